/** Checks a pack before anything trusts it: first its shape, then that its ids and dates agree with each other. */
import * as v from "valibot";
import { earliestDay, latestDay, relate } from "#lib/dates/partial-date.ts";
import { type Pack, PackSchema } from "./schema.ts";

/** One thing wrong in a pack: where (JSON path), what was found there and what was expected. */
export interface Fault {
  path: string;
  found: string;
  expected: string;
}

export type CheckResult = { ok: true; pack: Pack } | { ok: false; faults: Fault[]; more: number };

/** As many faults as the contract lists; `more` counts the rest. */
export const MOST_FAULTS = 100;

/** Checks a parsed JSON value against the pack format; a pack with any fault is refused whole. */
export function checkPack(value: unknown): CheckResult {
  const result = v.safeParse(PackSchema, value);
  if (!result.success) return refusal(result.issues.map(shapeFault));
  const faults = [
    ...idFaults(result.output),
    ...referenceFaults(result.output),
    ...dateFaults(result.output),
  ];
  return faults.length > 0 ? refusal(faults) : { ok: true, pack: result.output };
}

function refusal(faults: Fault[]): CheckResult {
  return { ok: false, faults: faults.slice(0, MOST_FAULTS), more: Math.max(0, faults.length - MOST_FAULTS) };
}

function shapeFault(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((step) => pathStep(step.key)).join("");
  const absent = issue.received === "undefined";
  return {
    path: `$${path}`,
    found: absent ? "nothing" : shown(issue.input),
    expected: expectation(issue),
  };
}

/** Our own messages say what was expected; the library's own only come for objects and for fields that are not there. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith("Invalid")) return issue.message;
  return issue.expected === "Object" ? "an object" : "a field that a pack must have";
}

function pathStep(key: unknown): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[A-Za-z_][\w-]*$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

const LISTS = ["persons", "organizations", "proposals", "statements"] as const;

function idFaults(pack: Pack): Fault[] {
  const faults: Fault[] = [];
  // One name space: `speaker` may be a person or a body, so their ids must not meet either.
  const seen = new Map<string, string>();
  for (const name of LISTS) {
    for (const [index, item] of pack[name].entries()) {
      const path = `$.${name}[${index}].id`;
      const first = seen.get(item.id);
      if (first)
        faults.push({ path, found: shown(item.id), expected: `an id not used before (${first} has it)` });
      else seen.set(item.id, path);
    }
  }
  return faults;
}

function referenceFaults(pack: Pack): Fault[] {
  const persons = new Set(pack.persons.map((person) => person.id));
  const bodies = new Set(pack.organizations.map((body) => body.id));
  const actors = new Set([...persons, ...bodies]);
  const proposals = new Set(pack.proposals.map((proposal) => proposal.id));
  const faults: Fault[] = [];
  const need = (known: Set<string>, id: string, path: string, what: string) => {
    if (!known.has(id)) faults.push({ path, found: shown(id), expected: `the id of a ${what} in this pack` });
  };
  for (const [i, membership] of pack.memberships.entries()) {
    need(persons, membership.person_id, `$.memberships[${i}].person_id`, "person");
    need(bodies, membership.organization_id, `$.memberships[${i}].organization_id`, "organization");
  }
  for (const [i, proposal] of pack.proposals.entries())
    for (const [j, id] of proposal.proposers.entries())
      need(actors, id, `$.proposals[${i}].proposers[${j}]`, "person or organization");
  for (const [i, statement] of pack.statements.entries()) {
    need(actors, statement.speaker, `$.statements[${i}].speaker`, "person or organization");
    for (const [j, id] of statement.about.entries())
      need(proposals, id, `$.statements[${i}].about[${j}]`, "proposal");
  }
  return faults;
}

function dateFaults(pack: Pack): Fault[] {
  const faults: Fault[] = [];
  const persons = new Map(pack.persons.map((person) => [person.id, person]));
  for (const [i, membership] of pack.memberships.entries())
    for (const field of ["end_date", "confirmed_at"] as const) {
      const { start_date: start, [field]: date } = membership;
      if (!start || !date || relate(date, start) !== "before") continue;
      faults.push({
        path: `$.memberships[${i}].${field}`,
        found: shown(date),
        expected: `a date not before ${start}`,
      });
    }
  for (const [i, statement] of pack.statements.entries()) {
    const path = `$.statements[${i}].said_at`;
    const found = shown(statement.said_at);
    const published = statement.provenance.published_at;
    const speaker = persons.get(statement.speaker);
    if (published && relate(statement.said_at, published) === "after")
      faults.push({ path, found, expected: `a date not after its publication on ${published}` });
    if (speaker?.birth_date && latestDay(statement.said_at) < earliestDay(speaker.birth_date))
      faults.push({ path, found, expected: `a date after the speaker's birth on ${speaker.birth_date}` });
    if (speaker?.death_date && earliestDay(statement.said_at) > latestDay(speaker.death_date))
      faults.push({ path, found, expected: `a date before the speaker's death on ${speaker.death_date}` });
  }
  return faults;
}
