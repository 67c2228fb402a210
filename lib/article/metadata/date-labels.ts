/** Words that tell a publication date from the date of a change. */
import { unaccented } from "./plain-text.ts";

/** "Updated", "edited", "corrected" in the languages whose months are known, unaccented. */
const CHANGED =
  /updat|modif|\bedited|\bcorrected|\bamended|aktualis|aktualiz|geandert|mise? a jour|actualisat|actualise|actualiza|actualitza|aggiornat|aggiornamento|atualiza|bijgewerkt|gewijzigd|uppdater|opdater|oppdater|paivitet|frissit|zmodyfik|upraven|оновлен|обновл|изменен|актуализ|ενημερωσ|guncelle|azurir/g;

/** "Published", "posted" in the same languages. */
const ISSUED =
  /publi|posted|issued|created|first|veroffentlicht|erstellt|pubbli|gepubliceerd|geplaatst|offentliggjort|julkaistu|megjelen|opublik|vydan|zverejn|опубл|размещ|objav|δημοσ|yayin|avaldatud|publicer|paskelbt/g;

/** Tells whether a date with this label is that of a change: of "published" and "updated", the last word before it counts. */
export function isChange(label: string): boolean {
  const folded = unaccented(label);
  return lastPlace(folded, CHANGED) > lastPlace(folded, ISSUED);
}

/** Tells whether a label says that a date is that of publication. */
export function isIssue(label: string): boolean {
  const folded = unaccented(label);
  return lastPlace(folded, ISSUED) > lastPlace(folded, CHANGED);
}

function lastPlace(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
