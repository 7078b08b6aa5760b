// layout: the line that ends a label whose directions go on; in two languages one under the other.
import { goesOn } from "../document/goesOn.ts";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Group } from "./LabelSet.ts";
import { type Fitted, fits } from "./Piece.ts";
import { paragraph, type Setting } from "./paragraph.ts";

export interface LineThatGoesOn {
  readonly height: Points;
  /** How far it reaches from the left. */
  readonly width: Points;
  readonly place: (x: Points, y: Points) => readonly Group[];
}

/** `next`: the number of the label on which they go on. */
export const lineThatGoesOn = (
  document: LabelDocument,
  next: number,
  width: Points,
  setting: Setting,
): Fitted<LineThatGoesOn> => {
  const lines: LineThatGoesOn[] = [];
  for (const sentence of goesOn(document, next)) {
    const set = paragraph(sentence, width, setting);
    if (!set.fits) return set;
    const { lang } = sentence;
    lines.push({
      height: set.value.height,
      width: set.value.width,
      place: (x, y) => [{ role: "paragraph", lang, items: set.value.place(x, y) }],
    });
  }
  return fits({
    height: lines.reduce((sum, line) => sum + line.height, 0),
    // A line that begins at the right leaves no room there.
    width: lines.length > 1 ? width : lines[0]!.width,
    place: (x, y) => {
      let top = y;
      return lines.flatMap((line) => {
        const groups = line.place(x, top);
        top += line.height;
        return groups;
      });
    },
  });
};
