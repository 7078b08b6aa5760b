// language/english: reads the sentence that says amount, place and frequency: "Take 2 tablets, 3 times a day."
import type { Action, Amount, PeriodUnit, SlotName, Step, Timing } from "@plainlabel/directions";
import { weekdays } from "@plainlabel/directions";
import { amountPattern, readAmount } from "./amounts.ts";
import { nounPattern, unitOfNoun } from "./nouns.ts";
import { numberPattern, readNumber } from "./numbers.ts";
import { isInserted, isOn, placesSaid, routesSaid } from "./places.ts";
import { narrowMoments } from "./sayInstruction.ts";
import { mealWords, readClock, slotWords } from "./schedule.ts";
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

const mealSlots = Object.entries(mealWords).map(([slot, words]) => ({ slot: slot as SlotName, words }));
const mealPattern = mealSlots.map(({ words }) => words).join("|");
const mealParts = new RegExp(`^(?:(.+) )?(before|with or after|with|after) (${mealPattern})$`);

const momentOf = (said: string): Moment | null => {
  if (Object.hasOwn(narrowMoments, said))
    return { slot: narrowMoments[said]!, clock: null, food: null, narrow: said };
  const meal = mealParts.exec(said);
  if (meal !== null) {
    const offset = meal[1] === undefined ? null : readSpan(meal[1]);
    if (meal[1] !== undefined && offset === null) return null;
    const relation = meal[2] === "with or after" ? "with-or-after" : (meal[2] as "before" | "with" | "after");
    const slot = mealSlots.find(({ words }) => words === meal[3])!.slot;
    return { slot, clock: null, food: { relation, meal: null, offset }, narrow: null };
  }
  const slot = Object.entries(slotWords).find(([, words]) => words === said)?.[0];
  if (slot !== undefined) return { slot: slot as SlotName, clock: null, food: null, narrow: null };
  const clock = readClock(said);
  return clock === null ? null : { slot: null, clock, food: null, narrow: null };
};

export interface Moment {
  readonly slot: SlotName | null;
  readonly clock: string | null;
  /** "before" in "before breakfast". */
  readonly food: Step["food"];
  /** "first thing in the morning": an instruction in place of the slot's own words. */
  readonly narrow: string | null;
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
  readonly sameTime: Timing["sameTime"];
  readonly asNeeded: Step["asNeeded"];
  /** "with meals". */
  readonly food: Step["food"];
  /** "with each main meal". */
  readonly mainMeal: boolean;
  /** "in total on the first day". */
  readonly firstDay: boolean;
}

/** ", for pain, fever or to sleep": reasons as said, each with its "to". */
export const readReasons = (said: string): string[] =>
  said === ""
    ? []
    : said
        .slice(2)
        .split(/, | or /)
        .map((reason) => reason.replace(/^for /, ""));

/** "every 4 hours", ", 3 times a day", ", on Monday": one frequency, and the field it fills. */
export const readFrequency = (
  said: string,
): Partial<Pick<Head, "every" | "times" | "once" | "weekdays">> | null => {
  if (said === "once only") return { once: true };
  const every = readEvery(said);
  if (every !== null) return { every };
  const times = readTimes(said);
  if (times !== null) return { times };
  const days = readWeekdays(said);
  return days === null ? null : { weekdays: days };
};

const momentWords = [
  ...Object.keys(narrowMoments),
  ...Object.values(slotWords),
  "at 12 noon",
  "at 12 midnight",
  "at \\d{1,2}(?::\\d\\d)? (?:am|pm)",
  `(?:(?:half an hour|(?:half|${numberPattern})(?: to ${numberPattern})? ${periodPattern}s?) )?(?:before|with or after|with|after) (?:${mealPattern})`,
].join("|");
const momentList = new RegExp(`^ ((?:${momentWords})(?:(?:, | and )(?:${momentWords}))*)(?=,|$)`);

type Tail = Omit<
  Head,
  "action" | "amount" | "unit" | "strengthNote" | "dailyTotal" | "site" | "route" | "firstDay"
>;

const noTail: Tail = {
  moments: [],
  every: null,
  times: null,
  once: false,
  weekdays: [],
  sameTime: null,
  asNeeded: null,
  food: null,
  mainMeal: false,
};

const mealsTail = /^ (before|with or after|with|after|between) (meals|each main meal)$/;

/** The one thing that says when, where no time does. */
const readWhen = (tail: string): Tail | null => {
  const need = /^ when (?:you need it|it is needed)((?:, (?:for|to) .+)?)$/.exec(tail);
  if (need !== null) return { ...noTail, asNeeded: { reasons: readReasons(need[1]!) } };
  const meals = mealsTail.exec(tail);
  if (meals !== null) {
    const how = meals[1] === "with or after" ? "with-or-after" : (meals[1] as "before");
    const food = { relation: how, meal: "meals", offset: null } as const;
    return { ...noTail, food, mainMeal: meals[2] !== "meals" };
  }
  if (tail === " at the same time each day") return { ...noTail, sameTime: "day" };
  const same = /^ on the same day each (week|month)$/.exec(tail)?.[1];
  return same === undefined ? null : { ...noTail, sameTime: same as "week" | "month" };
};

