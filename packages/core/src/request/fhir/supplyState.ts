// request: what a MedicationDispense says of how far its supply came: the whole, a part, owed, or nothing. Codes
// of NHS England's prescription service.
import type { Finding, Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";
import { type Located, objectsAt, type Reading, textAt } from "./Reading.ts";

/** What a code means for the label: nothing to say, something to tell, or that there is nothing to label. */
interface Meaning {
  readonly treatment: "usual" | "told" | "refused";
  readonly words: string;
}

const usual: Meaning = { treatment: "usual", words: "" };
const told = (words: string): Meaning => ({ treatment: "told", words });
const refuse = (words: string): Meaning => ({ treatment: "refused", words });

const notDispensed = refuse("The item was not dispensed.");
const cancelled = refuse("The item was cancelled.");
const expired = refuse("The prescription has expired.");

/** Codes of `typeSystem`. */
const typesOfSupply: Readonly<Record<string, Meaning>> = {
  "0001": usual,
  "0002": notDispensed,
  "0003": told("A part of the item was supplied, and the rest is owed"),
  "0004": told("The item is owed: it has not been supplied yet"),
  "0005": cancelled,
  "0006": expired,
  "0007": told("The item is still to be dispensed"),
  "0008": usual,
};

/** The same in words, where no such code stands: as the displays of the code system say it. */
const supplyInWords: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\bowing\b|\bowed\b/i, "0004"],
  [/\bpartial/i, "0003"],
  [/\bnot dispensed\b/i, "0002"],
  [/\bcancell?ed\b/i, "0005"],
  [/\bexpired\b/i, "0006"],
];

/** https://fhir.nhs.uk/CodeSystem/EPS-task-business-status: where the whole prescription stands. */
const prescriptionStates: Readonly<Record<string, Meaning>> = {
  "0004": expired,
  "0005": refuse("The prescription was cancelled."),
  "0007": notDispensed,
};

const typeSystem = "https://fhir.nhs.uk/CodeSystem/medicationdispense-type";

interface Said {
  readonly meaning: Meaning;
  readonly at: string;
}

const codingsOf = (concept: unknown, at: string): readonly Located[] =>
  isRecord(concept) ? objectsAt(concept.coding, pointerTo(["coding"], at)).found : [];

const typeOfSupply = (dispense: Resource): readonly Said[] => {
  const at = pointerTo(["type"], dispense.at);
  const { type } = dispense.value;
  if (!isRecord(type)) return [];
  const codings = codingsOf(type, at);
  const coded = codings.filter(({ value }) => value.system === typeSystem);
  const words = [textAt(type, "text"), ...codings.map(({ value }) => textAt(value, "display"))].join(" ");
  const inWords = supplyInWords.find(([pattern]) => pattern.test(words))?.[1];
  const codes: readonly (readonly [code: string, at: string])[] =
    coded.length > 0
      ? coded.map(({ value, at }) => [textAt(value, "code") ?? "", at] as const)
      : [[inWords ?? "", at] as const];
  return codes.flatMap(([code, place]) =>
    Object.hasOwn(typesOfSupply, code) ? [{ meaning: typesOfSupply[code]!, at: place }] : [],
  );
};

const stateOfPrescription = (dispense: Resource): readonly Said[] =>
  objectsAt(dispense.value.extension, pointerTo(["extension"], dispense.at)).found.flatMap((extension) => {
    const coding = extension.value.valueCoding;
    if (!textAt(extension.value, "url")?.endsWith("TaskBusinessStatus") || !isRecord(coding)) return [];
    const code = textAt(coding, "code") ?? "";
    return Object.hasOwn(prescriptionStates, code)
      ? [{ meaning: prescriptionStates[code]!, at: pointerTo(["valueCoding"], extension.at) }]
      : [];
  });

/** Refused where nothing is handed over; told where it is not the whole, since the label does not say so. */
export const readSupplyState = (item: Resource): Reading<true> => {
  if (item.type !== "MedicationDispense") return { value: true, refusals: [], findings: [] };
  const said = [...typeOfSupply(item), ...stateOfPrescription(item)];
  const { type } = item.value;
  const misshapen: readonly Refusal[] =
    type === undefined || isRecord(type)
      ? []
      : [
          {
            code: "wrong-type",
            path: pointerTo(["type"], item.at),
            detail: "The type of the supply is not an object, and may say that nothing was supplied.",
            help: "Send FHIR R4 JSON.",
          },
        ];
  const refusals: readonly Refusal[] = said
    .filter(({ meaning }) => meaning.treatment === "refused")
    .map(({ meaning, at }) => ({
      code: "fhir-not-supplied",
      path: at,
      detail: `${meaning.words} No label is made for it.`,
      help: "Send the supply when the medicine is handed over.",
    }));
  const findings: readonly Finding[] = said
    .filter(({ meaning }) => meaning.treatment === "told")
    .map(({ meaning, at }) => ({
      code: "fhir-supply-in-part",
      path: at,
      detail: `${meaning.words}; the label does not say so.`,
      help: "Check the quantity and the date before approving.",
    }));
  return { value: true, refusals: [...misshapen, ...refusals], findings };
};
