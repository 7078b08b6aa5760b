// remind: which reminders directions ask for, and what only the person can choose. Refuses where there is no rhythm.
import {
  accepted,
  cautionOf,
  type Outcome,
  type Refusal,
  type RefusalCode,
  type Regimen,
  refused,
  type SlotName,
  type Step,
  type Weekday,
} from "@plainlabel/core";
import { usualTimes } from "./slotTimes.ts";

/** One time of day that reminds. */
export interface PlannedTime {
  /** The time of day as the directions name it; null where the person chooses freely. */
  readonly name: SlotName | null;
  /** "08:00": a proposal for a named time of day, or the directions' own clock time; null: ask. */
  readonly usual: string | null;
  /** The directions name this very time: it is not the person's to change. */
  readonly fixed: boolean;
}

export interface ReminderPlan {
  /** In the order of the day as far as it is known; never empty. */
  readonly times: readonly PlannedTime[];
  readonly rhythm: { readonly unit: "day" | "week" | "month"; readonly every: number };
  /** Days the directions name. */
  readonly weekdays: readonly Weekday[];
  /** How many days of the week the person chooses; 0 where the directions name them or every day counts. */
  readonly weekdaysToChoose: number;
  /** Minutes that lie between one time and the next: exactly, or at least; null where nothing is said. */
  readonly gap: { readonly minutes: number; readonly exact: boolean } | null;
  /**
   * Half of what lies between the times of "3 times a day" spread evenly, in
   * minutes: nearer ones are a slip of typing. null where the directions say
   * themselves when: times of day, an interval, or a gap of their own.
   */
  readonly nearest: number | null;
  /** Minutes after which a patch that is worn for a part of the day comes off; null where nothing does. */
  readonly worn: number | null;
  readonly course: { readonly count: number; readonly unit: "day" | "week" | "month" | "year" } | null;
  /** The directions say to stop when the course is over; false: they say how long, and not what comes then. */
  readonly stops: boolean;
}

const no = (code: RefusalCode, detail: string): Refusal => ({
  code,
  path: "/directions",
  detail,
  help: "Ask your pharmacist how to remember it.",
});

const reasons = {
  notUnderstood: no("not-understood", "Your phone cannot follow the words on your label."),
  several: no("several-steps", "The amount changes as you go, and your phone cannot show that."),
  asNeeded: no("as-needed", "You take this medicine only when you need it."),
  once: no("one-dose", "You take this medicine one time only."),
  cycle: no("cycle", "You take this medicine for some days, then stop for some days."),
  days: no("numbered-days", "Your phone cannot show the days that your label names."),
  event: no("event", "You take this medicine when something happens. Your phone cannot know when."),
  total: no("daily-total", "Your label does not say how to share it over the day."),
  number: no("no-fixed-number", "Your label does not give one number of times a day."),
  rhythm: no("no-fixed-rhythm", "Your label does not say exactly how often."),
  end: no("course-end-unclear", "Your label does not say exactly when to stop."),
  dates: no("course-end-unclear", "Your phone cannot show the first or the last day on your label."),
} as const;

/** What the reasons say, for the test that keeps them plain. */
export const reasonTexts: readonly string[] = Object.values(reasons).flatMap(({ detail, help }) => [
  detail,
  help,
]);

/** A whole number above 0, or null. */
const whole = (decimal: string): number | null => {
  const value = /^\d{1,4}$/.test(decimal) ? Number(decimal) : 0;
  return value > 0 ? value : null;
};

/** "every 6 hours" and "once per 6 hours" alike. undefined: no interval is named. null: it has no exact length. */
const intervalOf = ({ timing }: Step): { count: number; unit: string } | null | undefined => {
  const { every, times } = timing;
  if (every !== null) {
    const count = every.low === every.high ? whole(every.low) : null;
    return count === null ? null : { count, unit: every.unit };
  }
  if (times === null || (times.per.unit === "day" && times.per.count === 1)) return undefined;
  return { count: times.per.count, unit: times.per.unit };
};

/** None is taken for as long as the step lasts. */
const isPause = ({ amount }: Step): boolean =>
  amount !== null && "exact" in amount && /^[0.]+$/.test(amount.exact);

/** A first or a last day of a coded period, which the label says in words. */
const dated = /^(?:start on|last day) \d/;

/** "For up to 7 days", kept word for word: reminders that went on would tell to go on. */
const atMost = /^for (?:up to|a maximum of|max|maximum|no more than|no longer than|not more than)\b/i;

