/** Everything that happens in a page: the article is taken, names are painted, the card opens. Wires lib/page together. */
import { extractStory, type StoryInPage } from "#lib/article/extract-story.ts";
import { findQuote } from "#lib/article/text-quote.ts";
import type { EntityKey } from "#lib/packs/collection.ts";
import { anchor, shownText } from "#lib/page/anchor.ts";
import { flash, scrollToRange } from "#lib/page/flash.ts";
import { MOST_LOOKS } from "#lib/page/follow.ts";
import { moveMentions } from "#lib/page/move-mentions.ts";
import { anchorMentions, type Painted, type Painter, paint, unpaint } from "#lib/page/paint.ts";
import { type PageArticle, type PageShow, type PageShown, sendMessage } from "#lib/platform/messages.ts";
import type { QuotationPlace } from "#lib/reading/quotation-place.ts";
import { type CardLayer, createCardLayer } from "./card-layer.tsx";
import { followStory, type StoryFollower } from "./follow-story.ts";

export interface PageReader {
  read(): PageArticle;
  /** Gives the id of the page that was read, as long as it is the one that stands here. */
  standing(): string | null;
  show(show: PageShow): PageShown;
  next(key: EntityKey): boolean;
  showQuotation(place: QuotationPlace): boolean;
}

interface PageState {
  window: Window & typeof globalThis;
  painter: Painter;
  pageId: string;
  url: string;
  found: StoryInPage | null;
  painted: Painted[];
  cards: CardLayer | null;
  shown: PageShow | null;
  follower: StoryFollower | null;
  /** How often this page has made us look again; every new reading starts a new follower, so it is counted here. */
  looks: number;
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
    found: null,
    painted: [],
    cards: null,
    shown: null,
    follower: null,
    looks: 0,
    visited: new Map(),
  };
  // A story that changes its address without loading is another page: the old one's names go at once.
  const leave = () => {
    if (standing(state) === null) clear(state);
  };
  window.addEventListener("popstate", leave);
  (window as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", leave);
  // The browser may keep a page that was left and bring it back as it was, long after the settings have changed.
  window.addEventListener("pagehide", () => clear(state));
  return {
    read: () => read(state),
    standing: () => standing(state),
    show: (request) => show(state, request),
    next: (key) => next(state, key),
    showQuotation: (place) => showQuotation(state, place),
  };
}

function read(state: PageState): PageArticle {
  const { document, location } = state.window;
  const url = location.href;
  if (standing(state) === null) {
    clear(state);
    state.pageId = crypto.randomUUID();
    state.url = url;
  }
  const contentType = document.contentType;
  const isHtml = /html/i.test(contentType);
  state.found = isHtml ? extractStory(document, url) : null;
  return {
    pageId: state.pageId,
    url,
    contentType,
    title: document.title || null,
    story: state.found?.story ?? null,
  };
}

function standing({ window, url, pageId }: PageState): string | null {
  return pageId && withoutHash(window.location.href) === withoutHash(url) ? pageId : null;
}

function show(state: PageState, request: PageShow): PageShown {
  const { pageId, reading, paint: on } = request;
  if (pageId !== state.pageId || !state.found) return null;
  const { painted, lost } = anchorMentions(state.found.runs, reading.mentions);
  takeDown(state);
  state.painted = painted;
  state.shown = request;
  if (state.looks < MOST_LOOKS)
    state.follower = followStory(state.window, state.found.runs, () => look(state));
  if (on) {
    paint(state.painter, painted);
    state.cards = createCardLayer(state.window, {
      ...request,
      painted,
      next: (after) => nextAfter(state, after),
      reject: (requests) => Promise.all(requests.map((request) => sendMessage("rejectedMatch", request))),
    });
  }
  return { painted: painted.length, lost: lost.length };
}

/**
 * Looks whether the story has changed in the page. Where its nodes were replaced, the names are anchored anew; where its
 * words changed, they are found again by their neighbours at once, and the worker reads the story anew.
 */
function look(state: PageState): void {
  state.looks++;
  const { found: before, shown } = state;
  if (!before || !shown || standing(state) === null) return;
  const page = read(state);
  const text = state.found?.story.text;
  if (text === undefined || (text === before.story.text && isInPlace(state))) return;
  const mentions = moveMentions(shown.reading.mentions, before.story.text, text);
  show(state, { ...shown, reading: { ...shown.reading, mentions } });
  if (text !== before.story.text) void sendMessage("changedStory", page).catch(() => undefined);
}

function isInPlace({ painted }: PageState): boolean {
  return painted.every(({ ranges, mention }) => {
    const connected = ranges.every(
      ({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected,
    );
    return connected && ranges.map(shownText).join("") === mention.surface;
  });
}

/** From a card the way leads on from the name it stands at, not from the one last jumped to. */
function nextAfter(state: PageState, painted: Painted): void {
  const { entity } = painted.mention;
  if (!entity) return;
  state.visited.set(entity, mentionsOf(state, entity).indexOf(painted));
  next(state, entity);
}

function mentionsOf(state: PageState, key: EntityKey): Painted[] {
  return state.painted.filter(({ mention }) => mention.entity === key || mention.candidates.includes(key));
}

function next(state: PageState, key: EntityKey): boolean {
  const own = mentionsOf(state, key);
  const at = ((state.visited.get(key) ?? -1) + 1) % Math.max(1, own.length);
  const [range] = own[at]?.ranges ?? [];
  if (!range) return false;
  state.visited.set(key, at);
  return goTo(state, range);
}

/** The page may have been rendered anew, or changed, since it was last looked at. */
function showQuotation(state: PageState, place: QuotationPlace): boolean {
  let range = rangeOf(state, place);
  if (!range) {
    look(state);
    range = rangeOf(state, place);
  }
  return range ? goTo(state, range) : false;
}

function rangeOf(state: PageState, { start, exact }: QuotationPlace): Range | null {
  const { found } = state;
  if (!found || standing(state) === null) return null;
  const at = findQuote(found.story.text, { exact, prefix: "", suffix: "" }, start);
  return (at && anchor(found.runs, at.start, at.end, exact)?.[0]) ?? null;
}

function goTo({ window }: PageState, range: Range): true {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollToRange(range, calm);
  void flash(range, calm);
  return true;
}

function clear(state: PageState): void {
  takeDown(state);
  state.painted = [];
  state.shown = null;
  state.looks = 0;
  state.pageId = "";
  state.url = "";
}

function takeDown(state: PageState): void {
  unpaint(state.painter);
  state.cards?.stop();
  state.cards = null;
  state.follower?.stop();
  state.follower = null;
  state.visited.clear();
}

function withoutHash(url: string): string {
  return url.split("#")[0] ?? url;
}
