// layout: lines along the edges of a card, to cut by, and marks at its sides where it is folded. They stand in the margins.
import { type Points, toPoints } from "../units.ts";
import type { LabelSet, Page, Rule } from "./LabelSet.ts";

/** 0.375 mm, three dots at 203 dpi, as all rules. */
export const edgeWeight: Points = toPoints(0.375);

/** Length of a mark where it is folded: shorter than the margin is wide. */
const foldMark: Points = toPoints(2);

/** A mark stands so far from where its face ends at the most, to stand between two lines: a wallet holds no more. */
const leeway: Points = toPoints(4);

/** From the tallest letter of a line to its deepest, above and below its base line in ems. */
const [above, below] = [0.8, 0.25];

/** The place nearest to `wanted`, on a printer dot, where a fold runs through no line; `wanted` where all is words. */
const foldBetweenLines = ({ groups }: Page, wanted: Points, dot: Points): Points => {
  const lines = groups
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === "text" ? [item] : []))
    .map(({ baseline, style: { size } }) => [baseline - above * size, baseline + below * size] as const);
  const isFree = (y: Points): boolean => lines.every(([top, bottom]) => y + edgeWeight <= top || y >= bottom);
  for (let off = 0; off <= leeway; off += dot) {
    const free = [wanted - off, wanted + off].find(isFree);
    if (free !== undefined) return free;
  }
  return wanted;
};

/**
 * The same set with a line along each edge of every page; `folds`: each page is folded into so many faces, one
 * under the other, at marks between two lines of words.
 */
export const edged = (set: LabelSet, folds: number): LabelSet => {
  const dot = 72 / set.dpi;
  const onDots = (length: Points): Points => Math.round(length / dot) * dot;
  const weight = onDots(edgeWeight);
  const mark = onDots(foldMark);
  return {
    ...set,
    pages: set.pages.map((page) => {
      const { width, height } = page;
      const edges: readonly Rule[] = [
        { x: 0, y: 0, width, height: weight },
        { x: 0, y: height - weight, width, height: weight },
        { x: 0, y: 0, width: weight, height },
        { x: width - weight, y: 0, width: weight, height },
      ];
      const marks = Array.from({ length: folds - 1 }, (_, at) =>
        foldBetweenLines(page, onDots((height * (at + 1)) / folds), dot),
      ).flatMap((y): readonly Rule[] => [
        { x: 0, y, width: mark, height: weight },
        { x: width - mark, y, width: mark, height: weight },
      ]);
      return { ...page, edged: true, rules: [...page.rules, ...edges, ...marks] };
    }),
  };
};