const faultsOf = (step: Step): readonly Refusal[] => {
  const { timing, duration, instructions } = step;
  const { times } = timing;
  const unclear = times !== null && (times.upTo || times.low !== times.high);
  const lasts = duration === null || (duration.low === duration.high && whole(duration.low) !== null);
  const ends = duration === null || ["day", "week", "month", "year"].includes(duration.unit);
  const faults: readonly (readonly [boolean, Refusal])[] = [
    [step.asNeeded !== null, reasons.asNeeded],
    [timing.once, reasons.once],
    [timing.cycle !== null, reasons.cycle],
    [timing.monthDays.length > 0 || timing.cycleDays !== null, reasons.days],
    [timing.event !== null, reasons.event],
    [isPause(step), reasons.several],
    [step.dailyTotal, reasons.total],
    [unclear, reasons.number],
    // "For 7 days, then continue": a calendar that ended with the days would tell to stop.
    [!lasts || !ends || step.ending === "continue", reasons.end],
    [instructions.some((words) => dated.test(words)), reasons.dates],
    [instructions.some((words) => atMost.test(words)), reasons.end],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
};

const namedTimes = ({ timing }: Step): readonly PlannedTime[] => [
  // "1 hour before bedtime" is not bedtime, and only the person knows when theirs is: the time is asked for.
  ...timing.slots.map(({ name, offset }) =>
    offset === null
      ? { name, usual: usualTimes[name], fixed: false }
      : { name: null, usual: null, fixed: false },
  ),
  // A time that is a wish may be changed.
  ...timing.clockTimes.map(({ time }) => ({ name: null, usual: time, fixed: !timing.preferably })),
];

const asked = (count: number): readonly PlannedTime[] =>
  Array.from({ length: count }, () => ({ name: null, usual: null, fixed: false }));

const gapOf = ({ limits }: Step): ReminderPlan["gap"] => {
  const least = limits.leastGap;
  if (least === null) return null;
  const minutes = { minute: 1, hour: 60, day: null, week: null, month: null, year: null }[least.unit];
  // A gap of days is kept by the rhythm; half hours come out whole in minutes.
  return minutes === null ? null : { minutes: Math.ceil(Number(least.value) * minutes), exact: false };
};

/** Minutes. */
const halfADay = 12 * 60;

const wearable: ReadonlySet<string> = new Set(["patch", "plaster"]);

/** The hours of "take it off after 12 hours", which the label keeps as a sentence of its own. */
const hoursUntilOff = (words: string): readonly string[] => {
  const caution = cautionOf(words);
  if (caution?.id === "take-off-after") return [caution.values.wornHours ?? ""];
  return caution?.id === "take-off-after-and-throw-away" ? [caution.values.hours ?? ""] : [];
};

/** How long a patch is worn, where that is one number of hours of a day. */
const wornFor = ({ unit, useFor, instructions }: Step): number | null => {
  if (!wearable.has(unit?.name ?? "")) return null;
  const said = [
    ...(useFor === null ? [] : [useFor.unit === "hour" && useFor.low === useFor.high ? useFor.low : ""]),
    ...instructions.flatMap(hoursUntilOff),
  ];
  const [hours, ...others] = said.map(whole);
  return hours === undefined || hours === null || hours >= 24 || others.some((other) => other !== hours)
    ? null
    : hours * 60;
};

/** On days of a week or month it might come off on a day that the rule of a calendar does not hold. */
const takenOffDaily = (plan: ReminderPlan): ReminderPlan =>
  plan.rhythm.unit === "day" ? plan : { ...plan, worn: null };

const planOfStep = (step: Step): Outcome<ReminderPlan> => {
  const faults = faultsOf(step);
  if (faults.length > 0) return refused(...faults);
  const { timing, duration } = step;
  const { times, weekdays } = timing;
  const named = namedTimes(step);
  const interval = intervalOf(step);
  if (interval === null) return refused(reasons.rhythm);
  const aDay = times !== null && interval === undefined ? times.high : null;
  const perPeriod = times !== null && aDay === null ? times.high : 1;
  if (times !== null && timing.every !== null) return refused(reasons.rhythm);
  if (aDay !== null && named.length > 0 && named.length !== aDay) return refused(reasons.number);
  // "2 times a week, in the morning and at night": how many doses on one of those days is not said.
  if (times !== null && interval !== undefined && named.length > 1) return refused(reasons.number);
  const { daysAWeek } = timing;
  if (daysAWeek !== null && (interval !== undefined || weekdays.length > 0)) return refused(reasons.rhythm);
  const course =
    duration === null
      ? null
      : { count: Number(duration.low), unit: duration.unit as NonNullable<ReminderPlan["course"]>["unit"] };
  const gap = gapOf(step);
  const plan = {
    times: named.length > 0 ? named : asked(aDay ?? 1),
    weekdays,
    weekdaysToChoose: 0,
    gap,
    nearest:
      gap === null && named.length === 0 && aDay !== null && aDay > 1 ? Math.ceil(halfADay / aDay) : null,
    worn: wornFor(step),
    course,
    stops: course !== null && step.ending === "stop",
  };
  if (interval === undefined) {
    const daily = weekdays.length === 0;
    if (daily && aDay === null && named.length === 0) return refused(reasons.rhythm);
    if (daysAWeek !== null)
      return accepted({ ...plan, weekdaysToChoose: daysAWeek, rhythm: { unit: "week", every: 1 } });
    return accepted({ ...plan, rhythm: { unit: daily ? "day" : "week", every: 1 } });
  }
  const { count, unit } = interval;
  switch (unit) {
    case "hour": {
      // "Every 72 hours" is every 3 days, at the time of day of the first.
      if (count % 24 === 0) {
        if (weekdays.length > 0 || perPeriod !== 1 || named.length > 1) return refused(reasons.rhythm);
        return accepted({ ...plan, rhythm: { unit: "day", every: count / 24 } });
      }
      if (24 % count !== 0 || named.length > 0 || weekdays.length > 0 || perPeriod !== 1)
        return refused(reasons.rhythm);
      const gap = { minutes: count * 60, exact: true };
      return accepted({ ...plan, times: asked(24 / count), gap, rhythm: { unit: "day", every: 1 } });
    }
    case "day":
    case "month":
      if (weekdays.length > 0 || perPeriod !== 1) return refused(reasons.rhythm);
      return accepted({ ...plan, rhythm: { unit, every: count } });
    case "week": {
      if (weekdays.length > 0 && weekdays.length !== perPeriod) return refused(reasons.number);
      if (perPeriod > 7) return refused(reasons.number);
      const toChoose = weekdays.length > 0 ? 0 : perPeriod;
      return accepted({ ...plan, weekdaysToChoose: toChoose, rhythm: { unit, every: count } });
    }
    default:
      return refused(reasons.rhythm);
  }
};

/** What becomes of each field of a step. A new field fails to compile until somebody says what a reminder does about it. */
export const heeded = {
  joined: "plan",
  timing: "plan",
  asNeeded: "plan",
  limits: "plan",
  duration: "plan",
  dailyTotal: "plan",
  // The label says these; a reminder says only when.
  action: "label",
  furtherActions: "label",
  actionSuppliedBy: "label",
  amount: "label",
  unit: "label",
  strengthNote: "label",
  strengthOfOne: "label",
  useFor: "plan",
  leaveOff: "label",
  food: "label",
  route: "label",
  site: "label",
  instructions: "plan",
  ending: "plan",
} as const satisfies Record<keyof Step, "plan" | "label">;

/** What becomes of each field of the timing; here too a new one fails to compile until somebody says. */
export const timingHeeded = {
  times: "plan",
  every: "plan",
  slots: "plan",
  clockTimes: "plan",
  weekdays: "plan",
  daysAWeek: "plan",
  once: "plan",
  monthDays: "plan",
  cycleDays: "plan",
  event: "plan",
  cycle: "plan",
  preferably: "plan",
  // The person begins when they choose; the label says when the first dose is.
  straightAway: "label",
  // A reminder is always at the same time, and on the same day where the rhythm is of weeks or months.
  sameTime: "label",
} as const satisfies Record<keyof Step["timing"], "plan" | "label">;

/** Steps that go on side by side ("1 in the morning and 2 at night") are one plan where all their times are named. */
const joined = (plans: readonly ReminderPlan[]): Outcome<ReminderPlan> => {
  const [first, ...others] = plans;
  if (first === undefined) return refused(reasons.rhythm);
  if (others.length === 0) return accepted(first);
  const shape = ({ times, ...rest }: ReminderPlan): string => JSON.stringify(rest);
  const times = plans.flatMap((plan) => plan.times);
  const apart = new Set(times.map(({ usual }) => usual)).size === times.length;
  if (!apart || times.some(({ usual }) => usual === null)) return refused(reasons.several);
  if (others.some((plan) => shape(plan) !== shape(first))) return refused(reasons.several);
  return accepted({ ...first, times: times.toSorted((a, b) => (a.usual! < b.usual! ? -1 : 1)) });
};

/**
 * The reminders of a regimen. Refuses whatever has no rhythm that a calendar can
 * keep: as needed, one dose, days on and off, amounts that change, ranges.
 */
export const reminderPlanOf = (regimen: Regimen | null): Outcome<ReminderPlan> => {
  if (regimen === null) return refused(reasons.notUnderstood);
  const outcomes = regimen.steps.map(planOfStep);
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  if (regimen.steps.some((step) => step.joined === "then")) refusals.push(reasons.several);
  if (refusals.length > 0) {
    return refused(...new Map(refusals.map((refusal) => [refusal.code, refusal])).values());
  }
  return joined(outcomes.flatMap((outcome) => (outcome.ok ? [takenOffDaily(outcome.value)] : [])));
};
