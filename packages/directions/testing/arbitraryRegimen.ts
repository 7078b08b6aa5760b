// testing: any regimen that directions could mean, for say-then-read.
import fc from "fast-check";
import { unitNamesSaid } from "../../language/src/english/nouns.ts";
import type { Action, Amount, PeriodUnit, Regimen, Step } from "../src/regimen/Regimen.ts";
import {
  actions,
  blankStep,
  noLimits,
  noTiming,
  regimenOf,
  routes,
  slotNames,
  slotOf,
  weekdays,
} from "../src/regimen/Regimen.ts";

const whole = fc.integer({ min: 1, max: 30 }).map(String);
const decimal = fc.oneof(
  { weight: 4, arbitrary: whole },
  fc.constantFrom("0.5", "0.25", "0.75", "1.5", "2.5", "12.5", "0.3", "1.25", "250"),
);

/** Two different numbers, the lower first. */
const ends = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([low, more]) => ({ low: String(low), high: String(low + more) }));

const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 3, arbitrary: decimal.map((exact) => ({ exact })) },
  ends,
  fc.constantFrom({ low: "0.5", high: "1" }, { low: "0.25", high: "0.5" }, { low: "2.5", high: "5" }),
);

const periodUnit = fc.constantFrom<PeriodUnit>("hour", "day", "week", "month");
const per = fc.oneof(
  periodUnit.map((unit) => ({ count: 1, unit })),
  fc.record({ count: fc.integer({ min: 2, max: 48 }), unit: periodUnit }),
);
const span = fc.oneof(
  fc.tuple(whole, periodUnit).map(([value, unit]) => ({ low: value, high: value, unit })),
  fc.tuple(ends, periodUnit).map(([{ low, high }, unit]) => ({ low, high, unit })),
);
const offset = fc.oneof(
  fc.constantFrom<NonNullable<Step["duration"]>>(
    { low: "30", high: "30", unit: "minute" },
    { low: "30", high: "60", unit: "minute" },
    { low: "0.5", high: "0.5", unit: "hour" },
    { low: "0.5", high: "1", unit: "hour" },
    { low: "2", high: "2", unit: "hour" },
  ),
);

const orNull = <T>(value: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq });

const times = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 }), fc.boolean(), per)
  .map(([low, more, upTo, period]) => ({ low: upTo ? null : low, high: low + more, upTo, per: period }));

const timing: fc.Arbitrary<Step["timing"]> = fc
  .record({
    times: orNull(times, 2),
    every: orNull(span),
    slots: fc
      .uniqueArray(fc.constantFrom(...slotNames), { maxLength: 4 })
      .chain((names) => fc.tuple(...names.map((name) => orNull(amount).map((own) => slotOf(name, own))))),
    clockTimes: fc
      .uniqueArray(fc.constantFrom("00:00", "00:30", "08:00", "12:00", "12:15", "20:30", "23:59"), {
        maxLength: 2,
      })
      .chain((clocks) =>
        fc.tuple(...clocks.map((time) => fc.record({ time: fc.constant(time), amount: orNull(amount) }))),
      ),
    weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 7 }),
    once: fc.boolean(),
    cycle: orNull(
      fc.record({
        on: fc.integer({ min: 1, max: 28 }),
        off: fc.integer({ min: 1, max: 28 }),
        unit: periodUnit,
      }),
    ),
    sameTime: orNull(fc.constantFrom("day", "week", "month")),
  })
  .map((given) => ({ ...noTiming, ...given }));

const meal = fc.constantFrom<NonNullable<NonNullable<Step["food"]>["meal"]>>(
  "food",
  "meals",
  "breakfast",
  "lunch",
  "evening meal",
  "dinner",
  "supper",
  "milk",
);
const food: fc.Arbitrary<Step["food"]> = fc.oneof(
  fc.record({
    relation: fc.constantFrom("before", "after"),
    meal,
    offset: orNull(offset),
  }),
  fc.record({
    relation: fc.constantFrom("with", "with-or-after", "between"),
    meal,
    offset: fc.constant(null),
  }),
  fc.constant({ relation: "empty-stomach" as const, meal: null, offset: null }),
);

