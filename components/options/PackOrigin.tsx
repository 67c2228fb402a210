import { ContactLink } from "#components/link/ContactLink.tsx";
import { SafeLink } from "#components/link/SafeLink.tsx";
import type { UsablePack } from "#lib/sources/pack-listing.ts";

interface PackOriginProps {
  head: UsablePack["head"];
  bundled: boolean;
}

/** Where a pack comes from: publisher, version, licence, and where its errors are reported. */
export function PackOrigin({
  head: { publisher, version, licence, homepage, contact },
  bundled,
}: PackOriginProps) {
  return (
    <p class="quiet parts">
      <span>
        {publisher.url ? (
          <SafeLink href={publisher.url}>{publisher.name}</SafeLink>
        ) : (
          <bdi>{publisher.name}</bdi>
        )}
      </span>{" "}
      <span>
        <bdi>{version}</bdi>
      </span>{" "}
      <span>
        <bdi>{licence}</bdi>
      </span>{" "}
      <span>{bundled ? "comes with Hitherto" : "added by you"}</span>{" "}
      {homepage && (
        <span>
          <SafeLink href={homepage}>About this pack</SafeLink>
        </span>
      )}{" "}
      <span>
        <ContactLink contact={contact} />
      </span>
    </p>
  );
}
