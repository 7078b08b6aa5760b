import { snomedFaults } from "@plainlabel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellFaults } from "./cellFaults.ts";
import { csvColumns } from "./csvColumns.ts";

const columnOf = (name: string) => csvColumns.find((column) => column.name === name)!;

/** dm+d identifiers as extensions have them (partition 10), of 16 to 18 digits. */
const code = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 12, max: 14 }),
    fc.infiniteStream(fc.nat({ max: 9 })),
  )
  .map(([first, more, digits]) => {
    const item = `${first}${[...digits.take(more)].join("")}10`;
    return Array.from({ length: 10 }, (_, check) => `${item}${check}`).find(
      (it) => snomedFaults(it).length === 0,
    )!;
  });

/** What programs make of a long number: fifteen digits cut or rounded, the nearest double in full, or an E. */
const damages: Readonly<Record<string, (code: string) => string>> = {
  cut: (code) => code.slice(0, 15) + "0".repeat(code.length - 15),
  rounded: (code) =>
    BigInt(
      Number(code)
        .toPrecision(15)
        .replace(/^(\d)\.(\d+)e\+(\d+)$/, (_, one, rest, power) =>
          `${one}${rest}`.padEnd(Number(power) + 1, "0"),
        ),
    ).toString(),
  "written as a double": (code) => BigInt(Number(code)).toString(),
  "with an E": (code) => Number(code).toExponential(5).toUpperCase(),
};

test.each(Object.entries(damages))(
  "a code that a spreadsheet has %s is never taken for another",
  (_, damage) => {
    fc.assert(
      fc.property(code, (code) => {
        const left = damage(code);
        fc.pre(left !== code);
        expect([...cellFaults(columnOf("code"), left), ...snomedFaults(left)]).not.toEqual([]);
        expect([...cellFaults(columnOf("reading needs"), left), ...snomedFaults(left)]).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  },
);

test("a code that nothing happened to is taken", () => {
  fc.assert(
    fc.property(code, (code) => {
      expect(cellFaults(columnOf("code"), code)).toEqual([]);
    }),
  );
});

test.each([
  ["strength", "250 mg/5 mL"],
  ["strength", "1/2"],
  ["quantity", "1,000 mL"],
  ["directions", "Take 1-2 tablets up to 4 times a day"],
  ["warnings", "9, 21"],
  ["warnings", "9\nMay stain your teeth"],
  ["warnings", "2.5 mL is half a spoon"],
  ["pharmacy phone", "+44 113 496 0142"],
  ["person", "Ângela São-Pedro"],
  ["person", "Nguyễn Thị Ánh"],
  ["person", "May June"],
  ["easy read", "TRUE"],
])("%s: %j is as somebody wrote it", (name, text) => {
  expect(cellFaults(columnOf(name), text)).toEqual([]);
});

const dayTold = (text: string): string => cellFaults(columnOf("dispensed on"), text)[0]!.detail;

test.each(["31/02/2026", "31-04-2026", "29.02.2026", "29/02/26", "32/01/2026", "13/13/2026", "00/05/2026"])(
  "%s is no day of the calendar",
  (text) => {
    expect(dayTold(text)).toBe("The calendar has no such day.");
  },
);

test.each(["03/04/2026", "12-11-2026", "1.2.2026", "01/02/26"])("%s is two days", (text) => {
  expect(dayTold(text)).toMatch(/^The day can be read in two ways/);
});

test.each(["22/11/26", "11/22/2026", "28/02-2026", "27/11/2026 10:30", "2026/11/27", "tomorrow", "46353"])(
  "%s may be a day, and is not written as one",
  (text) => {
    expect(dayTold(text)).toMatch(/^The day is written neither as/);
  },
);
