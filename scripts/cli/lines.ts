/**
 * Splits a stream of bytes into lines of text, each as soon as it is complete. A line ends at \n alone: JSON may hold \r and the
 * line separators U+2028 and U+2029, and Node's own line reader would cut it there. A last line needs no \n.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    // In UTF-8 the byte 10 is never a part of another character, so cutting before decoding is safe.
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield decode([...pieces, chunk.subarray(from, at)]);
      pieces = [];
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield decode(pieces);
}

function decode(pieces: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(pieces));
}
