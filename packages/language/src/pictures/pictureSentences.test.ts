import type { Meaning } from "@plainlabel/pictograms";
import { describe, expect, it } from "vitest";
import { regimenOf, type Step, slotOf } from "../../../directions/src/regimen/Regimen.ts";
import {
  between,
  every,
  exactly,
  lasting,
  stepOf,
  timesA,
  upTo,
} from "../../../directions/testing/blankStep.ts";
import { sayRegimen } from "../english/sayRegimen.ts";
import type { NotDrawn } from "./notDrawn.ts";

type Given = Parameters<typeof stepOf>[0];
const day = { count: 24, unit: "hour" as const };

const tablets = (count: string, given: Given = {}): Step =>
  stepOf({ amount: exactly(count), unit: "tablet", ...given });
const tablet = (count: string) => ({ id: "tablets", count }) as const;
const one = [tablet("1")] as const;

/** For each sentence its picture, "before" where it stands in an earlier one's, or why it has none. */
const shown = (steps: readonly Step[], form?: string): readonly (Meaning | NotDrawn | "before" | null)[] =>
  sayRegimen(regimenOf([...steps]), { numbers: "digits", form }).map(
    ({ meaning, drawnBefore, notDrawn }) => meaning ?? (drawnBefore ? "before" : notDrawn),
  );

const empty = (...names: readonly ("morning" | "midday" | "evening" | "night")[]) =>
  names.map((name) => ({ at: { name }, dose: null }));

