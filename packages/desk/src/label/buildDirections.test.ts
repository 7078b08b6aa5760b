import { interpretDirections, sayRegimen, wordsOfSaying } from "@plainlabel/core";
import { expect, test } from "vitest";
import { buildDirections } from "./buildDirections.ts";
import type { BuiltDirections } from "./LabelForm.ts";

const nothing: BuiltDirections = {
  ...{ verb: "", amount: "", unit: "", often: "", food: "", days: "", most: "" },
  times: [],
  asNeeded: false,
};

/** What a label would say of it. */
const said = (built: Partial<BuiltDirections>): readonly string[] => {
  const text = buildDirections({ ...nothing, ...built });
  if (!text.ok) throw new Error(JSON.stringify(text.refusals));
  const read = interpretDirections({ text: text.value }, {}, {});
  if (!read.understood) throw new Error(`${text.value}: ${JSON.stringify(read.refusals)}`);
  return sayRegimen(read.regimen, { numbers: "digits" }).map(wordsOfSaying);
};
const tablets = { verb: "Take", amount: "2", unit: "tablets" };

test.each([
  [{ ...tablets, often: "4 times a day" }, ["Take 2 tablets, 4 times a day."]],
  [
    { ...tablets, often: "every 6 hours", asNeeded: true, most: "8" },
    [
      "Take 2 tablets every 6 hours.",
      "Take it when you need it.",
      "Do not take more than 8 tablets in 24 hours.",
    ],
  ],
  [
    { ...tablets, times: ["morning", "bedtime"] as const, food: "with food", days: "7" },
    [
      "Take 2 tablets in the morning.",
      "Take 2 tablets at bedtime.",
      "Take it with food.",
      "Take both doses for 7 days.",
    ],
  ],
  [
    { verb: "Inhale", amount: "2", unit: "puffs", often: "2 times a day" },
    ["Breathe in 2 puffs, 2 times a day."],
  ],
  [
    { verb: "Take", amount: "5", unit: "ml", often: "3 times a day", days: "1" },
    ["Take 5 mL, 3 times a day.", "Take it for 1 day."],
  ],
])("%j is understood as it was picked", (built, sentences) => {
  expect(said(built)).toEqual(sentences);
});

test.each([
  [{}, ["verb-missing", "amount-missing", "times-missing"]],
  [{ ...tablets, amount: "two or so", often: "once a day" }, ["amount-missing"]],
  [{ ...tablets, often: "once a day", times: ["morning"] as const }, ["times-missing"]],
  [{ ...tablets, often: "once a day", days: "a week" }, ["not-a-whole-number"]],
])("%j is not whole: %j", (built, codes) => {
  const built_ = buildDirections({ ...nothing, ...built });
  expect(built_.ok ? [] : built_.refusals.map(({ code }) => code)).toEqual(codes);
});
