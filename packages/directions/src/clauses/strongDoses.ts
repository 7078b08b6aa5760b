// directions/clauses: doses that name the strength or the size of one: "two 500mg tablets", "1.5mg patch", "200ml bottle".
import {
  asTyped,
  either,
  mark,
  maybe,
  meaning,
  type Parser,
  remembered,
  sequence,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { countedUnit, measuredUnit, type UnitWord } from "../lexicon/units.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Dose, Release } from "./Clause.ts";
import { type Count, count, wholeCount } from "./numbers.ts";
import {
  agrees,
  article,
  bare,
  isStrength,
  measuredDose,
  one,
  oneSpoonful,
  spoonfuls,
  twoMeasures,
  withUnit,
} from "./plainDoses.ts";
import { release } from "./releases.ts";

/** What is named by its volume: "one 2.5 ml vial". */
const holdsVolume = new Set([
  "vial",
  "nebule",
  "ampoule",
  "sachet",
  "pre-filled syringe",
  "pre-filled pen",
  "syringe",
  "bottle",
  "carton",
]);

/** "/hour", "per 24 hours", "/day": in how many hours a patch gives off so much. */
const perHours: Parser<number> = either<number>(
  phrases<number>([
    ["(/|per) (hour|hr|h)", 1],
    ["(/|per) day", 24],
  ]),
  sequence<[true, { low: number; high: number }, true], number>(
    [anyOf("(/|per)"), wholeCount, anyOf("(hours|hour|hrs|hr|h)")],
    (_, { low, high }) => (low === high ? low : null),
  ),
);

/** "25 microgram/hour", "21mg/24 hours", as packs print it: "25 micrograms/hour". */
const releasing: Parser<string> = sequence<[Count, UnitWord, number], string>(
  [count, measuredUnit, perHours],
  (size, { name }, hours) =>
    size.low === size.high && isStrength(name)
      ? `${size.low.value} ${name.endsWith("gram") ? `${name}s` : name}/${hours === 1 ? "hour" : `${hours} hours`}`
      : null,
);

/** "two 500mg tablets", "2 x 500mg tablets": the strength of one, never the dose. */
export const strengthFirst: Parser<Dose> = sequence<
  [Count, true | null, { value: string; typed: string }, Release | null, UnitWord],
  Dose
>(
  [
    count,
    maybe(anyOf("x")),
    asTyped(
      sequence<[Count, UnitWord], string>([count, measuredUnit], (size, { name }) =>
        size.low === size.high ? name : null,
      ),
    ),
    maybe(release),
    countedUnit,
  ],
  (counted, by, strength, how, unit) =>
    agrees(counted, unit) &&
    (isStrength(strength.value) || (strength.value === "mL" && holdsVolume.has(unit.name))) &&
    (by !== null || counted.high.as === "word")
      ? {
          ...bare(counted, unit.name),
          strengthOfOne: strength.typed,
          ...(how === null ? {} : { release: how }),
        }
      : null,
);

/** What is used one at a time, so that a strength before it is that of one. */
const oneAtATime: ReadonlySet<string> = new Set(["patch", "implant", "suppository", "pessary"]);

/** "1.5mg patch", "3.6mg implant": one of them, with its strength. */
const oneOfStrength: Parser<Dose> = sequence<[{ value: string; typed: string }, UnitWord], Dose>(
  [
    asTyped(
      sequence<[Count, UnitWord], string>([count, measuredUnit], (size, { name }) =>
        size.low === size.high && isStrength(name) ? name : null,
      ),
    ),
    countedUnit,
  ],
  (strength, unit) =>
    unit.number === "one" && oneAtATime.has(unit.name)
      ? { ...bare(one, unit.name), strengthOfOne: strength.typed }
      : null,
);

/**
 * "49/51mg": one of a product of two strengths. `strengthChecked` holds both against the product's own, which
 * then says them.
 */
const twoStrengths: Parser<Dose> = meaning(
  asTyped(
    sequence<[Count, UnitWord | null, true, Count, UnitWord], true>(
      [count, maybe(measuredUnit), mark("/"), count, measuredUnit],
      (first, _, __, second, unit) =>
        first.low === first.high && second.low === second.high && isStrength(unit.name) ? true : null,
    ),
  ),
  ({ typed }) => ({ ...bare(one, null), strengthOfOne: typed }),
);

/** In mL: a bottle that holds less is dosed from, not drunk. */
const smallestDrunk = "60";

/** "200ml bottle": one of them, with its size; a digit before it would make another number. */
const oneBottle: Parser<Dose> = sequence<[{ value: string; typed: string }, UnitWord], Dose>(
  [
    asTyped(
      sequence<[Count, UnitWord], string>([count, measuredUnit], (size, { name }) =>
        size.low === size.high && name === "mL" && compareDecimals(size.low.value, smallestDrunk) >= 0
          ? name
          : null,
      ),
    ),
    countedUnit,
  ],
  (size, unit) =>
    unit.number === "one" && (unit.name === "bottle" || unit.name === "carton")
      ? { ...bare(one, unit.name), strengthOfOne: size.typed }
      : null,
);

/** "one 25 microgram/hour patch", "2 x 12micrograms/hour patches": what each gives off, never the dose. */
const rated: Parser<Dose> = either<Dose>(
  sequence<[Count, true | null, string, UnitWord], Dose>(
    [
      either(
        count,
        meaning(anyOf("(a|an)"), () => one),
      ),
      maybe(anyOf("x")),
      releasing,
      countedUnit,
    ],
    (counted, by, strengthOfOne, unit) =>
      unit.name === "patch" && agrees(counted, unit) && (by !== null || counted.high.as === "word")
        ? { ...bare(counted, unit.name), strengthOfOne }
        : null,
  ),
  sequence<[string, UnitWord], Dose>([releasing, countedUnit], (strengthOfOne, unit) =>
    unit.name === "patch" && unit.number === "one" ? { ...bare(one, unit.name), strengthOfOne } : null,
  ),
);

/** "2 tablets of 5 mg each", "1 capsule of 20mg": the strength of one. Without "each", two of 5 mg may be 5 mg in all. */
const ofStrength: Parser<Dose> = sequence<
  [Count, UnitWord, true, { value: string; typed: string }, true | null],
  Dose
>(
  [
    count,
    countedUnit,
    anyOf("of"),
    asTyped(
      sequence<[Count, UnitWord], string>([count, measuredUnit], (size, { name }) =>
        size.low === size.high && (isStrength(name) || name === "mL") ? name : null,
      ),
    ),
    maybe(anyOf("each")),
  ],
  (counted, unit, _, strength, each) =>
    agrees(counted, unit) &&
    unit.name !== "dose" &&
    (strength.value !== "mL" || holdsVolume.has(unit.name)) &&
    (each !== null || counted.high.value === "1")
      ? { ...bare(counted, unit.name), strengthOfOne: strength.typed }
      : null,
);

/** A dose that names its unit. */
export const plain: Parser<Dose> = remembered(
  either(
    withUnit,
    article,
    twoMeasures,
    spoonfuls,
    oneSpoonful,
    strengthFirst,
    oneBottle,
    oneOfStrength,
    ofStrength,
    rated,
    twoStrengths,
    measuredDose,
  ),
);
