/** The hover card over a page: pointer and keys in, one card out. */

import { CardView } from "#components/card/CardView.tsx";
import type { Named } from "#components/card/card-intents.ts";
import { TakenOff } from "#components/card/TakenOff.tsx";
import { render } from "#components/jsx-dom/jsx-runtime.ts";
import cardCss from "#components/style/card.css?inline";
import tokensCss from "#components/style/tokens.css?inline";
import { type CardHost, createCardHost } from "#lib/page/card-host.ts";
import { mentionAt } from "#lib/page/hit.ts";
import { createHover, type Hover } from "#lib/page/hover.ts";
import type { Painted } from "#lib/page/paint.ts";
import type { Reading } from "#lib/reading/reading.ts";
import { subjectOf } from "#lib/reading/subject.ts";
import type { RejectionRequest } from "#lib/sources/rejection-request.ts";
import type { Appearance } from "#lib/sources/settings.ts";

export interface CardLayer {
  stop(): void;
}

export interface CardContent {
  painted: readonly Painted[];
  reading: Reading;
  appearance: Appearance;
  /** The names that "Not this person" takes off, by the mention's place in the reading. */
  rejectable: string[][];
  /** Goes on to the next place that names the same. */
  next(after: Painted): void;
  /** Has names taken off on this site; fails when they could not be kept. */
  reject(requests: RejectionRequest[]): Promise<unknown>;
}

interface LayerState {
  window: Window & typeof globalThis;
  content: CardContent;
  host: CardHost | null;
  hover: Hover<Painted>;
}

/** Follows the pointer over the painted names until stopped. */
export function createCardLayer(window: Window & typeof globalThis, content: CardContent): CardLayer {
  const end = new AbortController();
  const hover = createHover<Painted>({
    open: (painted) => open(state, painted, false),
    close: () => close(state),
    after: (ms, then) => {
      const timer = window.setTimeout(then, ms);
      return () => window.clearTimeout(timer);
    },
  });
  const state: LayerState = { window, content, host: null, hover };
  const options = { signal: end.signal, passive: true, capture: true };
  window.addEventListener("pointermove", (event) => pointerMoved(state, event), options);
  window.addEventListener("scroll", () => hover.scrolled(), options);
  window.addEventListener("keydown", (event) => event.key === "Escape" && hover.escaped(), options);
  window.document.addEventListener("pointerleave", () => hover.moved(outside), options);
  return {
    stop: () => {
      end.abort();
      hover.stop();
      close(state);
    },
  };
}

const outside = { x: -1, y: -1, name: null, inCard: false, busy: false };

function pointerMoved(state: LayerState, event: PointerEvent): void {
  if (event.pointerType === "touch") return;
  const { clientX: x, clientY: y } = event;
  const { document } = state.window;
  const inCard = state.host?.reaches(x, y) ?? false;
  const busy = event.buttons !== 0 || document.getSelection()?.isCollapsed === false;
  const name = inCard || busy ? null : mentionAt(document, state.content.painted, x, y);
  state.hover.moved({ x, y, name, inCard, busy });
}

function open(state: LayerState, painted: Painted, pinned: boolean): void {
  const { content, window } = state;
  const subject = subjectOf(content.reading, painted.mention);
  const [range] = painted.ranges;
  if (!subject || !range) return;
  const { article, mentions } = content.reading;
  const names = content.rejectable[mentions.indexOf(painted.mention)] ?? [];
  state.host ??= createCardHost(window.document, tokensCss + cardCss, content.appearance);
  const intents = {
    pin: (on: boolean) => {
      state.hover.pinned(on);
      open(state, painted, on);
    },
    close: () => state.hover.escaped(),
    next: () => content.next(painted),
    reject: ({ key: entity, name: label }: Named) => {
      const requests = names.map((name) => ({ name, entity, label }));
      reject(state, range, requests);
    },
  };
  render(
    <CardView
      subject={subject}
      mention={painted.mention}
      article={article}
      rejectable={names.length > 0}
      pinned={pinned}
      intents={intents}
    />,
    state.host.root,
  );
  state.host.showAt(boxAt(range));
}

/** Long enough to read it twice. */
const NOTE_MS = 4000;

/** The page is read again at once, and with that this layer ends; what the card now says outlives it for a moment. */
function reject(state: LayerState, range: Range, requests: RejectionRequest[]): void {
  const { host, hover, content, window } = state;
  if (!host) return;
  state.host = null;
  hover.showing(null);
  const say = (kept: boolean) => {
    render(<TakenOff kept={kept} />, host.root);
    host.showAt(boxAt(range));
  };
  say(true);
  content.reject(requests).catch(() => say(false));
  window.setTimeout(host.remove, NOTE_MS);
}

/** The box of the range's first line. */
function boxAt(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

function close(state: LayerState): void {
  if (!state.host) return;
  render(null, state.host.root);
  state.host.remove();
  state.host = null;
}
