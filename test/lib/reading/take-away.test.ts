import fc from "fast-check";
import { expect, it } from "vitest";
import { textArticle } from "#lib/article/text-article.ts";
import { fileNameOf } from "#lib/reading/take-away.ts";

const named = (title: string | null, value: string | null = "2031-02-20") =>
  fileNameOf(
    {
      article: {
        ...textArticle("Text.", null),
        title,
        publishedAt: value ? { value, source: "reader", raw: value } : null,
      },
    },
    "json",
  );

it("names a file after the story's day and title", () => {
  expect(named("Velland’s “no”: harbour patrol, again?")).toBe(
    "2031-02-20-vellands-no-harbour-patrol-again.json",
  );
  expect(named("Кир Стармер в Париже", null)).toBe("кир-стармер-в-париже.json");
});

it("has a name also for a story without a title or a day", () => {
  expect(named(null, null)).toBe("story.json");
  expect(named("?!", "2031-02")).toBe("2031-02-story.json");
});

it("can be nothing but a short plain name in the folder, whatever the title", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const name = named(title);
      expect(name).toMatch(/^2031-02-20-[\p{L}\p{M}\p{N}-]+\.json$/u);
      expect([...name].length).toBeLessThanOrEqual(80);
    }),
  );
});
