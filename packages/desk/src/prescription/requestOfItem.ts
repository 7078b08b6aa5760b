// prescription: one item of a prescription with what the pharmacist added, as the label request it becomes. The
// prescriber's dosage stays as structured as it came.
import {
  accepted,
  type FhirItem,
  type LabelRequest,
  type Outcome,
  type Refusal,
  readRequest,
  refused,
} from "@plainlabel/core";
import type { Approver } from "../approval/Approver.ts";
import { languagesIn } from "../label/languageField.ts";
import { packRefusals, partOfPack } from "../label/packFields.ts";
import { warningsOfChips } from "../label/warningChips.ts";
import { readNeedsCodes } from "../needs/readNeedsCodes.ts";
import { answersOf } from "../questions/answerFields.ts";
import type { ItemFields, PrescriptionForm } from "./PrescriptionForm.ts";

const needsOf = (form: PrescriptionForm, codes: readonly string[]) => ({
  ...(form.profile === "" ? {} : { profile: form.profile }),
  ...(form.easyRead ? { easyRead: true } : {}),
  ...(codes.length === 0 ? {} : { codes }),
  ...(form.language === "" ? {} : { languages: languagesIn(form.language) }),
});

/** A count as typed; what is no plain number goes on as it is and is refused with the request. */
const countOf = (typed: string): unknown => (/^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : typed);

const draftOf = (
  item: FhirItem,
  form: PrescriptionForm,
  fields: ItemFields,
  approver: Approver | null,
  codes: readonly string[],
) => {
  const { request } = item;
  const needs = needsOf(form, codes);
  const warnings = warningsOfChips(fields.warnings);
  const indication = fields.indication.trim();
  const { dosage, ...prescribed } = request.directions;
  const directions =
    fields.directions === null
      ? { ...prescribed, ...(dosage === undefined ? {} : { dosage }) }
      : { text: fields.directions.trim() };
  return {
    ...request,
    person: { ...request.person, ...(Object.keys(needs).length === 0 ? {} : { needs }) },
    directions,
    ...answersOf(fields.answers, { directions, medicine: request.medicine }),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(indication === "" ? {} : { indication }),
    ...(form.explain ? { explain: true } : {}),
    ...partOfPack(fields, approver),
    ...(form.stock === "" ? {} : { stock: form.stock }),
    ...(fields.copies.trim() === "1" ? {} : { copies: countOf(fields.copies) }),
  };
};

/**
 * The request without an approval: what is looked at, and what an approval is given for. `approver`: who answers
 * for a companion.
 */
export const requestOfItem = (
  item: FhirItem,
  form: PrescriptionForm,
  fields: ItemFields,
  approver: Approver | null,
): Outcome<LabelRequest> => {
  const codes = readNeedsCodes(form.codes);
  const request = readRequest(draftOf(item, form, fields, approver, codes.ok ? codes.value : []));
  const refusals: readonly Refusal[] = [
    ...(codes.ok ? [] : codes.refusals),
    ...packRefusals(fields, approver),
    ...(request.ok ? [] : request.refusals),
  ];
  return refusals.length > 0 || !request.ok
    ? refused(...refusals)
    : accepted(request.value, request.findings);
};
