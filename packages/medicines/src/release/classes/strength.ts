// classes: how much of one ingredient a VMP holds.
import type { Strength } from "../rows.ts";
import { type At, code, measure, neededId, optionalId, refuseRow } from "./fieldsOfRow.ts";

export const strengthOf = (at: At): Strength | null => {
  const ingredientId = neededId(at, "ISID");
  if (ingredientId === null) return null;
  if (!at.reading.ids.ingredient.has(ingredientId)) {
    refuseRow(
      at,
      "release-parent-unknown",
      `ISID is ${ingredientId}, which is no ingredient of this release.`,
    );
    return null;
  }
  return {
    ingredientId,
    basis: code(at, "BASIS_STRNTCD", "BASIS_OF_STRNTH"),
    basisSubstanceId: optionalId(at, "BS_SUBID"),
    amount: measure(at, "STRNT_NMRTR_VAL", "STRNT_NMRTR_UOMCD"),
    per: measure(at, "STRNT_DNMTR_VAL", "STRNT_DNMTR_UOMCD"),
  };
};
