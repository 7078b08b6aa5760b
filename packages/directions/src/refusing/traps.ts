// directions/refusing: the known traps of directions, each found by its words or marks, for telling why a text was refused.

import { type Parser, type Source, tryAt, typedText } from "../grammar/parser.ts";
import { phrasesApart } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import { monthWords } from "../lexicon/months.ts";
import { countedUnit } from "../lexicon/units.ts";
import { weekdays } from "../regimen/Regimen.ts";
import type { ReasonCode } from "./refusalCatalogue.ts";

const weekdayWords = weekdays.flatMap((day) => [day, day.slice(0, 3)]).join("|");

/** Phrases that name a reason for refusing; they only explain, since the grammar has no such words. */
const tellingWords: Parser<ReasonCode> = phrasesApart<ReasonCode>([
  [
    "(requirement|requirements|according to|yellow book|record book|as per chart|sliding scale|as per protocol|as per clinic|anticoagulant clinic|separate sheet|see sheet|variable dose|as per regime|as per regimen|per protocol|as per instructions from)",
    "by-requirement",
  ],
  [
    "(inr|blood test|blood tests|blood sugar|blood sugars|blood glucose|blood result|test result|test results|levels|peak flow|glucose|bm|carbohydrate|carbs)",
    "by-test-result",
  ],
  ["(kg|weight|body weight|bodyweight|m2|m²|surface area|kilogram|body surface area)", "by-weight"],
  [
    "(repeat|repeated|onset|episode|no relief|if no relief|attack|bowel movement|loose stool|each stool|first sign|may repeat|after each loose|sexual activity|intercourse|procedure|surgery|flight|exercise|after each nappy|nappy change|symptoms occur|occur|if it happens|if pain persists|persist|persists|after opening bowels|each motion)",
    "depends-on-event",
  ],
  [
    "(increase|increased|increasing|reduce|reduced|reducing|decrease|decreased|decreasing|titrate|titrated|titrating|adjust|adjusted|adjusting|taper|tapering|wean|weaning|gradually|build up|building up|step up|step down|change|was|previously|up from|down from)",
    "dose-changes",
  ],
  ["(29|30|31) (st|th) (of|in|each|every)", "day-not-in-every-month"],
  ["day (29|30|31) of", "day-not-in-every-month"],
  ["(last|final) (day|weekday|working day) (of|in|each|every)", "day-not-in-every-month"],
  ["(end|last) of (the|each|every) month", "day-not-in-every-month"],
  [
    `(first|second|third|fourth|last|1 st|2 nd|3 rd|4 th) (${weekdayWords}) (of|in|each|every)`,
    "weekday-of-month",
  ],
  ["(12 am|12 pm)", "noon-or-midnight"],
  ["(12.00|12.15|12.30|12.45|12 : 00|12 : 15|12 : 30|12 : 45) am", "noon-or-midnight"],
  [
    "(several|many|numerous|multiple|various|a few) times (a day|each day|every day|per day|daily|)",
    "no-timing",
  ],
  ["(until|till|til)", "until-event"],
  [
    "(except|excluding|unless|not|never|don't|without|omit|skip|miss|missing|avoid|alternate|alternating|but)",
    "exception",
  ],
  [
    "(xxx|xx|tbc|tba|tbd|test|asdf|blank|none|nil|null|unknown|see note|see notes|as above|ditto|lorem|delete|placeholder|example|n / a)",
    "placeholder",
  ],
  [
    "(cymerwch|un|unwaith|dwywaith|ddwywaith|y|dydd|bob|nos|bore|prendre|comprime|comprimé|comprimés|fois|par|jour|le|soir|matin|et|tomar|una|tableta|tabletas|vez|veces|al|dia|día|cada|horas|por|noche|nehmen|tablette|tabletten|täglich|einmal|zweimal|dwa|razy|dziennie|jedna|jedną|tabletka|tabletkę|przyjmować|raz|prendere|compressa|volte|giorno)",
    "another-language",
  ],
  ["(l|o|i|ll|lo)", "letter-as-digit"],
  ["(?|*|_|#|$|%|<|>|=|@|{|}|~)", "placeholder"],
]);

const isNumber = (token: Token | undefined): boolean => token?.kind === "number";

const dangling: ReadonlySet<string> = new Set(
  "a an the to for and of in at every each with or then if when as per by on before after up from into between take - ( / , x no not more than maximum max".split(
    " ",
  ),
);

const timeDenominators: ReadonlySet<string> = new Set(["7", "24", "52", "12"]);

type Trap = (source: Source, at: number) => ReasonCode | null;

/** "09:00", "9:00", "8.00am": a time of the clock, whose zeros are no needless ones. */
const isClock = ({ tokens }: Source, at: number): boolean => {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const minutes = before?.text === ":" && before.glued && isNumber(tokens[at - 2]);
  const hours = next?.text === ":" && next.glued && isNumber(tokens[at + 2]);
  const dotted = /^\d{1,2}\.[0-5]\d$/.test(here?.text ?? "") && /^[ap]m$/.test(next?.text ?? "");
  return minutes || hours || dotted;
};

const timeWords: ReadonlySet<string> = new Set(
  "noon midday midnight night bedtime morning breakfast lunch lunchtime dinner teatime tea supper".split(" "),
);

