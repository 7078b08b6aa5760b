// language/translate: the table that every language fills: all its phrases, as data. A phrase that is missing
// does not compile.
import type { PeriodUnit, Route, SlotName, Weekday } from "@plainlabel/directions";
import type {
  CautionKey,
  CountedUnit,
  Doing,
  EventKey,
  FoodName,
  FurnitureId,
  Meal,
  MeasuredUnit,
  NarrowTime,
  ReasonKey,
  SiteKey,
  WarningKey,
} from "./keys.ts";
import type { Review } from "./Translation.ts";

/** A phrase nobody is sure of: what needs it is said in English alone. */
export interface Missing {
  readonly missing: string;
}

/**
 * A phrase. `{name}` stands for another phrase or a number that is put there;
 * which names a phrase may hold is told where it stands. All in small letters
 * where the script has capitals: the sentence's first letter is made large.
 */
export type Cell = string | Missing;

/** The plural categories of a language, as Intl.PluralRules names them. */
export type Category = Intl.LDMLPluralRule;

/** The phrase of one category; undefined for a category that the language does not have. */
export const formOf = (forms: Readonly<Record<never, Cell>>, category: Category): Cell | undefined =>
  (forms as Readonly<Partial<Record<Category, Cell>>>)[category];

/** Something counted: exactly one, and `{n}` of them by plural category. */
export interface Counted<C extends Category = never> {
  readonly one: Cell;
  /** `{n}`. A category of one number alone may leave it out (an Arabic dual). */
  readonly many: Readonly<Record<C, Cell>>;
  /** "1 or 2", where the phrase of two has no number of its own. */
  readonly oneOrTwo?: Cell;
  /** `{n}`: after "5 to 10", where that takes a case of its own. */
  readonly range?: Cell;
}

/** Whole phrases of the fractions in which a thing is taken. */
export interface Halves {
  readonly quarter: Cell;
  readonly half: Cell;
  readonly oneAndHalf: Cell;
  readonly twoAndHalf: Cell;
  readonly halfToOne: Cell;
}

/** A noun in one case, with its number. Of a spoonful each phrase holds `{size}`. */
export interface NounCase<C extends Category = never> extends Counted<C> {
  /** Missing as a whole for what nobody halves. */
  readonly halves: Halves | Missing;
}

/** A unit that a dose is counted in. */
export interface Noun<C extends Category = never> {
  readonly gender: "m" | "f" | "n" | "c" | null;
  /** What is taken: "Take 2 tablets". */
  readonly object: NounCase<C>;
  /** After "more than": "more than 8 tablets"; "object": the same. */
  readonly limit: NounCase<C> | "object";
}

/** A length of time in each of its uses. */
export interface Period<C extends Category = never> {
  /** "every hour", "every {n} hours". */
  readonly every: Counted<C>;
  /** "for 1 day", "for {n} days". */
  readonly length: Counted<C>;
  /** "in 1 hour", "in {n} hours": what a ceiling is counted in. */
  readonly within: Counted<C>;
  /** "1 hour", "{n} hours", after "at least" and before "before breakfast". */
  readonly gap: Counted<C>;
}

/** How a dose stands to a meal; `{by}` is how long before or after it, where that is said. */
export interface AtMeal {
  readonly before: Cell;
  readonly after: Cell;
  readonly with: Cell;
  readonly withOrAfter: Cell;
}

/** The same of food, and closer. */
export interface WithFood extends AtMeal {
  readonly justBefore: Cell;
  readonly justAfter: Cell;
  readonly withOrJustAfter: Cell;
  readonly between: Cell;
}

/** How a verb is said again after the dose: "take it", "do not take", of what is taken, used or given. */
export interface LaterVerb {
  /** `{do}`. */
  readonly do: Cell;
  /** `{not}`. */
  readonly not: Cell;
}

