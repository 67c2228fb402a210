/** Follows changes of the story in the page: it re-renders, loads more, opens its paywall. Bounded on purpose. */

/** Changes come in bursts: look once the page has been quiet this long, in milliseconds. */
export const QUIET_MS = 400;
/** Never look more often than this, in milliseconds; heavy pages change all the time. */
export const LEAST_BETWEEN_MS = 2000;
/** A page that changes more often than this is an application, not a story. */
export const MOST_LOOKS = 40;

export interface FollowEffects {
  /** Calls back after a delay; gives a function that calls it off. */
  after(ms: number, then: () => void): () => void;
  now(): number;
  /** Starts to watch the story's root; calls back at every change; gives a function that ends it. */
  watch(changed: () => void): () => void;
  /** Looks at the story again. */
  look(): void;
}

export interface Follow {
  /** The tab was hidden or shown: nothing is watched while nobody looks. */
  visible(on: boolean): void;
  stop(): void;
}

interface FollowState {
  looks: number;
  lastAt: number;
  cancel: (() => void) | null;
  unwatch: (() => void) | null;
}

/** Starts to follow the story. Only `effects` touch the world. */
export function follow(effects: FollowEffects): Follow {
  const state: FollowState = { looks: 0, lastAt: effects.now(), cancel: null, unwatch: null };
  start(state, effects);
  return {
    visible: (on) => {
      if (!on) rest(state);
      else if (!state.unwatch) {
        start(state, effects);
        // What happened while hidden was not seen.
        plan(state, effects);
      }
    },
    stop: () => {
      rest(state);
      state.looks = MOST_LOOKS;
    },
  };
}

function start(state: FollowState, effects: FollowEffects): void {
  if (state.looks < MOST_LOOKS) state.unwatch = effects.watch(() => plan(state, effects));
}

function rest(state: FollowState): void {
  state.cancel?.();
  state.cancel = null;
  state.unwatch?.();
  state.unwatch = null;
}

function plan(state: FollowState, effects: FollowEffects): void {
  if (state.looks >= MOST_LOOKS) {
    rest(state);
    return;
  }
  state.cancel?.();
  const wait = Math.max(QUIET_MS, state.lastAt + LEAST_BETWEEN_MS - effects.now());
  state.cancel = effects.after(wait, () => {
    state.cancel = null;
    state.looks++;
    state.lastAt = effects.now();
    effects.look();
  });
}
