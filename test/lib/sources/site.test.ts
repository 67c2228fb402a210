import { expect, test } from "vitest";
import { LOCAL_FILES, siteOf } from "#lib/sources/site.ts";

test.each([
  ["https://www.courier.example.org/a?b#c", "courier.example.org"],
  ["http://COURIER.example.org:8080/", "courier.example.org"],
  ["https://news.courier.example.org/", "news.courier.example.org"],
  ["http://127.0.0.1:4000/story", "127.0.0.1"],
  ["file:///home/reader/story.html", LOCAL_FILES],
  ["chrome-extension://abc/popup.html", null],
  ["about:blank", null],
  ["nonsense", null],
  ["", null],
  [undefined, null],
])("siteOf %j is %j", (url, site) => {
  expect(siteOf(url)).toBe(site);
});
