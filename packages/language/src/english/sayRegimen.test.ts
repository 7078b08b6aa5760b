import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitNames } from "../../../directions/src/lexicon/units.ts";
import { isDeepEqual } from "../../../directions/src/regimen/isDeepEqual.ts";
import { type Regimen, regimenOf, type Step } from "../../../directions/src/regimen/Regimen.ts";
import { arbitraryRegimen } from "../../../directions/testing/arbitraryRegimen.ts";
import {
  between,
  every,
  exactly,
  lasting,
  stepOf,
  timesA,
  upTo,
} from "../../../directions/testing/blankStep.ts";
import { unitNamesSaid } from "./nouns.ts";
import type { NumberStyle } from "./numbers.ts";
import { readSayings } from "./readSayings.ts";
import { wordsOfSaying } from "./Saying.ts";
import { sayRegimen, trySayRegimen } from "./sayRegimen.ts";
import { spokenForm } from "./spokenForm.ts";

const say = (steps: readonly Step[], numbers: NumberStyle = "digits"): string =>
  sayRegimen(regimenOf([...steps]), { numbers })
    .map(wordsOfSaying)
    .join(" ");

const slots = (...names: readonly Step["timing"]["slots"][number]["name"][]) =>
  names.map((name) => ({ name, offset: null, amount: null }));
const tablets = (count: string, given: Parameters<typeof stepOf>[0] = {}): Step =>
  stepOf({ amount: exactly(count), unit: "tablet", ...given });
const day = { count: 24, unit: "hour" as const };

