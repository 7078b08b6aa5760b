// request: the quantity of a label request: in the words of the label, or as a number and what it counts.
import { z } from "zod";
import { addFault, displayText } from "./displayText.ts";
import { numberFaults } from "./plainNumbers.ts";
import { notPositive, quantityFaults } from "./quantityText.ts";
import { digitsOf, quantityWords } from "./quantityWords.ts";
import { withFaults } from "./schemaParts.ts";

/** Longest quantity (characters). */
const longest = 80;

const faultsOf = (words: string) => [...numberFaults(words), ...quantityFaults(words)];

const inWords = displayText(longest).superRefine(withFaults(faultsOf));

const inParts = z
  .strictObject({
    /** A plain decimal number above nothing; as text where its digits are text. */
    value: z.union([z.number(), z.string().max(20)], { error: "a number" }),
    /** What is counted, as the label should say it: "capsules", "mL". */
    unit: displayText(60),
  })
  .superRefine(({ value, unit }, context) => {
    if (digitsOf(value) === null) addFault(context, notPositive, ["value"]);
    if (/^\P{L}|^[x×]\s*\d/u.test(unit))
      addFault(
        context,
        {
          code: "quantity-unit-not-words",
          detail: "The unit of the quantity does not begin with a word.",
          help: 'Send what is counted ("capsules"). Packs of a size are sent as text ("2 x 100 mL").',
        },
        ["unit"],
      );
    else for (const fault of numberFaults(unit)) addFault(context, fault, ["unit"]);
  })
  .transform(({ value, unit }) => quantityWords(digitsOf(value) ?? "", unit));

/**
 * "21 capsules", or `{value: 21, unit: "capsules"}`, which is read as those words,
 * so that both give the same label. What is wrong with either is told at its part.
 */
export const quantity = z.union([inWords, inParts], {
  error: 'text ("21 capsules") or an object ({"value": 21, "unit": "capsules"})',
});
