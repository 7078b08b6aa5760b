// request: compares the strengths of a Medication's ingredients with the name on the label, and prints none of them.
import type { Finding } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import { digitsOf } from "../quantityWords.ts";
import type { Resource } from "./FhirMessage.ts";
import { objectsAt } from "./Reading.ts";

/** The numbers of a name, each whole: 500 and 5 of "500mg/5ml", 20000 of "20,000 units". */
const numbersOf = (name: string): ReadonlySet<string> =>
  new Set(name.replace(/(\d),(?=\d{3}(?!\d))/g, "$1").match(/\d+(?:\.\d+)?/g) ?? []);

/**
 * A finding for each ingredient whose strength is a number that the name does not hold: the name may lack its strength,
 * or be another product's. Nothing is converted, so that 0.5 g beside "500 mg" is told too.
 */
export const ingredientStrengths = (medication: Resource, name: string): readonly Finding[] => {
  const at = pointerTo(["ingredient"], medication.at);
  const named = numbersOf(name);
  return objectsAt(medication.value.ingredient, at).found.flatMap(({ value, at: where }) => {
    const strength = isRecord(value.strength) ? value.strength : {};
    const digits = digitsOf(isRecord(strength.numerator) ? strength.numerator.value : undefined);
    if (digits === null || named.has(digits)) return [];
    return [
      {
        code: "fhir-strength-not-named",
        path: pointerTo(["strength"], where),
        detail: `The ingredient's strength (${digits}) is not in the medicine's name, which the label says.`,
        help: "Compare the product; send its name with its strength, as the dictionary of medicines has it.",
      },
    ];
  });
};
