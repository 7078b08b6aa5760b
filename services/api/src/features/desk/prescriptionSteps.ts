// features/desk: what a button of the prescription page does to its form. An approval is for the very label that was shown.
import type { LabelRequest, Outcome } from "@plainlabel/core";
import {
  itemAt,
  nextToDo,
  type PrescriptionForm,
  type PrescriptionView,
  requestOfItem,
  type Step,
  withItem,
} from "@plainlabel/desk";
import { approveLabel, lookAt } from "./approvedLabel.ts";
import type { DeskCaller } from "./DeskParts.ts";
import type { PastedItems } from "./readPrescription.ts";

export interface Moved {
  readonly form: PrescriptionForm;
  readonly message: PrescriptionView["message"];
  /** Nothing is left to do. */
  readonly done: boolean;
}

const stay = (form: PrescriptionForm): Moved => ({ form, message: null, done: false });

const told = (form: PrescriptionForm, text: string): Moved => ({
  form,
  message: { text, urgent: false },
  done: false,
});

const warned = (form: PrescriptionForm, text: string): Moved => ({
  form,
  message: { text, urgent: true },
  done: false,
});

/** The label request of the item shown, without its approval; null where the prescription gives none. */
export const requestAt = ({ items }: PastedItems, form: PrescriptionForm): Outcome<LabelRequest> | null => {
  const outcome = items[form.at]?.outcome;
  return outcome?.ok === true ? requestOfItem(outcome.value, form, itemAt(form, form.at)) : null;
};

const approve = async (pasted: PastedItems, form: PrescriptionForm, desk: DeskCaller): Promise<Moved> => {
  const request = requestAt(pasted, form);
  if (request === null || !request.ok) return warned(form, "There is no label to approve yet.");
  if (form.initials === "") return warned(form, "Not approved: give your initials.");
  const by = { by: form.initials, role: "", registration: "", initials: "" };
  const approval = await approveLabel(request.value, itemAt(form, form.at).seen, by, desk);
  if (approval === "changed") {
    return warned(
      form,
      "Something changed since this label was shown. Look at it as it is now, then approve.",
    );
  }
  return approval.ok
    ? told(withItem(form, form.at, { approval: approval.value }), "Approved. It can be printed now.")
    : warned(form, "Not approved: this label cannot be made. See why below.");
};

/** The item with its print noted in its approval. */
export const markPrinted = (form: PrescriptionForm): PrescriptionForm => {
  const { approval } = itemAt(form, form.at);
  return approval === null
    ? form
    : withItem(form, form.at, { printed: true, approval: { ...approval, printed: true } });
};

const printed = async (pasted: PastedItems, form: PrescriptionForm, desk: DeskCaller): Promise<Moved> => {
  const request = requestAt(pasted, form);
  const { approval } = itemAt(form, form.at);
  const looked = request?.ok === true ? await lookAt(request.value, approval, desk) : null;
  if (looked?.ok !== true || looked.value.approval === null) {
    return warned(form, "Not marked as printed: this label was not approved as it is now.");
  }
  const marked = markPrinted(form);
  const canBeMade = pasted.items.map(({ outcome }) => outcome.ok);
  const next = nextToDo(marked, form.at, canBeMade);
  if (next === null) return { form: marked, message: null, done: true };
  return told({ ...marked, at: next }, `${pasted.items[form.at]?.medicine ?? "The item"} is printed.`);
};

/** The prescriber's own words to begin with, where the dosage has some; the pharmacist writes the rest. */
const wordsOf = ({ directions }: LabelRequest): string =>
  directions.text ??
  (directions.dosage ?? [])
    .map((dosage) => (dosage as { readonly text?: unknown } | null)?.text)
    .filter((text) => typeof text === "string")
    .join("\n");

export const bounded = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1));

export const takeStep = async (
  step: Step,
  pasted: PastedItems,
  form: PrescriptionForm,
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
    case "approve":
      return approve(pasted, form, desk);
    case "printed":
      return printed(pasted, form, desk);
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
      return stay(form);
  }
};
