// layout: a head as lines one under another, the tag beside the first of them or above it.
import type { Sentence } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import { groupOf, type Head, type HeadInput, tagGap } from "./Head.ts";
import type { Group } from "./LabelSet.ts";
import { type Fitted, fits } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";

/** A sentence of the head with its size. */
export interface WantedLine {
  readonly sentence: Sentence;
  readonly setting: Setting;
}

export interface LinedHead extends Head {
  /** Whether the tag stands beside the first line; else above it, on a line of its own. */
  readonly tagBeside: boolean;
  /** The lines without any tag. */
  readonly lines: readonly HeadLine[];
}

export interface HeadLine {
  readonly text: Paragraph;
  readonly sentence: Sentence;
}

/** A name is not broken to make room for the tag. */
const fitsBeside = (line: WantedLine, whole: Paragraph, room: Points): Paragraph | null => {
  if (whole.width <= room) return whole;
  const beside = paragraph(line.sentence, room, { ...line.setting, names: "whole" });
  return beside.fits && beside.value.height <= whole.height ? beside.value : null;
};

/** The lines of a head from `top` on, each as high as `heightOf` says. */
export const placeLines = (
  lines: readonly HeadLine[],
  x: Points,
  top: Points,
  heightOf: (at: number) => Points,
): readonly Group[] => {
  let y = top;
  return lines.map((line, at): Group => {
    const group = groupOf(line.sentence, line.text.place(x, y));
    y += heightOf(at);
    return group;
  });
};

export const headLines = (
  { width, tags }: HeadInput,
  wanted: readonly [WantedLine, ...WantedLine[]],
): Fitted<LinedHead> => {
  const lines: HeadLine[] = [];
  for (const line of wanted) {
    const text = paragraph(line.sentence, width, line.setting);
    if (!text.fits) return text;
    lines.push({ text: text.value, sentence: line.sentence });
  }
  const [first] = lines;
  const tag = tags.find((one) => fitsBeside(wanted[0], first!.text, width - one.width - tagGap) !== null);
  const chosen = tag ?? tags[0];
  const beside = tag && fitsBeside(wanted[0], first!.text, width - tag.width - tagGap);
  if (beside != null) lines[0] = { text: beside, sentence: wanted[0].sentence };
  const tagBeside = tag !== undefined;
  const above = tagBeside ? 0 : chosen.ink + 2;
  /* A tag that is taller than the line beside it pushes the next line down. */
  const heightOf = (at: number): Points =>
    Math.max(lines[at]!.text.height, at === 0 && tagBeside ? chosen.height : 0);
  return fits({
    tagBeside,
    lines,
    height: above + lines.reduce((sum, _, at) => sum + heightOf(at), 0),
    place: (x, y, says) => {
      const placed = chosen.place(tagBeside ? { right: x + width } : { left: x }, y, says);
      const groups = placeLines(lines, x, y + above, heightOf);
      return {
        /* A draft's mark is read before all else. */
        groups: tagBeside
          ? [...placed.mark, groups[0]!, ...placed.number, ...groups.slice(1)]
          : [...placed.mark, ...placed.number, ...groups],
        rules: [],
      };
    },
  });
};
