import { useEffect, useRef, useState } from "preact/hooks";

interface ConfirmDeleteProps {
  /** On the button; `of` is said by screen readers, where the button stands in a list. */
  label: string;
  of?: string;
  /** Asked before anything goes. */
  question: string;
  act(): Promise<void>;
}

/** Deletes after asking once more, in the same place; says so when it could not be done. */
export function ConfirmDelete({ label, of, question, act }: ConfirmDeleteProps) {
  const [step, setStep] = useState<"closed" | "asking" | "busy" | "failed">("closed");
  const [asked, setAsked] = useState(false);
  const open = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // Each step takes away the button just used; the focus goes to the harmless one of the next.
  useEffect(() => {
    if (step === "asking") keep.current?.focus();
    else if (asked) open.current?.focus();
  }, [step, asked]);
  const run = async () => {
    setStep("busy");
    setStep(
      await act().then(
        () => "closed" as const,
        () => "failed" as const,
      ),
    );
  };
  if (step === "busy") return <p role="status">Deleting…</p>;
  if (step === "asking")
    return (
      <fieldset class="confirm">
        <legend>{question}</legend>
        <button type="button" class="plain" onClick={run}>
          {label}
        </button>
        <button type="button" ref={keep} onClick={() => setStep("closed")}>
          Keep them
        </button>
      </fieldset>
    );
  return (
    <>
      <button
        type="button"
        ref={open}
        onClick={() => {
          setAsked(true);
          setStep("asking");
        }}
      >
        {label}
        {of && <span class="unseen"> {of}</span>}
      </button>
      {step === "failed" && <p role="alert">It could not all be deleted. Try again.</p>}
    </>
  );
}
