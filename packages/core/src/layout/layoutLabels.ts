// layout: a document onto stock. The largest type step that needs the fewest labels, or a refusal that tells by how much.

import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { LabelDocument, Sentence } from "../document/LabelDocument.ts";
import { type Points, toMillimetres, toPoints } from "../units.ts";
import { bodyPieces, directionsWhole } from "./bodyPieces.ts";
import type { LabelSet, Margins, Page, Rule, TextRole } from "./LabelSet.ts";
import { type Fitted, fits, type Misfit } from "./Piece.ts";
import { type Area, headHeight, headRuleWeight, paginate, type Sheet } from "./paginate.ts";
import type { ChunkCache, Setting } from "./paragraph.ts";
import { floorsOf, type Profile, type TypeStep, typeSteps } from "./profiles.ts";
import { runningHead } from "./runningHead.ts";
import { sheetPlanOf } from "./sheetPlanOf.ts";
import { type Stock, stocks } from "./stocks.ts";
import type { TextMeasurer } from "./TextMeasurer.ts";

export interface LayoutInput {
  readonly document: LabelDocument;
  readonly profile: Profile;
  /** Stock to use, then larger stock the request allows, in order. */
  readonly stocks: readonly Stock[];
  readonly dpi: 203 | 300;
  readonly setId: string;
  readonly measurer: TextMeasurer;
  readonly qrModules: (url: string) => number;
}

export interface LaidOut {
  readonly set: LabelSet;
  /** A dose stands on another label than its length, ceiling or food, because no label could hold them together. */
  readonly dosesParted: boolean;
  readonly stock: Stock;
  readonly step: TypeStep;
}

/** More labels than this for one medicine help nobody. */
const mostLabels = 20;

/** Lays the document out on the first stock that takes it. */
export const layoutLabels = (input: LayoutInput): Outcome<LaidOut> => {
  const cache: ChunkCache = new Map();
  const refusals: Refusal[] = [];
  for (const stock of input.stocks) {
    const found = bestStep(input, stock, cache);
    if (found.fits) {
      const { step, sheets } = found.value;
      return accepted({
        set: assembleSet(input, stock, found.value),
        dosesParted: isParted(sheets),
        stock,
        step,
      });
    }
    refusals.push(refusalOf(input, stock, found.misfit, cache));
  }
  return refused(...refusals);
};

/** How many labels of this stock the document needs at the profile's floor; null where it does not fit. */
export const labelsOn = (input: LayoutInput, stock: Stock): number | null => {
  const tried = trial(input, stock, typeSteps(input.profile)[0]!, new Map());
  return tried.fits ? tried.value.sheets.length : null;
};

/** Whether a part of the directions stands on more labels than one. */
const isParted = (sheets: readonly Sheet[]): boolean => {
  const wholes = sheets.map(
    ({ pieces }) =>
      new Set(
        pieces
          .flatMap(({ piece }) => piece.wholes.slice(-1))
          .filter((whole) => whole.startsWith(directionsWhole)),
      ),
  );
  return wholes.some((here, at) =>
    wholes.slice(at + 1).some((later) => [...here].some((whole) => later.has(whole))),
  );
};

interface Trial {
  readonly step: TypeStep;
  readonly sheets: readonly Sheet[];
}

