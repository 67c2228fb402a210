/** A reading for a terminal: what came before, set like a margin note. */
import type { ActorContext, ProposalContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import { formatDate } from "#lib/dates/partial-date.ts";
import type { Reading } from "./reading.ts";

export interface TextStyle {
  /** Whether the terminal shows bold and dim. */
  colour: boolean;
  /** Columns. */
  width: number;
}

interface Pen {
  bold(text: string): string;
  dim(text: string): string;
  width: number;
}

/** More than this is for the popup and for JSON; a terminal reading should fit two screens. */
const STATEMENTS_SHOWN = 3;
const WIDEST = 96;

/** Writes a reading as plain text. */
export function readingToText(reading: Reading, { colour, width }: TextStyle): string {
  const pen: Pen = {
    bold: (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text),
    dim: (text) => (colour ? `\u001b[2m${text}\u001b[22m` : text),
    width: Math.max(40, Math.min(width, WIDEST)),
  };
  const { article, context, packs } = reading;
  const quoted = context.actors.filter((actor) => saidSomething(actor));
  const silent = context.actors.filter((actor) => !saidSomething(actor));
  const date = article.publishedAt ? formatDate(article.publishedAt.value) : "no date found";
  const lines = [
    pen.dim([article.site, date].filter(Boolean).join(" · ")),
    ...wrap(article.title ?? "Untitled story", pen.width).map(pen.bold),
    ...heading("Plans", context.proposals.length, pen),
    ...context.proposals.flatMap((proposal) => proposalLines(proposal, pen)),
    ...heading("People and bodies", quoted.length, pen),
    ...quoted.flatMap((actor) => actorLines(actor, pen)),
    ...alsoNamed(silent, pen),
    "",
    ...(context.actors.length + context.proposals.length === 0
      ? ["No one from the packs is named in this story.", ""]
      : []),
    pen.dim(`Sources: ${packs.map(({ title, version }) => `${title} (${version})`).join(", ") || "no pack"}`),
  ];
  return `${lines.map(safe).join("\n")}\n`;
}

function heading(title: string, count: number, pen: Pen): string[] {
  return count > 0 ? ["", pen.bold(title), pen.dim("─".repeat(pen.width))] : [];
}

function saidSomething({ before, same_day, since, undated }: ActorContext): boolean {
  return before.length + same_day.length + since.length + undated.length > 0;
}

function alsoNamed(actors: readonly ActorContext[], pen: Pen): string[] {
  if (actors.length === 0) return [];
  return ["", ...wrap(`Also named: ${actors.map(({ name }) => name).join(", ")}`, pen.width)];
}

const STANCES = ["for", "conditional", "against", "neutral"] as const;

function proposalLines(proposal: ProposalContext, pen: Pen): string[] {
  const counts = STANCES.map(
    (stance) => [stance, proposal.positions.filter((position) => position.stance === stance)] as const,
  )
    .filter(([, positions]) => positions.length > 0)
    .map(([stance, positions]) => `${stance}: ${positions.map(({ actor_name }) => actor_name).join(", ")}`);
  const last = proposal.events.at(-1);
  return [
    `${pen.bold(proposal.name)}  ${pen.dim(`${proposal.mentions} × in the story`)}`,
    ...(proposal.summary ? wrap(proposal.summary, pen.width - 2, "  ") : []),
    ...(proposal.proposer_names.length > 0
      ? wrap(`Proposed by ${proposal.proposer_names.join(", ")}`, pen.width - 2, "  ")
      : []),
    ...(last ? wrap(`${formatDate(last.at, "short")}: ${last.text}`, pen.width - 2, "  ") : []),
    ...counts.flatMap((line) => wrap(line, pen.width - 4, "  ").map(pen.dim)),
    "",
  ];
}

function actorLines(actor: ActorContext, pen: Pen): string[] {
  const [office] = actor.offices;
  const who = office ? `${office.role}, ${office.organization_name}` : (actor.summary ?? "");
  const now = actor.offices_now?.[0];
  const changed = actor.offices_now
    ? `Now: ${now ? `${now.role}, ${now.organization_name}` : "none of these offices"}`
    : null;
  return [
    `${pen.bold(actor.name)}  ${pen.dim(`${actor.mentions} ×`)}`,
    ...(who ? wrap(who, pen.width - 2, "  ") : []),
    ...(changed ? wrap(changed, pen.width - 2, "  ").map(pen.dim) : []),
    ...statementLines("Said before", actor.before, actor, pen),
    ...statementLines("The same day", actor.same_day, actor, pen),
    ...statementLines("Said (the story has no date)", actor.undated, actor, pen),
    ...(actor.since.length > 0 ? [pen.dim(`  ${actor.since.length} more since then`)] : []),
    "",
  ];
}

function statementLines(
  title: string,
  statements: readonly ShownStatement[],
  actor: ActorContext,
  pen: Pen,
): string[] {
  if (statements.length === 0) return [];
  const more = statements.length - STATEMENTS_SHOWN;
  return [
    pen.dim(`  ${title}`),
    ...statements.slice(0, STATEMENTS_SHOWN).flatMap((statement) => oneStatement(statement, actor, pen)),
    ...(more > 0 ? [pen.dim(`    … and ${more} more`)] : []),
  ];
}

function oneStatement(statement: ShownStatement, actor: ActorContext, pen: Pen): string[] {
  const words = statement.quotation ? `“${statement.quotation}”` : (statement.summary ?? "");
  const by = statement.speaker_name === actor.name ? "" : `${statement.speaker_name}: `;
  const { publisher, url } = statement.provenance;
  return [
    ...wrap(`${by}${words}`, pen.width - 4, "    "),
    pen.dim(`      ${formatDate(statement.said_at, "short")} · ${publisher}`),
    pen.dim(`      ${url}`),
  ];
}

function wrap(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, indent + line] : lines;
}

/** Text from packs and pages must not steer the terminal: only our own bold and dim pass. */
function safe(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return line.replace(/\u001b(?!\[(?:1|2|22)m)|[\u0000-\u001a\u001c-\u001f\u007f-\u009f]/g, "");
}
