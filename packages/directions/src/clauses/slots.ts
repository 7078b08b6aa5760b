// directions/clauses: named times of day. Only what the words name: "twice a day" names none.

import { asTyped, either, listOf, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Clause } from "./Clause.ts";
import { wholeCount } from "./numbers.ts";
import { listJoint } from "./times.ts";

/** A slot that can stand alone: "at night", "each morning", "nocte". */
const whole: Parser<SlotName> = phrases<SlotName>([
  ["(in the|each|every) morning", "morning"],
  ["(in the mornings|in the am|every am|each am|q am)", "morning"],
  ["(mane|qam)", "morning"],
  ["(at|each|every|at about) (midday|mid day|noon|noontime|12 noon)", "midday"],
  ["(in the|each|every) afternoon", "afternoon"],
  ["(in the|each|every) evening", "evening"],
  ["(at|every|each) (teatime|tea time)", "teatime"],
  ["(at|every|each) (lunch|lunchtime|lunch time)", "lunch"],
  ["(at|every|each) (breakfast|breakfast time|breakfasttime)", "breakfast"],
  ["(at) (dinner|dinnertime|dinner time)", "dinner"],
  ["at (the|your|) evening meal", "evening-meal"],
  ["at (supper|suppertime|supper time)", "supper"],
  ["(at|each|every) (night|night time|nighttime)", "night"],
  ["(nightly|nocte)", "night"],
  ["(at|each|every|before) (bedtime|bed time)", "bedtime"],
  [
    "(before bed|before going to bed|when going to bed|on going to bed|on retiring|at hs|hs|qhs|q hs|before you go to bed)",
    "bedtime",
  ],
  ["(on|upon|after) (waking|waking up|rising|awakening)", "waking"],
  ["when you wake up", "waking"],
]);

/** A slot that needs another before it in a list: "in the morning and EVENING". */
const bare: Parser<SlotName> = phrases<SlotName>([
  ["(morning|mornings)", "morning"],
  ["(midday|mid day|noon)", "midday"],
  ["(afternoon|afternoons)", "afternoon"],
  ["(teatime|tea time)", "teatime"],
  ["(evening|evenings)", "evening"],
  ["(night|nights|night time|nighttime)", "night"],
  ["(lunch|lunchtime|lunch time)", "lunch"],
  ["(breakfast|breakfast time|breakfasttime)", "breakfast"],
  ["(dinner|dinnertime|dinner time)", "dinner"],
  ["evening meal", "evening-meal"],
  ["(supper|suppertime|supper time)", "supper"],
  ["(bedtime|bed time)", "bedtime"],
]);

const item = either(whole, bare);

const distinct = (names: readonly SlotName[]): boolean => new Set(names).size === names.length;

/** "each morning" and "nightly" say every day; "in the morning" may stand beside "once a week". */
const saysDaily = /\b(?:each|every|nightly|qam|q am|qhs)\b/i;

const list: Parser<Clause> = meaning(
  asTyped(either(listOf(whole, item, listJoint, 1), listOf(bare, bare, listJoint, 2))),
  ({ value, typed }) =>
    distinct(value)
      ? {
          kind: "slots",
          names: value,
          once: false,
          daily: saysDaily.test(typed),
          bare: false,
          instruction: null,
        }
      : null,
);

const onceEach: Parser<Clause> = meaning(
  listOf(
    sequence<[true, SlotName], SlotName>([anyOf("once"), whole], (_, name) => name),
    sequence<[true, SlotName], SlotName>([anyOf("once"), whole], (_, name) => name),
    listJoint,
    1,
  ),
  (names) =>
    distinct(names)
      ? { kind: "slots", names, once: true, daily: true, bare: false, instruction: null }
      : null,
);

/** "as a single dose each morning": once a day, in the morning. */
const singleEach: Parser<Clause> = sequence<[true, SlotName], Clause>(
  [
    anyOf("(as|in) (a single dose|one single dose|one dose)"),
    phrases<SlotName>([
      ["(each|every) morning", "morning"],
      ["(each|every) evening", "evening"],
      ["(each|every) night", "night"],
    ]),
  ],
  (_, name) => ({ kind: "slots", names: [name], once: true, daily: true, bare: false, instruction: null }),
);

/** "nightly at bedtime": once a day, at bedtime. */
const nightly: Parser<Clause> = meaning(
  anyOf(
    "(nightly|every night|each night|at night) (at bedtime|before bed|before bedtime|before going to bed|at bed time)",
    "at (bedtime|bed time) (every night|each night|nightly)",
  ),
  () => ({ kind: "slots", names: ["bedtime"], once: true, daily: true, bare: false, instruction: null }),
);

/** "first thing in the morning" says more than "in the morning": the words are kept. */
const firstThing: Parser<Clause> = meaning(
  asTyped(anyOf("first thing (in the morning|each morning|every morning)")),
  ({ typed }) => ({
    kind: "slots",
    names: ["morning"],
    once: false,
    daily: saysDaily.test(typed),
    bare: false,
    instruction: typed,
  }),
);

/**
 * "OM" and "ON" (every morning, every night): only in capitals and at the very
 * end. In directions typed all in capitals "ON" may be a sentence cut short, so
 * there it is refused unless no other word stands beside it.
 */
const capitals: Parser<Clause> = (source, at) => {
  const token = source.tokens[at];
  const typed = token === undefined ? "" : source.text.slice(token.start, token.end);
  const after = source.tokens.slice(at + 1);
  const last = after.every(({ text }) => text === ".");
  const plain =
    source.tokens.every(({ kind }, index) => index === at || kind !== "word") ||
    source.text !== source.text.toUpperCase();
  const name = typed === "OM" ? "morning" : typed === "ON" && plain ? "night" : null;
  return last && name !== null
    ? [
        {
          value: { kind: "slots", names: [name], once: false, daily: true, bare: false, instruction: null },
          end: at + 1,
        },
      ]
    : [];
};

/** "1 hour before bedtime", "30 to 60 minutes before bed": the slot, with the words kept. */
const beforeBed: Parser<Clause> = meaning(
  asTyped(
    sequence<[unknown, true, true], true>(
      [
        either<unknown>(
          anyOf("(an|one|half an|half a|a half) hour"),
          sequence<[{ low: number }, true], number>(
            [wholeCount, anyOf("(hour|hours|minutes|mins)")],
            ({ low }) => low,
          ),
        ),
        anyOf("(before|prior to)"),
        anyOf("(bed|bedtime|bed time|going to bed)"),
      ],
      () => true,
    ),
  ),
  ({ typed }) => ({
    kind: "slots",
    names: ["bedtime"],
    once: false,
    daily: false,
    bare: false,
    instruction: typed,
  }),
);

/** "2 morning, 1 midday": a time of day without its preposition, where every dose has one. */
const alone: Parser<Clause> = meaning(bare, (name) => ({
  kind: "slots",
  names: [name],
  once: false,
  daily: false,
  bare: true,
  instruction: null,
}));

/** One or more named times of day. */
export const slots: Parser<Clause> = either(
  list,
  alone,
  onceEach,
  singleEach,
  nightly,
  firstThing,
  beforeBed,
  capitals,
);
