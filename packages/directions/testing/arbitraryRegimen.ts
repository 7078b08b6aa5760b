// testing: any regimen that directions could mean, for say-then-read.
import fc from "fast-check";
import { unitNamesSaid } from "../../language/src/english/nouns.ts";
import type { Action, Amount, PeriodUnit, Regimen, Step } from "../src/regimen/Regimen.ts";
import {
  actions,
  blankStep,
  dayRelations,
  eventNames,
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

type Timing = Step["timing"];
type Times = NonNullable<Timing["times"]>;

const timesIn = (per: fc.Arbitrary<Times["per"]>, most = 12): fc.Arbitrary<Times> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 3 }), fc.boolean(), per)
    .map(([low, more, upTo, period]) => ({ low: upTo ? null : low, high: low + more, upTo, per: period }));
const aDay = fc.constant({ count: 1, unit: "day" as const });
const exactly = (count: number, unit: PeriodUnit): Times => ({
  low: count,
  high: count,
  upTo: false,
  per: { count: 1, unit },
});
const ceiling = fc
  .tuple(fc.integer({ min: 1, max: 12 }), per)
  .map(([high, period]): Times => ({ low: null, high, upTo: true, per: period }));
const someDays = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 });
const daysAWeek = fc.integer({ min: 1, max: 6 });
/** Named days, a number of days, or neither; never both. */
const days: fc.Arbitrary<Partial<Timing>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  someDays.map((named) => ({ weekdays: named })),
  daysAWeek.map((count) => ({ daysAWeek: count })),
);
const fewHours = fc.oneof(
  fc.integer({ min: 1, max: 23 }).map((hours) => ({ low: String(hours), high: String(hours) })),
  fc.constantFrom({ low: "4", high: "6" }, { low: "6", high: "8" }, { low: "0.5", high: "1" }),
);
const shortInterval = fewHours.map((hours) => ({ ...hours, unit: "hour" as const }));
const longInterval = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom<PeriodUnit>("day", "week", "month"))
    .map(([value, unit]) => ({ low: value, high: value, unit })),
  fc
    .constantFrom("24", "48", "72", "168")
    .map((value) => ({ low: value, high: value, unit: "hour" as const })),
);

/** "Half an hour before breakfast", "1 to 3 hours before bedtime"; nobody says so of the morning. */
const fromThere: readonly string[] = ["bedtime", "midday", "waking", "breakfast", "lunch", "supper"];
const slot = (name: (typeof slotNames)[number], own: fc.Arbitrary<Amount | null>) =>
  fc
    .tuple(own, orNull(fc.tuple(fc.constantFrom("before" as const, "after" as const), offset), 2))
    .map(([given, from]) => ({
      ...slotOf(name, given),
      offset: from === null || !fromThere.includes(name) ? null : { relation: from[0], ...from[1] },
    }));
const moments = (most: number, own: fc.Arbitrary<Amount | null>): fc.Arbitrary<Partial<Timing>> =>
  fc
    .record({
      slots: fc
        .uniqueArray(fc.constantFrom(...slotNames), { maxLength: most })
        .chain((names) => fc.tuple(...names.map((name) => slot(name, own)))),
      clockTimes: fc
        .uniqueArray(fc.constantFrom("00:00", "00:30", "08:00", "12:00", "12:15", "20:30", "23:59"), {
          maxLength: most === 1 ? 0 : 2,
        })
        .chain((clocks) =>
          fc.tuple(...clocks.map((time) => fc.record({ time: fc.constant(time), amount: own }))),
        ),
    })
    .filter(({ slots, clockTimes }) => slots.length + clockTimes.length > 0);
const onDays = (timing: Partial<Timing>, when: Partial<Timing>): Partial<Timing> => ({ ...timing, ...when });
const countOf = ({ slots = [], clockTimes = [] }: Partial<Timing>): number =>
  slots.length + clockTimes.length;

