// request: whether an item may be labelled at all, by its status and intent.
import type { Refusal } from "@plainlabel/directions";
import { pointerTo, showName } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";

/**
 * Every status of FHIR R4 and whether a label may be made. A closed table: a
 * status that is not in it is refused.
 */
const requestStatus: Readonly<Record<string, boolean>> = {
  active: true,
  "on-hold": false,
  cancelled: false,
  completed: false,
  "entered-in-error": false,
  stopped: false,
  draft: false,
  unknown: false,
};

const dispenseStatus: Readonly<Record<string, boolean>> = {
  preparation: true,
  "in-progress": true,
  completed: true,
  cancelled: false,
  "on-hold": false,
  "entered-in-error": false,
  stopped: false,
  declined: false,
  unknown: false,
};

/** Intents that authorise a supply; a proposal, a plan or an option does not. */
const requestIntent: Readonly<Record<string, boolean>> = {
  order: true,
  "original-order": true,
  "reflex-order": true,
  "filler-order": true,
  "instance-order": true,
  proposal: false,
  plan: false,
  option: false,
};

const judge = (
  item: Resource,
  field: string,
  table: Readonly<Record<string, boolean>>,
  code: string,
): readonly Refusal[] => {
  const value = item.value[field];
  const known = typeof value === "string" && Object.hasOwn(table, value);
  if (known && table[value] === true) return [];
  const accepted = Object.keys(table).filter((each) => table[each] === true);
  const said = typeof value === "string" ? showName(value) : value === undefined ? "missing" : "no text";
  const detail = `The item's ${field} is ${said}; no label is made for it.`;
  return [
    {
      code,
      path: pointerTo([field], item.at),
      detail,
      help: `A label needs ${field} ${accepted.join(", ")}.`,
    },
  ];
};

/** Why the item may not be labelled, by what it says of itself. */
export const stateRefusals = (item: Resource): readonly Refusal[] => {
  if (item.type === "MedicationDispense") return judge(item, "status", dispenseStatus, "fhir-status");
  const refusals = [
    ...judge(item, "status", requestStatus, "fhir-status"),
    ...judge(item, "intent", requestIntent, "fhir-intent"),
  ];
  const flags = [
    ["doNotPerform", "The prescription says not to give this medicine."],
    ["reportedBoolean", "The record reports what somebody said; it is no prescription."],
  ] as const;
  for (const [field, detail] of flags) {
    const value = item.value[field];
    if (value === undefined || value === false) continue;
    const help = "Send a prescription for a medicine to be given.";
    refusals.push({ code: "fhir-do-not-label", path: pointerTo([field], item.at), detail, help });
  }
  return refusals;
};