/** What comes after amount and place: times of day, then frequencies. `alone`: no amount and no place stands before it. */
const readTail = (tail: string, alone: boolean): Tail | null => {
  const when = readWhen(tail);
  if (when !== null) return when;
  const list = momentList.exec(tail);
  const moments = list === null ? [] : list[1]!.split(/, | and /).map(momentOf);
  let rest = list === null ? tail : tail.slice(list[0].length);
  if (moments.some((moment) => moment === null)) return null;
  let all: Tail = { ...noTail, moments: moments.filter((moment) => moment !== null) };
  /* "Use it 2 times a day": where no dose and no place is said, no comma parts them. */
  if (alone && list === null && /^ (?!on |every )/.test(rest)) rest = `,${rest}`;
  while (rest !== "") {
    /* Weekdays hold commas of their own, so they take all that is left. */
    const part = /^,? on .+$|^, [^,]+|^ every [^,]+/.exec(rest)?.[0];
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

/** What is done, by the verb and the place beside it; null for a verb that is not said so beside this place. */
const actionOf = (
  { words, action }: (typeof openings)[number],
  site: string | undefined,
  route: string | undefined,
): Action | null => {
  const place = site ?? route;
  switch (words) {
    case "Put it":
    case "Put":
      if (isOn(site)) return "apply";
      if (site === undefined && isInserted(route)) return "insert";
      return words === "Put" || /^(?:in|into|under|between) /.test(place ?? "") ? "put" : null;
    case "Put in":
    case "Put it in":
      return site === undefined && isInserted(route) ? null : action;
    case "Put on":
    case "Put it on":
    case "Stick on":
    case "Stick it on":
      return isOn(site) ? null : action;
    case "Rub in":
    case "Rub it in":
      return isOn(site) ? null : action;
    case "Stick":
    case "Stick it":
    case "Rub":
    case "Rub it":
      return isOn(site) ? action : null;
    default:
      return action;
  }
};

const mouth = { name: "mouth", side: null } as const;

/** The site said next; after "Rub it" and "Inject" it is "into the skin" for "on the skin". */
const placeNext = (
  opening: string,
  rest: string,
):
  | { readonly words: string; readonly length: number; readonly site: NonNullable<Step["site"]> }
  | undefined => {
  const rubbed = opening === "Rub it" || opening === "Rub";
  const injected = opening === "Inject it" || opening === "Inject";
  const words = (place: (typeof placesSaid)[number]): string =>
    rubbed || injected ? place.words.replace(/^on /, "into ") : place.words;
  const found = placesSaid.find((place) => (!rubbed || isOn(place.words)) && wholeWords(rest, words(place)));
  return found === undefined ? undefined : { ...found, length: words(found).length };
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
  const each = amount !== null && unit === null && take(/^ each time(?=, )/) !== null;
  if (each && momentList.test(rest.slice(1))) rest = rest.slice(1);
  const strengthNote = take(/^ \(([^()]*)\)/);
  const found = placeNext(opening.words, rest);
  const site = found?.site ?? (opening.words.startsWith("Rinse your mouth") ? mouth : undefined);
  if (found !== undefined) rest = rest.slice(found.length + 1);
  const route = routesSaid.find((known) => wholeWords(rest, known.words));
  if (route !== undefined) rest = rest.slice(route.words.length + 1);
  const total = amount === null ? null : take(/^ in total (each day|on the first day)/);
  const tail = readTail(rest, amount === null && site === undefined && route === undefined);
  const action = actionOf(opening, found?.words, route?.words);
  if (tail === null || action === null) return null;
  return {
    action,
    amount,
    unit,
    strengthNote,
    dailyTotal: total !== null,
    firstDay: total === "on the first day",
    site: site ?? null,
    route: route?.route ?? null,
    ...tail,
  };
};

/** "Wash the face with it": the place stands before the medicine. */
const washed = /^Wash ((?:the|each|both) [a-z ]+?) with it(?=$|[ ,])/;

/** The head a sentence (without its full stop) is, or null when it is no head of ours. */
export const readHead = (sentence: string): Head | null => {
  const said = sentence.replace(washed, "Wash with it on $1");
  for (const opening of openings) {
    if (!said.startsWith(opening.words)) continue;
    const head = readAfter(opening, said.slice(opening.words.length));
    if (head !== null) return head;
  }
  return null;
};
