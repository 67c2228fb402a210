import { describe, expect, it } from "vitest";
import { compileWorld, parseStory, readStories } from "#scripts/bench/accuracy/stories.ts";

const STORIES = readStories();

/** What a reader of newspapers meets: each must be tried by two stories or more. */
const COVERED =
  "homonyms family strangers knights peers styles initials nicknames hyphens particles transliterations east-asian jr capitals title-case broken-names possessives acronyms live-blog interview common-words metonyms roles handover former two-presidents pronouns nominals proposal-forms rival-plans non-english nobody captions namesake-things".split(
    " ",
  );

const FORMS =
  "full-name other-name short-name forename honorific title acronym metonym role nominal pronoun proposal-name proposal-short cue proposal-nominal".split(
    " ",
  );

const labelsOf = (stories: typeof STORIES) => stories.flatMap(({ labels }) => labels);

describe("the labelled stories", () => {
  it("are thirty-two or more, in two halves", () => {
    expect(STORIES.length).toBeGreaterThanOrEqual(32);
    for (const half of ["dev", "held"])
      expect(STORIES.filter((story) => story.half === half).length).toBeGreaterThanOrEqual(16);
  });

  it.each(COVERED)("try %s twice", (subject) => {
    expect(STORIES.filter(({ covers }) => covers.includes(subject)).length).toBeGreaterThanOrEqual(2);
  });

  it("try nothing that is not named here", () => {
    expect(STORIES.flatMap(({ covers }) => covers).filter((subject) => !COVERED.includes(subject))).toEqual(
      [],
    );
  });

  it.each(FORMS)("label the form %s", (form) => {
    expect(labelsOf(STORIES).some((label) => label.form === form)).toBe(true);
  });

  it("label no other form", () => {
    expect(labelsOf(STORIES).filter(({ form }) => !FORMS.includes(form))).toEqual([]);
  });

  it.each(STORIES)("$name has the length of a news story, a day, a site and a language", ({ article }) => {
    const words = article.text.match(/\S+/g)?.length ?? 0;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(350);
    expect(article.publishedAt?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(article.site && article.lang && article.title).toBeTruthy();
  });

  it.each(STORIES)("$name names only people, bodies and plans of its world", async ({ extra, labels }) => {
    const { source } = await compileWorld(extra);
    const ids = new Set(
      [...source.persons, ...source.organizations, ...source.proposals].map(({ id }) => id),
    );
    expect(labels.flatMap(({ entities }) => entities).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("tell the same tale on both days when an office changes hands", () => {
    for (const name of ["handover", "minister"]) {
      const [before, after] = ["before", "after"].map((when) =>
        STORIES.find((story) => story.name === `${name}-${when}`),
      );
      expect(before?.article.text).toBe(after?.article.text);
      expect(before?.labels).not.toEqual(after?.labels);
    }
  });

  it("hold the twenty plans of the world", async () => {
    expect((await compileWorld(null)).source.proposals).toHaveLength(20);
  });
});

describe("reading a story", () => {
  it("gives blocks of their kinds and labels at their places in the whole text", () => {
    const { article, labels, covers, half } = parseStory(
      "a.md",
      "---\ncovers: knights, peers\ndate: 2031-01-02\nsite: A Paper\nlang: en-GB\n---\n# Head\n\n## 14.05\n\n- Item\n\n**[[Hale|hale|short-name]]:** Yes.\n",
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["headline", "heading", "item", "paragraph"]);
    expect(article.text).toBe("Head\n\n14.05\n\nItem\n\nHale: Yes.");
    expect(labels.map(({ start, end }) => article.text.slice(start, end))).toEqual(["Hale"]);
    expect(article).toMatchObject({ title: "Head", site: "A Paper", lang: "en-GB" });
    expect(covers).toEqual(["knights", "peers"]);
    expect(["dev", "held"]).toContain(half);
  });
});
