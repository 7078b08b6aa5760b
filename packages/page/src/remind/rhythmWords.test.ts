import { englishPage, pagePhrasesOf } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import type { ReminderPlan } from "./reminderPlanOf.ts";
import { rhythmPicture, rhythmWords } from "./rhythmWords.ts";

const plan = (change: Partial<ReminderPlan>): ReminderPlan => ({
  times: [{ name: null, usual: null, fixed: false }],
  rhythm: { unit: "day", every: 1 },
  weekdays: [],
  weekdaysToChoose: 0,
  gap: null,
  course: null,
  stops: false,
  ...change,
});

describe("the days on which a plan reminds", () => {
  it.each<readonly [string | null, Partial<ReminderPlan>]>([
    ["Every day", {}],
    ["Every 2 days", { rhythm: { unit: "day", every: 2 } }],
    ["Every Monday", { rhythm: { unit: "week", every: 1 }, weekdays: ["monday"] }],
    // In the order of the week, whatever order they were written in.
    [
      "Every Monday, Wednesday and Friday",
      { rhythm: { unit: "week", every: 1 }, weekdays: ["friday", "monday", "wednesday"] },
    ],
    ["Every 2 weeks, on Tuesday", { rhythm: { unit: "week", every: 2 }, weekdays: ["tuesday"] }],
    ["Every month", { rhythm: { unit: "month", every: 1 } }],
    ["Every 3 months", { rhythm: { unit: "month", every: 3 } }],
    [null, { rhythm: { unit: "week", every: 1 }, weekdaysToChoose: 1 }],
    ["Every 4 weeks", { rhythm: { unit: "week", every: 4 }, weekdaysToChoose: 1 }],
  ])("%s", (words, change) => {
    expect(rhythmWords(plan(change), [], englishPage)).toBe(words);
  });

  it("are the person's own where the directions leave them open", () => {
    const open = plan({ rhythm: { unit: "week", every: 1 }, weekdaysToChoose: 2 });
    expect(rhythmWords(open, ["sunday", "thursday"], englishPage)).toBe("Every Thursday and Sunday");
    expect(rhythmWords(open, ["sunday"], englishPage)).toBe(null);
  });

  // Written out by hand.
  it.each([
    ["pl", "Co dzień", "W poniedziałki i w piątki", "Co 2 tygodnie, we wtorek", "Co miesiąc"],
    ["ur", "ہر روز", "ہر پیر کو اور ہر جمعے کو", "ہر ⁦2⁩ ہفتوں میں ⁦1⁩ بار، منگل کو", "ہر مہینے"],
    ["hi", "हर दिन", "हर सोमवार को और हर शुक्रवार को", "हर 2 हफ़्तों में 1 बार, मंगलवार को", "हर महीने"],
  ])("in the words of its labels: %s", (tag, daily, twoDays, fortnightly, monthly) => {
    const said = (change: Partial<ReminderPlan>) =>
      rhythmWords(plan(change), [], pagePhrasesOf(tag))?.replaceAll("\u00a0", " ");
    const week = { unit: "week", every: 1 } as const;
    expect(said({})).toBe(daily);
    expect(said({ rhythm: week, weekdays: ["friday", "monday"] })).toBe(twoDays);
    expect(said({ rhythm: { unit: "week", every: 2 }, weekdays: ["tuesday"] })).toBe(fortnightly);
    expect(said({ rhythm: { unit: "month", every: 1 } })).toBe(monthly);
  });

  it("have a picture only where one shows exactly these", () => {
    expect(rhythmPicture(plan({}))).toEqual({ id: "every-day" });
    expect(rhythmPicture(plan({ rhythm: { unit: "day", every: 3 } }))).toBe(null);
    const weekly = { rhythm: { unit: "week", every: 1 } } as const;
    expect(rhythmPicture(plan({ ...weekly, weekdays: ["monday"] }))).toEqual({
      id: "once-a-week",
      day: "monday",
    });
    expect(rhythmPicture(plan({ ...weekly, weekdays: ["monday", "friday"] }))).toBe(null);
    expect(rhythmPicture(plan({ rhythm: { unit: "week", every: 2 }, weekdays: ["monday"] }))).toBe(null);
  });
});