describe("the picture of a dose", () => {
  it.each<readonly [string, Given, Meaning]>([
    ["once a day", { timing: { times: timesA(1) } }, { id: "dose-each-day", dose: one }],
    ["3 times a day", { timing: { times: timesA(3) } }, { id: "day-parts", times: "3", dose: one }],
    ["every 2 days", { timing: { every: every("2", "day") } }, { id: "dose-every-other-day", dose: one }],
    ["once a week", { timing: { times: timesA(1, "week") } }, { id: "dose-each-week", dose: one }],
    ["once a month", { timing: { times: timesA(1, "month") } }, { id: "dose-each-month", dose: one }],
    [
      "on Monday and Friday",
      { timing: { weekdays: ["friday", "monday"] } },
      { id: "week-strip", days: ["monday", "friday"], dose: one },
    ],
    [
      "every 6 hours",
      { timing: { every: every("6", "hour") } },
      { id: "wait-bar", low: "6", high: null, unit: "hour", dose: one, needed: false },
    ],
    ["with nothing of when", {}, { id: "one-dose", dose: one, needed: false }],
    ["once only", { timing: { once: true } }, { id: "one-dose", dose: one, needed: false }],
    ["when needed", { asNeeded: { reasons: [] } }, { id: "one-dose", dose: one, needed: true }],
    [
      "half an hour before breakfast",
      {
        food: { relation: "before", meal: null, offset: lasting("30", "minute") },
        timing: { slots: [slotOf("breakfast")] },
      },
      { id: "meal-bar", relation: "before", low: "30", high: null, unit: "minute", dose: one },
    ],
  ])("%s", (_, given, meaning) => {
    expect(shown([tablets("1", given)])[0]).toEqual(meaning);
  });

  it("is a strip with its empty places, and the second time of day stands in it", () => {
    const morningAndNight = stepOf({
      unit: "tablet",
      timing: { slots: [slotOf("night", exactly("2")), slotOf("morning", exactly("0.5"))] },
    });
    expect(shown([morningAndNight])).toEqual([
      {
        id: "day-strip",
        places: [
          { at: { name: "morning" }, dose: [tablet("0.5")] },
          ...empty("midday", "evening"),
          { at: { name: "night" }, dose: [tablet("2")] },
        ],
      },
      "before",
    ]);
  });

  it.each<readonly [string, Given["timing"], readonly unknown[]]>([
    [
      "teatime under its own word, in the evening's place",
      { slots: [slotOf("teatime")] },
      [...empty("morning", "midday"), { at: { name: "teatime" }, dose: one }, ...empty("night")],
    ],
    [
      "dinner where neither midday nor evening is said to be empty",
      { slots: [slotOf("dinner")] },
      [...empty("morning"), { at: { name: "dinner" }, dose: one }, ...empty("night")],
    ],
    [
      "the afternoon in a place of its own",
      { slots: [slotOf("afternoon")] },
      [...empty("morning", "midday"), { at: { name: "afternoon" }, dose: one }, ...empty("evening", "night")],
    ],
    [
      "times by the clock with no place beside them",
      {
        clockTimes: [
          { time: "20:00", amount: null },
          { time: "08:00", amount: null },
        ],
      },
      [
        { at: { clock: "08:00" }, dose: one },
        { at: { clock: "20:00" }, dose: one },
      ],
    ],
    [
      "midnight last, as it is said",
      {
        clockTimes: [
          { time: "00:00", amount: null },
          { time: "08:00", amount: null },
          { time: "16:30", amount: null },
        ],
      },
      [
        { at: { clock: "08:00" }, dose: one },
        { at: { clock: "16:30" }, dose: one },
        { at: { clock: "00:00" }, dose: one },
      ],
    ],
  ])("has %s", (_, timing, places) => {
    expect(shown([tablets("1", { timing: timing ?? {} })])[0]).toEqual({ id: "day-strip", places });
  });

  it.each([
    ["pain", true],
    ["chest pain", true],
    ["headaches", true],
    ["shortness of breath", true],
    ["pain or sickness", true],
    ["itching", false],
    ["to sleep", false],
    ["constipation", false],
    ["dry eyes", false],
  ])("shows the face for %s: %s", (reason, isShown) => {
    const [picture] = shown([tablets("1", { asNeeded: { reasons: [reason] } })]);
    expect(picture).toEqual(isShown ? { id: "one-dose", dose: one, needed: true } : "need");
  });

  it("shows no face where one of two needs is no feeling unwell, nor beside hours from dose to dose", () => {
    const asNeeded = { reasons: ["pain", "to sleep"] };
    expect(shown([tablets("1", { asNeeded })])).toEqual(["need"]);
    expect(shown([tablets("1", { asNeeded, timing: { every: every("4", "hour", "6") } })])).toEqual([
      "need",
      "need",
    ]);
  });

  it("has both ends of a range", () => {
    expect(shown([tablets("1", { amount: between("1", "2"), asNeeded: { reasons: [] } })])).toEqual([
      { id: "one-dose", dose: [tablet("1"), tablet("2")], needed: true },
    ]);
  });

  it("has the side of an eye, and none where it is only called affected", () => {
    const drops = (side: "right" | "affected"): Step =>
      stepOf({
        action: "put",
        amount: exactly("1"),
        unit: "drop",
        site: { name: "eye", side },
        timing: { times: timesA(4) },
      });
    expect(shown([drops("right")])).toEqual([
      { id: "day-parts", times: "4", dose: [{ id: "eye-drops", count: "1", side: "right" }] },
    ]);
    expect(shown([drops("affected")])).toEqual(["dose"]);
  });

  it("shows units in a pen only where the product is one", () => {
    const units = stepOf({
      action: "inject",
      amount: exactly("14"),
      unit: "unit",
      timing: { times: timesA(1) },
    });
    expect(shown([units], "solution for injection in pre-filled pens")).toEqual([
      { id: "dose-each-day", dose: [{ id: "insulin-pen", units: "14" }] },
    ]);
    expect(shown([units], "solution for injection in vials")).toEqual(["dose"]);
    expect(shown([units])).toEqual(["dose"]);
  });

  it("shows a patch as one that takes the place of the last, never a second one", () => {
    const patch = (given: Given): Step =>
      stepOf({ action: "apply", amount: exactly("1"), unit: "patch", ...given });
    const [daily] = shown([patch({ timing: { times: timesA(1) } })]);
    expect(daily).toEqual({ id: "change-patch", every: { count: "1", unit: "day" } });
    const [onMonday] = shown([patch({ timing: { weekdays: ["monday"] } })]);
    expect(onMonday).toEqual({ id: "change-patch" });
    expect(shown([patch({ timing: { once: true } })])).toEqual(["patch"]);
    expect(shown([patch({ amount: exactly("2"), timing: { times: timesA(1) } })])).toEqual(["dose"]);
  });

  it.each<readonly [string, "drawn" | "words"]>([
    ["remove at night", "words"],
    ["remove at bedtime", "words"],
    ["take off before bed", "words"],
    ["Remove after 12 hours", "words"],
    ["remove after 24 hours", "drawn"],
    ["remove old patch first", "drawn"],
  ])("draws no change of a patch that is left off before the next: %s", (instruction, how) => {
    const step = stepOf({
      action: "apply",
      amount: exactly("1"),
      unit: "patch",
      timing: { slots: [slotOf("morning")] },
      instructions: [instruction],
    });
    expect(shown([step])[0]).toEqual(how === "drawn" ? { id: "change-patch" } : "use");
  });

  it.each<readonly [string, Given["timing"], unknown]>([
    ["days where hours are whole days", { every: every("72", "hour") }, { count: "3", unit: "day" }],
    ["hours where they are no whole days", { every: every("36", "hour") }, { count: "36", unit: "hour" }],
    ["days", { every: every("3", "day") }, { count: "3", unit: "day" }],
    ["a week", { times: timesA(1, "week") }, { count: "1", unit: "week" }],
    ["nothing where it may be longer", { every: every("72", "hour", "96") }, undefined],
    ["nothing where it is twice a week", { times: timesA(2, "week") }, undefined],
  ])("tells of a patch how long it is to the next: %s", (_, timing, between) => {
    const step = stepOf({ action: "apply", amount: exactly("1"), unit: "patch", timing: timing ?? {} });
    expect(shown([step])[0]).toEqual({
      id: "change-patch",
      ...(between === undefined ? {} : { every: between }),
    });
  });

  it.each<readonly [NotDrawn, string, Given]>([
    [
      "dose",
      "a tablet under the tongue",
      { site: { name: "under the tongue", side: null }, route: "sublingual" },
    ],
    ["dose", "a third of a tablet", { amount: exactly("0.3") }],
    ["dose", "more than a syringe holds", { amount: exactly("30"), unit: "mL" }],
    [
      "time",
      "at night when needed: the face would say now",
      { asNeeded: { reasons: [] }, timing: { slots: [slotOf("night")] } },
    ],
    [
      "dose",
      "a pessary, whose close-up is not told from a suppository's",
      { action: "insert", unit: "pessary" },
    ],
    ["dose", "a suppository", { action: "insert", unit: "suppository" }],
    [
      "spacing",
      "every 4 weeks when needed: the face would say each time",
      { asNeeded: { reasons: [] }, timing: { every: every("4", "week") } },
    ],
    ["further", "chew and swallow", { action: "chew", furtherActions: ["swallow"] }],
    ["way-in", "through a tube", { amount: exactly("10"), unit: "mL", instructions: ["via PEG"] }],
    ["way-in", "by the words of a tube", { instructions: ["give through the feeding tube"] }],
    ["total", "an undivided total", { dailyTotal: true }],
    ["range", "1 to 3 tablets", { amount: between("1", "3") }],
    ["range", "half a tablet to one", { amount: between("0.5", "1") }],
    ["range", "2 to 10 puffs", { action: "inhale", unit: "puff", amount: between("2", "10") }],
    ["range", "7.5 to 10 mL", { unit: "mL", amount: between("7.5", "10") }],
    ["cycle", "days on and off", { timing: { times: timesA(1), cycle: { on: 21, off: 7, unit: "day" } } }],
    ["wish", "a wish", { timing: { times: timesA(1), slots: [slotOf("night")], preferably: true } }],
    ["often", "2 to 3 times a day", { timing: { times: { ...timesA(3), low: 2 } } }],
    ["often", "8 times a day", { timing: { times: timesA(8) } }],
    ["up-to", "up to 4 times a day", { timing: { times: upTo(4) } }],
    ["days", "every 3 days", { timing: { every: every("3", "day") } }],
    ["days", "on 5 days a week", { timing: { daysAWeek: 5 } }],
    ["days", "3 times a week", { timing: { times: timesA(3, "week") } }],
    ["days", "every 2 weeks on Monday", { timing: { every: every("2", "week"), weekdays: ["monday"] } }],
    ["days", "on a day of the month", { timing: { monthDays: [1] } }],
    ["days", "on days of a cycle", { timing: { cycleDays: { days: [1, 2], length: 28 } } }],
    [
      "event",
      "before a treatment",
      { timing: { event: { name: "procedure", relation: "before", offset: lasting("1", "hour") } } },
    ],
    ["once", "once only, at night", { timing: { once: true, slots: [slotOf("night")] } }],
    ["time", "on waking", { timing: { slots: [slotOf("waking")] } }],
    [
      "time",
      "before breakfast",
      {
        food: { relation: "before", meal: null, offset: null },
        timing: { slots: [slotOf("breakfast")] },
      },
    ],
    [
      "time",
      "an hour before bedtime",
      {
        timing: {
          slots: [{ ...slotOf("bedtime"), offset: { relation: "before", ...lasting("1", "hour") } }],
        },
      },
    ],
  ])("is words alone (%s): %s", (why, _, given) => {
    const [first] = shown([tablets("1", { amount: exactly("1"), unit: "tablet", ...given })]);
    expect(first).toBe(why);
  });
});

