// request: a number and what it counts to the words of a label: 21 and "capsule" to "21 capsules". One rule for
// FHIR and JSON.

/** What people count, in the singular as dm+d has it; the last word of a unit decides ("pre-filled disposable injection"). */
const countable = new Set(
  [
    "tablet capsule caplet sachet patch plaster dose puff spray application actuation suppository pessary",
    "lozenge pastille cartridge vial ampoule injection syringe pen needle lancet strip sensor swab",
    "bottle tube box pack packet pot bag pouch kit device inhaler refill applicator enema",
    "dressing bandage stocking catheter piece spoonful drop unit metre day week month",
  ].flatMap((line) => line.split(" ")),
);

/** Measures that dm+d spells out, as labels say them. */
const measures: Readonly<Record<string, string>> = {
  gram: "g",
  grams: "g",
  gramme: "g",
  grammes: "g",
  milligram: "mg",
  milligrams: "mg",
  millilitre: "ml",
  millilitres: "ml",
  centimetre: "cm",
  centimetres: "cm",
  litre: "litre",
};

const plural = (unit: string): string =>
  /(?:ch|x)$/.test(unit) ? `${unit}es` : /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;

/** A unit without what does not change its meaning: "TABLETS" is a tablet. */
export const plainUnit = (unit: string): string => {
  const lower = unit.trim().toLowerCase();
  const measure = Object.hasOwn(measures, lower) ? measures[lower]! : lower;
  const one = [...countable].find((word) => plural(word) === measure);
  return one ?? measure;
};

/** The digits of a plain decimal number above nothing, as they may be printed; null for anything else. */
export const digitsOf = (value: unknown): string | null => {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^(0|[1-9]\d{0,8})(\.\d{1,6})?$/.test(text)) return null;
  // "100.0" is 100: a pack has no precision, and a trailing zero is read as a thousand.
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "0" ? null : short;
};

/**
 * Digits and unit as a label says them: measures by their signs, and a unit that
 * people count in the plural. A unit that we do not know stays as it was sent.
 */
export const quantityWords = (digits: string, unit: string): string => {
  const lower = unit.toLowerCase();
  if (Object.hasOwn(measures, lower)) return `${digits} ${measures[lower]}`;
  const words = unit === unit.toUpperCase() && countable.has(plainUnit(unit)) ? lower : unit;
  const last = /[a-z]+$/i.exec(words)?.[0].toLowerCase() ?? "";
  return `${digits} ${digits !== "1" && countable.has(last) ? plural(words) : words}`;
};
