// prescription: what the page's form holds while a pharmacist steps through the items of one prescription. All of
// it comes with each post: the server keeps nothing.
import { type Approval, readApproval } from "../approval/Approval.ts";
import { readTypedApprover, type TypedApprover } from "../approval/Approver.ts";
import { noPackFields, type PackFields, readPackFields } from "../label/packFields.ts";
import { readTypedWarnings } from "../label/readTypedWarnings.ts";
import { noAnswers, readAnswers, type TypedAnswers } from "../questions/answerFields.ts";
import { type Marks, noMarks, readMarks, type TypedWarnings } from "../sides/Sides.ts";

/** What a pharmacist adds to one item, as typed. */
export interface ItemFields extends TypedWarnings, PackFields {
  readonly indication: string;
  readonly copies: string;
  /** The pharmacist's own directions in place of the prescription's; null: those of the prescription. */
  readonly directions: string | null;
  /** What was ticked and typed under the questions that the directions leave open. */
  readonly answers: TypedAnswers;
  /** Of the label that was shown last. Whoever goes to another item and comes back reads it again. */
  readonly marks: Marks;
  readonly approval: Approval | null;
  readonly printed: boolean;
  /** The line of the pack scanned for it; "" for none. */
  readonly pack: string;
}

export interface PrescriptionForm {
  /** FHIR JSON as pasted. */
  readonly prescription: string;
  /** Place of the item shown, from 0. */
  readonly at: number;
  readonly dispensedOn: string;
  readonly profile: string;
  readonly easyRead: boolean;
  /** SNOMED CT codes of needs, as typed. */
  readonly codes: string;
  /** Beside English, for all items; "": as the record says. */
  readonly language: string;
  /** A page behind the code of every label. */
  readonly explain: boolean;
  /** The labels in the printer; "" until somebody says. */
  readonly stock: string;
  readonly pharmacy: { readonly name: string; readonly address: string; readonly phone: string };
  readonly initials: string;
  /** Who approves, as far as it was typed. */
  readonly approver: TypedApprover;
  readonly items: readonly ItemFields[];
}

/** What a button asks for. */
export type Step =
  | {
      readonly step:
        | "show"
        | "next"
        | "previous"
        | "approve"
        | "printed"
        | "own-directions"
        | "their-directions"
        | "profiles"
        | "use-pack"
        | "who"
        | "next-to-do";
    }
  | { readonly step: "go"; readonly to: number };

const plainSteps = [
  "show",
  "next",
  "previous",
  "approve",
  "printed",
  "own-directions",
  "their-directions",
  "profiles",
  "use-pack",
  "who",
  "next-to-do",
] as const;

/** Most items that a message may have. */
const mostItems = 100;

const placeIn = (text: string): number => (/^\d{1,2}$/u.test(text) ? Number(text) : 0);

export const blankItem: ItemFields = {
  ...{ warnings: [], typedWarning: "", noWarnings: false },
  ...noPackFields,
  indication: "",
  copies: "1",
  directions: null,
  answers: noAnswers,
  marks: noMarks,
  approval: null,
  printed: false,
  pack: "",
};

/** What only the buttons of the item shown say. */
const ofItemShown = ["mark", "look", "remove-warning", "split-warning", "word-warning", "wrong-pack"];

/** The fields of a post as they are for one item: buttons belong to the one that was shown. */
const fieldsFor = (fields: URLSearchParams, isShown: boolean): URLSearchParams =>
  isShown ? fields : new URLSearchParams([...fields].filter(([name]) => !ofItemShown.includes(name)));

const itemOf = (sent: URLSearchParams, place: number, isShown: boolean): ItemFields => {
  const fields = fieldsFor(sent, isShown);
  const text = (name: string): string => fields.get(`${name}.${place}`) ?? "";
  return {
    ...readTypedWarnings(fields, `.${place}`),
    ...readPackFields(fields, `.${place}`),
    indication: text("indication"),
    copies: fields.get(`copies.${place}`) ?? "1",
    directions: fields.get(`directions.${place}`),
    answers: readAnswers(fields, `.${place}`),
    marks: readMarks(fields, `.${place}`),
    approval: readApproval(fields, `.${place}`),
    printed: text("printed") === "yes",
    pack: fields.has("wrong-pack") ? "" : text("pack"),
  };
};

/** The form as it was posted. Judges nothing: what is wrong in a field is told beside it. */
export const readPrescriptionForm = (fields: URLSearchParams): PrescriptionForm => {
  const text = (name: string): string => fields.get(name) ?? "";
  const places = [...fields.keys()].map((name) => placeIn(/\.(\d{1,2})$/u.exec(name)?.[1] ?? "")).concat(0);
  const count = Math.min(mostItems, Math.max(...places) + 1);
  const at = placeIn(text("at"));
  return {
    prescription: text("prescription"),
    at,
    dispensedOn: text("dispensedOn").trim(),
    // A button under a print size chooses it.
    profile: fields.get("choose-profile") ?? text("profile"),
    easyRead: text("easyRead") === "yes",
    codes: text("codes"),
    language: text("language"),
    explain: text("explain") === "yes",
    stock: text("stock"),
    pharmacy: {
      name: text("pharmacyName").trim(),
      address: text("pharmacyAddress").trim(),
      phone: text("pharmacyPhone").trim(),
    },
    initials: text("initials").trim(),
    approver: readTypedApprover(fields),
    items: Array.from({ length: count }, (_, place) => itemOf(fields, place, place === at)),
  };
};

/** Whether a companion of the item shown is ticked; when is filled in by whoever knows the time. */
export const ticksCompanion = (fields: URLSearchParams, at: number): boolean =>
  fields.get(`companion.${at}`) === "yes";

/** Which button was pressed; showing the item as it is where none or an unknown one was. */
export const readStep = (fields: URLSearchParams): Step => {
  const pressed = fields.get("do") ?? "";
  const go = /^go-(\d{1,2})$/u.exec(pressed);
  if (go !== null) return { step: "go", to: Number(go[1]) };
  return { step: plainSteps.find((step) => step === pressed) ?? "show" };
};

export const itemAt = (form: PrescriptionForm, place: number): ItemFields => form.items[place] ?? blankItem;

/** The form with one item changed. */
export const withItem = (
  form: PrescriptionForm,
  place: number,
  change: Partial<ItemFields>,
): PrescriptionForm => {
  const length = Math.max(form.items.length, place + 1);
  const items = Array.from({ length }, (_, each) =>
    each === place ? { ...itemAt(form, each), ...change } : itemAt(form, each),
  );
  return { ...form, items };
};

/** The next item that is neither printed nor refused, after this one and round; null when none is left. */
export const nextToDo = (
  form: PrescriptionForm,
  after: number,
  canBeMade: readonly boolean[],
): number | null => {
  const places = canBeMade.map((_, step) => (after + 1 + step) % canBeMade.length);
  return places.find((place) => canBeMade[place] === true && !itemAt(form, place).printed) ?? null;
};
