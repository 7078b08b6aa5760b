// prescription: what the page's form holds while a pharmacist steps through the items of one prescription. All of it comes with each post: the server keeps nothing.
import { type Approval, readApproval } from "../approval/Approval.ts";
import { noAnswers, readAnswers, type TypedAnswers } from "../questions/answerFields.ts";

/** What a pharmacist adds to one item, as typed. */
export interface ItemFields {
  readonly warnings: string;
  readonly indication: string;
  readonly copies: string;
  /** The pharmacist's own directions in place of the prescription's; null: those of the prescription. */
  readonly directions: string | null;
  /** What was ticked and typed under the questions that the directions leave open. */
  readonly answers: TypedAnswers;
  /** Digest of the request whose label was shown last; "" before. */
  readonly seen: string;
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
  /** A page behind the code of every label. */
  readonly explain: boolean;
  /** The labels in the printer; "" until somebody says. */
  readonly stock: string;
  readonly pharmacy: { readonly name: string; readonly address: string; readonly phone: string };
  readonly initials: string;
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
        | "use-pack";
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
] as const;

/** Most items that a message may have. */
const mostItems = 100;

const placeIn = (text: string): number => (/^\d{1,2}$/u.test(text) ? Number(text) : 0);

export const blankItem: ItemFields = {
  warnings: "",
  indication: "",
  copies: "1",
  directions: null,
  answers: noAnswers,
  seen: "",
  approval: null,
  printed: false,
  pack: "",
};

const itemOf = (fields: URLSearchParams, place: number): ItemFields => {
  const text = (name: string): string => fields.get(`${name}.${place}`) ?? "";
  return {
    warnings: text("warnings"),
    indication: text("indication"),
    copies: fields.get(`copies.${place}`) ?? "1",
    directions: fields.get(`directions.${place}`),
    answers: readAnswers(fields, `.${place}`),
    seen: text("seen"),
    approval: readApproval(fields, `.${place}`),
    printed: text("printed") === "yes",
    pack: text("pack"),
  };
};

/** The form as it was posted. Judges nothing: what is wrong in a field is told beside it. */
export const readPrescriptionForm = (fields: URLSearchParams): PrescriptionForm => {
  const text = (name: string): string => fields.get(name) ?? "";
  const places = [...fields.keys()].map((name) => placeIn(/\.(\d{1,2})$/u.exec(name)?.[1] ?? "")).concat(0);
  const count = Math.min(mostItems, Math.max(...places) + 1);
  return {
    prescription: text("prescription"),
    at: placeIn(text("at")),
    dispensedOn: text("dispensedOn").trim(),
    // A button under a print size chooses it.
    profile: fields.get("choose-profile") ?? text("profile"),
    easyRead: text("easyRead") === "yes",
    codes: text("codes"),
    explain: text("explain") === "yes",
    stock: text("stock"),
    pharmacy: {
      name: text("pharmacyName").trim(),
      address: text("pharmacyAddress").trim(),
      phone: text("pharmacyPhone").trim(),
    },
    initials: text("initials").trim(),
    items: Array.from({ length: count }, (_, place) => itemOf(fields, place)),
  };
};

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
