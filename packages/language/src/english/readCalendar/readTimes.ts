// language/readCalendar: lengths, how often, times of day and days, by docs/sentences.md.
import type { PeriodUnit, SlotName, Step, Timing, Weekday } from "@plainlabel/directions";
import { weekdays } from "@plainlabel/directions";
import {
  after,
  any,
  before,
  both,
  listOf,
  once,
  oneOf,
  pattern,
  perhaps,
  type Rule,
  to,
  words,
} from "./grammar.ts";
import { number, wholeNumber } from "./readAmounts.ts";

export type Span = NonNullable<Step["duration"]>;
export type Times = NonNullable<Timing["times"]>;

/** UNIT-OF-TIME, one or several. */
const timeUnit: Rule<PeriodUnit> = pattern(
  /(minute|hour|day|week|month|year)s?(?![a-z])/,
  ([, unit]) => unit as PeriodUnit,
);

/** LENGTH. */
export const length: Rule<Span> = once(
  any(
    to(both(number, after(" ", timeUnit)), ([value, unit]): Span => ({ low: value, high: value, unit })),
    to(words("half an hour"), (): Span => ({ low: "0.5", high: "0.5", unit: "hour" })),
    to(
      both(number, both(after(" to ", number), after(" ", timeUnit))),
      ([low, [high, unit]]): Span => ({ low, high, unit }),
    ),
    to(
      both(after("half to ", number), after(" ", timeUnit)),
      ([high, unit]): Span => ({ low: "0.5", high, unit }),
    ),
  ),
);

/** LENGTH with `more` before its unit: "6 more days", "5 to 7 more days". */
export const more: Rule<Span> = to(
  both(number, both(perhaps(after(" to ", number)), after(" more ", timeUnit))),
  ([low, [high, unit]]): Span => ({ low, high: high ?? low, unit }),
);

/** NIGHTS: so many days of what is taken at night. */
export const nights: Rule<Span> = to(
  both(
    number,
    both(
      perhaps(after(" to ", number)),
      pattern(/ nights?(?![a-z])/, () => ""),
    ),
  ),
  ([low, [high]]): Span => ({ low, high: high ?? low, unit: "day" }),
);

/** NIGHTS with `more`: "3 more nights". */
export const moreNights: Rule<Span> = to(
  both(
    number,
    both(
      perhaps(after(" to ", number)),
      pattern(/ more nights?(?![a-z])/, () => ""),
    ),
  ),
  ([low, [high]]): Span => ({ low, high: high ?? low, unit: "day" }),
);

const inPeriod: Rule<Times["per"]> = to(both(wholeNumber, after(" ", timeUnit)), ([count, unit]) => ({
  count,
  unit,
}));

const onePeriod: Rule<Times["per"]> = oneOf<Times["per"]>({
  "an hour": { count: 1, unit: "hour" },
  "a minute": { count: 1, unit: "minute" },
  "a day": { count: 1, unit: "day" },
  "a week": { count: 1, unit: "week" },
  "a month": { count: 1, unit: "month" },
  "a year": { count: 1, unit: "year" },
});

/** PER. */
const per: Rule<Times["per"]> = any(onePeriod, after("in ", inPeriod));
/** PERIOD of a ceiling, after "in". */
export const period: Rule<Times["per"]> = any(onePeriod, inPeriod);

interface Count {
  readonly low: number;
  readonly high: number;
}

/** "once", "3 times", "2 or 3 times". */
const counted: Rule<Count> = any(
  to(words("once"), (): Count => ({ low: 1, high: 1 })),
  to(before(wholeNumber, " times"), (value): Count => ({ low: value, high: value })),
  to(
    both(wholeNumber, before(any(after(" or ", wholeNumber), after(" to ", wholeNumber)), " times")),
    ([low, high]): Count => ({ low, high }),
  ),
);

/** TIMES that are no ceiling. */
export const timesSaid: Rule<Times> = once(
  to(both(counted, after(" ", per)), ([{ low, high }, each]) => ({
    low,
    high,
    upTo: false,
    per: each,
  })),
);

/** TIMES. */
export const times: Rule<Times> = once(
  any(
    timesSaid,
    to(after("up to ", timesSaid), (said): Times => ({ ...said, low: null, upTo: true })),
  ),
);

/** "72 hours (3 days)": two ways to say the same, or it is none of ours. */
const hoursInDays: Rule<Span> = (text, at) =>
  both(length, before(after(" (", length), ")"))(text, at).flatMap(([[hours, days], end]) =>
    hours.unit === "hour" &&
    days.unit === "day" &&
    hours.low === hours.high &&
    days.low === days.high &&
    Number(hours.low) === 24 * Number(days.low)
      ? [[hours, end] as const]
      : [],
  );

/** EVERY. */
export const every: Rule<Span> = once(
  after(
    "every ",
    any(
      length,
      hoursInDays,
      pattern(
        /(minute|hour|day|week|month|year)(?![a-z])/,
        ([, unit]): Span => ({
          low: "1",
          high: "1",
          unit: unit as PeriodUnit,
        }),
      ),
    ),
  ),
);

type Relation = NonNullable<Step["food"]>["relation"];

/** One time of the day. `relation`: how it stands to the meal that names it. */
export type Place =
  | {
      readonly kind: "slot";
      readonly name: SlotName;
      readonly relation: Relation | null;
      readonly offset: Span | null;
    }
  | { readonly kind: "clock"; readonly time: string };

const slot = (name: SlotName): Place => ({ kind: "slot", name, relation: null, offset: null });

