// directions/fhir: quantities, ranges and lengths of time, with the digits as sent.
import type { Decimal } from "../regimen/decimals.ts";
import { compareDecimals, isWhole, withoutTrailingZeros } from "../regimen/decimals.ts";
import type { Amount, PeriodUnit, Step } from "../regimen/Regimen.ts";
import { meaningOf, piece, timeCodes, ucumSystem } from "./codeTables.ts";
import { isUnknownEnglish } from "./foreignWords.ts";
import { type Log, newLog, refuse } from "./Log.ts";
import type { FhirQuantity, FhirRange } from "./shapes.ts";
import { mayMeasureOtherwise, unitFromCode, unitFromWords } from "./unitWords.ts";

/** A positive decimal; trailing zeros are taken off and that is noted. */
export const readDecimal = (value: number | string | undefined, path: string, log: Log): Decimal | null => {
  if (value === undefined) return refuse(log, "number-missing", path, "A number is missing.");
  const digits = String(value);
  if (!/^(0|[1-9]\d{0,8})(\.\d{1,9})?$/.test(digits))
    return refuse(log, "number-not-plain", path, `“${digits}” is not a plain positive number.`);
  if (/^[0.]+$/.test(digits))
    return refuse(log, "number-zero", path, "Zero is not a dose, a time or a ceiling.");
  const plain = withoutTrailingZeros(digits);
  if (plain !== digits)
    log.findings.push({
      code: "trailing-zero-removed",
      path,
      detail: `“${digits}” is shown as ${plain}: a trailing zero can be misread as a larger number.`,
      help: "Check the number.",
    });
  return plain;
};

/** How the measures begin in the languages that write them in our letters; "Messlöffel" beside the code of mL is none. */
const namedLike: Readonly<Record<string, RegExp>> = {
  mL: /^(?:ml|mil+i?l)/i,
  mg: /^(?:mg|mil+ig)/i,
  g: /^gr?a?m/i,
  microgram: /^(?:[µμ]g|mcg|mi[kc]rog|ug$)/i,
  nanogram: /^(?:ng|nanog)/i,
};

/**
 * The unit of a quantity: by words, by a known code, and both must agree. Words of
 * another language are read by the code. Undefined when there is none.
 */
const readUnit = (quantity: FhirQuantity, path: string, log: Log): string | null | undefined => {
  const { unit, code, system } = quantity;
  if (unit === undefined && code === undefined) return undefined;
  const coded = code === undefined ? null : unitFromCode(system, code);
  if (unit === undefined) {
    if (coded !== null) return coded;
    return refuse(
      log,
      "unit-unknown-code",
      `${path}/code`,
      `We have no word for the unit code “${code}”${system === undefined ? ", which names no system" : ""}.`,
    );
  }
  const worded = unitFromWords(unit);
  if (worded === null && (coded === null || isUnknownEnglish(unit)))
    return refuse(log, "unit-unknown", `${path}/unit`, `We do not know the unit “${unit}”.`);
  if (worded !== null && coded === null && code !== undefined && mayMeasureOtherwise(system, code, worded))
    return refuse(
      log,
      "unit-conflict",
      `${path}/code`,
      `The unit says “${unit}”, and its code “${code}” may be another measure.`,
    );
  const like = worded === null && coded !== null ? namedLike[coded] : undefined;
  if (like !== undefined && /\p{Script=Latin}/u.test(unit) && !like.test(unit.trim()))
    return refuse(
      log,
      "unit-conflict",
      `${path}/unit`,
      `The unit says “${unit}”, and its code says “${coded}”.`,
    );
  if (worded === null || coded === null) return worded ?? coded;
  /* "Stück" with the code of a tablet is a tablet. */
  if (worded === piece) return coded;
  if (coded === piece || coded === worded) return worded;
  return refuse(
    log,
    "unit-conflict",
    `${path}/unit`,
    `The unit says “${unit}” and its code says “${coded}”.`,
  );
};

/** True where a quantity's words and its code name different units, by the rules of a dose. */
export const unitsDisagree = (quantity: Pick<FhirQuantity, "unit" | "code" | "system">): boolean => {
  const log = newLog();
  readUnit(quantity, "", log);
  return log.refusals.some(({ code }) => code === "unit-conflict");
};

export interface Measured {
  readonly amount: Decimal;
  readonly unit: string | null;
}

export const readQuantity = (quantity: FhirQuantity, path: string, log: Log): Measured | null => {
  if (quantity.comparator !== undefined)
    return refuse(
      log,
      "comparator",
      `${path}/comparator`,
      "A dose “less than” or “more than” is not a dose.",
    );
  const amount = readDecimal(quantity.value, `${path}/value`, log);
  const unit = readUnit(quantity, path, log);
  if (amount === null || unit === null) return null;
  return { amount, unit: unit === undefined || unit === piece ? null : unit };
};

/** True for "3 Stück": so many of whatever the product is. */
export const countsPieces = ({ unit, code, system }: FhirQuantity): boolean =>
  unit === undefined
    ? code !== undefined && unitFromCode(system, code) === piece
    : unitFromWords(unit) === piece;

/** True for a quantity of zero, in however many digits: a pause, where one may stand. */
export const isZero = ({ value }: FhirQuantity): boolean => /^0(?:\.0{1,9})?$/.test(String(value));

