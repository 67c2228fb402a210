import { NotThis } from "#components/name/NotThis.tsx";
import type { Article } from "#lib/article/article.ts";
import type { Mention } from "#lib/mentions/mention.ts";
import type { Subject } from "#lib/reading/subject.ts";
import { CardActor } from "./CardActor.tsx";
import { CardCandidates } from "./CardCandidates.tsx";
import { CardPlan } from "./CardPlan.tsx";
import type { CardIntents } from "./card-intents.ts";
import { whyMatched } from "./why-matched.ts";

interface CardViewProps {
  subject: Subject;
  mention: Mention;
  article: Pick<Article, "text" | "publishedAt">;
  pinned: boolean;
  /** Whether the name can be taken off. */
  rejectable: boolean;
  intents: CardIntents;
}

/** The hover card: what was said before by whom the pointer rests on, in as few lines as will do. */
export function CardView({ subject, mention, article, rejectable, pinned, intents }: CardViewProps) {
  // The card stands in pages of any language; its own words are English.
  return (
    <section class="card" role="dialog" aria-label={titleOf(subject)} lang="en" dir="ltr">
      <div class="inner">
        <About subject={subject} reject={rejectable ? intents.reject : null} />
        <details onToggle={(event) => event.currentTarget.scrollIntoView({ block: "nearest" })}>
          <summary>Why this match?</summary>
          <p>{whyMatched(mention, article)}</p>
        </details>
        <div class="actions">
          <button type="button" onClick={() => intents.pin(!pinned)}>
            {pinned ? "Unpin" : "Pin"}
          </button>
          <button type="button" onClick={intents.next}>
            Next mention
          </button>
          {rejectable && !("candidates" in subject) && (
            <NotThis kind={mention.kind} reject={() => intents.reject(subject)} />
          )}
          <button type="button" onClick={intents.close}>
            Close
          </button>
        </div>
      </div>
    </section>
  );
}

interface AboutProps {
  subject: Subject;
  reject: CardIntents["reject"] | null;
}

function About({ subject, reject }: AboutProps) {
  if ("candidates" in subject) return <CardCandidates candidates={subject.candidates} reject={reject} />;
  if ("positions" in subject) return <CardPlan plan={subject} />;
  return <CardActor actor={subject} />;
}

function titleOf(subject: Subject): string {
  return "candidates" in subject ? "This could be more than one" : subject.name;
}
