import type { ShownStatement } from "#lib/context/statements.ts";
import { quoted } from "#lib/reading/quoted.ts";
import { SourceLine } from "./SourceLine.tsx";

interface StatementViewProps {
  statement: ShownStatement;
  /** Name the speaker: where it stands under something other than the speaker's own name. */
  named?: boolean;
}

/** What somebody said: their words as a quotation, or what the pack tells of it, and beneath it where that comes from. */
export function StatementView({ statement, named = false }: StatementViewProps) {
  const { speaker_name, speaker_office, correction } = statement;
  return (
    <figure class="statement">
      {named && (
        <p class="speaker">
          <bdi>
            <strong>{speaker_name}</strong>
          </bdi>
          {speaker_office && <bdi class="office">, {speaker_office}</bdi>}
        </p>
      )}
      <Words statement={statement} />
      {correction && (
        <p class="correction" dir="auto">
          Correction: {correction}
        </p>
      )}
      <SourceLine statement={statement} />
    </figure>
  );
}

function Words({ statement: { quotation, summary, lang } }: { statement: ShownStatement }) {
  if (quotation)
    return (
      <blockquote dir="auto" {...languageOf(lang)}>
        {quoted(quotation)}
      </blockquote>
    );
  return (
    <p class="told" dir="auto">
      {summary || "The words are at the source."}
    </p>
  );
}

/** A pack may write anything there; a screen reader should only be told a language that can be one. */
function languageOf(lang: string | null | undefined): { lang?: string } {
  return lang && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {};
}
