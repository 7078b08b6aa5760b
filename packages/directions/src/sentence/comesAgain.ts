// directions/sentence: one dose that comes again on further days of the course: "on days 1 and 8", "repeat after 7 days".
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { blankStep, noLimits, noTiming, type Step } from "../regimen/Regimen.ts";
import type { DaysWithout, Draft } from "./Draft.ts";
import type { Of } from "./placement.ts";
import { type Part, type Problem, problem, type Taking } from "./Taking.ts";

/** What the words say of further days: the days without a dose before each of them. */
export const furtherDays = (part: Part, taking: Taking): readonly DaysWithout[] | Problem => {
  const again = taking.one("again");
  const days = taking.one("courseDays");
  if (again === null && days === null) return [];
  if (again !== null && days !== null) return problem("said-twice");
  /* "repeat after 7 days" of what is taken at night, or as often as needed: one dose, or a course of them? */
  if (again !== null && part.some(({ clause }) => saysHowOften.has(clause.kind)))
    return problem("depends-on-event");
  const gaps = again === null ? gapsOf(days?.days ?? []) : [gapBefore(again.after.low, again.after.high)];
  /* Two days in a row are one stretch of days. */
  return gaps.every(({ low }) => low > 0) ? gaps : problem("step-incomplete");
};

const saysHowOften: ReadonlySet<string> = new Set([
  "times",
  "each",
  "every",
  "slots",
  "clock",
  "weekdays",
  "otherDays",
  "daysAWeek",
  "cycle",
  "sameTime",
  "asNeeded",
]);

/** A dose 7 days after the first leaves 6 days without. */
const gapBefore = (low: number, high: number): DaysWithout => ({ low: low - 1, high: high - 1 });

const gapsOf = (days: Of<"courseDays">["days"]): readonly DaysWithout[] =>
  days.slice(1).map((day, at) => gapBefore(day - (days[at] ?? day), day - (days[at] ?? day)));

const aDay: Step["duration"] = { low: "1", high: "1", unit: "day" };

/** One dose of that day, of which the words say no more than the day. */
const isOnce = ({ timing: { times, ...rest } }: Draft["step"], part: Part): boolean =>
  !part.some(({ clause }) => saysHowOften.has(clause.kind)) &&
  times !== null &&
  times.low === 1 &&
  times.high === 1 &&
  times.per.unit === "day" &&
  isDeepEqual({ times: null, ...rest }, noTiming);

/** The step as it is on each of its days, where it has further ones; a need, a ceiling or a length beside such days is refused. */
export const withFurtherDays = (
  step: Draft["step"],
  gaps: readonly DaysWithout[],
  part: Part,
): Draft["step"] | Problem => {
  if (gaps.length === 0) return step;
  if (step.asNeeded !== null || !isDeepEqual(step.limits, noLimits)) return problem("depends-on-event");
  if (step.duration !== null) return problem("said-twice");
  return isOnce(step, part)
    ? { ...step, duration: aDay, timing: { ...noTiming, once: true } }
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
