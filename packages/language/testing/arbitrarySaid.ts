// testing: regimens of the kinds that the tables of other languages have words for.

import type {
  Amount,
  EventName,
  MomentOfEvent,
  PeriodUnit,
  Regimen,
  Step,
  Timing,
} from "@plainlabel/directions";
import {
  blankStep,
  noLimits,
  noTiming,
  regimenOf,
  slotNames,
  slotOf,
  weekdays,
} from "@plainlabel/directions";
import fc from "fast-check";
import {
  countedUnits,
  eventKeys,
  measuredUnits,
  reasonKeys,
  siteKeys,
  siteOfKey,
} from "../src/translate/keys.ts";

type Span = NonNullable<Step["duration"]>;
type Times = NonNullable<Timing["times"]>;

const some = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const orNull = <T>(value: fc.Arbitrary<T>, one: number): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: one });

const units = [
  ...countedUnits.filter((unit) => unit !== "spoonful"),
  ...measuredUnits,
  "5 mL spoonful",
  "2.5 mL spoonful",
];
const unit = fc.oneof({ weight: 2, arbitrary: some("tablet") }, { weight: 3, arbitrary: some(...units) });
const halves = ["tablet", "sachet"];

const wholeAmount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map((value) => ({ exact: String(value) })) },
  { weight: 1, arbitrary: some("20", "21", "22", "24", "25", "100").map((exact) => ({ exact })) },
  {
    weight: 2,
    arbitrary: some(
      { low: "1", high: "2" },
      { low: "2", high: "3" },
      { low: "2", high: "4" },
      { low: "5", high: "10" },
    ),
  },
);
const amountOf = (of: string): fc.Arbitrary<Amount> => {
  if (halves.includes(of))
    return fc.oneof(
      { weight: 3, arbitrary: wholeAmount },
      { weight: 2, arbitrary: some("0.25", "0.5", "1.5", "2.5").map((exact) => ({ exact })) },
    );
  return (measuredUnits as readonly string[]).includes(of)
    ? fc.oneof(
        wholeAmount,
        some("0.5", "2.5", "12.5", "0.3").map((exact) => ({ exact })),
      )
    : wholeAmount;
};

const exactly = (value: number | string, of: PeriodUnit): Span => ({
  low: String(value),
  high: String(value),
  unit: of,
});
const length: fc.Arbitrary<Span> = fc.oneof(
  fc
    .tuple(some(1, 2, 3, 5, 7, 10, 14, 21, 28), some<PeriodUnit>("day", "week", "month"))
    .map(([value, of]) => exactly(value, of)),
  some<Span>(
    { low: "5", high: "7", unit: "day" },
    { low: "1", high: "2", unit: "week" },
    { low: "2", high: "4", unit: "week" },
  ),
);
const gap: fc.Arbitrary<Span> = fc.oneof(
  some(1, 2, 4, 6, 8, 12).map((value) => exactly(value, "hour")),
  some(15, 30).map((value) => exactly(value, "minute")),
);
const offset: fc.Arbitrary<Span> = fc.oneof(
  some(
    exactly("0.5", "hour"),
    exactly(1, "hour"),
    exactly(2, "hour"),
    exactly(30, "minute"),
    exactly(15, "minute"),
  ),
  some<Span>({ low: "30", high: "60", unit: "minute" }, { low: "1", high: "3", unit: "hour" }),
);

const aDay = { count: 1, unit: "day" } as const;
const in24 = { count: 24, unit: "hour" } as const;
const per = some<Times["per"]>(
  aDay,
  aDay,
  in24,
  { count: 1, unit: "week" },
  { count: 1, unit: "month" },
  { count: 7, unit: "day" },
);
const times = (within: fc.Arbitrary<Times["per"]>): fc.Arbitrary<Times> =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), some(0, 0, 0, 1, 2), some(false, false, true), within)
    .map(([low, more, upTo, each]) => ({ low: upTo ? null : low, high: low + more, upTo, per: each }));
