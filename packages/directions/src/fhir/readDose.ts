// directions/fhir: doseAndRate as one dose: a quantity, a range, a count beside its strength, or none for a while.
import type { ProductFacts } from "../Interpretation.ts";
import { isCounted } from "../lexicon/units.ts";
import { isProduct, productOf } from "../regimen/decimals.ts";
import { type Log, refuse } from "./Log.ts";
import { type Dose, isZero, type Measured, readQuantity, readRange, readUnitOnly } from "./readQuantity.ts";
import type { FhirConcept, FhirDosage } from "./shapes.ts";
import { unitFromWords } from "./unitWords.ts";

export interface DoseRead extends Dose {
  /** "7.5 mg" beside 3 tablets: the whole dose in another measure, proved by the product's strength. */
  readonly strengthNote: string | null;
  /** The dose is 0: none for as long as the step lasts. */
  readonly pause: boolean;
}

type Entry = NonNullable<FhirDosage["doseAndRate"]>[number];

const doseTypes: ReadonlySet<string> = new Set(["ordered", "calculated"]);

/** By every coding, its code or else its display; by the text where there is none. */
const isDoseType = ({ coding = [], text = "" }: FhirConcept): boolean =>
  (coding.length === 0 ? [text] : coding.map(({ code, display = "" }) => code ?? display)).every((name) =>
    doseTypes.has(name.toLowerCase()),
  );

/** True when nothing of the entry forbids reading its dose. */
const mayBeRead = (entry: Entry, path: string, log: Log): boolean => {
  const before = log.refusals.length;
  for (const name of ["rateRatio", "rateRange", "rateQuantity"] as const)
    if (entry[name] !== undefined)
      refuse(log, "field-not-supported", `${path}/${name}`, "A rate is not for a patient's label.");
  if (entry.type !== undefined && !isDoseType(entry.type))
    refuse(log, "dose-type", `${path}/type`, "We do not know this kind of dose.");
  if (entry.doseQuantity !== undefined && entry.doseRange !== undefined)
    refuse(
      log,
      "wrong-shape",
      `${path}/doseRange`,
      "A dose is a quantity or a range, not both.",
      "Send doseQuantity or doseRange.",
    );
  return log.refusals.length === before;
};

const readEntry = (entry: Entry, path: string, log: Log): DoseRead | null => {
  if (!mayBeRead(entry, path, log)) return null;
  const plain = { strengthNote: null, pause: false };
  if (entry.doseRange !== undefined) {
    const range = readRange(entry.doseRange, `${path}/doseRange`, log);
    return range === null ? null : { ...range, ...plain };
  }
  const { doseQuantity } = entry;
  if (doseQuantity === undefined) return refuse(log, "dose-missing", path, "The dose has no quantity.");
  const at = `${path}/doseQuantity`;
  if (isZero(doseQuantity) && doseQuantity.comparator === undefined) {
    const named = readUnitOnly(doseQuantity, at, log);
    return named === null
      ? null
      : { amount: { exact: "0" }, unit: named.unit, strengthNote: null, pause: true };
  }
  const quantity = readQuantity(doseQuantity, at, log);
  return quantity === null ? null : { amount: { exact: quantity.amount }, unit: quantity.unit, ...plain };
};

const masses: ReadonlySet<string> = new Set(["mg", "g", "microgram", "nanogram"]);

const isMass = ({ unit }: Measured): boolean => unit !== null && masses.has(unit);
const isCount = ({ unit }: Measured): boolean => unit !== null && (isCounted(unit) || unit === "mL");

interface Strength {
  readonly mass: Measured;
  /** In how much of it: 5 mL of "250 mg/5 mL", one of "2.5 mg". */
  readonly per: Measured;
}

const strengthPattern = String.raw`(\d+(?:\.\d+)?) ?(\p{L}+)(?: ?\/ ?(\d+(?:\.\d+)?)? ?(\p{L}+))?`;
const wholeStrength = new RegExp(`^${strengthPattern}$`, "u");
const strengthInName = new RegExp(`(?<![\\p{L}\\p{N}./])${strengthPattern}`, "gu");

/** The words of the product's strength: its own, or the only one that stands in its name. */
const strengthWords = ({ strength, name }: ProductFacts): string | null => {
  if (strength !== undefined) return strength.trim();
  const [only, ...others] = name?.match(strengthInName) ?? [];
  return only === undefined || others.length > 0 ? null : only.trim();
};

/** "2.5mg", "2.5 mg/tablet", "250mg/5ml"; null for what says more or less. */
const strengthOf = (product: ProductFacts): Strength | null => {
  const found = wholeStrength.exec(strengthWords(product) ?? "");
  if (found === null) return null;
  const unit = unitFromWords(found[2]!);
  const per = found[4] === undefined ? null : unitFromWords(found[4]);
  if (unit === null || (found[4] !== undefined && per === null)) return null;
  return { mass: { amount: found[1]!, unit }, per: { amount: found[3] ?? "1", unit: per } };
};

/** Whether so many of the product hold exactly so much: mass x per = count x strength. */
const proves = ({ mass, per }: Strength, count: Measured, note: Measured): boolean => {
  if (mass.unit !== note.unit) return false;
  const perUnit = per.unit ?? count.unit;
  if (perUnit !== count.unit || (count.unit === "mL" && per.unit === null)) return false;
  return isProduct(count.amount, mass.amount, productOf(note.amount, per.amount));
};

/** A strength and a count for one dose: the count is the dose, never the strength. */
const readBoth = (
  entries: readonly Entry[],
  product: ProductFacts,
  path: string,
  log: Log,
): DoseRead | null => {
  const several = (): null => refuse(log, "dose-count", path, "There must be one dose, not several or none.");
  const quantities = entries.map((entry) => entry.doseQuantity);
  if (entries.length !== 2 || quantities.some((quantity) => quantity === undefined)) return several();
  const before = log.refusals.length;
  const read = entries.map((entry, at) =>
    mayBeRead(entry, `${path}/${at}`, log)
      ? readQuantity(quantities[at]!, `${path}/${at}/doseQuantity`, log)
      : null,
  );
  if (log.refusals.length > before) return null;
  const both = read.filter((quantity) => quantity !== null);
  const note = both.find(isMass);
  const count = both.find(isCount);
  if (note === undefined || count === undefined) return several();
  const strength = strengthOf(product);
  if (strength === null || !proves(strength, count, note))
    return refuse(
      log,
      "strength-beside-count",
      path,
      `The dose is ${note.amount} ${note.unit} and ${count.amount} ${count.unit}, and the product's strength does not show that both are one.`,
      "Send the strength of the product, or the number alone.",
    );
  return {
    amount: { exact: count.amount },
    unit: count.unit,
    strengthNote: `${note.amount} ${note.unit}`,
    pause: false,
  };
};

/** Undefined: no dose is given. Null: refused. */
export const readDose = (
  dosage: FhirDosage,
  product: ProductFacts,
  path: string,
  log: Log,
): DoseRead | null | undefined => {
  const entries = dosage.doseAndRate;
  if (entries === undefined) return undefined;
  const at = `${path}/doseAndRate`;
  const [entry] = entries;
  return entries.length === 1 && entry !== undefined
    ? readEntry(entry, `${at}/0`, log)
    : readBoth(entries, product, at, log);
};
