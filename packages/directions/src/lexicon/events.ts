// directions/lexicon: what a dose may be tied to, and every name that prescribers give it. A closed list.
import type { EventName } from "../regimen/Regimen.ts";

const dentalNoun =
  "(dental treatment|dental appointment|dental procedure|dental work|dentist appointment|dentist|dental extraction|dental visit|visit to the dentist|dentist visit)";

/**
 * Names of what a dose may be tied to. One that "each" or "every" stands before has a name of its own, so that it
 * is said.
 */
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
  "dental-treatment": `(the|your|a|) ${dentalNoun}`,
  "dressing-change": "(the|your|a|) dressing change",
  migraine: "(the|a|your|) (migraine|migraine attack|migraine headache)",
  headache: "(the|a|your|) headache",
  dialysis: "(the|your|) (dialysis|dialysis session|session of dialysis|haemodialysis|haemodialysis session)",
  chemotherapy:
    "(the|your|) (chemotherapy|chemo|chemotherapy session|chemotherapy treatment|dose of chemotherapy)",
  "each-procedure": "(each|every|any) procedure",
  "each-scan": "(each|every) (scan|mri|mri scan|ct scan)",
  "each-blood-test": "(each|every|any) blood test",
  "each-flight": "(each|every|any) flight",
  "each-operation": "(each|every|any) (operation|surgery|op)",
  "each-travel": "(each|every|any) journey",
  "each-dental-treatment": `(each|every|any) ${dentalNoun}`,
  "each-dressing-change": "(each|every|any) (dressing change|change of dressing)",
  "each-dialysis":
    "(each|every|any) (dialysis|dialysis session|session of dialysis|haemodialysis|haemodialysis session)",
  "each-chemotherapy":
    "(each|every|any) (chemotherapy|chemo|chemotherapy session|chemotherapy treatment|dose of chemotherapy)",
  "each-migraine": "(each|every|any) (migraine|migraine attack|migraine headache)",
  "each-headache": "(each|every|any) headache",
} as const satisfies Readonly<Record<EventName, string>>;

/** Nobody looks ahead to these: no dose is before them. */
const unforeseen: ReadonlySet<EventName> = new Set<EventName>([
  "unprotected-sex",
  "migraine",
  "headache",
  "each-migraine",
  "each-headache",
]);

const expected = (Object.keys(eventPatterns) as EventName[]).filter((name) => !unforeseen.has(name));

/** Those that have a day of their own, so that there is a night before it. */
const dated: readonly EventName[] = expected.filter((name) => name !== "sex" && name !== "exercise");

const rowsOf = (names: readonly EventName[]): readonly (readonly [string, EventName])[] =>
  names.map((name) => [eventPatterns[name], name] as const);

/** "flying" is a flight. */
const otherWords: readonly (readonly [string, EventName])[] = [["flying", "flight"]];

/** Several of what comes again are each of them: "before dental appointments". "Your blood tests" may be all of one day. */
const several: readonly (readonly [string, EventName])[] = [
  ["blood tests", "each-blood-test"],
  ["flights", "each-flight"],
  ["journeys", "each-travel"],
  ["(all|) (procedures|medical procedures)", "each-procedure"],
  [
    "(all|) (dental treatments|dental appointments|dental procedures|dental visits|dentist appointments|visits to the dentist|dentist visits|dental extractions)",
    "each-dental-treatment",
  ],
  ["(the|your|) dressing changes", "each-dressing-change"],
  ["(the|your|) (dialysis sessions|haemodialysis sessions)", "each-dialysis"],
  ["(the|your|) chemotherapy sessions", "each-chemotherapy"],
];

/** What a dose comes before. */
export const eventsAhead = [...rowsOf(expected), ...otherWords, ...several];

/** What a dose comes the night before. */
export const eventsDated = [...rowsOf(dated), ...otherWords];

/** What a dose comes on the day of: those that are named by a noun ("the morning of your operation"). */
export const eventsOfDay = rowsOf(
  dated.filter((name) => name !== "travel" && name !== "dental-treatment" && name !== "dressing-change"),
);

/** As clinics of contraception shorten it. */
const shortened: readonly (readonly [string, EventName])[] = [["upsi", "unprotected-sex"]];

/** What a dose comes after. */
export const eventsPast = [
  ...shortened,
  ...rowsOf([
    "sex",
    "unprotected-sex",
    "dressing-change",
    "dialysis",
    "chemotherapy",
    "each-dressing-change",
    "each-dialysis",
    "each-chemotherapy",
  ]),
  ...several.filter(
    ([, name]) => name === "each-dressing-change" || name === "each-dialysis" || name === "each-chemotherapy",
  ),
];

/** What begins, and is met at once. */
export const eventsBeginning = rowsOf(["migraine", "headache", "each-migraine", "each-headache"]);
