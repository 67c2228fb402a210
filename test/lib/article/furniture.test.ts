import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { isBoxName, isFurniture, isNeverText } from "#lib/article/furniture.ts";

function element(html: string): Element {
  const first = parseHTML(`<html><body>${html}</body></html>`).document.body.firstElementChild;
  if (!first) throw new Error(`${html} is no element`);
  return first;
}

describe("isFurniture: returns true", () => {
  test.each([
    "<nav>Home</nav>",
    "<aside>More</aside>",
    "<figure><img><figcaption>Orlo Finch</figcaption></figure>",
    "<figcaption>Orlo Finch</figcaption>",
    "<form>Sign up</form>",
    "<button>Share</button>",
    "<svg><text>Finch</text></svg>",
    "<script>let finch</script>",
    "<p hidden>Finch</p>",
    '<div aria-hidden="true">Finch</div>',
    '<div role="complementary">Finch</div>',
    '<div role="navigation">Finch</div>',
  ])("%s", (html) => {
    expect(isFurniture(element(html))).toBe(true);
  });
});

describe("isFurniture: returns false", () => {
  test.each([
    "<p>Finch</p>",
    "<blockquote>Finch</blockquote>",
    "<header>Finch</header>",
    '<div aria-hidden="false">Finch</div>',
    '<div role="article">Finch</div>',
    "<figure><blockquote>No lamp goes dark.</blockquote><figcaption>Finch</figcaption></figure>",
    "<figure><table><tr><td>Finch</td></tr></table></figure>",
  ])("%s", (html) => {
    expect(isFurniture(element(html))).toBe(false);
  });
});

describe("isBoxName: returns true", () => {
  test.each([
    '<div class="related-stories">Finch</div>',
    '<div class="article__newsletter-signup newsletter">Finch</div>',
    '<div id="sidebar">Finch</div>',
    '<div class="shareBar social">Finch</div>',
    '<ul class="storyTags">Finch</ul>',
  ])("%s", (html) => {
    expect(isBoxName(element(html))).toBe(true);
  });
});

describe("isBoxName: returns false", () => {
  test.each([
    "<div>Finch</div>",
    '<div class="story-body article-text">Finch</div>',
    '<p class="adelaide shared-sorrow">Finch</p>',
    '<article class="related">Finch</article>',
  ])("%s", (html) => {
    expect(isBoxName(element(html))).toBe(false);
  });
});

test("code, pictures and controls are never text; paragraphs are", () => {
  for (const tag of ["SCRIPT", "STYLE", "SVG", "BUTTON", "IFRAME"]) expect(isNeverText(tag)).toBe(true);
  for (const tag of ["P", "SCRIPTURE", "B"]) expect(isNeverText(tag)).toBe(false);
});
