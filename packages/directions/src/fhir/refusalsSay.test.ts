import { describe, expect, it } from "vitest";
import { interpretDirections } from "../interpretDirections.ts";

const one = { doseQuantity: { value: 1, unit: "tablet" } };
const quantity = (value: unknown, unit?: string) => ({ value, ...(unit === undefined ? {} : { unit }) });
const repeat = (value: object) => ({ timing: { repeat: value } });
const daily = (frequency: unknown, more: object = {}) =>
  repeat({ frequency, period: 1, periodUnit: "d", ...more });
const taken = { method: { text: "Take" }, doseAndRate: [one], ...daily(2) };
const dose = (entry: object) => ({ ...taken, doseAndRate: [entry] });
const per = (numerator?: object, denominator?: object) => ({
  ...taken,
  maxDosePerPeriod: { ...(numerator ? { numerator } : {}), ...(denominator ? { denominator } : {}) },
});
const days = { boundsDuration: quantity(3, "d") };

/** A fault, and the code and the place that the refusal must name, below /dosage/0 unless it begins with "/". */
const faults: readonly (readonly [dosage: unknown, refusal: string])[] = [
  [dose({ doseQuantity: quantity(1, "furlong") }), "unit-unknown doseAndRate/0/doseQuantity/unit"],
  [
    dose({ doseQuantity: { value: 1, system: "http://unitsofmeasure.org", code: "U" } }),
    "unit-unknown-code doseAndRate/0/doseQuantity/code",
  ],
  [
    dose({ doseQuantity: { value: 1, unit: "mg", system: "http://unitsofmeasure.org", code: "g" } }),
    "unit-conflict doseAndRate/0/doseQuantity/unit",
  ],
  [
    dose({ doseRange: { low: quantity(2, "tablet"), high: quantity(1, "tablet") } }),
    "range-reversed doseAndRate/0/doseRange/low",
  ],
  [dose({ doseRange: { low: quantity(2, "tablet") } }), "range-open doseAndRate/0/doseRange/high"],
  [
    dose({ doseRange: { low: quantity(2, "tablet"), high: quantity(3, "ml") } }),
    "range-units doseAndRate/0/doseRange/high",
  ],
  [dose({ ...one, rateQuantity: quantity(10, "ml/h") }), "field-not-supported doseAndRate/0/rateQuantity"],
  [dose({ doseQuantity: quantity("one", "tablet") }), "number-not-plain doseAndRate/0/doseQuantity/value"],
  [dose({ doseQuantity: quantity(".5", "tablet") }), "number-not-plain doseAndRate/0/doseQuantity/value"],
  [dose({ doseQuantity: quantity(null, "tablet") }), "wrong-shape doseAndRate/0/doseQuantity/value"],
  [dose({ doseQuantity: quantity(0, "tablet") }), "number-zero doseAndRate/0/doseQuantity/value"],
  [
    dose({ doseQuantity: { ...quantity(1, "tablet"), comparator: "<" } }),
    "comparator doseAndRate/0/doseQuantity/comparator",
  ],
  [dose({}), "dose-missing doseAndRate/0"],
  [{ ...taken, doseAndRate: [one, one] }, "dose-count doseAndRate"],
  [{ ...taken, doseAndRate: [] }, "dose-count doseAndRate"],
  [{ ...taken, doseAndRate: one }, "wrong-shape doseAndRate"],
  [{ ...taken, doseQuantity: one.doseQuantity }, "field-unknown doseQuantity"],
  [{ ...taken, asNeeded: true }, "field-unknown asNeeded"],
  [{ ...taken, asNeededBoolean: "true" }, "wrong-shape asNeededBoolean"],
  [{ ...taken, asNeededCodeableConcept: {} }, "reason-unknown-code asNeededCodeableConcept"],
  [{ ...taken, extension: [{ url: "http://example.org/a" }] }, "extension-unknown extension/0"],
  [{ ...taken, modifierExtension: [{ url: "x" }] }, "modifier-extension modifierExtension"],
  [
    { ...taken, timing: { ...taken.timing, modifierExtension: [{ url: "x" }] } },
    "modifier-extension timing/modifierExtension",
  ],
  [{ ...taken, _text: {} }, "extension-unknown _text"],
  [per(quantity(8), quantity(24, "hour")), "max-dose maxDosePerPeriod/numerator"],
  [per(quantity(8, "tablet")), "max-dose maxDosePerPeriod/denominator"],
  [per(quantity(8, "tablet"), quantity(1, "moon")), "time-unit maxDosePerPeriod/denominator/unit"],
  [
    {
      ...taken,
      maxDosePerPeriod: [{ numerator: quantity(8, "tablet"), denominator: quantity(24, "hour") }],
    },
    "wrong-shape maxDosePerPeriod",
  ],
  [{ ...taken, maxDosePerAdministration: quantity(3, "ml") }, "maximum-below-dose maxDosePerAdministration"],
  [{ ...taken, maxDosePerLifetime: quantity(3, "tablet") }, "field-not-supported maxDosePerLifetime"],
  [{ ...taken, ...repeat({ frequency: 1, period: 0, periodUnit: "d" }) }, "number-zero timing/repeat/period"],
  [
    { ...taken, ...repeat({ frequency: 1, period: -1, periodUnit: "d" }) },
    "number-not-plain timing/repeat/period",
  ],
  [
    { ...taken, ...repeat({ frequency: 1, period: 1, periodUnit: "day" }) },
    "time-unit timing/repeat/periodUnit",
  ],
  [{ ...taken, ...repeat({ frequency: 2 }) }, "period-missing timing/repeat/period"],
  [{ ...taken, ...repeat({ frequency: 2, period: 1 }) }, "period-missing timing/repeat/periodUnit"],
  [{ ...taken, ...daily(-2) }, "number-zero timing/repeat/frequency"],
  [{ ...taken, ...daily(1.5) }, "wrong-shape timing/repeat/frequency"],
  [{ ...taken, ...daily("2") }, "wrong-shape timing/repeat/frequency"],
  [{ ...taken, ...daily(3, { frequencyMax: 2 }) }, "range-reversed timing/repeat/frequencyMax"],
  [{ ...taken, ...daily(1, { count: -3 }) }, "number-zero timing/repeat/count"],
  [{ ...taken, ...daily(2, { ...days, count: 7 }) }, "count timing/repeat/count"],
  [{ ...taken, ...daily(3, { when: ["MORN", "EVE"] }) }, "frequency-conflict timing/repeat/frequency"],
  [{ ...taken, ...repeat({ when: ["morn"] }) }, "when-unknown timing/repeat/when/0"],
  [
    { ...taken, ...repeat({ when: ["MORN"], timeOfDay: ["08:00:00"] }) },
    "when-and-clock timing/repeat/timeOfDay",
  ],
  [{ ...taken, ...repeat({ timeOfDay: ["8am"] }) }, "clock-time timing/repeat/timeOfDay/0"],
  [{ ...taken, ...repeat({ dayOfWeek: ["Monday"] }) }, "weekday-unknown timing/repeat/dayOfWeek/0"],
  [{ ...taken, ...daily(2, { offset: 30 }) }, "offset timing/repeat/offset"],
  [
    { ...taken, ...daily(2, { boundsPeriod: { start: "2026-02-01", end: "2026-01-01" } }) },
    "range-reversed timing/repeat/boundsPeriod/end",
  ],
  [
    { ...taken, ...daily(2, { boundsPeriod: { start: "2026-02-30" } }) },
    "bounds-date timing/repeat/boundsPeriod/start",
  ],
  [
    { ...taken, ...daily(2, { boundsDuration: quantity(2.5, "d") }) },
    "time-not-whole timing/repeat/boundsDuration/value",
  ],
  [{ ...taken, ...daily(2, { boundsDuration: quantity(2) }) }, "time-unit timing/repeat/boundsDuration/unit"],
  [
    { ...taken, ...daily(2, { ...days, boundsPeriod: { start: "2026-02-01" } }) },
    "wrong-shape timing/repeat/boundsPeriod",
  ],
  [{ ...taken, timing: { event: ["2026-01-01", "2026-01-02"] } }, "field-not-supported timing/event"],
  [
    { ...taken, timing: { code: { coding: [{ system: "http://snomed.info/sct", code: "123037004" }] } } },
    "timing-code-unknown timing/code/coding/0/code",
  ],
  [
    { ...taken, timing: { code: { coding: [{ display: "by the moon" }] } } },
    "timing-code-unknown timing/code/coding/0/display",
  ],
  [{ ...taken, route: { text: "by pigeon" } }, "route-unknown route"],
  [{ ...taken, site: { coding: [{ code: "1" }] } }, "site-unknown-code site"],
  [{ ...taken, additionalInstruction: { text: "with food" } }, "wrong-shape additionalInstruction"],
  [null, "wrong-shape /dosage/0"],
  ["one a day", "wrong-shape /dosage/0"],
];

