// request: a number and what it counts to the words of a label: 21 and "capsule" to "21 capsules". One rule for FHIR and JSON.

/** dm+d units are in the singular; those that people count take an s. */
const countable = new Set([
  "tablet",
  "capsule",
  "caplet",
  "sachet",
  "patch",
  "dose",
  "suppository",
  "pessary",
  "lozenge",
  "pastille",
  "cartridge",
  "vial",
  "ampoule",
  "bottle",
  "tube",
  "device",
  "unit dose",
]);

const plural = (unit: string): string =>
  unit.endsWith("ch") ? `${unit}es` : unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;

/** The digits of a plain decimal number above nothing, as they may be printed; null for anything else. */
export const digitsOf = (value: unknown): string | null => {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^(0|[1-9]\d{0,8})(\.\d{1,6})?$/.test(text)) return null;
  // "100.0" is 100: a pack has no precision, and a trailing zero is read as a thousand.
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "0" ? null : short;
};

/** Digits and unit as a label says them; a unit in the singular that people count is put in the plural. */
export const quantityWords = (digits: string, unit: string): string =>
  `${digits} ${digits !== "1" && countable.has(unit.toLowerCase()) ? plural(unit) : unit}`;
