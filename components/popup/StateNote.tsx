interface StateNoteProps {
  title: string;
  next: string;
  /** What the page or the browser gives in its own words. */
  detail?: string | null;
  action: { words: string; act(): void } | null;
}

/** A state that has nothing to show: what it is, what to do, and the button for it. */
export function StateNote({ title, next, detail = null, action }: StateNoteProps) {
  return (
    <main class="note">
      <h1>{title}</h1>
      <p>{next}</p>
      {detail && (
        <p class="quiet" dir="auto">
          {detail}
        </p>
      )}
      {action && (
        <button type="button" class="plain" onClick={action.act}>
          {action.words}
        </button>
      )}
    </main>
  );
}
