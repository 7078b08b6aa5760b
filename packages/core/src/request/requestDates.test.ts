// The day of supply and the time of approval, held against each other.
import { describe, expect, it } from "vitest";
import { clockFindings, clockRefusals, dateFindings, datesAgree } from "./requestDates.ts";

const on = (dispensedOn: string, at?: string) =>
  at === undefined ? { dispensedOn } : { dispensedOn, approval: { at } };

describe("approval and supply", () => {
  it.each([
    ["not approved", on("2026-11-22")],
    ["the same day", on("2026-11-22", "2026-11-22T10:30:00+00:00")],
    ["the evening before", on("2026-11-22", "2026-11-21T19:00:00+00:00")],
    ["after midnight", on("2026-11-22", "2026-11-23T00:10:00+00:00")],
    ["by the day where it was approved", on("2026-11-22", "2026-11-23T01:00:00+14:00")],
  ])("nothing is noticed: %s", (_name, dated) => {
    expect(dateFindings(dated)).toEqual([]);
    expect(datesAgree(dated)).toBe(true);
  });

  it.each([
    ["2 days before", on("2026-11-22", "2026-11-20T10:00:00+00:00"), "2 days before"],
    ["a month after", on("2026-11-22", "2026-12-22T10:00:00+00:00"), "30 days after"],
    ["over a leap day", on("2024-02-28", "2024-03-01T10:00:00+00:00"), "2 days after"],
  ])("a finding: %s", (_name, dated, words) => {
    expect(dateFindings(dated)).toMatchObject([{ code: "dates-apart", path: "/approval/at" }]);
    expect(dateFindings(dated)[0]?.detail).toContain(words);
    expect(datesAgree(dated)).toBe(true);
  });

  it.each([
    ["a slip in the year of approval", on("2026-11-22", "2031-11-22T10:00:00+00:00")],
    ["a slip in the year of supply", on("2099-11-22", "2026-11-22T10:00:00+00:00")],
    ["367 days", on("2026-01-01", "2027-01-03T10:00:00+00:00")],
  ])("refused: %s", (_name, dated) => {
    expect(datesAgree(dated)).toBe(false);
  });

  it("leaves what is no date to the shape", () => {
    expect(datesAgree(on("soon", "later"))).toBe(true);
    expect(dateFindings(on("soon", "later"))).toEqual([]);
  });
});

describe("supply and approval, and the day at the door", () => {
  const today = "2026-11-28";
  const toldOf = (
    told: readonly { readonly code: string; readonly path: string; readonly detail: string }[],
  ) => told.map(({ code, path, detail }) => `${code} ${path} ${detail}`);

  it.each([
    ["today", on("2026-11-28", "2026-11-28T10:00:00+00:00")],
    ["yesterday", on("2026-11-27")],
    ["tomorrow, for a delivery", on("2026-11-29", "2026-11-29T00:30:00+00:00")],
    ["approved long ago, which is held against the supply", on("2026-11-28", "2026-11-01T10:00:00+00:00")],
  ])("nothing is noticed: %s", (_name, dated) => {
    expect([...clockFindings(dated, today), ...clockRefusals(dated, today)]).toEqual([]);
  });

  it.each([
    [
      "in two days",
      on("2026-11-30"),
      ["date-not-today /dispensedOn The day of supply is 2 days after today, 2026-11-28."],
    ],
    [
      "two days ago",
      on("2026-11-26"),
      ["date-not-today /dispensedOn The day of supply is 2 days before today, 2026-11-28."],
    ],
    [
      "ten years ago: a label printed again, or a slip",
      on("2016-11-28"),
      ["date-not-today /dispensedOn The day of supply is 3652 days before today, 2026-11-28."],
    ],
    [
      "in 366 days",
      on("2027-11-29"),
      ["date-not-today /dispensedOn The day of supply is 366 days after today, 2026-11-28."],
    ],
    [
      "approved in two days",
      on("2026-11-28", "2026-11-30T10:00:00+00:00"),
      ["date-not-today /approval/at The approval is 2 days after today, 2026-11-28."],
    ],
  ])("a finding: %s", (_name, dated, told) => {
    expect(toldOf(clockFindings(dated, today))).toEqual(told);
    expect(clockRefusals(dated, today)).toEqual([]);
  });

  it("refused: more than a year ahead, each of the two", () => {
    expect(toldOf(clockRefusals(on("2099-11-28", "2099-11-28T10:00:00+00:00"), today))).toEqual([
      "date-far-ahead /dispensedOn The day of supply is 26663 days after today, 2026-11-28.",
      "date-far-ahead /approval/at The approval is 26663 days after today, 2026-11-28.",
    ]);
  });

  it("leaves what is no date to the shape", () => {
    expect([
      ...clockFindings(on("soon", "later"), today),
      ...clockRefusals(on("soon", "later"), today),
    ]).toEqual([]);
  });
});
