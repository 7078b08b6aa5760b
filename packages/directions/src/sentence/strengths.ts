// directions/sentence: a strength beside a count is the total of the dose or the strength of one, by arithmetic, or refused.
import type { Dose } from "../clauses/Clause.ts";
import { rememberingProducts } from "../grammar/remembering.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { isCounted } from "../lexicon/units.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { compareDecimals, isMultipleOf, productOf } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { millilitresOf } from "../regimen/spoonfuls.ts";
import { familyOf } from "./product.ts";
import { isTwoStrengths, sameTwoStrengths } from "./twoStrengths.ts";

/** How many nanograms each unit of mass is; what is not a mass is compared in its own unit alone. */
const nanograms: Readonly<Record<string, string>> = {
  nanogram: "1",
  microgram: "1000",
  mg: "1000000",
  g: "1000000000",
};

const rate =
  /^(\d+(?:\.\d+)?) ?(mg|milligrams?|micrograms?|mcg|nanograms?) ?(?:\/|per) ?(\d+)? ?(hours?|hrs?|h|days?)(?: patch(?:es)?)?$/i;

/** "25 micrograms/hour", "21mg/24 hours": what a patch gives off, per hour; null for anything else. */
const rateOf = (
  text: string | null | undefined,
): { readonly given: Measure; readonly hours: string } | null => {
  const [, value = "", unit = "", count = "1", period = ""] = rate.exec(text?.trim() ?? "") ?? [];
  const given = measureOf(`${value} ${unit}`);
  return given === null ? null : { given, hours: /^d/i.test(period) ? productOf(count, "24") : count };
};

/** The one rate of a product's name: "Fentanyl 25micrograms/hour transdermal patches". */
const rateIn = (name = ""): string | undefined => {
  const found = name.match(
    /\d+(?:\.\d+)? ?(?:mg|micrograms?|mcg|nanograms?) ?(?:\/|per) ?(?:\d+ ?)?(?:hours?|hrs?|h|days?)\b/gi,
  );
  return found?.length === 1 ? found[0] : undefined;
};

/** Two rates that are not the same; false where one of them is no rate. */
const ratesDiffer = (one: string | null, other: string | undefined): boolean => {
  const [first, second] = [rateOf(one), rateOf(other)];
  return (
    first !== null &&
    second !== null &&
    compareDecimals(
      productOf(first.given.value, second.hours),
      productOf(second.given.value, first.hours),
    ) !== 0
  );
};

/** So much of a unit. */
export interface Measure {
  readonly value: string;
  /** "nanogram" for every mass, else the unit as named. */
  readonly unit: string;
}

const names: Readonly<Record<string, string>> = {
  milligram: "mg",
  gram: "g",
  gramme: "g",
  mcg: "microgram",
  ng: "nanogram",
};

const measured =
  /^(\d+(?:[,.]\d+)*) ?(milligrams?|mg|g|grammes?|grams?|micrograms?|mcg|nanograms?|mmol|units?|ml)(?: total| in total)?$/i;

/** "20,000" as "20000". */
export const withoutCommas = (number: string): string => number.replace(/,(?=\d{3}(?:\D|$))/g, "");

/** "2.5 mg", "20,000 units", "10 mg total"; null for anything else. */
export const measureOf = (text: string | null | undefined): Measure | null => {
  if (text === null || text === undefined) return null;
  const found = measured.exec(text.trim());
  if (found === null) return null;
  const value = withoutCommas(found[1] ?? "");
  if (!/^\d+(?:\.\d+)?$/.test(value)) return null;
  const typed = (found[2] ?? "").toLowerCase().replace(/(?<=[a-z]{2})s$/, "");
  const unit = names[typed] ?? typed;
  const factor = nanograms[unit];
  return factor === undefined ? { value, unit } : { value: productOf(value, factor), unit: "nanogram" };
};

const strengthText = ({ strength, name }: ProductFacts): string | undefined => strength ?? strengthIn(name);

const strengthIn = (name = ""): string | undefined => {
  const inName = [
    ...name.matchAll(
      /(?<![,.]|\/ ?)\b\d[\d,]*(?:\.\d+)? ?(?:mg|g|micrograms?|mcg|nanograms?|units?)\b(?![/ ]?(?:\/|per))/gi,
    ),
  ];
  return inName.length === 1 ? inName[0]?.[0] : undefined;
};

/**
 * The strength of one tablet, capsule or the like: as sent, or where the product's name ends in nothing but it
 * and a form.
 */
export const strengthOf = ({ strength, name }: ProductFacts): Measure | null =>
  strengthOfProduct(strength, name);

const strengthOfProduct = rememberingProducts((strength, name) =>
  measureOf(strengthText({ strength, name })),
);

