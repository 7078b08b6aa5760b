// directions/clauses: one dose, with a strength or volume beside it kept as a note.

import { beginningsIn } from "../grammar/beginnings.ts";
import { before } from "../grammar/endings.ts";
import {
  asTyped,
  beginningsOf,
  beginningWith,
  either,
  mark,
  maybe,
  meaning,
  type Parser,
  sequence,
  tryAt,
  typedText,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { countedUnit, isCounted, type UnitWord } from "../lexicon/units.ts";
import { sameAmount } from "../regimen/amounts.ts";
import { compareDecimals, isProduct } from "../regimen/decimals.ts";
import type { Amount } from "../regimen/Regimen.ts";
import type { Dose, Release } from "./Clause.ts";
import { type Count, count } from "./numbers.ts";
import {
  agrees,
  article,
  bare,
  isStrength,
  one,
  spoonfuls,
  twoMeasures,
  unitless,
  withUnit,
} from "./plainDoses.ts";
import { release } from "./releases.ts";
import { plain, strengthFirst } from "./strongDoses.ts";

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

/** "half a 5ml spoonful": the measure it comes to is easier to take. */
const isPartOfSpoon = ({ amount, unit }: Dose): boolean =>
  unit?.endsWith(" mL spoonful") === true && "exact" in amount && compareDecimals(amount.exact, "1") < 0;

/** "15 ml (1 capful)": the measure is the dose, and what holds it the note. */
const heldIn: Parser<Dose> = sequence<[Dose, true, { value: Dose; typed: string }, true], Dose>(
  [withUnit, mark("("), asTyped(either(withUnit, spoonfuls)), mark(")")],
  (measure, _, held) =>
    (measure.unit === "mL" || measure.unit === "g") &&
    (spoonUnits.has(held.value.unit ?? "") || isPartOfSpoon(held.value)) &&
    (measure.unit === "g" || volumeAgrees(held.value, measure))
      ? { ...measure, strengthNote: held.typed, noteIsTotal: true }
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
  dose.strengthNote !== null ||
  dose.strengthOfOne !== null ||
  isStrength(dose.unit) ||
  !noteAgrees(dose, inside.value)
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
export const comesTo = (amount: Amount, strength: string, whole: string): boolean => {
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
      dose.strengthOfOne !== null && comesTo(dose.amount, dose.strengthOfOne, whole.typed)
        ? { ...dose, strengthNote: whole.typed, noteIsTotal: true }
        : null,
  ),
  sequence<[Dose, Note], Dose>([strengthFirst, note], (dose, whole) =>
    dose.strengthOfOne !== null && comesTo(dose.amount, dose.strengthOfOne, whole.typed)
      ? { ...dose, strengthNote: whole.typed, noteIsTotal: true }
      : null,
  ),
);

/** "15 mg (6 tablets)", "10ml (two 5ml spoonfuls)": what is counted is the dose; the measure is the note. */
const notedFirst: Parser<Dose> = sequence<[{ value: Dose; typed: string }, true, Dose, true], Dose>(
  [asTyped(either(withUnit, twoMeasures)), mark("("), either(withUnit, twoMeasures, spoonfuls), mark(")")],
  (measure, _, dose) => {
    const isHeld = measure.value.unit === "g" && spoonUnits.has(dose.unit ?? "");
    if (isStrength(measure.value.unit) && !isStrength(dose.unit) && !isHeld)
      return { ...dose, strengthNote: measure.typed, noteIsTotal: true };
    return measure.value.unit === "mL" && !isPartOfSpoon(dose) && fillsSpoons(measure.value.amount, dose)
      ? { ...dose, strengthNote: measure.typed, noteIsTotal: true }
      : null;
  },
);

/** "600mg (3 x 200mg)": so many of the strength of one, which come to it. */
const measureThenProduct: Parser<Dose> = sequence<[Note, true, Count, true, Note, true], Dose>(
  [asTyped(withUnit), mark("("), count, anyOf("x"), asTyped(withUnit), mark(")")],
  (whole, _, { low, high }, __, size) =>
    low === high && isStrength(size.value.unit) && comesTo({ exact: low.value }, size.typed, whole.typed)
      ? {
          ...bare({ low, high }, null),
          strengthOfOne: size.typed,
          strengthNote: whole.typed,
          noteIsTotal: true,
        }
      : null,
);

/**
 * "80mg (two)": the measure, and how many of what the product counts. "5 mg (five)" may say the number again: no
 * five tablets.
 */
const measureThenCount: Parser<Dose> = sequence<[{ value: Dose; typed: string }, true, Dose, true], Dose>(
  [asTyped(withUnit), mark("("), unitless, mark(")")],
  (measure, _, dose) =>
    isStrength(measure.value.unit) &&
    measure.value.unit !== "unit" &&
    "exact" in measure.value.amount &&
    !sameAmount(measure.value.amount, dose.amount)
      ? { ...dose, strengthNote: measure.typed, noteIsTotal: true }
      : null,
);

/** "1 tablet (one)": the count again in brackets, behind its unit. */
const echoedBehind: Parser<Dose> = sequence<[Dose, true, Dose, true], Dose>(
  [withUnit, mark("("), unitless, mark(")")],
  (dose, _, echo) =>
    dose.unit !== null && !isStrength(dose.unit) && sameAmount(dose.amount, echo.amount) ? dose : null,
);

/** Whether so many spoonfuls hold exactly so many mL. */
const fillsSpoons = (volume: Amount, { amount, unit }: Dose): boolean => {
  const size = unit?.endsWith(" mL spoonful") ? unit.slice(0, -" mL spoonful".length) : null;
  return (
    size !== null && "exact" in volume && "exact" in amount && isProduct(amount.exact, size, volume.exact)
  );
};

/** "up to two tablets": whole ones, so at least one. "Up to 10 ml" has no least, and "up to 3 doses" is a ceiling. */
const upTo: Parser<Dose> = sequence<[true, Dose], Dose>(
  [anyOf("(up to|upto)"), either(withUnit, unitless)],
  (_, dose) =>
    isCounted(dose.unit) && dose.unit !== "dose" && "exact" in dose.amount && /^\d+$/.test(dose.amount.exact)
      ? Number(dose.amount.exact) > 1
        ? { ...dose, upTo: true }
        : null
      : null,
);

/** "a new patch", "change the patch": one, and the words are kept. */
const newPatch: Parser<Dose> = meaning(
  asTyped(anyOf("(a|one|1) (new|fresh) patch", "(change|replace) (the|your|one|1|a|) patch")),
  ({ typed }): Dose => ({ ...bare(one, "patch"), instruction: typed }),
);

const appliesPatch: ReadonlySet<string> = new Set(["apply", "stick", "place", "use", "wear", "applying"]);

const patch = anyOf("patch");

/** "Apply patch every 72 hours": one. "patch(es)" may be more. */
const barePatch: Parser<Dose> = beginningWith(
  (source, at) =>
    appliesPatch.has(source.token(at - 1)?.text ?? "")
      ? tryAt(patch, source, at).flatMap(({ end }) =>
          typedText(source, at, end).toLowerCase() === "patch" ? [{ value: bare(one, "patch"), end }] : [],
        )
      : [],
  () => beginningsIn(["patch"]),
);

/** What may stand behind "put one patch on", so that "on" belongs to the verb and not to a day or a place. */
const behindOn: ReadonlySet<string> = new Set(
  "each every daily once twice for in at weekly , . ;".split(" "),
);

/** "put one patch on every 7 days", "stick a patch on daily". */
const putOn: Parser<Dose> = before(
  sequence<[Dose, true], Dose>([either(withUnit, article), anyOf("on")], (dose) =>
    dose.unit === "patch" || dose.unit === "plaster" ? dose : null,
  ),
  (next) => next === undefined || behindOn.has(next.text),
);

/** "the contents of one sachet", "what is inside 1 capsule": kept word for word beside the dose. */
const contents: Parser<Dose> = meaning(
  asTyped(
    sequence<[true, Dose], Dose>(
      [anyOf("(the|) contents of (the|)", "what is inside"), either(withUnit, article)],
      (_, dose) => dose,
    ),
  ),
  ({ value, typed }) => ({ ...value, instruction: typed }),
);

/** "(6 x 2.5mg tablets)", "(6 tablets)" behind a weight, "(75mg)" behind a count: the dose said the other way. */
export const madeOf: Parser<{ readonly value: Dose; readonly typed: string }> = meaning(
  asTyped(
    either(
      strengthFirst,
      sequence<[Dose, true | null], Dose>([withUnit, total], (dose) => dose),
    ),
  ),
  (made) => {
    const { amount, unit } = made.value;
    const says = (isCounted(unit) && unit !== "dose") || isStrength(unit);
    return says && "exact" in amount ? made : null;
  },
);

/** "spray twice into each nostril": so many sprays, and not so often. */
const sprayed: Parser<Dose> = beginningWith(
  (source, at) =>
    source.token(at - 1)?.text === "spray"
      ? onceOrTwice(source, at).filter(({ end }) => intoPlace.has(source.token(end)?.text ?? ""))
      : [],
  () => beginningsOf(onceOrTwice),
);

const onceOrTwice: Parser<Dose> = phrases<Dose>([
  ["once", bare(one, "spray")],
  ["twice", { ...bare(one, "spray"), amount: { exact: "2" } }],
  ["once or twice", { ...bare(one, "spray"), amount: { low: "1", high: "2" } }],
]);

const intoPlace: ReadonlySet<string> = new Set(["into", "in", "to", "up", "under", "onto"]);

/** "rinse for 1 minute with 10ml": what it is done with. */
const withMeasure: Parser<Dose> = sequence<[true, Dose], Dose>(
  [anyOf("(with|using)"), withUnit],
  (_, dose) => (dose.unit === "mL" ? { ...dose, means: true } : null),
);

/** "500mg MR", "1 tablet m/r". */
const released: Parser<Dose> = sequence<[Dose, Release], Dose>([withUnit, release], (dose, how) =>
  isStrength(dose.unit) || isCounted(dose.unit) ? { ...dose, release: how } : null,
);

/** "one MR tablet". */
const releasedPiece: Parser<Dose> = sequence<[Count, Release, UnitWord], Dose>(
  [count, release, countedUnit],
  (counted, how, unit) => (agrees(counted, unit) ? { ...bare(counted, unit.name), release: how } : null),
);

/** One dose. */
export const dose: Parser<Dose> = either(
  plain,
  released,
  releasedPiece,
  unitless,
  noted,
  notedFirst,
  checkedNote,
  measureThenCount,
  measureThenProduct,
  echoedBehind,
  heldIn,
  newPatch,
  barePatch,
  putOn,
  contents,
  upTo,
  sprayed,
  withMeasure,
);
