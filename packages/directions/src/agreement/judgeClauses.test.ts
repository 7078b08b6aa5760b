// judgeWords, clause by clause: the same words beside one step and beside another.
import { describe, expect, it } from "vitest";
import { every, exactly, lasting, stepOf, timesA, upTo } from "../../testing/blankStep.ts";
import { type Step, slotOf, type Timing } from "../regimen/Regimen.ts";
import { judgeWords, onlyLimits, type Verdict } from "./judgeWords.ts";

type Given = Parameters<typeof stepOf>[0];

const tablet = (timing: Partial<Timing>, more: Given = {}): Step =>
  stepOf({ amount: exactly("1"), unit: "tablet", ...more, timing });

const [morning, night] = [slotOf("morning"), slotOf("night")];
const onceADay = tablet({ times: timesA(1) });
const twiceADay = tablet({ times: timesA(2) });
const twiceIn2Days = tablet({ times: timesA(2, "day", 2) });
const morningAndNight = tablet({ slots: [morning, night] });
const atNight = tablet({ slots: [night] });
const mondayNight = tablet({ weekdays: ["monday"], slots: [night] });
const every6Hours = tablet({ every: every("6", "hour") });
const every2Days = tablet({ every: every("2", "day") });
const everyWeek = tablet({ every: every("1", "week") });
const once = tablet({ once: true });
const at8And20 = tablet({
  clockTimes: [
    { time: "08:00", amount: null },
    { time: "20:00", amount: null },
  ],
});
const weekly = tablet({ times: timesA(1, "week") });
const per24Hours = { count: 24, unit: "hour" } as const;
const limited = tablet(
  {},
  {
    asNeeded: { reasons: ["pain"] },
    limits: {
      units: { amount: "8", unit: "tablet", per: per24Hours },
      doses: { count: 4, per: per24Hours },
      leastGap: { value: "4", unit: "hour" },
    },
  },
);

const hourBeforeBedtime = tablet({
  slots: [{ ...slotOf("bedtime"), offset: { relation: "before", ...lasting("1", "hour") } }],
});

/** One patch so often a day, each worn so many hours, and so long none. */
const patch = (hours: string | null, often = 1): Step =>
  stepOf({
    action: "apply",
    amount: exactly("1"),
    unit: "patch",
    timing: { times: timesA(often) },
    useFor: hours === null ? null : lasting(hours, "hour"),
  });
const worn = (hours: string, without: string | null): Step => ({
  ...patch(hours),
  leaveOff: without === null ? null : lasting(without, "hour"),
});

const kindOf = (words: string, ...steps: readonly Step[]): Verdict["kind"] => judgeWords(words, steps).kind;

