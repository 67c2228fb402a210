import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { OutcomeButton } from "#components/outcome/OutcomeButton.tsx";
import type { TakeAwayForm } from "#lib/reading/take-away.ts";
import type { PopupIntents } from "./popup-intents.ts";

interface TakeAwayProps {
  takeAway: PopupIntents["takeAway"];
  /** What else stands in the row. */
  children: ComponentChildren;
}

const LIST = "forms";

const FORMS: readonly { form: TakeAwayForm; name: string; what: string }[] = [
  { form: "markdown", name: "Markdown", what: "for reading" },
  { form: "json", name: "JSON", what: "for programs" },
  { form: "annotations", name: "Web annotations", what: "for archives" },
];

/** The ways to copy a reading or to save it: the usual one at once, the others when asked for. */
export function TakeAway({ takeAway, children }: TakeAwayProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="actions">
        <OutcomeButton
          words="Copy as Markdown"
          done="Copied"
          failed="Could not copy"
          class="copy"
          act={() => takeAway("markdown", "copy")}
        />
        <button type="button" aria-expanded={open} aria-controls={LIST} onClick={() => setOpen(!open)}>
          More forms
        </button>
        {children}
      </div>
      {open && <Forms takeAway={takeAway} />}
    </>
  );
}

function Forms({ takeAway }: Pick<TakeAwayProps, "takeAway">) {
  return (
    <ul class="forms" id={LIST}>
      {FORMS.map(({ form, name, what }) => (
        <li key={form}>
          <span>
            {name} <span class="quiet">{what}</span>
          </span>
          <OutcomeButton
            words="Copy"
            done="Copied"
            failed="Not copied"
            about={`as ${name}`}
            class="short"
            act={() => takeAway(form, "copy")}
          />
          <OutcomeButton
            words="Save"
            done="Saving"
            failed="Not saved"
            about={`as ${name}`}
            class="short"
            act={() => takeAway(form, "save")}
          />
        </li>
      ))}
    </ul>
  );
}
