import { expect, test } from "vitest";
import { readLines } from "./readLines.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const linesOf = async (text: string, size: number, longest = 100): Promise<(string | null)[]> => {
  const found: (string | null)[] = [];
  for await (const lines of readLines(inPieces(text, size), longest))
    for (const line of lines) found.push(line === null ? null : Buffer.from(line).toString());
  return found;
};

test.each([1, 2, 3, 7, 1000])(
  "the lines are the same however the bytes arrive (%i at a time)",
  async (size) => {
    expect(await linesOf("one\n\nthr\u00e9e \u2028 still three\nfour", size)).toEqual([
      "one",
      "",
      "thr\u00e9e \u2028 still three",
      "four",
    ]);
  },
);

test("a line feed at the end does not begin another line", async () => {
  expect(await linesOf("one\n", 2)).toEqual(["one"]);
  expect(await linesOf("", 2)).toEqual([]);
});

test.each([1, 5, 1000])("a line that is too long costs itself only (%i at a time)", async (size) => {
  expect(await linesOf(`${"a".repeat(10)}\n${"b".repeat(11)}\nc\n${"d".repeat(50)}`, size, 10)).toEqual([
    "a".repeat(10),
    null,
    "c",
    null,
  ]);
});
