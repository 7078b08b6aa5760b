// layout: a document onto the first stock that takes it, or a refusal that tells by how much it does not fit.

import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { LabelDocument } from "../document/LabelDocument.ts";
import { toMillimetres } from "../units.ts";
import { type Arrangement, worded } from "./Arrangement.ts";
import { type Assembled, assembleSet } from "./assembleSet.ts";
import { bestAtFloor, bestTrial, roundOrFlat } from "./bestTrial.ts";
import { keptOf } from "./kept.ts";
import type { LayoutInput } from "./LayoutInput.ts";
import { freshMemory, type Memory } from "./Memory.ts";
import type { Merit } from "./merit.ts";
import type { Fitted, Misfit } from "./Piece.ts";
import type { TypeStep } from "./profiles.ts";
import { inWords, type Stock, stocksFor } from "./stocks.ts";
import { mostLabels, type Trial } from "./trial.ts";

export interface LaidOut extends Assembled {
  /** What the set says: the document in the wording that was chosen. */
  readonly document: LabelDocument;
  /** What the set is worth: what is torn, what the first label lacks, how many labels. */
  readonly merit: Merit;
  /** The moves that were made so that the first label is enough to act on. */
  readonly arrangement: Arrangement;
  readonly stock: Stock;
  /** Stock that was asked for before this one, and was not taken. */
  readonly passedOver: readonly {
    readonly stock: Stock;
    /** true: only its first label would not hold the whole directions. */
    readonly fits: boolean;
  }[];
  readonly step: TypeStep;
  /** What the document is worth on this stock; null where it does not fit. What was set already is not set again. */
  readonly worthOn: (stock: Stock) => Merit | null;
  /** The same of another document, of which some words are the same. */
  readonly worthOfOther: (document: LabelDocument, stock: Stock) => Merit | null;
}

/**
 * Lays the document out on the first stock that takes it with the whole
 * directions on its first label; where none does, on the first that takes it.
 * Whoever prints is told which stock was passed over, and why.
 */
export const layoutLabels = (input: LayoutInput): Outcome<LaidOut> => {
  const memory = freshMemory(keptOf(input.measurer, input.document));
  const tried: Tried[] = [];
  for (const stock of input.stocks) {
    const found = roundOrFlat(bestTrial, input, stock, memory);
    tried.push({ stock, found });
    if (found.fits && isWhole(found.value.merit)) break;
  }
  const chosen = tried.find(({ found }) => found.fits && isWhole(found.value.merit)) ?? tried.find(fitsOn);
  if (chosen === undefined || !chosen.found.fits)
    return refused(
      ...tried.flatMap(({ stock, found }) =>
        found.fits ? [] : [refusalOf(input, stock, found.misfit, memory)],
      ),
    );
  const { merit, arrangement, step } = chosen.found.value;
  const known = new Map<string, Merit | null>();
  return accepted({
    document: worded(input.document, arrangement),
    ...assembleSet(input, chosen.found.value, memory),
    merit,
    arrangement,
    stock: chosen.stock,
    passedOver: tried
      .slice(0, tried.indexOf(chosen))
      .map(({ stock, found }) => ({ stock, fits: found.fits })),
    step,
    worthOn: (stock) => worthOf(input, stock, memory, known),
    worthOfOther: (document, stock) => worthOf({ ...input, document }, stock, memory, new Map()),
  });
};

/** The first label holds all of the directions (promise 6). */
const isWhole = ({ notOnFirst }: Merit): boolean => notOnFirst === 0;

interface Tried {
  readonly stock: Stock;
  readonly found: Fitted<Trial>;
}

const fitsOn = ({ found }: Tried): boolean => found.fits;

/** Looks each stock up once; `known`: what was found for stock of each name. */
const worthOf = (
  input: LayoutInput,
  stock: Stock,
  memory: Memory,
  known: Map<string, Merit | null>,
): Merit | null => {
  const before = known.get(stock.name);
  if (before !== undefined) return before;
  const found = roundOrFlat(bestAtFloor, input, stock, memory);
  const merit = found.fits ? found.value.merit : null;
  known.set(stock.name, merit);
  return merit;
};

/** Stock that may be named beside the stock asked for. */
export const othersOf = ({ others = stocksFor({ layout: "label" }) }: LayoutInput): readonly Stock[] =>
  others;

/** Whether the one stock is larger than the other, by area. */
export const isLarger = (one: Stock, other: Stock): boolean =>
  one.width * one.height > other.width * other.height;

/** Tells what does not fit, by how much, and every stock by name that would take it. */
const refusalOf = (input: LayoutInput, stock: Stock, misfit: Misfit, memory: Memory): Refusal => {
  const would = othersOf(input).filter(
    (other) => other.name !== stock.name && roundOrFlat(bestAtFloor, input, other, memory).fits,
  );
  const names = would.map((other) => other.name);
  const millimetres = Math.ceil(toMillimetres(misfit.missing) * 10) / 10;
  const size = `${input.profile.body} point on ${inWords(stock)}`;
  const detail = {
    "too-wide": `"${misfit.words}" is ${millimetres} mm too wide at ${size}.`,
    "too-tall": `"${misfit.words}" is ${millimetres} mm too tall at ${size}.`,
    "too-many": `The text needs ${misfit.words} at ${size}, more than ${mostLabels}.`,
  }[misfit.why];
  return {
    code: "does-not-fit",
    path: "/stock",
    detail,
    help:
      names.length > 0
        ? `Use ${would.every((other) => isLarger(other, stock)) ? "larger" : "other"} stock: ${names.join(", ")}.`
        : "No stock takes this text at this person's print size.",
  };
};
