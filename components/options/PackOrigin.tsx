import { ContactLink } from "#components/link/ContactLink.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import type { PackListing } from "#lib/sources/pack-listing.ts";

interface PackOriginProps {
  head: PackListing["head"];
  bundled: boolean;
}

/** Where a pack comes from: publisher, version, licence, and where its errors are reported. */
export function PackOrigin({
  head: { publisher, version, licence, homepage, contact },
  bundled,
}: PackOriginProps) {
  return (
    <p class="quiet">
      {publisher.url ? (
        <SafeLink href={publisher.url}>{publisher.name}</SafeLink>
      ) : (
        <bdi>{publisher.name}</bdi>
      )}
      {" · "}
      <bdi>{version}</bdi>
      {" · "}
      <bdi>{licence}</bdi>
      {bundled ? " · comes with Hitherto · " : " · added by you · "}
      {homepage && (
        <>
          <SafeLink href={homepage}>About this pack</SafeLink>
          {" · "}
        </>
      )}
      <ContactLink contact={contact} />
    </p>
  );
}
