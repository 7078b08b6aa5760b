// directions/calendar: a regimen laid out over 56 days from a stated first day.
import type { Regimen, Step, Weekday } from "../regimen/Regimen.ts";
import { ceilingsOf, cycleOf, distance, eventOf, foodOf, noteOf, span, whereOf } from "./besideDays.ts";
import type { Calendar, LeaveOut, Moment, Stretch, Unplaced } from "./Calendar.ts";
import { dayNumber, weekdayOf } from "./dates.ts";
import { stepsOfOneMeaning } from "./oneMeaning.ts";
import { endOfStep, stretchDays } from "./stretchDays.ts";
import { dayOfStep, foodIsInTimes } from "./stretchMoments.ts";

/** The order in which reasons to leave out are told. */
const order: readonly LeaveOut[] = ["as-needed", "up-to", "some-days", "perhaps"];

const withReasons = (moments: readonly Moment[], why: readonly LeaveOut[]): readonly Moment[] =>
  why.length === 0
    ? moments
    : moments.map((moment) => ({
        ...moment,
        leaveOut: order.filter((one) => moment.leaveOut.includes(one) || why.includes(one)),
      }));

const nothing: readonly Moment[] = [];

type Edges = NonNullable<Stretch["begins"]>;

const startOfAll: Edges = { low: 0, high: 0 };

const stretchOf = (step: Step, from: number, begins: Edges | null): Stretch => {
  const { timing, limits } = step;
  const spacing = span(timing.every);
  const day = dayOfStep(step, spacing);
  const lasts = span(step.duration);
  const floats =
    day.count !== null &&
    day.count.per.unit !== "hour" &&
    day.count.per.unit !== "minute" &&
    !(day.count.per.unit === "day" && day.count.per.count === 1);
  const patterns = new Map<string, readonly Moment[]>();
  const days = stretchDays({ from, begins: begins ?? startOfAll, lasts, timing, spacing, floats }).map(
    (why) => {
      if (why === null) return nothing;
      const key = why.join();
      const known = patterns.get(key);
      if (known !== undefined) return known;
      const moments = withReasons(day.moments, why);
      patterns.set(key, moments);
      return moments;
    },
  );
  const unplaced: readonly Unplaced[] = [
    ...(begins === null ? (["begin"] as const) : []),
    ...day.unplaced,
    ...(timing.weekdays.length > 0 &&
    spacing !== null &&
    !(spacing.unit === "day" && Number(spacing.low) % 7 === 0 && spacing.low === spacing.high)
      ? (["weekdays-beside-interval"] as const)
      : []),
    ...(timing.cycle !== null && (timing.cycle.unit === "hour" || timing.cycle.unit === "minute")
      ? (["cycle-of-hours"] as const)
      : []),
  ];
  return {
    begins,
    lasts,
    after: step.ending,
    oneDay: day.moments,
    weekdays: timing.weekdays,
    days,
    count: day.count,
    spacing,
    daysAWeek: timing.daysAWeek,
    monthDays: timing.monthDays,
    cycleDays: timing.cycleDays,
    event: eventOf(timing),
    cycle: cycleOf(timing),
    once: timing.once,
    straightAway: timing.straightAway,
    sameTime: timing.sameTime,
    needed: step.asNeeded === null ? null : step.asNeeded.reasons.map((reason) => reason.toLowerCase()),
    ceilings: ceilingsOf(step),
    gap:
      limits.leastGap === null
        ? null
        : span({ low: limits.leastGap.value, high: limits.leastGap.value, unit: limits.leastGap.unit }),
    useFor: distance(step.useFor),
    leaveOff: distance(step.leaveOff),
    strengths: { ofDose: noteOf(step.strengthNote), ofOne: noteOf(step.strengthOfOne) },
    food: foodIsInTimes(step) ? null : foodOf(step),
    ...whereOf(step),
    unplaced,
  };
};

/**
 * The calendar of a regimen. Nothing is filled in: "3 times a day" is three
 * times of that day and no morning, what is taken as needed has windows and no
 * moments, and what no day can show is said in `unplaced`. Regimens that differ
 * only in wording (regimen/normalForm.ts), in weeks for days, or in whether
 * named times came as one step or as steps side by side, have equal calendars.
 * `firstDay`: an ISO date.
 */
export const calendarOf = (regimen: Regimen, firstDay: string): Calendar => {
  const from = dayNumber(firstDay);
  let begins: Edges | null = startOfAll;
  let ends: readonly Edges[] = [];
  const stretches = stepsOfOneMeaning(regimen).map((step) => {
    if (step.joined === "then") {
      begins =
        begins === null || ends.length === 0
          ? null
          : { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) };
      ends = [];
    }
    const stretch = stretchOf(step, from, begins);
    const end = begins === null ? null : endOfStep(from, begins, stretch.lasts, step);
    if (end !== null) ends = [...ends, end];
    return stretch;
  });
  return { firstDay, stretches };
};

/** The day of the week of one day (0 is the first). */
export const weekdayOn = ({ firstDay }: Calendar, day: number): Weekday =>
  weekdayOf(dayNumber(firstDay) + day);

/** What stands on one day (0 is the first), of all stretches together. */
export const momentsOn = ({ stretches }: Calendar, day: number): readonly Moment[] =>
  stretches.flatMap(({ days }) => days[day] ?? nothing);
