import type { Mention } from "#lib/mentions/mention.ts";

const WHAT: Readonly<Record<Mention["kind"], string>> = {
  person: "person",
  organization: "body",
  proposal: "plan",
};

interface NotThisProps {
  kind: Mention["kind"];
  reject(): void;
}

/** "Not this person": the reader's word against a match. */
export function NotThis({ kind, reject }: NotThisProps) {
  return (
    <button type="button" onClick={reject}>
      Not this {WHAT[kind]}
    </button>
  );
}
