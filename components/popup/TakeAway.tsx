import { OutcomeButton } from "#components/outcome/OutcomeButton.tsx";
import type { TakeAwayForm } from "#lib/reading/take-away.ts";
import type { PopupIntents } from "./popup-intents.ts";

interface TakeAwayProps {
  id: string;
  takeAway: PopupIntents["takeAway"];
}

const FORMS: readonly { form: TakeAwayForm; name: string; what: string }[] = [
  { form: "markdown", name: "Markdown", what: "to read, with numbered sources" },
  { form: "json", name: "JSON", what: "all of it, for programs" },
  { form: "annotations", name: "Web annotations", what: "each on its words, for archives" },
];

/** The forms in which a reading can be copied or saved. */
export function TakeAway({ id, takeAway }: TakeAwayProps) {
  return (
    <ul class="forms" id={id}>
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
