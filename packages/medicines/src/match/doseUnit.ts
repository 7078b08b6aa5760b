// match: the unit that "one twice a day" counts, from the product. It names a unit; it never computes a dose.
import type { VmpRow } from "../release/rows.ts";
import type { ProductLookup } from "./ProductLookup.ts";

export type DoseUnit =
  | {
      readonly known: true;
      /** The thing handled, in the dictionary's word: "tablet", "spoonful", "vial". */
      readonly unit: string;
      /** How big one is, where it is not simply one of itself: "5 ml", "0.2 ml". */
      readonly size: string | null;
      /** The product's form, in the dictionary's words: "Modified-release tablet"; null for some devices. */
      readonly form: string | null;
    }
  | {
      readonly known: false;
      readonly why: "not-discrete" | "not-in-the-release";
      readonly form: string | null;
    };

/**
 * Known only for a discrete form (DF_INDCD 1): a cream or drops have no unit,
 * and a liquid without one is not to be guessed at by its spoonful.
 */
export const doseUnitOf = async (lookup: ProductLookup, vmp: VmpRow): Promise<DoseUnit> => {
  const form = (vmp.form === null ? undefined : await lookup.textOf("FORM", vmp.form)) ?? null;
  const { form: kind, unit, size } = vmp.unitDose;
  if (kind !== "discrete")
    return { known: false, why: kind === null ? "not-in-the-release" : "not-discrete", form };
  const word = unit === null ? undefined : await lookup.textOf("UNIT_OF_MEASURE", unit);
  const sizeUnit = size === null ? undefined : await lookup.textOf("UNIT_OF_MEASURE", size.unit);
  if (word === undefined || word === "" || size === null || sizeUnit === undefined)
    return { known: false, why: "not-in-the-release", form };
  const isItself = size.unit === unit && Number(size.value) === 1;
  return { known: true, unit: word, size: isItself ? null : `${size.value} ${sizeUnit}`, form };
};
