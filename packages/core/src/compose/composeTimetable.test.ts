import { describe, expect, it } from "vitest";
import { regimenOf, type SlotName, type Step } from "../../../directions/src/regimen/Regimen.ts";
import { between, exactly, lasting, stepOf } from "../../../directions/testing/blankStep.ts";
import { wordsOf } from "../document/LabelDocument.ts";
import { composeTimetable } from "./composeTimetable.ts";
import { settleNeeds } from "./readingNeeds.ts";

const { needs } = settleNeeds({ easyRead: true });
const tableOf = (step: Step): readonly string[] =>
  composeTimetable(
    {
      understood: true,
      regimen: regimenOf([step]),
      prescribed: "",
      asWritten: "",
      findings: [],
      questions: [],
    },
    needs,
  ).flatMap((block) =>
    block.kind === "timetable"
      ? block.slots.map(({ time, amount }) => `${wordsOf(time)}: ${wordsOf(amount)}`)
      : [],
  );
const at = (...names: readonly SlotName[]) => ({
  slots: names.map((name) => ({ name, offset: null, amount: null })),
});
const before = (name: SlotName) => ({
  slots: [
    ...at("morning").slots,
    { name, offset: { relation: "before" as const, ...lasting("1", "hour", "3") }, amount: null },
  ],
});
const tablet = (given: Parameters<typeof stepOf>[0]): Step =>
  stepOf({ amount: exactly("1"), unit: "tablet", ...given });

describe("composeTimetable", () => {
  it("shows each time of day under the directions' own word", () => {
    expect(tableOf(tablet({ timing: at("breakfast", "lunch", "teatime", "night") }))).toEqual([
      "Breakfast: 1",
      "Lunchtime: 1",
      "Teatime: 1",
      "Night: 1",
    ]);
    expect(tableOf(tablet({ timing: at("morning", "evening-meal") }))).toEqual([
      "Morning: 1",
      "Midday: none",
      "Evening meal: 1",
      "Bedtime: none",
    ]);
  });

  it("says amounts as the sentences do: a half by its word, a measure with its unit", () => {
    expect(tableOf(tablet({ amount: exactly("0.5"), timing: at("morning", "bedtime") }))[0]).toBe(
      "Morning: half",
    );
    expect(tableOf(tablet({ amount: between("1", "2"), timing: at("morning", "bedtime") }))[0]).toBe(
      "Morning: 1 or 2",
    );
    const liquid = stepOf({ amount: exactly("0.5"), unit: "mL", timing: at("morning", "bedtime") });
    expect(tableOf(liquid)[0]).toBe("Morning: 0.5 mL");
  });

  it("shows a dose of one eye", () => {
    const left = stepOf({
      action: "put",
      amount: exactly("1"),
      unit: "drop",
      site: { name: "eye", side: "left" },
      timing: at("morning", "night"),
    });
    expect(tableOf(left)).toEqual(["Morning: 1", "Midday: none", "Evening: none", "Night: 1"]);
  });

  it.each<readonly [string, Step]>([
    ["two times in one column", tablet({ timing: at("morning", "breakfast") })],
    ["night beside bedtime", tablet({ timing: at("night", "bedtime") })],
    ["dinner, which has no one place in the day", tablet({ timing: at("breakfast", "dinner") })],
    ["a time that no column shows", tablet({ timing: at("waking", "bedtime") })],
    [
      "meals that it is taken before",
      tablet({
        timing: at("breakfast", "evening-meal"),
        food: { relation: "before", meal: null, offset: lasting("30", "minute") },
      }),
    ],
    ["no dose", stepOf({ action: "apply", timing: at("morning", "night") })],
    ["only one time of day", tablet({ timing: at("morning") })],
    ["a dose so long before bedtime, which is not bedtime", tablet({ timing: before("bedtime") })],
    ["times that are a wish", tablet({ timing: { ...at("morning", "night"), preferably: true } })],
    ["5 days a week", tablet({ timing: { ...at("morning", "night"), daysAWeek: 5 } })],
    ["a first dose straight away", tablet({ timing: { ...at("morning", "night"), straightAway: true } })],
    [
      "a patch that is left off again",
      tablet({
        timing: at("morning", "night"),
        useFor: lasting("6", "hour"),
        leaveOff: lasting("6", "hour"),
      }),
    ],
    [
      "a dose that goes in each eye",
      stepOf({
        action: "put",
        amount: exactly("1"),
        unit: "drop",
        site: { name: "eye", side: "each" },
        timing: at("morning", "night"),
      }),
    ],
    [
      "a dose that goes in both nostrils",
      stepOf({
        action: "spray",
        amount: exactly("2"),
        unit: "spray",
        site: { name: "nostril", side: "both" },
        timing: at("morning", "night"),
      }),
    ],
    [
      "a dose that goes in the ears",
      stepOf({
        action: "put",
        amount: exactly("2"),
        unit: "drop",
        site: { name: "ears", side: null },
        timing: at("morning", "night"),
      }),
    ],
    ["a dose when needed", tablet({ timing: at("morning", "night"), asNeeded: { reasons: [] } })],
  ])("shows no table for %s", (_, step) => {
    expect(tableOf(step)).toEqual([]);
  });
});
