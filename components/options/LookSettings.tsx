import type { Appearance, Settings, Underline } from "#lib/sources/settings.ts";
import type { OptionsIntents } from "./options-intents.ts";
import { RadioGroup } from "./RadioGroup.tsx";

interface LookSettingsProps {
  settings: Settings;
  intents: OptionsIntents;
}

const APPEARANCES: Readonly<Record<Appearance, string>> = {
  system: "As your system",
  light: "Light",
  dark: "Dark",
};

const UNDERLINES: Readonly<Record<Underline, string>> = { dotted: "Dotted", solid: "Solid", wavy: "Wavy" };

/** How Hitherto looks, here and in pages. */
export function LookSettings({ settings: { appearance, underline, paint }, intents }: LookSettingsProps) {
  return (
    <section aria-labelledby="look">
      <h2 id="look">Look</h2>
      <RadioGroup
        legend="Appearance"
        labels={APPEARANCES}
        chosen={appearance}
        choose={intents.setAppearance}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={paint}
          onChange={(event) => intents.setPaint(event.currentTarget.checked)}
        />
        Paint names in the page
      </label>
      <RadioGroup
        legend="Underline of names"
        labels={UNDERLINES}
        chosen={underline}
        choose={intents.setUnderline}
      />
      <p class={`sample ${underline}`}>
        In a story it looks like this: <span>Ilmar Vesk</span> told the <span>Straits Council</span> that the{" "}
        <span>harbour patrol</span> could sail by May.
      </p>
    </section>
  );
}
