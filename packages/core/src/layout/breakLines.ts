// layout: the line breaking kernel. Knows widths only.

/** What a line breaker needs of a chunk; widths in any one unit. */
export interface Breakable {
  readonly width: number;
  readonly space: number;
  /** What it costs to end a line after it, beside other breaks; absent: nothing. */
  readonly tie?: number;
  /** What it costs where it is all of the last of several lines; absent: nothing. */
  readonly alone?: number;
}

/** The best way found to set the first so many chunks. */
interface Best {
  readonly lines: number;
  /** Sum of the ties that lines end in, and of what it costs the last chunk to stand alone. */
  readonly parted: number;
  /** Sum of the squares of the white left on each line, the last included. */
  readonly ragged: number;
  /** First chunk of the last line. */
  readonly start: number;
}

const isBetter = (a: Best, b: Best | undefined): boolean => {
  if (b === undefined) return true;
  if (a.lines !== b.lines) return a.lines < b.lines;
  return a.parted === b.parted ? a.ragged < b.ragged : a.parted < b.parted;
};

/**
 * Balanced lines: as few as the width allows; of those ways the one that parts the least of what is tied
 * together, and of those the most even one, so that no word stands alone on the last line where another break
 * exists. After Knuth and Plass, "Breaking Paragraphs into Lines" (1981), with rigid spaces and no hyphens.
 *
 * Returns the index of each line's first chunk; null when a chunk is wider than the line.
 */
export const breakLines = (chunks: readonly Breakable[], width: number): readonly number[] | null => {
  const best: Best[] = [{ lines: 0, parted: 0, ragged: 0, start: 0 }];
  for (let end = 1; end <= chunks.length; end++) {
    let found: Best | undefined;
    let used = 0;
    const parted = end < chunks.length ? (chunks[end - 1]!.tie ?? 0) : 0;
    for (let start = end - 1; start >= 0; start--) {
      const chunk = chunks[start]!;
      used += chunk.width + (start === end - 1 ? 0 : chunk.space);
      if (used > width) break;
      const before = best[start]!;
      const isAlone = end === chunks.length && start === end - 1 && start > 0;
      const alone = isAlone ? (chunk.alone ?? 0) : 0;
      const line: Best = {
        lines: before.lines + 1,
        parted: before.parted + parted + alone,
        ragged: before.ragged + (width - used) ** 2,
        start,
      };
      if (isBetter(line, found)) found = line;
    }
    if (found === undefined) return null;
    best.push(found);
  }
  const starts: number[] = [];
  for (let end = chunks.length; end > 0; end = best[end]!.start) starts.unshift(best[end]!.start);
  return starts;
};
