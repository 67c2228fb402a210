interface NameButtonProps {
  name: string;
  show(): void;
}

/** A name that leads to where the story has it, underlined as it is in the page. */
export function NameButton({ name, show }: NameButtonProps) {
  return (
    <button type="button" class="name" title="Show in the page" onClick={show}>
      <bdi>{name}</bdi>
      <span class="unseen">, show in the page</span>
    </button>
  );
}
