/** Text with its labels written into it: `[[Sir {Keir Starmer}|starmer|full-name]]`. Marks may stand inside marks. */
import type { Label, Span } from "../score.ts";

export interface MarkedText {
  text: string;
  labels: Label[];
}

interface OpenMark {
  start: number;
  head: { start: number; end: number | null } | null;
}

/** Characters that cannot be seen in a reviewer's editor are written by name. */
const NAMED: Readonly<Record<string, string>> = { "&shy;": "\u00AD", "&nbsp;": "\u00A0" };

/** `[[`, the end of a mark with its entity, form and "optional", the braces of a head, a named character. */
const TOKEN = /\[\[|\|([^|[\]{}]+)\|([a-z-]+)(\|optional)?\]\]|[{}]|&(?:shy|nbsp);/g;

/** Takes the marks out of a text; throws on one that is not closed or not opened. */
export function readMarks(marked: string): MarkedText {
  const out: MarkedText = { text: "", labels: [] };
  const open: OpenMark[] = [];
  let from = 0;
  for (const match of marked.matchAll(TOKEN)) {
    out.text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    takeToken(match, out, open);
  }
  out.text += marked.slice(from);
  if (open.length > 0 || /\[\[|\]\]/.test(out.text))
    throw new Error(`A mark is not closed: ${marked.slice(0, 60)}`);
  out.labels.sort((a, b) => a.start - b.start || b.end - a.end);
  return out;
}

function takeToken(match: RegExpMatchArray, out: MarkedText, open: OpenMark[]): void {
  const [token, entity, form, optional] = match;
  const at = out.text.length;
  const inner = open.at(-1);
  if (token === "[[") open.push({ start: at, head: null });
  else if (token === "{" && inner) inner.head = { start: at, end: null };
  else if (token === "}" && inner?.head) inner.head.end = at;
  else if (entity && form) closeMark(out, open, { entity, form, optional: optional !== undefined });
  else out.text += NAMED[token] ?? token;
}

function closeMark(
  out: MarkedText,
  open: OpenMark[],
  { entity, form, optional }: { entity: string; form: string; optional: boolean },
): void {
  const mark = open.pop();
  if (!mark || (mark.head && mark.head.end === null))
    throw new Error(`A mark or a head is not opened or closed before |${entity}|${form}]]`);
  const span = { start: mark.start, end: out.text.length };
  const head = mark.head
    ? { start: mark.head.start, end: mark.head.end ?? span.end }
    : headOf(out.text, span);
  out.labels.push({ ...span, head, entities: entity.split("+"), form, optional, loose: isLoose(form) });
}

/** Articles and styles may be painted with a name or not; what follows them must be. */
const BEFORE_HEAD =
  /^(?:(?:the|a|an|sir|dame|lord|lady|baroness|mr|mrs|ms|dr|m|mme|herr|frau)\.?[\s\u00A0]+)+/i;

function headOf(text: string, { start, end }: Span): Span {
  const surface = text.slice(start, end);
  return { start: start + (BEFORE_HEAD.exec(surface)?.[0].length ?? 0), end };
}

/** How far the words for a plan reach is a matter of taste; that they are found is not. */
function isLoose(form: string): boolean {
  return form.startsWith("proposal-") || form === "cue";
}
