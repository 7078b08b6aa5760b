// label: what the form of one label holds, as typed. All of it comes with each post: the server keeps nothing.
import { type Approval, readApproval } from "../approval/Approval.ts";
import { readTypedApprover, type TypedApprover } from "../approval/Approver.ts";
import { type FromLabel, readFromLabel } from "../ordinary/fieldsFromLabel.ts";
import { readAnswers, type TypedAnswers } from "../questions/answerFields.ts";
import { type Marks, readMarks, type TypedWarnings } from "../sides/Sides.ts";
import { readTypedWarnings } from "./readTypedWarnings.ts";
import { fieldsOfDate, type TypedDate } from "./supplyDate.ts";

/** The texts of the form, by the names of their fields. */
export const labelTexts = [
  "personName",
  "medicineName",
  "strength",
  "form",
  "quantity",
  "unit",
  "code",
  "directions",
  "indication",
  "profile",
  "codes",
  "language",
  "container",
  "diameter",
  "copies",
  "pharmacyName",
  "pharmacyAddress",
  "pharmacyPhone",
  "initials",
] as const;

export type LabelText = (typeof labelTexts)[number];

/** Directions picked from lists instead of typed; built into words that are read like any others. */
export const builtTexts = ["verb", "amount", "unit", "often", "food", "days", "most"] as const;
export const builtTimes = ["morning", "midday", "evening", "bedtime"] as const;

export interface BuiltDirections {
  readonly verb: string;
  readonly amount: string;
  readonly unit: string;
  /** "2 times a day", "every 6 hours", or "" where times of day are ticked. */
  readonly often: string;
  readonly times: readonly (typeof builtTimes)[number][];
  readonly asNeeded: boolean;
  readonly food: string;
  /** Days that it is for; "" for no end. */
  readonly days: string;
  /** Most in 24 hours, in the same unit; "" for none. */
  readonly most: string;
}

export interface LabelForm extends Readonly<Record<LabelText, string>>, Marks, TypedWarnings {
  readonly easyRead: boolean;
  /** A page behind the label's code. */
  readonly explain: boolean;
  /** An ordinary label is on the pack too; when that was ticked (ISO instant), "" where it was not. */
  readonly companionAt: string;
  readonly supplied: TypedDate;
  /** Directions as prescribed, kept beside those that the pharmacist chose instead; "" while they are the same. */
  readonly prescribed: string;
  readonly built: BuiltDirections;
  /** What was ticked and typed under the questions that the directions leave open. */
  readonly answers: TypedAnswers;
  /** Who approves, as far as it was typed. */
  readonly approver: TypedApprover;
  readonly approval: Approval | null;
  /** What an ordinary label filled in, as it came. */
  readonly fromLabel: FromLabel;
}

export const labelSteps = [
  "show",
  "approve",
  "printed",
  "build",
  "as-prescribed",
  "profiles",
  "who",
  "not-me",
  "same",
  "new",
  "onward",
] as const;

export type LabelStep = (typeof labelSteps)[number];

/** Which button was pressed; showing the label as it is where none or an unknown one was. */
export const readLabelStep = (fields: URLSearchParams): LabelStep =>
  labelSteps.find((step) => step === fields.get("do")) ?? "show";

/** The form as it was posted. Judges nothing: what is wrong in a field is told beside it. */
export const readLabelForm = (fields: URLSearchParams): LabelForm => {
  const text = (name: string): string => (fields.get(name) ?? "").trim();
  const texts = Object.fromEntries(labelTexts.map((name) => [name, text(name)])) as Record<LabelText, string>;
  const [verb, amount, unit, often, food, days, most] = builtTexts.map((name) => text(`built-${name}`)) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    ...texts,
    // A button under a print size chooses it.
    profile: fields.get("choose-profile") ?? texts.profile,
    easyRead: text("easyRead") === "yes",
    explain: text("explain") === "yes",
    companionAt: text("companion") === "yes" ? text("companion-at") : "",
    supplied: { day: text("day"), month: text("month"), year: text("year") },
    ...readTypedWarnings(fields),
    prescribed: text("prescribed"),
    built: {
      ...{ verb, amount, unit, often, food, days, most },
      times: builtTimes.filter((time) => fields.getAll("built-time").includes(time)),
      asNeeded: text("built-as-needed") === "yes",
    },
    answers: readAnswers(fields),
    ...readMarks(fields),
    approver: readTypedApprover(fields),
    approval: readApproval(fields),
    fromLabel: readFromLabel(fields.get("from-label")),
  };
};

/** "companion" was ticked; when is filled in by whoever knows the time. */
export const wantsCompanion = (fields: URLSearchParams): boolean => fields.get("companion") === "yes";

/** A form with nothing typed, for a day of supply. */
export const blankForm = (today: string): LabelForm => ({
  ...readLabelForm(new URLSearchParams()),
  supplied: fieldsOfDate(today),
});

/** A form for the next label: the pharmacy and the day stay, the person and the medicine go. */
export const nextLabel = (form: LabelForm): LabelForm => ({
  ...readLabelForm(new URLSearchParams()),
  supplied: form.supplied,
  pharmacyName: form.pharmacyName,
  pharmacyAddress: form.pharmacyAddress,
  pharmacyPhone: form.pharmacyPhone,
  approver: form.approver,
});

/** The next label of the same person: how they read stays too. Initials never do. */
export const samePerson = (form: LabelForm): LabelForm => ({
  ...nextLabel(form),
  personName: form.personName,
  profile: form.profile,
  easyRead: form.easyRead,
  codes: form.codes,
  language: form.language,
});
