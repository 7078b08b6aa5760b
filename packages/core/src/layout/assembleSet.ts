// layout: a trial as pages of placed items, in points.
import { type Points, toPoints } from "../units.ts";
import { frontStretch } from "./front.ts";
import type { Group, LabelSet, Margins, Page, Rule } from "./LabelSet.ts";
import type { LayoutInput } from "./LayoutInput.ts";
import { lineThatGoesOn } from "./lineThatGoesOn.ts";
import type { Memory } from "./Memory.ts";
import { finished } from "./paginate.ts";
import { floorsOf, leastHead } from "./profiles.ts";
import type { PlacedPiece, Sheet } from "./Sheet.ts";
import { sheetPlanOf } from "./sheetPlanOf.ts";
import { areaOf, settingFor, type Trial, widthOf } from "./trial.ts";

/** A set as it is, and as it will be when a draft is approved: nothing but the tags differs. */
export interface Assembled {
  readonly set: LabelSet;
  /** null: it is no draft. */
  readonly whenApproved: LabelSet | null;
}

/** The pages of a set, each with its head, its tag and the line that sends on to the next. */
export const assembleSet = (input: LayoutInput, found: Trial, memory: Memory): Assembled => {
  const { stock, step, arrangement } = found;
  const margins: Margins = {
    top: toPoints(stock.margins.top),
    right: toPoints(stock.margins.right),
    bottom: toPoints(stock.margins.bottom),
    left: toPoints(stock.margins.left),
  };
  const dot = 72 / input.dpi;
  const area = areaOf(stock, step, arrangement);
  const sheets = finished(found.sheets, area);
  const front = frontStretch(stock);
  const isDraft = input.document.blocks.some(({ kind }) => kind === "draft");
  const ways = sheets.map((sheet, at): ((draft: boolean) => Page) => {
    const headRule: readonly Rule[] =
      area.headRule === 0
        ? []
        : [
            {
              x: margins.left,
              y: margins.top + sheet.head.height + area.headGap,
              width: widthOf(stock),
              height: area.headRule,
            },
          ];
    const place = ({ piece, y }: PlacedPiece) => piece.place(margins.left, margins.top + y);
    const body = sheet.pieces.filter(({ piece }) => !piece.closing).map(place);
    const foot = sheet.pieces.filter(({ piece }) => piece.closing).map(place);
    const placed = [...body, ...foot];
    const groups = [
      ...body.flatMap(({ groups }) => groups),
      ...lineTo(input, found, sheet, at + 2, memory),
      ...foot.flatMap(({ groups }) => groups),
    ];
    return (draft) => {
      const says = { label: at + 1, of: sheets.length, draft };
      const head = sheet.head.place(margins.left, margins.top, says, margins.top + sheet.tagAt);
      return {
        width: toPoints(stock.width),
        height: toPoints(stock.height),
        margins,
        groups: [...head.groups, ...groups],
        rules: [...headRule, ...head.rules, ...placed.flatMap(({ rules }) => rules)].map((rule) =>
          onDots(rule, dot),
        ),
        ...(front === undefined ? {} : { front }),
        ...(at === 0 && arrangement.head === "least" ? { headFloor: leastHead } : {}),
        ...(at === 0 && arrangement.longNames === "smaller"
          ? { headFloor: Math.min(step.name, step.medicine) }
          : {}),
        ...(sheet.goesOn?.small === true ? { lineFloor: sheet.goesOn.line.size } : {}),
      };
    };
  });
  const { document, dpi } = input;
  const setAs = (draft: boolean): LabelSet => ({
    lang: document.lang,
    title: document.title,
    date: document.date,
    dpi,
    floors: floorsOf(input.profile),
    pages: ways.map((pageAs) => pageAs(draft)),
    ...(stock.sheet === null ? {} : { sheet: sheetPlanOf(stock.sheet) }),
  });
  return { set: setAs(isDraft), whenApproved: isDraft ? setAs(false) : null };
};

/** Directions that go on end with a line in their own size. */
const lineTo = (
  input: LayoutInput,
  { stock, step, arrangement }: Trial,
  { goesOn: place }: Sheet,
  next: number,
  memory: Memory,
): readonly Group[] => {
  if (place === null) return [];
  const { margins } = stock;
  const setting = settingFor(input, stock, step, arrangement, memory)("continued", place.line.size);
  const line = lineThatGoesOn(input.document, next, widthOf(stock), setting);
  return line.fits ? line.value.place(toPoints(margins.left) + place.x, toPoints(margins.top) + place.y) : [];
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
