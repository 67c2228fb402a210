import { useEffect, useRef, useState } from "preact/hooks";

interface RemovePackProps {
  title: string;
  remove(): void;
}

/** Removes an added pack after asking once more, in the same place. */
export function RemovePack({ title, remove }: RemovePackProps) {
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  // Each step takes away the button just used; the focus goes to the harmless one of the next.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked) open.current?.focus();
  }, [asking, asked]);
  if (!asking)
    return (
      <button
        type="button"
        ref={open}
        onClick={() => {
          setAsking(true);
          setAsked(true);
        }}
      >
        Remove<span class="unseen"> {title}</span>
      </button>
    );
  return (
    <fieldset class="confirm">
      <legend>
        Remove <bdi>{title}</bdi>? Its statements will no longer be shown.
      </legend>
      <button type="button" class="plain" onClick={remove}>
        Remove it
      </button>
      <button type="button" ref={keep} onClick={() => setAsking(false)}>
        Keep it
      </button>
    </fieldset>
  );
}