/** The number of that strength, in its own unit: "5" of 5 mg; null where none is known, or it is nothing. */
export const numberOfStrength = (product: ProductFacts): string | null => {
  const number = withoutCommas(/^\s*([\d.,]+)/.exec(strengthText(product) ?? "")?.[1] ?? "");
  return strengthOf(product) !== null && /[1-9]/.test(number) ? number : null;
};

/** Most of one strength that a weight without its unit is taken for. */
const mostForWeight = "4";

/** Whether so much could be given in quarters of what is counted, and in few of them. */
const canBeMade = ({ value }: Measure, strength: Measure): boolean =>
  compareDecimals(value, productOf(strength.value, mostForWeight)) <= 0 &&
  isMultipleOf(productOf(value, "4"), strength.value);

/**
 * "5 od" of 5 mg or of 10 mg tablets, "2.5 od" of 5 mg: whether so many mg could be given, in quarters of what is
 * counted. "0.25" beside 125 micrograms is two of them.
 */
export const mayBeWeightOf = (value: string, product: ProductFacts): boolean => {
  const number = numberOfStrength(product);
  const strength = strengthOf(product);
  if (number === null || strength === null || number === "1") return false;
  const inMg = measureOf(`${value} mg`);
  const isInMg = inMg?.unit === strength.unit && canBeMade(inMg, strength);
  return isInMg || isMultipleOf(productOf(value, "4"), number);
};

/** "100 micrograms" of an inhaler of 100 micrograms/dose: what one puff or spray holds, as typed; "" for anything else. */
const puffOf = ({ strength, name = "" }: ProductFacts): string => {
  const found = (strength ?? name).match(
    /\b\d+(?:\.\d+)? ?(?:mg|micrograms?|mcg|nanograms?) ?\/ ?(?:dose|puff|inhalation|actuation|spray)\b/gi,
  );
  return found?.length === 1 ? found[0].replace(/ ?\/.*$/, "") : "";
};

/** What one puff or spray holds; null where the product is none or does not say. */
export const strengthOfPuff = ({ strength, name }: ProductFacts): Measure | null =>
  strengthOfItsPuff(strength, name);

const strengthOfItsPuff = rememberingProducts((strength, name) => measureOf(puffOf({ strength, name })));

/** "Clenil 100": the number alone by which an inhaler is called; null for any other product. */
export const numberOfPuff = (product: ProductFacts): string | null =>
  /^[\d.]+/.exec(puffOf(product))?.[0] ?? null;

/** The one strength of a name that is told of so many mL: "250mg/5ml". */
const ratioIn = (name: string): string | undefined => {
  const found = name.match(
    /\d+(?:\.\d+)? ?(?:mg|g|micrograms?|mcg|nanograms?|units?|mmol) ?\/ ?(?:\d+(?:\.\d+)? ?)?ml\b/gi,
  );
  return found?.length === 1 ? found[0] : undefined;
};

/**
 * True where a product's name says another strength than the strength sent beside it: "Ramipril 5mg capsules" and
 * "2.5 mg". What cannot be compared, such as two strengths in one, is held against nothing.
 */
export const namesAnotherStrength = ({ name = "", strength }: ProductFacts): boolean => {
  if (strength === undefined) return false;
  const differ = (one: Measure | null, other: Measure | null): boolean =>
    one !== null &&
    other !== null &&
    one.unit === other.unit &&
    compareDecimals(one.value, other.value) !== 0;
  const [named, said] = [heldIn({ strength: ratioIn(name) }), heldIn({ strength })];
  const ratiosDiffer =
    named !== null &&
    said !== null &&
    named.held.unit === said.held.unit &&
    compareDecimals(productOf(named.held.value, said.volume), productOf(said.held.value, named.volume)) !== 0;
  return (
    ratiosDiffer ||
    differ(strengthOf({ name }), measureOf(strength)) ||
    differ(strengthOfPuff({ name }), strengthOfPuff({ strength })) ||
    ratesDiffer(strength, rateIn(name))
  );
};

/** "75 mg" of 75 mg tablets: one of them, so that "daily" can only be once a day. What is measured out may be shared. */
export const isOneOf = ({ amount, unit }: Pick<Dose, "amount" | "unit">, product: ProductFacts): boolean => {
  const family = familyOf(product);
  if ((family !== "tablet" && family !== "capsule") || unit === null || !("exact" in amount)) return false;
  const one = strengthOf(product);
  const dose = measureOf(`${amount.exact} ${unit}`);
  return one !== null && dose !== null && isEqual(one, dose);
};

const measuredRange =
  /^(\d+(?:\.\d+)?) ?([a-z]+)? ?(?:to|-|or) ?(\d+(?:\.\d+)?) ?([a-z]+)(?: total| in total)?$/i;

