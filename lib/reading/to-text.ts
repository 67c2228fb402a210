/** A reading for a terminal: what came before, set like a margin note. */
import { type BoardRow, boardOf, byStance } from "#lib/context/board.ts";
import type { ActorContext, ProposalContext } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import { type TrailStep, trailOf } from "#lib/context/trail.ts";
import { formatDate } from "#lib/dates/partial-date.ts";
import { alsoFrom } from "./also-from.ts";
import { echoShown } from "./echo-shown.ts";
import { quotedWords } from "./quoted-words.ts";
import type { Reading } from "./reading.ts";
import { columnsOf, harmless, wrapText } from "./terminal-text.ts";

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
const NARROWEST = 40;
const WIDEST = 96;

/**
 * Writes a reading as plain text. Text from packs and pages must not steer the terminal: all of it goes through
 * `wrapText` or `harmless`, so the only control characters are our own bold and dim.
 */
export function readingToText(reading: Reading, { colour, width }: TextStyle): string {
  const pen: Pen = {
    bold: (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text),
    dim: (text) => (colour ? `\u001b[2m${text}\u001b[22m` : text),
    width: Math.max(NARROWEST, Math.min(width, WIDEST)),
  };
  const { article, context, packs } = reading;
  const quoted = context.actors.filter((actor) => saidSomething(actor));
  const silent = context.actors.filter((actor) => !saidSomething(actor));
  const date = article.publishedAt ? formatDate(article.publishedAt.value) : "no date found";
  const lines = [
    ...wrapText([article.site, date].filter(Boolean).join(" · "), pen.width).map(pen.dim),
    ...wrapText(article.title ?? "Untitled story", pen.width).map(pen.bold),
    ...heading("Plans", context.proposals.length, pen),
    ...context.proposals.flatMap((proposal) => proposalLines(proposal, pen)),
    ...heading("People and bodies", quoted.length, pen),
    ...quoted.flatMap((actor) => actorLines(actor, reading, pen)),
    ...alsoNamed(silent, pen),
    "",
    ...(context.actors.length + context.proposals.length === 0
      ? ["No one from the packs is named in this story.", ""]
      : []),
    ...wrapText(`Sources: ${packs.map(packLine).join(", ") || "no pack"}`, pen.width).map(pen.dim),
  ];
  return `${lines.join("\n")}\n`;
}

function packLine({ title, version }: Reading["packs"][number]): string {
  return `${title} (${version})`;
}

function heading(title: string, count: number, pen: Pen): string[] {
  return count > 0 ? ["", pen.bold(title), pen.dim("─".repeat(pen.width))] : [];
}

/** A name with a quiet note behind its last line. */
function entryHead(name: string, note: string, pen: Pen): string[] {
  const lines = wrapText(name, pen.width - columnsOf(note) - 2).map(pen.bold);
  const last = lines.pop() ?? "";
  return [...lines, `${last}  ${pen.dim(note)}`];
}

function saidSomething({ before, same_day, since, undated }: ActorContext): boolean {
  return before.length + same_day.length + since.length + undated.length > 0;
}

function alsoNamed(actors: readonly ActorContext[], pen: Pen): string[] {
  if (actors.length === 0) return [];
  return ["", ...wrapText(`Also named: ${actors.map(({ name }) => name).join(", ")}`, pen.width)];
}

function proposalLines(proposal: ProposalContext, pen: Pen): string[] {
  const last = proposal.events.at(-1);
  return [
    ...entryHead(proposal.name, `${proposal.mentions} × in the story`, pen),
    ...(proposal.summary ? wrapText(proposal.summary, pen.width, "  ") : []),
    ...(proposal.proposer_names.length > 0
      ? wrapText(`Proposed by ${proposal.proposer_names.join(", ")}`, pen.width, "  ")
      : []),
    ...(last ? wrapText(`${formatDate(last.at, "short")}: ${last.text}`, pen.width, "  ") : []),
    ...boardLines(proposal).flatMap((line) => wrapText(line, pen.width, "    ").map(pen.dim)),
    "",
  ];
}

function boardLines({ positions, unstated }: ProposalContext): string[] {
  const names = (actors: readonly { actor_name: string }[]) =>
    actors.map(({ actor_name }) => actor_name).join(", ");
  const stands = byStance(boardOf(positions)).map(
    ({ stance, rows }) => `${stance}: ${rows.map((row) => rowName(row, names(row.positions))).join(", ")}`,
  );
  const moved = positions
    .map((position) => ({ position, trail: trailOf([...position.moves, position]) }))
    .filter(({ trail }) => trail.length > 1)
    .map(({ position, trail }) => `moved: ${position.actor_name}, ${trail.map(stepText).join(" → ")}`);
  return [...stands, ...(unstated.length > 0 ? [`no stated position: ${names(unstated)}`] : []), ...moved];
}

/** "Russia (Sergei Lavrov, Maria Zakharova)" where a body has more than one voice, else the name. */
function rowName({ positions: [first, ...more] }: BoardRow, names: string): string {
  return first.body && more.length > 0 ? `${first.body.actor_name} (${names})` : names;
}

function stepText({ stances, at }: TrailStep): string {
  return `${stances.join(" and ")} ${formatDate(at, "short")}`;
}

function actorLines(actor: ActorContext, reading: Reading, pen: Pen): string[] {
  const [office] = actor.offices;
  const who = office ? `${office.role}, ${office.organization_name}` : (actor.summary ?? "");
  const now = actor.offices_now?.[0];
  const changed = actor.offices_now
    ? `Now: ${now ? `${now.role}, ${now.organization_name}` : "none of these offices"}`
    : null;
  return [
    ...entryHead(actor.name, `${actor.mentions} ×`, pen),
    ...(who ? wrapText(who, pen.width, "  ") : []),
    ...(changed ? wrapText(changed, pen.width, "  ").map(pen.dim) : []),
    ...echoLines(actor, reading, pen),
    ...statementLines("Said before", actor.before, actor, pen),
    ...statementLines("The same day", actor.same_day, actor, pen),
    ...statementLines("Said (the story has no date)", actor.undated, actor, pen),
    ...(actor.since.length > 0 ? [pen.dim(`  ${actor.since.length} more since then`)] : []),
    "",
  ];
}

/** What the story quotes, when it was said before in the same words. */
function echoLines(actor: ActorContext, reading: Reading, pen: Pen): string[] {
  const echo = echoShown(actor);
  const quotation = echo && reading.quotations[echo.quotation];
  if (!quotation) return [];
  const { said_at, provenance } = echo.statement;
  const source = `${echo.saying} ${formatDate(said_at, "short")} · ${provenance.publisher}`;
  return [
    pen.dim("  Here"),
    ...wrapText(quotedWords(reading, quotation), pen.width, "    "),
    ...wrapText(source, pen.width, "      ").map(pen.dim),
    pen.dim(`      ${harmless(provenance.url)}`),
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
  const by = statement.speaker_key === actor.key ? "" : `${statement.speaker_name}: `;
  const { publisher, url } = statement.provenance;
  const further = alsoFrom(statement).map((source) => source.publisher);
  const also = further.length > 0 ? ` · also ${further.join(", ")}` : "";
  const source = `${formatDate(statement.said_at, "short")} · ${publisher}${also}`;
  return [
    ...wrapText(`${by}${words}`, pen.width, "    "),
    ...wrapText(source, pen.width, "      ").map(pen.dim),
    // Never broken: an address in two pieces is no address.
    pen.dim(`      ${harmless(url)}`),
  ];
}
