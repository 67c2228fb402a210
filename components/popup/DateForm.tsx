import { useEffect, useRef } from "preact/hooks";

interface DateFormProps {
  date: string | null;
  corrected: boolean;
  /** Takes an ISO day, or null for the page's own date. */
  save(date: string | null): void;
  close(): void;
}

/** The small form in which a reader sets the day of a story. */
export function DateForm({ date, corrected, save, close }: DateFormProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="date-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (input.current?.value) save(input.current.value);
      }}
    >
      <label>
        Date of the story <input type="date" name="date" required ref={input} defaultValue={fullDay(date)} />
      </label>
      <div class="actions">
        <button type="submit" class="plain">
          Save
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
        {corrected && (
          <button type="button" onClick={() => save(null)}>
            Use the page’s own date
          </button>
        )}
      </div>
    </form>
  );
}

/** A date input takes whole days only. */
function fullDay(date: string | null): string {
  return date?.length === 10 ? date : "";
}
