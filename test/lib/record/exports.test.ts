import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPack } from "#lib/packs/check.ts";
import { loadPack } from "#lib/packs/load.ts";
import { readPublisher } from "#lib/record/pack-publisher.ts";
import { recordJson } from "#lib/record/record-json.ts";
import { recordPack } from "#lib/record/record-pack.ts";
import type { RecordWriter } from "#lib/record/record-writer.ts";
import type { RecordedWords } from "#lib/record/recorded.ts";
import { anyWords, wordsOf } from "./sample-record.ts";

const publisher = { name: "Ada Lind", contact: "mailto:ada@example.org" };

/** Writes pages of the record and gives the file's text. */
function file(writer: RecordWriter, ...pages: RecordedWords[][]): string {
  return [...pages.map((page) => writer.write(page)), writer.end()].join("");
}

describe("the record as JSON", () => {
  test("has every statement with its story", () => {
    const text = file(recordJson("2031-03-01T10:00:00.000Z"), [wordsOf()], [], [wordsOf({ id: "s2" })]);
    const value = JSON.parse(text);
    expect(value).toMatchObject({ format: "hitherto-record/1", exported_at: "2031-03-01T10:00:00.000Z" });
    expect(value.statements).toHaveLength(2);
    expect(value.statements[0]).toEqual({
      speaker: { name: "Orlo Finch", kind: "person", wikidata: "Q900000001", entity: "harbours/finch" },
      kind: "direct",
      words: "No lamp goes dark",
      story: {
        url: "https://courier.example.org/lamps",
        title: "Who pays for the lamps?",
        publisher: "The Harbour Courier",
        lang: "en",
        date: "2031-02-20",
        site: "courier.example.org",
      },
      read_at: "2031-02-20T08:00:00.000Z",
    });
  });

  test("may be empty", () => {
    expect(JSON.parse(file(recordJson("2031-03-01T10:00:00.000Z"))).statements).toEqual([]);
  });
});

describe("the record as a pack", () => {
  const pack = (...pages: RecordedWords[][]) =>
    JSON.parse(file(recordPack(publisher, "2031-03-01"), ...pages));

  test("is one that can be added, with its speakers and where each statement is from", async () => {
    const { item: _none, ...body } = wordsOf({
      id: "s2",
      kind: "mixed",
      words: "the party denied “playing with matches”",
      speaker: "harbours/tide-party",
      name: "Tide Party",
      actor: "organization",
    });
    const value = pack([wordsOf()], [body]);
    expect((await loadPack(JSON.stringify(value))).ok).toBe(true);
    expect(value.persons).toMatchObject([
      { name: "Orlo Finch", identifiers: [{ scheme: "wikidata", identifier: "Q900000001" }] },
    ]);
    expect(value.organizations).toMatchObject([{ name: "Tide Party", identifiers: [] }]);
    expect(value.statements[0]).toMatchObject({
      speaker: value.persons[0].id,
      quotation: "No lamp goes dark",
      said_at: "2031-02-20",
      provenance: {
        url: "https://courier.example.org/lamps",
        publisher: "The Harbour Courier",
        title: "Who pays for the lamps?",
        published_at: "2031-02-20",
        retrieved_at: "2031-02-20",
      },
    });
    expect(value.statements[1]).toMatchObject({ quotation: null, summary: body.words });
    expect(value.pack.publisher.name).toBe("Ada Lind");
  });

  test("gives no told words as spoken ones", () => {
    const value = pack([wordsOf({ kind: "indirect", words: "Finch said the money was there" })]);
    expect(value.statements[0]).toMatchObject({ quotation: null, summary: "Finch said the money was there" });
  });

  test("leaves out what has no day, and counts it", () => {
    const writer = recordPack(publisher, "2031-03-01");
    const value = JSON.parse(file(writer, [wordsOf({}, { date: null }), wordsOf({ id: "s2" })]));
    expect(value.statements).toHaveLength(1);
    expect(writer.leftOut()).toBe(1);
  });

  test("knows a speaker that was kept before the pack had an item for it", () => {
    const { item: _none, ...early } = wordsOf();
    expect(pack([early, wordsOf({ id: "s2" })]).persons).toHaveLength(1);
    const other = wordsOf({ id: "s3", item: "person Q5" });
    expect(pack([wordsOf(), other]).persons).toHaveLength(2);
  });

  test("is right whatever was met", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyWords, { maxLength: 8 }), { maxLength: 4 }), (pages) => {
        const result = checkPack(pack(...pages));
        expect(result.ok ? [] : result.faults).toEqual([]);
      }),
    );
  });

  test("of another publisher is another pack", () => {
    const other = JSON.parse(file(recordPack({ ...publisher, name: "Bo Holm" }, "2031-03-01")));
    expect(other.pack.id).not.toBe(pack().pack.id);
  });
});

describe("who publishes it", () => {
  test.each([
    ["ada@example.org", "mailto:ada@example.org"],
    [" mailto:ada@example.org ", "mailto:ada@example.org"],
    ["https://example.org/ada", "https://example.org/ada"],
  ])("can be reached at %s", (typed, contact) => {
    expect(readPublisher(" Ada Lind ", typed)).toEqual({
      ok: true,
      publisher: { name: "Ada Lind", contact },
    });
  });

  test.each([
    ["", "ada@example.org", "write a name"],
    ["Ada", "", "a mail address, or a link"],
    ["Ada", "javascript:alert(1)", "a mail address, or a link"],
  ])("not with %j and %j", (name, contact, says) => {
    expect(readPublisher(name, contact)).toMatchObject({ ok: false, trouble: expect.stringContaining(says) });
  });
});
