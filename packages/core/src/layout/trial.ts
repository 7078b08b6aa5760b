// layout: one way to lay a document out: a type step and an arrangement on one stock, and what that is worth.
import { type Points, toPoints } from "../units.ts";
import { type Arrangement, asItStands, worded } from "./Arrangement.ts";
import { bodyPieces } from "./bodyPieces.ts";
import { firstHead } from "./firstHead.ts";
import { frontColumn } from "./front.ts";
import { goingOnFor } from "./goingOn.ts";
import type { Head, HeadInput } from "./Head.ts";
import type { TextRole } from "./LabelSet.ts";
import type { LayoutInput } from "./LayoutInput.ts";
import { withLongNames } from "./longNames.ts";
import type { Heads, Memory } from "./Memory.ts";
import { madeOnce, once } from "./madeOnce.ts";
import { type Merit, meritOfBody, meritWithFoot } from "./merit.ts";
import { type Fitted, fits } from "./Piece.ts";
import { paginateBody, paginateFoot } from "./paginate.ts";
import type { Setting, WordMemory } from "./paragraph.ts";
import { leastHead, type TypeStep } from "./profiles.ts";
import { runningHead, tagBesideMedicine } from "./runningHead.ts";
import { type Area, type Filling, headRuleWeight, roomUnder } from "./Sheet.ts";
import { roomOfSymbol } from "./scanPanel.ts";
import { leastBorders, type Stock } from "./stocks.ts";
import { stackedTag, tagFor } from "./tag.ts";

export interface Trial {
  /** With the borders that were used. */
  readonly stock: Stock;
  readonly step: TypeStep;
  readonly arrangement: Arrangement;
  /** Filled, and not yet as they will stand: that is for the trial that is taken. */
  readonly sheets: readonly Filling[];
  readonly merit: Merit;
}

/** More labels than this for one medicine help nobody. */
export const mostLabels = 20;

export const widthOf = ({ width, margins }: Stock): Points => toPoints(width - margins.left - margins.right);
export const heightOf = ({ height, margins }: Stock): Points =>
  toPoints(height - margins.top - margins.bottom);

export const areaOf = (
  stock: Stock,
  step: TypeStep,
  { rule, spacing }: Pick<Arrangement, "rule" | "spacing">,
): Area => ({
  width: widthOf(stock),
  height: heightOf(stock),
  roomy: stock.roomy,
  headGap: stock.roomy && rule ? step.body * Math.max(step.air, ruleAir) : spacing === "close" ? 0.5 : 1.5,
  headRule: stock.roomy && rule ? headRuleWeight : 0,
});

/** No words touch the rule under the head: space above and below it in ems. */
const ruleAir = 0.2;

/** Space between parts in ems where there is none to share. */
const closeAir = 0.05;

/** The step as an arrangement changes it. */
const stepFor = (usual: TypeStep, { head, spacing, own }: Arrangement): TypeStep => ({
  ...usual,
  ...(own === "alike" ? { own: usual.body } : {}),
  ...(head === "least" ? { name: leastHead, medicine: leastHead } : {}),
  ...(spacing === "close" ? { air: Math.min(usual.air, closeAir) } : {}),
});

/** Side of the largest picture beside words: a small label has no room for more. */
export const mostPicture = (stock: Stock): Points => Math.max(toPoints(10), widthOf(stock) * 0.16);

/** How words of a role are set in a trial. */
export const settingFor =
  (
    { measurer }: LayoutInput,
    stock: Stock,
    step: TypeStep,
    { names }: Pick<Arrangement, "names">,
    memory: WordMemory,
  ) =>
  (role: TextRole, size: Points): Setting => ({
    role,
    breaks: "words",
    names,
    size,
    pitch: step.pitch,
    picture: Math.min(role === "directions" ? step.dosePicture : step.picture, mostPicture(stock)),
    measurer,
    memory,
  });

/** Whether a name is too long for its size on this stock, so that it may be smaller there. */
export const hasLongName = (input: LayoutInput, stock: Stock, step: TypeStep, memory: Memory): boolean => {
  const area = { width: widthOf(stock), height: heightOf(stock) };
  const setting = settingFor(input, stock, step, asItStands, memory);
  return stock.roomy && withLongNames(input.document, step, area, setting) !== null;
};

/** Whether a way that is worth this at most need not be gone to its end. */
export type IsHopeless = (atMost: Merit) => boolean;

/**
 * A set of ten labels or more has wider tags, for which every head must leave room. A way that is hopeless by its body
 * has no foot placed and does not fit; with wider tags it would be no better, since these leave no more room.
 */
export const trial = (
  input: LayoutInput,
  plain: Stock,
  step: TypeStep,
  arrangement: Arrangement,
  memory: Memory,
  isHopeless: IsHopeless = () => false,
): Fitted<Trial> => {
  const stock = arrangement.border === "least" ? { ...plain, margins: leastBorders(plain) } : plain;
  const few = trialWithTag(input, stock, step, arrangement, memory, 8, isHopeless);
  return few.fits && few.value.sheets.length > 9
    ? trialWithTag(input, stock, step, arrangement, memory, 88, isHopeless)
    : few;
};

/** A step under what all have in common says too little on a label without it: "Then 1 tablet for 5 days." */
const isParted = (sheets: readonly Filling[]): boolean =>
  sheets.filter(({ pieces }) =>
    pieces.some(({ piece }) => piece.says.some(({ opensLine }) => opensLine === true)),
  ).length > 1;

