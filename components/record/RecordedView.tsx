import type { ComponentChildren } from "preact";
import { Day } from "#components/day/Day.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import { linkToWords } from "#lib/reading/link-to-words.ts";
import { quoted } from "#lib/reading/quoted.ts";
import type { RecordedWords } from "#lib/record/recorded.ts";

interface RecordedViewProps {
  words: RecordedWords;
  /** Name the speaker and the story: where it stands under neither. */
  named?: boolean;
  /** What a reader can do with it. */
  children?: ComponentChildren;
}

/** Words met in another story: spoken ones as a quotation, told ones as the paper told them, and beneath where they stand. */
export function RecordedView({ words: met, named = false, children }: RecordedViewProps) {
  const { kind, words, name, from } = met;
  return (
    <figure class="statement">
      {named && (
        <p class="speaker">
          <bdi>
            <strong>{name}</strong>
          </bdi>
        </p>
      )}
      {kind === "direct" ? (
        <blockquote dir="auto">{quoted(words)}</blockquote>
      ) : (
        <p class="told" dir="auto">
          {/^\p{Ll}/u.test(words) && "… "}
          {words}
        </p>
      )}
      <figcaption class="parts">
        <span>{from.date ? <Day date={from.date} /> : "day not known"}</span>{" "}
        <span>
          <SafeLink href={linkTo(met)}>{from.publisher}</SafeLink>
        </span>{" "}
        {named && from.title && (
          <span>
            <bdi>{from.title}</bdi>
          </span>
        )}{" "}
        {kind !== "direct" && <span>in the paper’s words</span>}
        {children}
      </figcaption>
    </figure>
  );
}

function linkTo({ words, from }: RecordedWords): string {
  return linkToWords({ quotation: words.replace(/ …$/, ""), provenance: from });
}
