// request: the items of a FHIR message one by one, for a professional who looks at each before any is made.
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { forWhichItem, forWhichPerson } from "./forWhom.ts";
import { type KnownProducts, noKnownProducts } from "./KnownProducts.ts";
import { type FhirItem, readItem } from "./readItem.ts";
import { readMedicine } from "./readMedicine.ts";
import { readMessage } from "./readMessage.ts";
import { type SupplyContext, supplyRefusals } from "./SupplyContext.ts";

/** One item of a message, judged by itself. */
export interface ItemReading {
  /** Pointer to its resource in what was sent. */
  readonly at: string;
  /** Its medicine's name, where that could be read; null otherwise. */
  readonly medicine: string | null;
  /** Its name, strength and form, likewise. */
  readonly product: string | null;
  readonly outcome: Outcome<FhirItem>;
}

const different = <T extends Refusal | Finding>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((each) => [`${each.path} ${each.code} ${each.detail}`, each])).values(),
];

/**
 * Every item in the order of the message, those that are refused among them, so
 * that one that needs a call to the prescriber does not hold up the others and
 * none is forgotten. `itemsFromFhir` is for whoever makes all labels at once.
 * What is wrong with the message itself still refuses all of it.
 */
export const eachItemFromFhir = (
  resource: unknown,
  supply: SupplyContext,
  known: KnownProducts = noKnownProducts,
): Outcome<readonly ItemReading[]> => {
  const context = supplyRefusals(supply);
  const message = readMessage(resource);
  if (message.value === null || message.refusals.length > 0 || context.length > 0) {
    return refused(...different([...message.refusals, ...context]));
  }
  const { items, messageOf } = message.value;
  const readings = items.map((item): ItemReading => {
    const { value, refusals, findings } = readItem(messageOf(item), item, supply, known);
    const medicine = readMedicine(messageOf(item), item).value;
    const outcome = value === null ? refused(...different(refusals)) : accepted(value, different(findings));
    const { name, strength, form } = medicine ?? {};
    const product = [name, strength, form].filter((part) => part !== undefined).join(" ");
    return { at: item.at, medicine: name ?? null, product: product === "" ? null : product, outcome };
  });
  const made = readings.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const misplaced = [...forWhichItem(message.value, supply), ...forWhichPerson(made, supply)];
  return misplaced.length > 0 ? refused(...different(misplaced)) : accepted(readings, message.findings);
};