/** No reason that anybody is told: there is always the wording that says each step by itself. */
const partedFromHead: Fitted<never> = {
  fits: false,
  misfit: { why: "too-tall", words: "the steps and what they have in common", missing: Infinity },
};

/** Nobody is told of it: a better way is known. */
const hopeless: Fitted<never> = {
  fits: false,
  misfit: { why: "too-tall", words: "what stands better otherwise", missing: Infinity },
};

/** The tags and the head of later labels, which no wording of the directions changes. */
const headsFor = (
  { setId }: LayoutInput,
  heading: Omit<HeadInput, "tags">,
  widest: number,
): Fitted<Heads> => {
  const tagIn = { ...heading, setId, size: heading.step.particulars };
  const short = tagFor({ ...tagIn, long: false }, widest);
  if (!short.fits) return short;
  const long = tagFor({ ...tagIn, long: true }, widest);
  const tags: Heads["tags"] = long.fits ? [long.value, short.value] : [short.value];
  const later = runningHead({ ...heading, tags });
  if (!later.fits) return later;
  const { low } = later.value;
  return fits({
    tags,
    stacked: once(() => stackedTag({ ...tagIn, long: false }, widest)),
    later: later.value,
    footFree: once(() => (low === undefined ? null : tagBesideMedicine({ ...heading, tags }))),
  });
};

/**
 * The head of later labels; where a code would not fit over a tag at the foot, the tag stands beside the medicine. A
 * border of 1.5 mm is tried before that: it leaves the head in one line.
 */
const laterHead = (
  { later, footFree }: Heads,
  mayMoveBorder: boolean,
  { document, qrModules, dpi }: LayoutInput,
  { symbol }: TypeStep,
  area: Area,
): Head => {
  if (later.low === undefined || mayMoveBorder) return later;
  const link = document.blocks.find((block) => block.kind === "link");
  if (link === undefined) return later;
  const needed = roomOfSymbol({ modules: qrModules(link.url), dpi, most: symbol });
  return roomUnder(later, area) < needed ? (footFree() ?? later) : later;
};

const trialWithTag = (
  given: LayoutInput,
  stock: Stock,
  usual: TypeStep,
  arrangement: Arrangement,
  memory: Memory,
  widest: number,
  isHopeless: IsHopeless,
): Fitted<Trial> => {
  const { wording, form, purpose } = arrangement;
  const document = madeOnce(memory.worded, given.document, [wording, form, purpose], () =>
    worded(given.document, arrangement),
  );
  const input: LayoutInput = { ...given, document };
  const changed = stepFor(usual, arrangement);
  const area = areaOf(stock, changed, arrangement);
  const { width } = area;
  const settingIn = (words: WordMemory) => settingFor(input, stock, changed, arrangement, words);
  const setting = settingIn(memory);
  const smaller =
    arrangement.longNames === "smaller" ? withLongNames(document, changed, area, setting) : null;
  const step = smaller ?? changed;
  const { roomy } = stock;
  const { particulars, pitch } = step;
  const plain = { document, step, width, roomy, setting };
  const decides = [width, roomy, widest, particulars, pitch, arrangement.names];
  const heads = madeOnce(memory.heads, given.document, decides, () => headsFor(input, plain, widest));
  if (!heads.fits) return heads;
  const { tags, stacked } = heads.value;
  const mayMoveBorder = arrangement.border === "stock" && !roomy && !stock.bordersAsked;
  const later = laterHead(heads.value, mayMoveBorder, input, step, area);
  const heading = { ...plain, tags };
  const room = roomUnder(later, area);
  const front = frontColumn(stock);
  const floor = input.profile.body;
  const { dpi, qrModules } = input;
  const how = { arrangement, step, width, front, floor, dpi, qrModules, settingIn };
  const pieces = bodyPieces(document.blocks, how, memory, room);
  if (!pieces.fits) return pieces;
  const [medicine] = pieces.value.body;
  const { headGap, headRule } = area;
  const decidesFirst = [step.name, step.medicine, headGap, headRule, medicine];
  const first = madeOnce(memory.firstHeads, heads.value, decidesFirst, () =>
    firstHead(heading, area, medicine, stacked),
  );
  if (!first.fits) return first;
  const gap = step.body * step.air;
  /* It is the same for every wording. */
  const line = madeOnce(memory.goingOn, given.document, [widest, width, step.body, gap, pitch], () =>
    goingOnFor(document, widest, width, step.body, gap, setting),
  );
  if (!line.fits) return line;
  const body = paginateBody(pieces.value.body, first.value, later, area, line.value);
  if (!body.fits) return body;
  const merit = meritOfBody(document, body.value, memory.judged);
  if (isHopeless(merit)) return hopeless;
  const foot = pieces.value.foot();
  if (!foot.fits) return foot;
  const sheets = paginateFoot(body.value, foot.value, later, area);
  if (!sheets.fits) return sheets;
  if (isParted(sheets.value)) return partedFromHead;
  if (sheets.value.length > mostLabels) {
    return { fits: false, misfit: { why: "too-many", words: `${sheets.value.length} labels`, missing: 0 } };
  }
  return fits({
    stock,
    step,
    arrangement,
    sheets: sheets.value,
    merit: meritWithFoot(merit, sheets.value),
  });
};
