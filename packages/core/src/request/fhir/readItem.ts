// request: one MedicationRequest or MedicationDispense, with what the pharmacy adds, to one label request.
import type { Finding, Refusal } from "../../refusal.ts";
import { pointerTo, standsIn } from "../jsonPointer.ts";
import type { LabelRequest } from "../LabelRequest.ts";
import { readRequest } from "../readRequest.ts";
import { type FhirMessage, type Resource, resolve } from "./FhirMessage.ts";
import { dispenseRequestFields, medicationDispenseFields, medicationRequestFields } from "./fieldTables.ts";
import { stateRefusals } from "./itemState.ts";
import { isRefusal, judgeFields, objectAt, type Reading, read, textAt, unread } from "./Reading.ts";
import { readDirections } from "./readDirections.ts";
import { readMedicine } from "./readMedicine.ts";
import { readPerson } from "./readPerson.ts";
import { readQuantity } from "./readQuantity.ts";
import { readSupplier } from "./readSupplier.ts";
import { type ItemSupply, ownFields, type SupplyContext, sharedFields } from "./SupplyContext.ts";

/** A label request made from one item, and where each of its parts was sent. */
export interface FhirItem {
  readonly request: LabelRequest;
  /** Pointer into the request to pointer into the resource, Bundle or supply context (/supply/...). */
  readonly sources: Readonly<Record<string, string>>;
  /** Pointer of the Patient; "" where the supply context named the person. */
  readonly person: string;
}

/** A pointer into the request as a pointer into what was sent: the longest known part is replaced. */
export const sourceOf = (sources: FhirItem["sources"], pointer: string): string => {
  const known = Object.keys(sources).filter((part) => standsIn(pointer, part));
  const part = known.reduce((best, each) => (each.length > best.length ? each : best), "");
  return part === "" ? pointer : `${sources[part]}${pointer.slice(part.length)}`;
};

