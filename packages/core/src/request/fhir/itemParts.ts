// request: the parts of one item that the message or the supply context may give: day, name, pharmacy, quantity.
import type { Refusal, RefusalCode } from "@plainlabel/directions";
import { pointerTo } from "../jsonPointer.ts";
import type { LabelRequest } from "../LabelRequest.ts";
import type { FhirMessage, Resource } from "./FhirMessage.ts";
import { dispenseRequestFields } from "./fieldTables.ts";
import { isRefusal, judgeFields, objectAt, type Reading, read, unread } from "./Reading.ts";
import { readInstalments } from "./readInstalments.ts";
import { shareAWord } from "./readPerson.ts";
import { readQuantity } from "./readQuantity.ts";
import { readSubject, type Subject } from "./readSubject.ts";
import { readSupplier } from "./readSupplier.ts";
import type { SupplyContext } from "./SupplyContext.ts";

const refusal = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** The day written in whenHandedOver, else whenPrepared: as the dispenser wrote it, not moved to another time zone. */
export const readDay = (item: Resource, supply: SupplyContext): Reading<{ day: string; at: string }> => {
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
  return unread(
    refusal(
      "supply-date-missing",
      path,
      detail,
      "Say the day beside the prescription: as dispensed-on=2026-11-22 in the query of a call, as dispensedOn in options, as --dispensed-on for the command line.",
    ),
  );
};

/** The person's name as printed: the message's, or the context's for a resource that came without its Patient. */
export const readName = (
  message: FhirMessage,
  item: Resource,
  supply: SupplyContext,
  day: string | undefined,
): Reading<Subject> => {
  const subject = readSubject(message, item, { day, languages: supply.needs?.languages });
  const given = supply.personName;
  if (given === undefined) return subject;
  const ofContext = { name: given, at: "/supply/personName" };
  if (subject.value === null) {
    const absent = ["fhir-reference-missing", "fhir-reference-unresolved"];
    return subject.refusals.every(({ code }) => absent.includes(code))
      ? read({ ...ofContext, person: "" })
      : unread(...subject.refusals);
  }
  const { name, person } = subject.value;
  const byNumber = subject.findings.some(({ code }) => code === "fhir-person-by-number");
  // The pharmacy knows how the person writes a name that a message gives in capitals.
  if (given === name || (byNumber && typeof given === "string" && shareAWord(given, name)))
    return { ...subject, value: { ...ofContext, person } };
  return unread(
    refusal(
      "supply-another-person",
      "/supply/personName",
      "The supply context names another person than the message.",
      "Leave personName out where the message holds the Patient.",
    ),
  );
};

/** The supplier: the context's before the one that performed a supply; of a prescription never one. */
export const readPharmacy = (
  message: FhirMessage,
  item: Resource,
  supply: SupplyContext,
): Reading<LabelRequest["pharmacy"]> => {
  if (supply.pharmacy !== undefined) return read(supply.pharmacy);
  if (item.type === "MedicationDispense") return readSupplier(message, item);
  const help = "Say the pharmacy beside the prescription: name, address and telephone number.";
  const detail = "A prescription does not say which pharmacy supplies it.";
  return unread(refusal("supply-pharmacy-missing", "/supply/pharmacy", detail, help));
};

/** The quantity of the supply, or the one a prescription asks for. */
export const quantityOf = (item: Resource): { readonly reading: Reading<string>; readonly at: string } => {
  if (item.type === "MedicationDispense") {
    const at = pointerTo(["quantity"], item.at);
    return { reading: readQuantity(item.value.quantity, at), at };
  }
  const at = pointerTo(["dispenseRequest", "quantity"], item.at);
  if (item.value.dispenseRequest === undefined) return { reading: readQuantity(undefined, at), at };
  const asked = objectAt(item.value.dispenseRequest, pointerTo(["dispenseRequest"], item.at));
  if (isRefusal(asked)) return { reading: unread(asked), at };
  const judged = judgeFields(asked, dispenseRequestFields);
  const quantity = readInstalments(asked, readQuantity(asked.value.quantity, at), at);
  return { reading: { ...quantity, refusals: [...judged.refusals, ...quantity.refusals] }, at };
};