describe("sayRegimen", () => {
  const table: readonly (readonly [string, readonly Step[]])[] = [
    ["Take 1 tablet, once a day.", [tablets("1", { timing: { times: timesA(1) } })]],
    [
      "Take 1 capsule, 3 times a day.",
      [stepOf({ amount: exactly("1"), unit: "capsule", timing: { times: timesA(3) } })],
    ],
    ["Take 1 each time, 3 times a day.", [stepOf({ amount: exactly("1"), timing: { times: timesA(3) } })]],
    ["Take 1 tablet at bedtime.", [tablets("1", { timing: { slots: slots("bedtime") } })]],
    ["Take 1 tablet at night.", [tablets("1", { timing: { slots: slots("night"), times: timesA(1) } })]],
    [
      "Take 2 tablets in the morning. Take 1 tablet at bedtime.",
      [
        stepOf({
          unit: "tablet",
          timing: {
            slots: [
              { name: "bedtime", offset: null, amount: exactly("1") },
              { name: "morning", offset: null, amount: exactly("2") },
            ],
          },
        }),
      ],
    ],
    [
      "Take 1 tablet in the morning. Take 1 tablet at midday. Take 1 tablet at bedtime.",
      [tablets("1", { timing: { slots: slots("morning", "midday", "bedtime") } })],
    ],
    [
      "Take 1 or 2 tablets every 4 to 6 hours. Take it when you need it, for pain. Do not take more than 8 tablets in 24 hours.",
      [
        stepOf({
          amount: between("1", "2"),
          unit: "tablet",
          timing: { every: every("4", "hour", "6") },
          asNeeded: { reasons: ["pain"] },
          limits: { units: { amount: "8", unit: "tablet", per: day } },
        }),
      ],
    ],
    [
      "Take 2 tablets when you need it. Wait at least 4 hours before you take more. Do not take it more than 4 times in 24 hours.",
      [
        tablets("2", {
          asNeeded: { reasons: [] },
          limits: { leastGap: { value: "4", unit: "hour" }, doses: { count: 4, per: day } },
        }),
      ],
    ],
    [
      "Take 1 or 2 tablets, up to 4 times a day.",
      [stepOf({ amount: between("1", "2"), unit: "tablet", timing: { times: upTo(4) } })],
    ],
    [
      "Take 6 tablets (15 mg), once a week, on Monday. Do not take it every day.",
      [
        tablets("6", {
          strengthNote: "15 mg",
          timing: { times: timesA(1, "week"), weekdays: ["monday"] },
        }),
      ],
    ],
    [
      "Take 1 tablet every 2 days. Do not take it every day.",
      [tablets("1", { timing: { every: every("2", "day") } })],
    ],
    ["Take half a tablet, once a day.", [tablets("0.5", { timing: { times: timesA(1) } })]],
    ["Take 1 and a half tablets, once a day.", [tablets("1.5", { timing: { times: timesA(1) } })]],
    ["Take a quarter of a tablet, once a day.", [tablets("0.25", { timing: { times: timesA(1) } })]],
    [
      "Take 2.5 mL, 2 times a day.",
      [stepOf({ amount: exactly("2.5"), unit: "mL", timing: { times: timesA(2) } })],
    ],
    [
      "Take 0.5 mL, 2 times a day.",
      [stepOf({ amount: exactly("0.5"), unit: "mL", timing: { times: timesA(2) } })],
    ],
    [
      "Take 5 to 10 mL, 3 times a day.",
      [stepOf({ amount: between("5", "10"), unit: "mL", timing: { times: timesA(3) } })],
    ],
    [
      "Take 2 spoonfuls of 5 mL each, 4 times a day.",
      [stepOf({ amount: exactly("2"), unit: "5 mL spoonful", timing: { times: timesA(4) } })],
    ],
    [
      "Take 4 tablets in total each day. Ask your pharmacist how to share it out over the day.",
      [tablets("4", { dailyTotal: true })],
    ],
    [
      "Breathe in 2 puffs, 2 times a day.",
      [stepOf({ action: "inhale", amount: exactly("2"), unit: "puff", timing: { times: timesA(2) } })],
    ],
    [
      "Put 1 drop in each eye, 4 times a day.",
      [
        stepOf({
          action: "instil",
          amount: exactly("1"),
          unit: "drop",
          site: { name: "eye", side: "each" },
          route: "ophthalmic",
          timing: { times: timesA(4) },
        }),
      ],
    ],
    ["Put it on 2 times a day.", [stepOf({ action: "apply", timing: { times: timesA(2) } })]],
    [
      "Put it on the affected area, 2 times a day. Use only a thin layer.",
      [
        stepOf({
          action: "apply",
          site: { name: "affected area", side: null },
          timing: { times: timesA(2) },
          instructions: ["thinly"],
        }),
      ],
    ],
    [
      "Inject 10 units under the skin at bedtime.",
      [
        stepOf({
          action: "inject",
          amount: exactly("10"),
          unit: "unit",
          route: "subcutaneous",
          timing: { slots: slots("bedtime") },
        }),
      ],
    ],
    [
      "Take 1 tablet, 3 times a day. Take it 30 to 60 minutes before food. Take it for 7 days. After that, stop.",
      [
        tablets("1", {
          timing: { times: timesA(3) },
          food: { relation: "before", meal: "food", offset: lasting("30", "minute", "60") },
          duration: lasting("7", "day"),
          ending: "stop",
        }),
      ],
    ],
    [
      "Take 1 tablet half an hour before breakfast. Take 1 tablet half an hour before dinner.",
      [
        tablets("1", {
          timing: { slots: slots("breakfast", "dinner") },
          food: { relation: "before", meal: null, offset: lasting("0.5", "hour") },
        }),
      ],
    ],
    [
      "Take 1 tablet, once a day. Take it at the same time each day. Take it for 21 days, then stop for 7 days. After that, start again.",
      [
        tablets("1", {
          timing: { times: timesA(1), sameTime: "day", cycle: { on: 21, off: 7, unit: "day" } },
        }),
      ],
    ],
    [
      "First, take 2 tablets, once a day. Take it for 3 days. Then take 1 tablet, once a day. Take it for 3 days. After that, stop.",
      [
        tablets("2", { timing: { times: timesA(1) }, duration: lasting("3", "day") }),
        tablets("1", {
          joined: "then",
          timing: { times: timesA(1) },
          duration: lasting("3", "day"),
          ending: "stop",
        }),
      ],
    ],
    [
      "Take 2 tablets in the morning. Also take 1 tablet at bedtime.",
      [
        tablets("2", { timing: { slots: slots("morning") } }),
        tablets("1", { joined: "and", timing: { slots: slots("bedtime") } }),
      ],
    ],
    [
      "Take 1 tablet at 8 am. Take 1 tablet at 12 noon.",
      [
        tablets("1", {
          timing: {
            clockTimes: [
              { time: "12:00", amount: null },
              { time: "08:00", amount: null },
            ],
          },
        }),
      ],
    ],
    [
      "Put it on in the morning and at night.",
      [stepOf({ action: "apply", timing: { slots: slots("morning", "night") } })],
    ],
    [
      "Put 1 pessary into the vagina at night.",
      [
        stepOf({
          action: "insert",
          amount: exactly("1"),
          unit: "pessary",
          route: "vaginal",
          timing: { slots: slots("night") },
        }),
      ],
    ],
    [
      "Put in 1 suppository, once a day.",
      [stepOf({ action: "insert", amount: exactly("1"), unit: "suppository", timing: { times: timesA(1) } })],
    ],
    [
      "Take 1 tablet when you need it, for shortness of breath, wheezing or cough.",
      [tablets("1", { asNeeded: { reasons: ["shortness of breath", "wheezing or cough"] } })],
    ],
    [
      "Take 1 tablet when you need it, to sleep or for pain.",
      [tablets("1", { asNeeded: { reasons: ["to sleep", "pain"] } })],
    ],
    ["Take 2 tablets, once only.", [tablets("2", { timing: { once: true } })]],
  ];

  it.each(table)("%s", (sentences, steps) => {
    expect(say(steps)).toBe(sentences);
  });

  it("says numbers as words, or as both, when the person reads them so", () => {
    const steps = [tablets("2", { timing: { times: timesA(3) }, duration: lasting("21", "day") })];
    expect(say(steps, "words")).toBe("Take two tablets, three times a day. Take it for twenty-one days.");
    expect(say(steps, "both")).toBe(
      "Take 2 (two) tablets, 3 (three) times a day. Take it for 21 (twenty-one) days.",
    );
  });

  it("keeps digits where a number has no plain word", () => {
    expect(say([stepOf({ amount: exactly("2.5"), unit: "mL", timing: { times: timesA(2) } })], "words")).toBe(
      "Take 2.5 mL, two times a day.",
    );
  });

  it("marks dose, times and ceilings strong", () => {
    const [dose, most] = sayRegimen(
      regimenOf([
        tablets("2", {
          timing: { times: timesA(3) },
          limits: { units: { amount: "8", unit: "tablet", per: day } },
        }),
      ]),
      { numbers: "digits" },
    );
    const strong = (saying: typeof dose): readonly string[] =>
      saying!.runs.filter((run) => run.strong).map((run) => run.text);
    expect(strong(dose)).toEqual(["2 tablets", "3 times a day"]);
    expect(strong(most)).toEqual(["8 tablets in 24 hours"]);
  });

  it("shows only pictures that mean exactly the sentence", () => {
    const sayings = sayRegimen(
      regimenOf([
        tablets("2", {
          timing: { every: every("4", "hour") },
          asNeeded: { reasons: [] },
          limits: { units: { amount: "8", unit: "tablet", per: day } },
          food: { relation: "with", meal: "food", offset: null },
        }),
        stepOf({ joined: "then", amount: between("1", "2"), unit: "tablet", timing: { times: timesA(1) } }),
      ]),
      { numbers: "digits" },
    );
    expect(sayings.map((saying) => saying.meaning)).toEqual([
      { id: "tablets", count: "2" },
      { id: "when-you-need-it" },
      { id: "with-food" },
      { id: "max-in-24-hours", count: "8", unit: "tablet" },
      null,
    ]);
    expect(sayings.map((saying) => saying.step)).toEqual([0, 0, 0, 0, 1]);
  });

  it("has a noun for every unit that the reader of text knows", () => {
    expect(unitNames.filter((name) => !unitNamesSaid.includes(name))).toEqual([]);
  });

  it("refuses what it has no noun for, and never drops it", () => {
    const odd = regimenOf([stepOf({ amount: exactly("1"), unit: "flagon", timing: { times: timesA(1) } })]);
    expect(trySayRegimen(odd, { numbers: "digits" }).ok).toBe(false);
    expect(() => sayRegimen(odd, { numbers: "digits" })).toThrow("flagon");
  });

  it("refuses words that would be read back as something else", () => {
    const note = (strengthNote: string): Regimen =>
      regimenOf([tablets("1", { strengthNote, timing: { times: timesA(1) } })]);
    expect(trySayRegimen(note("15 mg"), { numbers: "digits" }).ok).toBe(true);
    expect(trySayRegimen(note("a) in total each day ("), { numbers: "digits" }).ok).toBe(false);
  });

  it("refuses a reason that makes a sentence longer than 15 words", () => {
    const long = "a pain that comes and goes at night and in the morning after work";
    expect(
      trySayRegimen(regimenOf([tablets("1", { asNeeded: { reasons: [long] } })]), { numbers: "digits" }).ok,
    ).toBe(false);
  });
});

