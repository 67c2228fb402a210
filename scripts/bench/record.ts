/** The reading record at its largest, in the built extension: how long its reader waits, and whether anything stands still. */
import { type Answer, serve } from "#scripts/browser/site.ts";
