/** Long enough for the browser to have taken the file, also when it asks where to put it. */
const KEPT_MS = 60_000;

/** Hands a text to the browser as a file to save. A link does it: no permission is needed. */
export function saveFile(document: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
