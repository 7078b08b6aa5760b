// directions/clauses: one dose in plain words: a count and its unit, or the count alone.

import {
  beginningsOf,
  beginningWith,
  either,
  mark,
  maybe,
  meaning,
  type Parser,
  remembered,
  type Source,
  sequence,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { countedUnit, measuredUnit, type UnitWord } from "../lexicon/units.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Amount } from "../regimen/Regimen.ts";
import type { Dose } from "./Clause.ts";
import { type Count, count, neighbours } from "./numbers.ts";

const amountOf = ({ low, high }: Count): Amount =>
  low === high ? { exact: low.value } : { low: low.value, high: high.value };

const atMostOne = (value: string): boolean => compareDecimals(value, "1") <= 0;

/**
 * "1 tablets" is refused: a digit before the 1 may be lost. "1/2 tablets" too:
 * it is also typed for "1 or 2 tablets". "2 tablet" is how systems print it.
 */
export const agrees = ({ low, high }: Count, unit: UnitWord): boolean =>
  unit.number !== "many" ||
  !atMostOne(high.value) ||
  (high.as === "digits" && !(low === high && high.value === "1"));

/** A dose of a count and a unit, and nothing else. */
export const bare = (counted: Count, unit: string | null): Dose => ({
  amount: amountOf(counted),
  unit,
  strengthNote: null,
  noteIsTotal: false,
  strengthOfOne: null,
  instruction: null,
  upTo: false,
});

/** What may not follow a number that names no unit, since the number would belong to it. */
const opensTime = new Set(
  "an hour hours hr hrs h minute minutes min mins day days week weeks month months night nights time times x hourly am pm o'clock :".split(
    " ",
  ),
);

/** "1 morning, 1 night": at the end of a line or before a further number, "night" is when, and no length. */
const isAtNight = (source: Source, at: number): boolean =>
  source.token(at)?.text === "night" &&
  (source.token(at + 1) === undefined ||
    source.token(at + 1)?.kind !== "word" ||
    afterNight.has(source.token(at + 1)?.text ?? ""));

const afterNight: ReadonlySet<string> = new Set(["on", "with", "when", "for"]);

/** Above this a number before "am" may be an hour. */
const noHour = "3";

/** "1 am 1 pm", "2 am, 1 pm": nobody takes a medicine at 2 and at 1. "2 am 2 pm" and "1am 1pm" may be hours. */
const isDoseOfEachHalf = (source: Source, at: number): boolean => {
  const joints: ReadonlySet<string> = new Set([",", "and", "+"]);
  const behind = (from: number): number => (joints.has(source.token(from)?.text ?? "") ? from + 1 : from);
  const before = (from: number): number => (joints.has(source.token(from)?.text ?? "") ? from - 1 : from);
  const am = source.token(at)?.text === "am" ? at : before(at - 2);
  const pm = source.token(at)?.text === "am" ? behind(at + 1) + 1 : at;
  const doses = [source.token(am - 1)?.text, source.token(pm - 1)?.text].join();
  return (
    [source.token(am), source.token(pm)].map((token) => token?.text).join() === "am,pm" &&
    source.token(am)?.glued === false &&
    source.token(pm)?.glued === false &&
    !["at", "@"].includes(source.token(am - 2)?.text ?? "") &&
    ["1,1", "1,2", "2,1"].includes(doses)
  );
};

/** "one am, one pm", "1 am and pm": so many in the morning. "8 am and pm" may be hours. */
const isHalfOfDay = (source: Source, at: number, { low, high }: Count): boolean =>
  (source.token(at)?.text === "am" || source.token(at)?.text === "pm") &&
  compareDecimals(high.value, noHour) <= 0 &&
  ((low.as === "word" && high.as === "word") ||
    (source.token(at)?.text === "am" &&
      source.token(at + 1)?.text === "and" &&
      source.token(at + 2)?.text === "pm") ||
    (low === high && isDoseOfEachHalf(source, at)));

/** "one an hour" is a frequency, "one an hour before food" is not; "half an hour before food" is no half. */
const beforeSomething = (source: Source, at: number): boolean =>
  source.token(at)?.text === "an" &&
  source.token(at - 1)?.text !== "half" &&
  source.token(at + 1)?.text === "hour" &&
  (source.token(at + 2)?.text === "before" || source.token(at + 2)?.text === "after");

/** "one x3 a day": so many, so often; a digit before the sign may be multiplied by it. */
const isBeforeSign = (source: Source, at: number, { low, high }: Count): boolean =>
  source.token(at)?.text === "x" &&
  source.token(at + 1)?.glued === true &&
  source.token(at + 1)?.kind === "number" &&
  low.as === "word" &&
  high.as === "word";

/** The count alone: the unit is left to the product. */
const countAlone: Parser<Dose> = beginningWith(
  (source, at) =>
    bareCount(source, at).flatMap(({ value, end }) =>
      !opensTime.has(source.token(end)?.text ?? "") ||
      beforeSomething(source, end) ||
      isAtNight(source, end) ||
      isHalfOfDay(source, end, value) ||
      isBeforeSign(source, end, value)
        ? [{ value: bare(value, null), end }]
        : [],
    ),
  () => beginningsOf(bareCount),
);

const bareCount: Parser<Count> = meaning(count, (counted) =>
  counted.low.as === "slash" || counted.high.as === "slash" ? null : counted,
);

/** "two", and "two each time": of each dose, as we say it ourselves before how often. */
export const unitless: Parser<Dose> = either(
  countAlone,
  sequence<[Count, true], Dose>([bareCount, anyOf("each time")], (counted) => bare(counted, null)),
);

/** "10 ml of the medicine", "one sachet of gel": of what it is anyway. */
const ofMedicine = maybe(
  anyOf(
    "of (the|this|your|) (medicine|solution|suspension|syrup|liquid|mouthwash|gel|cream|ointment|lotion|foam|powder|mixture)",
    "mouthwash",
  ),
);

const ofA = maybe(anyOf("(a|of a)"));

/** "2 x tablets", "1x tablet": so many of them. */
const signed: Parser<Dose> = sequence<[Count, true, UnitWord], Dose>(
  [count, anyOf("x"), countedUnit],
  (counted, _, unit) =>
    agrees(counted, unit) && counted.low === counted.high && unit.name !== "dose"
      ? bare(counted, unit.name)
      : null,
);

/** "two tablets", "half a tablet", "5 ml", "1-2 puffs". */
export const withUnit: Parser<Dose> = remembered(
  either(
    sequence<[Count, true | null, UnitWord, true | null], Dose>(
      [count, ofA, either(countedUnit, measuredUnit), ofMedicine],
      (counted, article, unit) =>
        agrees(counted, unit) && (article === null || compareDecimals(counted.high.value, "1") < 0)
          ? bare(counted, unit.name)
          : null,
    ),
    signed,
  ),
);

/** "a tablet", "a whole tablet". */
export const article: Parser<Dose> = sequence<[true, UnitWord], Dose>(
  [anyOf("(a|an|a whole|one whole|1 whole)"), countedUnit],
  (_, unit) => (unit.number === "one" && unit.name !== "dose" ? { ...bare(one, unit.name) } : null),
);

/** "a 1cm strip": so long a line of ointment. */
const strip: Parser<Dose> = sequence<[true, Count, UnitWord, true | null], Dose>(
  [
    anyOf("(a|an)"),
    count,
    phrases<UnitWord>([
      ["(cm|centimetre) (strip|ribbon|line|length)", { name: "cm", number: "any" }],
      ["inch (strip|ribbon|line|length)", { name: "inch", number: "any" }],
    ]),
    maybe(anyOf("of (the|) (ointment|gel|cream|paste|eye ointment|eye gel)")),
  ],
  (_, counted, unit) => bare(counted, unit.name),
);

/** "a 5ml dose", "one 10 ml dose": the measure is the dose. */
const ofMeasure: Parser<Dose> = sequence<[true, Count, UnitWord, true], Dose>(
  [anyOf("(a|one|1|each)"), count, measuredUnit, anyOf("dose")],
  (_, counted, unit) => bare(counted, unit.name),
);

/** A dose that an article leads to: its measure. */
export const measuredDose: Parser<Dose> = either(ofMeasure, strip);

/** "a tablet" is one. */
export const one: Count = (() => {
  const written = { value: "1", as: "word" } as const;
  return { low: written, high: written };
})();

/** What joins the two ends: "or" leaves a choice of two, which is no range unless nothing lies between them. */
const joinsMeasures: Parser<"range" | "choice"> = either<"range" | "choice">(
  meaning(either(anyOf("to"), mark("-")), () => "range" as const),
  meaning(anyOf("or"), () => "choice" as const),
);

/** "5ml to 10ml", "2mg or 3mg"; "5ml or 10ml" is a choice that no range can say. */
export const twoMeasures: Parser<Dose> = sequence<
  [Count, UnitWord, "range" | "choice", Count, UnitWord],
  Dose
>([count, measuredUnit, joinsMeasures, count, measuredUnit], (low, first, joined, high, second) =>
  first.name === second.name &&
  low.low === low.high &&
  high.low === high.high &&
  (joined === "range" || neighbours(low.low, high.low)) &&
  compareDecimals(low.low.value, high.low.value) < 0
    ? bare({ low: low.low, high: high.low }, first.name)
    : null,
);

const spoon = anyOf("(level|) (spoonful|spoonfuls|spoon|spoons|spoonsful)");

const isPart = ({ high }: Count): boolean => compareDecimals(high.value, "1") < 0;

/** "one 5ml spoonful", "2 x 5ml spoonfuls", "two (5ml) spoonfuls", "half a 5ml spoonful". */
const sizedSpoonfuls: Parser<Dose> = sequence<[Count, "by" | "of" | null, Count, UnitWord, true], Dose>(
  [
    either(
      count,
      meaning(anyOf("(a|an)"), () => one),
    ),
    maybe(
      phrases<"by" | "of">([
        ["(x|level)", "by"],
        ["(a|of a)", "of"],
      ]),
    ),
    count,
    measuredUnit,
    spoon,
  ],
  (counted, by, size, measure) =>
    measure.name === "mL" &&
    size.low === size.high &&
    (by === "of") === isPart(counted) &&
    (by !== null || counted.high.as === "word" || size.low.as === "word")
      ? bare(counted, `${size.low.value} mL spoonful`)
      : null,
);

/** "two spoonfuls of 5 ml each", "1 spoonful of 5 ml": without "each", two spoonfuls of 5 mL may be 5 mL in all. */
const spoonfulsOf: Parser<Dose> = sequence<[Count, true, true, Count, UnitWord, true | null], Dose>(
  [count, spoon, anyOf("of"), count, measuredUnit, maybe(anyOf("each"))],
  (counted, _, __, size, measure, each) =>
    measure.name === "mL" && size.low === size.high && (each !== null || counted.high.value === "1")
      ? bare(counted, `${size.low.value} mL spoonful`)
      : null,
);

/** Spoonfuls of a size. */
export const spoonfuls: Parser<Dose> = either(sizedSpoonfuls, spoonfulsOf);

/** The spoons that are given out. "25ml spoonful" may be two of 5 mL, run together. */
const spoonSizes: ReadonlySet<string> = new Set(["2.5", "5"]);

/** "5ml spoonful", "5ml spoon": one of them. */
export const oneSpoonful: Parser<Dose> = sequence<[Count, UnitWord, true], Dose>(
  [count, measuredUnit, anyOf("(spoonful|spoon)")],
  (size, measure) =>
    measure.name === "mL" &&
    size.low === size.high &&
    size.low.as !== "word" &&
    spoonSizes.has(size.low.value)
      ? bare(one, `${size.low.value} mL spoonful`)
      : null,
);

const strengthUnits = new Set(["mg", "g", "microgram", "nanogram", "mmol", "unit"]);
/** True for what a product is strong in; mL and tablets are not. */
export const isStrength = (unit: string | null): boolean => unit !== null && strengthUnits.has(unit);
