// request: whether an item may be labelled at all, by its status and intent.
import type { Refusal } from "@plainlabel/directions";
import { pointerTo, showName } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";

/** Why nothing is labelled at this status; null: a label may be made. */
type StatusTable = Readonly<Record<string, string | null>>;

const onHold = "The item is on hold: it is not to be supplied until whoever paused it lets it go on.";
const cancelled = "The item was cancelled.";
const inError = "The item was entered in error.";
const unknown = "The sender does not know at what status the item is.";

/** Every status of FHIR R4. A closed table: a status that is not in it is refused. */
const requestStatus: StatusTable = {
  active: null,
  "on-hold": onHold,
  cancelled,
  completed: "The prescription is completed: everything that it orders was done.",
  "entered-in-error": inError,
  stopped: "The medicine was stopped.",
  draft: "The prescription is a draft that nobody has authorised.",
  unknown,
};

const dispenseStatus: StatusTable = {
  preparation: null,
  "in-progress": null,
  completed: null,
  cancelled,
  "on-hold": onHold,
  "entered-in-error": inError,
  stopped: "The supply was stopped.",
  declined: "The supply was declined.",
  unknown,
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

const saidOf = (value: unknown): string =>
  typeof value === "string" ? showName(value) : value === undefined ? "missing" : "no text";

const helpFor = (why: string | undefined, accepted: readonly string[]): string => {
  if (why === undefined) return `A label needs status ${accepted.join(", ")}.`;
  return why === onHold
    ? "Ask whoever paused it, and send it again when it is active."
    : "Do not supply it; ask the sender where that is not right.";
};

const statusRefusals = (item: Resource, table: StatusTable): readonly Refusal[] => {
  const { status } = item.value;
  const why = typeof status === "string" && Object.hasOwn(table, status) ? table[status] : undefined;
  if (why === null) return [];
  const accepted = Object.keys(table).filter((each) => table[each] === null);
  const because = why === undefined ? "" : ` ${why}`;
  return [
    {
      code: why === onHold ? "fhir-on-hold" : "fhir-status",
      path: pointerTo(["status"], item.at),
      detail: `The item's status is ${saidOf(status)}; no label is made for it.${because}`,
      help: helpFor(why, accepted),
    },
  ];
};

const intentRefusals = (item: Resource): readonly Refusal[] => {
  const { intent } = item.value;
  if (typeof intent === "string" && Object.hasOwn(requestIntent, intent) && requestIntent[intent] === true)
    return [];
  const accepted = Object.keys(requestIntent).filter((each) => requestIntent[each] === true);
  return [
    {
      code: "fhir-intent",
      path: pointerTo(["intent"], item.at),
      detail: `The item's intent is ${saidOf(intent)}; no label is made for it.`,
      help: `A label needs intent ${accepted.join(", ")}.`,
    },
  ];
};

/** Why the item may not be labelled, by what it says of itself. */
export const stateRefusals = (item: Resource): readonly Refusal[] => {
  if (item.type === "MedicationDispense") return statusRefusals(item, dispenseStatus);
  const refusals = [...statusRefusals(item, requestStatus), ...intentRefusals(item)];
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
