// language/plan: where each part of a step's timing is said, so that no sentence multiplies or bends another.
// What contradicts itself is refused.

import type { MomentOfEvent, PeriodUnit, Step, Timing } from "@plainlabel/directions";
import { nothingElse, Unsayable } from "../english/Sentence.ts";

type Times = NonNullable<Timing["times"]>;
type Every = NonNullable<Timing["every"]>;

/** How one language says the parts of a schedule; where they stand is the same in all of them. */
export interface ScheduleWords {
  /** "every 4 hours". */
  readonly every: (every: Every) => string;
  /** "12 hours", of the times of day that are so far apart. */
  readonly apart: (every: Every) => string;
  /** "3 times a day". */
  readonly times: (times: Times) => string;
  /** "3 times a day, 8 hours apart". */
  readonly timesApart: (times: Times, every: Every) => string;
  /** "on Monday"; `each`: the days by themselves, of every week: "on Mondays". */
  readonly weekdays: (days: Timing["weekdays"], each?: "each") => string;
  /** "on 5 days each week". */
  readonly daysAWeek: (count: number) => string;
  /** "on the 1st and 15th of each month"; null in these three: the language has no phrase, and it cannot be said. */
  readonly monthDays: ((days: Timing["monthDays"]) => string) | null;
  /** "on days 1 to 5 of each cycle". */
  readonly cycleDays: ((days: NonNullable<Timing["cycleDays"]>) => string) | null;
  /** "1 hour before your treatment". */
  readonly event: ((event: MomentOfEvent) => string) | null;
}

export interface Plan {
  /** The days of the dose, before the verb, in small letters: "every 2 weeks", "on Monday". */
  readonly front: readonly string[];
  /** All times of day must share a sentence: two that say "every 2 days" might be two different days. */
  readonly oneSentence: boolean;
  /** How often, where no time of day is named: "every 4 hours", "3 times a day, 8 hours apart". */
  readonly often: { readonly before: ", " | " "; readonly words: string } | null;
  /** "on Monday and Friday" after how often. */
  readonly days: string | null;
  readonly once: boolean;
  /** "1 hour before your treatment": what the dose is tied to. */
  readonly event: string | null;
  /** "sentence": "Take 1 tablet straight away". "first dose": a sentence of its own. */
  readonly straightAway: "sentence" | "first dose" | null;
  /** "12 hours": how far the times of day are from one another. */
  readonly apart: string | null;
  /** A number of times that is a ceiling beside the rest: "Do not take it more than 4 times a day." */
  readonly most: Times | null;
  /** "once a day" in "once a day, at night if you can". */
  readonly wished: string | null;
}

const hoursIn: Partial<Readonly<Record<PeriodUnit, number>>> = { minute: 1 / 60, hour: 1 };
/** The fewest days of a period: more times than days would be several on a day. */
const daysIn: Partial<Readonly<Record<PeriodUnit, number>>> = { week: 7, month: 28, year: 365 };

const inHours = (length: string, unit: PeriodUnit): number | null => {
  const hours = hoursIn[unit];
  return hours === undefined ? null : Number(length) * hours;
};

/** True for "every 2 days", "every week", "every 72 hours": an interval that tells the days. */
const tellsDays = ({ low, unit }: Every): boolean => (inHours(low, unit) ?? 24) >= 24;

const isADay = ({ count, unit }: Times["per"]): boolean =>
  (count === 1 && unit === "day") || (count === 24 && unit === "hour");

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * True where the times of day are as far apart as the interval says; by the clock it is worked out, otherwise
 * they share out the day.
 */
const areApart = ({ slots, clockTimes }: Timing, every: Every): boolean => {
  const low = inHours(every.low, every.unit)!;
  const high = inHours(every.high, every.unit)!;
  const count = slots.length + clockTimes.length;
  if (count < 2) return false;
  if (slots.length > 0) return count * low <= 24 && count * high >= 24;
  const minutes = clockTimes.map(({ time }) => minuteOf(time)).toSorted((a, b) => a - b);
  return minutes
    .slice(1)
    .map((minute, at) => (minute - minutes[at]!) / 60)
    .every((gap) => low <= gap && gap <= high);
};

const refuse = (contradiction: boolean, why: string): void => {
  if (contradiction) throw new Unsayable(why);
};

