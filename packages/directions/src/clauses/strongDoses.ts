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
import { anyOf } from "../grammar/phrases.ts";
import { countedUnit, measuredUnit, type UnitWord } from "../lexicon/units.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Dose } from "./Clause.ts";
import { type Count, count } from "./numbers.ts";
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

/** "two 500mg tablets", "2 x 500mg tablets": the strength of one, never the dose. */
export const strengthFirst: Parser<Dose> = sequence<
  [Count, true | null, { value: string; typed: string }, UnitWord],
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
    countedUnit,
  ],
  (counted, by, strength, unit) =>
    agrees(counted, unit) &&
    (isStrength(strength.value) || (strength.value === "mL" && holdsVolume.has(unit.name))) &&
    (by !== null || counted.high.as === "word")
      ? { ...bare(counted, unit.name), strengthOfOne: strength.typed }
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

/** "49/51mg": one of a product of two strengths. `strengthChecked` holds both against the product's own, which then says them. */
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
    twoStrengths,
    measuredDose,
  ),
);
