// directions/calendar: a regimen laid out over 56 days from a stated first day.
import { withoutTrailingZeros } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { normalForm } from "../regimen/normalForm.ts";
import {
  type Regimen,
  regimenOf,
  type SlotName,
  type Step,
  slotOf,
  type Weekday,
} from "../regimen/Regimen.ts";
import type { Calendar, Ceiling, LeaveOut, Moment, Stretch, Unplaced } from "./Calendar.ts";
import { canonicalSpan } from "./canonical.ts";
import { dayNumber, weekdayOf } from "./dates.ts";
import { endOfStep, stretchDays } from "./stretchDays.ts";
import { dayOfStep, foodIsInTimes, isDaily } from "./stretchMoments.ts";

const span = (value: Step["duration"]): Step["duration"] => (value === null ? null : canonicalSpan(value));

/** A ceiling that names no unit counts what the dose counts. */
const ceilingsOf = ({ limits: { units, doses, atOnce }, unit }: Step): readonly Ceiling[] => [
  ...(units === null
    ? []
    : [
        {
          counts: "units" as const,
          amount: withoutTrailingZeros(units.amount),
          unit: units.unit ?? unit?.name ?? null,
          per: units.per,
        },
      ]),
  ...(doses === null ? [] : [{ counts: "doses" as const, amount: String(doses.count), per: doses.per }]),
  ...(atOnce === null
    ? []
    : [
        {
          counts: "at-once" as const,
          amount: withoutTrailingZeros(atOnce.amount),
          unit: atOnce.unit ?? unit?.name ?? null,
        },
      ]),
];

const hasNamedTimes = ({ timing }: Step): boolean => timing.slots.length + timing.clockTimes.length > 0;

const foodOf = ({ food }: Step): Step["food"] =>
  food === null || food.offset === null ? food : { ...food, offset: canonicalSpan(food.offset) };

/**
 * "up to 4 times a day" beside times of day, an interval or "as needed" is a
 * ceiling on the doses: "no more than 4 doses a day" says the same.
 */
const withUpToAsCeiling = (step: Step): Step => {
  const { timing, limits } = step;
  const { times } = timing;
  if (times === null || !times.upTo || times.low !== null || limits.doses !== null) return step;
  if (timing.every === null && step.asNeeded === null && !hasNamedTimes(step)) return step;
  return {
    ...step,
    timing: { ...timing, times: null },
    limits: { ...limits, doses: { count: times.high, per: times.per } },
  };
};

const mealSlots: Readonly<Partial<Record<NonNullable<NonNullable<Step["food"]>["meal"]>, SlotName>>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  "evening meal": "evening-meal",
  dinner: "dinner",
  supper: "supper",
};

/** "with breakfast", once on a day, is a time of that day, however it came. */
const withMealAsTime = (step: Step): Step => {
  const { timing, food } = step;
  const slot = food?.meal == null ? undefined : mealSlots[food.meal];
  const { times, every } = timing;
  const single = times === null || (!times.upTo && times.low === 1 && times.high === 1 && isDaily(times));
  const hours = every !== null && (every.unit === "hour" || every.unit === "minute");
  if (food === null || slot === undefined || !single || hours || hasNamedTimes(step) || step.dailyTotal)
    return step;
  return {
    ...step,
    amount: null,
    food: { ...food, meal: null },
    timing: { ...timing, times: null, slots: [slotOf(slot, step.amount)] },
  };
};

/** "15mg" and "15 mg", "1,000 mg" and "1000 mg". */
const noteOf = (note: string | null): string | null =>
  note === null
    ? null
    : note
        .replace(/(?<=\d),(?=\d{3})/g, "")
        .replace(/(?<=\d)(?=[A-Za-z])/g, " ")
        .toLowerCase();

/** A way in that names its place says the place. */
const placeOfRoute: Readonly<Record<string, string>> = {
  ophthalmic: "eye",
  otic: "ear",
  nasal: "nose",
  topical: "skin",
  transdermal: "skin",
};

/** "both areas" names one area twice; the area of a cream is one of skin. */
const siteOf = (site: NonNullable<Step["site"]>, route: string | null): NonNullable<Step["site"]> => {
  const twice = site.side === "both" || site.side === "each";
  const name = twice ? site.name.replace(/s$/, "") : site.name;
  return name === "area" && route !== null && placeOfRoute[route] === "skin"
    ? { ...site, name: "area of skin" }
    : { ...site, name };
};

const whereOf = ({ route, site }: Step): Pick<Step, "route" | "site"> => {
  const name = route === null ? undefined : placeOfRoute[route];
  const where = site === null ? null : siteOf(site, route);
  if (name === undefined) return { route, site: where };
  /* On a part of the body is on its skin. */
  if (where !== null && name === "skin") return { route: null, site: where };
  if (where === null) return { route: null, site: { name, side: null } };
  return { route: where.name === name ? null : route, site: where };
};

const cycleOf = ({ cycle }: Step["timing"]): Step["timing"]["cycle"] =>
  cycle !== null && cycle.unit === "week" ? { on: cycle.on * 7, off: cycle.off * 7, unit: "day" } : cycle;

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

/** All that a calendar tells of a step but its named times. */
const shape = (step: Step): unknown => ({
  ...step,
  joined: "first",
  action: "take",
  furtherActions: [],
  instructions: [],
  timing: { ...step.timing, slots: [], clockTimes: [] },
});

/** "1 in the morning and 2 at night" is one stretch, whether it came as one step with two times or as two steps. */
const merged = (steps: readonly Step[]): readonly Step[] => {
  const result: Step[] = [];
  for (const step of steps) {
    const before = result.at(-1);
    const together =
      before !== undefined &&
      step.joined === "and" &&
      hasNamedTimes(step) &&
      hasNamedTimes(before) &&
      isDeepEqual(shape(step), shape(before));
    if (!together) {
      result.push(step);
      continue;
    }
    const { slots, clockTimes } = before.timing;
    result[result.length - 1] = {
      ...before,
      timing: {
        ...before.timing,
        slots: [...slots, ...step.timing.slots],
        clockTimes: [...clockTimes, ...step.timing.clockTimes],
      },
    };
  }
  /* The order of the day, as normal form has it for one step. */
  return result.length === steps.length ? result : normalForm(regimenOf(result)).steps;
};

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
    useFor: span(step.useFor),
    leaveOff: span(step.leaveOff),
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
  const stretches = merged(
    normalForm(regimen).steps.map((step) => withMealAsTime(withUpToAsCeiling(step))),
  ).map((step) => {
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
