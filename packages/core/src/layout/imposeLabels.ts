// layout: labels onto paper. Most paper is one label; a sheet holds several, and sets flow on from each other.
import type { Points } from "../units.ts";
import type { Group, Item, LabelSet, Page, SheetPlan } from "./LabelSet.ts";

/** One label where it stands on its paper. */
export interface PlacedLabel {
  readonly set: LabelSet;
  /** The label as it was laid out, from its own top left. */
  readonly page: Page;
  /** The label's top left on the paper. */
  readonly x: Points;
  readonly y: Points;
}

/** One page of the file. */
export interface Paper {
  readonly width: Points;
  readonly height: Points;
  /** In reading order; never empty. */
  readonly labels: readonly PlacedLabel[];
}

const samePlan = (one: SheetPlan, other: SheetPlan): boolean =>
  (Object.keys(one) as (keyof SheetPlan)[]).every((key) => one[key] === other[key]);

/** Labels begin on whole printer dots, as their own rules do. */
const onDots = (length: Points, dpi: number): Points => (Math.round((length * dpi) / 72) * 72) / dpi;

const placeOf = (plan: SheetPlan, at: number, dpi: number): { readonly x: Points; readonly y: Points } => ({
  x: onDots(plan.left + (at % plan.columns) * plan.across, dpi),
  y: onDots(plan.top + Math.floor(at / plan.columns) * plan.down, dpi),
});

/**
 * The pages of one file that holds these sets. A set without a sheet has a page
 * for each label. Sets of the same sheet follow each other along the rows from
 * its `startAt`, copies and all, and go on from the first label of a fresh
 * sheet when one is full. Another sheet, or the same with another `startAt`, is
 * another piece of paper.
 */
export const imposeLabels = (sets: readonly LabelSet[]): readonly Paper[] => {
  const papers: { width: Points; height: Points; labels: PlacedLabel[] }[] = [];
  let plan: SheetPlan | undefined;
  let at = 0;
  let isOpen = false;
  for (const set of sets) {
    const { sheet } = set;
    if (sheet === undefined) {
      plan = undefined;
      for (const page of set.pages)
        papers.push({ width: page.width, height: page.height, labels: [{ set, page, x: 0, y: 0 }] });
      continue;
    }
    if (plan === undefined || !samePlan(plan, sheet)) {
      plan = sheet;
      at = sheet.startAt - 1;
      isOpen = false;
    }
    for (const page of set.pages) {
      if (!isOpen) papers.push({ width: sheet.width, height: sheet.height, labels: [] });
      papers.at(-1)!.labels.push({ set, page, ...placeOf(sheet, at, set.dpi) });
      at = (at + 1) % (sheet.columns * sheet.rows);
      isOpen = at !== 0;
    }
  }
  return papers;
};

const movedItem = (item: Item, x: Points, y: Points): Item =>
  item.kind === "text"
    ? { ...item, x: item.x + x, baseline: item.baseline + y }
    : { ...item, x: item.x + x, y: item.y + y };

/** A label with everything on it in the paper's own coordinates; its size and margins stay its own. */
export const onPaper = ({ page, x, y }: PlacedLabel): Page =>
  x === 0 && y === 0
    ? page
    : {
        ...page,
        groups: page.groups.map(
          (group): Group => ({ ...group, items: group.items.map((item) => movedItem(item, x, y)) }),
        ),
        rules: page.rules.map((rule) => ({ ...rule, x: rule.x + x, y: rule.y + y })),
      };
