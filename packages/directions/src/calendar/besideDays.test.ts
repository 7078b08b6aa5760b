import { describe, expect, it } from "vitest";
import { exactly, lasting, stepOf } from "../../testing/blankStep.ts";
import { noTiming, type Step } from "../regimen/Regimen.ts";
import { ceilingsOf, cycleOf, foodOf, noteOf, span, whereOf } from "./besideDays.ts";

const day = { count: 24, unit: "hour" } as const;

it("a length is in one form, and none is none", () => {
  expect(span(null)).toBeNull();
  expect(span(lasting("1", "week"))).toEqual(lasting("7", "day"));
});

describe("ceilings", () => {
  it("count what the dose counts where they name nothing", () => {
    const limits = { units: { amount: "8.0", unit: null, per: day }, atOnce: { amount: "2.0", unit: null } };
    expect(ceilingsOf(stepOf({ amount: exactly("1"), unit: "tablet", limits }))).toEqual([
      { counts: "units", amount: "8", unit: "tablet", per: day },
      { counts: "at-once", amount: "2", unit: "tablet" },
    ]);
    expect(ceilingsOf(stepOf({ limits }))).toEqual([
      { counts: "units", amount: "8", unit: null, per: day },
      { counts: "at-once", amount: "2", unit: null },
    ]);
  });

  it("count what they name where they do", () => {
    const limits = { units: { amount: "4", unit: "g", per: day }, atOnce: { amount: "500", unit: "mg" } };
    expect(ceilingsOf(stepOf({ unit: "tablet", limits }))).toEqual([
      { counts: "units", amount: "4", unit: "g", per: day },
      { counts: "at-once", amount: "500", unit: "mg" },
    ]);
  });

  it("may count doses, and there may be none", () => {
    expect(ceilingsOf(stepOf({ limits: { doses: { count: 4, per: day } } }))).toEqual([
      { counts: "doses", amount: "4", per: day },
    ]);
    expect(ceilingsOf(stepOf({ unit: "tablet" }))).toEqual([]);
  });
});

it.each<readonly [string, Step["food"], Step["food"]]>([
  ["none", null, null],
  [
    "with food",
    { relation: "with", meal: "food", offset: null },
    { relation: "with", meal: "food", offset: null },
  ],
  [
    "30.0 minutes before meals",
    { relation: "before", meal: "meals", offset: lasting("30.0", "minute") },
    { relation: "before", meal: "meals", offset: lasting("30", "minute") },
  ],
])("food: %s", (_, food, told) => {
  expect(foodOf(stepOf({ food }))).toEqual(told);
});

it.each([
  ["15mg", "15 mg"],
  ["15 MG", "15 mg"],
  ["1,000 mg", "1000 mg"],
  ["1,000,000units", "1000000 units"],
  ["2,5 mg", "2,5 mg"],
  [null, null],
])("a strength of %j is told as %j", (note, told) => {
  expect(noteOf(note)).toBe(told);
});

describe("way in and place", () => {
  const at = (name: string, side: NonNullable<Step["site"]>["side"] = null) => ({ name, side });
  type Where = readonly [string, Partial<Pick<Step, "route" | "site">>, Pick<Step, "route" | "site">];
  it.each<Where>([
    ["nothing is told", {}, { route: null, site: null }],
    ["by mouth", { route: "oral" }, { route: "oral", site: null }],
    ["by mouth, to the gums", { route: "oral", site: at("gums") }, { route: "oral", site: at("gums") }],
    ["for the eye", { route: "ophthalmic" }, { route: null, site: at("eye") }],
    ["for the ear", { route: "otic" }, { route: null, site: at("ear") }],
    ["for the nose", { route: "nasal" }, { route: null, site: at("nose") }],
    ["on the skin", { route: "topical" }, { route: null, site: at("skin") }],
    ["through the skin", { route: "transdermal" }, { route: null, site: at("skin") }],
    [
      "for the eye, in the left eye",
      { route: "ophthalmic", site: at("eye", "left") },
      { route: null, site: at("eye", "left") },
    ],
    [
      "for the eye, on the eyelid",
      { route: "ophthalmic", site: at("eyelid") },
      { route: "ophthalmic", site: at("eyelid") },
    ],
    ["on the skin, to the knee", { route: "topical", site: at("knee") }, { route: null, site: at("knee") }],
    [
      "on the skin, to the area",
      { route: "topical", site: at("area", "affected") },
      { route: null, site: at("area of skin", "affected") },
    ],
    ["to the area", { site: at("area", "affected") }, { route: null, site: at("area", "affected") }],
    [
      "for the eye, to the area",
      { route: "ophthalmic", site: at("area") },
      { route: "ophthalmic", site: at("area") },
    ],
    ["by a needle, to the area", { route: "oral", site: at("area") }, { route: "oral", site: at("area") }],
    ["both areas", { site: at("areas", "both") }, { route: null, site: at("area", "both") }],
    ["each knee", { site: at("knees", "each") }, { route: null, site: at("knee", "each") }],
    ["the knees", { site: at("knees") }, { route: null, site: at("knees") }],
    [
      "both sides of the nose",
      { site: at("sides of nose", "both") },
      { route: null, site: at("sides of nose", "both") },
    ],
  ])("%s", (_, given, where) => {
    expect(whereOf(stepOf(given))).toEqual(where);
  });
});

it("days on and off are days, and weeks 7 of them", () => {
  const told = (cycle: Step["timing"]["cycle"]) => cycleOf({ ...noTiming, cycle });
  expect(told(null)).toBeNull();
  expect(told({ on: 3, off: 1, unit: "week" })).toEqual({ on: 21, off: 7, unit: "day" });
  expect(told({ on: 5, off: 2, unit: "day" })).toEqual({ on: 5, off: 2, unit: "day" });
});
