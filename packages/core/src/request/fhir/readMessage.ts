// request: a FHIR resource or Bundle to a message with its items: which resources are to become labels.
import type { Finding, Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo, showName } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, resolve, typeOf } from "./FhirMessage.ts";
import { bundleFields, companions, entryFields } from "./fieldTables.ts";
import {
  isRefusal,
  judgeFields,
  type Located,
  objectAt,
  objectsAt,
  type Reading,
  textAt,
  unread,
} from "./Reading.ts";

export interface MessageWithItems {
  readonly message: FhirMessage;
  readonly items: readonly Resource[];
}

/** Resource types that are read, alone or in a Bundle. */
const itemTypes = ["MedicationRequest", "MedicationDispense"];
const readTypes = [...itemTypes, "Bundle"];

/** Most items in one message; an English prescription has four at most. */
const mostItems = 100;

/** Most entries in one Bundle: each reference is sought among all of them. */
const mostEntries = 1000;

/** Bundles whose entries are resources as they stand. A history holds what was deleted, a response what was done. */
const bundleTypes = ["collection", "searchset", "message", "transaction", "batch", "document"];

/** Messages that ask for or tell of a supply; an update cancels one. Events of NHS England's prescription service. */
const acceptedEvents = ["prescription-order", "dispense-notification"];

