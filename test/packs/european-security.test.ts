import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isWithin } from "#lib/dates/partial-date.ts";
import { checkPack } from "#lib/packs/check.ts";
import type { Pack } from "#lib/packs/schema.ts";
import { assemblePack } from "#scripts/packs/assemble.ts";

const folder = fileURLToPath(new URL("../../packs/european-security", import.meta.url));
const checked = checkPack(assemblePack(folder));
const pack: Pack = checked.ok ? checked.pack : ({} as Pack);

/** People whose words count although they held none of the listed offices that day, and why. */
const WITHOUT_OFFICE: Record<string, string> = {
  "boris-johnson": "former prime minister",
  shapps: "former defence secretary",
  kushner: "negotiates for the president without a listed office",
};

const words = (text: string) => text.split(/\s+/).length;

describe("the pack European security", () => {
  it("passes the format's own check: shape, ids, references, births, deaths, publication days", () => {
    expect(checked.ok ? [] : checked.faults).toEqual([]);
  });

  it("holds what it promises", () => {
    const withOffices = new Set(
      pack.memberships.filter(({ start_date }) => start_date).map(({ person_id }) => person_id),
    );
    expect(withOffices.size).toBeGreaterThanOrEqual(60);
    expect(pack.proposals.length).toBeGreaterThanOrEqual(12);
    expect(pack.statements.length).toBeGreaterThanOrEqual(150);
  });

  it("lets nobody speak in an office not held", () => {
    const offices = new Map<string, typeof pack.memberships>();
    for (const membership of pack.memberships)
      offices.set(membership.person_id, [...(offices.get(membership.person_id) ?? []), membership]);
    const persons = new Set(pack.persons.map(({ id }) => id));
    const idle = pack.statements
      .filter(({ speaker }) => persons.has(speaker) && !WITHOUT_OFFICE[speaker])
      .filter(
        ({ speaker, said_at }) =>
          !(offices.get(speaker) ?? []).some(({ start_date, end_date }) =>
            isWithin(said_at, start_date, end_date),
          ),
      )
      .map(({ id, speaker, said_at }) => `${id}: ${speaker} on ${said_at}`);
    expect(idle).toEqual([]);
  });

  it("tells of every birth and every office where its dates were seen", () => {
    const isTold = (record: object) => {
      const { sources } = record as { sources?: { url?: string; note?: string }[] };
      return (sources ?? []).some(({ url, note }) => note && (!url || /^https?:\/\//.test(url)));
    };
    expect(pack.persons.filter((one) => one.birth_date && !isTold(one)).map(({ id }) => id)).toEqual([]);
    expect(pack.memberships.filter((one) => !isTold(one)).map(({ role }) => role)).toEqual([]);
  });

  it("quotes briefly, with a dated source, and never the same words of one speaker twice", () => {
    const seen = new Set<string>();
    for (const { id, speaker, quotation, said_at, provenance } of pack.statements) {
      const key = `${speaker} ${said_at} ${quotation}`;
      expect(words(quotation ?? ""), id).toBeGreaterThanOrEqual(4);
      expect(words(quotation ?? ""), id).toBeLessThanOrEqual(45);
      expect(quotation, id).not.toMatch(/^["“”']|["“”]$|\[…]|\.\.\.$/);
      expect(provenance.url, id).toMatch(/^https?:\/\//);
      expect(provenance.retrieved_at, id).toBeTruthy();
      expect(seen.has(key), `${id} repeats ${key}`).toBe(false);
      seen.add(key);
    }
  });

  it("names a second publisher wherever the first is no agency, paper of record or primary source", () => {
    const alone = pack.statements.filter(({ provenance }) => {
      const { kind, also } = provenance as { kind?: string; also?: unknown[] };
      return kind === "report"
        ? !also || also.length === 0
        : !["transcript", "press-release", "agency", "record"].includes(kind ?? "");
    });
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    "reassurance-force",
    "ukraine-nato",
    "western-troops-2024",
    "long-range-strikes",
    "frozen-assets",
    "nato-5-percent",
  ])("represents both sides on %s", (proposal) => {
    const stances = pack.statements
      .filter(({ about }) => about.includes(proposal))
      .map(({ stance }) => stance);
    expect(stances.filter((stance) => stance === "for").length).toBeGreaterThan(0);
    expect(stances.filter((stance) => stance === "against").length).toBeGreaterThan(0);
  });

  it("gives every plan a history with sources", () => {
    for (const { id, events } of pack.proposals) {
      expect(events.length, id).toBeGreaterThanOrEqual(3);
      for (const { provenance } of events) expect(provenance?.url, id).toMatch(/^https?:\/\//);
    }
  });

  it("writes no two actors with one Wikidata item", () => {
    const items = [...pack.persons, ...pack.organizations].flatMap(({ identifiers }) =>
      identifiers.filter(({ scheme }) => scheme === "wikidata").map(({ identifier }) => identifier),
    );
    expect(new Set(items).size).toBe(items.length);
    for (const item of items) expect(item).toMatch(/^Q[1-9]\d*$/);
  });

  it("is kept as its own formatter would write it", () => {
    for (const file of readdirSync(folder).filter((name) => name !== "pack.json")) {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      expect(text, file).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });
});
