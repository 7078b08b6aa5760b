import { describe, expect, it } from "vitest";
import { between, exactly, lasting } from "../../testing/blankStep.ts";
import { ucumSystem } from "./codeTables.ts";
import { type Log, newLog } from "./Log.ts";
import {
  isZero,
  readDecimal,
  readLength,
  readLengths,
  readQuantity,
  readRange,
  readUnitOnly,
  unitsDisagree,
} from "./readQuantity.ts";
import type { FhirQuantity, FhirRange } from "./shapes.ts";

/** What a reader answers, or the codes and places of its refusals. */
const told = <T>(read: (log: Log) => T): T | string => {
  const log = newLog();
  const answer = read(log);
  if (log.refusals.length === 0) return answer;
  expect(answer).toBeNull();
  return log.refusals.map(({ code, path }) => `${code} ${path}`).join(", ");
};

describe("a number", () => {
  it.each([
    [1, "1"],
    [0.5, "0.5"],
    ["2.50", "2.5"],
    ["999999999", "999999999"],
    ["0.000000001", "0.000000001"],
  ])("%j is read as %s", (value, plain) => {
    expect(told((log) => readDecimal(value, "/v", log))).toBe(plain);
  });

  it.each([
    [undefined, "number-missing"],
    [-1, "number-not-plain"],
    ["01", "number-not-plain"],
    ["1,5", "number-not-plain"],
    [".5", "number-not-plain"],
    ["1.", "number-not-plain"],
    ["1e3", "number-not-plain"],
    ["x1", "number-not-plain"],
    ["1 tablet", "number-not-plain"],
    ["1000000000", "number-not-plain"],
    ["0.0000000001", "number-not-plain"],
    [0, "number-zero"],
    ["0.00", "number-zero"],
  ])("%j is refused: %s", (value, code) => {
    expect(told((log) => readDecimal(value, "/v", log))).toBe(`${code} /v`);
  });

  it("has a note where a needless zero was taken off, and only there", () => {
    const notes = (value: string): readonly string[] => {
      const log = newLog();
      readDecimal(value, "/v", log);
      return log.findings.map(({ code, path }) => `${code} ${path}`);
    };
    expect(notes("1.0")).toEqual(["trailing-zero-removed /v"]);
    expect([notes("10"), notes("0.05")]).toEqual([[], []]);
  });

  it("is nothing in any number of zeros", () => {
    expect([0, "0", "0.0", "0.000000000"].map((value) => isZero({ value }))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([1, "10", "0.5", "0.", "00", "x0", undefined].some((value) => isZero({ value }))).toBe(false);
  });
});

const ucum = (code: string) => ({ system: ucumSystem, code });

describe("a unit", () => {
  it.each<readonly [string, FhirQuantity, string | null]>([
    ["none", {}, null],
    ["words alone", { unit: "tablets" }, "tablet"],
    ["a code alone", ucum("mg"), "mg"],
    ["words and a code that agree", { unit: "milligram", ...ucum("mg") }, "mg"],
    ["words beside a code without a word of ours", { unit: "tablet", ...ucum("1") }, "tablet"],
    ["words of another language beside a code", { unit: "comprimé", ...ucum("{tablet}") }, "tablet"],
    ["a piece, by words", { unit: "Stück" }, null],
    ["a piece beside the code of a tablet", { unit: "Stück", ...ucum("{tablet}") }, "tablet"],
    ["a tablet beside the code of a piece", { unit: "tablet", ...ucum("{piece}") }, "tablet"],
    ["insulin's units beside their misread letter", { unit: "units", ...ucum("U") }, "unit"],
    ["a measure with an annotation", { unit: "mg", ...ucum("mg{total}") }, "mg"],
    ["a word in place of the code", { unit: "micrograms", ...ucum("mcg") }, "microgram"],
    ["an annotation that we do not know", { unit: "tablet", ...ucum("{each}") }, "tablet"],
    ["a code of no system", { unit: "micrograms", code: "ug" }, "microgram"],
    ["an identifier of no system", { unit: "tablet", code: "999999999999" }, "tablet"],
    ["a piece by words and by code", { unit: "Stück", ...ucum("{piece}") }, null],
  ])("%s", (_, quantity, unit) => {
    expect(told((log) => readQuantity({ value: 2, ...quantity }, "/q", log))).toEqual({ amount: "2", unit });
    expect(told((log) => readUnitOnly(quantity, "/q", log))).toEqual({ unit });
  });

  it.each<readonly [string, FhirQuantity, string]>([
    ["a code without a word of ours", ucum("furlong"), "unit-unknown-code /q/code"],
    ["words that we do not know", { unit: "thimble" }, "unit-unknown /q/unit"],
    [
      "words that are English and name something else, beside a code",
      { unit: "litre bag", ...ucum("{tablet}") },
      "unit-unknown /q/unit",
    ],
    ["thousandths beside units", { unit: "units", ...ucum("mU") }, "unit-conflict /q/code"],
    ["an amount for each kilogram beside a mass", { unit: "mg", ...ucum("mg/kg") }, "unit-conflict /q/code"],
    ["another measure by a code of no system", { unit: "mg", code: "ug" }, "unit-conflict /q/code"],
    [
      "another measure by a code of a system that we do not know",
      { unit: "tablet", system: "http://example.org", code: "mg" },
      "unit-conflict /q/code",
    ],
    ["a known identifier without its system", { unit: "tablet", code: "258684004" }, "unit-conflict /q/code"],
    ["words beside another code", { unit: "tablet", ...ucum("mg") }, "unit-conflict /q/unit"],
    ["another language's spoon beside a measure", { unit: "Messl", ...ucum("mL") }, "unit-conflict /q/unit"],
  ])("is refused: %s", (_, quantity, refusal) => {
    expect(told((log) => readQuantity({ value: 2, ...quantity }, "/q", log))).toBe(refusal);
    expect(told((log) => readUnitOnly(quantity, "/q", log))).toBe(refusal);
  });

  it("less than an amount is no amount", () => {
    expect(told((log) => readQuantity({ value: 2, comparator: "<" }, "/q", log))).toBe(
      "comparator /q/comparator",
    );
  });

  it("both faults of a quantity are told", () => {
    expect(told((log) => readQuantity({ unit: "thimble" }, "/q", log))).toBe(
      "number-missing /q/value, unit-unknown /q/unit",
    );
  });
});

describe("a range", () => {
  const tablets = (value: number | string): FhirQuantity => ({ value, unit: "tablet" });
  it.each<readonly [string, FhirRange, unknown]>([
    ["two ends", { low: tablets(1), high: tablets(2) }, { amount: between("1", "2"), unit: "tablet" }],
    ["one number twice", { low: tablets(1), high: tablets("1.0") }, { amount: exactly("1"), unit: "tablet" }],
    [
      "a unit at the low end",
      { low: tablets(1), high: { value: 2 } },
      { amount: between("1", "2"), unit: "tablet" },
    ],
    [
      "a unit at the high end",
      { low: { value: 1 }, high: tablets(2) },
      { amount: between("1", "2"), unit: "tablet" },
    ],
    ["no unit", { low: { value: 9 }, high: { value: 10 } }, { amount: between("9", "10"), unit: null }],
    ["no low end", { high: tablets(2) }, "range-open /r/low"],
    ["no high end", { low: tablets(2) }, "range-open /r/high"],
    ["two units", { low: tablets(1), high: { value: 2, unit: "mL" } }, "range-units /r/high"],
    ["the wrong way round", { low: tablets(2), high: tablets(1) }, "range-reversed /r/low"],
    ["a fault at the low end", { low: tablets(0), high: tablets(2) }, "number-zero /r/low/value"],
    ["a fault at the high end", { low: tablets(1), high: tablets("2,0") }, "number-not-plain /r/high/value"],
  ])("%s", (_, range, answer) => {
    expect(told((log) => readRange(range, "/r", log))).toEqual(answer);
  });
});

describe("a length of time", () => {
  it.each<readonly [FhirQuantity, string]>([
    [{ unit: "minutes" }, "minute"],
    [{ unit: "Minuten" }, "minute"],
    [{ unit: "hour" }, "hour"],
    [{ unit: "Stunde(n)" }, "hour"],
    [{ unit: " Days " }, "day"],
    [{ unit: "day(s)" }, "day"],
    [{ unit: "Tag(e)" }, "day"],
    [{ unit: "Tagen" }, "day"],
    [{ unit: "week" }, "week"],
    [{ unit: "Wochen" }, "week"],
    [{ unit: "month" }, "month"],
    [{ unit: "Monat(en)" }, "month"],
    [{ unit: "years" }, "year"],
    [{ unit: "Jahre" }, "year"],
    [{ unit: "wk" }, "week"],
    [{ code: "d" }, "day"],
    [ucum("mo"), "month"],
    [{ unit: "days", ...ucum("d") }, "day"],
    [{ unit: "jours", ...ucum("d") }, "day"],
  ])("%j is a %s", (quantity, unit) => {
    expect(told((log) => readLength({ value: 3, ...quantity }, "/l", log))).toEqual({ value: "3", unit });
  });

  it.each<readonly [string, FhirQuantity, string]>([
    ["no unit", { value: 3 }, "time-unit /l/unit"],
    ["unknown words", { value: 3, unit: "moons" }, "time-unit /l/unit"],
    ["seconds", { value: 3, unit: "seconds" }, "time-unit /l/unit"],
    ["English of no length beside a code", { value: 3, unit: "decade", ...ucum("d") }, "time-unit /l/unit"],
    ["an unknown code", { value: 3, ...ucum("fortnight") }, "time-unit /l/code"],
    ["an unknown code beside words", { value: 3, unit: "days", ...ucum("s") }, "time-unit /l/code"],
    [
      "a code of another system",
      { value: 3, system: "http://snomed.info/sct", code: "d" },
      "time-unit /l/code",
    ],
    ["words beside another code", { value: 3, unit: "days", ...ucum("wk") }, "unit-conflict /l/unit"],
    ["part of a day", { value: 1.5, unit: "days" }, "time-not-whole /l/value"],
    ["no number", { unit: "days" }, "number-missing /l/value"],
    ["more than 3 days", { value: 3, unit: "days", comparator: ">" }, "comparator /l/comparator"],
  ])("is refused: %s", (_, quantity, refusal) => {
    expect(told((log) => readLength(quantity, "/l", log))).toBe(refusal);
  });

  const days = (value: number | string): FhirQuantity => ({ value, unit: "days" });
  it.each<readonly [string, FhirRange, unknown]>([
    ["two ends", { low: days(9), high: days(10) }, lasting("9", "day", "10")],
    ["one length twice", { low: days(5), high: days(5) }, lasting("5", "day")],
    ["no low end", { high: days(2) }, "range-open /r/low"],
    ["no high end", { low: days(2) }, "range-open /r/high"],
    ["two units", { low: days(1), high: { value: 2, unit: "weeks" } }, "range-units /r/high"],
    ["the wrong way round", { low: days(10), high: days(9) }, "range-reversed /r/low"],
    ["a fault at the low end", { low: days(0), high: days(9) }, "number-zero /r/low/value"],
    ["a fault at the high end", { low: days(1), high: { value: 2 } }, "time-unit /r/high/unit"],
  ])("between: %s", (_, range, answer) => {
    expect(told((log) => readLengths(range, "/r", log))).toEqual(answer);
  });
});

describe("words and code of a unit", () => {
  it.each<readonly [boolean, Pick<FhirQuantity, "unit" | "code" | "system">]>([
    [true, { unit: "tablet", system: ucumSystem, code: "mL" }],
    [true, { unit: "tablet", code: "mg" }],
    [true, { unit: "capsule", system: ucumSystem, code: "{tbl}" }],
    [true, { unit: "bottle", system: ucumSystem, code: "mL" }],
    [false, { unit: "ml", system: ucumSystem, code: "mL" }],
    [false, { unit: "tablet", system: ucumSystem, code: "{Stueck}" }],
    [false, { unit: "tablet", system: "http://example.org", code: "T-28" }],
    [false, { unit: "inhaler", system: "http://snomed.info/sct", code: "999" }],
    [false, { unit: "tablet" }],
  ])("disagree: %s for %j", (disagree, quantity) => {
    expect(unitsDisagree(quantity)).toBe(disagree);
  });
});
