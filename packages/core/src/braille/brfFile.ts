// braille: pages of cells as a BRF file, and a BRF file as pages of cells.
import { asciiOf, cellsOf } from "./asciiBraille.ts";

/** Lines of cells, page by page. */
export type BraillePages = readonly (readonly string[])[];

const lineEnd = "\r\n";
const pageEnd = "\f";

/** Braille ASCII, each line ended, each page but the last ended by a form feed: what embossers take. */
export const brfOf = (pages: BraillePages): Uint8Array =>
  new TextEncoder().encode(
    pages.map((lines) => lines.map((line) => `${asciiOf(line)}${lineEnd}`).join("")).join(pageEnd),
  );

/** Files one after another, each beginning a page. */
export const joinBrf = (files: readonly Uint8Array[]): Uint8Array =>
  new TextEncoder().encode(files.map((file) => new TextDecoder().decode(file)).join(pageEnd));

/** The pages of a file; null where it is none of ours. */
export const pagesOfBrf = (file: Uint8Array): BraillePages | null => {
  const pages = new TextDecoder().decode(file).split(pageEnd);
  const read = pages.map((page) => page.split(lineEnd).map(cellsOf));
  if (read.some((lines) => lines.includes(null) || lines.at(-1) !== "")) return null;
  return read.map((lines) => lines.slice(0, -1) as string[]);
};
