/**
 * When the card opens and closes. A state machine without a clock of its own:
 *
 *   away ──rest on a name──▶ open ──pin──▶ pinned ──unpin──▶ open
 *    ▲                        │                │
 *    └──leave, Esc, scroll────┴──Esc, close────┘
 */

/** Delays follow what Wikipedia's previews found: quick enough to feel direct, slow enough not to fire in passing. */
export const REST_MS = 250;
/** Time to travel from the name to the card. */
export const LEAVE_MS = 300;
/** A pointer that moves less than this between two events rests (CSS pixels). */
const REST_DISTANCE = 6;

export interface HoverEffects<Name> {
  open(name: Name): void;
  close(): void;
  /** Calls back after a delay; gives a function that calls it off. */
  after(ms: number, then: () => void): () => void;
}

export interface Pointer<Name> {
  x: number;
  y: number;
  /** The name under the pointer, if any. */
  name: Name | null;
  /** The pointer is in the card or on the way between name and card. */
  inCard: boolean;
  /** A button is down or text is selected: the reader is doing something else. */
  busy: boolean;
}

export interface Hover<Name> {
  moved(pointer: Pointer<Name>): void;
  scrolled(): void;
  escaped(): void;
  pinned(on: boolean): void;
  /** The card was closed by its own button, or opened by key: the machine follows. */
  showing(name: Name | null): void;
  stop(): void;
}

interface HoverState<Name> {
  shown: Name | null;
  pin: boolean;
  /** Closed by the reader: it stays closed until the pointer has left the name (WCAG 1.4.13, dismissible). */
  dismissed: Name | null;
  /** The name whose rest is being timed. */
  waiting: Name | null;
  at: { x: number; y: number };
  cancelOpen: () => void;
  cancelClose: (() => void) | null;
}

const nothing = () => undefined;

/** Makes the machine. Only `effects` touch the world. */
export function createHover<Name>(effects: HoverEffects<Name>): Hover<Name> {
  const state: HoverState<Name> = {
    shown: null,
    pin: false,
    dismissed: null,
    waiting: null,
    at: { x: 0, y: 0 },
    cancelOpen: nothing,
    cancelClose: null,
  };
  return {
    moved: (pointer) => onMove(state, effects, pointer),
    scrolled: () => {
      stopWaiting(state);
      if (!state.pin) close(state, effects);
    },
    escaped: () => {
      state.dismissed = state.shown ?? state.waiting;
      stopWaiting(state);
      close(state, effects);
    },
    pinned: (on) => {
      state.pin = on;
      if (on) stopLeaving(state);
    },
    showing: (name) => {
      stopWaiting(state);
      stopLeaving(state);
      state.shown = name;
      state.pin = false;
    },
    stop: () => {
      stopWaiting(state);
      close(state, effects);
    },
  };
}

function onMove<Name>(state: HoverState<Name>, effects: HoverEffects<Name>, pointer: Pointer<Name>): void {
  const still = Math.hypot(pointer.x - state.at.x, pointer.y - state.at.y) < REST_DISTANCE;
  if (pointer.name !== state.dismissed) state.dismissed = null;
  const quiet = pointer.busy || pointer.inCard || state.pin || state.dismissed !== null;
  const wanted = quiet ? null : pointer.name;
  if (!wanted || wanted === state.shown) stopWaiting(state);
  else if (wanted !== state.waiting || !still) startWaiting(state, effects, wanted);
  if (!still || wanted !== state.waiting) state.at = { x: pointer.x, y: pointer.y };
  const stays = state.pin || pointer.inCard || (pointer.name !== null && pointer.name === state.shown);
  if (stays) stopLeaving(state);
  else if (state.shown !== null) startLeaving(state, effects);
}

function startWaiting<Name>(state: HoverState<Name>, effects: HoverEffects<Name>, name: Name): void {
  stopWaiting(state);
  state.waiting = name;
  state.cancelOpen = effects.after(REST_MS, () => {
    state.waiting = null;
    stopLeaving(state);
    state.shown = name;
    effects.open(name);
  });
}

function stopWaiting<Name>(state: HoverState<Name>): void {
  state.cancelOpen();
  state.cancelOpen = nothing;
  state.waiting = null;
}

function startLeaving<Name>(state: HoverState<Name>, effects: HoverEffects<Name>): void {
  state.cancelClose ??= effects.after(LEAVE_MS, () => close(state, effects));
}

function stopLeaving<Name>(state: HoverState<Name>): void {
  state.cancelClose?.();
  state.cancelClose = null;
}

function close<Name>(state: HoverState<Name>, effects: HoverEffects<Name>): void {
  stopLeaving(state);
  if (state.shown === null) return;
  state.shown = null;
  state.pin = false;
  effects.close();
}