const every = fc.oneof(
  some<Span>(
    exactly(1, "hour"),
    exactly(2, "hour"),
    exactly(4, "hour"),
    exactly(6, "hour"),
    exactly(8, "hour"),
    exactly(12, "hour"),
  ),
  some<Span>(
    { low: "4", high: "6", unit: "hour" },
    { low: "6", high: "8", unit: "hour" },
    { low: "3", high: "4", unit: "hour" },
  ),
);
const longEvery = some<Span>(
  exactly(2, "day"),
  exactly(3, "day"),
  exactly(10, "day"),
  exactly(1, "week"),
  exactly(2, "week"),
  exactly(12, "week"),
  exactly(1, "month"),
  exactly(3, "month"),
  exactly(48, "hour"),
  exactly(72, "hour"),
);
const days = fc.subarray([...weekdays], { minLength: 1, maxLength: 6 });
const daysAWeek = fc.integer({ min: 1, max: 6 });

const slots = (amount: fc.Arbitrary<Amount>, most: number): fc.Arbitrary<Partial<Timing>> =>
  fc
    .uniqueArray(some(...slotNames), { minLength: 1, maxLength: most })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc
            .tuple(amount, name === "bedtime" || name === "midday" ? orNull(offset, 1) : fc.constant(null))
            .map(([own, from]) => ({
              ...slotOf(name, own),
              offset: from === null ? null : { relation: "before" as const, ...from },
            })),
        ),
      ),
    )
    .map((found) => ({ slots: found }));
