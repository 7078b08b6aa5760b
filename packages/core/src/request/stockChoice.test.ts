import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRequest } from "./readRequest.ts";

const example = new URL("../../../../examples/requests/antibiotic-finish-the-course.json", import.meta.url);
const good = JSON.parse(readFileSync(example, "utf8"));

const sheet = {
  paper: "a4",
  columns: 2,
  rows: 7,
  margins: { top: 15, right: 7, bottom: 15, left: 7 },
  gaps: { across: 2.5, down: 0 },
};

const refusalsOf = (stock: unknown) => {
  const outcome = readRequest({ ...good, stock });
  return outcome.ok ? [] : outcome.refusals;
};
const codesOf = (stock: unknown) => refusalsOf(stock).map(({ code, path }) => `${code} ${path}`);

test("a sheet of labels may be begun at any label it has", () => {
  expect(codesOf(sheet)).toEqual([]);
  expect(codesOf({ ...sheet, startAt: 1 })).toEqual([]);
  expect(codesOf({ ...sheet, startAt: 14 })).toEqual([]);
});

test("a start beyond the sheet is refused, with the last label there is", () => {
  expect(refusalsOf({ ...sheet, startAt: 15 })).toEqual([
    {
      code: "start-beyond-sheet",
      path: "/stock/startAt",
      detail: "This sheet has 14 labels; it cannot be begun at label 15.",
      help: "Send a number from 1 to 14, counted along the rows.",
    },
  ]);
  expect(codesOf({ ...sheet, startAt: 0 })).toEqual(["number-out-of-range /stock/startAt"]);
});

test("margins and gaps that leave labels under 30 x 15 mm are refused, with the size they leave", () => {
  // 210 - 14 - 3 * 26 leaves 29.5 mm for each of 4 columns.
  const narrow = { ...sheet, columns: 4, gaps: { across: 26, down: 0 } };
  expect(codesOf(narrow)).toEqual(["label-too-small /stock"]);
  expect(refusalsOf(narrow)[0]!.detail).toBe("Margins and gaps leave labels of 29.5 x 38.1 mm.");
  // 297 - 30 - 12 * 6 leaves 15 mm for each of 13 rows; a little more gap, less.
  expect(codesOf({ ...sheet, rows: 13, gaps: { across: 0, down: 6 } })).toEqual([]);
  expect(codesOf({ ...sheet, rows: 13, gaps: { across: 0, down: 6.1 } })).toEqual(["label-too-small /stock"]);
  expect(refusalsOf({ ...sheet, rows: 13, gaps: { across: 0, down: 30 } })[0]!.detail).toBe(
    "Margins and gaps leave no room for labels.",
  );
});

test("both faults of a sheet are told at once", () => {
  expect(codesOf({ ...sheet, rows: 13, gaps: { across: 0, down: 30 }, startAt: 60 })).toEqual([
    "label-too-small /stock",
    "start-beyond-sheet /stock/startAt",
  ]);
});