/** Whole sentences without their stop, besides the dose. */
export interface SentencePhrases {
  /** `{do}`, `{need}`. */
  readonly asNeeded: Cell;
  /** `{reasons}`: what the medicine is for. */
  readonly purpose: Cell;
  /** `{do}`, `{food}`. */
  readonly food: Cell;
  /** `{moments}`: a wish, "The best time is". */
  readonly best: Cell;
  /** `{do}`: the first dose straight away. */
  readonly firstDose: Cell;
  /** `{gap}`: how far the named times are from one another. */
  readonly apart: Cell;
  /** `{do}`, `{when}`, one of `sameTime`. */
  readonly sameTime: Cell;
  /** `{do}`, `{on}` and `{off}`, which are lengths, and `{not}`. */
  readonly cycle: Cell;
  readonly startAgain: Cell;
  /** `{do}`, `{length}`. */
  readonly length: Cell;
  /**
   * `{do}`, `{length}`: so long from now on, after a step of one day: "for 6 days more". Where nobody is sure of it, it
   * is said as any length.
   */
  readonly lengthMore: Cell;
  /** `{length}`: of all doses side by side, said once: "do all of this for 14 days". */
  readonly lengthOfAll: Cell;
  /** `{gap}`: the same where one of them is taken when it is needed. */
  readonly stopAllAfter: Cell;
  /** `{do}`: on 1 day only. */
  readonly oneDayOnly: Cell;
  readonly stop: Cell;
  readonly carryOn: Cell;
  /** `{not}`, `{length}`: a pause. */
  readonly pause: Cell;
  /** `{length}`: how long one use lasts. */
  readonly leaveOn: Cell;
  readonly leaveIn: Cell;
  readonly useFor: Cell;
  /** `{on}`, `{off}`: lengths. */
  readonly leaveOnAndOff: Cell;
  /** `{not}`, `{often}`. */
  readonly mostTimes: Cell;
  /** `{gap}`. */
  readonly leastGap: Cell;
  /** `{not}`, `{limit}`: at one time. */
  readonly atOnce: Cell;
  /** `{not}`, `{times}`, `{within}`. */
  readonly mostDoses: Cell;
  /** `{not}`, `{limit}`, `{within}`. */
  readonly mostUnits: Cell;
  /** The same of several doses side by side, in all. */
  readonly mostUnitsOfAll: Cell;
  /** `{not}`. */
  readonly notDaily: Readonly<Record<"alone" | "in that time" | "from then on" | "new patch", Cell>>;
}

/**
 * All phrases of one language. `C`: its plural categories, each of which every
 * counted phrase has to have. Without `C`: any language, as it is read.
 */
