import type { ShownStatement } from "#lib/context/statements.ts";
import { formatDate } from "#lib/dates/partial-date.ts";
import { linkToWords } from "./link-to-words.ts";
import { quoted } from "./quoted.ts";
import { harmless } from "./terminal-text.ts";

/**
 * Writes a statement as one line for notes and drafts: who, in which office, on what day, the words, and in brackets
 * who published them, with a link that leads there. What one must know to quote it stays with it: that it is a
 * translation, and what was corrected. Only a web address becomes a link.
 */
export function statementToCitation(statement: ShownStatement): string {
  const { speaker_name, speaker_office, said_at, quotation, summary, provenance } = statement;
  const who = [speaker_name, speaker_office, formatDate(said_at)].map(plain).filter(Boolean);
  const words = quotation ? quoted(plain(quotation)) : plain(summary);
  const where = [
    plain(provenance.publisher),
    statement.translated ? "translated" : "",
    webAddress(linkToWords(statement)),
  ];
  const parts = [
    `${who.join(", ")}:`,
    words,
    `(${where.filter(Boolean).join(", ")})`,
    statement.correction ? `Correction: ${plain(statement.correction)}` : "",
  ];
  return parts.filter(Boolean).join(" ");
}

/** Text from packs on one line, in the order in which it stands. */
function plain(text: string | null | undefined): string {
  return harmless(text ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Brackets are told as they are in an address, or the one that closes ours would be taken for a part of it. */
function webAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return "";
  return url.href.replaceAll("(", "%28").replaceAll(")", "%29");
}
