/** RFC 9562's namespace for names that are addresses. */
const NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** Makes a UUID of a name (RFC 9562, version 5): the same name has the same one, anywhere and at any time. */
export async function nameUuid(name: string, namespace = NAMESPACE): Promise<string> {
  const space = Uint8Array.from(namespace.replaceAll("-", "").match(/../g) ?? [], (pair) =>
    parseInt(pair, 16),
  );
  const bytes = new Uint8Array([...space, ...new TextEncoder().encode(name)]);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-1", bytes)).slice(0, 16);
  // Version and variant have their fixed bits (RFC 9562, 5.5).
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}
