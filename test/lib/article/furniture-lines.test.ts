import { describe, expect, test } from "vitest";
import { isFurnitureLine, isRequest } from "#lib/article/furniture-lines.ts";
import { blockOf } from "./page-of.ts";

describe("isFurnitureLine: returns true", () => {
  test.each([
    "<p>Advertisement</p>",
    "<p>Story continues below advertisement</p>",
    "<p>12 comments</p>",
    "<p>Share this article</p>",
    "<p>12.40 GMT</p>",
    "<p>2h ago</p>",
    "<p>The harbour at dawn. (Photo: Lena Brandt)</p>",
    "<p>A gull on the quay (Lena Brandt/Getty Images)</p>",
    "<p>Photo: Lena Brandt</p>",
    "<p>© 2025 The Harbour Courier</p>",
    "<p>This text may not be republished or reproduced. All rights reserved.</p>",
    "<p>Reporting by Marta Lind; editing by Jonas Weil</p>",
    "<p>Jonas Weil in Sund contributed to this report.</p>",
    "<p>This story was first published on 3 March.</p>",
    "<p>Published: 18 February 2025, 12:40</p>",
    "<p>Updated Tue 18 Feb</p>",
    "<p>Follow Marta Lind on Twitter @mlind</p>",
    "<p>marta.lind@courier.example</p>",
    "<p>Please enable JavaScript to see this map.</p>",
    "<p>Sign up to our newsletter to get the news of the strait.</p>",
    "<p>Want more? Subscribe for one crown a week, cancel any time, subscription ends when you like.</p>",
    "<p>Read more: <a href='/x'>What the night boat means to bakers</a></p>",
    "<p><a href='/x'>HARBOUR FEES RISE AGAIN</a></p>",
  ])("%s", (html) => {
    expect(isFurnitureLine(blockOf(html))).toBe(true);
  });
});

describe("isFurnitureLine: returns false", () => {
  test.each([
    "<h1>Advertisement</h1>",
    "<p>Advertisements for the night ferry have disappeared from the quay, passengers say.</p>",
    "<p>The report was published in May, and the council has read it.</p>",
    "<p>Updated figures show that 40 lorries took the boat.</p>",
    "<p>Article 5 continues to bind them.</p>",
    "<p>Photographers waited on the quay from 12.40.</p>",
    "<p>“Read my letter again,” he said.</p>",
    "<p>He said: “Watch what they do.”</p>",
    "<p>Please ask me again in summer.</p>",
    "<p>Subscribers of the line have lost their money, and the company has signed nothing.</p>",
    "<p>The paper’s newsletter had called him a liar.</p>",
    "<p>The harbour can be reached by road only.</p>",
    "<p>The council uses cookies of oat and honey to win guests over.</p>",
    "<p>Dorn (Liberal) met Haas (Island Party).</p>",
    "<p><a href='/x'>She told the council that she had read the letter.</a></p>",
    "<li><a href='/x'>The letter of the mayor</a></li>",
    "<h2><a href='/x'>What the island asks for</a></h2>",
    "<p>灯塔不会熄灭</p>",
  ])("%s", (html) => {
    expect(isFurnitureLine(blockOf(html))).toBe(false);
  });
});

test("a long paragraph is no furniture, whatever it says", () => {
  const long = `Sign up to our newsletter, ${"he said to the fishermen, and they laughed at him; ".repeat(10)}.`;
  expect(isRequest(blockOf(`<p>${long}</p>`))).toBe(false);
  expect(isFurnitureLine(blockOf(`<p>${long}</p>`))).toBe(false);
});