/** Both ends of a note: "10-20mg", "5 mg to 10 mg"; the same measure twice for "10 mg". */
const endsOf = (note: string | null): readonly [Measure, Measure] | null => {
  if (note === null) return null;
  const [, low = "", first, high = "", last = ""] = measuredRange.exec(note.trim()) ?? [];
  const ends = low === "" ? [note, note] : [`${low} ${first ?? last}`, `${high} ${last}`];
  const [from, to] = ends.map(measureOf);
  return from == null || to == null ? null : [from, to];
};

const isEqual = (one: Measure, other: Measure): boolean =>
  one.unit === other.unit && compareDecimals(one.value, other.value) === 0;

/** So many times as much. */
export const timesAmount = ({ value, unit }: Measure, amount: string): Measure => ({
  value: productOf(value, amount),
  unit,
});

const ratio =
  /^(\d+(?:\.\d+)?) ?(milligrams?|mg|g|grams?|micrograms?|mcg|nanograms?|units?|mmol) ?(?:\/|per|in) ?(\d+(?:\.\d+)?)? ?ml$/i;

/** What so many mL hold: "250 mg" in "5" of "250 mg/5 mL"; null for a strength of another kind. */
export const heldIn = ({ strength }: ProductFacts): Held | null => heldByStrength(strength, undefined);

interface Held {
  readonly held: Measure;
  readonly volume: string;
}

const heldByStrength = rememberingProducts((strength): Held | null => {
  const found = ratio.exec(strength?.trim() ?? "");
  const held = found === null ? null : measureOf(`${found[1]} ${found[2]}`);
  return held === null ? null : { held, volume: found?.[3] ?? "1" };
});

/** "10 mL (10 mg)" of a product that holds 10 mg in 5 mL is two different doses; where nothing is known, it fits. */
const ratioFits = ({ unit, amount: said, strengthNote }: Step, product: ProductFacts): boolean => {
  const known = heldIn(product);
  const ends = endsOf(strengthNote);
  if (known === null || ends === null || ends[0].unit !== known.held.unit) return true;
  if (unit === null || said === null) return true;
  const amount = unit.name === "mL" ? said : millilitresOf(said, unit.name);
  if (amount === null) return true;
  const fits = (note: Measure, of: string): boolean =>
    compareDecimals(productOf(note.value, known.volume), productOf(known.held.value, of)) === 0;
  return fits(ends[0], lowOf(amount)) && fits(ends[1], highOf(amount));
};

/**
 * "1-2 tablets (10-20mg)": each end is as much of the strength as that end of
 * the dose, and where the strength is not known the two go up alike. null: the
 * note is no range.
 */
const rangeFits = (step: Step, product: ProductFacts): boolean | null => {
  const ends = endsOf(step.strengthNote);
  if (ends === null || step.amount === null || isEqual(...ends)) return null;
  const [low, high] = ends;
  const [least, most] = [lowOf(step.amount), highOf(step.amount)];
  const one = measureOf(step.strengthOfOne) ?? (step.unit?.name === "mL" ? null : strengthOf(product));
  if (one !== null && one.unit === low.unit)
    return isEqual(timesAmount(one, least), low) && isEqual(timesAmount(one, most), high);
  return (
    low.unit === high.unit && compareDecimals(productOf(low.value, most), productOf(high.value, least)) === 0
  );
};

/**
 * Most of one strength that a dose named by its measure can need: 60 mg of 5 mg
 * tablets and 30 mg of 2.5 mg are everyday. How many of which strength is asked.
 */
const mostOfOne = "12";

/** "25 mg" of a tablet of 25 micrograms: a thousand tablets are a slip of the unit. */
const needsTooMany = ({ unit, amount }: Step, product: ProductFacts): boolean => {
  const strength = strengthOf(product);
  if (strength === null || unit === null || amount === null) return false;
  const dose = measureOf(`${highOf(amount)} ${unit.name}`);
  return (
    dose !== null &&
    dose.unit === strength.unit &&
    compareDecimals(dose.value, productOf(strength.value, mostOfOne)) > 0
  );
};

/** "5 mcg" of a tablet of 5 mg: a thousandth of one is a slip of the unit. A part that can be cut is asked about instead. */
const needsTooLittle = ({ unit, amount }: Step, product: ProductFacts): boolean => {
  const strength = strengthOf(product);
  const family = familyOf(product);
  if ((family !== "tablet" && family !== "capsule") || strength === null) return false;
  if (unit === null || amount === null) return false;
  const dose = measureOf(`${lowOf(amount)} ${unit.name}`);
  return (
    dose !== null &&
    dose.unit === strength.unit &&
    dose.value !== "0" &&
    compareDecimals(productOf(dose.value, mostOfOne), strength.value) < 0
  );
};

export interface Strengthened {
  readonly step: Step;
  /** The strength could not be checked, since the product's is not known. */
  readonly unchecked: boolean;
  /** A strength in brackets was taken for that of one, and the dose is another amount: by arithmetic alone. */
  readonly ofOne: boolean;
}

