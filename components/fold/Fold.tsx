import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface FoldProps {
  summary: ComponentChildren;
  children: ComponentChildren;
}

/** A part that opens when asked. What it holds is built at the first opening, so that a long reading opens at once. */
export function Fold({ summary, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && <div class="folded">{children}</div>}
    </details>
  );
}
