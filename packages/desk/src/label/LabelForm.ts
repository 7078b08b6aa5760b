// label: what the form of one label holds, as typed. All of it comes with each post: the server keeps nothing.
import { type Approval, readApproval } from "../approval/Approval.ts";
import { readAnswers, type TypedAnswers } from "../questions/answerFields.ts";

/** The texts of the form, by the names of their fields. */
export const labelTexts = [
  "personName",
  "medicineName",
  "strength",
  "form",
  "quantity",
  "code",
  "directions",
  "warnings",
  "indication",
  "profile",
  "codes",
  "stock",
  "copies",
  "dispensedOn",
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

export interface LabelForm extends Readonly<Record<LabelText, string>> {
  readonly easyRead: boolean;
  /** A page behind the label's code. */
  readonly explain: boolean;
  /** Directions as prescribed, kept beside those that the pharmacist chose instead; "" while they are the same. */
  readonly prescribed: string;
  readonly built: BuiltDirections;
  /** What was ticked and typed under the questions that the directions leave open. */
  readonly answers: TypedAnswers;
  /** Digest of the request whose label was shown last; "" before. */
  readonly seen: string;
  readonly approval: Approval | null;
}

export type LabelStep = "show" | "approve" | "printed" | "build" | "as-prescribed" | "profiles" | "new";

const steps: readonly LabelStep[] = [
  "show",
  "approve",
  "printed",
  "build",
  "as-prescribed",
  "profiles",
  "new",
];

/** Which button was pressed; showing the label as it is where none or an unknown one was. */
export const readLabelStep = (fields: URLSearchParams): LabelStep =>
  steps.find((step) => step === fields.get("do")) ?? "show";

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
    prescribed: text("prescribed"),
    built: {
      ...{ verb, amount, unit, often, food, days, most },
      times: builtTimes.filter((time) => fields.getAll("built-time").includes(time)),
      asNeeded: text("built-as-needed") === "yes",
    },
    answers: readAnswers(fields),
    seen: text("seen"),
    approval: readApproval(fields),
  };
};

/** A form for the next label: the pharmacy, the printer and the day stay, the person and the medicine go. */
export const nextLabel = (form: LabelForm): LabelForm => ({
  ...readLabelForm(new URLSearchParams()),
  stock: form.stock,
  dispensedOn: form.dispensedOn,
  pharmacyName: form.pharmacyName,
  pharmacyAddress: form.pharmacyAddress,
  pharmacyPhone: form.pharmacyPhone,
  initials: form.initials,
});
