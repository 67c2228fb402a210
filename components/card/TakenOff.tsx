interface TakenOffProps {
  /** Whether it could be kept. */
  kept: boolean;
}

/** What the card says after "Not this person". */
export function TakenOff({ kept }: TakenOffProps) {
  return (
    <p class="card" role="alert" lang="en" dir="ltr">
      {kept ? "Taken off on this site. Undo in options." : "Not taken off. Reload the page and try again."}
    </p>
  );
}