/** The unit of a quantity whose number is not asked for. */
export const readUnitOnly = (
  quantity: FhirQuantity,
  path: string,
  log: Log,
): { readonly unit: string | null } | null => {
  const unit = readUnit(quantity, path, log);
  return unit === null ? null : { unit: unit === undefined || unit === piece ? null : unit };
};

export interface Dose {
  readonly amount: Amount;
  readonly unit: string | null;
}

/** Both ends, in one unit, low under high; a range with one end refuses: nothing is filled in. */
export const readRange = (range: FhirRange, path: string, log: Log): Dose | null => {
  if (range.low === undefined || range.high === undefined)
    return refuse(
      log,
      "range-open",
      `${path}/${range.low === undefined ? "low" : "high"}`,
      "A range needs a low and a high end.",
    );
  const low = readQuantity(range.low, `${path}/low`, log);
  const high = readQuantity(range.high, `${path}/high`, log);
  if (low === null || high === null) return null;
  if (low.unit !== high.unit && low.unit !== null && high.unit !== null)
    return refuse(log, "range-units", `${path}/high`, "The two ends of the range have different units.");
  const unit = high.unit ?? low.unit;
  const order = compareDecimals(low.amount, high.amount);
  if (order > 0)
    return refuse(log, "range-reversed", `${path}/low`, "The low end of the range is above the high end.");
  return { amount: order === 0 ? { exact: low.amount } : { low: low.amount, high: high.amount }, unit };
};

/** A unit of time by its FHIR or UCUM code, or undefined; seconds are not for a label. */
export const timeUnit = (code: string): PeriodUnit | undefined => meaningOf(timeCodes, ucumSystem, code);

/** Words for lengths of time, in English and in the German of the dosing scheme ("Tag(e)"). */
const timeWords: ReadonlyMap<string, PeriodUnit> = new Map(
  (
    [
      ["minute", ["minute", "minutes", "minuten"]],
      ["hour", ["hour", "hours", "stunde", "stunden"]],
      ["day", ["day", "days", "tag", "tage", "tagen"]],
      ["week", ["week", "weeks", "woche", "wochen"]],
      ["month", ["month", "months", "monat", "monate", "monaten"]],
      ["year", ["year", "years", "jahr", "jahre", "jahren"]],
    ] as const
  ).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

const timeFromWords = (words: string): PeriodUnit | undefined =>
  timeWords.get(
    words
      .trim()
      .toLowerCase()
      .replace(/\((?:s|e|en|n)\)$/, ""),
  ) ?? timeUnit(words);

const codedTime = (code: string, system: string | undefined): PeriodUnit | undefined =>
  system === undefined ? timeUnit(code) : meaningOf(timeCodes, system, code);

const readTimeUnit = (quantity: FhirQuantity, path: string, log: Log): PeriodUnit | null => {
  const { unit, code, system } = quantity;
  const worded = unit === undefined ? undefined : timeFromWords(unit);
  const coded = code === undefined ? undefined : codedTime(code, system);
  if (code !== undefined && coded === undefined)
    return refuse(log, "time-unit", `${path}/code`, `“${code}” is not a length of time we know.`);
  if (unit !== undefined && worded === undefined && (coded === undefined || isUnknownEnglish(unit)))
    return refuse(log, "time-unit", `${path}/unit`, `“${unit}” is not a length of time we know.`);
  if (worded !== undefined && coded !== undefined && worded !== coded)
    return refuse(log, "unit-conflict", `${path}/unit`, "The unit of time and its code disagree.");
  return worded ?? coded ?? refuse(log, "time-unit", `${path}/unit`, "The length of time has no unit.");
};

export interface Length {
  readonly value: Decimal;
  readonly unit: PeriodUnit;
}

/** A length of time in whole units. */
export const readLength = (quantity: FhirQuantity, path: string, log: Log): Length | null => {
  if (quantity.comparator !== undefined)
    return refuse(
      log,
      "comparator",
      `${path}/comparator`,
      "A time “less than” or “more than” is not a time.",
    );
  const value = readDecimal(quantity.value, `${path}/value`, log);
  const unit = readTimeUnit(quantity, path, log);
  if (value === null || unit === null) return null;
  if (!isWhole(value))
    return refuse(log, "time-not-whole", `${path}/value`, `“${value}” is not a whole number of ${unit}s.`);
  return { value, unit };
};

export const readLengths = (range: FhirRange, path: string, log: Log): Step["duration"] => {
  if (range.low === undefined || range.high === undefined)
    return refuse(
      log,
      "range-open",
      `${path}/${range.low === undefined ? "low" : "high"}`,
      "A range needs a low and a high end.",
    );
  const low = readLength(range.low, `${path}/low`, log);
  const high = readLength(range.high, `${path}/high`, log);
  if (low === null || high === null) return null;
  if (low.unit !== high.unit)
    return refuse(log, "range-units", `${path}/high`, "The two ends of the range have different units.");
  if (compareDecimals(low.value, high.value) > 0)
    return refuse(log, "range-reversed", `${path}/low`, "The low end of the range is above the high end.");
  return { low: low.value, high: high.value, unit: low.unit };
};