/** Days by their number, of a month or of a cycle whose length may not be known. */
const numberedDays: fc.Arbitrary<Partial<Timing>> = fc.oneof(
  fc.subarray([1, 2, 3, 4, 11, 15, 22, 28], { minLength: 1 }).map((monthDays) => ({ monthDays })),
  fc
    .tuple(fc.subarray([1, 2, 3, 4, 5, 8, 10, 15, 21], { minLength: 1 }), fc.constantFrom(21, 28, null))
    .map(([found, length]) => ({ cycleDays: { days: found, length } })),
);

/** What a dose belongs to. */
const event: fc.Arbitrary<Timing["event"]> = fc.oneof(
  fc.record({
    name: fc.constantFrom(...eventNames),
    relation: fc.constantFrom("before" as const, "after" as const),
    offset: orNull(offset, 1),
  }),
  fc.constantFrom<Timing["event"]>(
    { name: "migraine", relation: "start", offset: null },
    { name: "unprotected-sex", relation: "within", offset: { low: "72", high: "72", unit: "hour" } },
  ),
  fc.record({
    name: fc.constantFrom(
      "operation" as const,
      "procedure" as const,
      "flight" as const,
      "each-scan" as const,
    ),
    relation: fc.constantFrom(...dayRelations, "soon-after" as const),
    offset: fc.constant(null),
  }),
);

/** When a dose is taken, in the ways that make sense together; each part of a timing occurs in some. */
const schedule: fc.Arbitrary<Partial<Timing>> = fc.oneof(
  fc.constant({}),
  days,
  timesIn(per).map((times) => ({ times })),
  fc.tuple(timesIn(aDay, 5), days).map(([times, on]) => onDays({ times }, on)),
  someDays.map((named) => ({ times: exactly(named.length, "week"), weekdays: named })),
  fc.tuple(shortInterval, orNull(ceiling, 1), days).map(([every, times, on]) => onDays({ every, times }, on)),
  shortInterval.map((every) => ({ every, times: exactly(Math.floor(24 / Number(every.high)), "day") })),
  fc.tuple(longInterval, orNull(timesIn(aDay, 5), 1)).map(([every, times]) => ({ every, times })),
  someDays.map((named) => ({ every: { low: "2", high: "2", unit: "week" as const }, weekdays: named })),
  fc.tuple(numberedDays, orNull(timesIn(aDay, 5), 1)).map(([on, times]) => ({ ...on, times })),
  fc.tuple(numberedDays, moments(1, orNull(amount))).map(([on, at]) => ({ ...on, ...at })),
  fc.tuple(event, fc.boolean()).map(([tied, once]) => ({ event: tied, once })),
  fc.boolean().map((straightAway) => ({ once: true, straightAway })),
  fc.constantFrom({ straightAway: true }, { straightAway: true, times: exactly(2, "day") }),
  fc.tuple(moments(4, orNull(amount)), orNull(ceiling, 1)).map(([at, times]) => ({ ...at, times })),
  moments(4, orNull(amount)).map((at) => ({ ...at, times: exactly(countOf(at), "day") })),
  fc.tuple(moments(3, orNull(amount)), someDays).map(([at, named]) => ({ ...at, weekdays: named })),
  fc.tuple(moments(1, orNull(amount)), daysAWeek).map(([at, count]) => ({ ...at, daysAWeek: count })),
  fc.tuple(moments(1, orNull(amount)), longInterval).map(([at, every]) => ({ ...at, every })),
  moments(1, orNull(amount)).map((at) => ({ ...at, once: true })),
  fc
    .tuple(moments(1, orNull(amount)), fc.constantFrom<PeriodUnit>("week", "month"))
    .map(([at, unit]) => ({ ...at, times: exactly(1, unit) })),
  fc
    .tuple(moments(3, fc.constant(null)), days, fc.boolean())
    .map(([at, on, said]) =>
      onDays({ ...at, preferably: true, times: said ? exactly(countOf(at), "day") : null }, on),
    ),
  amount.map((own) => ({
    every: { low: "12", high: "12", unit: "hour" as const },
    slots: [slotOf("morning", own), slotOf("evening", own)],
  })),
  orNull(amount).map((own) => ({
    every: { low: "48", high: "48", unit: "hour" as const },
    slots: [slotOf("morning"), slotOf("evening", own)],
  })),
);