/** Days told by their number, which stand before the verb; null where none are. */
const numbered = ({ timing: { monthDays, cycleDays } }: Step, words: ScheduleWords): string | null => {
  if (monthDays.length === 0 && cycleDays === null) return null;
  const said =
    cycleDays === null
      ? words.monthDays?.(monthDays)
      : monthDays.length === 0
        ? words.cycleDays?.(cycleDays)
        : undefined;
  if (said === undefined) throw new Unsayable("Days told by their number, and no phrase for them.");
  return said;
};

/** How often on days that are told by their number: a rhythm of other days beside them would bend both. */
const onNumbered = (step: Step, said: string, times: Times | null, words: ScheduleWords): Partial<Plan> => {
  const { every, weekdays, daysAWeek, slots, clockTimes, preferably } = step.timing;
  const moments = slots.length + clockTimes.length;
  refuse(weekdays.length > 0 || daysAWeek !== null, "Two tellings of the days.");
  refuse(
    every !== null && (tellsDays(every) || times !== null),
    "An interval beside days told by their number.",
  );
  refuse(times !== null && !isADay(times.per), "A number of times beside days told by their number.");
  refuse(moments > 0 && (times !== null || every !== null || preferably), "Times of day beside how often.");
  const front = { front: [said], oneSentence: true };
  if (every !== null) return { ...front, often: { before: " ", words: words.every(every) } };
  return times === null ? front : { ...front, often: { before: ", ", words: words.times(times) } };
};

const eventSaid = ({ timing: { event } }: Step, words: ScheduleWords): string | null => {
  if (event === null) return null;
  if (words.event === null) throw new Unsayable("A dose tied to an event, and no phrase for it.");
  return words.event(event);
};

/** How often, where no time of day is named. */
const withoutMoments = (step: Step, times: Times | null, words: ScheduleWords): Partial<Plan> => {
  const { every, weekdays, daysAWeek } = step.timing;
  const weekly1 = every?.unit === "week";
  const named = weekdays.length > 0;
  const days = named ? words.weekdays(weekdays) : daysAWeek === null ? null : words.daysAWeek(daysAWeek);
  if (every !== null) {
    refuse(
      tellsDays(every) && ((named && !weekly1) || daysAWeek !== null),
      "An interval of days beside named days.",
    );
    if (times === null) return { often: { before: " ", words: words.every(every) }, days };
    refuse(!isADay(times.per), "A number of times beside an interval.");
    if (tellsDays(every))
      return {
        front: [words.every(every), ...(days === null ? [] : [days])],
        often: { before: ", ", words: words.times(times) },
      };
    refuse(
      times.high * inHours(every.low, every.unit)! > 24,
      "More times a day than the interval leaves room for.",
    );
    return {
      often: { before: ", ", words: words.timesApart(times, every) },
      days,
    };
  }
  if (times !== null) {
    const { count, unit } = times.per;
    const within = isADay(times.per) || (count === 1 && (unit === "hour" || unit === "minute"));
    const asManyDays = count === 1 && unit === "week" && times.low === weekdays.length;
    refuse(
      days !== null && !within && !(named && asManyDays && times.low === times.high),
      "A number of times that the days do not bear out.",
    );
    return { often: { before: ", ", words: words.times(times) }, days };
  }
  if (named) return { front: [words.weekdays(weekdays, "each")] };
  return daysAWeek === null ? {} : { front: [words.daysAWeek(daysAWeek)] };
};

