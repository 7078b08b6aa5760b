import { expect, it, test } from "vitest";
import { quantityRefusals } from "./quantityField.ts";
import { dateRefusals, fieldsOfDate, isoOfDate } from "./supplyDate.ts";
import { readWarning, withChips } from "./warningChips.ts";

test.each(["21", "2.5", "0.5", "9999", "100.25"])("%s is a quantity", (quantity) => {
  expect(quantityRefusals(quantity, "ml")).toEqual([]);
});

test.each(["", "0", "0.0", "2.0", "-1", "+1", "21 capsules", "1,5", "10000", "0.125", "1e3", "01"])(
  "“%s” is none",
  (quantity) => {
    expect(quantityRefusals(quantity, "ml").map(({ path }) => path)).toEqual(["/medicine/quantity/value"]);
  },
);

it("asks for a unit, and for neither where both are empty", () => {
  expect(quantityRefusals("21", "").map(({ path }) => path)).toEqual(["/medicine/quantity/unit"]);
  expect(quantityRefusals("", "")).toEqual([]);
});

it("reads day, month and year, and refuses what is on no calendar", () => {
  expect(isoOfDate({ day: "3", month: "4", year: "2026" })).toBe("2026-04-03");
  expect(fieldsOfDate("2026-04-03")).toEqual({ day: "3", month: "4", year: "2026" });
  for (const date of [
    { day: "31", month: "4", year: "2026" },
    { day: "29", month: "2", year: "2026" },
    { day: "1", month: "13", year: "2026" },
    { day: "1", month: "1", year: "26" },
    { day: "", month: "1", year: "2026" },
  ]) {
    expect(isoOfDate(date)).toBe("");
    expect(dateRefusals(date)).toHaveLength(1);
  }
  expect(dateRefusals({ day: "", month: "", year: "" })).toEqual([]);
});

test.each([
  ["9", ["9"]],
  ["9, 21", ["9", "21"]],
  ["9 21", ["9", "21"]],
  ["May stain your teeth", ["May stain your teeth"]],
] as const)("“%s” becomes warnings", (typed, chips) => {
  expect(readWarning(typed)).toEqual({ ok: true, chips });
});

test.each([
  ["9.21", ["9", "21"], false],
  ["99", [], false],
  ["20", [], false],
  ["17", [], false],
  ["99, 9x", [], true],
  ["9 and 21", ["9", "21"], true],
  ["!", [], false],
] as const)("“%s” is asked about, and becomes nothing by itself", (typed, numbers, mayBeWords) => {
  expect(readWarning(typed)).toEqual({ ok: false, typed, numbers, mayBeWords });
});

it("holds a warning once", () => {
  expect(withChips(["9"], ["21", "9"])).toEqual(["9", "21"]);
});
