/** Long enough for the browser to have taken the file, also when it asks where to put it. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to save. A link does it: no permission is needed. */
export function saveFile(document: Document, name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
