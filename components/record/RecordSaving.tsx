import { useState } from "preact/hooks";
import { Fold } from "#components/fold/Fold.tsx";
import { readPublisher } from "#lib/record/pack-publisher.ts";
import { countedStatements } from "./counted.ts";
import type { RecordIntents, SaveForm } from "./record-intents.ts";

interface RecordSavingProps {
  save: RecordIntents["save"];
}

/** Saves the record as a file: as JSON, or as a pack that other readers can add. */
export function RecordSaving({ save }: RecordSavingProps) {
  const [outcome, setOutcome] = useState("");
  const [busy, setBusy] = useState(false);
  const run = async (form: SaveForm) => {
    setBusy(true);
    let written = 0;
    const tell = (count: number) => {
      written = count;
      setOutcome(`Writing ${countedStatements(count)} …`);
    };
    await save(form, tell).then(
      (leftOut) => setOutcome(savedLine(written - leftOut, leftOut)),
      () => setOutcome("The file could not be written. Try again."),
    );
    setBusy(false);
  };
  return (
    <Fold summary="Save as a file, or as a pack for others">
      <p>
        <button type="button" class="plain" disabled={busy} onClick={() => void run({ form: "json" })}>
          Save as JSON
        </button>
      </p>
      <PackForm busy={busy} refuse={setOutcome} save={(form) => void run(form)} />
      <p role="status">{outcome}</p>
    </Fold>
  );
}

function savedLine(written: number, leftOut: number): string {
  const saved = `Saved ${countedStatements(written)}.`;
  return leftOut > 0
    ? `${saved} Left out: ${countedStatements(leftOut)} from stories whose day is not known.`
    : saved;
}

interface PackFormProps {
  busy: boolean;
  refuse(trouble: string): void;
  save(form: SaveForm): void;
}

function PackForm({ busy, refuse, save }: PackFormProps) {
  const [name, setName] = useState("");
  const [contact, setContact] = useState("");
  return (
    <form
      class="pack-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const check = readPublisher(name, contact);
        if (check.ok) save({ form: "pack", publisher: check.publisher });
        else refuse(check.trouble);
      }}
    >
      <p class="quiet">
        A pack shows others who said what in the stories you read, and so which stories these were. It needs
        somebody who answers for it.
      </p>
      <label>
        Publisher
        <input value={name} autoComplete="name" onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label>
        Address for corrections
        <input
          value={contact}
          autoComplete="email"
          onInput={(event) => setContact(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain" disabled={busy}>
        Save as a pack
      </button>
    </form>
  );
}
