// request: FHIR R4 to label requests, one per item. Nothing of a message is dropped without a table that says why.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import type { LabelRequest } from "../LabelRequest.ts";
import { keysOf } from "./draftRequest.ts";
import { type FhirItem, readItem } from "./readItem.ts";
import { type MessageWithItems, readMessage } from "./readMessage.ts";
import { ownFields, type SupplyContext, supplyRefusals } from "./SupplyContext.ts";

/** Parts of the supply context that cannot be given to the right item or person. */
const misplaced = ({ items }: MessageWithItems, supply: SupplyContext): readonly Refusal[] => {
  const refusals: Refusal[] = [];
  for (const field of ownFields) {
    if (items.length < 2 || supply[field] === undefined) continue;
    const detail = `The message has ${items.length} items, and ${field} can only belong to one.`;
    const help = "Give it per item, in items, by the item's id, identifier or fullUrl.";
    refusals.push({ code: "supply-for-which-item", path: `/supply/${field}`, detail, help });
  }
  for (const key of Object.keys(supply.items ?? {})) {
    const answering = items.filter((item) => keysOf(item).includes(key)).length;
    if (answering === 1) continue;
    const detail =
      answering === 0 ? "No item of the message has this name." : "Several items have this name.";
    const help = "Name an item by its resource id, the value of an identifier, or its entry's fullUrl.";
    refusals.push({ code: "supply-for-which-item", path: pointerTo(["supply", "items", key]), detail, help });
  }
  for (const item of items) {
    const keys = new Set(keysOf(item).filter((key) => Object.hasOwn(supply.items ?? {}, key)));
    if (keys.size < 2) continue;
    const detail = "The supply context names one item twice.";
    refusals.push({
      code: "supply-for-which-item",
      path: "/supply/items",
      detail,
      help: "Name each item once.",
    });
  }
  return refusals;
};

/** Needs belong to one person; given for several, somebody would read another's print. */
const forWhichPerson = (items: readonly FhirItem[], supply: SupplyContext): readonly Refusal[] => {
  const people = new Set(items.map(({ person }) => person));
  if (people.size < 2 || (supply.needs === undefined && supply.personName === undefined)) return [];
  const path = supply.needs === undefined ? "/supply/personName" : "/supply/needs";
  const detail = "The items are for different people.";
  return [{ code: "supply-for-which-person", path, detail, help: "Send the items of one person at a time." }];
};

/**
 * Every item of a MedicationRequest, a MedicationDispense or a Bundle of them as
 * a label request, with the places its parts came from. One refused item refuses
 * the message: a bag with three labels for four medicines helps nobody.
 */
export const itemsFromFhir = (resource: unknown, supply: SupplyContext): Outcome<readonly FhirItem[]> => {
  const context = supplyRefusals(supply);
  const message = readMessage(resource);
  if (message.value === null || context.length > 0) return refused(...message.refusals, ...context);
  const found = message.value;
  const items = found.items.map((item) => readItem(found.message, item, supply));
  const made = items.flatMap(({ value }) => value ?? []);
  const all = [
    ...message.refusals,
    ...misplaced(found, supply),
    ...forWhichPerson(made, supply),
    ...items.flatMap(({ refusals }) => refusals),
  ];
  // A fault of the shared Patient or of the context is found once for each item.
  const different = new Map(all.map((each) => [`${each.path} ${each.code} ${each.detail}`, each]));
  if (different.size > 0) return refused(...different.values());
  return accepted(made, [...message.findings, ...items.flatMap(({ findings }) => findings)]);
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
