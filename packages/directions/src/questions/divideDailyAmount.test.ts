import { describe, expect, it } from "vitest";
import { between, exactly, stepOf, timesA } from "../../testing/blankStep.ts";
import { type SlotName, type Step, slotNames, slotOf } from "../regimen/Regimen.ts";
import { divided, totalOf } from "./divideDailyAmount.ts";
import type { Answer } from "./Question.ts";

const ofDay = (amount: string, unit: string | null = "tablet"): Step =>
  stepOf({ amount: exactly(amount), unit, dailyTotal: true });
const named = (...moments: readonly (readonly [at: string, amount: string])[]): Answer => ({
  question: "divide-daily-amount",
  answer: "named-times",
  moments: moments.map(([at, amount]) => ({ at, amount })),
});
const told = (step: Step, answer: Answer): readonly string[] | Step => {
  const outcome = divided(step, answer, 1);
  return outcome.ok ? outcome.value[0]! : outcome.refusals.map(({ path }) => path);
};

it("a total is one exact amount", () => {
  expect(totalOf(ofDay("4"))).toBe("4");
  expect(totalOf(stepOf({ amount: between("1", "2") }))).toBeNull();
  expect(totalOf(stepOf({}))).toBeNull();
});

describe("an amount for the day", () => {
  it("all at once is once a day", () => {
    expect(told(ofDay("4"), { question: "divide-daily-amount", answer: "all-at-once" })).toEqual(
      stepOf({ amount: exactly("4"), unit: "tablet", timing: { times: timesA(1) } }),
    );
  });

  it("in equal parts is one amount at named times, in the order of the day", () => {
    expect(told(ofDay("4"), named(["night", "2"], ["morning", "2.0"]))).toEqual(
      stepOf({
        amount: exactly("2"),
        unit: "tablet",
        timing: { slots: [slotOf("morning"), slotOf("night")] },
      }),
    );
  });

  it("in other parts has its amounts at its times, by the clock in the order of the clock", () => {
    expect(told(ofDay("6"), named(["20:00", "3"], ["08:00", "1"], ["14:00", "2"]))).toEqual(
      stepOf({
        amount: null,
        unit: "tablet",
        timing: {
          clockTimes: [
            { time: "08:00", amount: exactly("1") },
            { time: "14:00", amount: exactly("2") },
            { time: "20:00", amount: exactly("3") },
          ],
        },
      }),
    );
  });

  it.each<readonly [words: string, Answer, fits: boolean]>([
    ["in divided doses", { question: "divide-daily-amount", answer: "all-at-once" }, false],
    ["in divided doses", named(["morning", "6"]), false],
    ["in divided doses", named(["morning", "2"], ["night", "4"]), true],
    ["in 3 divided doses", named(["morning", "2"], ["night", "4"]), false],
    ["in 3 divided doses", named(["morning", "2"], ["midday", "2"], ["night", "2"]), true],
    ["in 2 to 3 divided doses", named(["morning", "3"], ["night", "3"]), true],
    ["in 2 to 3 divided doses", named(["08:00", "1"], ["12:00", "1"], ["16:00", "1"], ["20:00", "3"]), false],
  ])("%s has as many doses as the words say", (words, answer, fits) => {
    const outcome = divided({ ...ofDay("6"), instructions: [words, "with water"] }, answer, 1);
    if (outcome.ok) expect(outcome.value[0]!.instructions).toEqual(["with water"]);
    else
      expect(outcome.refusals.map(({ code, path }) => [code, path])).toEqual([
        ["answer-does-not-add-up", "/answers/1"],
      ]);
    expect(outcome.ok).toBe(fits);
  });

  it("may be divided over twelve times, and over no more", () => {
    const at = (count: number) =>
      named(
        ...Array.from({ length: count }, (_, hour) => [`${String(hour).padStart(2, "0")}:00`, "1"] as const),
      );
    expect(told(ofDay("12"), at(12))).toMatchObject({ dailyTotal: false });
    expect(told(ofDay("13"), at(13))).toEqual(["/answers/1/moments"]);
  });

  it("may stand at every named time of day", () => {
    for (const name of slotNames as readonly SlotName[])
      expect(told(ofDay("1"), named([name, "1"]))).toMatchObject({ timing: { slots: [{ name }] } });
  });

  it.each<readonly [string, Step, Answer, readonly string[]]>([
    ["more than it is", ofDay("4"), named(["morning", "2"], ["night", "3"]), ["/answers/1/moments"]],
    ["names and clock", ofDay("4"), named(["morning", "2"], ["20:00", "2"]), ["/answers/1/moments"]],
    ["no time", ofDay("4"), named(["noonish", "4"]), ["/answers/1/moments/0/at"]],
    ["24:00", ofDay("4"), named(["24:00", "4"]), ["/answers/1/moments/0/at"]],
    ["08:60", ofDay("4"), named(["08:60", "4"]), ["/answers/1/moments/0/at"]],
    ["words before a time", ofDay("4"), named(["at 08:00", "4"]), ["/answers/1/moments/0/at"]],
    ["seconds", ofDay("4"), named(["08:00:00", "4"]), ["/answers/1/moments/0/at"]],
    ["one time twice", ofDay("4"), named(["night", "2"], ["night", "2"]), ["/answers/1/moments/1/at"]],
    [
      "nothing at a time",
      ofDay("4"),
      named(["morning", "4"], ["night", "0"]),
      ["/answers/1/moments/1/amount"],
    ],
    ["no number", ofDay("4"), named(["morning", "four"]), ["/answers/1/moments/0/amount"]],
    ["a number before it", ofDay("4"), named(["morning", "04"]), ["/answers/1/moments/0/amount"]],
    ["a word after it", ofDay("4"), named(["morning", "4 tablets"]), ["/answers/1/moments/0/amount"]],
    ["less than none", ofDay("4"), named(["morning", "-4"]), ["/answers/1/moments/0/amount"]],
    ["a range", stepOf({ amount: between("2", "4"), dailyTotal: true }), named(["morning", "2"]), []],
  ])("is not divided into: %s", (_, step, answer, paths) => {
    expect(told(step, answer)).toEqual(paths);
  });

  it("is measured out as finely as what is counted lets it", () => {
    const parted = (unit: string | null, part: string, rest: string): boolean =>
      !Array.isArray(told(ofDay("2", unit), named(["morning", part], ["night", rest])));
    for (const unit of ["tablet", "caplet", "teaspoonful", "5 mL spoonful", null])
      expect([unit, parted(unit, "0.25", "1.75"), parted(unit, "0.3", "1.7")]).toEqual([unit, true, false]);
    for (const unit of ["capsule", "puff", "patch"])
      expect([unit, parted(unit, "1", "1"), parted(unit, "0.5", "1.5")]).toEqual([unit, true, false]);
    for (const unit of ["mL", "mg"]) expect([unit, parted(unit, "0.3", "1.7")]).toEqual([unit, true]);
  });

  it("of ten and more is a number too", () => {
    expect(told(ofDay("25"), named(["morning", "10"], ["night", "15"]))).toMatchObject({ amount: null });
  });
});
