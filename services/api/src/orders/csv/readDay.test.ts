import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNamed, daysIn } from "./readDay.ts";

test.each([
  ["22/11/2026", "2026-11-22"],
  ["13/1/2026", "2026-01-13"],
  ["22-11-2026", "2026-11-22"],
  ["22.11.2026", "2026-11-22"],
  ["29/02/2028", "2028-02-29"],
  // The same day whichever of the two is the month.
  ["05/05/2026", "2026-05-05"],
])("%s is %s", (text, day) => {
  expect(dayNamed(text)).toBe(day);
});

test.each(["03/04/2026", "11/22/2026", "22/11/26", "05/05/26", "31/04/2026", "22/11-2026", "2026-11-22", ""])(
  "%j is left as it is",
  (text) => {
    expect(dayNamed(text)).toBe(text);
  },
);

test("every day of a year is read as itself or can be two days", () => {
  const day = fc.date({
    min: new Date("2024-01-01T00:00:00Z"),
    max: new Date("2031-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.constantFrom("/", "-", "."), (date, separator) => {
      const iso = date.toISOString().slice(0, 10);
      const text = iso.split("-").toReversed().join(separator);
      expect(daysIn(text)).toContain(iso);
      expect(dayNamed(text)).toBe(daysIn(text)?.length === 1 ? iso : text);
    }),
  );
});
