/** Everything that happens in a page: the article is taken, names are painted, the card opens. Wires lib/page together. */
import { type Extraction, extractArticle } from "#lib/article/extract.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import { flash, scrollToRange } from "#lib/page/flash.ts";
import { anchorMentions, type Painted, type Painter, paint, unpaint } from "#lib/page/paint.ts";
import type { PageArticle, PageShow, PageShown } from "#lib/platform/messages.ts";
import { type CardLayer, createCardLayer } from "./card-layer.tsx";

export interface PageReader {
  read(): PageArticle;
  show(show: PageShow): PageShown;
  clear(): void;
  next(key: EntityKey): boolean;
}

interface PageState {
  window: Window & typeof globalThis;
  painter: Painter;
  pageId: string;
  url: string;
  extraction: Extraction | null;
  painted: Painted[];
  cards: CardLayer | null;
  /** Index of the mention last jumped to, by entity. */
  visited: Map<EntityKey, number>;
}

/** Starts Hitherto in a page. Nothing is shown before `show`. */
export function createPageReader(window: Window & typeof globalThis): PageReader {
  const state: PageState = {
    window,
    painter: {
      highlights: window.CSS.highlights,
      create: (ranges) => new Highlight(...ranges),
    },
    pageId: "",
    url: "",
    extraction: null,
    painted: [],
    cards: null,
    visited: new Map(),
  };
  // A story that changes its address without loading is another page: the old one's names go at once.
  const leave = () => {
    if (withoutHash(window.location.href) !== withoutHash(state.url)) clear(state);
  };
  window.addEventListener("popstate", leave);
  (window as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", leave);
  return {
    read: () => read(state),
    show: (request) => show(state, request),
    clear: () => clear(state),
    next: (key) => next(state, key),
  };
}

function read(state: PageState): PageArticle {
  const { document, location } = state.window;
  const url = location.href;
  if (url !== state.url) {
    clear(state);
    state.pageId = crypto.randomUUID();
    state.url = url;
  }
  const contentType = document.contentType;
  const isHtml = /html/i.test(contentType);
  state.extraction = isHtml ? extractArticle(document, url) : null;
  return {
    pageId: state.pageId,
    url,
    contentType,
    title: document.title || null,
    article: state.extraction?.article ?? null,
  };
}

function show(state: PageState, { pageId, reading, paint: on, appearance }: PageShow): PageShown {
  if (pageId !== state.pageId || !state.extraction) return null;
  const { painted, lost } = anchorMentions(state.extraction.runs, reading.mentions);
  takeDown(state);
  state.painted = painted;
  if (on) {
    paint(state.painter, painted);
    state.cards = createCardLayer(state.window, {
      painted,
      reading,
      appearance,
      next: (key) => next(state, key),
    });
  }
  return { painted: painted.length, lost: lost.length };
}

function next(state: PageState, key: EntityKey): boolean {
  const own = state.painted.filter(
    ({ mention }) => mention.entity === key || mention.candidates.includes(key),
  );
  const at = ((state.visited.get(key) ?? -1) + 1) % Math.max(1, own.length);
  const [range] = own[at]?.ranges ?? [];
  if (!range) return false;
  state.visited.set(key, at);
  const calm = state.window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollToRange(range, calm);
  void flash(range, calm);
  return true;
}

function clear(state: PageState): void {
  takeDown(state);
  state.painted = [];
  state.pageId = "";
  state.url = "";
}

function takeDown(state: PageState): void {
  unpaint(state.painter);
  state.cards?.stop();
  state.cards = null;
  state.visited.clear();
}

function withoutHash(url: string): string {
  return url.split("#")[0] ?? url;
}
