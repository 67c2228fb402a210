import type { PackCounts } from "#lib/packs/compile.ts";

/** Writes how much a pack holds: "64 people, 21 bodies, 20 plans, 312 statements". */
export function packCounts({ persons, organizations, proposals, statements }: PackCounts): string {
  return [
    counted(persons, "person", "people"),
    counted(organizations, "body", "bodies"),
    counted(proposals, "plan", "plans"),
    counted(statements, "statement", "statements"),
  ].join(", ");
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
