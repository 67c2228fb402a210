import { createContext } from "preact";

/** Has a screen reader say what became of something; null ends it. One place says it for the whole view. */
export const Saying = createContext<(words: string | null) => void>(() => undefined);
