import { describe, expect, it } from "vitest";
import { exactly, lasting, stepOf, timesA } from "../../testing/blankStep.ts";
import { type Regimen, regimenOf, type Step, slotOf } from "../regimen/Regimen.ts";
import { calendarsDiffer } from "./sameCalendar.ts";

const tablet = { amount: exactly("1"), unit: "tablet" } as const;
const one = (step: Parameters<typeof stepOf>[0]): Regimen => regimenOf([stepOf(step)]);
const kindsOf = (text: Regimen, structure: Regimen): readonly string[] =>
  calendarsDiffer(text, structure).map(({ kind }) => kind);

const perDay = (count: number): Partial<Step["timing"]> => ({ times: timesA(count) });

describe("calendarsDiffer", () => {
  it.each([
    [
      "24 hours and a day",
      one({ ...tablet, timing: { times: timesA(3, "hour", 24) } }),
      one({ ...tablet, timing: perDay(3) }),
    ],
    [
      "night and bedtime",
      one({ ...tablet, timing: { slots: [slotOf("night")] } }),
      one({ ...tablet, timing: { slots: [slotOf("bedtime")] } }),
    ],
    [
      "a spoonful and its millilitres",
      one({ amount: exactly("2"), unit: "5 mL spoonful", timing: perDay(1) }),
      one({ amount: exactly("10"), unit: "mL", timing: perDay(1) }),
    ],
    [
      "a week and 7 days",
      one({ ...tablet, timing: perDay(1), duration: lasting("1", "week") }),
      one({ ...tablet, timing: perDay(1), duration: lasting("7", "day") }),
    ],
    [
      "a unit that one side leaves out",
      one({ ...tablet, timing: perDay(1) }),
      one({ amount: exactly("1"), timing: perDay(1) }),
    ],
  ])("%s are one", (_, text, structure) => {
    expect(kindsOf(text, structure)).toEqual([]);
  });

  it.each([
    [
      "number",
      one({ ...tablet, timing: perDay(1) }),
      one({ ...tablet, amount: exactly("2"), timing: perDay(1) }),
      ["number"],
    ],
    ["times", one({ ...tablet, timing: perDay(1) }), one({ ...tablet, timing: perDay(2) }), ["time"]],
    [
      "length",
      one({ ...tablet, timing: perDay(1), duration: lasting("7", "day") }),
      one({ ...tablet, timing: perDay(1), duration: lasting("5", "day") }),
      ["day", "length"],
    ],
    [
      "once only",
      one({ ...tablet, timing: { once: true } }),
      one({ ...tablet, timing: perDay(1) }),
      ["day", "once"],
    ],
  ])("another %s is noticed", (_, text, structure, kinds) => {
    expect(kindsOf(text, structure)).toEqual(kinds);
  });
});