const kept = (step: Step, unchecked = false): Strengthened => ({ step, unchecked, ofOne: false });

const patches: ReadonlySet<string> = new Set(["patch", "plaster"]);
const filled: ReadonlySet<string> = new Set(["syringe", "pen", "ampoule", "vial"]);

/**
 * What one holds that is filled with so many mL: of "40 mg/0.4 mL" 40 mg. "100 mg/mL" says how strong it is, and
 * not how much one holds.
 */
const heldInOne = (product: ProductFacts): Measure | null => {
  const known = heldIn(product);
  return known === null || known.volume === "1" ? null : known.held;
};

/** The strength of one of what is counted: of a tablet, of a puff, of a syringe, or what a patch gives off. */
const strengthOfCounted = ({ unit }: Step, product: ProductFacts): Measure | null => {
  const name = unit?.name ?? "";
  if (!isCounted(name)) return strengthOf(product);
  const rate = patches.has(name) ? rateOf(product.strength ?? rateIn(product.name)) : null;
  const held = filled.has(name) ? heldInOne(product) : null;
  return rate?.given ?? held ?? strengthOf(product) ?? strengthOfPuff(product);
};

/**
 * The step with its strength where it belongs: as the total of one dose, or as
 * the strength of one of what is counted. `isTotal`: the words themselves say
 * that it is the total ("15 mg (6 tablets)"). Refused where the arithmetic with
 * the product's strength fits neither.
 */
export const strengthChecked = (
  step: Step,
  isTotal: boolean,
  product: ProductFacts,
): Strengthened | "strength-does-not-fit" | "likely-slip" => {
  if (!ratioFits(step, product) || rangeFits(step, product) === false) return "strength-does-not-fit";
  if (needsTooMany(step, product) || needsTooLittle(step, product)) return "likely-slip";
  if (step.strengthOfOne !== null && isTwoStrengths(step.strengthOfOne))
    return sameTwoStrengths(step.strengthOfOne, product.strength)
      ? kept({ ...step, strengthOfOne: null })
      : "strength-does-not-fit";
  if (
    step.strengthOfOne !== null &&
    ratesDiffer(step.strengthOfOne, product.strength ?? rateIn(product.name))
  )
    return "strength-does-not-fit";
  const strength = strengthOfCounted(step, product);
  const one = measureOf(step.strengthOfOne);
  const note = measureOf(step.strengthNote);
  if (one !== null && strength !== null && one.unit === strength.unit && !isEqual(one, strength))
    return "strength-does-not-fit";
  if (note === null || step.amount === null) return kept(step);
  const exact = "exact" in step.amount ? step.amount.exact : null;
  if (one !== null)
    return exact === null || one.unit !== note.unit || isEqual(timesAmount(one, exact), note)
      ? kept(step)
      : "strength-does-not-fit";
  if (step.unit === null || step.unit.name === "mL" || note.unit === "ml") return kept(step);
  if (strength === null || strength.unit !== note.unit) return kept(step, !isTotal && exact !== "1");
  if (exact !== null && isEqual(timesAmount(strength, exact), note)) return kept(step);
  /* "Half a tablet (125 micrograms)" of 125 micrograms: half of it, or half of one that is twice as strong? */
  const isPart = exact !== null && compareDecimals(exact, "1") < 0;
  return isTotal || isPart || !isEqual(strength, note)
    ? "strength-does-not-fit"
    : { ...kept({ ...step, strengthNote: null, strengthOfOne: step.strengthNote }), ofOne: true };
};

/** "12 tablets (60 mg)" of 5 mg tablets: the count, the weight beside it and the product's strength come to the same. */
export const isProvedBy = ({ amount, unit, strengthNote }: Step, product: ProductFacts): boolean => {
  const [one, all] = [strengthOf(product), measureOf(strengthNote)];
  return (
    one !== null &&
    all !== null &&
    isCounted(unit?.name ?? null) &&
    amount !== null &&
    "exact" in amount &&
    isEqual(timesAmount(one, amount.exact), all)
  );
};

/** "1 tablet (5 mg) ... 2 tablets (5 mg)": the same strength for one and for two cannot be the total of both. */
export const strengthsDisagree = (steps: readonly Step[]): boolean => {
  const noted = steps.flatMap(({ amount, strengthNote, unit }) => {
    const note = measureOf(strengthNote);
    return note === null || amount === null || !("exact" in amount)
      ? []
      : [{ note, count: amount.exact, unit }];
  });
  return noted.some(({ note, count, unit }, at) =>
    noted
      .slice(at + 1)
      .some(
        (other) =>
          other.note.unit === note.unit &&
          other.unit?.name === unit?.name &&
          compareDecimals(productOf(note.value, other.count), productOf(other.note.value, count)) !== 0,
      ),
  );
};
