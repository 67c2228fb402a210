import type { TabReading } from "#lib/reading/tab-reading.ts";

/**
 * What a view has to show of a tab. Beside what is known of its page: `turning`, it has just turned to this tab and
 * looks; `unread`, nobody asked to read the page yet, and it could be read at once (`readable`) or needs the reader's
 * click on the toolbar button first.
 */
export type TabState = TabReading | { state: "turning" } | { state: "unread"; readable: boolean };
