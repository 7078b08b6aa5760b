// features/desk: what a button of the prescription page does to its form. An approval is for the very label that was shown.
import type { LabelRequest, Outcome } from "@plainlabel/core";
import {
  type Approver,
  type CurrentItem,
  itemAt,
  judgedOf,
  nextToDo,
  type PrescriptionForm,
  type PrescriptionView,
  readStock,
  requestOfItem,
  type ScanState,
  type Step,
  withItem,
} from "@plainlabel/desk";
import { lookAt } from "./approvedLabel.ts";
import { approveSeen, isApproval } from "./approveSeen.ts";
import type { DeskCaller } from "./DeskParts.ts";
import type { PastedItems } from "./readPrescription.ts";

export interface Moved {
  readonly form: PrescriptionForm;
  readonly message: PrescriptionView["message"];
}

export const stay = (form: PrescriptionForm): Moved => ({ form, message: null });

const told = (form: PrescriptionForm, text: string): Moved => ({ form, message: { text, urgent: false } });

const warned = (form: PrescriptionForm, text: string): Moved => ({ form, message: { text, urgent: true } });

/** The label request of the item shown, without its approval; null where the prescription gives none. */
export const requestAt = (
  { items }: PastedItems,
  form: PrescriptionForm,
  approver: Approver | null,
): Outcome<LabelRequest> | null => {
  const outcome = items[form.at]?.outcome;
  return outcome?.ok === true ? requestOfItem(outcome.value, form, itemAt(form, form.at), approver) : null;
};

/** What an approval is judged by, besides the form. */
export interface SeenItem {
  readonly current: CurrentItem;
  readonly approver: Approver | null;
  readonly scan: ScanState;
}

/** Approves what is shown, by the rules of every label of the desk, or says why not. */
export const approve = async (
  form: PrescriptionForm,
  { current, approver, scan }: SeenItem,
  desk: DeskCaller,
): Promise<Moved> => {
  const stock = readStock(form.stock);
  const fields = itemAt(form, form.at);
  const judged = judgedOf({ ...fields, current, stock, approver, scan });
  const request = current.state === "shown" ? current.request : null;
  const approval = await approveSeen({ judged, request, approver, initials: form.initials }, desk);
  return isApproval(approval)
    ? stay(withItem(form, form.at, { approval }))
    : { ...stay(form), message: approval };
};

/** The item with its print noted in its approval. */
export const markPrinted = (form: PrescriptionForm): PrescriptionForm => {
  const { approval } = itemAt(form, form.at);
  return approval === null
    ? form
    : withItem(form, form.at, { printed: true, approval: { ...approval, printed: true } });
};

/** When nothing is left to do: what has no label is told again, and loudly. */
const allDone = (form: PrescriptionForm, { items }: PastedItems): Moved => {
  const left = items.filter((_, place) => !itemAt(form, place).printed);
  if (left.length === 0)
    return told(form, `All ${items.length} items are printed. Give all labels to the person together.`);
  const names = left.map(({ medicine }) => medicine ?? "a medicine that could not be read").join(", ");
  return warned(
    form,
    `${items.length - left.length} of ${items.length} items are printed. Without a label from here: ${names}.`,
  );
};

/** The next item that wants a label, opened; where none does, this one stays. */
const goOn = (pasted: PastedItems, form: PrescriptionForm, message: string | null): Moved => {
  const canBeMade = pasted.items.map(({ outcome }) => outcome.ok);
  const next = nextToDo(form, form.at, canBeMade);
  if (next === null) return allDone(form, pasted);
  const there = { ...form, at: next };
  return message === null ? stay(there) : told(there, message);
};

const printed = async (
  pasted: PastedItems,
  form: PrescriptionForm,
  approver: Approver | null,
  desk: DeskCaller,
): Promise<Moved> => {
  const request = requestAt(pasted, form, approver);
  const { approval } = itemAt(form, form.at);
  const looked = request?.ok === true ? await lookAt(request.value, approval, desk) : null;
  if (looked?.ok !== true || looked.value.approval === null) {
    return warned(form, "Not marked as printed: this label was not approved as it is now.");
  }
  const name = pasted.items[form.at]?.medicine ?? "The item";
  return goOn(
    pasted,
    markPrinted(form),
    `${name} was sent to the printer. Look whether the paper is there and whole.`,
  );
};

/** The prescriber's own words, where the dosage has some. */
export const wordsOf = ({ directions }: LabelRequest): string =>
  directions.text ??
  (directions.dosage ?? [])
    .map((dosage) => (dosage as { readonly text?: unknown } | null)?.text)
    .filter((text) => typeof text === "string")
    .join("\n");

export const bounded = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1));

/** Every step but the approval, which is judged by what is shown, and who approves, which is the sign-in's. */
export const takeStep = async (
  step: Step,
  pasted: PastedItems,
  form: PrescriptionForm,
  approver: Approver | null,
  desk: DeskCaller,
): Promise<Moved> => {
  const goTo = (place: number): Moved => stay({ ...form, at: bounded(place, pasted.items.length) });
  switch (step.step) {
    case "go":
      return goTo(step.to);
    case "next":
      return goTo(form.at + 1);
    case "previous":
      return goTo(form.at - 1);
    case "next-to-do":
      return goOn(pasted, form, null);
    case "printed":
      return printed(pasted, form, approver, desk);
    // To begin with, the prescriber's own words; the pharmacist writes the rest.
    case "own-directions": {
      const outcome = pasted.items[form.at]?.outcome;
      return stay(
        outcome?.ok === true ? withItem(form, form.at, { directions: wordsOf(outcome.value.request) }) : form,
      );
    }
    case "their-directions":
      return stay(withItem(form, form.at, { directions: null }));
    // The pack was taken up with the form.
    case "use-pack":
    case "show":
    case "profiles":
    case "who":
    case "approve":
      return stay(form);
  }
};
