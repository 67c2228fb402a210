import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

interface LaterProps<Part> {
  load(): Promise<Part>;
  children(part: Part): ComponentChildren;
}

/** A part whose code comes only when it is first shown, so that what opens all the time opens with little. */
export function Later<Part>({ load, children }: LaterProps<Part>): ComponentChildren {
  // A component is a function, which a state setter would call: it is kept in a box.
  const [loaded, setLoaded] = useState<{ part: Part } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (part) => wanted && setLoaded({ part }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded && children(loaded.part);
}
