// language/english: reads the sentence that says amount, place and frequency: "Take 2 tablets, 3 times a day."
import type { Action, Amount, PeriodUnit, SlotName, Step, Timing } from "../../interpret/Regimen.ts";
import { weekdays } from "../../interpret/Regimen.ts";
import { amountPattern, readAmount } from "./amounts.ts";
import { nounPattern, unitOfNoun } from "./nouns.ts";
import { numberPattern, readNumber } from "./numbers.ts";
import { insertedRoutes, placesSaid, routesSaid } from "./places.ts";
import { readClock, slotWords } from "./schedule.ts";
import { openings } from "./verbs.ts";

type Filled<T> = NonNullable<T>;

export const periodPattern = "(?:minute|hour|day|week|month|year)";
const article = `(?:an hour|a (?:minute|day|week|month|year))`;

/** "7 days" as number and unit. */
const periodParts = new RegExp(`^(${numberPattern}) (${periodPattern})(s?)$`);

export const readPeriod = (said: string): { readonly count: string; readonly unit: PeriodUnit } | null => {
  if (said === "half an hour") return { count: "0.5", unit: "hour" };
  const parts = periodParts.exec(said);
  const count = parts === null ? null : readNumber(parts[1]!);
  if (parts === null || count === null || (count === "1") !== (parts[3] === "")) return null;
  return { count, unit: parts[2] as PeriodUnit };
};

const rangeParts = new RegExp(`^(half|${numberPattern}) to (.+)$`);

/** "7 days", "5 to 7 days". */
export const readSpan = (said: string): Filled<Step["duration"]> | null => {
  const range = rangeParts.exec(said);
  const high = readPeriod(range === null ? said : range[2]!);
  const low = range === null ? (high?.count ?? null) : range[1] === "half" ? "0.5" : readNumber(range[1]!);
  return high === null || low === null ? null : { low, high: high.count, unit: high.unit };
};

/** "a day", "in 2 days"; with `within`, "in a day" too. */
export const readPer = (said: string): Filled<Timing["times"]>["per"] | null => {
  const one = new RegExp(`^(?:in )?(${article})$`).exec(said);
  if (one !== null) return { count: 1, unit: one[1]!.replace(/^an? /, "") as PeriodUnit };
  const period = said.startsWith("in ") ? readPeriod(said.slice(3)) : null;
  return period === null ? null : { count: Number(period.count), unit: period.unit };
};

const timesParts = new RegExp(
  `^(up to )?(?:(once)|(?:(${numberPattern}) (?:or|to) )?(${numberPattern}) times) (.+)$`,
);

export const readTimes = (said: string): Filled<Timing["times"]> | null => {
  const parts = timesParts.exec(said);
  if (parts === null) return null;
  const [, ceiling, once, from, to, rest] = parts;
  const per = readPer(rest!);
  const high = once === undefined ? readNumber(to!) : "1";
  const low = from === undefined ? high : readNumber(from);
  if (per === null || high === null || low === null || (ceiling !== undefined && from !== undefined))
    return null;
  return {
    low: ceiling === undefined ? Number(low) : null,
    high: Number(high),
    upTo: ceiling !== undefined,
    per,
  };
};

export const readEvery = (said: string): Filled<Timing["every"]> | null => {
  const rest = said.startsWith("every ") ? said.slice("every ".length) : null;
  if (rest === null) return null;
  if (new RegExp(`^${periodPattern}$`).test(rest)) return { low: "1", high: "1", unit: rest as PeriodUnit };
  return readSpan(rest);
};

export const readWeekdays = (said: string): Timing["weekdays"] | null => {
  if (!said.startsWith("on ")) return null;
  const names = said
    .slice(3)
    .toLowerCase()
    .split(/, | and /);
  const days = weekdays.filter((day) => names.includes(day));
  return days.length === names.length ? days : null;
};

const mealParts = /^(?:(.+) )?(before|with or after|with|after) (breakfast|lunch|teatime|dinner)$/;

const momentOf = (said: string): Moment | null => {
  const meal = mealParts.exec(said);
  if (meal !== null) {
    const offset = meal[1] === undefined ? null : readSpan(meal[1]);
    if (meal[1] !== undefined && offset === null) return null;
    const relation = meal[2] === "with or after" ? "with-or-after" : (meal[2] as "before" | "with" | "after");
    return { slot: meal[3] as SlotName, clock: null, food: { relation, meal: null, offset } };
  }
  const slot = Object.entries(slotWords).find(([, words]) => words === said)?.[0];
  if (slot !== undefined) return { slot: slot as SlotName, clock: null, food: null };
  const clock = readClock(said);
  return clock === null ? null : { slot: null, clock, food: null };
};

export interface Moment {
  readonly slot: SlotName | null;
  readonly clock: string | null;
  /** "before" in "before breakfast". */
  readonly food: Step["food"];
}

