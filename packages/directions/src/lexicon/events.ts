// directions/lexicon: what a dose may be tied to, and every name that prescribers give it. A closed list.
import type { EventName } from "../regimen/Regimen.ts";

/** Names of what a dose may come before. */
export const eventPatterns = {
  sex: "(sex|sexual activity|intercourse|sexual intercourse|having sex)",
  "unprotected-sex": "unprotected (sex|intercourse|sexual intercourse)",
  exercise: "(exercise|exercising|exertion)",
  flight: "(a|the|your|) flight",
  travel: "(you travel|travel|travelling|a journey|the journey|journey|your journey)",
  procedure: "(the|your|) procedure",
  operation: "(the|your|an|) (operation|surgery)",
  scan: "(the|your|a|an|) (scan|mri|mri scan|ct scan)",
  "blood-test": "(the|your|a|) blood test",
  "dental-treatment":
    "(the|your|) (dental treatment|dental appointment|dental procedure|dental work|dentist appointment|dentist|dental extraction)",
  "dressing-change": "(the|your|each|every|) (dressing change|dressing changes)",
  migraine: "(the|a|your|each|) (migraine|migraine attack|migraine headache)",
  headache: "(the|a|your|each|) headache",
} as const satisfies Readonly<Record<EventName, string>>;

/** Those that somebody looks ahead to: nobody knows before a migraine. */
const expected: readonly EventName[] = [
  "sex",
  "exercise",
  "flight",
  "travel",
  "procedure",
  "operation",
  "scan",
  "blood-test",
  "dental-treatment",
  "dressing-change",
];

const rowsOf = (names: readonly EventName[]): readonly (readonly [string, EventName])[] =>
  names.map((name) => [eventPatterns[name], name] as const);

/** "flying" is a flight, "blood tests" are one. */
const otherWords: readonly (readonly [string, EventName])[] = [
  ["flying", "flight"],
  ["blood tests", "blood-test"],
];

/** What a dose comes before. */
export const eventsAhead = [...rowsOf(expected), ...otherWords];

/** What a dose comes after. */
export const eventsPast = rowsOf(["sex", "unprotected-sex", "dressing-change"]);

/** What begins, and is met at once. */
export const eventsBeginning = rowsOf(["migraine", "headache"]);
