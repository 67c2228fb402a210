import { Day } from "#components/day/Day.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import type { Timeline, TimelineItem } from "#lib/context/timeline.ts";
import type { PartialDate } from "#lib/dates/partial-date.ts";
import { linkToWords } from "#lib/reading/link-to-words.ts";
import { quoted } from "#lib/reading/quoted.ts";
import { LANE_NAMES, laneOf } from "./timeline-lanes.ts";

/** The timeline in words: a row for each event and statement, and one for the story itself, the oldest first. */
export function TimelineTable({ name, timeline: { items, story } }: { name: string; timeline: Timeline }) {
  const later = items.findIndex(({ part }) => part === "after");
  const [known, since] = later < 0 ? [items, []] : [items.slice(0, later), items.slice(later)];
  return (
    <table>
      <caption class="unseen">Timeline of {name}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">Stance</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {known.map((item, index) => (
          <Row key={index} item={item} />
        ))}
      </tbody>
      {story && (
        <tbody>
          <StoryRow day={story.at} since={since.length} />
          {since.map((item, index) => (
            <Row key={index} item={item} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function StoryRow({ day, since }: { day: PartialDate; since: number }) {
  return (
    <tr class="story">
      <td>
        <Day date={day} />
      </td>
      <th scope="rowgroup" colSpan={4}>
        This story. {since > 0 ? "Beneath: since then." : "Nothing known since then."}
      </th>
    </tr>
  );
}

function Row({ item }: { item: TimelineItem }) {
  return (
    <tr class={item.kind === "event" ? "happened" : undefined}>
      <td>
        <Day date={item.at} />
      </td>
      <td>
        <span dir="auto">{wordsOf(item)}</span>
      </td>
      <td>{item.kind === "statement" && <bdi>{item.statement.speaker_name}</bdi>}</td>
      <td>{item.kind === "event" ? "event" : LANE_NAMES[laneOf(item)].toLowerCase()}</td>
      <td>
        <Source item={item} />
      </td>
    </tr>
  );
}

function wordsOf(item: TimelineItem): string {
  if (item.kind === "event") return item.event.text;
  const { quotation, summary } = item.statement;
  return quotation ? quoted(quotation) : summary || "The words are at the source.";
}

function Source({ item }: { item: TimelineItem }) {
  const { provenance } = item.kind === "event" ? item.event : item.statement;
  if (!provenance) return <span class="quiet">Source not given</span>;
  const href = item.kind === "event" ? provenance.url : linkToWords(item.statement);
  return <SafeLink href={href}>{provenance.publisher}</SafeLink>;
}