/** Fewest labels first, then the largest step that needs no more. Steps grow in every role, so halving finds it. */
const bestStep = (input: LayoutInput, stock: Stock, cache: ChunkCache): Fitted<Trial> => {
  const steps = typeSteps(input.profile);
  const floor = trial(input, stock, steps[0]!, cache);
  if (!floor.fits) return floor;
  let best = floor.value;
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = trial(input, stock, steps[middle]!, cache);
    if (tried.fits && tried.value.sheets.length === floor.value.sheets.length) {
      best = tried.value;
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return fits(best);
};

/** Space above and below the rule under the head. */
const headGapOf = (stock: Stock, step: TypeStep): Points => (stock.roomy ? step.body * step.air : 1.5);

const widthOf = ({ width, margins }: Stock): Points => toPoints(width - margins.left - margins.right);
const heightOf = ({ height, margins }: Stock): Points => toPoints(height - margins.top - margins.bottom);

/** A set of ten labels or more has wider tags, for which every head must leave room. */
const trial = (input: LayoutInput, stock: Stock, step: TypeStep, cache: ChunkCache): Fitted<Trial> => {
  const few = trialWithTag(input, stock, step, cache, 8);
  return few.fits && few.value.sheets.length > 9 ? trialWithTag(input, stock, step, cache, 88) : few;
};

const trialWithTag = (
  input: LayoutInput,
  stock: Stock,
  step: TypeStep,
  cache: ChunkCache,
  widest: number,
): Fitted<Trial> => {
  const { document, measurer } = input;
  const width = widthOf(stock);
  const setting = (role: TextRole, size: Points): Setting => ({
    role,
    breaks: "words",
    size,
    pitch: step.pitch,
    picture: Math.min(step.picture, Math.max(toPoints(10), width * 0.16)),
    measurer,
    cache,
  });
  const widestTag = tagOf(input, stock, widest, widest);
  const first = runningHead({ document, step, width, widestTag, first: true, setting });
  if (!first.fits) return first;
  const later = runningHead({ document, step, width, widestTag, first: false, setting });
  if (!later.fits) return later;
  const area: Area = { height: heightOf(stock), headGap: headGapOf(stock, step) };
  const room = area.height - headHeight(later.value, area);
  const pieces = bodyPieces({ ...input, step, width, room, floor: input.profile.body, setting });
  if (!pieces.fits) return pieces;
  const sheets = paginate(pieces.value, first.value, later.value, area);
  if (!sheets.fits) return sheets;
  if (sheets.value.length > mostLabels) {
    return { fits: false, misfit: { why: "too-many", words: `${sheets.value.length} labels`, missing: 0 } };
  }
  return fits({ step, sheets: sheets.value });
};

/** "Label 2 of 3 · K7Q2": which label this is, and of which set. Small stock leaves the first word out. */
const tagOf = ({ document, setId }: LayoutInput, { roomy }: Stock, label: number, of: number): Sentence => ({
  runs: [
    { text: `${roomy ? "Label " : ""}${of === 1 ? setId : `${label} of ${of} · ${setId}`}`, strong: true },
  ],
  lang: document.lang,
  pictogram: null,
  source: "",
});

const assembleSet = (input: LayoutInput, stock: Stock, { sheets, step }: Trial): LabelSet => {
  const margins: Margins = {
    top: toPoints(stock.margins.top),
    right: toPoints(stock.margins.right),
    bottom: toPoints(stock.margins.bottom),
    left: toPoints(stock.margins.left),
  };
  const dot = 72 / input.dpi;
  const pages = sheets.map((sheet, at): Page => {
    const head = sheet.head.place(margins.left, margins.top, tagOf(input, stock, at + 1, sheets.length));
    const headRule: Rule = {
      x: margins.left,
      y: margins.top + sheet.head.height + headGapOf(stock, step),
      width: widthOf(stock),
      height: headRuleWeight,
    };
    const placed = sheet.pieces.map(({ piece, y }) => piece.place(margins.left, margins.top + y));
    return {
      width: toPoints(stock.width),
      height: toPoints(stock.height),
      margins,
      groups: [...head.groups, ...placed.flatMap((part) => part.groups)],
      rules: [headRule, ...head.rules, ...placed.flatMap((part) => part.rules)].map((rule) =>
        onDots(rule, dot),
      ),
    };
  });
  const { document, dpi } = input;
  return {
    lang: document.lang,
    title: document.title,
    date: document.date,
    dpi,
    floors: floorsOf(input.profile),
    pages,
    ...(stock.sheet === null ? {} : { sheet: sheetPlanOf(stock.sheet) }),
  };
};

/** Rules start and end on whole printer dots and are at least one dot thick. */
const onDots = (rule: Rule, dot: Points): Rule => {
  const snap = (length: Points) => Math.round(length / dot) * dot;
  return {
    x: snap(rule.x),
    y: snap(rule.y),
    width: Math.max(dot, snap(rule.width)),
    height: Math.max(dot, snap(rule.height)),
  };
};

/** Tells what does not fit, by how much, and every stock by name that would take it. */
const refusalOf = (input: LayoutInput, stock: Stock, misfit: Misfit, cache: ChunkCache): Refusal => {
  const would = Object.values(stocks).filter(
    (other) => other.name !== stock.name && bestStep(input, other, cache).fits,
  );
  const names = would.map((other) => other.name);
  const millimetres = Math.ceil(toMillimetres(misfit.missing) * 10) / 10;
  const size = `${input.profile.body} point on ${stock.name} stock`;
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
        ? `Use larger stock: ${names.join(", ")}.`
        : "No stock takes this text at this person's print size.",
  };
};
