interface TimesNamedProps {
  times: number;
  /** The words a reader sees: "2 ×". */
  children: string;
}

/** How often the story names something: short for the eye, a sentence for the ear. */
export function TimesNamed({ times, children }: TimesNamedProps) {
  return (
    <span class="times" dir="auto">
      <span aria-hidden="true">{children}</span>
      <span class="unseen">named {times === 1 ? "once" : `${times} times`} in the story</span>
    </span>
  );
}
