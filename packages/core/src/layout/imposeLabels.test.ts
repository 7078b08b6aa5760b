import { expect, test } from "vitest";
import { toPoints } from "../units.ts";
import { imposeLabels, onPaper } from "./imposeLabels.ts";
import type { LabelSet, Page } from "./LabelSet.ts";
import { sheetPlanOf } from "./sheetPlanOf.ts";

const sheet = {
  paper: "a4",
  columns: 2,
  rows: 3,
  margins: { top: 10, right: 5, bottom: 17, left: 5 },
  gaps: { across: 4, down: 3 },
} as const;
// (210 - 5 - 5 - 4) / 2 and (297 - 10 - 17 - 2 * 3) / 3
const label = { width: 98, height: 88 };

const page: Page = {
  width: toPoints(label.width),
  height: toPoints(label.height),
  margins: { top: 5, right: 5, bottom: 5, left: 5 },
  groups: [],
  rules: [{ x: 5, y: 20, width: 30, height: 1 }],
};

const setOf = (labels: number, startAt?: number): LabelSet => ({
  lang: "en-GB",
  title: "Medicine label",
  date: "2026-11-22",
  dpi: 203,
  floors: {} as LabelSet["floors"],
  pages: Array.from({ length: labels }, () => page),
  ...(startAt === undefined ? {} : { sheet: sheetPlanOf({ ...sheet, startAt }) }),
});

/** Millimetres from the paper's top left, to the nearest tenth: labels stand on whole printer dots of an eighth. */
const placesOf = (sets: readonly LabelSet[]): readonly (readonly string[])[] =>
  imposeLabels(sets).map(({ labels }) =>
    labels.map(({ x, y }) => [x, y].map((each) => ((each * 25.4) / 72).toFixed(0)).join(",")),
  );

test("labels without a sheet are each a page of their own size", () => {
  const papers = imposeLabels([setOf(2), setOf(1)]);
  expect(papers).toEqual(
    [0, 1, 2].map(() => ({
      width: page.width,
      height: page.height,
      labels: [expect.objectContaining({ page, x: 0, y: 0 })],
    })),
  );
});

test("labels stand along the rows of an A4 page, from the one that is still there", () => {
  expect(imposeLabels([setOf(1, 1)])[0]).toMatchObject({ width: toPoints(210), height: toPoints(297) });
  expect(placesOf([setOf(6, 1)])).toEqual([["5,10", "107,10", "5,101", "107,101", "5,192", "107,192"]]);
  expect(placesOf([setOf(2, 4)])).toEqual([["107,101", "5,192"]]);
});

test("a full page is followed by a fresh one, begun at its first label, and never by an empty one", () => {
  expect(placesOf([setOf(3, 6)])).toEqual([["107,192"], ["5,10", "107,10"]]);
  expect(placesOf([setOf(6, 1)])).toHaveLength(1);
});

test("sets of one sheet flow on; another start, or a label of its own, is another piece of paper", () => {
  expect(placesOf([setOf(1, 5), setOf(2, 5)])).toEqual([["5,192", "107,192"], ["5,10"]]);
  expect(placesOf([setOf(6, 1), setOf(1, 1)])).toEqual([expect.any(Array), ["5,10"]]);
  expect(placesOf([setOf(1, 1), setOf(1, 3)])).toEqual([["5,10"], ["5,101"]]);
  expect(placesOf([setOf(1, 2), setOf(1), setOf(1, 2)])).toEqual([["107,10"], ["0,0"], ["107,10"]]);
});

test("no two labels share a place, and none leaves the paper", () => {
  for (const paper of imposeLabels([setOf(14, 2)])) {
    const boxes = paper.labels.map(({ x, y }) => ({ x, y, right: x + page.width, bottom: y + page.height }));
    for (const [at, box] of boxes.entries()) {
      expect(box.right).toBeLessThanOrEqual(paper.width);
      expect(box.bottom).toBeLessThanOrEqual(paper.height);
      for (const other of boxes.slice(at + 1))
        expect(other.x >= box.right || other.right <= box.x || other.y >= box.bottom).toBe(true);
    }
  }
});

test("what stands on a label moves with it, by whole printer dots", () => {
  const [paper] = imposeLabels([setOf(2, 1)]);
  const [, second] = paper!.labels;
  expect(onPaper(second!).rules).toEqual([{ x: 5 + second!.x, y: 20 + second!.y, width: 30, height: 1 }]);
  for (const length of [second!.x, second!.y]) {
    const dots = (length * 203) / 72;
    expect(dots).toBeCloseTo(Math.round(dots), 6);
  }
});
