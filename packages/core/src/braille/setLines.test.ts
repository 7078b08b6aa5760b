import { expect, test } from "vitest";
import { linesOf, paginate, type SetParagraph } from "./setLines.ts";

const chunks = (text: string): readonly string[] => text.split("|");
const set = (count: number): SetParagraph => ({
  paragraph: { kind: "directions", text: "", table: "en-ueb-g1", source: "", chunks: [] },
  lines: Array.from({ length: count }, (_, at) => `${count}.${at}`),
});

test("lines end between what may be parted, and what goes on is set in by two cells", () => {
  expect(linesOf({ chunks: chunks("aaaaaaaaaa|bbbbbbbbb|cc|d") }, { cells: 20 })).toEqual([
    "aaaaaaaaaa⠀bbbbbbbbb",
    "⠀⠀cc⠀d",
  ]);
});

test("short lines are not set in", () => {
  expect(linesOf({ chunks: chunks("aaaaaa|bbbbbb") }, { cells: 8 })).toEqual(["aaaaaa", "bbbbbb"]);
});

test("nothing is divided: what is longer than a line has no lines", () => {
  expect(linesOf({ chunks: ["123456789"] }, { cells: 8 })).toBeNull();
  // 19 cells fit a line that begins a sentence, and not one that is set in.
  expect(linesOf({ chunks: ["a", "1234567890123456789"] }, { cells: 20 })).toBeNull();
});

test("a sentence stays on one page wherever one holds it, and no line is lost", () => {
  const sentences = [set(3), set(2), set(4), set(9)];
  const pages = paginate(sentences, 4);
  expect(pages.map((page) => page.map(({ lines }) => lines.length))).toEqual([[3], [2], [4], [4], [4], [1]]);
  expect(pages.flat().flatMap(({ lines }) => lines)).toEqual(sentences.flatMap(({ lines }) => lines));
});