const site = fc.record({
  name: fc.constantFrom(
    "eye",
    "ear",
    "nostril",
    "scalp",
    "area",
    "skin",
    "lower back",
    "between the toes",
    "mouth",
    "ear lobe",
  ),
  side: orNull(fc.constantFrom("left", "right", "both", "each", "affected")),
});

const step = (joined: Step["joined"]): fc.Arbitrary<Step> =>
  fc
    .record({
      joined: fc.constant(joined),
      action: fc.constantFrom<Action>(...actions),
      actionSuppliedBy: fc.constantFrom("directions", "reader"),
      amount: orNull(amount, 6),
      unit: orNull(
        fc.record({
          name: fc.constantFrom(...unitNamesSaid, "5 mL spoonful", "2.5 mL spoonful"),
          suppliedBy: fc.constantFrom("directions", "form"),
        }),
        6,
      ),
      strengthNote: orNull(fc.constantFrom("15 mg", "15mg", "500 mg in total", "2.5 mL"), 1),
      timing,
      asNeeded: orNull(
        fc.record({
          reasons: fc.uniqueArray(fc.constantFrom("pain", "pain and fever", "to sleep", "chest tightness"), {
            maxLength: 2,
          }),
        }),
      ),
      limits: fc
        .record({
          units: orNull(
            fc.record({ amount: decimal, unit: orNull(fc.constantFrom(...unitNamesSaid)), per }),
            2,
          ),
          doses: orNull(fc.record({ count: fc.integer({ min: 1, max: 30 }), per }), 1),
          leastGap: orNull(fc.record({ value: whole, unit: periodUnit }), 1),
        })
        .map((given) => ({ ...noLimits, ...given })),
      duration: orNull(span),
      ending: orNull(fc.constantFrom("stop", "continue"), 1),
      food: orNull(food, 2),
      route: orNull(fc.constantFrom(...routes), 2),
      site: orNull(site, 2),
      dailyTotal: fc.constant(false),
      instructions: fc.array(
        fc.constantFrom(
          "swallow whole",
          "Swallow it whole",
          "in half a glass of water and drink",
          "first thing in the morning",
          "1 hour before bed",
          "at least 30 minutes before food",
          "just after food",
          "with every main meal",
          "Take it when you need it.",
          "as directed",
          "Then take 2 tablets",
          "After food.",
        ),
        { maxLength: 2 },
      ),
    })
    .map((given): Step => ({ ...blankStep, ...given }))
    /* A total has one amount and no times of day; an amount is somewhere wherever some slot has one. */
    .chain((whole) =>
      whole.amount !== null && whole.timing.slots.length + whole.timing.clockTimes.length === 0
        ? fc.constantFrom<Step>(whole, { ...whole, dailyTotal: true })
        : fc.constant<Step>(whole),
    );

/** Spoonfuls and pieces of gum come whole: "a quarter to half of a spoonful of 5 mL" is no dose that anybody measures. */
const isSpoken = (regimen: Regimen): boolean =>
  regimen.steps.every(
    ({ unit, amount: own, timing: { slots, clockTimes } }) =>
      !(unit?.name.endsWith("mL spoonful") || unit?.name === "gum") ||
      [own, ...slots.map((slot) => slot.amount), ...clockTimes.map((clock) => clock.amount)].every(
        (one) => one === null || ("exact" in one && /^\d+$/.test(one.exact)),
      ),
  );

/** One to three steps; the first is "first", the others follow by "and" or "then". */
export const arbitraryRegimen: fc.Arbitrary<Regimen> = fc
  .array(fc.constantFrom<"and" | "then">("and", "then"), { maxLength: 2 })
  .chain((joints) => fc.tuple(step("first"), ...joints.map(step)))
  .map((steps) => regimenOf(steps as Step[]))
  .filter(isSpoken);
