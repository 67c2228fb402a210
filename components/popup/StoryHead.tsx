import { useRef, useState } from "preact/hooks";
import { Day } from "#components/day/Day.tsx";
import type { Article } from "#lib/article/article.ts";
import { DateForm } from "./DateForm.tsx";

interface StoryHeadProps {
  article: Article;
  /** The date was set by the reader. */
  corrected: boolean;
  correctDate(date: string | null): void;
}

/** Which story this is and of which day; the day decides what counts as "before", so the reader can put it right. */
export function StoryHead({ article, corrected, correctDate }: StoryHeadProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const date = article.publishedAt?.value ?? null;
  const close = () => {
    setEditing(false);
    button.current?.focus();
  };
  return (
    <header>
      <p class="quiet story-line">
        {article.site && <bdi class="site">{article.site}</bdi>}
        {article.site && date && "·"}
        {date && <Day date={date} style="long" />}
        {date && corrected && "· set by you"}
        <button type="button" ref={button} aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {date ? "Edit date" : "Add date"}
        </button>
      </p>
      {!date && <p class="quiet">No date found. Add it, and statements are sorted into before and after.</p>}
      {editing && (
        <DateForm
          date={date}
          corrected={corrected}
          close={close}
          save={(value) => {
            close();
            correctDate(value);
          }}
        />
      )}
      <h1 dir="auto">{article.title ?? "A story without a title"}</h1>
      {article.method === "fallback" && (
        <p class="quiet">
          This page is laid out unusually: some of the story may be missing, or something else read with it.
        </p>
      )}
    </header>
  );
}
