// testing/plans: a plan with one thing changed, so that no two of them are one prescription.
import { type Dose, daysOfWeek, type Plan, type PlannedStep, type Rhythm, type Thing } from "./Plan.ts";

type Change = (plan: Plan) => Plan | null;

const withStep = (plan: Plan, at: number, change: (step: PlannedStep) => PlannedStep | null): Plan | null => {
  const changed = change(plan.steps[at]!);
  return changed === null ? null : { ...plan, steps: plan.steps.with(at, changed) };
};

/** A change to the last step, which is never a pause. */
const ofLast =
  (change: (step: PlannedStep) => PlannedStep | null): Change =>
  (plan) =>
    withStep(plan, plan.steps.length - 1, change);

const ofRhythm = (change: (rhythm: Rhythm) => Rhythm | null): Change =>
  ofLast((step) => {
    const rhythm = change(step.rhythm);
    return rhythm === null ? null : { ...step, rhythm };
  });

const larger = (dose: Dose): Dose =>
  typeof dose === "number" ? dose + 1 : { low: dose.low, high: dose.high + 1 };

/** Things of one verb, so that nothing but the unit differs. */
const otherThing: Partial<Record<Thing, Thing>> = { tablet: "capsule", capsule: "tablet" };

const nextDay = (day: (typeof daysOfWeek)[number]) => daysOfWeek[(daysOfWeek.indexOf(day) + 1) % 7]!;

/** Another day in the place of the last one that is named; null where it is named already. */
const otherDays = (on: readonly (typeof daysOfWeek)[number][]) => {
  const day = nextDay(on.at(-1)!);
  return on.includes(day)
    ? null
    : daysOfWeek.filter((one) => (one === on.at(-1) ? false : on.includes(one)) || one === day);
};

const times = ofRhythm((rhythm) => {
  if (rhythm.kind === "times") return { ...rhythm, high: rhythm.high + 1 };
  return rhythm.kind === "every" ? { ...rhythm, low: rhythm.low + 1, high: rhythm.high + 1 } : null;
});

const upTo = ofRhythm((rhythm) =>
  rhythm.kind === "times" && rhythm.low !== null && rhythm.low > 1 && rhythm.low === rhythm.high
    ? { ...rhythm, low: null }
    : null,
);

const period = ofRhythm((rhythm) => {
  if (rhythm.kind === "times") return { ...rhythm, per: rhythm.per === "day" ? "week" : "day" };
  if (rhythm.kind === "every" && rhythm.unit !== "hour")
    return { ...rhythm, unit: rhythm.unit === "day" ? "week" : "day" };
  return rhythm.kind === "days" ? { kind: "times", low: 1, high: 1, per: "day" } : null;
});

const slot = ofRhythm((rhythm) => {
  switch (rhythm.kind) {
    case "parts":
      return rhythm.parts.includes("evening") || rhythm.parts.includes("afternoon")
        ? {
            ...rhythm,
            parts: rhythm.parts
              .map((part) => (part === "evening" || part === "afternoon" ? "waking" : part))
              .filter((part, at, all) => all.indexOf(part) === at),
          }
        : { ...rhythm, parts: ["evening"] };
    case "clock":
      return { ...rhythm, hours: rhythm.hours.map((hour) => hour + 1) };
    case "meal":
      return { ...rhythm, meal: rhythm.meal === "breakfast" ? "lunch" : "breakfast" };
    case "before-bed":
      return { kind: "parts", parts: ["bedtime"], on: [] };
    case "times":
    case "every":
    case "days":
    case "weekly":
    case "once":
      return null;
  }
});

const day = ofRhythm((rhythm) => {
  switch (rhythm.kind) {
    case "parts":
    case "clock":
    case "days": {
      const on = rhythm.on.length === 0 ? null : otherDays(rhythm.on);
      return on === null ? null : { ...rhythm, on };
    }
    case "weekly":
      return { ...rhythm, day: nextDay(rhythm.day) };
    case "times":
    case "every":
    case "meal":
    case "before-bed":
    case "once":
      return null;
  }
});

const offset = ofRhythm((rhythm) => {
  if (rhythm.kind === "before-bed") return { ...rhythm, minutes: rhythm.minutes + 15 };
  if (rhythm.kind !== "meal" || rhythm.minutes === null) return null;
  return { ...rhythm, minutes: rhythm.minutes + 15 };
});

const side = ofRhythm((rhythm) => {
  if (rhythm.kind !== "meal") return null;
  return { ...rhythm, relation: rhythm.relation === "before" ? "after" : "before" };
});

const ended =
  (change: (length: NonNullable<PlannedStep["length"]>) => PlannedStep["length"]): Change =>
  (plan) => {
    if (plan.order === "together") {
      const steps = plan.steps.map((step) =>
        step.length === null ? null : { ...step, length: change(step.length) },
      );
      return steps.includes(null) ? null : { ...plan, steps: steps.filter((step) => step !== null) };
    }
    return withStep(plan, 0, (step) =>
      step.length === null ? null : { ...step, length: change(step.length) },
    );
  };

const swapped: Change = (plan) => {
  const [first, second, ...rest] = plan.steps;
  if (plan.order !== "then" || second === undefined || second.length === null || second.dose === 0)
    return null;
  const same = JSON.stringify(first) === JSON.stringify(second);
  return same ? null : { ...plan, steps: [second, first!, ...rest] };
};

const pauses: Change = (plan) => {
  const at = plan.steps.findIndex(({ dose }) => dose === 0);
  return at < 0 ? null : { ...plan, steps: plan.steps.filter((_, index) => index !== at) };
};

/** What may be changed, each in the structure alone; null where a plan has no such thing. */
export const changes: Readonly<Record<string, Change>> = {
  number: ofLast((step) => ({ ...step, dose: larger(step.dose) })),
  range: ofLast((step) => (typeof step.dose === "number" ? null : { ...step, dose: step.dose.high })),
  unit: (plan) => {
    const thing = otherThing[plan.thing];
    return thing === undefined ? null : { ...plan, thing };
  },
  times,
  upTo,
  period,
  slot,
  day,
  offset,
  side,
  length: ended(({ low, high, unit }) => ({ low: low + 1, high: high + 1, unit })),
  "length unit": ended(({ low, high, unit }) => ({ low, high, unit: unit === "day" ? "week" : "day" })),
  order: swapped,
  pause: pauses,
  ceiling: (plan) =>
    plan.most === null ? null : { ...plan, most: { ...plan.most, amount: plan.most.amount * 2 } },
  "ceiling's hours": (plan) =>
    plan.most === null ? null : { ...plan, most: { ...plan.most, hours: plan.most.hours * 2 } },
  "at once": (plan) => (plan.atOnce === null ? null : { ...plan, atOnce: plan.atOnce + 1 }),
  "as needed": (plan) => (plan.needed === null && plan.order === "then" ? { ...plan, needed: "" } : null),
};
