import { Fragment } from "preact";

interface NameListProps {
  names: readonly string[];
  /** The word before the last name. */
  last?: "and" | "or";
}

/** Names in a sentence, each kept apart so that one written right to left does not disturb the others. */
export function NameList({ names, last = "and" }: NameListProps) {
  return [...new Set(names)].map((name, index, { length }) => (
    <Fragment key={name}>
      {index > 0 && (index === length - 1 ? ` ${last} ` : ", ")}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
