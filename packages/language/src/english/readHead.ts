// language/english: reads the sentence that says amount, place and frequency: "Take 2 tablets, 3 times a day."
import type { Action, Amount, Step, Timing } from "@plainlabel/directions";
import { compareDecimals } from "@plainlabel/directions";
import { amountPattern, readAmount } from "./amounts.ts";
import { nounOf, nounPattern, unitOfNoun } from "./nouns.ts";
import { numberPattern } from "./numbers.ts";
import { isInserted, isOn, placesSaid, routesSaid } from "./places.ts";
import { readSpan } from "./readLength.ts";
import {
  type Front,
  type Moment,
  momentAnd,
  momentList,
  noFront,
  readDaysAWeek,
  readFront,
  readMoments,
  readWeekdays,
} from "./readMoments.ts";
import { readEvery, readTimes } from "./readTimes.ts";
import { readReasons } from "./reasonWords.ts";
import { list } from "./schedule.ts";
import { chained, openings, verbOf } from "./verbs.ts";

export interface Head {
  readonly action: Action;
  readonly furtherActions: readonly Action[];
  readonly amount: Amount | null;
  readonly unit: string | null;
  readonly strengthNote: string | null;
  readonly strengthOfOne: string | null;
  /** The days before the verb. */
  readonly front: Front;
  readonly dailyTotal: boolean;
  readonly site: Step["site"];
  readonly route: string | null;
  readonly moments: readonly Moment[];
  readonly every: Timing["every"];
  readonly times: Timing["times"];
  readonly once: boolean;
  readonly straightAway: boolean;
  /** "if you can". */
  readonly preferably: boolean;
  readonly weekdays: Timing["weekdays"];
  readonly daysAWeek: Timing["daysAWeek"];
  readonly sameTime: Timing["sameTime"];
  readonly asNeeded: Step["asNeeded"];
  /** "with meals". */
  readonly food: Step["food"];
  /** "with each main meal". */
  readonly mainMeal: boolean;
  /** "on the first day". */
  readonly firstDay: boolean;
}

type Tail = Pick<
  Head,
  "once" | "straightAway" | "preferably" | "every" | "times" | "weekdays" | "daysAWeek"
> &
  Pick<Head, "moments" | "sameTime" | "asNeeded" | "food" | "mainMeal">;

const noTail: Tail = {
  moments: [],
  every: null,
  times: null,
  once: false,
  straightAway: false,
  preferably: false,
  weekdays: [],
  daysAWeek: null,
  sameTime: null,
  asNeeded: null,
  food: null,
  mainMeal: false,
};

const mealsTail = /^ (before|with or after|with|after|between) (meals|each main meal)$/;

