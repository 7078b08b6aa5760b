// pictograms: the few words that stand inside a drawing; they follow the language of the label.
import type { Day } from "./Meaning.ts";
import type { DayTime } from "./PictureSentence.ts";

/** A word that stands after a number: for 1, and for every other number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
  /** For 3 to 10, where these have a form of their own, as in Arabic. */
  readonly few?: string;
}

export interface DrawnWords {
  /** Which way a row of pictures is read. Digits, syringes and faces are never turned. */
  readonly direction: "ltr" | "rtl";
  /** Short names of the days, as on a calendar. */
  readonly days: Readonly<Record<Day, string>>;
  readonly dayNames: Readonly<Record<Day, string>>;
  /** One letter for each day, over an empty box. */
  readonly dayInitials: Readonly<Record<Day, string>>;
  /** The day that a week begins with. */
  readonly firstWeekday: Day;
  /** How a time by the clock is written: "4 pm"; not there: "16:00". */
  readonly clock?: "am-pm";
  readonly dayTimes: Readonly<Record<DayTime, string>>;
  readonly millilitres: string;
  /** "h" as in "4 h". */
  readonly hours: string;
  /** "to" as in "4 to 6 h". */
  readonly to: string;
  /** Between two amounts of which either may be taken. */
  readonly or: string;
  /** After a number: "4 hours", "30 minutes", "14 units", "5 days", "4 weeks". */
  readonly hour: Counted;
  readonly minute: Counted;
  readonly unit: Counted;
  readonly day: Counted;
  readonly week: Counted;
  /** Parts of a tablet alone, and after whole ones. */
  readonly half: string;
  readonly quarter: string;
  readonly threeQuarters: string;
  readonly andHalf: string;
  readonly andQuarter: string;
  readonly andThreeQuarters: string;
  readonly everyDay: string;
  /** Over the box that holds all that is taken in one day of a course. */
  readonly eachDay: string;
  readonly oneDay: string;
  readonly oneWeek: string;
  readonly oneMonth: string;
  readonly firstStep: string;
  readonly nextStep: string;
  readonly onlyIfNeeded: string;
  /** First letters of the two medicines as they stand on a pack in that language. */
  readonly aspirin: string;
  readonly paracetamol: string;
  /** One letter: it stands at the eye or ear itself. */
  readonly left: string;
  readonly right: string;
  /**
   * Drawn for a narrow screen, where a wide picture is made smaller: its words
   * are at least so large (grid units), and a long row stands on two lines.
   * Not there: drawn for paper.
   */
  readonly onScreen?: { readonly letters: number };
}

const isFew = (count: string): boolean => /^(?:[3-9]|10)$/.test(count);

/** The number and its word: "1 hour", "4 hours". */
export const counted = (count: string, { one, other, few = other }: Counted): string =>
  `${count} ${/^1(\.0+)?$/.test(count) ? one : isFew(count) ? few : other}`;

/** The same in short, "4 h", where the language has one short word for all numbers. */
export const hoursInShort = (count: string, { hours, hour }: DrawnWords): string =>
  hour.few === undefined ? `${count} ${hours}` : counted(count, hour);

export const englishWords: DrawnWords = {
  direction: "ltr",
  days: {
    monday: "Mon",
    tuesday: "Tue",
    wednesday: "Wed",
    thursday: "Thu",
    friday: "Fri",
    saturday: "Sat",
    sunday: "Sun",
  },
  dayNames: {
    monday: "Monday",
    tuesday: "Tuesday",
    wednesday: "Wednesday",
    thursday: "Thursday",
    friday: "Friday",
    saturday: "Saturday",
    sunday: "Sunday",
  },
  dayInitials: {
    monday: "M",
    tuesday: "T",
    wednesday: "W",
    thursday: "T",
    friday: "F",
    saturday: "S",
    sunday: "S",
  },
  firstWeekday: "monday",
  clock: "am-pm",
  dayTimes: {
    morning: "Morning",
    midday: "Midday",
    evening: "Evening",
    night: "Night",
    bedtime: "Bedtime",
    afternoon: "Afternoon",
    breakfast: "Breakfast",
    lunch: "Lunch",
    teatime: "Teatime",
    dinner: "Dinner",
    "evening-meal": "Evening meal",
    supper: "Supper",
  },
  millilitres: "mL",
  hours: "h",
  to: "to",
  or: "or",
  hour: { one: "hour", other: "hours" },
  minute: { one: "minute", other: "minutes" },
  unit: { one: "unit", other: "units" },
  day: { one: "day", other: "days" },
  week: { one: "week", other: "weeks" },
  half: "half",
  quarter: "a quarter",
  threeQuarters: "three quarters",
  andHalf: "and a half",
  andQuarter: "and a quarter",
  andThreeQuarters: "and three quarters",
  everyDay: "Every day",
  eachDay: "each day",
  oneDay: "1 day",
  oneWeek: "1 week",
  oneMonth: "1 month",
  firstStep: "First",
  nextStep: "Then",
  onlyIfNeeded: "only if needed",
  aspirin: "A",
  paracetamol: "P",
  left: "L",
  right: "R",
};
