// directions/clauses: named times of day. Only what the words name: "twice a day" names none.

import { before } from "../grammar/endings.ts";
import { asTyped, either, listOf, mark, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import type { SlotName } from "../regimen/Regimen.ts";
import type { Clause, Slot } from "./Clause.ts";
import { capitals } from "./capitalSlots.ts";
import { listJoint } from "./joints.ts";
import { count } from "./numbers.ts";
import { at, type SlotsClause } from "./slotsClause.ts";

/** A slot that can stand alone: "at night", "each morning", "nocte". */
const whole: Parser<SlotName> = phrases<SlotName>([
  ["(in the|in|each|every) morning", "morning"],
  ["(in the mornings|in the am|in am|every am|each am|q am|am)", "morning"],
  ["(mane|qam)", "morning"],
  [
    "(at|each|every|at about) (midday|mid day|noon|noontime|12 noon|12 midday|12 : 00 noon|12 : 00 midday)",
    "midday",
  ],
  ["(in the|each|every) afternoon", "afternoon"],
  ["(in the|in|each|every) evening", "evening"],
  ["(in the evenings|of an evening)", "evening"],
  ["(in the pm|in pm|every pm|each pm)", "evening"],
  ["(at|every|each) (teatime|tea time)", "teatime"],
  ["(at|every|each) (lunch|lunchtime|lunch time)", "lunch"],
  ["(at|every|each) (breakfast|breakfast time|breakfasttime|bfast|b'fast|bkfast|b / fast)", "breakfast"],
  ["(at) (dinner|dinnertime|dinner time)", "dinner"],
  ["at (the|your|) evening meal", "evening-meal"],
  ["at (supper|suppertime|supper time)", "supper"],
  ["(at|each|every) (night|night time|nighttime)", "night"],
  ["a night", "night"],
  ["(nightly|nocte|in the night|in the night time|at nights)", "night"],
  ["(at|each|every|before) (bedtime|bed time)", "bedtime"],
  ["at bed", "bedtime"],
  [
    "(before bed|when ready for bed|when you are ready for bed|before going to bed|when going to bed|on going to bed|on retiring|at hs|hs|qhs|q hs|before you go to bed|before sleep|before sleeping|before going to sleep|before you go to sleep|last thing at night|just before bed|just before bedtime|at bed time each night)",
    "bedtime",
  ],
  ["(on|upon|after) (waking|waking up|rising|awakening)", "waking"],
  ["when you wake up", "waking"],
  ["(on getting up|when you get up|as soon as you get up|when getting up)", "waking"],
]);

/** A slot that needs another before it in a list: "in the morning and EVENING". */
const bare: Parser<SlotName> = phrases<SlotName>([
  ["(morning|mornings)", "morning"],
  ["(midday|mid day|noon|12 noon|12 midday)", "midday"],
  ["(afternoon|afternoons)", "afternoon"],
  ["(teatime|tea time)", "teatime"],
  ["(evening|evenings|pm)", "evening"],
  ["(night|nights|night time|nighttime)", "night"],
  ["(lunch|lunchtime|lunch time)", "lunch"],
  ["(breakfast|breakfast time|breakfasttime|bfast|b'fast|bkfast|b / fast)", "breakfast"],
  ["(dinner|dinnertime|dinner time)", "dinner"],
  ["evening meal", "evening-meal"],
  ["(supper|suppertime|supper time)", "supper"],
  ["(bedtime|bed time|bed)", "bedtime"],
]);

const item = either(whole, bare);

const distinct = (names: readonly SlotName[]): boolean => new Set(names).size === names.length;

/** "each morning" and "nightly" say every day; "in the morning" may stand beside "once a week". */
const saysDaily = /\b(?:each|every|a night|nightly|qam|q am|qhs)\b/i;

/** "pm", however it is dotted. */
const saysPm = /\bp\.?m\b/i;

const list: Parser<SlotsClause> = meaning(
  asTyped(either(listOf(whole, item, listJoint, 1), listOf(bare, bare, listJoint, 2))),
  ({ value, typed }) =>
    distinct(value) ? at(value, { daily: saysDaily.test(typed), afterNoon: saysPm.test(typed) }) : null,
);

/** "at breakfast, lunch and tea": behind two meals tea is one too. */
const mealsAndTea: Parser<SlotsClause> = sequence<[readonly SlotName[], unknown, true], SlotsClause>(
  [listOf(whole, item, listJoint, 2), listJoint, anyOf("(tea|at tea)")],
  (names) =>
    names.every((name) => name === "breakfast" || name === "lunch") && distinct(names)
      ? at([...names, "teatime"], {})
      : null,
);

const onceEach: Parser<SlotsClause> = meaning(
  listOf(
    sequence<[true, SlotName], SlotName>([anyOf("once"), whole], (_, name) => name),
    sequence<[true, SlotName], SlotName>([anyOf("once"), whole], (_, name) => name),
    listJoint,
    1,
  ),
  (names) => (distinct(names) ? at(names, { once: true, daily: true }) : null),
);

/** "as a single dose each morning": once a day, in the morning. */
const singleEach: Parser<SlotsClause> = sequence<[true, SlotName], SlotsClause>(
  [
    anyOf("(as|in) (a single dose|one single dose|one dose)"),
    phrases<SlotName>([
      ["(each|every) morning", "morning"],
      ["(each|every) evening", "evening"],
      ["(each|every) night", "night"],
    ]),
  ],
  (_, name) => at([name], { once: true, daily: true }),
);

/** "nightly at bedtime": once a day, at bedtime. */
const nightly: Parser<SlotsClause> = meaning(
  anyOf(
    "(nightly|every night|each night|at night) (at bedtime|before bed|before bedtime|before going to bed|at bed time|when you are ready for bed|when ready for bed)",
    "at (bedtime|bed time) (every night|each night|nightly)",
  ),
  () => at(["bedtime"], { once: true, daily: true }),
);

/** "first thing in the morning" says more than "in the morning": the words are kept. */
const firstThing: Parser<SlotsClause> = meaning(
  asTyped(anyOf("(first|1 st) thing (in the morning|each morning|every morning)")),
  ({ typed }) => at(["morning"], { daily: saysDaily.test(typed), instruction: typed }),
);

/** "in the early evening" says more than "in the evening": the words are kept. */
const narrower: Parser<SlotsClause> = either(
  ...(["morning", "afternoon", "evening"] as const).map((name) =>
    meaning(
      asTyped(
        anyOf(
          `in the (early|late) ${name}`,
          `(early|late) in the ${name}`,
          `(early|late) (each|every) ${name}`,
        ),
      ),
      ({ typed }): SlotsClause => at([name], { daily: saysDaily.test(typed), instruction: typed }),
    ),
  ),
);

type Offset = NonNullable<Slot["offset"]>;

/** "1 hour", "30 to 60 minutes", "half an hour". */
const length: Parser<Omit<Offset, "relation">> = either<Omit<Offset, "relation">>(
  phrases([
    ["(an|one) hour", { low: "1", high: "1", unit: "hour" as const }],
    ["(half an|half a|a half|half) (hour|hr)", { low: "0.5", high: "0.5", unit: "hour" as const }],
    ["(half to one|half to 1|a half to one) hour", { low: "0.5", high: "1", unit: "hour" as const }],
  ]),
  sequence<
    [{ low: { value: string; as: string }; high: { value: string; as: string } }, "hour" | "minute"],
    Omit<Offset, "relation">
  >(
    [
      count,
      phrases<"hour" | "minute">([
        ["(hour|hours|hr|hrs)", "hour"],
        ["(minutes|mins|minute|min)", "minute"],
      ]),
    ],
    ({ low, high }, unit) =>
      low.as === "slash" || high.as === "slash" ? null : { low: low.value, high: high.value, unit },
  ),
);

/** "1 to 3 hours before bedtime": never at bedtime itself. */
const beforeBed: Parser<SlotsClause> = sequence<[Omit<Offset, "relation">, true, true], SlotsClause>(
  [length, anyOf("(before|prior to)"), anyOf("(bed|bedtime|bed time|going to bed|you go to bed|sleep)")],
  (offset) => at(["bedtime"], { offset: { relation: "before", ...offset } }),
);

/** "in the evening, two hours before bed": bedtime says when in the evening. */
const eveningBeforeBed: Parser<SlotsClause> = sequence<[string, true | null, SlotsClause], SlotsClause>(
  [
    meaning(asTyped(anyOf("(in the|each|every) evening", "at night")), ({ typed }) => typed),
    maybe(mark(",")),
    beforeBed,
  ],
  (typed, _, slots) => ({ ...slots, daily: saysDaily.test(typed) }),
);

/** "2 morning, 1 midday": a time of day without its preposition, where every dose has one. */
const alone: Parser<SlotsClause> = meaning(asTyped(bare), ({ value, typed }) =>
  at([value], { bare: true, afterNoon: saysPm.test(typed) }),
);

/** "10 units tea", behind a dose of breakfast or lunch (`sentence/toldBeside.ts`). */
const teaAlone: Parser<SlotsClause> = meaning(anyOf("(tea|at tea)"), () =>
  at(["teatime"], { bare: true, tea: true }),
);

export const plain: Parser<SlotsClause> = either(
  list,
  alone,
  teaAlone,
  onceEach,
  singleEach,
  nightly,
  firstThing,
  narrower,
  beforeBed,
  eveningBeforeBed,
  mealsAndTea,
  capitals,
);

const wish = anyOf("(preferably|ideally|if possible|preferably taken|best taken)");

/** "preferably at night", "at night preferably": the time is a wish. */
const preferred: Parser<SlotsClause> = either(
  sequence<[true, SlotsClause], SlotsClause>([wish, plain], (_, slots) =>
    slots.bare ? null : { ...slots, preferably: true },
  ),
  before(
    sequence<[SlotsClause, true], SlotsClause>([plain, anyOf("(preferably|if possible)")], (slots) =>
      slots.bare ? null : { ...slots, preferably: true },
    ),
    // "at night preferably with food": the wish may be the food's.
    (next) => next === undefined || next.kind === "mark",
  ),
);

/** One or more named times of day. */
export const slots: Parser<Clause> = either<Clause>(plain, preferred);