const clocks = (amount: fc.Arbitrary<Amount>): fc.Arbitrary<Partial<Timing>> =>
  fc
    .uniqueArray(some("00:00", "02:30", "08:00", "12:00", "14:15", "18:00", "20:00", "22:30"), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((found) => fc.tuple(...found.map((time) => amount.map((own) => ({ time, amount: own })))))
    .map((clockTimes) => ({ clockTimes }));

/** The ways in which a dose of `amount` is timed; an amount that stands at its times is no longer the step's. */
const schedule = (amount: fc.Arbitrary<Amount>): fc.Arbitrary<Partial<Timing>> =>
  fc.oneof(
    { weight: 3, arbitrary: times(per).map((found) => ({ times: found })) },
    { weight: 3, arbitrary: every.map((found) => ({ every: found })) },
    { weight: 2, arbitrary: longEvery.map((found) => ({ every: found })) },
    { weight: 5, arbitrary: slots(amount, 3) },
    { weight: 2, arbitrary: clocks(amount) },
    { weight: 2, arbitrary: fc.tuple(slots(amount, 2), days).map(([at, weekdays]) => ({ ...at, weekdays })) },
    {
      weight: 1,
      arbitrary: fc.tuple(slots(amount, 2), longEvery).map(([at, found]) => ({ ...at, every: found })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(slots(amount, 1), daysAWeek).map(([at, count]) => ({ ...at, daysAWeek: count })),
    },
    { weight: 1, arbitrary: days.map((found) => ({ weekdays: found })) },
    { weight: 1, arbitrary: daysAWeek.map((count) => ({ daysAWeek: count })) },
    {
      weight: 1,
      arbitrary: days.map((found) => ({
        weekdays: found,
        times: {
          low: found.length,
          high: found.length,
          upTo: false,
          per: { count: 1, unit: "week" as const },
        },
      })),
    },
    {
      weight: 1,
      arbitrary: some(2, 3, 4).map((count) => ({
        times: { low: count, high: count, upTo: false, per: aDay },
        every: exactly(24 / count, "hour"),
      })),
    },
    { weight: 1, arbitrary: some(true, false).map((straightAway) => ({ once: true, straightAway })) },
    {
      weight: 1,
      arbitrary: fc.constant({ straightAway: true, times: { low: 2, high: 2, upTo: false, per: aDay } }),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(amount, some("morning" as const, "bedtime" as const)).map(([own, name]) => ({
        slots: [slotOf(name, own)],
        preferably: true,
        times: { low: 1, high: 1, upTo: false, per: aDay },
      })),
    },
    { weight: 1, arbitrary: fc.constant({}) },
    {
      weight: 2,
      arbitrary: fc.tuple(some(...eventKeys), orNull(offset, 1)).map(([key, from]) => {
        const [name, relation] = key.split(" ") as [EventName, MomentOfEvent["relation"]];
        if (relation === "within")
          return { event: { name, relation, offset: exactly(72, "hour") }, straightAway: true, once: true };
        return { event: { name, relation, offset: relation === "before" ? from : null } };
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.oneof(
            some(
              { monthDays: [1] },
              { monthDays: [1, 15] },
              { monthDays: [1, 2, 3, 4, 5] },
              { cycleDays: { days: [1], length: null } },
              { cycleDays: { days: [1, 8], length: null } },
              { cycleDays: { days: [1, 8, 15], length: null } },
              { cycleDays: { days: [15, 16, 17, 18, 19, 20], length: null } },
            ),
          ),
          fc.oneof(
            fc.constant({}),
            slots(amount, 2),
            times(fc.constant(aDay)).map((found) => ({ times: found })),
          ),
        )
        .map(([numbered, at]): Partial<Timing> => ({ ...at, ...numbered })),
    },
  );

const food: fc.Arbitrary<Step["food"]> = fc.oneof(
  fc.record({
    relation: some("before" as const, "after" as const),
    meal: some("food" as const, "meals" as const, "breakfast" as const),
    offset: orNull(offset, 2),
  }),
  fc.record({
    relation: some("with" as const, "with-or-after" as const),
    meal: some("food" as const, "meals" as const),
    offset: fc.constant(null),
  }),
  fc.constant({ relation: "with" as const, meal: "milk" as const, offset: null }),
  fc.constant({ relation: "empty-stomach" as const, meal: null, offset: null }),
);

const place: fc.Arbitrary<Step["site"]> = fc.oneof(
  { weight: 5, arbitrary: some(...siteKeys).map(siteOfKey) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.uniqueArray(some("face", "neck", "arms", "legs", "hands", "feet", "elbows", "knees"), {
          minLength: 2,
          maxLength: 3,
        }),
        some(" and ", " or "),
      )
      .map(([names, last]) => ({ name: names.join(last), side: null })),
  },
);

const actionsOf = (of: string): readonly Step["action"][] => {
  if (of === "drop") return ["put", "use"];
  if (of === "puff") return ["inhale", "use"];
  if (of === "patch" || of === "plaster") return ["stick", "apply"];
  if (["unit", "pen", "pre-filled pen", "syringe", "ampoule"].includes(of)) return ["inject"];
  if (of === "pump") return ["apply", "rub"];
  if (of === "suppository" || of === "pessary") return ["insert", "use"];
  if (of === "spray") return ["use", "spray"];
  if (of === "lozenge") return ["suck", "take"];
  return ["take", "swallow", "give", "drink", "chew"];
};

const step = (joined: Step["joined"]): fc.Arbitrary<Step> =>
  unit.chain((of) => {
    const amount = amountOf(of);
    return fc
      .record({
        joined: fc.constant(joined),
        action: some(...actionsOf(of)),
        actionSuppliedBy: fc.constant("directions" as const),
        amount,
        unit: fc.constant({ name: of, suppliedBy: "directions" as const }),
        strengthOfOne:
          of === "tablet" ? orNull(some("2.5 mg", "500 micrograms", "1 g"), 1) : fc.constant(null),
        when: schedule(amount),
        cycle: orNull(
          some({ on: 21, off: 7, unit: "day" as const }, { on: 3, off: 1, unit: "week" as const }),
          1,
        ),
        sameTime: orNull(some("day" as const, "week" as const), 1),
        asNeeded: orNull(
          fc.uniqueArray(some(...reasonKeys), { maxLength: 3 }).map((reasons) => ({ reasons })),
          2,
        ),
        limits: fc
          .record({
            units: orNull(
              fc.tuple(wholeAmount, per).map(([most, each]) => ({
                amount: "exact" in most ? most.exact : most.high,
                unit: of,
                per: each,
              })),
              2,
            ),
            atOnce: orNull(
              some("1", "2", "4", "5").map((most) => ({ amount: most, unit: of })),
              1,
            ),
            doses: orNull(
              fc.tuple(fc.integer({ min: 1, max: 8 }), per).map(([count, each]) => ({ count, per: each })),
              1,
            ),
            leastGap: orNull(
              gap.map(({ low, unit: in_ }) => ({ value: low, unit: in_ })),
              2,
            ),
          })
          .map((given) => ({ ...noLimits, ...given })),
        duration: orNull(length, 2),
        useFor: orNull(gap, 1),
        leaveOff: orNull(gap, 1),
        ending: orNull(some("stop" as const, "continue" as const), 1),
        food: orNull(food, 2),
        site: orNull(place, 1),
        route: orNull(some("oral", "sublingual", "subcutaneous", "rectal"), 1),
        dailyTotal: some(false, false, false, false, true),
      })
      .map(({ when, cycle, sameTime, ...given }): Step => {
        const timing = {
          ...noTiming,
          ...when,
          ...(when.once ? {} : { cycle, sameTime: when.times || when.every ? sameTime : null }),
        };
        const isTimed = timing.slots.length + timing.clockTimes.length > 0;
        const plain = Object.keys(when).length === 0 && timing.cycle === null && timing.sameTime === null;
        const worn = given.action === "stick" || given.action === "apply";
        return {
          ...blankStep,
          ...given,
          timing,
          amount: isTimed ? null : given.amount,
          useFor: worn ? given.useFor : null,
          leaveOff: worn && given.useFor !== null ? given.leaveOff : null,
          duration: when.once ? null : given.duration,
          dailyTotal: given.dailyTotal && plain,
          site: given.action === "inject" ? null : given.site,
        };
      });
  });

/** Two doses that take turns: one on every other day, the other on the days between. */
const turns: fc.Arbitrary<Regimen> = fc
  .tuple(some("tablet", "capsule", "mg"), wholeAmount, wholeAmount, orNull(length, 1))
  .map(([of, first, second, duration]) => {
    const turn = (joined: Step["joined"], day: number, amount: Amount): Step => ({
      ...blankStep,
      joined,
      action: "take",
      actionSuppliedBy: "directions",
      amount,
      unit: { name: of, suppliedBy: "directions" },
      timing: { ...noTiming, cycleDays: { days: [day], length: 2 } },
      duration,
    });
    return regimenOf([turn("first", 1, first), turn("and", 2, second)]);
  });

/** One to three steps; a step that follows may be a pause. */
const stepByStep: fc.Arbitrary<Regimen> = fc
  .array(some<"and" | "then">("and", "then"), { maxLength: 2 })
  .chain((joints) =>
    fc.tuple(
      step("first"),
      ...joints.map((joined, at) =>
        joined === "then" && at === 0 && joints.length > 1
          ? fc.oneof(
              { weight: 3, arbitrary: step(joined) },
              {
                weight: 1,
                arbitrary: length.map(
                  (duration): Step => ({
                    ...blankStep,
                    joined,
                    action: "take",
                    actionSuppliedBy: "reader",
                    amount: { exact: "0" },
                    duration,
                  }),
                ),
              },
            )
          : step(joined),
      ),
    ),
  )
  .map((steps) => regimenOf(steps));

export const arbitrarySaid: fc.Arbitrary<Regimen> = fc.oneof(
  { weight: 30, arbitrary: stepByStep },
  { weight: 1, arbitrary: turns },
);
