import { formatDate, type PartialDate } from "#lib/dates/partial-date.ts";
import { markAt } from "./mark-at.ts";
import { LANE_NAMES } from "./timeline-lanes.ts";
import { HEAD, type Mark, type StoryLine, type TimelineLayout } from "./timeline-layout.ts";

interface TimelinePictureProps {
  layout: TimelineLayout;
  /** What it shows, in a sentence. */
  sentence: string;
  storyDay: PartialDate | null;
  chosen: number | null;
  choose(index: number): void;
}

const RADIUS = 2.75;
/** Half of a diamond's diagonal, so that it looks as large as a dot. */
const HALF = 3.5;
const RING = 5.5;

/**
 * The timeline as a picture: a lane for each stance, the story's day as a line through all. A pointer may choose a mark; for
 * all else the buttons and the table beneath are the way.
 */
export function TimelinePicture({ layout, sentence, storyDay, chosen, choose }: TimelinePictureProps) {
  const { width, height, marks, story } = layout;
  const ringed = chosen === null ? undefined : marks[chosen];
  const point = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = markAt(marks, event.clientX - box.left, event.clientY - box.top);
    if (index !== null) choose(index);
  };
  return (
    <svg
      role="img"
      aria-label={sentence}
      direction="ltr"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerUp={point}
    >
      <Ground layout={layout} />
      {marks.map((mark, index) => (
        <MarkShape key={index} mark={mark} storyX={story?.x ?? width} />
      ))}
      {story && storyDay && <StoryDay story={story} day={storyDay} bottom={layout.axis} />}
      {ringed && <Ring mark={ringed} />}
    </svg>
  );
}

/** What stands behind the marks: the time after the story, the lanes and the axis. */
function Ground({ layout: { width, lanes, lines, axis, story, ticks, cuts } }: { layout: TimelineLayout }) {
  return (
    <g class="ground">
      {story && lines.length > 1 && (
        <rect class="later" x={story.x} y={HEAD} width={width - story.x} height={axis - HEAD} />
      )}
      {lanes.map(({ lane, base }) => (
        <g key={lane}>
          <line x1={0} x2={width} y1={base} y2={base} />
          <text x={0} y={base - 5}>
            {LANE_NAMES[lane]}
          </text>
        </g>
      ))}
      {cuts.map(({ start, end }) => (
        <path key={start} class="cut" d={cutPath((start + end) / 2, axis)} />
      ))}
      {ticks.map(({ x, month, year }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={axis} y2={axis + 4} />
          <text class="tick" x={x} y={axis + 16}>
            {month ?? year}
          </text>
          {month && year && (
            <text class="tick" x={x} y={axis + 30}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** Two strokes across the axis: here time is left out. */
function cutPath(x: number, y: number): string {
  return `M${x - 4} ${y + 4}l4 -8M${x + 1} ${y + 4}l4 -8`;
}

function MarkShape({ mark, storyX }: { mark: Mark; storyX: number }) {
  const { item, x, y, width } = mark;
  const name = item.part === "after" ? "mark after" : "mark";
  if (width > 0) return <Bar mark={mark} filled={item.part === "after" ? 0 : Math.min(width, storyX - x)} />;
  if (item.kind === "statement") return <circle class={name} cx={x} cy={y} r={RADIUS} />;
  return <path class={name} d={`M${x} ${y - HALF}l${HALF} ${HALF}l${-HALF} ${HALF}l${-HALF} ${-HALF}z`} />;
}

/** A bar is filled as far as the story's day: beyond it, it may as well have been since then. */
function Bar({ mark: { x, y, width }, filled }: { mark: Mark; filled: number }) {
  const shape = { x, y: y - 1.75, height: 3.5, rx: 1.75 };
  return (
    <>
      {filled < width && <rect class="mark after" width={width} {...shape} />}
      {filled > 0 && <rect class="mark" width={filled} {...shape} />}
    </>
  );
}

function Ring({ mark: { x, y, width } }: { mark: Mark }) {
  return <rect class="ring" x={x - RING} y={y - RING} width={width + 2 * RING} height={2 * RING} rx={RING} />;
}

function StoryDay({ story, day, bottom }: { story: StoryLine; day: PartialDate; bottom: number }) {
  const { x, side, dated } = story;
  return (
    <g class="story">
      <line x1={x} x2={x} y1={2} y2={bottom} />
      <text class={side} x={side === "start" ? x + 5 : x - 5} y={12}>
        {dated ? `This story · ${formatDate(day, "short")}` : "This story"}
      </text>
    </g>
  );
}