export interface Head {
  readonly action: Action;
  readonly amount: Amount | null;
  readonly unit: string | null;
  readonly strengthNote: string | null;
  readonly dailyTotal: boolean;
  readonly site: Step["site"];
  readonly route: string | null;
  readonly moments: readonly Moment[];
  readonly every: Timing["every"];
  readonly times: Timing["times"];
  readonly once: boolean;
  readonly weekdays: Timing["weekdays"];
}

/** "every 4 hours", ", 3 times a day", ", on Monday": one frequency, and the field it fills. */
export const readFrequency = (
  said: string,
): Partial<Pick<Head, "every" | "times" | "once" | "weekdays">> | null => {
  if (said === "one time only") return { once: true };
  const every = readEvery(said);
  if (every !== null) return { every };
  const times = readTimes(said);
  if (times !== null) return { times };
  const days = readWeekdays(said);
  return days === null ? null : { weekdays: days };
};

const momentWords = [
  ...Object.values(slotWords),
  "at 12 noon",
  "at 12 midnight",
  "at \\d{1,2}(?::\\d\\d)? (?:am|pm)",
  `(?:(?:half an hour|(?:half|${numberPattern})(?: to ${numberPattern})? ${periodPattern}s?) )?(?:before|with or after|with|after) (?:breakfast|lunch|teatime|dinner)`,
].join("|");
const momentList = new RegExp(`^ ((?:${momentWords})(?:(?:, | and )(?:${momentWords}))*)(?=,|$)`);

/** What comes after amount and place: times of day, then frequencies set off by ", " or " every". */
const readTail = (tail: string): Pick<Head, "moments" | "every" | "times" | "once" | "weekdays"> | null => {
  const list = momentList.exec(tail);
  const moments = list === null ? [] : list[1]!.split(/, | and /).map(momentOf);
  let rest = list === null ? tail : tail.slice(list[0].length);
  const found = { every: null, times: null, once: false, weekdays: [] } as Pick<
    Head,
    "every" | "times" | "once" | "weekdays"
  >;
  if (moments.some((moment) => moment === null)) return null;
  let all = { ...found, moments: moments as readonly Moment[] };
  while (rest !== "") {
    /* Weekdays hold commas of their own, so they take all that is left. */
    const part = /^, on .+$|^, [^,]+|^ every [^,]+/.exec(rest)?.[0];
    if (part === undefined) return null;
    const frequency = readFrequency(part.replace(/^,? /, ""));
    if (frequency === null) return null;
    all = { ...all, ...frequency };
    rest = rest.slice(part.length);
  }
  return all;
};

const wholeWords = (text: string, words: string): boolean =>
  text.startsWith(` ${words}`) && /^(?:$|[ ,])/.test(text.slice(words.length + 1));

const amountNext = new RegExp(`^ (${amountPattern})(?=$|[ ,])`);
const nounNext = new RegExp(`^ the (${nounPattern})(?=$|[ ,])`);

/** "Put it" is said before "on" for what is put on, and before "into" for what is put in. */
const actionOf = (
  opening: (typeof openings)[number],
  site: string | undefined,
  route: string | undefined,
): Action | null => {
  const inserted = (insertedRoutes as readonly (string | undefined)[]).includes(route);
  if (opening.words === "Put it")
    return site?.startsWith("on ") ? "apply" : inserted && site === undefined ? "insert" : null;
  return opening.words === "Put" && inserted ? "insert" : opening.action;
};

const readAfter = (opening: (typeof openings)[number], text: string): Head | null => {
  let rest = text;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest);
    if (found === null) return null;
    rest = rest.slice(found[0].length);
    return found[1] ?? found[0];
  };
  let amount: Amount | null = null;
  let unit: string | null = null;
  if (!opening.alone) {
    const noun = take(nounNext);
    const said = noun === null ? take(amountNext) : null;
    const read = said === null ? null : readAmount(said);
    if (noun === null && read === null) return null;
    amount = read?.amount ?? null;
    unit = noun === null ? (read?.unit ?? null) : unitOfNoun(noun);
  } else if (!/^(?:$|[ ,])/.test(rest)) return null;
  if (amount !== null && unit === null) take(/^ at a time(?=, )/);
  const strengthNote = take(/^ \(([^()]*)\)/);
  const dailyTotal = take(/^ in total each day/) !== null;
  const site = placesSaid.find((place) => wholeWords(rest, place.words));
  if (site !== undefined) rest = rest.slice(site.words.length + 1);
  const route = routesSaid.find((known) => wholeWords(rest, known.words));
  if (route !== undefined) rest = rest.slice(route.words.length + 1);
  const tail = readTail(rest);
  const action = actionOf(opening, site?.words, route?.words);
  if (tail === null || action === null) return null;
  return {
    action,
    amount,
    unit,
    strengthNote,
    dailyTotal,
    site: site?.site ?? null,
    route: route?.route ?? null,
    ...tail,
  };
};

/** The head a sentence (without its full stop) is, or null when it is no head of ours. */
export const readHead = (said: string): Head | null => {
  for (const opening of openings) {
    if (!said.startsWith(opening.words)) continue;
    const head = readAfter(opening, said.slice(opening.words.length));
    if (head !== null) return head;
  }
  return null;
};
