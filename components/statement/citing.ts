import { createContext } from "preact";

/** How a view beneath copies a citation; null where none is offered. */
export const Citing = createContext<((citation: string) => Promise<boolean>) | null>(null);
