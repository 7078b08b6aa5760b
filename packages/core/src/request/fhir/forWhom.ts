// request: for which item, and for which person, what was sent is meant.
import type { Refusal } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import { keysOf } from "./draftRequest.ts";
import type { FhirItem } from "./readItem.ts";
import type { MessageWithItems } from "./readMessage.ts";
import { ownFields, type SupplyContext } from "./SupplyContext.ts";

/** Items have their own part in every door's words; a query and the command line have it for answers alone. */
const perItem = (field: (typeof ownFields)[number]): string => {
  const places = "in a parameter item of Parameters, or in items of the options beside the message";
  const names = "by the item's id, identifier or fullUrl";
  return field === "answers"
    ? `Give each item its own, ${names}: as answers={"ID": [...]} in the query or on the command line, ${places}.`
    : `Give it per item, ${names}: ${places}.`;
};

/** Parts of the supply context that cannot be given to the right item or person. */
export const forWhichItem = ({ items }: MessageWithItems, supply: SupplyContext): readonly Refusal[] => {
  const refusals: Refusal[] = [];
  for (const field of ownFields) {
    if (items.length < 2 || supply[field] === undefined) continue;
    const detail = `The message has ${items.length} items, and ${field} can only belong to one.`;
    const help = perItem(field);
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
    const [, second] = keys;
    if (second === undefined) continue;
    const detail = "The supply context names one item twice.";
    refusals.push({
      code: "supply-for-which-item",
      path: pointerTo(["supply", "items", second]),
      detail,
      help: "Name each item once.",
    });
  }
  return refusals;
};

/** Needs belong to one person; given for several, somebody would read another's print. */
const needsOfSeveral = (items: readonly FhirItem[], supply: SupplyContext): readonly Refusal[] => {
  const people = new Set(items.map(({ person }) => person));
  if (people.size < 2 || (supply.needs === undefined && supply.personName === undefined)) return [];
  const path = supply.needs === undefined ? "/supply/personName" : "/supply/needs";
  const detail = "The items are for different people.";
  return [{ code: "supply-for-which-person", path, detail, help: "Send the items of one person at a time." }];
};

/** One number under two names may be two people. */
const underTwoNames = (items: readonly FhirItem[]): readonly Refusal[] => {
  const names = new Map<string, string>();
  return items.flatMap(({ person, request, sources }) => {
    const known = names.get(person);
    names.set(person, known ?? request.person.name);
    if (known === undefined || known === request.person.name) return [];
    const path = sources["/person/name"] ?? "";
    const detail = "The items give the person with this number different names.";
    const help = "Check for whom each is, and send one person's items under one name.";
    return [{ code: "fhir-person-contradicts", path, detail, help }];
  });
};

/** Why the items cannot be told apart by person: needs that are given for several, or a number under several names. */
export const forWhichPerson = (items: readonly FhirItem[], supply: SupplyContext): readonly Refusal[] => [
  ...needsOfSeveral(items, supply),
  ...underTwoNames(items),
];