/** "@ 9am", "@ 21:00", "@ night": at a time, so the sign is no placeholder. */
const isAtTime = ({ tokens }: Source, at: number): boolean => {
  const [here, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (here?.text !== "@") return false;
  return timeWords.has(next?.text ?? "") || (isNumber(next) && /^(?:am|pm|:|hrs|h)$/.test(after?.text ?? ""));
};

const numberTrap: Trap = (source, at) => {
  const { tokens } = source;
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  const before = tokens[at - 1];
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (before?.text === "." && token.glued && !(before.glued && isNumber(tokens[at - 2])))
    return "naked-decimal";
  if (next?.text === "." && next.glued && after?.glued === true) return "naked-decimal";
  if (/^0\d|^\d+\.\d*0$/.test(token.text) && !isClock(source, at)) return "trailing-zero";
  if (token.text.includes(",") || /\..*\./.test(token.text) || /^0(?:\.0*)?$/.test(token.text))
    return "number-format";
  if (next?.text === "/" && isNumber(after)) {
    if (tokens[at + 3]?.text === "/") return "stray-number";
    return timeDenominators.has(after?.text ?? "") ? "fraction-of-time" : "slash-number";
  }
  if (next?.text === "x" || next?.text === "*") return "times-sign";
  if (isNumber(next) && next?.glued === false) return "numbers-side-by-side";
  if (before?.text === "(" && next?.text === ")") return "number-in-brackets";
  return null;
};

const gluedTrap: Trap = ({ tokens }, at) => {
  const token = tokens[at];
  if (token?.kind !== "stuck") return null;
  return /^[olis]+$/.test(token.text) || /^[olis]$/.test(tokens[at - 1]?.text ?? "")
    ? "letter-as-digit"
    : "number-glued-to-word";
};

const oneOfMany: Trap = (source, at) => {
  const text = source.tokens[at]?.text;
  if (text !== "1" && text !== "one") return null;
  return countedUnit(source, at + 1).some(({ value }) => value.number === "many")
    ? "number-and-noun-disagree"
    : null;
};

const edgeTrap: Trap = ({ tokens }, at) => {
  const token = tokens[at];
  if (token === undefined) return null;
  const last = tokens.findLastIndex(({ text }) => text !== ".");
  if (token.text === "om" || (at === last && token.text === "on")) return "unsafe-latin";
  if (at === last && (dangling.has(token.text) || token.text === "-")) return "cut-short";
  if (at === last && token.kind === "number") return "stray-number";
  if (at === 0 && token.kind === "number" && isNumber(tokens[1])) return "stray-number";
  return null;
};

const brackets: Trap = ({ tokens }, at) => {
  if (at !== 0) return null;
  const opened = tokens.filter(({ text }) => text === "(").length;
  const closed = tokens.filter(({ text }) => text === ")").length;
  return opened === closed ? null : "cut-short";
};

const namesMonth: ReadonlySet<string> = new Set(monthWords);
const ordinalEnding: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Where a date ends that begins here: "3rd June", "June 3rd 2027", "14/02/2027"; null for anything else. */
const endOfDate = ({ tokens }: Source, at: number): number | null => {
  const text = (index: number): string => tokens[index]?.text ?? "";
  const behindDay = (index: number): number => (ordinalEnding.has(text(index)) ? index + 1 : index);
  const behindYear = (index: number): number => (/^20\d\d$/.test(text(index)) ? index + 1 : index);
  if (namesMonth.has(text(at)) && isNumber(tokens[at + 1])) return behindYear(behindDay(at + 2));
  if (!isNumber(tokens[at])) return null;
  /* "10-10-20" is a row of doses. */
  const year = text(at + 1) === "/" ? /^(?:20)?\d\d$/ : /^20\d\d$/;
  const isWritten = ["/", "-", "."].includes(text(at + 1)) && text(at + 1) === text(at + 3);
  if (isWritten && isNumber(tokens[at + 2]) && year.test(text(at + 4))) return at + 5;
  const day = behindDay(at + 1);
  const month = text(day) === "of" ? day + 1 : day;
  return namesMonth.has(text(month)) ? behindYear(month + 1) : null;
};

/** Where a row of doses ends that begins here, such as "1-0-1-0"; null for fewer than three numbers. */
const endOfRow = ({ tokens }: Source, at: number): number | null => {
  if (!isNumber(tokens[at])) return null;
  let end = at + 1;
  while (tokens[end]?.text === "-" && isNumber(tokens[end + 1])) end += 2;
  return end - at >= 5 ? end : null;
};

const traps: readonly Trap[] = [numberTrap, gluedTrap, oneOfMany, edgeTrap, brackets];

/** Every trap in the text, with the words it stands in. */
export const trapsIn = (source: Source): ReadonlyMap<ReasonCode, readonly string[]> => {
  const found = new Map<ReasonCode, readonly string[]>();
  const add = (code: ReasonCode, from: number, to: number) =>
    found.set(code, [
      ...(found.get(code) ?? []),
      typedText(source, from, Math.min(to, source.tokens.length)),
    ]);
  for (let at = 0; at < source.tokens.length; at += 1) {
    const date = endOfDate(source, at);
    const end = date ?? endOfRow(source, at);
    if (end !== null) {
      add(date === null ? "dashed-schedule" : "calendar-date", at, end);
      at = end - 1;
      continue;
    }
    for (const trap of traps) {
      const code = trap(source, at);
      if (code !== null) add(code, source.tokens[at]?.kind === "stuck" ? at - 1 : at, at + 1);
    }
    for (const { value, end } of isAtTime(source, at) ? [] : tryAt(tellingWords, source, at))
      add(value, at, end);
  }
  return found;
};