describe("what stands beside the dose", () => {
  it("is day boxes with their flag, unless it goes on", () => {
    const course = (given: Given): Step =>
      tablets("1", { timing: { times: timesA(3) }, duration: lasting("5", "day"), ...given });
    expect(shown([course({})])[1]).toEqual({ id: "day-boxes", days: "5", ends: true });
    expect(shown([course({ ending: "continue" })])[1]).toEqual({ id: "day-boxes", days: "5", ends: false });
  });

  it.each<readonly [string, Given]>([
    ["weeks", { timing: { times: timesA(1) }, duration: lasting("2", "week") }],
    ["more than 28 days", { timing: { times: timesA(1) }, duration: lasting("30", "day") }],
    ["5 to 7 days", { timing: { times: timesA(1) }, duration: lasting("5", "day", "7") }],
    [
      "days on some of which none is taken",
      { timing: { every: every("2", "day") }, duration: lasting("9", "day") },
    ],
    ["days on which it may not be needed", { asNeeded: { reasons: [] }, duration: lasting("5", "day") }],
  ])("has no day boxes for %s", (_, given) => {
    expect(shown([tablets("1", given)])).toContain("length");
  });

  it("is the most in a day only where that is so many of the one dose", () => {
    const most = (amount: Step["amount"], given: Given["limits"]): Meaning | NotDrawn | "before" | null =>
      shown([tablets("1", { amount, asNeeded: { reasons: [] }, limits: given ?? {} })]).at(-1)!;
    const eight = { units: { amount: "8", unit: "tablet", per: day } };
    const four = { doses: { count: 4, per: day } };
    expect(most(exactly("2"), eight)).toEqual({ id: "day-limit", dose: [tablet("2")], times: "4" });
    expect(most(exactly("1"), four)).toEqual({ id: "day-limit", dose: one, times: "4" });
    expect(most(between("1", "2"), eight)).toBe("ceiling");
    expect(most(exactly("3"), eight)).toBe("ceiling");
    expect(most(exactly("1"), eight)).toBe("ceiling");
    expect(most(exactly("1"), { units: { ...eight.units, per: { count: 1, unit: "week" } } })).toBe(
      "ceiling",
    );
    expect(most(exactly("1"), { atOnce: { amount: "2", unit: "tablet" } })).toBe("ceiling");
  });

  it("is the gap as a bar, once", () => {
    const gap = { leastGap: { value: "4", unit: "hour" as const } };
    const bar = { id: "wait-bar", low: "4", high: null, unit: "hour", dose: one, needed: true };
    expect(shown([tablets("1", { asNeeded: { reasons: [] }, limits: gap })])[1]).toEqual(bar);
    expect(
      shown([
        tablets("1", { asNeeded: { reasons: [] }, timing: { every: every("4", "hour", "6") }, limits: gap }),
      ]),
    ).toEqual([{ ...bar, high: "6" }, "before", "before"]);
  });

  it.each<readonly [NonNullable<Step["food"]>, Meaning | NotDrawn]>([
    [{ relation: "with", meal: "food", offset: null }, { id: "with-food" }],
    [{ relation: "after", meal: "meals", offset: null }, { id: "after-food" }],
    [
      { relation: "before", meal: "food", offset: lasting("30", "minute", "60") },
      { id: "meal-bar", relation: "before", low: "30", high: "60", unit: "minute", dose: one },
    ],
    [
      { relation: "before", meal: "breakfast", offset: lasting("30", "minute") },
      { id: "meal-bar", relation: "before", low: "30", high: null, unit: "minute", dose: one },
    ],
    [{ relation: "before", meal: "milk", offset: lasting("30", "minute") }, "food"],
    [{ relation: "before", meal: "breakfast", offset: null }, "food"],
    [{ relation: "empty-stomach", meal: null, offset: null }, "food"],
    [{ relation: "with-or-after", meal: "food", offset: null }, "food"],
  ])("is how it stands to food: %j", (food, meaning) => {
    expect(shown([tablets("1", { food, timing: { times: timesA(2) } })])[1]).toEqual(meaning);
  });
});

