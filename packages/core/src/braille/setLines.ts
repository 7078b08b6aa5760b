// braille: sentences in lines and pages of a size. Pure; knows cells and nothing of text.
import { blank } from "./asciiBraille.ts";
import type { BrailleRoom } from "./brailleFlag.ts";
import type { WrittenParagraph } from "./writeParagraphs.ts";

/** A sentence in lines. */
export interface SetParagraph {
  readonly paragraph: WrittenParagraph;
  readonly lines: readonly string[];
}

/** From this width a line that goes on is set in, so that the finger finds where a sentence begins. */
const setInFrom = 20;

/** Empty cells before a line that goes on. */
export const setIn = ({ cells }: Pick<BrailleRoom, "cells">): string =>
  cells < setInFrom ? "" : blank.repeat(2);

/** null: something that stays on one line is longer than a line. */
export const linesOf = (
  { chunks }: Pick<WrittenParagraph, "chunks">,
  room: Pick<BrailleRoom, "cells">,
): readonly string[] | null => {
  const indent = setIn(room);
  const lines: string[] = [];
  for (const chunk of chunks) {
    const line = lines.at(-1);
    const longer = `${line}${blank}${chunk}`;
    if (line !== undefined && longer.length <= room.cells) lines[lines.length - 1] = longer;
    else lines.push(`${line === undefined ? "" : indent}${chunk}`);
  }
  return lines.every(({ length }) => length <= room.cells) ? lines : null;
};

/** A part of a sentence on one page. */
export interface PlacedLines {
  readonly set: SetParagraph;
  readonly lines: readonly string[];
}

/** A sentence stays on one page wherever a page can hold it. */
export const paginate = (
  sentences: readonly SetParagraph[],
  lines: number,
): readonly (readonly PlacedLines[])[] => {
  const pages: PlacedLines[][] = [[]];
  let left = lines;
  const turn = (): void => {
    pages.push([]);
    left = lines;
  };
  for (const set of sentences) {
    if (set.lines.length > left && left < lines && set.lines.length <= lines) turn();
    let rest = set.lines;
    while (rest.length > 0) {
      if (left === 0) turn();
      const here = rest.slice(0, left);
      pages.at(-1)!.push({ set, lines: here });
      left -= here.length;
      rest = rest.slice(here.length);
    }
  }
  return pages;
};
