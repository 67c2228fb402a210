/** Two plain ways to find quotations, to stand beside ours in the same run. */
import { prepareStory } from "#lib/mentions/story.ts";
import type { Quotation, Span } from "#lib/quotations/quotation.ts";
import { findStretches } from "#lib/quotations/quote-marks.ts";
import type { Sample } from "./sample.ts";

const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)*/gu;
const VERB =
  /\b(?:said|says|say|told|added|wrote|asked|announced|claimed|argued|noted|insisted|warned|tweeted|explained|stated)\b/g;
const SUBJECT = /(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)*|\b(?:he|she|they|He|She|They)) ?$/u;
/** Farther than this from a quotation no name is taken for its speaker, in UTF-16 units. */
const FAR = 300;

/** Every quoted stretch is a quotation, of the capitalised name nearest to it. */
export function nearestName({ text, blocks, mentions }: Sample): Quotation[] {
  const stretches = findStretches(text, blocks);
  return stretches.map((stretch) => {
    const source = nearest(text, stretch, stretches);
    const speaker =
      mentions.find((mention) => source && mention.start <= source.start && mention.end >= source.end)
        ?.entity ?? null;
    return {
      kind: "direct",
      content: { start: stretch.start, end: stretch.end },
      source,
      cue: null,
      speaker,
    };
  });
}

function nearest(text: string, { start, end }: Span, stretches: readonly Span[]): Span | null {
  const from = Math.max(0, start - FAR);
  const outside = (span: Span) =>
    !stretches.some((other) => span.start < other.end && span.end > other.start);
  const names = [...text.slice(from, end + FAR).matchAll(NAME)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    .filter(outside);
  const distance = (span: Span) => (span.end <= start ? start - span.end : span.start - end);
  return names.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A verb of a short list with the name or pronoun before it; the content is the rest of the sentence or what stands before. */
export function verbList({ text, blocks, mentions }: Sample): Quotation[] {
  const story = prepareStory(text, blocks);
  return story.sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(VERB)].slice(0, 1).map((match): Quotation => {
      const cue = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      const subject = SUBJECT.exec(words.slice(0, match.index));
      const source = subject
        ? {
            start: sentence.start + subject.index,
            end: sentence.start + subject.index + subject[0].trimEnd().length,
          }
        : null;
      const after = { start: cue.end + 1, end: sentence.end - 1 };
      const content =
        after.end - after.start > 30 ? after : { start: sentence.start, end: (source ?? cue).start - 1 };
      const speaker = mentions.find((mention) => source && mention.end === source.end)?.entity ?? null;
      return {
        kind: /["“”]/.test(text.slice(content.start, content.end)) ? "mixed" : "indirect",
        content,
        source,
        cue,
        speaker,
      };
    });
  });
}
