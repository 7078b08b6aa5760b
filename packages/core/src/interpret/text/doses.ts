// interpret/text: one dose: a count and its unit, with a strength beside it kept as a note.
import type { Amount } from "../Regimen.ts";
import type { Dose } from "./Clause.ts";
import { compareDecimals, isProduct } from "./decimals.ts";
import { type Count, count } from "./numbers.ts";
import {
  asTyped,
  beginningWith,
  either,
  mark,
  maybe,
  meaning,
  type Parser,
  remembered,
  type Source,
  sequence,
} from "./parser.ts";
import { anyOf, phrases } from "./phrases.ts";
import { countedUnit, measuredUnit, type UnitWord } from "./units.ts";

const amountOf = ({ low, high }: Count): Amount =>
  low === high ? { exact: low.value } : { low: low.value, high: high.value };

const atMostOne = (value: string): boolean => compareDecimals(value, "1") <= 0;

/**
 * "1 tablets" is refused: a digit before the 1 may be lost. "1/2 tablets" too:
 * it is also typed for "1 or 2 tablets". "2 tablet" is how systems print it.
 */
const agrees = ({ low, high }: Count, unit: UnitWord): boolean =>
  unit.number !== "many" ||
  !atMostOne(high.value) ||
  (high.as === "digits" && !(low === high && high.value === "1"));

const bare = (counted: Count, unit: string | null): Dose => ({
  amount: amountOf(counted),
  unit,
  strengthNote: null,
  instruction: null,
});

/** What may not follow a number that names no unit, since the number would belong to it. */
const opensTime = new Set(
  "an hour hours hr hrs h minute minutes min mins day days week weeks month months night nights time times x hourly am pm o'clock :".split(
    " ",
  ),
);

/** "one an hour" is a frequency, "one an hour before food" is not; "half an hour before food" is no half. */
const beforeSomething = ({ tokens }: Source, at: number): boolean =>
  tokens[at]?.text === "an" &&
  tokens[at - 1]?.text !== "half" &&
  tokens[at + 1]?.text === "hour" &&
  (tokens[at + 2]?.text === "before" || tokens[at + 2]?.text === "after");

/** "two": the unit is left to the product. */
const unitless: Parser<Dose> = beginningWith(
  (source, at) =>
    bareCount(source, at).filter(
      ({ end }) => !opensTime.has(source.tokens[end]?.text ?? "") || beforeSomething(source, end),
    ),
  () => bareCount.beginnings?.() ?? null,
);

const bareCount: Parser<Dose> = meaning(count, (counted) =>
  counted.low.as === "slash" || counted.high.as === "slash" ? null : bare(counted, null),
);

const ofA = maybe(anyOf("(a|of a)"));

/** "two tablets", "half a tablet", "5 ml", "1-2 puffs". */
const withUnit: Parser<Dose> = sequence<[Count, true | null, UnitWord], Dose>(
  [count, ofA, either(countedUnit, measuredUnit)],
  (counted, article, unit) =>
    agrees(counted, unit) && (article === null || compareDecimals(counted.high.value, "1") < 0)
      ? bare(counted, unit.name)
      : null,
);

/** "a tablet". */
const article: Parser<Dose> = sequence<[true, UnitWord], Dose>([anyOf("(a|an)"), countedUnit], (_, unit) =>
  unit.number === "one" && unit.name !== "dose" ? { ...bare(one, unit.name) } : null,
);

const one: Count = (() => {
  const written = { value: "1", as: "word" } as const;
  return { low: written, high: written };
})();

/** "5ml to 10ml". */
const twoMeasures: Parser<Dose> = sequence<[Count, UnitWord, true, Count, UnitWord], Dose>(
  [count, measuredUnit, either(anyOf("(to|or)"), mark("-")), count, measuredUnit],
  (low, first, _, high, second) =>
    first.name === second.name &&
    low.low === low.high &&
    high.low === high.high &&
    compareDecimals(low.low.value, high.low.value) < 0
      ? bare({ low: low.low, high: high.low }, first.name)
      : null,
);

const spoon = anyOf("(spoonful|spoonfuls|spoon|spoons|spoonsful)");

/** "one 5ml spoonful", "2 x 5ml spoonfuls", "two (5ml) spoonfuls". */
const spoonfuls: Parser<Dose> = sequence<[Count, true | null, Count, UnitWord, true], Dose>(
  [
    either(
      count,
      meaning(anyOf("(a|an)"), () => one),
    ),
    maybe(anyOf("x")),
    count,
    measuredUnit,
    spoon,
  ],
  (counted, by, size, measure) =>
    measure.name === "mL" &&
    size.low === size.high &&
    (by !== null || counted.high.as === "word" || size.low.as === "word")
      ? bare(counted, `${size.low.value} mL spoonful`)
      : null,
);

const strengthUnits = new Set(["mg", "g", "microgram", "nanogram", "mmol", "unit"]);
const isStrength = (unit: string | null): boolean => unit !== null && strengthUnits.has(unit);

/** What is named by its volume: "one 2.5 ml vial". */
const holdsVolume = new Set([
  "vial",
  "nebule",
  "ampoule",
  "sachet",
  "pre-filled syringe",
  "pre-filled pen",
  "syringe",
]);

/** "two 500mg tablets", "2 x 500mg tablets": the strength is a note. */
const strengthFirst: Parser<Dose> = sequence<
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
      ? { ...bare(counted, unit.name), strengthNote: strength.typed }
      : null,
);

const plain: Parser<Dose> = remembered(either(withUnit, article, twoMeasures, spoonfuls, strengthFirst));

const total = maybe(anyOf("(total|in total)"));

/** What a household spoon holds, in mL. */
const spoonVolumes: Readonly<Record<string, string>> = { teaspoonful: "5", tablespoonful: "15" };

