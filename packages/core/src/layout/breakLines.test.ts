import { describe, expect, it } from "vitest";
import { breakLines } from "./breakLines.ts";

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
});
