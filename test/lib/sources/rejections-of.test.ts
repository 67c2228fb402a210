import { describe, expect, test } from "vitest";
import { findMentions, prepareFinder } from "#lib/mentions/find-mentions.ts";
import type { Mention, MentionRule } from "#lib/mentions/mention.ts";
import { prepareStory } from "#lib/mentions/story.ts";
import { collect } from "#lib/packs/collection.ts";
import { rejectableNames, rejectionsOf } from "#lib/sources/rejections-of.ts";
import { compiledPack, packSource } from "#test/sample-pack.ts";

const { persons = [], organizations = [] } = packSource();
const pack = await compiledPack({
  persons: [...persons, { id: "marsh", name: "Ada von der Marsh", gender: "female" }],
  organizations: [...organizations, { id: "hsa", name: "HSA", classification: "agency" }],
  memberships: [
    { person_id: "finch", organization_id: "northrand-gov", role: "Prime Minister", start_date: "2030" },
    { person_id: "marsh", organization_id: "northrand-gov", role: "President", start_date: "2030" },
  ],
});
const cuePack = await compiledPack({
  persons: [],
  organizations: [],
  memberships: [],
  statements: [],
  proposals: [
    {
      id: "watch",
      name: "Lamp watch",
      cues: [
        ["lamps", "strait"],
        ["lamps", "burning"],
      ],
    },
  ],
});
const finder = prepareFinder(collect([pack]));
const { collection } = finder;

function read(text: string, rejections: { name: string; entity: string }[] = []): Mention[] {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length }];
  return findMentions(finder, { story: prepareStory(text, blocks), date: "2031-02-20", rejections });
}

function actorOf({ entity }: Mention) {
  const actor = collection.entities.get(entity ?? "");
  if (!actor) throw new Error("the mention names nobody");
  return actor;
}

describe("what is taken off is what the rule looks up: afterwards the words no longer mean this actor", () => {
  test.each<[MentionRule, string, string, string[]]>([
    ["full-name", "Orlo Finch", "Orlo Finch spoke.", ["Orlo Finch"]],
    ["full-name", "Sir Orlo Finch", "We met Sir Orlo Finch.", ["Orlo Finch"]],
    ["full-name", "Orlo J. Finch", "We met Orlo J. Finch.", ["Finch"]],
    ["metonym", "Lantern House", "The Lantern House said no.", ["Lantern House"]],
    ["acronym", "HSA", "The HSA said no.", ["HSA"]],
    ["title", "President von der Marsh", "We met President von der Marsh.", ["von der Marsh"]],
    ["title", "Prime Minister Finch", "We met Prime Minister Finch.", ["Finch"]],
    ["honorific", "Mr Finch", "Orlo Finch came. Mr Finch sat down.", ["Finch"]],
    ["honorific", "Sir Orlo", "Prime Minister Finch came. Sir Orlo sat down.", ["Orlo"]],
    ["short-name", "Finch", "Orlo Finch came. Then Finch sat down.", ["Finch"]],
    ["forename", "Orlo", "Orlo Finch came. Then Orlo sat down.", ["Orlo"]],
    [
      "role",
      "the Prime Minister",
      "The Prime Minister of Northrand spoke. Orlo Finch left. Then the Prime Minister sat down.",
      ["Prime Minister, Government of Northrand"],
    ],
    ["proposal-name", "Lighthouse compact", "They spoke of the Lighthouse compact.", ["Lighthouse compact"]],
    [
      "proposal-nominal",
      "the plan",
      "They spoke of the Lighthouse compact. Nobody liked the plan.",
      ["plan"],
    ],
  ])("%s: %s", (rule, surface, text, names) => {
    const mention = read(text).find((each) => each.surface === surface);
    if (!mention) throw new Error(`"${surface}" is not found: ${JSON.stringify(read(text))}`);
    expect(mention.rule).toBe(rule);
    const rejections = rejectionsOf(mention, actorOf(mention));
    expect(rejections.map(({ name }) => name)).toEqual(names);
    expect(rejections[0]).toMatchObject({ entity: mention.entity, label: actorOf(mention).name });
    const left = read(text, rejections).filter(
      ({ start, end }) => start < mention.end && mention.start < end,
    );
    expect(left).toEqual([]);
    expect(rejectableNames(mention, collection)).toEqual(names);
  });
});

test("a pronoun means whom its antecedent means, so nothing is offered under it", () => {
  const [mention] = read("Orlo Finch spoke.") as [Mention];
  expect(rejectionsOf({ ...mention, rule: "pronoun" }, actorOf(mention))).toEqual([]);
  expect(rejectableNames({ ...mention, rule: "pronoun" }, collection)).toEqual([]);
});

test("a plan told by one of its cues is taken off for all of them", () => {
  const text = "They would keep lamps burning on the strait.";
  const withCues = prepareFinder(collect([cuePack]));
  const story = prepareStory(text, [{ start: 0, end: text.length }]);
  const [mention] = findMentions(withCues, { story, date: null });
  if (mention?.rule !== "cue") throw new Error("the cue is not found");
  const plan = withCues.collection.entities.get(mention.entity ?? "");
  const rejections = rejectionsOf(mention, plan as NonNullable<typeof plan>);
  expect(rejections.map(({ name }) => name)).toEqual(["Lamp watch"]);
  expect(findMentions(withCues, { story, date: null, rejections })).toEqual([]);
});

test("a name that may mean two can be taken off for each", () => {
  const [mention] = read("Orlo Finch spoke.") as [Mention];
  const unsure = { ...mention, entity: null, candidates: ["harbours/finch", "harbours/raed", "gone/x"] };
  expect(rejectableNames(unsure, collection)).toEqual(["Orlo Finch"]);
});
