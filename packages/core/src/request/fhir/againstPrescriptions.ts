// request: where a supply and the prescription that it answers do not agree: refused, or told where it may be meant.
import type { Finding, Refusal } from "@plainlabel/directions";
import { pointerTo, showName } from "../jsonPointer.ts";
import { compareMedicine } from "./compareMedicine.ts";
import { readDates } from "./datesOfPrescription.ts";
import type { FhirMessage, Resource } from "./FhirMessage.ts";
import { isForAnother } from "./isForAnother.ts";
import { quantityOf } from "./itemParts.ts";
import type { KnownProducts } from "./KnownProducts.ts";
import { prescriptionsOf, readAuthority } from "./prescriptionOf.ts";
import { type Reading, textAt } from "./Reading.ts";
import type { ReadMedicine } from "./readMedicine.ts";

/** What was read of the supply. */
interface Supplied {
  readonly day: string | undefined;
  readonly medicine: ReadMedicine | null;
  /** In words; null where there is none, or where the supply says that it is a part. */
  readonly quantity: string | null;
  readonly known: KnownProducts;
}

/** Of a prescription at one of these nothing is supplied any more, or not yet. "completed" is what a supply makes of it. */
const withdrawn = ["cancelled", "stopped", "entered-in-error", "on-hold", "draft"];

const statusRefusals = (prescription: Resource): readonly Refusal[] => {
  const status = textAt(prescription.value, "status");
  if (status === undefined || !withdrawn.includes(status)) return [];
  const path = pointerTo(["status"], prescription.at);
  const detail = `The prescription that this supply answers has the status ${showName(status)}.`;
  return [{ code: "fhir-status", path, detail, help: "Ask the prescriber before supplying anything." }];
};

const personRefusals = (
  message: FhirMessage,
  supply: Resource,
  prescription: Resource,
): readonly Refusal[] => {
  const field = isForAnother(message, supply, prescription);
  if (field === null) return [];
  return [
    {
      code: "fhir-person-contradicts",
      path: pointerTo(["subject", field], prescription.at),
      detail: "The prescription that this supply answers is for another person.",
      help: "Check for whom it was prescribed, and send both for one person.",
    },
  ];
};

const quantityFindings = (supplied: string | null, prescription: Resource): readonly Finding[] => {
  const { reading, at } = quantityOf(prescription);
  const prescribed = reading.value;
  if (supplied === null || prescribed === null) return [];
  if (supplied.toLowerCase() === prescribed.toLowerCase()) return [];
  const detail = `Supplied are ${supplied}, and prescribed were ${prescribed}.`;
  const help = "Check how much is supplied before approving.";
  return [{ code: "fhir-quantity-differs", path: at, detail, help }];
};

/**
 * Person, medicine, status, dates and quantity of every prescription that a
 * supply names. Another person and another medicine are refused. Directions are
 * compared where they are read.
 */
export const againstPrescriptions = (
  message: FhirMessage,
  supply: Resource,
  { day, medicine, quantity, known }: Supplied,
): Reading<true> => {
  const judged = prescriptionsOf(message, supply).map((prescription) => {
    const readings = [
      compareMedicine(message, supply, medicine, prescription, known),
      readDates(prescription, day),
    ];
    return {
      refusals: [
        ...statusRefusals(prescription),
        ...personRefusals(message, supply, prescription),
        ...readings.flatMap((each) => each.refusals),
      ],
      findings: [...readings.flatMap((each) => each.findings), ...quantityFindings(quantity, prescription)],
    };
  });
  const all = [readAuthority(message, supply), ...judged];
  return {
    value: true,
    refusals: all.flatMap(({ refusals }) => refusals),
    findings: all.flatMap(({ findings }) => findings),
  };
};
