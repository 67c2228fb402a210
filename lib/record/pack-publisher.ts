/** Who answers for a pack made of a reading record. */

export interface PackPublisher {
  name: string;
  /** Where corrections go: `mailto:` or http(s). */
  contact: string;
}

const MAIL = /^[^\s<>"@:/]+@[^\s<>"@]+\.[^\s<>"@]+$/;
const ADDRESS = /^(https?:\/\/|mailto:)[^\s<>"]+$/i;

export type PublisherCheck = { ok: true; publisher: PackPublisher } | { ok: false; trouble: string };

/** Reads what was typed into the form; a bare mail address is taken as one. */
export function readPublisher(name: string, contact: string): PublisherCheck {
  const address = contact.trim();
  const full = MAIL.test(address) ? `mailto:${address}` : address;
  if (!name.trim()) return { ok: false, trouble: "A pack needs a publisher: write a name." };
  if (!ADDRESS.test(full))
    return {
      ok: false,
      trouble:
        "A pack needs an address for corrections: write a mail address, or a link that starts with https://.",
    };
  return { ok: true, publisher: { name: name.trim(), contact: full } };
}
