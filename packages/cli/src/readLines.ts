// command line: bytes to lines, as they arrive, in memory bounded by the longest line allowed.

/** One line's bytes without its line feed; null for a line that was longer than allowed. */
export type Line = Uint8Array | null;

const lineFeed = 0x0a;

/**
 * Splits at line feeds only: JSON Lines allows other separators inside a
 * string. Yields the lines of one chunk at a time, so that answers leave as
 * questions come. What follows the last line feed is a line unless it is empty.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = length > longest ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, to));
      lines.push(finish());
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}
