// directions/sentence: another dose on some days of the week is in place of the daily one, or refused.
import { describe, expect, it } from "vitest";
import { readDirections } from "./readDirections.ts";

const read = (text: string) => readDirections(text, { form: "tablets" });

const daysOf = (text: string): readonly (readonly string[])[] | null => {
  const outcome = read(text);
  return outcome.ok ? outcome.value.steps.map(({ timing }) => timing.weekdays) : null;
};

const others = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

describe("another dose on Sundays", () => {
  it.each([
    "1 daily, 2 on Sundays",
    "1 od, 2 od on Sun",
    "Take one daily. Take two on Sundays.",
    "One daily but two on Sundays",
    "One daily except Sundays when two",
  ])("%s: the daily dose is on the other days", (text) => {
    expect(daysOf(text)).toEqual([others, ["sunday"]]);
  });

  it("is told where no word says so", () => {
    const codes = (text: string) => {
      const outcome = read(text);
      return outcome.ok ? outcome.findings.map(({ code }) => code) : [];
    };
    expect(codes("1 daily, 2 on Sundays")).toContain("days-instead");
    expect(codes("1 daily but 2 on Sundays")).not.toContain("days-instead");
  });

  it.each([
    ["it may come on top", "1 daily and 2 on Sundays"],
    ["it comes on top", "1 daily plus 2 on Sundays"],
    ["it is the same dose", "1 daily, 1 on Sundays"],
    ["twice a day or once on Sundays", "1 bd, 2 on Sundays"],
    ["when on Sundays", "1 at night, 2 on Sundays"],
    ["a need", "1 daily, 2 on Sundays if needed"],
    ["three doses", "1 daily, 2 on Sundays, 3 on Mondays"],
    ["a length beside the daily one", "1 daily for 7 days, 2 on Sundays"],
  ])("%s: refused", (_, text) => {
    expect(daysOf(text)).toBeNull();
  });
});
