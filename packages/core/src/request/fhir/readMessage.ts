// request: a FHIR resource or Bundle to a message with its items: which resources are to become labels.
import type { Finding, Refusal, RefusalCode } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import { type FhirMessage, type Resource, typeOf } from "./FhirMessage.ts";
import { bundleFields, entryFields } from "./fieldTables.ts";
import { prescriptionsOf } from "./prescriptionOf.ts";
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
import { eventOf, passedOver, readCompanion } from "./readCompanion.ts";
import { refusalByName } from "./refusalByName.ts";
import { refusedByName, roleOf } from "./resourceTypes.ts";

export interface MessageWithItems {
  readonly items: readonly Resource[];
  /** The message that holds one of the items; the item's references reach no further. */
  readonly messageOf: (item: Resource) => FhirMessage;
}

/** Resource types that are read, alone or in a Bundle. */
const itemTypes = ["MedicationRequest", "MedicationDispense"];
const readTypes = [...itemTypes, "Bundle"];

/** What becomes a label, and what tells of a medicine and is refused by its name. */
const isItem = ({ type }: Resource): boolean => ["item", "refused item"].includes(roleOf(type) ?? "");

/** Most items in one message; an English prescription has four at most. */
const mostItems = 100;

/** Most entries in one Bundle: each reference is sought among all of them. */
const mostEntries = 1000;

/** Bundles that may hold messages, as the prescription service answers whoever asks for prescriptions. */
const holdsMessages = ["collection", "searchset"];

/** Bundles whose entries are resources as they stand. A history holds what was deleted, a response what was done. */
const bundleTypes = ["collection", "searchset", "message", "transaction", "batch", "document"];

const refusal = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

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
const answered = (message: FhirMessage): ReadonlySet<string> =>
  new Set(
    message.resources
      .filter(({ type }) => type === "MedicationDispense")
      .flatMap((supply) => prescriptionsOf(message, supply).map(({ at }) => at)),
  );

/** In a notification of supplies, a prescription that none of them answers: not what it tells of. */
const unansweredIn = (message: FhirMessage, done: ReadonlySet<string>): readonly Resource[] => {
  const [header] = message.resources;
  const notified = header?.type === "MessageHeader" && eventOf(header) === "dispense-notification";
  const supplied = message.resources.some(({ type }) => type === "MedicationDispense");
  return notified && supplied
    ? message.resources.filter(({ type, at }) => type === "MedicationRequest" && !done.has(at))
    : [];
};

const unansweredFindings = (prescriptions: readonly Resource[]): readonly Finding[] =>
  prescriptions.map(({ at }) =>
    refusal(
      "fhir-not-supplied",
      at,
      "The notification tells of no supply of this prescription, so no label is made for it.",
      "Send it by itself if it is to be labelled.",
    ),
  );

const repeated = (items: readonly Resource[]): readonly Refusal[] => {
  const names = items.map(({ type, value, fullUrl }) => fullUrl ?? `${type}/${textAt(value, "id") ?? ""}`);
  return items.flatMap((item, place) => {
    const name = names[place] ?? "";
    if (names.indexOf(name) === place || name.endsWith("/")) return [];
    const help = "Send each item once.";
    return [refusal("fhir-repeated-item", item.at, "The item stands twice in the message.", help)];
  });
};

/** Items with the message that each stands in. */
interface Held {
  readonly items: readonly Resource[];
  readonly messages: ReadonlyMap<Resource, FhirMessage>;
}

const foundIn = ({ items, messages }: Held): MessageWithItems => {
  const none: FhirMessage = { resources: [] };
  return { items: items.slice(0, mostItems), messageOf: (item) => messages.get(item) ?? none };
};

const readBundle = (bundle: Located, inner = false): Reading<Held> => {
  const judged = judgeFields(bundle, bundleFields);
  const type = bundle.value.type;
  const refusals: Refusal[] = [...judged.refusals];
  if (typeof type !== "string" || !bundleTypes.includes(type)) {
    const path = pointerTo(["type"], bundle.at);
    const help = `Bundles accepted are ${bundleTypes.join(", ")}.`;
    refusals.push(
      refusal(
        "fhir-bundle-type",
        path,
        type === undefined ? "The Bundle does not say its type." : "This type of Bundle gives no labels.",
        help,
      ),
    );
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
  const all = read.flatMap(({ value }) => value ?? []);
  const isMessage = (resource: Resource): boolean =>
    resource.type === "Bundle" && !inner && typeof type === "string" && holdsMessages.includes(type);
  const within = all.filter(isMessage).map((resource) => readBundle(resource, true));
  const resources = all.filter((resource) => !isMessage(resource));
  const judgedResources = resources.map(readCompanion);
  const message = { resources };
  if (type === "message" && resources[0]?.type !== "MessageHeader") {
    const path = pointerTo(["entry"], bundle.at);
    const detail = "The message does not begin with its MessageHeader.";
    refusals.push(refusal("fhir-message-event", path, detail, "Send the whole message."));
  }
  const done = answered(message);
  const unanswered = unansweredIn(message, done);
  const own = resources.filter(
    (resource) => isItem(resource) && !done.has(resource.at) && !unanswered.includes(resource),
  );
  const items = [...own, ...within.flatMap(({ value }) => value?.items ?? [])];
  const messages = new Map([
    ...own.map((item) => [item, message] as const),
    ...within.flatMap(({ value }) => [...(value?.messages ?? [])]),
  ]);
  if (items.length === 0 || items.length > mostItems) {
    const path = pointerTo(["entry"], bundle.at);
    const detail =
      items.length === 0 ? "The Bundle holds no item." : `The Bundle holds more than ${mostItems} items.`;
    refusals.push(
      refusal("fhir-items", path, detail, `Send 1 to ${mostItems} ${itemTypes.join(" or ")} resources.`),
    );
  }
  refusals.push(...entries.refusals, ...read.flatMap((each) => each.refusals));
  // Of Bundles within one another the outermost sees them all.
  if (!inner) refusals.push(...repeated(items));
  refusals.push(...judgedResources.flatMap((each) => each.refusals));
  refusals.push(...within.flatMap((each) => each.refusals));
  const findings = [
    ...judgedResources.flatMap((each) => each.findings),
    ...unansweredFindings(unanswered),
    ...passedOver(resources, pointerTo(["entry"], bundle.at)),
    ...within.flatMap((each) => each.findings),
  ];
  // Items of a Bundle that is refused are still read, so that all refusals come at once.
  return { value: { items, messages }, refusals, findings };
};

/** Finds the items of what was sent: the resource itself, or those of a Bundle. Anything else is refused. */
export const readMessage = (sent: unknown): Reading<MessageWithItems> => {
  const resource = objectAt(sent, "");
  if (isRefusal(resource)) return unread(resource);
  const type = typeOf(resource.value);
  if (type === "Bundle") {
    const { value, ...told } = readBundle(resource);
    return { value: value === null ? null : foundIn(value), ...told };
  }
  if (Object.hasOwn(refusedByName, type)) return unread(refusalByName("", refusedByName[type]!));
  if (!itemTypes.includes(type)) {
    const help = `Send one of ${readTypes.join(", ")} (FHIR R4).`;
    const detail = "No label is made from this type of resource.";
    return unread(refusal("fhir-resource-type", "/resourceType", detail, help));
  }
  const item = { ...resource, type };
  const messages = new Map([[item as Resource, { resources: [item] }]]);
  return { value: foundIn({ items: [item], messages }), refusals: [], findings: [] };
};
