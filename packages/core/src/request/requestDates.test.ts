// The day of supply and the time of approval, held against each other.
import { describe, expect, it } from "vitest";
import { dateFindings, datesAgree } from "./requestDates.ts";

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