const refusal = (code: string, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

const readEvent = (header: Resource): readonly Refusal[] => {
  const event = header.value.eventCoding;
  const code = isRecord(event) ? event.code : undefined;
  if (typeof code === "string" && acceptedEvents.includes(code)) return [];
  const help = `Messages accepted are ${acceptedEvents.join(" and ")}; an update or a response is no prescription.`;
  const detail = "This kind of message gives no label.";
  return [refusal("fhir-message-event", pointerTo(["eventCoding"], header.at), detail, help)];
};

/** What a companion resource means for the labels: nothing, a finding for a professional, or a refusal. */
const readCompanion = (resource: Resource): Reading<true> => {
  const nothing = { value: true, refusals: [], findings: [] } as const;
  if (resource.type === "MessageHeader") return { ...nothing, refusals: readEvent(resource) };
  if (resource.type === "CommunicationRequest" || resource.type === "OperationOutcome") {
    const detail = `The message holds a ${resource.type}: words for the person or about the message.`;
    const finding: Finding = refusal(
      "fhir-note",
      resource.at,
      detail,
      "Read it before approving; it is not on the label.",
    );
    return { ...nothing, findings: [finding] };
  }
  const known =
    [...itemTypes, "Patient", "Medication"].includes(resource.type) ||
    Object.hasOwn(companions, resource.type);
  if (known) return nothing;
  const help = `Resources accepted here are ${[...itemTypes, "Patient", "Medication", "MessageHeader", "CommunicationRequest", "OperationOutcome", ...Object.keys(companions)].join(", ")}.`;
  const detail = `A resource of type ${showName(resource.type)} does not belong in a prescription.`;
  return {
    ...nothing,
    refusals: [refusal("fhir-resource-type", pointerTo(["resourceType"], resource.at), detail, help)],
  };
};

const readEntry = (entry: Located): Reading<Resource> => {
  const judged = judgeFields(entry, entryFields);
  const method = isRecord(entry.value.request) ? entry.value.request.method : undefined;
  const refusals: Refusal[] = [...judged.refusals];
  if (entry.value.request !== undefined && method !== "POST" && method !== "PUT") {
    const path = pointerTo(["request", "method"], entry.at);
    const detail = "The entry does not create or update a resource.";
    refusals.push(refusal("fhir-bundle-type", path, detail, "Send the resources to be labelled."));
  }
  const resource = objectAt(entry.value.resource, pointerTo(["resource"], entry.at));
  if (isRefusal(resource)) return unread(...refusals, resource);
  const value = { ...resource, type: typeOf(resource.value), fullUrl: textAt(entry.value, "fullUrl") };
  return { value, refusals, findings: judged.findings };
};

/** Prescriptions that a supply of the same message answers: the supply is labelled, not both. */
const answered = (message: FhirMessage): ReadonlySet<string> => {
  const supplies = message.resources.filter(({ type }) => type === "MedicationDispense");
  const prescriptions = supplies.flatMap((supply) => {
    const at = pointerTo(["authorizingPrescription"], supply.at);
    return objectsAt(supply.value.authorizingPrescription, at).found.map(
      (reference) => resolve(message, supply, reference.value, reference.at, ["MedicationRequest"]).value,
    );
  });
  return new Set(prescriptions.flatMap((prescription) => (prescription === null ? [] : [prescription.at])));
};

const repeated = (items: readonly Resource[]): readonly Refusal[] => {
  const names = items.map(({ type, value, fullUrl }) => fullUrl ?? `${type}/${textAt(value, "id") ?? ""}`);
  return items.flatMap((item, place) => {
    const name = names[place] ?? "";
    if (names.indexOf(name) === place || name.endsWith("/")) return [];
    const help = "Send each item once.";
    return [refusal("fhir-repeated-item", item.at, "The item stands twice in the message.", help)];
  });
};

const readBundle = (bundle: Located): Reading<MessageWithItems> => {
  const judged = judgeFields(bundle, bundleFields);
  const type = bundle.value.type;
  const refusals: Refusal[] = [...judged.refusals];
  if (typeof type !== "string" || !bundleTypes.includes(type)) {
    const path = pointerTo(["type"], bundle.at);
    const help = `Bundles accepted are ${bundleTypes.join(", ")}.`;
    refusals.push(refusal("fhir-bundle-type", path, "This type of Bundle gives no labels.", help));
  }
  const links = objectsAt(bundle.value.link, pointerTo(["link"], bundle.at));
  if (links.found.some(({ value }) => value.relation === "next")) {
    const path = pointerTo(["link"], bundle.at);
    const detail = "The search has more pages, and items on them would be missed.";
    refusals.push(refusal("fhir-more-pages", path, detail, "Send a Bundle that holds all items."));
  }
  const entries = objectsAt(bundle.value.entry, pointerTo(["entry"], bundle.at));
  if (entries.found.length > mostEntries) {
    const detail = `The Bundle holds more than ${mostEntries} entries.`;
    const help = "Send fewer items at a time.";
    return unread(refusal("fhir-items", pointerTo(["entry"], bundle.at), detail, help));
  }
  const read = entries.found.map(readEntry);
  const resources = read.flatMap(({ value }) => value ?? []);
  const judgedResources = resources.map(readCompanion);
  const message = { resources };
  if (type === "message" && resources[0]?.type !== "MessageHeader") {
    const path = pointerTo(["entry"], bundle.at);
    const detail = "The message does not begin with its MessageHeader.";
    refusals.push(refusal("fhir-message-event", path, detail, "Send the whole message."));
  }
  const done = answered(message);
  const items = resources.filter(({ type, at }) => itemTypes.includes(type) && !done.has(at));
  if (items.length === 0 || items.length > mostItems) {
    const path = pointerTo(["entry"], bundle.at);
    const detail =
      items.length === 0 ? "The Bundle holds no item." : `The Bundle holds more than ${mostItems} items.`;
    refusals.push(
      refusal("fhir-items", path, detail, `Send 1 to ${mostItems} ${itemTypes.join(" or ")} resources.`),
    );
  }
  refusals.push(...entries.refusals, ...read.flatMap((each) => each.refusals), ...repeated(items));
  refusals.push(...judgedResources.flatMap((each) => each.refusals));
  const findings = judgedResources.flatMap((each) => each.findings);
  // Items of a Bundle that is refused are still read, so that all refusals come at once.
  return { value: { message, items: items.slice(0, mostItems) }, refusals, findings };
};

/** Finds the items of what was sent: the resource itself, or those of a Bundle. Anything else is refused. */
export const readMessage = (sent: unknown): Reading<MessageWithItems> => {
  const resource = objectAt(sent, "");
  if (isRefusal(resource)) return unread(resource);
  const type = typeOf(resource.value);
  if (type === "Bundle") return readBundle(resource);
  if (!itemTypes.includes(type)) {
    const help = `Send one of ${readTypes.join(", ")} (FHIR R4).`;
    const detail = "No label is made from this type of resource.";
    return unread(refusal("fhir-resource-type", "/resourceType", detail, help));
  }
  const item = { ...resource, type };
  return { value: { message: { resources: [item] }, items: [item] }, refusals: [], findings: [] };
};
