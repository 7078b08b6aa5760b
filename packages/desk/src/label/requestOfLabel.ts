// label: the form as the label request it becomes, or every reason why it does not.
import {
  accepted,
  type LabelRequest,
  type Outcome,
  oneLine,
  type Refusal,
  readRequest,
  refused,
  type StockName,
} from "@plainlabel/core";
import type { Approver } from "../approval/Approver.ts";
import { readNeedsCodes } from "../needs/readNeedsCodes.ts";
import { answersOf } from "../questions/answerFields.ts";
import { isQuantitySent, overSent } from "./formOfRequest.ts";
import type { LabelForm } from "./LabelForm.ts";
import { languagesIn } from "./languageField.ts";
import { packRefusals, partOfPack } from "./packFields.ts";
import { quantityRefusals } from "./quantityField.ts";
import { dateRefusals, isoOfDate } from "./supplyDate.ts";
import { warningsOfChips } from "./warningChips.ts";

/** What the form does not hold: the pharmacy and the paper are the installation's and the computer's. */
export interface LabelSettings {
  /** null: the form asks. */
  readonly pharmacy: LabelRequest["pharmacy"] | null;
  /** null: nobody has said yet, and nothing is guessed. */
  readonly stock: StockName | null;
  /** null: nobody has said yet. */
  readonly approver: Approver | null;
  /** What the form was filled in from, as it was sent; left out where it was typed. */
  readonly sent?: Readonly<Record<string, unknown>>;
}

/** Only what was typed: an empty field is left out, and missed where the law demands it. */
const given = <N extends string>(fields: Readonly<Record<N, string>>): Partial<Record<N, string>> =>
  Object.fromEntries(Object.entries<string>(fields).filter(([, text]) => text !== "")) as Partial<
    Record<N, string>
  >;

/** 1 to 9: a slip of a key must not print 99. */
const isCopies = (typed: string): boolean => typed === "" || /^[1-9]$/.test(typed);

const draftOf = (form: LabelForm, { pharmacy, stock, approver }: LabelSettings, codes: readonly string[]) => {
  const warnings = warningsOfChips(form.warnings);
  const needs = {
    ...given({ profile: form.profile }),
    ...(form.easyRead ? { easyRead: true } : {}),
    ...(codes.length === 0 ? {} : { codes }),
    ...(form.language === "" ? {} : { languages: languagesIn(form.language) }),
  };
  const quantity = `${form.quantity} ${form.unit}`.trim();
  const medicine = given({
    name: form.medicineName,
    strength: form.strength,
    form: form.form,
    quantity,
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
    ...given({ indication: form.indication, stock: stock ?? "", dispensedOn: isoOfDate(form.supplied) }),
    ...(form.explain ? { explain: true } : {}),
    ...partOfPack(form, approver),
    pharmacy:
      pharmacy ??
      given({ name: form.pharmacyName, address: form.pharmacyAddress, phone: form.pharmacyPhone }),
    ...(/^[2-9]$/.test(form.copies) ? { copies: Number(form.copies) } : {}),
  };
};

const wrongCopies: Refusal = {
  code: "number-out-of-range",
  path: "/copies",
  detail: "Copies are a number from 1 to 9.",
  help: "Write how often the set is printed.",
};

const ownRefusals = (form: LabelForm, { approver, sent }: LabelSettings): readonly Refusal[] => [
  // A quantity that came so is judged like every request's.
  ...(sent !== undefined && isQuantitySent(form, sent) ? [] : quantityRefusals(form.quantity, form.unit)),
  ...dateRefusals(form.supplied),
  ...(isCopies(form.copies) ? [] : [wrongCopies]),
  ...packRefusals(form, approver),
];

/** One told reason for each place: what we say of a field comes before what a request would be told. */
const oneForEach = (own: readonly Refusal[], others: readonly Refusal[]): readonly Refusal[] => {
  const told = own.map(({ path }) => path);
  const isTold = ({ path }: Refusal): boolean =>
    told.some((place) => place === path || place.startsWith(`${path}/`) || path.startsWith(`${place}/`));
  return [...own, ...others.filter((each) => !isTold(each))];
};

/** The request without an approval: what is looked at, and what an approval is given for. */
export const requestOfLabel = (form: LabelForm, settings: LabelSettings): Outcome<LabelRequest> => {
  const codes = readNeedsCodes(form.codes);
  const draft = draftOf(form, settings, codes.ok ? codes.value : []);
  const request = readRequest(settings.sent === undefined ? draft : overSent(draft, settings.sent));
  const refusals = oneForEach(
    [...(codes.ok ? [] : codes.refusals), ...ownRefusals(form, settings)],
    request.ok ? [] : request.refusals,
  );
  return refusals.length > 0 || !request.ok
    ? refused(...refusals)
    : accepted(request.value, request.findings);
};
