// language/english: reads what a dose sentence says of its times: "3 times a day, 8 hours apart", "at bedtime, once only".

import { readEvent } from "./events.ts";
import type { Head } from "./Head.ts";
import { apartFromCloser, readFood } from "./readFood.ts";
import { readSpan } from "./readLength.ts";
import { readDaysAWeek, readMoments, readWeekdays } from "./readMoments.ts";
import { readEvery, readTimes } from "./readTimes.ts";
import { readReasons } from "./reasonWords.ts";

/** What a dose sentence says after amount and place. */
export type Tail = Pick<
  Head,
  "once" | "straightAway" | "preferably" | "every" | "times" | "weekdays" | "daysAWeek"
> &
  Pick<Head, "moments" | "event" | "sameTime" | "asNeeded" | "food" | "closer">;

export const noTail: Tail = {
  moments: [],
  every: null,
  times: null,
  once: false,
  straightAway: false,
  preferably: false,
  weekdays: [],
  daysAWeek: null,
  event: null,
  sameTime: null,
  asNeeded: null,
  food: null,
  closer: null,
};

const mealsTail =
  /^ (?:between meals|(?:[^,]+ )?(?:before|with or after|with|after) (?:each meal|each main meal|the 2 main meals))$/;

/** A meal that is a time of day stands in a dose sentence as food only with how close it is: without, it is that time. */
const closeTail =
  /^ (?:with or )?(?:at least|about|just|shortly|straight) .*\b(?:each meal|breakfast|lunch|dinner|the evening meal|supper)$/;

/** The one thing that says when, where no time does. */
const readWhen = (tail: string): Tail | null => {
  const need = /^ when (?:you need it|it is needed)((?:, (?:for|to) .+)?)$/.exec(tail);
  if (need !== null) {
    const reasons = readReasons(need[1]!);
    return reasons === null ? null : { ...noTail, asNeeded: { reasons } };
  }
  if (mealsTail.test(tail) || closeTail.test(tail)) {
    const { closer, words } = apartFromCloser(tail.slice(1).replace(/ each meal$/, " meals"));
    const food = readFood(words);
    return food === null ? null : { ...noTail, food, closer };
  }
  if (tail === " at the same time each day") return { ...noTail, sameTime: "day" };
  const same = /^ on the same day each (week|month)$/.exec(tail)?.[1];
  return same === undefined ? null : { ...noTail, sameTime: same as "week" | "month" };
};

/** "on Monday and Friday", "on 5 days each week", after how often. */
const readDays = (rest: string): Pick<Tail, "weekdays" | "daysAWeek"> | null => {
  if (rest === "") return { weekdays: [], daysAWeek: null };
  const said = rest.startsWith(", ") ? rest.slice(2) : "";
  const days = readWeekdays(said, "");
  if (days !== null) return { weekdays: days, daysAWeek: null };
  const daysAWeek = readDaysAWeek(said);
  return daysAWeek === null ? null : { weekdays: [], daysAWeek };
};

/** "3 times a day", and what may follow it: the hours apart and the days, or times of day that are a wish. */
const readOften = (said: string): Tail | null => {
  const [, first, rest] = /^([^,]+)(.*)$/.exec(said) ?? [];
  if (first === undefined) return null;
  if (first === "once only") return rest === "" ? { ...noTail, once: true } : null;
  const times = readTimes(first);
  if (times === null) return null;
  const wish = / if you can$/.test(rest!) ? readMoments(rest!.slice(1).replace(/ if you can$/, "")) : null;
  if (wish !== null) {
    if (wish.rest !== "") return null;
    const daily = times.low === times.high && times.per.count === 1 && times.per.unit === "day";
    if (daily && times.high !== wish.moments.length) return null;
    return { ...noTail, preferably: true, times: daily ? null : times, moments: wish.moments };
  }
  const gap = /^, ([^,]+) apart/.exec(rest!);
  const every = gap === null ? null : readSpan(gap[1]!);
  const days = readDays(gap === null ? rest! : rest!.slice(gap[0].length));
  return days === null || (gap !== null && every === null) ? null : { ...noTail, times, every, ...days };
};

/** What comes after amount and place: times of day, or how often. `alone`: no amount and no place stands before it. */
export const readTail = (tail: string, alone: boolean): Tail | null => {
  if (tail === "") return noTail;
  const when = readWhen(tail);
  if (when !== null) return when;
  const tied = readEvent(tail.slice(1).replace(/, once only$/, ""));
  if (tied !== null && tail.startsWith(" "))
    return { ...noTail, event: tied, once: tail.endsWith(", once only") };
  const now = /^ straight away(, once only)?$/.exec(tail);
  if (now !== null) return { ...noTail, straightAway: true, once: now[1] !== undefined };
  const named = readMoments(tail);
  if (named !== null) {
    const once = named.rest === ", once only" && named.moments.length === 1;
    return once || named.rest === "" ? { ...noTail, moments: named.moments, once } : null;
  }
  const [, interval, after] = /^ (every [^,]+)(.*)$/.exec(tail) ?? [];
  if (interval !== undefined) {
    const every = readEvery(interval);
    const days = readDays(after!);
    return every === null || days === null ? null : { ...noTail, every, ...days };
  }
  /* "Use it 2 times a day": where no dose and no place is said, no comma parts them. */
  const lead = alone ? " " : ", ";
  return tail.startsWith(lead) ? readOften(tail.slice(lead.length)) : null;
};
