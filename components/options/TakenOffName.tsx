import type { RejectedMatch } from "#lib/sources/settings.ts";

interface TakenOffNameProps {
  match: RejectedMatch;
  putBack(): void;
}

/** One name taken off: how it is written, whom it does not mean, and on which site. */
export function TakenOffName({ match: { name, label, site }, putBack }: TakenOffNameProps) {
  return (
    <li>
      <p>
        “<bdi>{name}</bdi>” is not {name === label ? "the one in your packs" : <bdi>{label}</bdi>}
        <span class="quiet">
          {" "}
          on <bdi>{site}</bdi>
        </span>
      </p>
      <button type="button" onClick={putBack}>
        Put back
        <span class="unseen">
          {" "}
          {name} on {site}
        </span>
      </button>
    </li>
  );
}
