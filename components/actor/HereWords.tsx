import { Day } from "#components/day/Day.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import type { EchoShown } from "#lib/reading/echo-shown.ts";
import { linkToWords } from "#lib/reading/link-to-words.ts";
import { HereButton } from "./HereButton.tsx";

interface HereWordsProps {
  words: string;
  /** Shows them in the page; false when they are no longer there. */
  show(): Promise<boolean>;
  /** Where the same words were said before. */
  echo: EchoShown | null;
}

/** What the story itself quotes of somebody and, beneath it, on which day they said it before. */
export function HereWords({ words, echo, show }: HereWordsProps) {
  return (
    <div class="said here">
      <p class="when">Here</p>
      <div>
        <p dir="auto">
          <HereButton words={words} show={show} />
        </p>
        {echo && (
          <p class="quiet echo">
            <bdi>{echo.saying}</bdi> <Day date={echo.statement.said_at} />,{" "}
            <SafeLink href={linkToWords(echo.statement)}>{echo.statement.provenance.publisher}</SafeLink>
          </p>
        )}
      </div>
    </div>
  );
}
