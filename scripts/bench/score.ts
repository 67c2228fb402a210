/** Holds what was found against what should be found, and counts. */

export interface Span {
  start: number;
  end: number;
}

/** A place where an entity is named, as a careful reader labels it. */
export interface Label extends Span {
  /** The least that must be found. */
  head: Span;
  /** One entity; two or more where a careful reader cannot tell which. */
  entities: readonly string[];
  form: string;
  /** Neither a hit nor a miss counts. */
  optional: boolean;
  /** Any overlap with the head is enough. */
  loose: boolean;
}

/** A place that a rule gives; `form` is the rule's name. */
export interface Find extends Span {
  /** Null when it stays ambiguous between `candidates`. */
  entity: string | null;
  candidates: readonly string[];
  form: string;
}

export type Verdict =
  | { kind: "hit"; label: Label; find: Find }
  | { kind: "missed"; label: Label }
  | { kind: "wrong"; find: Find; label: Label | null }
  /** Ambiguous where a reader can tell: not found, but nothing false is said either. */
  | { kind: "unsure"; find: Find; label: Label }
  /** On an optional label, or once more on a label that is hit. */
  | { kind: "spare"; find: Find };

/** Judges every find and every label of one text. A find without a label is wrong. */
export function judge(text: string, labels: readonly Label[], finds: readonly Find[]): Verdict[] {
  const hits = new Map<Find, Label>();
  const hit = new Set<Label>();
  // Hits first: a second find inside a label may stand before the one that hits it.
  for (const find of finds) {
    const fresh = labels.find(
      (label) => !label.optional && !hit.has(label) && isRight(find, label) && isPlaced(text, find, label),
    );
    if (!fresh) continue;
    hits.set(find, fresh);
    hit.add(fresh);
  }
  const verdicts = finds.map((find): Verdict => {
    const label = hits.get(find);
    return label ? { kind: "hit", label, find } : judgeOther(text, labels, hit, find);
  });
  const missed = labels.filter((label) => !label.optional && !hit.has(label));
  return [...verdicts, ...missed.map((label): Verdict => ({ kind: "missed", label }))];
}

function judgeOther(text: string, labels: readonly Label[], hit: ReadonlySet<Label>, find: Find): Verdict {
  const placed = labels.filter((label) => isPlaced(text, find, label));
  if (
    placed.some((label) => isRight(find, label)) ||
    labels.some((label) => hit.has(label) && isAgain(find, label))
  )
    return { kind: "spare", find };
  const unsure = placed.find((label) => label.entities.every((id) => find.candidates.includes(id)));
  return unsure ? { kind: "unsure", find, label: unsure } : { kind: "wrong", find, label: placed[0] ?? null };
}

/** Ambiguity is right where both are meant, and all who may be meant are among the candidates. */
function isRight(find: Find, { entities }: Label): boolean {
  const [only] = entities;
  if (entities.length === 1) return find.entity === only;
  return find.entity === null && entities.every((id) => find.candidates.includes(id));
}

/** "Prime Minister" and "Keir Starmer" found one by one inside a single label say the same thing twice. */
function isAgain(find: Find, label: Label): boolean {
  return (
    find.start >= label.start &&
    find.end <= label.end &&
    find.entity !== null &&
    find.entity === label.entities[0]
  );
}

/** Beyond its label a find may hold an article, a possessive ending and quotation marks, no other word. */
const TRIMMINGS = /^(?:the|a|an)?[\s\u00A0"“”‘’«»„]*(?:['’]s|['’])?$/i;

function isPlaced(text: string, find: Find, { start, end, head, loose }: Label): boolean {
  if (loose) return find.start < head.end && head.start < find.end;
  const cut = text.slice(head.start, find.start) + text.slice(find.end, head.end);
  if (find.start >= head.end || find.end <= head.start || /[\p{L}\p{N}]/u.test(cut)) return false;
  return [text.slice(find.start, Math.max(find.start, start)), text.slice(Math.min(end, find.end), find.end)]
    .map((beyond) => beyond.trim())
    .every((beyond) => TRIMMINGS.test(beyond));
}

export interface Scores {
  /** Null when nothing was found. */
  precision: number | null;
  /** Null when there was nothing to find. */
  recall: number | null;
  /** Null when either is. */
  f1: number | null;
}

/** How many labels there are and how many are hit; how many finds there are and how many are right. */
export interface Count {
  labels: number;
  hit: number;
  finds: number;
  right: number;
}

/** Gives precision, recall and their harmonic mean. */
export function scoresOf({ labels, hit, finds, right }: Count): Scores {
  const precision = finds > 0 ? right / finds : null;
  const recall = labels > 0 ? hit / labels : null;
  if (precision === null || recall === null) return { precision, recall, f1: null };
  return { precision, recall, f1: right + hit > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