const plainMoments: Rule<Place> = oneOf<Place>({
  "when you wake up": slot("waking"),
  "at breakfast": slot("breakfast"),
  "in the morning": slot("morning"),
  "at lunchtime": slot("lunch"),
  "at midday": slot("midday"),
  "in the afternoon": slot("afternoon"),
  "at teatime": slot("teatime"),
  "at dinner": slot("dinner"),
  "at the evening meal": slot("evening-meal"),
  "in the evening": slot("evening"),
  "at supper": slot("supper"),
  "at night": slot("night"),
  "at bedtime": slot("bedtime"),
  /* Narrower times: the caution beside them says which part of it. */
  "first thing in the morning": slot("morning"),
  "early in the morning": slot("morning"),
  "late in the morning": slot("morning"),
  "early in the afternoon": slot("afternoon"),
  "late in the afternoon": slot("afternoon"),
  "early in the evening": slot("evening"),
  "late in the evening": slot("evening"),
});

const mealSlot: Rule<SlotName> = oneOf<SlotName>({
  breakfast: "breakfast",
  lunch: "lunch",
  "the teatime meal": "teatime",
  dinner: "dinner",
  "the evening meal": "evening-meal",
  supper: "supper",
});

const otherTime: Rule<SlotName> = oneOf<SlotName>({
  bedtime: "bedtime",
  midday: "midday",
  "you wake up": "waking",
});

const besideMeal: Rule<Place> = any(
  to(
    both(
      both(perhaps(before(length, " ")), oneOf<Relation>({ "before ": "before", "after ": "after" })),
      mealSlot,
    ),
    ([[offset, relation], name]): Place => ({ kind: "slot", name, relation, offset }),
  ),
  to(
    both(oneOf<Relation>({ "with ": "with", "with or after ": "with-or-after" }), mealSlot),
    ([relation, name]): Place => ({ kind: "slot", name, relation, offset: null }),
  ),
);

const awayFrom: Rule<Place> = to(
  both(both(length, oneOf<Relation>({ " before ": "before", " after ": "after" })), otherTime),
  ([[offset, relation], name]): Place => ({ kind: "slot", name, relation, offset }),
);

/** "12 am" is none of ours: noon and midnight have their names. */
const clockTime = (hour: string, minute: string | undefined, half: string): Place | null => {
  if (hour === "12" && minute === undefined) return null;
  const hours = (Number(hour) % 12) + (half === "pm" ? 12 : 0);
  return { kind: "clock", time: `${String(hours).padStart(2, "0")}:${minute ?? "00"}` };
};

const clock: Rule<Place> = any(
  oneOf<Place>({
    "at 12 noon": { kind: "clock", time: "12:00" },
    "at 12 midnight": { kind: "clock", time: "00:00" },
  }),
  pattern(/at (1[0-2]|[1-9])(?::([0-5]\d))? (am|pm)(?![a-z])/, ([, hour, minute, half]) =>
    clockTime(hour!, minute, half!),
  ),
);

/** A time by the clock in a list of times that are counted: "8 am". */
export const clockAlone: Rule<Place> = any(
  oneOf<Place>({
    "12 noon": { kind: "clock", time: "12:00" },
    "12 midnight": { kind: "clock", time: "00:00" },
  }),
  pattern(/(1[0-2]|[1-9])(?::([0-5]\d))? (am|pm)(?![a-z])/, ([, hour, minute, half]) =>
    clockTime(hour!, minute, half!),
  ),
);

/** MOMENT. */
export const moment: Rule<Place> = once(any(plainMoments, besideMeal, awayFrom, clock));

const dayName = (ending: string): Rule<Weekday> =>
  pattern(
    new RegExp(`(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)${ending}(?![a-z])`),
    ([, day]) => day!.toLowerCase() as Weekday,
  );

const inOrder =
  (rule: Rule<readonly Weekday[]>): Rule<readonly Weekday[]> =>
  (text, at) =>
    rule(text, at).filter(([days]) =>
      days.every((day, place) => place === 0 || weekdays.indexOf(day) > weekdays.indexOf(days[place - 1]!)),
    );

/** Days by their first letters, as calendars have them: two of them at least. */
const shortDayName: Rule<Weekday> = oneOf<Weekday>({
  Mon: "monday",
  Tue: "tuesday",
  Wed: "wednesday",
  Thu: "thursday",
  Fri: "friday",
  Sat: "saturday",
  Sun: "sunday",
});
const shortDays: Rule<readonly Weekday[]> = (text, at) =>
  inOrder(listOf(shortDayName))(text, at).filter(
    ([read, end]) => read.length > 1 && !/^[a-z]/.test(text.slice(end)),
  );

/** DAYS, "Monday and Friday", "Mon and Fri". */
export const days: Rule<readonly Weekday[]> = any(inOrder(listOf(dayName(""))), shortDays);
/** DAYS at the front, "Mondays and Fridays", "Mon and Fri". */
export const everyWeekOn: Rule<readonly Weekday[]> = any(inOrder(listOf(dayName("s"))), shortDays);

/** "Sundays", "Saturdays or Sundays". */
export const oneOrTwoDays: Rule<readonly Weekday[]> = inOrder(
  to(both(dayName("s"), perhaps(after(" or ", dayName("s")))), ([one, other]) =>
    other === null ? [one] : [one, other],
  ),
);

/** DAYS-A-WEEK. */
export const daysAWeek: Rule<number> = (text, at) =>
  after("on ", before(wholeNumber, ""))(text, at).flatMap(([count, end]) =>
    pattern(/ days? each week/, () => count)(text, end).filter(() => count < 7),
  );
