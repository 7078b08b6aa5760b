// request: numbers as they may be printed. One rule for every field; the directions' reader holds its own to the same.
import type { RefusalCode } from "@plainlabel/directions";
import type { Fault } from "./displayText.ts";

interface NumberRule {
  readonly code: RefusalCode;
  readonly pattern: RegExp;
  readonly detail: string;
  readonly help: string;
}

/**
 * ISMP's list of error-prone abbreviations and the BNF's advice on prescription
 * writing: no naked decimal point, no trailing zero. A comma between digits is a
 * thousands separator only before three digits ("25,000 units"); before a hyphen
 * it belongs to a chemical name ("2,4-dichlorobenzyl alcohol").
 */
const rules: readonly NumberRule[] = [
  {
    code: "decimal-comma",
    pattern: /(?<![\d.,])\d+,(?!\d{3}(?!\d))\d+(?![\d,]*-)/u,
    detail: "A number has a comma that may be a decimal point or a separator.",
    help: 'Write decimals with a point ("1.5 mg"), and thousands in groups of three ("25,000 units").',
  },
  {
    code: "naked-decimal",
    pattern: /(?<![\p{L}\p{N}.])\.\d/u,
    detail: "A number begins with its decimal point, which is easily overlooked.",
    help: 'Write a zero before it ("0.5 mg").',
  },
  {
    code: "trailing-zero",
    pattern: /(?<![\d.])\d+\.\d*0(?=\s?(?:mg|mcg|µg|μg|micrograms?|nanograms?|g|units?|ml|mmol|%|\/|$))/iu,
    detail:
      "A number ends in a zero after its decimal point, which is read as ten or a hundred times as much.",
    help: 'Leave the zero out ("5 mg").',
  },
];

/** What is wrong with the numbers of a text, at most one fault of each kind. */
export const numberFaults = (text: string): readonly Fault[] =>
  rules.flatMap(({ code, pattern, detail, help }) => (pattern.test(text) ? [{ code, detail, help }] : []));