const refusal = (code: string, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** The day written in whenHandedOver, else whenPrepared: as the dispenser wrote it, not moved to another time zone. */
const readDay = (item: Resource, supply: SupplyContext): Reading<{ day: string; at: string }> => {
  const name = item.value.whenHandedOver === undefined ? "whenPrepared" : "whenHandedOver";
  const own = item.type === "MedicationDispense" ? item.value[name] : undefined;
  const at = pointerTo([name], item.at);
  const day = typeof own === "string" && /^\d{4}-\d\d-\d\d(T|$)/.test(own) ? own.slice(0, 10) : undefined;
  if (supply.dispensedOn !== undefined) {
    const detail =
      "The supply context and the dispense record give different dates; the context's is printed.";
    const differs = day !== undefined && day !== supply.dispensedOn;
    const findings = differs ? [refusal("fhir-date-differs", at, detail, "Check the date of supply.")] : [];
    return read({ day: supply.dispensedOn, at: "/supply/dispensedOn" }, findings);
  }
  if (day !== undefined) return read({ day, at });
  const path = own === undefined ? "/supply/dispensedOn" : at;
  const detail = "The date of supply is not known.";
  return unread(refusal("supply-date-missing", path, detail, "Send dispensedOn in the supply context."));
};

const readName = (
  message: FhirMessage,
  item: Resource,
  supply: SupplyContext,
  day: string | undefined,
): Reading<{ name: string; at: string; person: string }> => {
  const at = pointerTo(["subject"], item.at);
  const patient = resolve(message, item, item.value.subject, at, ["Patient"]);
  const given = supply.personName;
  if (patient.value === null) {
    const absent = patient.refusals.every(
      ({ code }) => code !== "fhir-reference-ambiguous" && code !== "fhir-reference-type",
    );
    return given !== undefined && absent
      ? read({ name: given, at: "/supply/personName", person: "" })
      : unread(...patient.refusals);
  }
  const named = readPerson(patient.value, day);
  if (named.value === null) return unread(...named.refusals);
  if (given !== undefined && given !== named.value.name) {
    const help = "Leave personName out where the message holds the Patient.";
    const detail = "The supply context names another person than the message.";
    return unread(refusal("supply-another-person", "/supply/personName", detail, help));
  }
  return { ...named, value: { ...named.value, person: patient.value.at } };
};

const readPharmacy = (
  message: FhirMessage,
  item: Resource,
  supply: SupplyContext,
): Reading<LabelRequest["pharmacy"]> => {
  if (supply.pharmacy !== undefined) return read(supply.pharmacy);
  if (item.type === "MedicationDispense") return readSupplier(message, item);
  const help = "Send the pharmacy in the supply context: name, address and telephone number.";
  const detail = "A prescription does not say which pharmacy supplies it.";
  return unread(refusal("supply-pharmacy-missing", "/supply/pharmacy", detail, help));
};

const quantityOf = (item: Resource): { readonly reading: Reading<string>; readonly at: string } => {
  if (item.type === "MedicationDispense") {
    const at = pointerTo(["quantity"], item.at);
    return { reading: readQuantity(item.value.quantity, at), at };
  }
  const at = pointerTo(["dispenseRequest", "quantity"], item.at);
  if (item.value.dispenseRequest === undefined) return { reading: readQuantity(undefined, at), at };
  const asked = objectAt(item.value.dispenseRequest, pointerTo(["dispenseRequest"], item.at));
  if (isRefusal(asked)) return { reading: unread(asked), at };
  const judged = judgeFields(asked, dispenseRequestFields);
  const quantity = readQuantity(asked.value.quantity, at);
  return { reading: { ...quantity, refusals: [...judged.refusals, ...quantity.refusals] }, at };
};

/** Names by which the supply context may speak of the item. */
export const keysOf = (item: Resource): readonly string[] => {
  const identifiers = Array.isArray(item.value.identifier)
    ? (item.value.identifier as readonly unknown[])
    : [];
  const values = identifiers.flatMap((identifier) => {
    const located = objectAt(identifier, "");
    return isRefusal(located) ? [] : [textAt(located.value, "value")];
  });
  return [textAt(item.value, "id"), item.fullUrl, ...values].filter((key) => key !== undefined);
};

/**
 * One item's label request, judged like any other request. Each refusal points
 * to where the fault was sent: into the FHIR document, or into /supply.
 */
export const readItem = (message: FhirMessage, item: Resource, supply: SupplyContext): Reading<FhirItem> => {
  const table = item.type === "MedicationDispense" ? medicationDispenseFields : medicationRequestFields;
  const fields = judgeFields(item, table);
  const day = readDay(item, supply);
  const named = typeof day.value?.day === "string" ? day.value.day : undefined;
  const name = readName(message, item, supply, named);
  const medicine = readMedicine(message, item);
  const quantity = quantityOf(item);
  const directions = readDirections(message, item);
  const pharmacy = readPharmacy(message, item, supply);

  const sources: Record<string, string> = {};
  const draft: Record<string, unknown> = {};
  if (name.value !== null) {
    draft.person = { name: name.value.name, ...(supply.needs === undefined ? {} : { needs: supply.needs }) };
    sources["/person/name"] = name.value.at;
    sources["/person/needs"] = "/supply/needs";
  }
  if (medicine.value !== null) {
    const { nameAt, codeAt, ...parts } = medicine.value;
    draft.medicine = {
      ...parts,
      ...(quantity.reading.value === null ? {} : { quantity: quantity.reading.value }),
    };
    sources["/medicine"] = nameAt;
    for (const part of ["name", "strength", "form"]) sources[`/medicine/${part}`] = nameAt;
    sources["/medicine/code"] = codeAt;
    sources["/medicine/quantity"] = quantity.at;
  }
  if (directions.value !== null) {
    draft.directions = { dosage: directions.value };
    sources["/directions/dosage"] = pointerTo(["dosageInstruction"], item.at);
    sources["/directions"] = pointerTo(["dosageInstruction"], item.at);
  }
  if (pharmacy.value !== null) {
    draft.pharmacy = pharmacy.value;
    sources["/pharmacy"] =
      supply.pharmacy === undefined ? pointerTo(["performer"], item.at) : "/supply/pharmacy";
  }
  if (day.value !== null) {
    draft.dispensedOn = day.value.day;
    sources["/dispensedOn"] = day.value.at;
  }
  const key = keysOf(item).find((each) => supply.items !== undefined && Object.hasOwn(supply.items, each));
  const own: ItemSupply = key === undefined ? {} : (supply.items?.[key] ?? {});
  for (const field of [...sharedFields, ...ownFields]) {
    const ownValue = (own as Readonly<Record<string, unknown>>)[field];
    const value = ownValue ?? supply[field];
    if (value === undefined) continue;
    draft[field] = value;
    sources[`/${field}`] =
      ownValue === undefined ? `/supply/${field}` : pointerTo(["supply", "items", key ?? "", field]);
  }

  const parts = [fields, day, name, medicine, quantity.reading, directions, pharmacy];
  const judged = readRequest(draft);
  const failed = ["person", "medicine", "directions", "pharmacy", "dispensedOn"].filter(
    (part) => !(part in draft),
  );
  const beyond: readonly Refusal[] = judged.ok
    ? []
    : judged.refusals
        .filter(({ path }) => !failed.some((part) => standsIn(path, `/${part}`)))
        .map((each) => ({ ...each, path: sourceOf(sources, each.path) }));
  const refusals = [
    ...stateRefusals(item),
    ...parts.flatMap((part): readonly Refusal[] => part.refusals),
    ...beyond,
  ];
  const noticed = judged.ok ? judged.findings : [];
  const findings = [
    ...parts.flatMap((part): readonly Finding[] => part.findings),
    ...noticed.map((each) => ({ ...each, path: sourceOf(sources, each.path) })),
  ];
  if (!judged.ok || refusals.length > 0) return { value: null, refusals, findings };
  return {
    value: { request: judged.value, sources, person: name.value?.person ?? "" },
    refusals: [],
    findings,
  };
};
