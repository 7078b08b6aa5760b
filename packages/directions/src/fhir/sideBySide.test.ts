import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDosage } from "./readDosage.ts";

const runs = { seed: 20261129, numRuns: 200 };

const dosageAt = (timing: object, value: number, more: object = {}) => ({
  method: { text: "Take" },
  timing: { repeat: timing },
  doseAndRate: [{ doseQuantity: { value, unit: "tablet" } }],
  ...more,
});

const codes = (dosage: readonly unknown[]): unknown => {
  const read = readDosage(dosage, {});
  return read.ok ? read.value.steps.length : read.refusals.map(({ code }) => code);
};

/** Times of day of different parts of the day, with a dose each. */
const doses = fc
  .record({
    when: fc.shuffledSubarray(["MORN", "NOON", "AFT", "EVE", "NIGHT"], { minLength: 2 }),
    values: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ when, values }) => when.map((name, at) => dosageAt({ when: [name] }, values[at]!)));

describe("dosages side by side", () => {
  it("are one regimen in the order of the day, whatever order they are sent in", () => {
    fc.assert(
      fc.property(doses, fc.infiniteStream(fc.nat()), (dosage, shuffle) => {
        const keyed = dosage.map((one) => ({ one, key: shuffle.next().value as number }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
        const read = readDosage(shuffled, {});
        expect(read).toEqual(readDosage(dosage, {}));
        const order = ["morning", "midday", "afternoon", "evening", "night"];
        const slots = read.ok ? read.value.steps.flatMap(({ timing }) => timing.slots) : [];
        expect(slots.length).toBe(dosage.length);
        const places = slots.map(({ name }) => order.indexOf(name));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it("lose no dose and give none to another time", () => {
    fc.assert(
      fc.property(doses, (dosage) => {
        const read = readDosage(dosage, {});
        const total = (read.ok ? read.value.steps : []).reduce(
          (sum, { amount, timing }) =>
            sum +
            timing.slots.reduce((own, slot) => {
              const given = slot.amount ?? amount;
              return own + (given !== null && "exact" in given ? Number(given.exact) : Number.NaN);
            }, 0),
          0,
        );
        const sent = dosage.reduce((sum, { doseAndRate: [dose] }) => sum + dose!.doseQuantity.value, 0);
        expect(total).toBe(sent);
      }),
      runs,
    );
  });

  it.each([
    ["at one time", [dosageAt({ when: ["MORN"] }, 1), dosageAt({ when: ["MORN"] }, 2)]],
    ["at one part of the day", [dosageAt({ when: ["MORN"] }, 1), dosageAt({ when: ["CM"] }, 2)]],
    [
      "at a clock time and a named one",
      [dosageAt({ when: ["MORN"] }, 1), dosageAt({ timeOfDay: ["08:00:00"] }, 2)],
    ],
    ["on one weekday", [dosageAt({ dayOfWeek: ["mon"] }, 1), dosageAt({ dayOfWeek: ["mon", "tue"] }, 2)]],
    ["every day and on Mondays", [dosageAt({ dayOfWeek: ["mon"] }, 1), dosageAt({ when: ["MORN"] }, 2)]],
    [
      "with no time of their own",
      [
        dosageAt({ frequency: 1, period: 1, periodUnit: "d" }, 1),
        dosageAt({ frequency: 2, period: 1, periodUnit: "d" }, 2),
      ],
    ],
    [
      "every other day at different times",
      [
        dosageAt({ frequency: 1, period: 2, periodUnit: "d", when: ["MORN"] }, 1),
        dosageAt({ frequency: 1, period: 2, periodUnit: "d", when: ["EVE"] }, 2),
      ],
    ],
    [
      "in different units",
      [
        dosageAt({ when: ["MORN"] }, 1),
        dosageAt({ when: ["EVE"] }, 2, { doseAndRate: [{ doseQuantity: { value: 5, unit: "mL" } }] }),
      ],
    ],
  ] as const)("refuse %s without a sequence", (_, dosage) => {
    expect(codes(dosage)).toEqual(["sequence"]);
  });

  it.each([
    ["left eye", "right eye", 2],
    ["Right ear", "Left ear", 2],
    ["left eye", "left eye", ["sequence"]],
    ["both eyes", "right eye", ["sequence"]],
    ["eye", "right eye", ["sequence"]],
    ["left eye", "right ear", ["sequence"]],
  ])("for the %s and the %s: %j", (one, other, read) => {
    const drop = { method: { text: "Put" }, doseAndRate: [{ doseQuantity: { value: 1, unit: "drop" } }] };
    const often = (frequency: number, text: string) =>
      dosageAt({ frequency, period: 1, periodUnit: "d" }, 1, { ...drop, site: { text } });
    expect(codes([often(2, one), often(4, other)])).toEqual(read);
  });

  it("for two sides, for different lengths, refuse", () => {
    const drop = { method: { text: "Put" }, doseAndRate: [{ doseQuantity: { value: 1, unit: "drop" } }] };
    const lasting = (value: number, text: string) =>
      dosageAt({ frequency: 2, period: 1, periodUnit: "d", boundsDuration: { value, unit: "d" } }, 1, {
        ...drop,
        site: { text },
      });
    expect(codes([lasting(7, "left eye"), lasting(7, "right eye")])).toBe(2);
    expect(codes([lasting(7, "left eye"), lasting(14, "right eye")])).toEqual(["sequence"]);
  });

  it("stand apart where they differ in more than the dose", () => {
    expect(
      codes([dosageAt({ when: ["MORN"] }, 1, { route: { text: "Oral" } }), dosageAt({ when: ["EVE"] }, 2)]),
    ).toBe(2);
  });
});
