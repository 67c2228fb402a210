/** Watches the story's part of the page, and nothing else of it, while the tab is looked at. */
import type { Run } from "#lib/article/text-builder.ts";
import { type Follow, follow } from "#lib/page/follow.ts";

export interface StoryFollower {
  stop(): void;
}

/** Starts to follow the story that the runs make up; `look` is called when it may have changed. */
export function followStory(
  window: Window & typeof globalThis,
  runs: readonly Run[],
  look: () => void,
): StoryFollower {
  const { document } = window;
  const root = rootOf(document, runs);
  const following: Follow = follow({
    after: (ms, then) => {
      const timer = window.setTimeout(then, ms);
      return () => window.clearTimeout(timer);
    },
    now: () => window.performance.now(),
    watch: (changed) => {
      const observer = new MutationObserver(changed);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      return () => observer.disconnect();
    },
    look,
  });
  const end = new AbortController();
  const seen = () => following.visible(!document.hidden);
  document.addEventListener("visibilitychange", seen, { signal: end.signal });
  return {
    stop: () => {
      end.abort();
      following.stop();
    },
  };
}

/** One above what holds the whole story: a page that renders anew replaces that element itself. */
function rootOf(document: Document, runs: readonly Run[]): Node {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return document.body;
  const range = document.createRange();
  range.setStart(first.node, 0);
  range.setEnd(last.node, last.node.length);
  return range.commonAncestorContainer.parentElement ?? document.body;
}
