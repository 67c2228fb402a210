import { SafeLink } from "./SafeLink.tsx";

interface ContactLinkProps {
  /** Where a publisher takes corrections: a web or a mail address. */
  contact: string;
}

/** "Report an error", leading to the publisher of a pack. Nothing is sent by itself. */
export function ContactLink({ contact }: ContactLinkProps) {
  if (/^mailto:[^\s<>"]+$/i.test(contact)) return <a href={contact}>Report an error</a>;
  if (/^https?:/i.test(contact)) return <SafeLink href={contact}>Report an error</SafeLink>;
  return (
    <>
      Report an error to <bdi>{contact}</bdi>
    </>
  );
}
