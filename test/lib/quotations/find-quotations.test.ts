import { describe, expect, test } from "vitest";
import { reported } from "./reported.ts";

type Case = [text: string, who: string | null, cue: string, what: string];

function expectOne([text, who, cue, what]: Case): void {
  expect(reported(text)).toContainEqual(expect.objectContaining({ who, cue, what }));
}

describe("direct quotations", () => {
  test.each<Case>([
    ['"The harbour stays shut," Ilse Vesk said.', "Ilse Vesk", "said", '"The harbour stays shut,"'],
    ["“The harbour stays shut,” said Ilse Vesk.", "Ilse Vesk", "said", "“The harbour stays shut,”"],
    ["''The harbour stays shut,'' she said.", "she", "said", "''The harbour stays shut,''"],
    ["‘The harbour stays shut,’ she said.", "she", "said", "‘The harbour stays shut,’"],
    ["«The harbour stays shut», said the mayor.", "the mayor", "said", "«The harbour stays shut»"],
    ["„The harbour stays shut“, said the mayor.", "the mayor", "said", "„The harbour stays shut“"],
    ["‹The harbour stays shut›, said the mayor.", "the mayor", "said", "‹The harbour stays shut›"],
    ['Vesk said: "The harbour stays shut."', "Vesk", "said", '"The harbour stays shut."'],
    [
      'Vesk told the council on Monday, "The harbour stays shut."',
      "Vesk",
      "told",
      '"The harbour stays shut."',
    ],
    ['"Is it shut?" asked Vesk.', "Vesk", "asked", '"Is it shut?"'],
    ['"It is shut!" Vesk shouted.', "Vesk", "shouted", '"It is shut!"'],
    [
      '"It is shut. It stays shut. Go home," Vesk said.',
      "Vesk",
      "said",
      '"It is shut. It stays shut. Go home,"',
    ],
    ["The headline ran.\nVesk: “The harbour stays shut”", "Vesk", ":", "“The harbour stays shut”"],
    ["“The harbour stays shut” — Ilse Vesk", "Ilse Vesk", "—", "“The harbour stays shut”"],
    ["'The voters' choice is plain,' Vesk said.", "Vesk", "said", "'The voters' choice is plain,'"],
    ["'Shut the harbour', says Vesk", "Vesk", "says", "'Shut the harbour'"],
  ])("%s", (...row) => expectOne(row));

  test("a quotation inside a quotation is the outer speaker's", () => {
    const text = "\"She said 'never' and meant it,\" Vesk said.";
    expect(reported(text).map(({ who, what }) => [who, what])).toEqual([
      ["Vesk", "\"She said 'never' and meant it,\""],
    ]);
  });

  test("a split quotation is two entries with one source and one cue", () => {
    const found = reported('"The harbour," Vesk said, "stays shut."');
    expect(found.map(({ what }) => what)).toEqual(['"The harbour,"', '"stays shut."']);
    expect(new Set(found.map(({ who, cue }) => `${who} ${cue}`))).toEqual(new Set(["Vesk said"]));
  });

  test("a second sentence in marks goes on from the first", () => {
    const found = reported('"The harbour stays shut," Vesk said. "No ship will sail."');
    expect(found.map(({ who, what }) => [who, what])).toEqual([
      ["Vesk", '"The harbour stays shut,"'],
      ["Vesk", '"No ship will sail."'],
    ]);
  });

  test("a quotation over paragraphs is one, from its first mark to its last", () => {
    const found = reported('Vesk said: "The harbour stays shut.\n"No ship will sail.\n"That is all."');
    expect(found.map(({ what }) => what)).toEqual([
      '"The harbour stays shut.\n"No ship will sail.\n"That is all."',
    ]);
  });

  test("what a paragraph announces stands in the next", () => {
    const found = reported('In the evening Vesk said:\n"The harbour stays shut."');
    expect(found).toMatchObject([{ who: "Vesk", cue: "said", what: '"The harbour stays shut."' }]);
  });
});

