/** Where packs are kept: bundled ones beside the extension's files, added ones in the browser's own database. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { browser } from "wxt/browser";
import { type CompiledPack, countPack } from "#lib/packs/compile.ts";
import type { PackListing } from "#lib/sources/pack-listing.ts";
import { inOrder, isEnabled, type Settings } from "#lib/sources/settings.ts";

interface PackDatabase extends DBSchema {
  packs: { key: string; value: CompiledPack };
}

interface StoredPack {
  id: string;
  bundled: boolean;
  compiled: CompiledPack;
}

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

async function bundledPacks(): Promise<StoredPack[]> {
  const load = async (path: string) => (await fetch(browser.runtime.getURL(`/${path}` as "/"))).json();
  const names: string[] = await load("packs/index.json");
  const packs: CompiledPack[] = await Promise.all(names.map((name) => load(`packs/${name}`)));
  return packs.map((compiled) => ({ id: compiled.source.pack.id, bundled: true, compiled }));
}

async function addedPacks(): Promise<StoredPack[]> {
  const packs = await withDatabase((database) => database.getAll("packs"));
  return packs.map((compiled) => ({ id: compiled.source.pack.id, bundled: false, compiled }));
}

/** An added pack replaces a bundled one of the same id: that is how a reader takes a newer version. */
async function allPacks(): Promise<StoredPack[]> {
  const added = await addedPacks();
  const replaced = new Set(added.map(({ id }) => id));
  return [...(await bundledPacks()).filter(({ id }) => !replaced.has(id)), ...added];
}

/** Loads the packs that are switched on, in the reader's order. */
export async function enabledPacks(settings: Settings): Promise<CompiledPack[]> {
  const packs = (await allPacks()).filter(({ id }) => isEnabled(id, settings));
  return inOrder(packs, settings).map(({ compiled }) => compiled);
}

/** Lists all packs for the options page, in the reader's order. */
export async function listPacks(settings: Settings): Promise<PackListing[]> {
  return inOrder(await allPacks(), settings).map(({ id, bundled, compiled }) => ({
    id,
    head: compiled.source.pack,
    counts: countPack(compiled.source),
    sha256: compiled.sha256,
    bundled,
    enabled: isEnabled(id, settings),
    trouble: null,
  }));
}

/** Keeps an added pack; one of the same id is replaced. */
export async function keepPack(compiled: CompiledPack): Promise<void> {
  await withDatabase((database) => database.put("packs", compiled, compiled.source.pack.id));
}

/** Removes an added pack. */
export async function dropPack(id: string): Promise<void> {
  await withDatabase((database) => database.delete("packs", id));
}
