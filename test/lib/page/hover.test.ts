import { describe, expect, test } from "vitest";
import { createHover, LEAVE_MS, type Pointer, REST_MS } from "#lib/page/hover.ts";

/** A clock that stands until it is told to go on. */
function fakeClock() {
  let now = 0;
  let timers: { at: number; then: () => void }[] = [];
  return {
    after: (ms: number, then: () => void) => {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass: (ms: number) => {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = next.at;
        next.then();
      }
      now = end;
    },
    get waiting() {
      return timers.length;
    },
  };
}

/** A machine on a fake clock; `log` is what the reader saw happen. */
function start() {
  const clock = fakeClock();
  const log: string[] = [];
  const hover = createHover<string>({
    open: (name) => log.push(`open ${name}`),
    close: () => log.push("close"),
    after: clock.after,
  });
  const move = (pointer: Partial<Pointer<string>> = {}) =>
    hover.moved({ x: 10, y: 10, name: null, inCard: false, busy: false, ...pointer });
  const openOn = (name: string) => {
    move({ name });
    clock.pass(REST_MS);
    log.length = 0;
  };
  return { clock, log, hover, move, openOn };
}

describe("opening", () => {
  test("a rest on a name opens its card, once and not sooner", () => {
    const { clock, log, move } = start();
    move({ name: "Finch" });
    clock.pass(REST_MS - 1);
    expect(log).toEqual([]);
    clock.pass(1);
    expect(log).toEqual(["open Finch"]);
    move({ name: "Finch", x: 40 });
    clock.pass(10 * REST_MS);
    expect(log).toEqual(["open Finch"]);
  });

  test("passing over names opens nothing", () => {
    const { clock, log, move } = start();
    for (const [index, name] of ["Finch", null, "Ræd", "Finch", null].entries()) {
      move({ name, x: 30 * index });
      clock.pass(REST_MS - 10);
    }
    clock.pass(10 * REST_MS);
    expect(log).toEqual([]);
  });

  test("moving on within a long name is no rest; trembling is", () => {
    const { clock, log, move } = start();
    for (let x = 0; x < 100; x += 10) {
      move({ name: "Government of Northrand", x });
      clock.pass(REST_MS - 50);
    }
    expect(log).toEqual([]);
    for (let step = 0; step < 4; step++) {
      move({ name: "Government of Northrand", x: 90 + (step % 2) });
      clock.pass(REST_MS / 4);
    }
    expect(log).toEqual(["open Government of Northrand"]);
  });

  test("a slow drift is no rest either, however small its steps", () => {
    const { clock, log, move } = start();
    for (let x = 0; x < 60; x += 3) {
      move({ name: "Government of Northrand", x });
      clock.pass(100);
    }
    expect(log).toEqual([]);
  });

  test("busy never opens: a button is down or text is selected", () => {
    const { clock, log, move } = start();
    move({ name: "Finch", busy: true });
    clock.pass(10 * REST_MS);
    move({ name: "Finch" });
    clock.pass(REST_MS - 1);
    move({ name: "Finch", busy: true });
    clock.pass(10 * REST_MS);
    expect(log).toEqual([]);
  });

  test("resting on another name moves the card there", () => {
    const { clock, log, move, openOn } = start();
    openOn("Finch");
    move({ name: "Ræd", x: 60 });
    clock.pass(10 * LEAVE_MS);
    expect(log).toEqual(["open Ræd"]);
  });
});