const wordCount = (words: string): number => words.split(/\s+/).length;
const runs = { seed: 20261122, numRuns: 600 };

describe("say, then read", () => {
  it("gives the same regimen for every regimen and every style of numbers", () => {
    fc.assert(
      fc.property(
        arbitraryRegimen,
        fc.constantFrom<NumberStyle>("digits", "words", "both"),
        (regimen, numbers) => {
          const said = sayRegimen(regimen, { numbers }).map(wordsOfSaying);
          expect(readSayings(said)).toEqual(spokenForm(regimen));
        },
      ),
      runs,
    );
  });

  it("never needs more than 15 words, instructions apart", () => {
    fc.assert(
      fc.property(arbitraryRegimen, (regimen) => {
        for (const saying of sayRegimen(regimen, { numbers: "digits" }))
          if (saying.concerns !== "instruction")
            expect(wordCount(wordsOfSaying(saying))).toBeLessThanOrEqual(15);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it("says two regimens alike only where they mean the same", () => {
    fc.assert(
      fc.property(arbitraryRegimen, arbitraryRegimen, (one, other) => {
        const same = say(one.steps) === say(other.steps);
        expect(same).toBe(isDeepEqual(spokenForm(one), spokenForm(other)));
      }),
      { ...runs, numRuns: 200 },
    );
  });

  it("is read otherwise, or not at all, when any one of its words is lost", () => {
    fc.assert(
      fc.property(arbitraryRegimen, fc.nat(), fc.nat(), (regimen, which, lost) => {
        const said = sayRegimen(regimen, { numbers: "digits" });
        const at = which % said.length;
        if (said[at]!.concerns === "instruction") return;
        const words = wordsOfSaying(said[at]!).split(" ");
        words.splice(lost % words.length, 1);
        const sentences = said.map(wordsOfSaying).with(at, words.join(" "));
        const read = readSayings(sentences);
        expect(read !== null && isDeepEqual(read, spokenForm(regimen)) ? sentences : "other").toBe("other");
      }),
      { ...runs, numRuns: 1500 },
    );
  });

  it("changes its words when any digit of the dose or the time changes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (first, second) => {
        const dose = (count: number): string =>
          say([tablets(String(count), { timing: { times: timesA(2) } })]);
        const hours = (count: number): string =>
          say([tablets("1", { timing: { every: every(String(count), "hour") } })]);
        expect(dose(first) === dose(second)).toBe(first === second);
        expect(hours(first) === hours(second)).toBe(first === second);
      }),
      runs,
    );
  });
});

describe("every field reaches the words", () => {
  const base = tablets("1", { timing: { times: timesA(3) } });
  const changes: readonly (readonly [string, Step])[] = [
    ["action", { ...base, action: "chew" }],
    ["amount", { ...base, amount: exactly("2") }],
    ["unit", { ...base, unit: { name: "capsule", suppliedBy: "directions" } }],
    ["no unit", { ...base, unit: null }],
    ["strengthNote", { ...base, strengthNote: "5 mg" }],
    ["timing.times", { ...base, timing: { ...base.timing, times: timesA(2) } }],
    ["timing.times.upTo", { ...base, timing: { ...base.timing, times: upTo(3) } }],
    ["timing.every", { ...base, timing: { ...base.timing, every: every("8", "hour") } }],
    ["timing.slots", { ...base, timing: { ...base.timing, slots: slots("morning") } }],
    [
      "timing.clockTimes",
      { ...base, timing: { ...base.timing, clockTimes: [{ time: "09:15", amount: null }] } },
    ],
    ["timing.weekdays", { ...base, timing: { ...base.timing, weekdays: ["friday"] } }],
    ["timing.once", { ...base, timing: { ...base.timing, once: true } }],
    ["timing.cycle", { ...base, timing: { ...base.timing, cycle: { on: 5, off: 2, unit: "day" } } }],
    ["timing.sameTime", { ...base, timing: { ...base.timing, sameTime: "day" } }],
    ["asNeeded", { ...base, asNeeded: { reasons: [] } }],
    ["asNeeded.reasons", { ...base, asNeeded: { reasons: ["fever"] } }],
    ["limits.units", { ...base, limits: { ...base.limits, units: { amount: "4", unit: null, per: day } } }],
    ["limits.doses", { ...base, limits: { ...base.limits, doses: { count: 4, per: day } } }],
    ["limits.leastGap", { ...base, limits: { ...base.limits, leastGap: { value: "6", unit: "hour" } } }],
    ["duration", { ...base, duration: lasting("5", "day") }],
    ["ending stop", { ...base, ending: "stop" }],
    ["ending continue", { ...base, ending: "continue" }],
    ["food", { ...base, food: { relation: "after", meal: "food", offset: null } }],
    ["food.offset", { ...base, food: { relation: "after", meal: "food", offset: lasting("2", "hour") } }],
    ["route", { ...base, route: "oral" }],
    ["site", { ...base, site: { name: "mouth", side: null } }],
    ["site.side", { ...base, site: { name: "mouth", side: "left" } }],
    ["dailyTotal", { ...base, dailyTotal: true }],
    ["instructions", { ...base, instructions: ["swallow whole"] }],
  ];

  it.each(changes)("%s", (_, changed) => {
    const others = changes.map(([, step]) => step).filter((step) => step !== changed);
    const words = say([changed]);
    expect(words).not.toBe(say([base]));
    expect(others.map((step) => say([step]))).not.toContain(words);
  });

  it("and so does how one step follows another", () => {
    const after = (joined: Step["joined"]): string => say([base, { ...base, joined, amount: exactly("2") }]);
    expect(after("and")).not.toBe(after("then"));
  });
});

describe("readSayings", () => {
  it.each([
    "Take 2 tablets.",
    "Take 2 tablets, 3 times a day",
    "Take 2 tablets, thrice a day.",
    "Take 2 (three) tablets, once a day.",
    "Take 2 tablets, once a day. Maybe.",
    "",
  ])("reads no sentence that we would not say: %s", (words) => {
    const read = readSayings([words]);
    if (words === "Take 2 tablets.") expect(read).not.toBeNull();
    else expect(read).toBeNull();
  });
});
