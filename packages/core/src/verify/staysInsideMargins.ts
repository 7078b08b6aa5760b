// verify: all ink stands inside the stock's margins, and so on the paper.

import { edgeWeight } from "../layout/edged.ts";
import type { Margins } from "../layout/LabelSet.ts";
import type { SeenBox } from "../Painter.ts";
import type { Points } from "../units.ts";
import { bottomOf, rightOf } from "./boxes.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";

/** Half a printer's dot at 203 dpi and the rounding of places. */
const slack: Points = 0.25;
/** A letter may lean over its own edge by this part of its size: Andika's "j" does so by 0.095. */
const overhang = 0.12;

/** A thin line that is on the label and wholly in one of its margins. */
const isInMargin = (box: SeenBox, page: Pick<SeenBox, "width" | "height">, margins: Margins): boolean => {
  const isOn =
    box.x > -slack &&
    box.y > -slack &&
    rightOf(box) < page.width + slack &&
    bottomOf(box) < page.height + slack;
  const isThin = Math.min(box.width, box.height) <= edgeWeight + slack;
  const isBeside =
    rightOf(box) <= margins.left ||
    box.x >= page.width - margins.right ||
    bottomOf(box) <= margins.top ||
    box.y >= page.height - margins.bottom;
  return isOn && isThin && isBeside;
};

/** Judges words by their outlines, pictures and rules by what they paint. */
export const staysInsideMargins: Claim = ({ seen, set }) =>
  seen.pages.flatMap((page, index) => {
    const margins = set.pages[index]?.margins ?? { top: 0, right: 0, bottom: 0, left: 0 };
    const isOut = (box: SeenBox, by: Points): boolean =>
      box.x < Math.max(margins.left - by, 0) ||
      box.y < Math.max(margins.top - by, 0) ||
      rightOf(box) > page.width - Math.max(margins.right - by, 0) ||
      bottomOf(box) > page.height - Math.max(margins.bottom - by, 0);
    const words = page.texts.some((text) => {
      return text.ink !== null && isOut(text.ink, slack + text.size * overhang);
    });
    const pictures = page.figures.some((box) => isOut(box, slack));
    const isEdged = set.pages[index]?.edged === true;
    const rules = page.rules.some((box) => isOut(box, slack) && !(isEdged && isInMargin(box, page, margins)));
    return [
      ...(words ? [fault("words-outside-margin", `Words reach into the margin ${onPage(index)}.`)] : []),
      ...(pictures
        ? [fault("picture-outside-margin", `A picture reaches into the margin ${onPage(index)}.`)]
        : []),
      ...(rules ? [fault("rule-outside-margin", `A rule reaches into the margin ${onPage(index)}.`)] : []),
    ];
  });
