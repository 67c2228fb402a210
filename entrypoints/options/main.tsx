import { render } from "preact";
import { OptionsView } from "#components/options/OptionsView.tsx";
import "#components/style/options.css";
import { sendMessage } from "#lib/platform/messages.ts";
import { changeSettings, readSettings, watchSettings } from "#lib/platform/settings-store.ts";
import { movePack, putBack, switchPack } from "#lib/sources/settings.ts";
import { recordIntents } from "./record-intents.ts";

type View = Parameters<typeof OptionsView>[0];

async function start(root: HTMLElement): Promise<void> {
  const [settings, packs] = await Promise.all([readSettings(), sendMessage("packListings")]);
  const view: View = {
    packs,
    settings,
    adding: { state: "idle" },
    reading: recordIntents(() => count()),
    intents: intentsFor(() => view, update),
  };
  function update(change: Partial<View>): void {
    Object.assign(view, change);
    document.documentElement.dataset.appearance = view.settings.appearance;
    render(<OptionsView {...view} />, root);
  }
  const count = async () => update({ facts: await sendMessage("recordFacts").catch(() => null) });
  update({});
  // Stories are read in other tabs while this page stays open.
  document.addEventListener("visibilitychange", () => document.hidden || void count());
  await count();
  watchSettings(async (next) => update({ settings: next, packs: await sendMessage("packListings") }));
}

function intentsFor(view: () => View, update: (change: Partial<View>) => void): View["intents"] {
  const known = () => view().packs.map(({ id }) => id);
  const refresh = async () => update({ packs: await sendMessage("packListings") });
  return {
    switchPack: (id, on) => void changeSettings((settings) => switchPack(settings, known(), id, on)),
    movePack: (id, step) => void changeSettings((settings) => movePack(settings, known(), id, step)),
    removePack: async (id) => {
      await sendMessage("removedPack", { id });
      await refresh();
    },
    addPack: async (file) => {
      update({ adding: { state: "busy" } });
      const result = await sendMessage("addedPack", { text: await file.text() });
      if (result.ok) {
        update({ adding: { state: "added", title: result.title } });
        await refresh();
      } else {
        update({ adding: { state: "refused", file: file.name, faults: result.faults, more: result.more } });
      }
    },
    putBack: (match) => void changeSettings((settings) => putBack(settings, match)),
    setAppearance: (appearance) => void changeSettings((settings) => ({ ...settings, appearance })),
    setUnderline: (underline) => void changeSettings((settings) => ({ ...settings, underline })),
    setPaint: (paint) => void changeSettings((settings) => ({ ...settings, paint })),
  };
}

const root = document.getElementById("root");
if (root) void start(root);
