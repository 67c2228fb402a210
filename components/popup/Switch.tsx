interface SwitchProps {
  on: boolean;
  set(on: boolean): void;
  children: string;
}

/** Something that is on or off. */
export function Switch({ on, set, children }: SwitchProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
