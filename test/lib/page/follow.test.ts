import { describe, expect, it } from "vitest";
import { follow, LEAST_BETWEEN_MS, MOST_LOOKS, QUIET_MS } from "#lib/page/follow.ts";

/** A page whose clock is moved by hand. */
function page() {
  const world = {
    now: 0,
    looks: 0,
    watching: false,
    changed: (): void => {},
    timers: [] as [number, () => void][],
  };
  const following = follow({
    after: (ms, then) => {
      const timer: [number, () => void] = [world.now + ms, then];
      world.timers.push(timer);
      return () => {
        world.timers = world.timers.filter((one) => one !== timer);
      };
    },
    now: () => world.now,
    watch: (changed) => {
      world.watching = true;
      world.changed = changed;
      return () => {
        world.watching = false;
      };
    },
    look: () => {
      world.looks++;
    },
  });
  const pass = (ms: number) => {
    world.now += ms;
    const due = world.timers.filter(([at]) => at <= world.now);
    world.timers = world.timers.filter(([at]) => at > world.now);
    for (const [, then] of due) then();
  };
  return { world, following, pass };
}

describe("following a story that changes", () => {
  it("looks once after a burst of changes, when the page is quiet", () => {
    const { world, pass } = page();
    pass(LEAST_BETWEEN_MS);
    for (let change = 0; change < 50; change++) world.changed();
    pass(QUIET_MS - 1);
    expect(world.looks).toBe(0);
    pass(1);
    expect(world.looks).toBe(1);
  });

  it("looks at most once in two seconds on a page that never rests", () => {
    const { world, pass } = page();
    for (let tick = 0; tick < 100; tick++) {
      if (tick % 5 === 0) world.changed();
      pass(100);
    }
    expect(world.looks).toBeLessThanOrEqual(10_000 / LEAST_BETWEEN_MS);
    expect(world.looks).toBeGreaterThan(0);
  });

  it("watches nothing while the tab is hidden, and looks once when it is shown again", () => {
    const { world, following, pass } = page();
    following.visible(false);
    expect(world.watching).toBe(false);
    pass(60_000);
    following.visible(true);
    pass(LEAST_BETWEEN_MS);
    expect(world.watching).toBe(true);
    expect(world.looks).toBe(1);
  });

  it("gives up on a page that is no story, and ends when told to", () => {
    const { world, following, pass } = page();
    for (let change = 0; change < MOST_LOOKS + 20; change++) {
      world.changed();
      pass(LEAST_BETWEEN_MS);
    }
    expect(world.looks).toBe(MOST_LOOKS);
    following.stop();
    expect(world.watching).toBe(false);
  });
});
