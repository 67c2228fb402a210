import type { Quotation } from "#lib/quotations/quotation.ts";

/** Says in one sentence whose words these are, and no more than the story tells; `name` is null when it names nobody. */
export function speakerNote({ kind, standing = "said" }: Quotation, name: string | null): string {
  const who = name ?? "Someone the story does not name";
  switch (standing) {
    case "said":
      return kind === "indirect" ? `${who} said this, in the story’s own words.` : `${who} said this.`;
    case "about":
      return `${who} spoke of this.`;
    case "thought":
      return `${who} is reported to think or want this.`;
    case "unsaid":
      return `${who} is not reported to have said this: it is denied, supposed or still to come.`;
  }
}
