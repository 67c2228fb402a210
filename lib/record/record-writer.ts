import type { RecordedWords } from "./recorded.ts";

/**
 * Writes the record as one JSON file, piece by piece: half a million statements are too much for one message or one
 * string. The pieces in their order, with `end` last, are the file.
 */
export interface RecordWriter {
  write(page: readonly RecordedWords[]): string;
  end(): string;
  /** How many statements the form cannot hold. */
  leftOut(): number;
}

/** Writes rows as the inside of a JSON list; `first` when none came before. */
export function jsonRows(rows: readonly unknown[], first: boolean): string {
  const text = rows.map((row) => JSON.stringify(row)).join(",\n");
  return !text || first ? text : `,\n${text}`;
}