const cycle = fc.record({
  on: fc.integer({ min: 1, max: 28 }),
  off: fc.integer({ min: 1, max: 28 }),
  unit: periodUnit,
});

const timing: fc.Arbitrary<Timing> = fc
  .tuple(schedule, orNull(cycle), orNull(fc.constantFrom("day", "week", "month")))
  .map(([given, round, sameTime]) => ({
    ...noTiming,
    ...given,
    ...(given.once === true || given.monthDays || given.cycleDays || given.event
      ? {}
      : { cycle: round, sameTime }),
  }));

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
  side: orNull(fc.constantFrom("left", "right", "both", "each", "affected", "operated")),
});

/** What is done for a length of time: rinsed with, stuck on, left in. Nobody takes a tablet for an hour. */
const lasting: readonly Action[] = ["rinse", "gargle", "stick", "apply", "insert", "rub"];
const leftOn: readonly Action[] = ["stick", "apply"];
const inARow: readonly Action[] = ["chew", "dissolve", "mix", "drink", "swallow"];
const worn: readonly string[] = ["patch", "plaster", "dressing"];
const strengths = ["2.5 mg", "500 micrograms", "1 g", "100 units"];

/** Nobody takes more than the ceiling at once, and a measure is not counted. */
const isCounted = (unit: Step["unit"]): boolean =>
  unit !== null && ["tablet", "capsule", "sachet", "lozenge"].includes(unit.name);

const allAmounts = ({ amount: own, timing: { slots, clockTimes } }: Step): readonly (Amount | null)[] =>
  slots.length + clockTimes.length === 0 ? [own] : [...slots, ...clockTimes].map((at) => at.amount ?? own);

const pause = fc.oneof(span).map(
  (duration): Step => ({
    ...blankStep,
    joined: "then",
    action: "take",
    actionSuppliedBy: "reader",
    amount: { exact: "0" },
    duration,
  }),
);

/** Fields that hang on others: kept where they mean something, left out where they do not. */
const meaningful = (given: Step): Step => {
  const amounts = allAmounts(given);
  const { timing: when, action, unit } = given;
  const several = amounts.some((one) => JSON.stringify(one) !== JSON.stringify(amounts[0]));
  const lasts =
    lasting.includes(action) && !(unit !== null && worn.includes(unit.name) && action === "rinse");
  const useFor = lasts ? given.useFor : null;
  const withUnit = <T extends { readonly unit: string | null }>(most: T | null): T | null =>
    most === null || most.unit !== null || isCounted(unit) ? most : null;
  return {
    ...given,
    timing: when.preferably && several ? { ...when, preferably: false, times: null } : when,
    furtherActions: inARow.includes(action) && action !== "swallow" ? given.furtherActions : [],
    strengthNote: several ? null : given.strengthNote,
    strengthOfOne: isCounted(unit) && !amounts.includes(null) ? given.strengthOfOne : null,
    useFor,
    leaveOff: useFor !== null && leftOn.includes(action) ? given.leaveOff : null,
    limits: {
      ...given.limits,
      units: withUnit(given.limits.units),
      atOnce: withUnit(given.limits.atOnce),
    },
    duration: when.once ? null : given.duration,
  };
};

