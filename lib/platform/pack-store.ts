/** Where packs are kept: bundled ones beside the extension's files, added ones in the browser's own database. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { browser } from "wxt/browser";
import { type CompiledPack, countPack } from "#lib/packs/compile.ts";
import type { PackListing } from "#lib/sources/pack-listing.ts";
import { inOrder, isEnabled, type Settings } from "#lib/sources/settings.ts";
import { readStored, type StoredPack, unreadable } from "#lib/sources/stored-pack.ts";

/** `checkedBy` is the version of the extension that last found the pack right. */
type KeptPack = CompiledPack & { checkedBy?: string };

interface PackDatabase extends DBSchema {
  packs: { key: string; value: KeptPack };
}

type KnownPack = StoredPack & { bundled: boolean };

function open(): Promise<IDBPDatabase<PackDatabase>> {
  return openDB<PackDatabase>("hitherto", 1, {
    upgrade: (database) => {
      database.createObjectStore("packs");
    },
  });
}

async function withDatabase<T>(use: (database: IDBPDatabase<PackDatabase>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

async function bundledPacks(): Promise<KnownPack[]> {
  const load = async (path: string) => (await fetch(browser.runtime.getURL(`/${path}` as "/"))).json();
  const names: string[] = await load("packs/index.json");
  const packs: CompiledPack[] = await Promise.all(names.map((name) => load(`packs/${name}`)));
  return packs.map((compiled) => ({ id: compiled.source.pack.id, compiled, trouble: null, bundled: true }));
}

/** One that cannot be read is told of and does not take the others with it. */
async function addedPacks(): Promise<StoredPack[]> {
  return await withDatabase(async (database) => {
    const ids = await database.getAllKeys("packs");
    return await Promise.all(ids.map((id) => addedPack(database, id)));
  });
}

async function addedPack(database: IDBPDatabase<PackDatabase>, id: string): Promise<StoredPack> {
  try {
    const kept = await database.get("packs", id);
    const pack = readStored(id, kept, version());
    // Without this it would be checked again each time; it can be used all the same.
    if (pack.trouble === null && kept?.checkedBy !== version())
      await put(database, pack.compiled).catch(() => undefined);
    return pack;
  } catch (error) {
    return unreadable(id, error);
  }
}

async function put(database: IDBPDatabase<PackDatabase>, compiled: CompiledPack): Promise<void> {
  await database.put("packs", { ...compiled, checkedBy: version() }, compiled.source.pack.id);
}

function version(): string {
  return browser.runtime.getManifest().version;
}

/** An added pack replaces a bundled one of the same id: that is how a reader takes a newer version. */
async function allPacks(settings: Settings): Promise<KnownPack[]> {
  const bundled = await bundledPacks();
  const known = new Set(bundled.map(({ id }) => id));
  const placed = settings.packs.map(({ id }) => id).filter((id) => !known.has(id));
  // Without the database only the reader's order still tells what was added.
  const added = await addedPacks().catch((error) => placed.map((id) => unreadable(id, error)));
  const replaced = new Set(added.map(({ id }) => id));
  return [
    ...bundled.filter(({ id }) => !replaced.has(id)),
    ...added.map((pack) => ({ ...pack, bundled: false })),
  ];
}

/** Loads the packs that are switched on and can be read, in the reader's order. */
export async function enabledPacks(settings: Settings): Promise<CompiledPack[]> {
  const packs = (await allPacks(settings)).filter(({ id }) => isEnabled(id, settings));
  return inOrder(packs, settings).flatMap((pack) => (pack.trouble === null ? [pack.compiled] : []));
}

/** Lists all packs for the options page, in the reader's order. */
export async function listPacks(settings: Settings): Promise<PackListing[]> {
  return inOrder(await allPacks(settings), settings).map((pack) => listing(pack, settings));
}

function listing(pack: KnownPack, settings: Settings): PackListing {
  const { id, bundled } = pack;
  const enabled = isEnabled(id, settings);
  if (pack.trouble !== null) return { id, title: pack.title, bundled, enabled, trouble: pack.trouble };
  const { source, sha256 } = pack.compiled;
  const { title } = source.pack;
  return { id, title, bundled, enabled, head: source.pack, counts: countPack(source), sha256, trouble: null };
}

/** Keeps an added pack; one of the same id is replaced. */
export async function keepPack(compiled: CompiledPack): Promise<void> {
  await withDatabase((database) => put(database, compiled));
}

/** Removes an added pack. */
export async function dropPack(id: string): Promise<void> {
  await withDatabase((database) => database.delete("packs", id));
}
