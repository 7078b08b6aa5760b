// request: the dispensing pharmacy that a MedicationDispense names. No prescriber's organisation is ever taken for it.
import type { Refusal } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import type { LabelRequest } from "../LabelRequest.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { dispensePerformerFields, organizationFields } from "./fieldTables.ts";
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

type Pharmacy = LabelRequest["pharmacy"];

/** A pharmacy by the organisation roles of NHS England's organisation data (RO182). */
const pharmacyRole = "RO182";

const help = "Say the pharmacy beside the prescription: name, address and telephone number.";
const incomplete = (path: string, detail: string): Refusal => ({
  code: "fhir-pharmacy-incomplete",
  path,
  detail,
  help,
});

const inUse = ({ value }: Located): boolean => value.use === undefined || value.use === "work";

const phonesOf = (organization: Resource): readonly string[] => {
  const telecom = objectsAt(organization.value.telecom, pointerTo(["telecom"], organization.at)).found;
  const phones = telecom.filter((contact) => contact.value.system === "phone" && inUse(contact));
  return [...new Set(phones.flatMap(({ value }) => textAt(value, "value") ?? []))];
};

const addressesOf = (organization: Resource): readonly string[] => {
  const addresses = objectsAt(organization.value.address, pointerTo(["address"], organization.at)).found;
  const written = addresses.filter(inUse).map(({ value }) => {
    const lines = Array.isArray(value.line) ? value.line : [];
    const parts = [...lines, value.city, value.district, value.postalCode];
    const texts = parts.filter((part): part is string => typeof part === "string" && part !== "");
    return textAt(value, "text") ?? texts.join(", ");
  });
  return [...new Set(written.filter((address) => address !== ""))];
};

const rolesOf = (organization: Resource): readonly unknown[] =>
  objectsAt(organization.value.type, pointerTo(["type"], organization.at)).found.flatMap((type) =>
    objectsAt(type.value.coding, type.at).found.map(({ value }) => value.code),
  );

const isPharmacy = (organization: Resource): boolean =>
  objectsAt(organization.value.type, "").found.length === 0 || rolesOf(organization).includes(pharmacyRole);

const readOrganization = (organization: Resource): Reading<Pharmacy> => {
  const judged = judgeFields(organization, organizationFields);
  const refusals: Refusal[] = [...judged.refusals];
  if (!isPharmacy(organization) || organization.value.active === false) {
    const path = pointerTo(["type"], organization.at);
    const detail = "The organisation that performed the supply is not marked as a pharmacy in use.";
    refusals.push({ code: "fhir-not-a-pharmacy", path, detail, help });
  }
  const name = textAt(organization.value, "name");
  const [phone, ...otherPhones] = phonesOf(organization);
  const [address, ...otherAddresses] = addressesOf(organization);
  const at = (field: string): string => pointerTo([field], organization.at);
  if (name === undefined) refusals.push(incomplete(at("name"), "The pharmacy has no name."));
  if (phone === undefined || otherPhones.length > 0) {
    refusals.push(incomplete(at("telecom"), "The pharmacy has no telephone number, or several."));
  }
  if (address === undefined || otherAddresses.length > 0) {
    refusals.push(incomplete(at("address"), "The pharmacy has no address, or several."));
  }
  if (name === undefined || phone === undefined || address === undefined || refusals.length > 0) {
    return unread(...refusals);
  }
  return { value: { name, address, phone }, refusals: [], findings: judged.findings };
};

/**
 * The organisation that an actor is, or that a role is held in: the latter only where it is marked as a pharmacy,
 * since people have roles at surgeries too.
 */
const pharmacyBehind = (message: FhirMessage, actor: Resource): readonly Resource[] => {
  if (actor.type === "Organization") return [actor];
  if (actor.type !== "PractitionerRole") return [];
  const at = pointerTo(["organization"], actor.at);
  const held = resolve(message, actor, actor.value.organization, at, ["Organization"]).value;
  return held !== null && rolesOf(held).includes(pharmacyRole) ? [held] : [];
};

/**
 * The pharmacy that performed the supply: the one Organization that a performer
 * of the MedicationDispense refers to, directly or by the role in which somebody
 * performed it. A person alone is no supplier, and neither is a prescriber's
 * practice.
 */
export const readSupplier = (message: FhirMessage, dispense: Resource): Reading<Pharmacy> => {
  const at = pointerTo(["performer"], dispense.at);
  const performers = objectsAt(dispense.value.performer, at);
  const judged = performers.found.flatMap((each) => judgeFields(each, dispensePerformerFields).refusals);
  const types = ["Organization", "Practitioner", "PractitionerRole", "Patient", "Device", "RelatedPerson"];
  const actors = performers.found.map((performer) => {
    const actorAt = pointerTo(["actor"], performer.at);
    const actor = objectAt(performer.value.actor, actorAt);
    return isRefusal(actor) ? unread(actor) : resolve(message, dispense, actor.value, actorAt, types);
  });
  const organizations = actors.flatMap(({ value }) => (value === null ? [] : pharmacyBehind(message, value)));
  const [first, ...others] = organizations;
  if (first === undefined || others.some((other) => other.at !== first.at)) {
    const detail = "The supply does not say which one pharmacy makes it.";
    return unread(...judged, { code: "supply-pharmacy-missing", path: at, detail, help });
  }
  const supplier = readOrganization(first);
  return judged.length > 0 ? unread(...judged, ...supplier.refusals) : supplier;
};