describe("staying and leaving", () => {
  test("leaving the name closes the card after a moment", () => {
    const { clock, log, move, openOn } = start();
    openOn("Finch");
    move({ x: 100 });
    clock.pass(LEAVE_MS - 1);
    expect(log).toEqual([]);
    clock.pass(1);
    expect(log).toEqual(["close"]);
  });

  test("travelling to the card keeps it, as long as the pointer stays there", () => {
    const { clock, log, move, openOn } = start();
    openOn("Finch");
    move({ y: 40 });
    clock.pass(LEAVE_MS - 1);
    move({ y: 60, inCard: true });
    clock.pass(10 * LEAVE_MS);
    expect(log).toEqual([]);
    move({ y: 300 });
    clock.pass(LEAVE_MS);
    expect(log).toEqual(["close"]);
  });

  test("coming back to the name in time keeps it", () => {
    const { clock, log, move, openOn } = start();
    openOn("Finch");
    move({ x: 100 });
    clock.pass(LEAVE_MS - 1);
    move({ name: "Finch" });
    clock.pass(10 * LEAVE_MS);
    expect(log).toEqual([]);
  });

  test("a name behind the card is not opened while the pointer is in the card", () => {
    const { clock, log, move, openOn } = start();
    openOn("Finch");
    move({ name: "Ræd", inCard: true, y: 60 });
    clock.pass(10 * REST_MS);
    expect(log).toEqual([]);
  });

  test("scrolling closes, and calls off what was about to open", () => {
    const { clock, log, hover, move, openOn } = start();
    openOn("Finch");
    hover.scrolled();
    expect(log).toEqual(["close"]);
    move({ name: "Ræd", x: 60 });
    hover.scrolled();
    clock.pass(10 * REST_MS);
    expect(log).toEqual(["close"]);
  });
});

describe("a pinned card", () => {
  test("stays through leaving, scrolling and other names", () => {
    const { clock, log, hover, move, openOn } = start();
    openOn("Finch");
    move({ x: 60 });
    hover.pinned(true);
    clock.pass(10 * LEAVE_MS);
    hover.scrolled();
    move({ name: "Ræd", x: 90 });
    clock.pass(10 * REST_MS);
    expect(log).toEqual([]);
  });

  test("closes with Esc, and the next one is not pinned", () => {
    const { clock, log, hover, move, openOn } = start();
    openOn("Finch");
    hover.pinned(true);
    hover.escaped();
    expect(log).toEqual(["close"]);
    openOn("Ræd");
    move({ x: 200 });
    clock.pass(LEAVE_MS);
    expect(log).toEqual(["close"]);
  });

  test("unpinned, it follows the pointer again", () => {
    const { clock, log, hover, move, openOn } = start();
    openOn("Finch");
    hover.pinned(true);
    hover.pinned(false);
    move({ x: 200 });
    clock.pass(LEAVE_MS);
    expect(log).toEqual(["close"]);
  });
});

describe("Esc", () => {
  test("closes the card, and it stays closed until the pointer has left the name", () => {
    const { clock, log, hover, move, openOn } = start();
    openOn("Finch");
    hover.escaped();
    move({ name: "Finch", x: 11 });
    clock.pass(10 * REST_MS);
    expect(log).toEqual(["close"]);
    move({ x: 100 });
    move({ name: "Finch" });
    clock.pass(REST_MS);
    expect(log).toEqual(["close", "open Finch"]);
  });

  test("calls off what was about to open", () => {
    const { clock, log, hover, move } = start();
    move({ name: "Finch" });
    hover.escaped();
    clock.pass(10 * REST_MS);
    expect(log).toEqual([]);
  });

  test("does nothing when nothing is open", () => {
    const { clock, log, hover, move } = start();
    hover.escaped();
    expect(log).toEqual([]);
    move({ name: "Finch" });
    clock.pass(REST_MS);
    expect(log).toEqual(["open Finch"]);
  });
});

test("follows a card that was opened by key or closed by its own button", () => {
  const { clock, log, hover, move } = start();
  hover.showing("Finch");
  move({ name: "Finch" });
  clock.pass(10 * REST_MS);
  expect(log).toEqual([]);
  hover.showing(null);
  move({ x: 100 });
  clock.pass(10 * LEAVE_MS);
  expect(log).toEqual([]);
});

test("stopped, it closes the card and leaves no timer behind", () => {
  const { clock, log, hover, move, openOn } = start();
  openOn("Finch");
  move({ name: "Ræd", x: 60 });
  hover.stop();
  expect(log).toEqual(["close"]);
  expect(clock.waiting).toBe(0);
});
