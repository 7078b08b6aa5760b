// prescription: the state of the other items and of the message, carried from page to page in hidden fields.
// Nothing of it is in an address or on the server.
import { type Html, html } from "@plainlabel/page";
import { heldApproval } from "../approval/Approval.ts";
import { heldAnswers } from "../questions/answerFields.ts";
import type { ItemFields, PrescriptionForm } from "./PrescriptionForm.ts";

const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** The fields of an item that are hidden even while it is the one on the page. */
const always = (fields: ItemFields, place: number): readonly Html[] => [
  ...(fields.pack === "" ? [] : [hidden(`pack.${place}`, fields.pack)]),
  ...(fields.printed ? [hidden(`printed.${place}`, "yes")] : []),
];

const typed = (fields: ItemFields, place: number): readonly Html[] => [
  ...[heldApproval(fields.approval, `.${place}`)].filter((each) => each !== null),
  ...fields.warnings.map((chip) => hidden(`warning.${place}`, chip)),
  ...(fields.typedWarning === "" ? [] : [hidden(`typed-warning.${place}`, fields.typedWarning)]),
  ...(fields.noWarnings ? [hidden(`no-warnings.${place}`, "yes")] : []),
  ...(fields.container === "" ? [] : [hidden(`container.${place}`, fields.container)]),
  ...(fields.diameter === "" ? [] : [hidden(`diameter.${place}`, fields.diameter)]),
  ...(fields.companionAt === ""
    ? []
    : [hidden(`companion.${place}`, "yes"), hidden(`companion-at.${place}`, fields.companionAt)]),
  hidden(`indication.${place}`, fields.indication),
  hidden(`copies.${place}`, fields.copies),
  ...(fields.directions === null ? [] : [hidden(`directions.${place}`, fields.directions)]),
  ...heldAnswers(fields.answers, `.${place}`),
];

const shared = (form: PrescriptionForm): readonly Html[] => [
  hidden("profile", form.profile),
  ...(form.easyRead ? [hidden("easyRead", "yes")] : []),
  hidden("codes", form.codes),
  hidden("language", form.language),
  ...(form.explain ? [hidden("explain", "yes")] : []),
];

/** `onPage`: the place whose typed fields stand on the page; null where none do, nor those for all items. */
export const hiddenFields = (form: PrescriptionForm, onPage: number | null, count: number): Html =>
  html`${hidden("prescription", form.prescription)}${hidden("at", String(form.at))}${hidden("stock", form.stock)}${hidden("dispensedOn", form.dispensedOn)}${hidden("pharmacyName", form.pharmacy.name)}${hidden("pharmacyAddress", form.pharmacy.address)}${hidden("pharmacyPhone", form.pharmacy.phone)}${onPage === null ? shared(form) : null}${form.items
    .slice(0, count)
    .flatMap((fields, place) => [
      ...always(fields, place),
      ...(place === onPage ? [] : typed(fields, place)),
    ])}`;
