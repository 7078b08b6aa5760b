// request: a course beside the quantity that is supplied for it.
import { countedByStrength, type Finding, quantityBesideCourse, type Regimen } from "@plainlabel/directions";
import type { LabelRequest } from "./LabelRequest.ts";

/** A course that uses another amount than is supplied: a step may be missing, or the quantity be another's. */
export const courseFindings = (
  regimen: Regimen,
  { medicine, dispensedOn, packs }: Pick<LabelRequest, "medicine" | "dispensedOn" | "packs">,
): readonly Finding[] => {
  /* Of one of several packs the quantity may be that pack's. */
  if (packs !== undefined) return [];
  const { quantity } = medicine;
  const counted = countedByStrength(regimen, medicine);
  const apart = quantity === undefined ? null : quantityBesideCourse(counted, quantity, dispensedOn);
  if (quantity === undefined || apart === null) return [];
  return [
    {
      code: "quantity-beside-course",
      path: "/medicine/quantity",
      detail: `The quantity is ${quantity}, and followed to the end the directions use ${apart}.`,
      help: "Check that no step is missing or too many, and what is meant for the rest.",
    },
  ];
};