/** Words, steps of which they are true, and steps of which they are not. */
const rows: readonly (readonly [words: string, fits: readonly Step[], questions: readonly Step[]])[] = [
  [
    "daily",
    [twiceADay, morningAndNight, at8And20],
    [twiceIn2Days, mondayNight, every6Hours, tablet({}), weekly],
  ],
  ["daily", [], [tablet({ every: every("2", "day"), slots: [night] })]],
  ["weekly", [weekly], [morningAndNight, tablet({ times: timesA(1, "week", 2) })]],
  ["every 6 hours", [every6Hours], [every2Days, tablet({ every: every("4", "hour") }), twiceADay]],
  [
    "every other night",
    [tablet({ every: every("2", "day"), slots: [night] })],
    [tablet({ every: every("2", "day"), slots: [morning] }), every2Days, atNight],
  ],
  [
    "at the same time each day",
    [twiceADay, morningAndNight],
    [mondayNight, once, every6Hours, twiceIn2Days, weekly],
  ],
  [
    "on the same day each week",
    [weekly, everyWeek],
    [twiceADay, morningAndNight, tablet({ times: timesA(1, "week", 2) })],
  ],
  [
    "at the same time each day",
    [tablet({ times: timesA(1), sameTime: "day" })],
    [tablet({ times: timesA(1), sameTime: "week" })],
  ],
  ["at 8am and 8pm", [at8And20], [twiceADay, tablet({ clockTimes: [{ time: "08:00", amount: null }] })]],
  ["at 8am", [tablet({ clockTimes: [{ time: "08:00", amount: null }] })], [at8And20]],
  ["preferably at night", [tablet({ slots: [night], preferably: true })], [atNight]],
  ["at bedtime", [tablet({ slots: [slotOf("bedtime")] })], [hourBeforeBedtime]],
  ["at night", [atNight], [tablet({ slots: [night], preferably: true }), morningAndNight, twiceADay]],
  [
    "an hour before bedtime",
    [hourBeforeBedtime],
    [
      tablet({ slots: [slotOf("bedtime")] }),
      tablet({ slots: [{ ...slotOf("bedtime"), offset: { relation: "before", ...lasting("2", "hour") } }] }),
    ],
  ],
  [
    "on Monday",
    [mondayNight, tablet({ weekdays: ["monday"] })],
    [twiceADay, tablet({ weekdays: ["monday", "friday"] })],
  ],
  ["on 5 days a week", [tablet({ daysAWeek: 5 })], [tablet({ daysAWeek: 4 }), twiceADay]],
  ["straight away", [tablet({ once: true, straightAway: true })], [once, twiceADay]],
  [
    "21 days on, 7 days off",
    [tablet({ times: timesA(1), cycle: { on: 21, off: 7, unit: "day" } })],
    [tablet({ times: timesA(1), cycle: { on: 24, off: 4, unit: "day" } }), onceADay],
  ],
  ["when required", [limited], [twiceADay]],
  ["when required for pain", [limited], [twiceADay]],
  ["maximum 8 tablets in 24 hours", [limited], [twiceADay]],
  ["maximum 6 tablets in 24 hours", [], [limited]],
  ["no more than 4 doses in 24 hours", [limited], [twiceADay]],
  ["no more than 3 doses in 24 hours", [], [limited]],
  ["at least 4 hours between doses", [limited], [twiceADay]],
  [
    "at least 4 hours between doses",
    [],
    [tablet({}, { limits: { leastGap: { value: "4", unit: "minute" } } })],
  ],
  ["at least 6 hours between doses", [], [limited]],
  [
    "maximum 8 tablets in 24 hours",
    [],
    [tablet({}, { limits: { units: { amount: "8", unit: "g", per: per24Hours } } })],
  ],
  ["Monday night", [mondayNight], [tablet({ weekdays: ["monday"] }), atNight]],
  ["on Monday nights", [mondayNight], [tablet({ weekdays: ["monday"], slots: [morning] })]],
  ["Take 2 puffs", [stepOf({ action: "inhale", amount: exactly("2"), unit: "puff" })], [twiceADay]],
  ["Leave on for 12 hours", [patch(null), patch("12")], [patch("8"), patch(null, 3), twiceADay]],
  ["Remove the patch after 12 hours", [patch(null), patch("12")], [patch("8"), patch(null, 3)]],
  ["Leave 2 hours between this medicine and antacids", [twiceADay, patch("12")], []],
  [
    "Wear for 16 hours a day",
    [worn("16", "8")],
    [worn("16", null), worn("12", "12"), worn("12", "8"), patch("16")],
  ],
  ["Wear for 12 hours a day", [worn("12", "12")], [worn("12", null), worn("12", "8"), patch("12")]],
  [
    "with breakfast and lunch",
    [
      tablet(
        { slots: [slotOf("breakfast"), slotOf("lunch")] },
        { food: { relation: "with", meal: null, offset: null } },
      ),
    ],
    [
      tablet(
        { slots: [slotOf("breakfast"), slotOf("lunch")] },
        { food: { relation: "before", meal: null, offset: null } },
      ),
      tablet({ slots: [slotOf("breakfast"), slotOf("lunch")] }),
      tablet({ slots: [slotOf("breakfast")] }, { food: { relation: "with", meal: null, offset: null } }),
    ],
  ],
  [
    "with breakfast",
    [onceADay],
    [
      twiceADay,
      weekly,
      tablet({ times: timesA(1, "day", 2) }),
      tablet({ times: upTo(1) }),
      tablet({ times: { ...timesA(2), low: 1 } }),
      tablet({ times: timesA(1), every: every("1", "day") }),
      tablet({ times: timesA(1), slots: [night] }),
      tablet({ times: timesA(1), clockTimes: [{ time: "08:00", amount: null }] }),
      tablet({ times: timesA(1), weekdays: ["monday"] }),
      tablet({ times: timesA(1), weekdays: ["monday"], slots: [night] }),
      tablet({ times: timesA(1), slots: [night], clockTimes: [{ time: "08:00", amount: null }] }),
      tablet({}),
    ],
  ],
  ["by mouth", [twiceADay, tablet({}, { route: "oral" })], [tablet({}, { route: "rectal" })]],
  [
    "in the left eye",
    [
      stepOf({ action: "put", amount: exactly("1"), unit: "drop", timing: { times: timesA(2) } }),
      stepOf({ action: "put", amount: exactly("1"), unit: "drop", site: { name: "eye", side: "left" } }),
    ],
    [
      twiceADay,
      stepOf({ action: "put", amount: exactly("1"), unit: "drop", site: { name: "eye", side: "both" } }),
    ],
  ],
  [
    "then stop",
    [tablet({ times: timesA(1) }, { ending: "stop" })],
    [tablet({}, { ending: "continue" }), onceADay],
  ],
  [
    "Take 1 tablet",
    [twiceADay],
    [tablet({}, { amount: exactly("2") }), tablet({}, { unit: "capsule" }), tablet({}, { unit: null })],
  ],
  ["not daily", [weekly, every2Days], [twiceADay]],
  ["all at once", [onceADay, atNight, weekly], [twiceADay, morningAndNight]],
  ["12 hours apart", [twiceADay, morningAndNight, every6Hours], [onceADay, atNight]],
  ["indefinitely", [twiceADay], [tablet({ times: timesA(1) }, { duration: lasting("7", "day") })]],
  ["Not to be taken", [stepOf({ action: "apply" })], [twiceADay, stepOf({ action: "swallow" })]],
];