describe("a course of steps", () => {
  const first = tablets("6", { timing: { times: timesA(1) }, duration: lasting("7", "day") });
  const then = (given: Given): Step =>
    tablets("4", {
      joined: "then",
      timing: { slots: [slotOf("morning")] },
      duration: lasting("3", "day"),
      ...given,
    });

  it("has a row for each step, and the flag after the last", () => {
    expect(shown([first, then({ ending: "stop" })])).toEqual([
      { id: "course-row", place: "first", dose: [tablet("6")], days: "7", ends: false },
      "before",
      { id: "course-row", place: "then", dose: [tablet("4")], days: "3", ends: true },
      "before",
      null,
    ]);
  });

  it.each<readonly [string, Given]>([
    ["has no end", { duration: null }],
    ["is taken twice a day", { timing: { times: timesA(2) } }],
    ["is on some days", { timing: { weekdays: ["monday"] } }],
    ["lasts weeks", { duration: lasting("1", "week") }],
  ])("has no row at all where one of its steps %s", (_, given) => {
    const pictures = shown([first, then(given)]);
    expect(pictures.filter((picture) => picture !== null && typeof picture === "object")).toEqual([]);
    expect(pictures).toContain("course");
  });
});

it("doses side by side are words alone: the picture of one would show none of the other", () => {
  const pictures = shown([
    tablets("1", { timing: { slots: [slotOf("morning")] } }),
    stepOf({ joined: "and", amount: exactly("5"), unit: "mL", timing: { slots: [slotOf("night")] } }),
  ]);
  expect(pictures).toEqual(["side-by-side", "side-by-side"]);
});
