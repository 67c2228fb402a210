import type { ActorContext, ShownOffice } from "#lib/context/context.ts";
import { formatDate } from "#lib/dates/partial-date.ts";

/** Says in one line who an actor was on the story's day: the first office, else what the pack says of it. */
export function whoLine(
  { offices, summary }: ActorContext,
  style: "short" | "with-term" = "short",
): string | null {
  const [office] = offices;
  if (!office) return summary;
  return style === "short" ? officeLine(office) : `${officeLine(office)}${termOf(office)}`;
}

/** Says what office somebody holds now, when that is another than on the story's day; null when it is the same. */
export function nowLine({ offices_now }: ActorContext): string | null {
  if (!offices_now) return null;
  const [office] = offices_now;
  return office ? `Now: ${officeLine(office)}` : "Now: no office listed";
}

function officeLine({ role, organization_name }: ShownOffice): string {
  const told = role.toLowerCase().includes(organization_name.toLowerCase());
  return told ? role : `${role}, ${organization_name}`;
}

function termOf({ start_date, end_date }: ShownOffice): string {
  const year = (date: string) => formatDate(date.slice(0, 4));
  if (start_date && end_date) return `, ${year(start_date)}–${year(end_date)}`;
  if (start_date) return `, since ${year(start_date)}`;
  return end_date ? `, until ${year(end_date)}` : "";
}