describe("indirect and mixed quotations", () => {
  test.each<Case>([
    ["Vesk said the harbour would stay shut.", "Vesk", "said", "the harbour would stay shut"],
    [
      "Vesk said on Monday that the harbour would stay shut.",
      "Vesk",
      "said",
      "that the harbour would stay shut",
    ],
    ["Vesk said in a statement the harbour was shut.", "Vesk", "said", "the harbour was shut"],
    ["The harbour would stay shut, Vesk said.", "Vesk", "said", "The harbour would stay shut"],
    ["Vesk told reporters the harbour was shut.", "Vesk", "told", "the harbour was shut"],
    ["Vesk told him to shut the harbour.", "Vesk", "told", "him to shut the harbour"],
    ["The harbour is shut, according to Vesk.", "Vesk", "according to", "The harbour is shut"],
    ["According to Vesk, the harbour is shut.", "Vesk", "According to", "the harbour is shut"],
    ["Vesk accused the fleet of piracy.", "Vesk", "accused", "the fleet of piracy"],
    ["Vesk branded the fleet as “pirates” in an interview.", "Vesk", "branded", "the fleet as “pirates”"],
    ["Vesk said he believes the harbour is lost.", "Vesk", "said", "he believes the harbour is lost"],
    [
      "Vesk warned that the harbour, long shut, might silt up.",
      "Vesk",
      "warned",
      "that the harbour, long shut, might silt up",
    ],
    ['Vesk said a "sea wall" was needed.', "Vesk", "said", 'a "sea wall" was needed'],
    ["Velland: Harbour stays shut", "Velland", ":", "Harbour stays shut"],
    [
      "Their claim that the harbour is shut was wrong.",
      "Their",
      "claim",
      "that the harbour is shut was wrong",
    ],
  ])("%s", (...row) => expectOne(row));

  test("a participle after the clause shares its speaker", () => {
    const found = reported('"The harbour stays shut," Vesk said, adding the wall would follow.');
    expect(found.map(({ who, cue, what }) => [who, cue, what])).toEqual([
      ["Vesk", "said", '"The harbour stays shut,"'],
      ["Vesk", "adding", "the wall would follow"],
    ]);
  });

  test("a participle without a reporting verb before it shares the sentence's subject", () => {
    const text = 'The council has struck back at the fleet, branding the plan "foolish".';
    expect(reported(text)).toContainEqual(expect.objectContaining({ who: "The council", cue: "branding" }));
  });

  test("the clause of a second speaker is not the first one's", () => {
    const found = reported("Vesk said the harbour was shut, while Lune said it was open.");
    expect(found.map(({ who, what }) => [who, what])).toEqual([
      ["Vesk", "the harbour was shut"],
      ["Lune", "it was open"],
    ]);
  });
});

describe("what is no quotation", () => {
  test.each([
    'The "sea wall" was built last year.',
    'The ship "Northern Star" sailed at noon.',
    "The claims of the fleet are old.",
    "It is the harbour's only wall.",
    "The sailors' wives waited in the '90s, and the captain's men didn't.",
    "The United States built the wall.",
    "Correction: The harbour was open",
    "",
  ])("%s", (text) => expect(reported(text)).toEqual([]));
});

describe("standing", () => {
  test.each([
    ["Vesk said the harbour was shut.", "said"],
    ["Vesk did not say the harbour was shut.", "unsaid"],
    ["Vesk is expected to urge the council to shut the harbour.", "unsaid"],
    ["Vesk will say the harbour is shut.", "unsaid"],
    ["Vesk has yet to say that the harbour is shut.", "unsaid"],
    ["Vesk refused to say whether the harbour was shut.", "unsaid"],
    ["Vesk believes the harbour is shut.", "thought"],
    ["Vesk criticised the harbour plan.", "about"],
    ["Vesk went on to say the harbour was shut.", "said"],
    ["It seems that the harbour is shut.", "thought"],
  ])("%s is %s", (text, standing) =>
    expect(reported(text).map((found) => found.standing)).toEqual([standing]),
  );

  test("the verb group holds the negation", () => {
    expect(reported("Vesk has not said that the harbour is shut.")).toMatchObject([
      { cue: "said", standing: "unsaid" },
    ]);
  });
});