/** The days of a dose that has its times of day. */
const withMoments = (step: Step, times: Times | null, words: ScheduleWords): Partial<Plan> => {
  const { every, weekdays, daysAWeek, slots, clockTimes, preferably } = step.timing;
  const count = slots.length + clockTimes.length;
  const named = weekdays.length > 0;
  const days = named ? words.weekdays(weekdays, "each") : null;
  const each = daysAWeek === null ? null : words.daysAWeek(daysAWeek);
  const daily = preferably
    ? words.times({ low: count, high: count, upTo: false, per: { count: 1, unit: "day" } })
    : null;
  if (times !== null) {
    const { per } = times;
    const most = (daysIn[per.unit] ?? 0) * per.count;
    const asManyDays = per.count === 1 && per.unit === "week" && times.low === weekdays.length;
    refuse(
      count > 1 || every !== null || each !== null || times.high > most,
      "A number of times that the times of day do not bear out.",
    );
    refuse(
      named && (preferably || !asManyDays || times.low !== times.high),
      "A number of times that the days do not bear out.",
    );
    const often = words.times(times);
    return preferably
      ? { wished: often }
      : { front: [often, ...(named ? [words.weekdays(weekdays)] : [])], oneSentence: true };
  }
  const front = [days, each].filter((said) => said !== null);
  if (every === null) return { front, oneSentence: each !== null, wished: daily };
  if (tellsDays(every)) {
    const whole = [every.low, every.high].every((end) => (inHours(end, every.unit) ?? 24) % 24 === 0);
    refuse(
      !whole || each !== null || (named && every.unit !== "week"),
      "An interval that the times of day do not bear out.",
    );
    return {
      front: [words.every(every), ...(named ? [words.weekdays(weekdays)] : [])],
      oneSentence: true,
      wished: daily,
    };
  }
  refuse(
    preferably || !areApart(step.timing, every),
    "Times of day that are not as far apart as the interval says.",
  );
  return { front, oneSentence: each !== null, apart: words.apart(every) };
};

/**
 * The place of each part of the timing. Throws `Unsayable` where two parts
 * contradict each other, or where one could only be said by a sentence that
 * changes how often another is done.
 */
export const planSchedule = (step: Step, words: ScheduleWords): Plan => {
  const { times, every, slots, clockTimes, weekdays, daysAWeek, once, straightAway, preferably, ...others } =
    step.timing;
  const { cycle, sameTime, monthDays: _month, cycleDays: _cycle, event: _event, ...rest } = others;
  nothingElse(rest);
  const count = slots.length + clockTimes.length;
  const most = times?.upTo === true && (count > 0 || every !== null) ? times : null;
  const counted = most === null ? times : null;
  const whenever = times === null && every === null && count === 0;
  const ofMonth = step.timing.monthDays.length > 0;
  const byNumber = numbered(step, words);
  const event = eventSaid(step, words);
  const anyDay = whenever && weekdays.length === 0 && daysAWeek === null && event === null;
  const plain = anyDay && byNumber === null;
  /* "On Saturdays and Sundays, take 2 tablets each day"; of one day a week "each day" would be too much. */
  const ofSomeDays =
    whenever && weekdays.length > 1 && daysAWeek === null && event === null && cycle === null;

  refuse(most !== null && most.per.count !== 1, "Two ceilings on the number of times.");
  refuse(weekdays.length > 0 && daysAWeek !== null, "Named days, and a number of days a week.");
  refuse(preferably && count === 0, "A wish without a time of day.");
  refuse(
    step.dailyTotal && (!(anyDay || ofSomeDays) || ofMonth || once || straightAway || preferably),
    "A total for the day beside a schedule.",
  );
  const { duration } = step;
  refuse(
    byNumber !== null &&
      (cycle !== null || once || straightAway || (sameTime !== null && sameTime !== "day")),
    "Days told by their number beside another telling.",
  );
  refuse(
    event !== null &&
      (!whenever ||
        weekdays.length > 0 ||
        daysAWeek !== null ||
        byNumber !== null ||
        (straightAway && step.timing.event?.relation !== "within") ||
        preferably ||
        step.dailyTotal ||
        cycle !== null ||
        sameTime !== null),
    "A dose tied to an event, and to another time.",
  );
  refuse(
    once &&
      (times !== null ||
        every !== null ||
        weekdays.length > 0 ||
        daysAWeek !== null ||
        count > 1 ||
        preferably ||
        cycle !== null ||
        sameTime !== null ||
        (duration !== null && (duration.high !== "1" || duration.unit !== "day"))),
    "Once only, and more than once.",
  );
  return {
    front: [],
    oneSentence: false,
    often: null,
    days: null,
    apart: null,
    wished: null,
    once,
    event,
    straightAway: straightAway ? (plain || event !== null ? "sentence" : "first dose") : null,
    most,
    ...(byNumber !== null
      ? onNumbered(step, byNumber, counted, words)
      : count > 0
        ? withMoments(step, counted, words)
        : withoutMoments(step, counted, words)),
  };
};
