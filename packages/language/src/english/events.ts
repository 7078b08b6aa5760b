// language/english: what a dose is tied to, in words, said and read: "1 hour before your treatment", "as soon as
// a migraine starts".
import type { EventName, MomentOfEvent } from "@plainlabel/directions";
import type { NumberStyle } from "./numbers.ts";
import { readSpan } from "./readLength.ts";
import { Unsayable } from "./Sentence.ts";
import { saySpan } from "./schedule.ts";

/** Each after "before", "after" or "as soon as". */
export const eventWords: Readonly<Record<EventName, string>> = {
  sex: "sex",
  "unprotected-sex": "unprotected sex",
  exercise: "exercise",
  flight: "a flight",
  travel: "you travel",
  procedure: "your treatment",
  operation: "your operation",
  scan: "your scan",
  "blood-test": "your blood test",
  "dental-treatment": "you see the dentist",
  "dressing-change": "the dressing is changed",
  migraine: "a migraine",
  headache: "a headache",
  dialysis: "dialysis",
  chemotherapy: "chemotherapy",
  "each-procedure": "each treatment",
  "each-scan": "each scan",
  "each-blood-test": "each blood test",
  "each-flight": "each flight",
  "each-operation": "each operation",
  "each-travel": "each journey",
  "each-dental-treatment": "each visit to the dentist",
  "each-dressing-change": "each dressing change",
  "each-dialysis": "each dialysis session",
  "each-chemotherapy": "each chemotherapy session",
  "each-migraine": "each migraine",
  "each-headache": "each headache",
};

/** What stands before the event where it tells the day. */
const dayWords = {
  "night-before": "the night before",
  "evening-before": "the evening before",
  "day-before": "the day before",
  "day-of": "on the day of",
  "morning-of": "on the morning of",
} as const;

/** Events that are clauses of their own ("you travel") do not start, and nothing is within a time of them. */
const isClause = /^(?:you|the dressing) /;

/** The words of a dose's event, without a verb before them. Throws `Unsayable`. */
export const sayEvent = ({ name, relation, offset }: MomentOfEvent, style: NumberStyle): string => {
  const what = eventWords[name];
  const length = offset === null ? null : saySpan(offset, style);
  switch (relation) {
    case "before":
    case "after":
      return length === null ? `${relation} ${what}` : `${length} ${relation} ${what}`;
    case "within":
      if (length === null || isClause.test(what)) throw new Unsayable("Within no time of something.");
      return `no more than ${length} after ${what}`;
    case "start":
      if (length !== null || isClause.test(what)) throw new Unsayable("Nobody says of this that it starts.");
      return `as soon as ${what} starts`;
    case "soon-after":
      if (length !== null) throw new Unsayable("As soon as can be, and a length of time.");
      return `as soon as you can after ${what}`;
    case "night-before":
    case "evening-before":
    case "day-before":
      if (length !== null) throw new Unsayable("A day before something, and a length of time.");
      return `${dayWords[relation]} ${what}`;
    case "day-of":
    case "morning-of":
      if (length !== null || isClause.test(what))
        throw new Unsayable("Nobody says of this that it has a day.");
      return `${dayWords[relation]} ${what}`;
  }
};

const names = Object.entries(eventWords) as readonly (readonly [EventName, string])[];

const nameOf = (words: string): EventName | null => names.find(([, said]) => said === words)?.[0] ?? null;

/** `sayEvent` read back; null for words that it never says. */
export const readEvent = (said: string): MomentOfEvent | null => {
  const start = /^as soon as (.+) starts$/.exec(said);
  if (start !== null) {
    const name = isClause.test(start[1]!) ? null : nameOf(start[1]!);
    return name === null ? null : { name, relation: "start", offset: null };
  }
  const soon = /^as soon as you can after (.+)$/.exec(said);
  if (soon !== null) {
    const name = nameOf(soon[1]!);
    return name === null ? null : { name, relation: "soon-after", offset: null };
  }
  const dayBefore = /^the (night|evening|day) before (.+)$/.exec(said);
  if (dayBefore !== null) {
    const name = nameOf(dayBefore[2]!);
    return name === null
      ? null
      : { name, relation: `${dayBefore[1] as "night" | "evening" | "day"}-before`, offset: null };
  }
  const ofDay = /^on the (day|morning) of (.+)$/.exec(said);
  if (ofDay !== null) {
    const name = isClause.test(ofDay[2]!) ? null : nameOf(ofDay[2]!);
    return name === null ? null : { name, relation: `${ofDay[1] as "day" | "morning"}-of`, offset: null };
  }
  const [, within, length, relation, what] =
    /^(no more than )?(?:(.+) )?(before|after) (.+)$/.exec(said) ?? [];
  const name = what === undefined ? null : nameOf(what);
  const offset = length === undefined ? null : readSpan(length);
  if (name === null || (length !== undefined && offset === null)) return null;
  if (within !== undefined)
    return relation === "after" && offset !== null && !isClause.test(what!)
      ? { name, relation: "within", offset }
      : null;
  return { name, relation: relation as "before" | "after", offset };
};
