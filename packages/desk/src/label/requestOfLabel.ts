// label: the form as the label request it becomes, or every reason why it does not.
import {
  accepted,
  type LabelRequest,
  type Outcome,
  oneLine,
  type Refusal,
  readRequest,
  readWarningsText,
  refused,
} from "@plainlabel/core";
import { readNeedsCodes } from "../needs/readNeedsCodes.ts";

import { answersOf } from "../questions/answerFields.ts";
import type { LabelForm } from "./LabelForm.ts";

/** Only what was typed: an empty field is left out, and missed where the law demands it. */
const given = <N extends string>(fields: Readonly<Record<N, string>>): Partial<Record<N, string>> =>
  Object.fromEntries(Object.entries<string>(fields).filter(([, text]) => text !== "")) as Partial<
    Record<N, string>
  >;

const countOf = (typed: string): unknown => (/^\d{1,3}$/.test(typed) ? Number(typed) : typed);

const draftOf = (form: LabelForm, pharmacy: LabelRequest["pharmacy"] | null, codes: readonly string[]) => {
  const warnings = readWarningsText(form.warnings);
  const needs = {
    ...given({ profile: form.profile }),
    ...(form.easyRead ? { easyRead: true } : {}),
    ...(codes.length === 0 ? {} : { codes }),
  };
  const medicine = given({
    name: form.medicineName,
    strength: form.strength,
    form: form.form,
    quantity: form.quantity,
    code: form.code,
  });
  const directions = given({ text: oneLine(form.directions) });
  return {
    person: {
      ...given({ name: form.personName }),
      ...(Object.keys(needs).length === 0 ? {} : { needs }),
    },
    medicine,
    directions,
    ...answersOf(form.answers, { directions, medicine }),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...given({ indication: form.indication, stock: form.stock, dispensedOn: form.dispensedOn }),
    ...(form.explain ? { explain: true } : {}),
    pharmacy:
      pharmacy ??
      given({ name: form.pharmacyName, address: form.pharmacyAddress, phone: form.pharmacyPhone }),
    ...(form.copies === "" || form.copies === "1" ? {} : { copies: countOf(form.copies) }),
  };
};

/**
 * The request without an approval: what is looked at, and what an approval is
 * given for. `pharmacy`: that of the installation.
 */
export const requestOfLabel = (
  form: LabelForm,
  pharmacy: LabelRequest["pharmacy"] | null,
): Outcome<LabelRequest> => {
  const codes = readNeedsCodes(form.codes);
  const request = readRequest(draftOf(form, pharmacy, codes.ok ? codes.value : []));
  const refusals: readonly Refusal[] = [
    ...(codes.ok ? [] : codes.refusals),
    ...(request.ok ? [] : request.refusals),
  ];
  return refusals.length > 0 || !request.ok
    ? refused(...refusals)
    : accepted(request.value, request.findings);
};
