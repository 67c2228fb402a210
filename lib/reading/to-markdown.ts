/** A reading as Markdown with numbered citations, for notes and newsrooms. */

import { boardOf, byStance } from "#lib/context/board.ts";
import type { ActorContext, ProposalContext, ShownPosition } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import { trailOf } from "#lib/context/trail.ts";
import { formatDate } from "#lib/dates/partial-date.ts";
import { alsoFrom } from "./also-from.ts";
import { echoShown } from "./echo-shown.ts";
import { quotedWords } from "./quoted-words.ts";
import type { Reading } from "./reading.ts";

/** Numbers each source once, in the order of its first use. */
interface Citations {
  lines: string[];
  numbers: Map<string, number>;
}

/** Writes a reading as Markdown; `url` is the story's address, if there is one; only a web address becomes a link. */
export function readingToMarkdown(reading: Reading, url: string | null): string {
  const { article, context } = reading;
  const citations: Citations = { lines: [], numbers: new Map() };
  const date = article.publishedAt ? formatDate(article.publishedAt.value) : "no date found";
  const title = plain(article.title ?? "Untitled story");
  const parts = [
    `# ${url && /^https?:/i.test(url) ? `[${title}](${encodeLink(url)})` : title}`,
    [article.site, date]
      .filter(Boolean)
      .map((part) => plain(String(part)))
      .join(" · "),
    ...section(
      "Plans",
      context.proposals.map((proposal) => proposalText(proposal, citations)),
    ),
    ...section(
      "People and bodies",
      context.actors.map((actor) => actorText(actor, reading, citations)),
    ),
    ...section("Sources", citations.lines.length > 0 ? [citations.lines.join("\n")] : []),
    `Packs: ${reading.packs.map(({ title: name, version }) => plain(`${name} (${version})`)).join(", ") || "none"}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, parts: string[]): string[] {
  return parts.length > 0 ? [`## ${title}`, ...parts] : [];
}

function proposalText(proposal: ProposalContext, citations: Citations): string {
  const events = proposal.events.map(
    ({ at, text, provenance }) =>
      `- ${formatDate(at)}: ${plain(text)}${provenance ? cite(citations, provenance.publisher, provenance.url, null) : ""}`,
  );
  const positions = byStance(boardOf(proposal.positions))
    .flatMap(({ rows }) => rows.flatMap((row) => row.positions))
    .map((position) => `- ${positionHead(position)}: ${statementLine(position.shown, citations)}`);
  const unstated = proposal.unstated.map(({ actor_name }) => plain(actor_name)).join(", ");
  return [
    `### ${plain(proposal.name)}`,
    ...(proposal.summary ? ["", plain(proposal.summary)] : []),
    ...(events.length > 0 ? ["", "What happened", "", ...events] : []),
    ...(positions.length > 0 ? ["", "Who stood where", "", ...positions] : []),
    ...(unstated ? ["", `No stated position: ${unstated}`] : []),
  ].join("\n");
}

/** "Keir Starmer, conditional (for 16 Feb 2025 → conditional 17 Feb 2025)": the trail only where it moved. */
function positionHead(position: ShownPosition): string {
  const trail = trailOf([...position.moves, position]).map(
    ({ stances, at }) => `${stances.join(" and ")} ${formatDate(at, "short")}`,
  );
  const moved = trail.length > 1 ? ` (${trail.join(" → ")})` : "";
  return `${plain(position.actor_name)}, ${position.stance}${moved}`;
}

function actorText(actor: ActorContext, reading: Reading, citations: Citations): string {
  const [office] = actor.offices;
  const list = (title: string, statements: readonly ShownStatement[]) =>
    statements.length > 0
      ? [
          "",
          title,
          "",
          ...statements.map((one) => `- ${speaker(actor, one)}${statementLine(one, citations)}`),
        ]
      : [];
  return [
    `### ${plain(actor.name)}`,
    ...(office ? ["", plain(`${office.role}, ${office.organization_name}`)] : []),
    ...echoText(actor, reading, citations),
    ...list("Said before", actor.before),
    ...list("The same day", actor.same_day),
    ...list("Since then", actor.since),
    ...list("Said (the story has no date)", actor.undated),
  ].join("\n");
}

/** What the story quotes, when it was said before in the same words. */
function echoText(actor: ActorContext, reading: Reading, citations: Citations): string[] {
  const echo = echoShown(actor);
  const quotation = echo && reading.quotations[echo.quotation];
  if (!quotation) return [];
  const { said_at, provenance } = echo.statement;
  const source = cite(citations, provenance.publisher, provenance.url, provenance.title ?? null);
  const words = plain(quotedWords(reading, quotation));
  const saying = plain(echo.saying.replace("Said", "said"));
  return ["", "In this story", "", `- ${words} (${saying} ${formatDate(said_at)})${source}`];
}

function speaker(actor: ActorContext, statement: ShownStatement): string {
  return statement.speaker_key === actor.key ? "" : `${plain(statement.speaker_name)}: `;
}

function statementLine(statement: ShownStatement, citations: Citations): string {
  const words = statement.quotation ? `“${plain(statement.quotation)}”` : plain(statement.summary ?? "");
  const { provenance, said_at } = statement;
  const source = cite(citations, provenance.publisher, provenance.url, provenance.title ?? null);
  const also = alsoFrom(statement).map(({ publisher, url }) => cite(citations, publisher, url, null));
  return `${words} (${formatDate(said_at)})${source}${also.join("")}`;
}

function cite(citations: Citations, publisher: string, url: string, title: string | null): string {
  let number = citations.numbers.get(url);
  if (!number) {
    number = citations.numbers.size + 1;
    citations.numbers.set(url, number);
    citations.lines.push(
      `${number}. ${plain(publisher)}${title ? `, “${plain(title)}”` : ""}: <${encodeLink(url)}>`,
    );
  }
  return ` [${number}]`;
}

/** Text from packs and pages: one line, with the characters escaped that Markdown or HTML would act upon. */
function plain(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .replace(/\p{Cc}/gu, "")
      .trim()
      .replace(/[\\`*_[\]<>#|~&$]/g, "\\$&")
      // At the start of a line these begin a list, a rule or the underline of a heading.
      .replace(/^(\d+(?=[.)])|(?=[-+=]))/, "$1\\")
  );
}

function encodeLink(url: string): string {
  return url.replace(/[\s\p{Cc}<>()\\]/gu, (char) =>
    encodeURIComponent(char).replace("(", "%28").replace(")", "%29"),
  );
}