describe("words beside a step", () => {
  const cases = rows.flatMap(([words, fits, questions]) => [
    ...fits.map((step, at) => [words, "fits", at + 1, step] as const),
    ...questions.map((step, at) => [words, "in question", at + 1, step] as const),
  ]);
  it.each(cases)("%s: %s, %i", (words, kind, _, step) => {
    expect(kindOf(words, step)).toBe(kind);
  });
});

describe("words beside several steps", () => {
  const steps = [twiceADay, { ...atNight, joined: "then" as const }];

  it("fit where they are said by one of them, or change none", () => {
    expect(kindOf("at night", ...steps)).toBe("fits");
    expect(kindOf("twice a day", ...steps)).toBe("fits");
    expect(kindOf("Swallow whole", ...steps)).toBe("fits");
    expect(judgeWords("at night", steps).said).toBe(true);
    const [bowel, mouth] = (["rectal", "oral"] as const).map((route) => tablet({}, { route }));
    expect(kindOf("by mouth", bowel!, twiceADay)).toBe("fits");
    expect(judgeWords("by mouth", [bowel!, twiceADay]).said).toBe(false);
    expect(judgeWords("by mouth", [twiceADay, mouth!]).said).toBe(true);
  });

  it("add nothing, since it is not known to which", () => {
    expect(kindOf("with food", ...steps)).toBe("in question");
    expect(kindOf("at the same time each day", ...steps)).toBe("in question");
  });

  it("are in question where none says them", () => {
    expect(kindOf("for 5 days", ...steps)).toBe("in question");
  });

  it("beside no step nothing is said already", () => {
    expect(kindOf("at night")).toBe("in question");
  });
});

describe("several sentences", () => {
  const cream = stepOf({ action: "apply", timing: { times: timesA(2) } });

  it("are each judged: unknown words are not read, and a schedule is in question before that", () => {
    expect(kindOf("Mind the wobbly cap. Swallow whole.", twiceADay)).toBe("not read");
    expect(kindOf("Swallow whole. Mind the wobbly cap.", twiceADay)).toBe("not read");
    expect(kindOf("Mind the wobbly cap. Take 3 a day.", twiceADay)).toBe("in question");
    expect(kindOf("Mind the wobbly cap. Shaken, stirred.", twiceADay)).toBe("not read");
    expect(kindOf("", twiceADay)).toBe("not read");
  });

  it("may add one thing each, and are said already only if all of them are", () => {
    const both = judgeWords("With food.\nAt the same time each day.", [twiceADay]);
    expect(both).toMatchObject({
      kind: "fits",
      said: true,
      food: { relation: "with" },
      sameTime: "day",
      site: null,
    });
    expect(judgeWords("With food.\nSwallow whole.", [twiceADay])).toMatchObject({
      kind: "fits",
      said: false,
      food: { relation: "with" },
    });
    expect(judgeWords("Twice a day.\nTake 1 tablet.", [twiceADay]).said).toBe(true);
    expect(judgeWords("Swallow 1 tablet.", [twiceADay]).said).toBe(false);
    const ours = { ...twiceADay, action: "use", actionSuppliedBy: "reader" } as const;
    expect(judgeWords("Take 1 tablet.", [ours]).said).toBe(false);
    expect(judgeWords("Contains paracetamol. Twice a day.", [twiceADay]).said).toBe(false);
    expect(judgeWords("Contains paracetamol. With food.", [twiceADay])).toMatchObject({
      kind: "fits",
      said: false,
      food: { relation: "with" },
    });
  });

  it("do not add one thing twice", () => {
    expect(kindOf("With food.\nAfter food.", twiceADay)).toBe("in question");
    expect(kindOf("At the same time each day.\nAt the same time each day.", twiceADay)).toBe("in question");
    expect(kindOf("To the face.\nTo the scalp.", cream)).toBe("in question");
  });

  it("longer than anybody can check are in question", () => {
    expect(kindOf("Swallow whole. ".repeat(200), twiceADay)).toBe("in question");
    expect(kindOf("Swallow whole. ".repeat(20), twiceADay)).toBe("fits");
  });
});

it("food is known in other words for it", () => {
  for (const words of [
    "Take with or just after food, or a meal",
    "Take with or just after food or a meal.",
    "With or just after food or after a meal",
  ])
    expect(judgeWords(words, [twiceADay])).toMatchObject({ kind: "fits", food: { meal: "food" } });
});

it("words only limit where every sentence of them does", () => {
  expect(onlyLimits("Maximum 8 tablets in 24 hours")).toBe(true);
  expect(onlyLimits("Maximum 8 tablets in 24 hours. Swallow whole. Avoid alcohol.")).toBe(true);
  expect(onlyLimits("Take 2 tablets")).toBe(false);
  expect(onlyLimits("Maximum 8 tablets in 24 hours. Take 2 tablets.")).toBe(false);
  expect(onlyLimits("Take 2 tablets with food")).toBe(false);
});
