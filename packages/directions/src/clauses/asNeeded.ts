// directions/clauses: "when required" and its reasons, from a closed list; an unknown reason refuses.

import { longest } from "../grammar/endings.ts";
import {
  asTyped,
  beginningsOf,
  beginningWith,
  either,
  listOf,
  mark,
  maybe,
  meaning,
  type Parser,
  sequence,
  typedText,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { readerPhrases } from "../lexicon/cautions/readerPhrases.ts";
import { cautionRows } from "../lexicon/cautions.ts";
import { reasonPatterns } from "../lexicon/reasons.ts";
import { shortReasons } from "../lexicon/shortReasons.ts";
import type { Clause } from "./Clause.ts";

const when: Parser<true> = anyOf(
  "(only|) (when|if|as) (required|needed|necessary)",
  "(when|as|if) (req|reqd|req'd|nec)",
  "(as and when|if and when|when and if|only as and when|as or when) (required|needed|necessary)",
  "prn",
  "as (often|frequently) as (required|needed|necessary)",
  "when (you need it|you need them|you need to)",
  "if (you need it|you need them|you need to)",
  "only when you need it",
);

const reason: Parser<string> = longest(phrases(reasonPatterns.map((pattern) => [pattern, pattern] as const)));

const joint = either<unknown>(
  anyOf("(and|or|and / or)"),
  mark(","),
  mark("/"),
  sequence<[true, true], true>([mark(","), anyOf("(and|or)")], () => true),
);

const typedReason: Parser<string> = meaning(asTyped(reason), ({ typed }) => typed.toLowerCase());

/** Reasons as they were typed: where their words are kept, a short form would be printed. */
const typedReasons: Parser<readonly string[]> = listOf(typedReason, typedReason, joint, 1);

/** A reason as it was typed, or in full where prescribers write it short: "SOB", "N&V". */
const oneReason: Parser<string> = either(typedReason, phrases(shortReasons));

const reasons: Parser<readonly string[]> = listOf(oneReason, oneReason, joint, 1);

const forWord = anyOf(
  "(for|to relieve|to help|to treat|to help with|for relief of|for the relief of|to control|to prevent|for your|to reduce|to lower|to protect|to help control|to help prevent|to help protect|to thin|to aid|to stop|to ease|to soften|to help reduce|to improve|to manage|to induce|to bring on|to delay)",
);

const opened = maybe(mark(","));

/** "when required", "as needed for pain", "prn pain", "if needed (for wheezing)", "when you need it, for pain". */
const asNeeded: Parser<Clause> = either(
  meaning(when, (): Clause => ({ kind: "asNeeded", reasons: [] })),
  sequence<[true, true | null, true, readonly string[], true | null], Clause>(
    [when, opened, forWord, reasons, maybe(anyOf("only"))],
    (_, __, ___, found) => ({
      kind: "asNeeded",
      reasons: found,
    }),
  ),
  sequence<[true, true, true | null, readonly string[], true], Clause>(
    [when, mark("("), maybe(forWord), reasons, mark(")")],
    (_, __, ___, found) => ({ kind: "asNeeded", reasons: found }),
  ),
  sequence<[true, readonly string[]], Clause>([anyOf("prn"), reasons], (_, found) => ({
    kind: "asNeeded",
    reasons: found,
  })),
);

/** "when the urge to smoke occurs": a need with its reason in its own words. */
const craving: Parser<Clause> = meaning(
  anyOf(
    "(when|whenever|if) (the|you have the|you feel the|you get the|you have an|you feel an|you get an|you have|you feel|an|) urge to smoke (occurs|comes|)",
    "(when|whenever|if) you (want|feel the need|need|crave) to smoke",
    "(when|whenever|if) (you crave|craving|you are craving) a cigarette",
    "(when required|when needed|as needed|as required|if needed|if required|prn|when you need it|if you need it) (for|when there is|with) (the|an|) urge to smoke",
    "prn urge to smoke",
  ),
  (): Clause => ({ kind: "asNeeded", reasons: ["the urge to smoke"] }),
);

/** "when cravings occur". */
const cravings: Parser<Clause> = meaning(
  anyOf("(when|whenever|if) (you have|you get|) (cravings|nicotine cravings|a craving) (occur|occurs|come|)"),
  (): Clause => ({ kind: "asNeeded", reasons: ["cravings"] }),
);

/** "Indications: high blood pressure": how one US system prints what a medicine is for. */
const indications: Parser<readonly string[]> = sequence<
  [true, true | null, readonly string[]],
  readonly string[]
>([anyOf("(indication|indications|reason)"), maybe(mark(":")), typedReasons], (_, __, found) => found);

/** "when required to help you sleep": the reason that the closed list has for it. */
const toHelpSleep: Parser<Clause> = sequence<[true, true | null, true], Clause>(
  [when, opened, anyOf("to (help|aid) you (to|) (get to|) sleep", "to help you get to sleep")],
  (): Clause => ({ kind: "asNeeded", reasons: ["to sleep"] }),
);

const noted: Parser<Clause> = meaning(
  asTyped(
    either(
      sequence<[true, readonly string[]], readonly string[]>([forWord, typedReasons], (_, found) => found),
      indications,
    ),
  ),
  ({ value, typed }) => ({ kind: "reason", reasons: value, typed }),
);

/** "for pain" away from "when required"; "This medicine is for pain" says no more. */
const alone: Parser<Clause> = sequence<[true | null, Clause], Clause>(
  [maybe(anyOf("(this medicine is|this is)")), noted],
  (_, found) => found,
);

/** "(blood pressure)": a reason that stands alone in brackets. */
export const bracketedReason: Parser<Clause> = meaning(asTyped(typedReasons), ({ value, typed }) => ({
  kind: "reason",
  reasons: value,
  typed,
}));

/** "during your period": the days tell when it is needed. */
const duringSpell: Parser<Clause> = meaning(
  asTyped(longest(anyOf(...readerPhrases(cautionRows, "spells")))),
  ({ typed }): Clause => ({ kind: "asNeeded", reasons: [], kept: typed }),
);

/** "with each snack": as often as there is one. */
const eachTime: Parser<Clause> = meaning(
  asTyped(longest(anyOf(...readerPhrases(cautionRows, "eachTime")))),
  ({ typed }): Clause => ({ kind: "asNeeded", reasons: [], kept: typed, alone: true }),
);

/** "after each loose stool": however often it happens, so only beside a ceiling. */
const afterEach: Parser<Clause> = meaning(
  asTyped(longest(anyOf(...readerPhrases(cautionRows, "repeats")))),
  ({ typed }): Clause => ({ kind: "asNeeded", reasons: [], kept: typed, again: true }),
);

/** "prn after each loose stool", "when needed during your period": the need, and when it is. */
const whenThen: Parser<Clause> = sequence<[true, Clause], Clause>(
  [when, either(duringSpell, afterEach)],
  (_, told) => told,
);

/** "... with the first loose stool, then one after each": behind the first, each is of those. */
const afterEachOfThem: Parser<Clause> = beginningWith(
  (source, at) =>
    ofThem(source, at)
      .filter(() => source.tokens.slice(0, at).some((_, before) => firstOfThem(source, before).length > 0))
      .map(({ end }) => ({
        value: {
          kind: "asNeeded" as const,
          reasons: [],
          kept: typedText(source, at, end),
          again: true as const,
        },
        end,
      })),
  () => beginningsOf(ofThem),
);

const ofThem: Parser<true> = longest(anyOf(...readerPhrases(cautionRows, "repeatsOfFirst")));
const firstOfThem: Parser<true> = anyOf("first loose (stool|motion)");

/** "if pain", "when headache": what is had, and no illness that somebody has always. */
const symptoms: readonly string[] = [
  "pain",
  "headache",
  "migraine",
  "fever",
  "nausea",
  "vomiting",
  "constipation",
  "diarrhoea",
  "itching",
  "wheeze",
  "cough",
  "heartburn",
  "indigestion",
  "anxiety",
  "agitation",
  "chest pain",
  "severe pain",
];

/** "when wheezy", "if constipated": how somebody feels, as the reason that the closed list has for it. */
const feeling: Parser<Clause> = sequence<[true, true | null, string], Clause>(
  [
    anyOf("(when|if|whenever)"),
    maybe(
      anyOf(
        "(you are|you feel|feeling|you get)",
        "(the|) (resident|patient|person|child|client|service user) (is|feels|becomes|gets|appears)",
        "(he|she) (is|feels|becomes|gets|appears)",
      ),
    ),
    phrases<string>([
      ["(wheezy|wheezing)", "wheezing"],
      ["breathless", "breathlessness"],
      ["short of breath", "shortness of breath"],
      ["(in pain|painful)", "pain"],
      ["(pain is severe|pain severe|in severe pain)", "severe pain"],
      ["itchy", "itching"],
      ["constipated", "constipation"],
      ["dizzy", "dizziness"],
      ["(anxious)", "anxiety"],
      ["agitated", "agitation"],
      ["(nauseous|nauseated)", "nausea"],
      ["(sick)", "feeling sick"],
      ...symptoms.map((symptom) => [symptom, symptom] as const),
      [
        "(unable to sleep|not sleeping|struggling to sleep|cannot sleep|can't sleep|you cannot sleep|you can't sleep)",
        "difficulty sleeping",
      ],
    ]),
  ],
  (_, __, reason) => ({ kind: "asNeeded", reasons: [reason], felt: true }),
);

/** "prn if anxious", "when required if wheezy": the need, and what it is for. */
const whenFeeling: Parser<Clause> = sequence<[true, true | null, Clause], Clause>(
  [when, opened, feeling],
  (_, __, told) => told,
);

/** "at onset of chest pain", "when angina occurs": what is had now and then is the need itself. */
const atOnset: Parser<Clause> = meaning(
  phrases<string>([
    ["at (the|) (onset|first sign) of (chest pain|the chest pain)", "chest pain"],
    ["(when|if|whenever) (chest pain|the chest pain) (occurs|starts|comes on)", "chest pain"],
    [
      "at (the|) (onset|first sign) of (angina|angina pain|angina attack|an angina attack|attack of angina)",
      "angina",
    ],
    ["(when|if|whenever) (angina|angina pain) (occurs|starts|comes on)", "angina"],
  ]),
  (reason): Clause => ({ kind: "asNeeded", reasons: [reason] }),
);

/** Any clause about need. */
export const need: Parser<Clause> = either(
  asNeeded,
  craving,
  cravings,
  toHelpSleep,
  feeling,
  whenFeeling,
  atOnset,
  duringSpell,
  eachTime,
  whenThen,
  afterEach,
  afterEachOfThem,
  alone,
);