/** The one thing that says when, where no time does. */
const readWhen = (tail: string): Tail | null => {
  const need = /^ when (?:you need it|it is needed)((?:, (?:for|to) .+)?)$/.exec(tail);
  if (need !== null) {
    const reasons = readReasons(need[1]!);
    return reasons === null ? null : { ...noTail, asNeeded: { reasons } };
  }
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
const readTail = (tail: string, alone: boolean): Tail | null => {
  if (tail === "") return noTail;
  const when = readWhen(tail);
  if (when !== null) return when;
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

const strengthNext = new RegExp(
  `^ of (${numberPattern} (?:mg|g|micrograms?|nanograms?|units?|mmol|mL))( each)?(?=$|[ ,])`,
);

/** " of 2.5 mg each", with "each" where there is more than one of what is counted, and only there. */
const readOfEach = (
  text: string,
  amount: Amount,
  unit: string | null,
): { readonly strength: string; readonly length: number } | null => {
  const found = strengthNext.exec(text);
  if (found === null || unit === null || nounOf(unit)?.measured !== false || / mL /.test(unit)) return null;
  const several = compareDecimals("exact" in amount ? amount.exact : amount.high, "1") > 0;
  return several === (found[2] !== undefined) ? { strength: found[1]!, length: found[0].length } : null;
};

const noteNext = /^ \(([^()]*)\)/;

interface Said {
  readonly amount: Amount | null;
  readonly unit: string | null;
  readonly strengthOfOne: string | null;
  readonly strengthNote: string | null;
  readonly rest: string;
}

/** "2 tablets of 2.5 mg each (5 mg)" with a space before it; "1 each time" where a number follows. */
const readAmountNext = (text: string): Said | null => {
  const found = amountNext.exec(text);
  const read = found === null ? null : readAmount(found[1]!);
  if (found === null || read === null) return null;
  let rest = text.slice(found[0].length);
  const each = read.unit === null && /^ each time(?=, )/.test(rest);
  if (each) rest = rest.slice(" each time".length);
  if (each && momentList.test(rest.slice(1))) rest = rest.slice(1);
  const one = readOfEach(rest, read.amount, read.unit);
  rest = rest.slice(one?.length ?? 0);
  const note = noteNext.exec(rest);
  return {
    ...read,
    strengthOfOne: one?.strength ?? null,
    strengthNote: note?.[1] ?? null,
    rest: rest.slice(note?.[0].length ?? 0),
  };
};

/** "the patch", or nothing that is counted. */
const readNounNext = (opening: (typeof openings)[number], text: string): Said | null => {
  const noun = opening.alone ? null : nounNext.exec(text);
  if (noun === null && (!opening.alone || !/^(?:$|[ ,])/.test(text))) return null;
  const rest = text.slice(noun?.[0].length ?? 0);
  const note = noteNext.exec(rest);
  return {
    amount: null,
    unit: noun === null ? null : unitOfNoun(noun[1]!),
    strengthOfOne: null,
    strengthNote: note?.[1] ?? null,
    rest: rest.slice(note?.[0].length ?? 0),
  };
};

/** " in the morning and 1 tablet at night": two doses on the day that the front names, each with its time. */
const readTwo = (said: Said, rest: string): readonly Moment[] | null => {
  const parts = momentAnd.exec(rest);
  const first = parts === null ? null : readMoments(` ${parts[1]}`);
  const other = parts === null ? null : readAmountNext(` ${parts[2]}`);
  const second = other === null ? null : readMoments(other.rest);
  if (first === null || other === null || second === null || second.rest !== "") return null;
  const same = other.unit === said.unit && other.strengthNote === said.strengthNote;
  if (!same || other.strengthOfOne !== said.strengthOfOne || second.moments.length !== 1) return null;
  return [
    { ...first.moments[0]!, amount: said.amount },
    { ...second.moments[0]!, amount: other.amount },
  ];
};

const readAfter = (opening: (typeof openings)[number], text: string, front: Front): Head | null => {
  const said = (opening.alone ? null : readAmountNext(text)) ?? readNounNext(opening, text);
  if (said === null) return null;
  const { amount, unit, strengthNote, strengthOfOne } = said;
  let { rest } = said;
  const found = placeNext(opening.words, rest);
  const site = found?.site ?? (opening.words.startsWith("Rinse your mouth") ? mouth : undefined);
  if (found !== undefined) rest = rest.slice(found.length + 1);
  const route = routesSaid.find((known) => wholeWords(rest, known.words));
  if (route !== undefined) rest = rest.slice(route.words.length + 1);
  const total = amount === null ? undefined : /^ (each day|on the first day)$/.exec(rest)?.[1];
  const two = front === noFront || amount === null ? null : readTwo(said, rest);
  const alone = amount === null && site === undefined && route === undefined;
  const tail =
    total !== undefined ? noTail : two !== null ? { ...noTail, moments: two } : readTail(rest, alone);
  const action = actionOf(opening, found?.words, route?.words);
  if (tail === null || action === null) return null;
  /* "2 tablets in the morning and at bedtime" may be 2 in all: no dose is said with several times. */
  if (amount !== null && two === null && !tail.preferably && tail.moments.length > 1) return null;
  return {
    action,
    furtherActions: [],
    amount,
    unit,
    strengthNote,
    strengthOfOne,
    front,
    dailyTotal: total !== undefined,
    firstDay: total === "on the first day",
    site: site ?? null,
    route: route?.route ?? null,
    ...tail,
    moments: tail.moments.map((moment) => ({ ...moment, amount: moment.amount ?? amount })),
  };
};

/** "Wash the face with it": the place stands before the medicine. */
const washed = /^Wash ((?:the|each|both) [a-z ]+?) with it(?=$|[ ,])/;

const chainWords = chained.map((action) => ({ action, word: verbOf(action).withAmount }));
const chainParts = new RegExp(
  `^(${chainWords.map(({ word }) => word).join("|")})((?:, [a-z]+)* and [a-z]+)(?= )`,
);

/** "Chew and swallow 1 tablet" as "Chew 1 tablet", and what is done after it. */
const readChain = (said: string): { readonly said: string; readonly further: readonly Action[] } | null => {
  const parts = chainParts.exec(said);
  if (parts === null) return { said, further: [] };
  const words = parts[2]!.split(/, | and /).slice(1);
  const further = words.flatMap(
    (word) => chainWords.find((known) => known.word.toLowerCase() === word)?.action ?? [],
  );
  if (further.length < words.length || list([parts[1]!, ...words]) !== parts[0]) return null;
  return { said: parts[1] + said.slice(parts[0].length), further };
};

/** The head a sentence (without its full stop) is, or null when it is no head of ours. */
export const readHead = (sentence: string): Head | null => {
  const days = readFront(sentence);
  const chain = days === null ? null : readChain(days.rest);
  if (days === null || chain === null) return null;
  const said = chain.said.replace(washed, "Wash with it on $1");
  for (const opening of openings) {
    if (!said.startsWith(opening.words)) continue;
    const head = readAfter(opening, said.slice(opening.words.length), days.front);
    if (head !== null) return { ...head, furtherActions: chain.further };
  }
  return null;
};
