// request: one MedicationRequest or MedicationDispense, with what the pharmacy adds, to one label request.
import type { Finding, Refusal } from "@plainlabel/directions";
import { standsIn } from "../jsonPointer.ts";
import type { LabelRequest } from "../LabelRequest.ts";
import { readRequest } from "../readRequest.ts";
import { againstPrescriptions } from "./againstPrescriptions.ts";
import { readDates } from "./datesOfPrescription.ts";
import { daysSupplyFindings } from "./daysSupply.ts";
import { draftRequest } from "./draftRequest.ts";
import type { FhirMessage, Resource } from "./FhirMessage.ts";
import { medicationDispenseFields, medicationRequestFields } from "./fieldTables.ts";
import { quantityOf, readDay, readName, readPharmacy } from "./itemParts.ts";
import { stateRefusals } from "./itemState.ts";
import type { KnownProducts } from "./KnownProducts.ts";
import { needsOfFlags } from "./needsOfFlags.ts";
import { judgeFields, type Reading, unread } from "./Reading.ts";
import { readDirections } from "./readDirections.ts";
import { readMedicine } from "./readMedicine.ts";
import { refusalByName } from "./refusalByName.ts";
import { refusedByName } from "./resourceTypes.ts";
import type { SupplyContext } from "./SupplyContext.ts";
import { readSupplyState } from "./supplyState.ts";

/** A label request made from one item, and where each of its parts was sent. */
export interface FhirItem {
  readonly request: LabelRequest;
  /** Pointer into the request to pointer into the resource, Bundle or supply context (/supply/...). */
  readonly sources: Readonly<Record<string, string>>;
  /** Tells one person from another: pointer of the Patient, or a number; "" where the supply context named the person. */
  readonly person: string;
}

/**
 * A pointer into the request as a pointer into what was sent: the longest known
 * part is replaced. What nobody sent (a stock, by default) can only be corrected
 * in the supply context.
 */
export const sourceOf = (sources: FhirItem["sources"], pointer: string): string => {
  const known = Object.keys(sources).filter((part) => standsIn(pointer, part));
  const part = known.reduce((best, each) => (each.length > best.length ? each : best), "");
  if (pointer === "") return "";
  return part === "" ? `/supply${pointer}` : `${sources[part]}${pointer.slice(part.length)}`;
};

/** Parts of a request that an item or the context must give. */
const demanded = ["person", "medicine", "directions", "pharmacy", "dispensedOn"];

/**
 * One item's label request, judged like any other request. Each refusal points
 * to where the fault was sent: into the FHIR document, or into /supply.
 */
export const readItem = (
  message: FhirMessage,
  item: Resource,
  supply: SupplyContext,
  known: KnownProducts,
): Reading<FhirItem> => {
  const named = Object.hasOwn(refusedByName, item.type) ? refusedByName[item.type] : undefined;
  if (named !== undefined) return unread(refusalByName(item.at, named));
  const table = item.type === "MedicationDispense" ? medicationDispenseFields : medicationRequestFields;
  const fields = judgeFields(item, table);
  const day = readDay(item, supply);
  // A context read from JSON may hold anything; what is no text is refused below with the request.
  const dayText = typeof day.value?.day === "string" ? day.value.day : undefined;
  const name = readName(message, item, supply, dayText);
  const medicine = readMedicine(message, item);
  const quantity = quantityOf(item);
  const directions = readDirections(message, item);
  const pharmacy = readPharmacy(message, item, supply);

  const parts = {
    day: day.value,
    name: name.value,
    medicine: medicine.value,
    quantity: {
      words: quantity.reading.value,
      at: quantity.at,
      left: quantity.reading.findings.some(({ code }) => code === "fhir-quantity-left-off"),
    },
    directions: directions.value,
    pharmacy: pharmacy.value,
  };
  const flags = needsOfFlags(message, item, { person: name.value?.person ?? "", day: dayText });
  const { draft, sources } = draftRequest({ ...parts, asked: flags.asked }, item, supply);
  const judged = readRequest(draft);
  const toSource = <T extends Refusal>(each: T): T => ({ ...each, path: sourceOf(sources, each.path) });
  // A part that could not be read has its refusal already; that it is missing from the request adds nothing.
  const missing = demanded.filter((part) => !Object.hasOwn(draft, part));
  const isNew = ({ path }: Refusal): boolean => !missing.some((part) => standsIn(path, `/${part}`));

  const state = readSupplyState(item);
  const isInPart = state.findings.some(({ code }) => code === "fhir-supply-in-part");
  const answered =
    item.type === "MedicationDispense"
      ? againstPrescriptions(message, item, {
          day: dayText,
          medicine: medicine.value,
          quantity: isInPart ? null : quantity.reading.value,
          known,
        })
      : readDates(item, dayText);
  const readings = [fields, state, answered, day, name, medicine, quantity.reading, directions, pharmacy];
  const refusals: readonly Refusal[] = [
    ...stateRefusals(item),
    ...readings.flatMap((reading): readonly Refusal[] => reading.refusals),
    ...(judged.ok ? [] : judged.refusals.filter(isNew).map(toSource)),
  ];
  const findings: readonly Finding[] = [
    ...readings.flatMap((reading): readonly Finding[] => reading.findings),
    ...flags.findings,
    ...(judged.ok ? judged.findings.map(toSource) : []),
    ...(judged.ok ? daysSupplyFindings(item, judged.value) : []),
  ];
  if (!judged.ok || refusals.length > 0) return { value: null, refusals, findings };
  const value = { request: judged.value, sources, person: name.value?.person ?? "" };
  return { value, refusals: [], findings };
};
