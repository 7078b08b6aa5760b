// layout: the line breaking kernel. Knows widths only.

/** What a line breaker needs of a chunk; widths in any one unit. */
export interface Breakable {
  readonly width: number;
  readonly space: number;
}

/** Index of the first chunk of every line, filling lines one after another; null when a chunk alone is too wide. */
const fill = (chunks: readonly Breakable[], width: number): number[] | null => {
  const starts = [0];
  let used = 0;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.width > width) return null;
    if (at > 0 && used + chunk.width > width) {
      starts.push(at);
      used = 0;
    }
    used += chunk.width + chunk.space;
  }
  return starts;
};

/**
 * Balanced lines: as few as the width allows, then as even as they can be, so
 * that no word stands alone on the last line where another break exists. Found
 * as the narrowest width that still needs no more lines.
 *
 * Returns the index of each line's first chunk; null when a chunk is wider than the line.
 */
export const breakLines = (chunks: readonly Breakable[], width: number): readonly number[] | null => {
  const widest = fill(chunks, width);
  if (widest === null || widest.length === 1) return widest;
  let low = 0;
  let high = width;
  let best = widest;
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    const lines = fill(chunks, middle);
    if (lines !== null && lines.length === widest.length) {
      best = lines;
      high = middle;
    } else {
      low = middle;
    }
  }
  return best;
};
