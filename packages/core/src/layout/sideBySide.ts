// layout: short lines of the foot, as many in a row as fit with a wide space between them; each stays whole.
import { isRightToLeft } from "../document/direction.ts";
import type { Points } from "../units.ts";
import type { Group } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import { type Paragraph, paragraph } from "./paragraph.ts";
import type { FootLine } from "./scanPanel.ts";

/** Between two lines of a row, in ems: wide enough that nobody reads on. */
const apart = 1.5;

interface Placed {
  readonly line: FootLine;
  readonly text: Paragraph;
  readonly x: Points;
  readonly y: Points;
}

/** One piece that holds all lines, at least one. */
export const sideBySide = (lines: readonly FootLine[], width: Points): Fitted<Piece> => {
  const placed: Placed[] = [];
  let [right, top, bottom] = [0, 0, 0];
  for (const line of lines) {
    const set = paragraph(line.sentence, width, line.setting);
    if (!set.fits) return set;
    const text = set.value;
    const x = placed.length === 0 ? 0 : right + apart * line.setting.size;
    const fromRight = isRightToLeft(line.sentence.lang);
    const beside = placed.length > 0 && !fromRight && x + text.width <= width;
    if (!beside) top = bottom;
    placed.push({ line, text, x: beside ? x : 0, y: top });
    right = (beside ? x : 0) + text.width;
    bottom = Math.max(bottom, top + text.height);
    // Whoever needs more lines than one leaves no room beside them.
    if (fromRight || text.height > line.setting.size * 2) right = width;
  }
  const [first] = lines;
  return fits({
    height: bottom,
    gap: first!.gap,
    closing: true,
    wholes: [...new Set(lines.flatMap(({ wholes }) => wholes))],
    says: lines.map(({ sentence }) => sentence),
    place: (left, y) => ({
      groups: placed.map(
        ({ line, text, x, y: at }): Group => ({
          role: line.structure,
          lang: line.sentence.lang,
          items: text.place(left + x, y + at),
        }),
      ),
      rules: [],
    }),
  });
};
