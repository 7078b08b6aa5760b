// testing/plans: any plan, and one that differs from it in one thing.
import fc from "fast-check";
import {
  type Dose,
  daysOfWeek,
  type Length,
  mealsOfDay,
  type PartOfDay,
  type Plan,
  type PlannedStep,
  type Rhythm,
  type Spelling,
  type Thing,
  things,
} from "./Plan.ts";

const inOrder = <T>(all: readonly T[], min: number, max: number): fc.Arbitrary<readonly T[]> =>
  fc.subarray([...all], { minLength: min, maxLength: max });

const on = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, inOrder(daysOfWeek, 1, 3));

/** Parts of the day that nobody takes for one another. */
const parts: readonly PartOfDay[] = ["morning", "midday", "afternoon", "evening", "bedtime"];

const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 2 }), fc.boolean()).map(
      ([low, more, upTo]): Rhythm => ({
        kind: "times",
        low: upTo && low > 1 ? null : low,
        high: upTo ? Math.max(low, 1) : low + more,
        per: "day",
      }),
    ),
  },
  fc
    .integer({ min: 1, max: 3 })
    .map((count): Rhythm => ({ kind: "times", low: count, high: count, per: "week" })),
  fc
    .constantFrom([4, 4], [6, 6], [8, 8], [12, 12], [24, 24], [48, 48], [72, 72], [4, 6], [6, 8], [8, 12])
    .map(([low, high]): Rhythm => ({ kind: "every", low: low!, high: high!, unit: "hour" })),
  fc
    .tuple(fc.integer({ min: 2, max: 14 }), fc.constantFrom("day", "week"))
    .map(([count, unit]): Rhythm => ({ kind: "every", low: count, high: count, unit })),
  fc
    .tuple(inOrder(parts, 1, 3), on)
    .map(([names, days]): Rhythm => ({ kind: "parts", parts: names, on: days })),
  fc.constantFrom<Rhythm>(
    { kind: "parts", parts: ["night"], on: [] },
    { kind: "parts", parts: ["waking"], on: [] },
  ),
  fc
    .tuple(inOrder([6, 8, 12, 14, 18, 20, 22], 1, 4), on)
    .map(([hours, days]): Rhythm => ({ kind: "clock", hours, on: days })),
  inOrder(daysOfWeek, 1, 5).map((days): Rhythm => ({ kind: "days", on: days })),
  fc.constantFrom(...daysOfWeek).map((day): Rhythm => ({ kind: "weekly", day })),
  fc.constantFrom(30, 60, 90, 120).map((minutes): Rhythm => ({ kind: "before-bed", minutes })),
  fc
    .tuple(
      fc.constantFrom("before", "with", "after"),
      fc.constantFrom(...mealsOfDay),
      fc.constantFrom(null, 15, 30, 60),
    )
    .map(
      ([relation, meal, minutes]): Rhythm => ({
        kind: "meal",
        relation,
        meal,
        minutes: relation === "with" ? null : minutes,
      }),
    ),
  fc.constant<Rhythm>({ kind: "once" }),
);

const counted: Readonly<Record<Thing, readonly number[]>> = {
  tablet: [0.5, 1, 1.5, 2, 3, 4],
  capsule: [1, 2, 3],
  mL: [1.25, 2.5, 5, 7.5, 10, 20],
  puff: [1, 2, 4],
  unit: [4, 10, 12, 30],
  drop: [1, 2],
};

const doseOf = (thing: Thing): fc.Arbitrary<Dose> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...counted[thing]) },
    inOrder(counted[thing], 2, 2).map(([low, high]) => ({ low: low!, high: high! })),
  );

const length: fc.Arbitrary<Length> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(0, 0, 0, 2), fc.constantFrom("day", "week"))
  .map(([low, more, unit]) => ({ low, high: low + more, unit }));

const exactLength = length.map(({ low, unit }): Length => ({ low, high: low, unit }));

const highOf = (dose: Dose): number => (typeof dose === "number" ? dose : dose.high);

/** A ceiling above one dose, never below it, and seldom so far above them all that it looks like a slip. */
const besides = (dose: Dose): fc.Arbitrary<Pick<Plan, "needed" | "most" | "atOnce">> =>
  fc.record({
    needed: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom("", "pain", "sickness")),
    most: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      fc
        .tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom(12, 24))
        .map(([doses, hours]) => ({ amount: doses * Math.ceil(highOf(dose)), hours })),
    ),
    atOnce: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constant(Math.ceil(highOf(dose)))),
  });

const nothingBeside = { needed: null, most: null, atOnce: null };
const thing = fc.constantFrom(...(Object.keys(things) as Thing[]));

const single: fc.Arbitrary<Plan> = thing.chain((named) =>
  doseOf(named).chain((dose) =>
    fc.tuple(rhythm, fc.option(length, { nil: null, freq: 2 }), besides(dose)).map(
      ([when, lasts, beside]): Plan => ({
        thing: named,
        order: "then",
        steps: [{ dose, rhythm: when, length: when.kind === "once" ? null : lasts }],
        ...beside,
      }),
    ),
  ),
);

/** Courses one after another, with perhaps a pause between; the last may go on. */
const courses: fc.Arbitrary<Plan> = thing.chain((named) =>
  fc
    .tuple(
      fc.array(
        fc.record<PlannedStep>({
          dose: doseOf(named),
          rhythm: rhythm.filter(({ kind }) => kind !== "once"),
          length: exactLength,
        }),
        { minLength: 2, maxLength: 4 },
      ),
      fc.option(exactLength, { nil: null }),
      fc.boolean(),
    )
    .map(([all, pause, endless]): Plan => {
      const ended = all.map((step, at) =>
        endless && at === all.length - 1 ? { ...step, length: null } : step,
      );
      const [first, ...rest] = ended;
      const none: PlannedStep = { dose: 0, rhythm: first!.rhythm, length: pause };
      return {
        thing: named,
        order: "then",
        steps: pause === null ? ended : [first!, none, ...rest],
        ...nothingBeside,
      };
    }),
);

/** Doses of their own at times of their own. */
const together: fc.Arbitrary<Plan> = thing.chain((named) =>
  fc
    .tuple(
      inOrder(parts, 2, 3),
      fc.array(fc.constantFrom(...counted[named]), { minLength: 3, maxLength: 3 }),
      fc.option(length, { nil: null }),
    )
    .filter(([, doses]) => doses[0] !== doses[1])
    .map(
      ([names, doses, lasts]): Plan => ({
        thing: named,
        order: "together",
        steps: names.map((part, at) => ({
          dose: doses[at]!,
          rhythm: { kind: "parts", parts: [part], on: [] },
          length: lasts,
        })),
        ...nothingBeside,
      }),
    ),
);

/** Every way to write a plan. */
export const arbitrarySpelling: fc.Arbitrary<Spelling> = fc.record({
  short: fc.boolean(),
  coded: fc.boolean(),
  counted: fc.boolean(),
});

/** Any plan that both a text and R4 can say. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 4, arbitrary: single },
  { weight: 2, arbitrary: courses },
  together,
);
