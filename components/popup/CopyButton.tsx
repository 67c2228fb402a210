import { useEffect, useState } from "preact/hooks";

/** Long enough to read two words, short enough not to be taken for the button's name. */
const SHOWN_MS = 2000;

const WORDS = { idle: "Copy as Markdown", copied: "Copied", failed: "Could not copy" };

/** Copies the reading and says whether it worked. */
export function CopyButton({ copy }: { copy(): Promise<boolean> }) {
  const [outcome, setOutcome] = useState<keyof typeof WORDS>("idle");
  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const onClick = async () => {
    const copied = await copy().catch(() => false);
    setOutcome(copied ? "copied" : "failed");
  };
  return (
    <>
      <button type="button" class="copy" onClick={onClick}>
        {WORDS[outcome]}
      </button>
      <span class="unseen" role="status">
        {outcome === "idle" ? "" : WORDS[outcome]}
      </span>
    </>
  );
}