export interface Phrases<C extends Category = never> {
  /** BCP 47 tag, by which it is asked for. */
  readonly tag: string;
  /** Its name in English, and its own. */
  readonly name: string;
  readonly ownName: string;
  readonly dir: "ltr" | "rtl";
  readonly version: string;
  /** null: a draft. */
  readonly reviewed: Review | null;
  readonly writing: {
    /** What ties a number to its noun: a space that does not break, or nothing that breaks where there are no spaces. */
    readonly tie: "no-break space" | "word joiner";
    /**
     * Every small letter and mark that the phrases are written with: a letter of another language is found by it.
     * "Han": any Chinese character.
     */
    readonly letters: string;
    /** Between the parts of a sentence: " ", or "" where a script has no spaces. */
    readonly between: " " | "";
    readonly stop: string;
    /** Between a name and what is said of it: "Morning: 2 tablets". */
    readonly colon: string;
    /** Between things in a row. */
    readonly comma: string;
    readonly and: string;
    readonly or: string;
  };
  readonly numbers: {
    /** `{low}`, `{high}`: 1 or 2. */
    readonly or: Cell;
    /** `{low}`, `{high}`: 5 to 10. */
    readonly to: Cell;
  };
  readonly counted: Readonly<Record<CountedUnit, Noun<C> | Missing>>;
  /** `{n}`: any number. */
  readonly measured: Readonly<Record<MeasuredUnit, Readonly<Record<C, Cell>>>>;
  /** `{amount}`, `{strength}`: "2 tablets of 2.5 mg each". */
  readonly ofStrength: Cell;
  /** `{amount}`, `{total}`: "6 tablets (15 mg)". */
  readonly inAll: Cell;
  /** Of each action: with an amount, and by itself ("Put it on"). */
  readonly verbs: Readonly<Record<Doing, { readonly dose: Cell; readonly alone: Cell }>>;
  /** Where "take" is a word for what is eaten or drunk alone: of a puff, or by another way in, it is not said. */
  readonly takeIsByMouth?: true;
  /** `{first}`, `{next}`: two things done with one dose. */
  readonly chain: Cell;
  readonly later: Readonly<Record<"take" | "use" | "give", LaterVerb>>;
  /** `{sentence}`. */
  readonly leads: Readonly<Record<"first" | "next" | "also", Cell>>;
  /** `{days}`, `{verb}`, `{amount}`, `{place}`, `{when}`, in the order of the language. */
  readonly dose: Cell;
  /**
   * The same beside how often, where an amount would otherwise be heard as that of the whole day: "twice a day, 2
   * tablets each time".
   */
  readonly doseEachTime?: Cell;
  /** `{days}`, `{verb}`, `{doses}`, `{place}`: two doses on one day. Each of them is `oneOfTwo`. */
  readonly twoDoses: Cell;
  /** `{amount}`, `{when}`. */
  readonly oneOfTwo: Cell;
  readonly sites: Readonly<Record<SiteKey, Cell>>;
  readonly routes: Readonly<Record<Route, Cell>>;
  readonly slots: Readonly<Record<SlotName, Cell>>;
  readonly narrow: Readonly<Record<NarrowTime, Cell>>;
  readonly meals: Readonly<Record<Meal, AtMeal>>;
  readonly foods: Readonly<Record<FoodName, WithFood>>;
  readonly emptyStomach: Cell;
  readonly eachMainMeal: Readonly<Record<"before" | "with" | "after", Cell>>;
  /** `{by}`: so long before or after bedtime, midday, waking. */
  readonly fromTime: Readonly<
    Record<"bedtime" | "midday" | "waking", Readonly<Record<"before" | "after", Cell>>>
  >;
  /** `{gap}`: what `{by}` is: how long, at least, about. */
  readonly by: Readonly<Record<"exactly" | "at least" | "about", Cell>>;
  /** The same after something, where that is said otherwise: "через 2 часа" beside "за 2 часа". */
  readonly byAfter?: Readonly<Record<"exactly" | "at least" | "about", Cell>>;
  /** `{time}`: 24 hours, "08:00", with the part of the day beside it. */
  readonly clock: Readonly<Record<"night" | "morning" | "noon" | "afternoon" | "evening" | "midnight", Cell>>;
  readonly weekdays: Readonly<Record<Weekday, { readonly on: Cell; readonly each: Cell }>>;
  /** `{by}` is how long before it, where that is said; of "within" `{gap}`, at the most. */
  readonly events: Readonly<Record<EventKey, Cell>>;
  /**
   * Days told by their number. `{days}`: one of them, or several: "1, 8 and 15", "15 to 28". `turns`: of two doses
   * that take turns, "on days 1, 3, 5, 7 and so on".
   */
  readonly numberedDays: {
    readonly month: Readonly<Record<"one" | "many", Cell>>;
    readonly cycle: Readonly<Record<"one" | "many", Cell>>;
    readonly turns: Cell;
  };
  /** `{n}`: on so many days of each week. */
  readonly daysAWeek: Counted<C>;
  /** "once", `{n}` times. */
  readonly times: Counted<C>;
  /** "a day", "a week". */
  readonly per: Readonly<Record<PeriodUnit, Cell>>;
  /** `{times}`, `{per}`; and `{times}`, `{within}`. */
  readonly often: Cell;
  readonly oftenWithin: Cell;
  /** `{often}`: up to. */
  readonly upTo: Cell;
  /** `{often}`, `{gap}`: so often, and so far apart. */
  readonly oftenApart: Cell;
  /** `{hours}` and the `{days}` that they are: "every 72 hours (3 days)". */
  readonly hoursInDays: Cell;
  /**
   * Where the days behind hours are "every 3 days", as the hours are, and not "3 days". `hoursInDays` then has "that is"
   * before them: a second "every" by itself is heard as a second dose.
   */
  readonly daysAreEvery?: true;
  /** Where the length of `lengthMore` is "6 days", and not "for 6 days". */
  readonly moreIsBare?: true;
  readonly periods: Readonly<Record<PeriodUnit, Period<C>>>;
  /** Half an hour, in each use of a length. */
  readonly halfHour: Readonly<Record<keyof Period<C>, Cell>>;
  /** "at the same time each day", "on the same day each week". */
  readonly sameTime: Readonly<Record<"day" | "week" | "month", Cell>>;
  readonly onceOnly: Cell;
  readonly straightAway: Cell;
  /** A total for the day, not divided; and for the first day of a course. */
  readonly eachDayInAll: Cell;
  readonly onFirstDay: Cell;
  readonly need: Cell;
  /** `{need}`, `{reasons}`. */
  readonly needFor: Cell;
  readonly reasons: Readonly<Record<ReasonKey, Cell>>;
  readonly sentences: SentencePhrases;
  /**
   * `{do}` and `{not}` may stand in them, and what is told: `{gap}` and `{length}`, a length of time; `{ml}`, "125 mL";
   * `{device}`, a name in Latin letters. Whole sentences without a stop.
   */
  readonly cautions: Readonly<Record<CautionKey, Cell>>;
  readonly warnings: Readonly<Record<WarningKey, Cell>>;
  /** With their own stops. `phone`: `{phone}`. `part`: `{n}`, `{of}`. */
  readonly furniture: Readonly<Record<FurnitureId, Cell>>;
}
