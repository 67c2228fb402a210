import type { TroubledPack, UsablePack } from "#lib/sources/pack-listing.ts";
import type { RejectedMatch } from "#lib/sources/settings.ts";

/** Makes the listing of an invented pack. */
export function samplePack(id: string, title: string, change: Partial<UsablePack> = {}): UsablePack {
  return {
    id,
    title,
    head: {
      id,
      title,
      version: "2031-02-01",
      language: "en",
      publisher: { name: "Straits Desk", url: "https://desk.example.org/" },
      contact: "mailto:corrections@example.org",
      licence: "CC-BY-4.0",
      method:
        "Everyone who holds an office in one of the nine governments, and what they said of plans under way.",
      homepage: null,
    },
    counts: { persons: 64, organizations: 21, proposals: 20, statements: 1312 },
    sha256: "4f1d0c9a7be2d35586e0aa91c3b7f2461d9e8c07b5a4f3e2d1c0b9a897867564",
    bundled: true,
    enabled: true,
    trouble: null,
    ...change,
  };
}

/** Makes the listing of an added pack that cannot be used. */
export function troubledPack(id: string, title: string, trouble: string): TroubledPack {
  return { id, title, bundled: false, enabled: true, trouble };
}

/** Two bundled packs and an added one. */
export const samplePacks: UsablePack[] = [
  samplePack("straits", "Politics of the Straits"),
  samplePack("orlen", "Orlen assembly", {
    enabled: false,
    counts: { persons: 1, organizations: 1, proposals: 0, statements: 9 },
  }),
  samplePack("own", "My own notes", { bundled: false }),
];

/** Names that were taken off, the latest last. */
export function takenOff(count: number): RejectedMatch[] {
  return Array.from({ length: count }, (_, index) => ({
    site: "courier.example.org",
    name: `Vesk ${index + 1}`,
    entity: "straits/vesk",
    label: `Ilmar Vesk ${index + 1}`,
  }));
}
