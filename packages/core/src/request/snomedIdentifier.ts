// request: SNOMED CT identifiers. A mistyped code must not choose a medicine or a reading need.
import type { Fault } from "./displayText.ts";

// Verhoeff's tables: multiplication in the dihedral group D5, and the permutation by place.
const product = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const firstPlaces = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

const permute = (digit: number, place: number): number => {
  let permuted = digit;
  for (let turn = 0; turn < place % 8; turn += 1) permuted = firstPlaces[permuted] ?? 0;
  return permuted;
};

/** By place, then by digit. A release of a dictionary has a million identifiers to check. */
const permutations = Array.from({ length: 8 }, (_, place) =>
  Array.from({ length: 10 }, (_, digit) => permute(digit, place)),
);

const zero = "0".charCodeAt(0);

/** Whether the last digit is the Verhoeff check digit of those before it (SNOMED CT TIG, "Check-digit"). */
export const hasVerhoeffCheckDigit = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - zero;
    sum = product[sum]?.[permutations[place % 8]?.[digit] ?? -1] ?? -1;
  }
  return sum === 0;
};

/**
 * What keeps a text from being a SNOMED CT concept identifier: 6 to 18 digits,
 * partition 00 or 10 (a concept, not a description or a relationship) and a
 * right check digit. dm+d identifiers have the same form.
 */
export const snomedFaults = (text: string): readonly Fault[] => {
  if (!/^[1-9]\d{5,17}$/.test(text)) {
    return [
      {
        code: "not-a-snomed-code",
        detail: "This is not a SNOMED CT identifier: 6 to 18 digits, the first not 0.",
        help: "Send the concept's identifier as text, digits only.",
      },
    ];
  }
  if (!hasVerhoeffCheckDigit(text)) {
    return [
      {
        code: "snomed-check-digit",
        detail: "The check digit of this SNOMED CT identifier is wrong.",
        help: "Compare the code with its source; a digit is missing, wrong or swapped.",
      },
    ];
  }
  if (!/[01]0\d$/.test(text)) {
    return [
      {
        code: "snomed-not-a-concept",
        detail: "This SNOMED CT identifier names a description or a relationship, not a concept.",
        help: "Send the concept's identifier (SCTID), not that of one of its terms.",
      },
    ];
  }
  return [];
};