/** Whether a count of spoonfuls and a volume are the same dose; true where the size is not known. */
const volumeAgrees = (held: Dose, volume: Dose): boolean => {
  const size = /^(\S+) mL spoonful$/.exec(held.unit ?? "")?.[1] ?? spoonVolumes[held.unit ?? ""];
  if (size === undefined) return true;
  return (
    "exact" in held.amount &&
    "exact" in volume.amount &&
    isProduct(held.amount.exact, size, volume.amount.exact)
  );
};

const spoonUnits = new Set(["capful", "teaspoonful", "tablespoonful", "spoonful", "scoop"]);

/** "15 ml (1 capful)": the measure is the dose, and what holds it the note. */
const heldIn: Parser<Dose> = sequence<[Dose, true, { value: Dose; typed: string }, true], Dose>(
  [withUnit, mark("("), asTyped(withUnit), mark(")")],
  (measure, _, held) =>
    (measure.unit === "mL" || measure.unit === "g") &&
    spoonUnits.has(held.value.unit ?? "") &&
    (measure.unit === "g" || volumeAgrees(held.value, measure))
      ? { ...measure, strengthNote: held.typed }
      : null,
);

interface Note {
  readonly value: Dose;
  readonly typed: string;
}

/** "(500 mg)", "(10 mg total)". */
const note: Parser<Note> = sequence<[true, Note, true], Note>(
  [
    mark("("),
    asTyped(sequence<[Dose, true | null], Dose>([either(withUnit, twoMeasures), total], (dose) => dose)),
    mark(")"),
  ],
  (_, inside) => (isStrength(inside.value.unit) || inside.value.unit === "mL" ? inside : null),
);

/** "one tablet (500 mg)", "10 ml (500 mg)", "one spoonful (5 ml)". */
const noted: Parser<Dose> = sequence<[Dose, Note], Dose>([either(plain, unitless), note], (dose, inside) =>
  dose.strengthNote !== null || isStrength(dose.unit) || !noteAgrees(dose, inside.value)
    ? null
    : { ...dose, strengthNote: inside.typed },
);

/** "5 ml (10 ml)" is two doses; "one teaspoonful (5 ml)" is one said twice. */
const noteAgrees = (dose: Dose, inside: Dose): boolean =>
  dose.unit !== inside.unit && (inside.unit !== "mL" || volumeAgrees(dose, inside));

const measureOf = (typed: string): { readonly value: string; readonly unit: string } | null => {
  const found = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(typed);
  return found === null ? null : { value: found[1] ?? "", unit: (found[2] ?? "").toLowerCase() };
};

/** Whether so many of that strength come to exactly that much, in the same unit as typed. */
const comesTo = (amount: Amount, strength: string, whole: string): boolean => {
  const [one, all] = [measureOf(strength), measureOf(whole)];
  return (
    one !== null &&
    all !== null &&
    one.unit === all.unit &&
    "exact" in amount &&
    isProduct(amount.exact, one.value, all.value)
  );
};

/** "10mg (four 2.5mg tablets)", "four 2.5mg tablets (10mg)": only where the numbers agree. */
const checkedNote: Parser<Dose> = either<Dose>(
  sequence<[{ value: Dose; typed: string }, true, Dose, true], Dose>(
    [asTyped(withUnit), mark("("), strengthFirst, mark(")")],
    (whole, _, dose) =>
      dose.strengthNote !== null && comesTo(dose.amount, dose.strengthNote, whole.typed)
        ? { ...dose, strengthNote: whole.typed }
        : null,
  ),
  sequence<[Dose, Note], Dose>([strengthFirst, note], (dose, whole) =>
    dose.strengthNote !== null && comesTo(dose.amount, dose.strengthNote, whole.typed)
      ? { ...dose, strengthNote: whole.typed }
      : null,
  ),
);

/** "15 mg (6 tablets)", "10ml (two 5ml spoonfuls)": what is counted is the dose; the measure is the note. */
const notedFirst: Parser<Dose> = sequence<[{ value: Dose; typed: string }, true, Dose, true], Dose>(
  [asTyped(withUnit), mark("("), either(withUnit, spoonfuls), mark(")")],
  (measure, _, dose) => {
    if (isStrength(measure.value.unit) && !isStrength(dose.unit))
      return { ...dose, strengthNote: measure.typed };
    return measure.value.unit === "mL" && fillsSpoons(measure.value.amount, dose)
      ? { ...dose, strengthNote: measure.typed }
      : null;
  },
);

/** Whether so many spoonfuls hold exactly so many mL. */
const fillsSpoons = (volume: Amount, { amount, unit }: Dose): boolean => {
  const size = unit?.endsWith(" mL spoonful") ? unit.slice(0, -" mL spoonful".length) : null;
  return (
    size !== null && "exact" in volume && "exact" in amount && isProduct(amount.exact, size, volume.exact)
  );
};

/** "a new patch": one, and the words are kept. */
const newPatch: Parser<Dose> = meaning(
  asTyped(anyOf("(a|one|1) (new|fresh) patch")),
  ({ typed }): Dose => ({ ...bare(one, "patch"), instruction: typed }),
);

/** "the contents of one sachet": kept word for word beside the dose. */
const contents: Parser<Dose> = meaning(
  asTyped(
    sequence<[true, Dose], Dose>(
      [phrases([["(the|) contents of (the|)", true as const]]), either(withUnit, article)],
      (_, dose) => dose,
    ),
  ),
  ({ value, typed }) => ({ ...value, instruction: typed }),
);

/** One dose. */
export const dose: Parser<Dose> = either(
  plain,
  unitless,
  noted,
  notedFirst,
  checkedNote,
  heldIn,
  newPatch,
  contents,
);