const refusalsOf = (...dosage: readonly unknown[]) => {
  const read = interpretDirections({ dosage }, {});
  return read.understood ? [] : read.refusals;
};

const isSentence = (words: string): boolean => /^[\p{Lu}“].*[.]$/su.test(words) && words.length < 260;

describe("a refusal of a coded dosage", () => {
  it.each(faults)("%j names its place: %s", (dosage, wanted) => {
    const [code, place] = wanted.split(" ") as [string, string];
    const refusals = refusalsOf(dosage);
    expect(refusals.map((refusal) => `${refusal.code} ${refusal.path}`)).toEqual([
      `${code} ${place.startsWith("/") ? place : `/dosage/0/${place}`}`,
    ]);
    for (const { detail, help } of refusals) {
      expect([detail, isSentence(detail)]).toEqual([detail, true]);
      expect([help, isSentence(help ?? "")]).toEqual([help, true]);
      expect(`${detail} ${help}`).not.toMatch(/Invalid input|correct the structure|undefined|\[object/);
    }
  });

  it("names the dosage whose number is missing, too high or not the first", () => {
    const lasting = { ...taken, ...daily(2, days) };
    const at = (first?: number, second?: number) =>
      refusalsOf(
        { ...lasting, ...(first === undefined ? {} : { sequence: first }) },
        { ...lasting, ...(second === undefined ? {} : { sequence: second }) },
      ).map(({ code, path }) => `${code} ${path}`);
    expect(at(1, 3)).toEqual(["sequence /dosage/1/sequence"]);
    expect(at(1)).toEqual(["sequence /dosage/1/sequence"]);
    expect(at(0, 1)).toEqual(["sequence /dosage/0/sequence"]);
  });

  it("names the dosage that does not say when it ends", () => {
    const [refusal] = refusalsOf({ ...taken, sequence: 1 }, { ...taken, sequence: 2 });
    expect(refusal).toMatchObject({ code: "step-without-end", path: "/dosage/0/timing/repeat" });
  });
});
