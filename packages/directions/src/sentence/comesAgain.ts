// directions/sentence: one dose that comes again on further days of the course: "on days 1 and 8", "repeat after 7 days".
import { anyUnit } from "../clauses/again.ts";
import { isCounted } from "../lexicon/units.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { blankStep, noLimits, noTiming, type Step } from "../regimen/Regimen.ts";
import type { DaysWithout, Draft } from "./Draft.ts";
import { type Of, timingKinds } from "./placement.ts";
import { onceA } from "./schedule.ts";
import { all, type Part, type Problem, problem, type Taking } from "./Taking.ts";

/** What the words say of further days: the days without a dose before each of them. */
export const furtherDays = (part: Part, taking: Taking): readonly DaysWithout[] | Problem => {
  const again = taking.one("again");
  const days = taking.one("courseDays");
  if (again !== null && days !== null) return problem("said-twice");
  if (again?.one != null && !isOneOf(part, again.one)) return problem("two-doses");
  if (days !== null && !days.only && !isOfOneWeek(days.days)) return problem("days-may-come-again");
  const gaps = again === null ? gapsOf(days?.days ?? []) : [gapBefore(again.after.low, again.after.high)];
  /* Two days in a row are one stretch of days. */
  return gaps.every(({ low }) => low > 0) ? gaps : problem("step-incomplete");
};

/** Fewer days than any cycle of treatment has. */
const aWeek = 7;

/**
 * "on days 1, 4 and 7": three doses at least, evenly spaced within one week, are
 * a course. "Days 1 and 8", "days 1 and 4" may be days of each cycle.
 */
export const isOfOneWeek = (days: readonly number[]): boolean => {
  const [first = 0, second = 0] = days;
  const steps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  return days.length > 2 && (days.at(-1) ?? 0) <= aWeek && steps.every((step) => step === second - first);
};

/** "a second capsule": beside a dose of one capsule, or of one of what the product is. */
const isOneOf = (part: Part, unit: string): boolean =>
  all(part, "dose").every(
    ({ dose }) =>
      "exact" in dose.amount &&
      dose.amount.exact === "1" &&
      (unit === anyUnit ? isCounted(dose.unit) : dose.unit === null || dose.unit === unit),
  );

/** A dose 7 days after the first leaves 6 days without. */
const gapBefore = (low: number, high: number): DaysWithout => ({ low: low - 1, high: high - 1 });

const gapsOf = (days: Of<"courseDays">["days"]): readonly DaysWithout[] =>
  days.slice(1).map((day, at) => gapBefore(day - (days[at] ?? day), day - (days[at] ?? day)));

/** How long one dose of a day lasts, before days without. */
export const aDay: Step["duration"] = { low: "1", high: "1", unit: "day" };

/** One dose of that day: of which the words say no more than the day, "once a day", or at the one time they name. */
const isOnce = ({ timing, dailyTotal }: Draft["step"], part: Part): boolean => {
  const { times, slots, clockTimes, ...rest } = timing;
  const moments = slots.length + clockTimes.length;
  const isOne =
    !dailyTotal &&
    isDeepEqual({ ...noTiming, ...rest, straightAway: false }, noTiming) &&
    (times === null ? moments === 1 : moments === 0 && isDeepEqual(times, onceA("day")));
  return isOne || (times !== null && !part.some(({ clause }) => timingKinds.has(clause.kind)));
};

/**
 * The step as it is on each of its days, where it has further ones; a need, a ceiling or a length beside such
 * days is refused.
 */
export const withFurtherDays = (
  step: Draft["step"],
  gaps: readonly DaysWithout[],
  part: Part,
): Draft["step"] | Problem => {
  if (gaps.length === 0) return step;
  if (step.asNeeded !== null || !isDeepEqual(step.limits, noLimits)) return problem("depends-on-event");
  if (step.duration !== null) return problem("said-twice");
  if (step.timing.cycle !== null || step.timing.sameTime !== null) return problem("two-frequencies");
  return isOnce(step, part)
    ? { ...step, duration: aDay, timing: { ...step.timing, times: null, once: true } }
    : { ...step, duration: aDay };
};

/** The steps of a dose and its further days: the dose, the days without, and the dose again, until the last. */
export const steppedOut = (step: Step, gaps: readonly DaysWithout[]): readonly Step[] => {
  if (gaps.length === 0) return [step];
  const later: Step = { ...step, joined: "then", timing: { ...step.timing, straightAway: false } };
  return [
    { ...step, ending: null },
    ...gaps.flatMap((gap, at): readonly Step[] => [
      {
        ...blankStep,
        joined: "then",
        action: step.action,
        actionSuppliedBy: step.actionSuppliedBy,
        amount: { exact: "0" },
        unit: step.unit,
        duration: { low: `${gap.low}`, high: `${gap.high}`, unit: "day" },
      },
      /* The last dose is the last, so it needs no length where it is taken once only. */
      at < gaps.length - 1
        ? { ...later, ending: null }
        : { ...later, duration: later.timing.once ? null : later.duration },
    ]),
  ];
};
