// layout: how large the QR symbol is, in whole printer dots a module.
import { type Points, toPoints } from "../units.ts";
import type { TypeStep } from "./profiles.ts";

/** 4 dots at 203 dpi, 6 at 300 dpi: 0.5 mm, so that cheap phones and thermal printers agree (Denso Wave). */
const leastDots = (dpi: 203 | 300): number => (dpi === 203 ? 4 : 6);

/** Symbols are at least this wide, without their quiet zone. */
const leastSymbol: Points = toPoints(15);

/** Whoever holds the label in the hand reads no better from a wider one. */
const largestSymbol: Points = toPoints(30);

/**
 * The side of a module, in whole printer dots: of those that make a symbol of 15 mm or more, the largest that makes it no
 * wider than `most`, or the smallest.
 */
export const symbolModule = (modules: number, dpi: 203 | 300, most: Points): Points => {
  const dots = (width: Points): number => (width * dpi) / (modules * 72);
  const least = Math.max(leastDots(dpi), Math.ceil(dots(leastSymbol)));
  return (Math.max(least, Math.floor(dots(most))) * 72) / dpi;
};

/**
 * The same step with a larger symbol, smallest first: up to a fifth of the side of a square as large as the paper, which
 * leaves small stock with the least one.
 */
export const largerSymbol = (step: TypeStep, width: Points, height: Points): readonly TypeStep[] => {
  const most = Math.min(largestSymbol, Math.sqrt(width * height) / 5);
  const steps = Math.max(0, Math.floor((most - leastSymbol) / toPoints(1)));
  return Array.from({ length: steps }, (_, at) => ({ ...step, symbol: leastSymbol + toPoints(at + 1) }));
};
