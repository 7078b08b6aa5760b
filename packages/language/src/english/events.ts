// language/english: what a dose is tied to, in words, said and read: "1 hour before your treatment", "as soon as a migraine starts".
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
};

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