const step = (joined: Step["joined"]): fc.Arbitrary<Step> =>
  fc
    .record({
      joined: fc.constant(joined),
      action: fc.constantFrom<Action>(...actions),
      furtherActions: fc.constantFrom<Action[]>([], [], ["swallow"]),
      actionSuppliedBy: fc.constantFrom("directions", "reader"),
      amount: orNull(amount, 6),
      unit: orNull(
        fc.record({
          name: fc.oneof(
            fc.constantFrom("tablet", "capsule", "patch"),
            fc.constantFrom(...unitNamesSaid, "5 mL spoonful", "2.5 mL spoonful"),
          ),
          suppliedBy: fc.constantFrom("directions", "form", "product"),
        }),
        6,
      ),
      strengthNote: orNull(fc.constantFrom("15 mg", "15mg", "500 mg in total", "2.5 mL"), 1),
      strengthOfOne: orNull(fc.constantFrom(...strengths), 1),
      useFor: orNull(span, 1),
      leaveOff: orNull(span, 1),
      timing,
      asNeeded: orNull(
        fc.record({
          reasons: fc.uniqueArray(
            fc.constantFrom("pain", "pain and fever", "to sleep", "chest tightness", "copd"),
            {
              maxLength: 2,
            },
          ),
        }),
      ),
      limits: fc
        .record({
          units: orNull(
            fc.record({ amount: decimal, unit: orNull(fc.constantFrom(...unitNamesSaid)), per }),
            2,
          ),
          atOnce: orNull(fc.record({ amount: whole, unit: orNull(fc.constantFrom(...unitNamesSaid)) }), 1),
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
          "leave on for 10 minutes",
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
    .map((given): Step => meaningful({ ...blankStep, ...given }))
    /* A total has one amount and no times. */
    .chain((whole) => {
      const { cycle: round, sameTime, ...when } = whole.timing;
      const untimed = JSON.stringify({ ...noTiming, ...when, cycle: null, sameTime: null });
      return whole.amount !== null && untimed === JSON.stringify(noTiming)
        ? fc.constantFrom<Step>(whole, { ...whole, dailyTotal: true })
        : fc.constant<Step>(whole);
    });

/** Spoonfuls and pieces of gum come whole: "a quarter to half of a spoonful of 5 mL" is no dose that anybody measures. */
const isSpoken = (regimen: Regimen): boolean =>
  regimen.steps.every(
    ({ unit, amount: own, timing: { slots, clockTimes } }) =>
      !(unit?.name.endsWith("mL spoonful") || unit?.name === "gum") ||
      [own, ...slots.map((slot) => slot.amount), ...clockTimes.map((clock) => clock.amount)].every(
        (one) => one === null || ("exact" in one && /^\d+$/.test(one.exact)),
      ),
  );

/** "5 mg one day, 4 mg the next": two doses that take turns, alike in all but amount. */
const turns: fc.Arbitrary<Regimen> = fc.tuple(step("first"), amount).map(([first, other]) => {
  const turn = (day: number): Timing => ({ ...noTiming, cycleDays: { days: [day], length: 2 } });
  const one = { ...first, dailyTotal: false, amount: first.amount ?? { exact: "1" }, timing: turn(1) };
  return regimenOf([one, { ...one, joined: "and", amount: other, timing: turn(2) }] as Step[]);
});

/** One to three steps; the first is "first", the others follow by "and" or "then", and may be pauses. */
const inSteps: fc.Arbitrary<Regimen> = fc
  .array(fc.constantFrom<"and" | "then">("and", "then"), { maxLength: 2 })
  .chain((joints) =>
    fc.tuple(
      step("first"),
      ...joints.map((joint) =>
        joint === "then" ? fc.oneof({ weight: 4, arbitrary: step(joint) }, pause) : step(joint),
      ),
    ),
  )
  .map((steps) => regimenOf(steps as Step[]));

/** Any of them that can be spoken of. */
export const arbitraryRegimen: fc.Arbitrary<Regimen> = fc
  .oneof({ weight: 12, arbitrary: inSteps }, turns)
  .filter(isSpoken);
