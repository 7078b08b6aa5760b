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
  operation: "(the|your|an|) (operation|surgery|op)",
  scan: "(the|your|a|an|) (scan|mri|mri scan|ct scan)",
  "blood-test": "(the|your|a|) blood test",
  "dental-treatment":
    "(the|your|each|every|any|) (dental treatment|dental appointment|dental procedure|dental work|dentist appointment|dentist|dental extraction|dental visit|visit to the dentist|dentist visit|dental treatments|dental appointments|dental procedures)",
  "dressing-change": "(the|your|each|every|) (dressing change|dressing changes)",
  migraine: "(the|a|your|each|) (migraine|migraine attack|migraine headache)",
  headache: "(the|a|your|each|) headache",
  dialysis:
    "(the|your|each|every|) (dialysis|dialysis session|dialysis sessions|session of dialysis|haemodialysis|haemodialysis session)",
  chemotherapy:
    "(the|your|each|every|) (chemotherapy|chemo|chemotherapy session|chemotherapy treatment|dose of chemotherapy)",
  "each-procedure": "(each|every|any) procedure",
  "each-scan": "(each|every) (scan|mri|mri scan|ct scan)",
  "each-blood-test": "(each|every|any) blood test",
  "each-flight": "(each|every) flight",
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
  "dialysis",
  "chemotherapy",
  "each-procedure",
  "each-scan",
  "each-blood-test",
  "each-flight",
];

/** Those that have a day of their own, so that there is a night before it. */
const dated: readonly EventName[] = expected.filter((name) => name !== "sex" && name !== "exercise");

const rowsOf = (names: readonly EventName[]): readonly (readonly [string, EventName])[] =>
  names.map((name) => [eventPatterns[name], name] as const);

/** "flying" is a flight, "blood tests" are one. */
const otherWords: readonly (readonly [string, EventName])[] = [
  ["flying", "flight"],
  ["blood tests", "blood-test"],
];

/** What a dose comes before. */
export const eventsAhead = [...rowsOf(expected), ...otherWords];

/** What a dose comes the night before. */
export const eventsDated = [...rowsOf(dated), ...otherWords];

/** What a dose comes on the day of: those that are named by a noun ("the morning of your operation"). */
export const eventsOfDay = rowsOf(
  dated.filter((name) => name !== "travel" && name !== "dental-treatment" && name !== "dressing-change"),
);

/** What a dose comes after. */
export const eventsPast = rowsOf(["sex", "unprotected-sex", "dressing-change", "dialysis", "chemotherapy"]);

/** What begins, and is met at once. */
export const eventsBeginning = rowsOf(["migraine", "headache"]);
