import { formatDate, type PartialDate } from "#lib/dates/partial-date.ts";

interface DayProps {
  date: PartialDate;
  style?: "long" | "short";
}

/** A date as a reader writes it, kept in its own order in text that runs right to left. */
export function Day({ date, style = "short" }: DayProps) {
  return (
    <time dateTime={date} dir="auto">
      {formatDate(date, style)}
    </time>
  );
}
