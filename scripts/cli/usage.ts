/** What the command line says about itself. */
export const USAGE = `Usage:
  hitherto read page.html [more.html …] [--pack FILE]… [--no-bundled] [--date 2025-02-20] [--format text|json|markdown|annotations]
  hitherto read --jsonl [--pack FILE]… [--no-bundled] < articles.jsonl > readings.jsonl
  hitherto pack check FILE
  hitherto pack build FILE -o OUT
`;

/** A command that was not understood; the message is for the person who typed it. */
export class UsageError extends Error {}

/** An input that could not be used; the message says which and why. */
export class InputError extends Error {}
