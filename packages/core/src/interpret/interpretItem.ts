// interpret: an item's directions, with the noun of a bare number from the dictionary where nothing else names one.
import {
  type Interpretation,
  type InterpretOptions,
  isDeepEqual,
  type ProductFacts,
  type Regimen,
} from "@plainlabel/directions";
import { type DictionarySaid, isWithoutDoubt } from "../request/DictionarySaid.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import { interpretDirections } from "./interpretDirections.ts";

export interface ItemReading {
  readonly interpretation: Interpretation;
  /** What the dictionary's product supplied; null: nothing, and all is as it is without a dictionary. */
  readonly suppliedUnit: string | null;
}

/** A regimen but for the words that a product may supply: noun and plain verb. */
const withoutSupplied = ({ steps, ...others }: Regimen): unknown => ({
  ...others,
  steps: steps.map(({ unit: _unit, action, actionSuppliedBy, ...step }) => ({
    ...step,
    action: actionSuppliedBy === "directions" ? action : null,
  })),
});

/** The facts of the product with those of the dictionary behind them; null where it has none to give. */
const factsWith = (
  medicine: LabelRequest["medicine"],
  said: DictionarySaid | null,
): (ProductFacts & { readonly unit: string }) | null => {
  const unit = said?.product?.unit ?? null;
  if (said === null || unit === null || !isWithoutDoubt(said)) return null;
  const form = medicine.form ?? said.product?.form ?? undefined;
  const { name, strength } = medicine;
  return { name, strength, form, unit };
};

/**
 * As `interpretDirections`. Where "one twice a day" is understood and nothing
 * names what is counted, the dictionary's noun stands there, if all else stays
 * as it was read without it.
 */
export const interpretItem = (
  { directions, medicine }: Pick<LabelRequest, "directions" | "medicine">,
  said: DictionarySaid | null,
  options: InterpretOptions,
): ItemReading => {
  const plain = interpretDirections(directions, medicine, options);
  const nothing = { interpretation: plain, suppliedUnit: null };
  const facts = factsWith(medicine, said);
  if (!plain.understood || facts === null) return nothing;
  if (plain.regimen.steps.every(({ unit }) => unit !== null)) return nothing;
  const supplied = interpretDirections(directions, facts, options);
  if (!supplied.understood) return nothing;
  const isNamed = supplied.regimen.steps.some(({ unit }) => unit?.suppliedBy === "product");
  return isNamed && isDeepEqual(withoutSupplied(plain.regimen), withoutSupplied(supplied.regimen))
    ? { interpretation: supplied, suppliedUnit: facts.unit }
    : nothing;
};
