import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Breakable, breakLines } from "./breakLines.ts";

const words = (text: string) => text.split(" ").map((word) => ({ width: word.length, space: 1 }));
const lines = (text: string, width: number) => {
  const starts = breakLines(words(text), width);
  return starts?.map((start, at) =>
    text
      .split(" ")
      .slice(start, starts[at + 1])
      .join(" "),
  );
};

describe("breakLines", () => {
  it("keeps on one line what fits there", () => {
    expect(lines("take one", 8)).toEqual(["take one"]);
  });

  it("leaves no word alone on the last line where another break exists", () => {
    // Filled from the left this would be "take them every" and "day".
    expect(lines("take them every day", 15)).toEqual(["take them", "every day"]);
  });

  it("uses no more lines for balance than filling needs", () => {
    expect(lines("aa bb cc dd ee ff", 8)).toHaveLength(2);
  });

  it("answers null when one chunk is wider than the line", () => {
    expect(lines("an unbreakable word", 10)).toBeUndefined();
  });

  it("ends no line in a tie where another break takes as few lines", () => {
    const tied = words("take them once a week").map((chunk, at) => (at === 3 ? { ...chunk, tie: 1 } : chunk));
    // Most even would be "take them once a" and "week".
    expect(breakLines(tied, 16)).toEqual([0, 2]);
    // Where "a weekly" would not fit, a line ends in the tie: it takes no line more.
    const forced = words("once a weekly").map((chunk, at) => (at === 1 ? { ...chunk, tie: 1 } : chunk));
    expect(breakLines(forced, 6)).toEqual([0, 2]);
  });

  it("parts the least of what is tied of all ways in as few lines", () => {
    const chunk = fc.record({ width: fc.integer({ min: 1, max: 9 }), tie: fc.nat(3), alone: fc.nat(1) });
    fc.assert(
      fc.property(
        fc.array(chunk, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 9, max: 24 }),
        (all, width) => {
          const chunks = all.map((one) => ({ ...one, space: 1 }));
          const chosen = breakLines(chunks, width)!;
          const ways = waysOf(chunks, width).filter((starts) => starts.length <= chosen.length);
          expect(Math.min(...ways.map((starts) => starts.length))).toBe(chosen.length);
          expect(costOf(chunks, chosen)).toBe(Math.min(...ways.map((starts) => costOf(chunks, starts))));
        },
      ),
      { seed: 20261130, numRuns: 200 },
    );
  });
});

/** All ways to set them, by brute force: the first chunk of each line. */
const waysOf = (chunks: readonly Breakable[], width: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** (chunks.length - 1) }, (_, set) => [
    0,
    ...chunks.slice(1).flatMap((_chunk, at) => ((set >> at) & 1 ? [at + 1] : [])),
  ]).filter((starts) =>
    starts.every((start, at) => {
      const line = chunks.slice(start, starts[at + 1]);
      return line.reduce((sum, chunk) => sum + chunk.width + 1, -1) <= width;
    }),
  );

const costOf = (chunks: readonly Breakable[], starts: readonly number[]): number => {
  const ends = starts.slice(1).reduce((sum, start) => sum + chunks[start - 1]!.tie!, 0);
  return ends + (starts.length > 1 && starts.at(-1) === chunks.length - 1 ? chunks.at(-1)!.alone! : 0);
};
