// request: FHIR R4 to label requests, one per item. Nothing of a message is dropped without a table that says why.
import { accepted, type Finding, type Outcome, refused } from "@plainlabel/directions";
import type { LabelRequest } from "../LabelRequest.ts";
import { forWhichItem, forWhichPerson } from "./forWhom.ts";
import { type KnownProducts, noKnownProducts } from "./KnownProducts.ts";
import { type FhirItem, readItem } from "./readItem.ts";
import { readMessage } from "./readMessage.ts";
import { type SupplyContext, supplyRefusals } from "./SupplyContext.ts";

/**
 * Every item of a MedicationRequest, a MedicationDispense or a Bundle of them as
 * a label request, with the places its parts came from. One refused item refuses
 * the message: a bag with three labels for four medicines helps nobody.
 */
export const itemsFromFhir = (
  resource: unknown,
  supply: SupplyContext,
  known: KnownProducts = noKnownProducts,
): Outcome<readonly FhirItem[]> => {
  const context = supplyRefusals(supply);
  const message = readMessage(resource);
  if (message.value === null || context.length > 0) return refused(...message.refusals, ...context);
  const found = message.value;
  const items = found.items.map((item) => readItem(found.messageOf(item), item, supply, known));
  const made = items.flatMap(({ value }) => value ?? []);
  const all = [
    ...message.refusals,
    ...forWhichItem(found, supply),
    ...forWhichPerson(made, supply),
    ...items.flatMap(({ refusals }) => refusals),
  ];
  // A fault of the shared Patient or of the context is found once for each item.
  const different = new Map(all.map((each) => [`${each.path} ${each.code} ${each.detail}`, each]));
  if (different.size > 0) return refused(...different.values());
  return accepted(made, sayOnce([...message.findings, ...items.flatMap(({ findings }) => findings)]));
};

/** Of the person and not of an item: said at the first item that shows it. */
const ofThePerson: ReadonlySet<string> = new Set(["fhir-person-by-number", "fhir-nhs-number"]);

/** Findings of a shared resource are met once for each item. */
const sayOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>();
  return findings.filter(({ code, path, detail }) => {
    const key = `${code} ${ofThePerson.has(code) ? "" : path} ${detail}`;
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * FHIR R4 JSON to label requests, one per item in the order of the message.
 * Refusals point into the resource or Bundle ("/entry/3/resource/..."), or with
 * /supply into the context.
 */
export const requestsFromFhir = (
  resource: unknown,
  supply: SupplyContext,
): Outcome<readonly LabelRequest[]> => {
  const items = itemsFromFhir(resource, supply);
  return items.ok
    ? accepted(
        items.value.map(({ request }) => request),
        items.findings,
      )
    : items;
};
