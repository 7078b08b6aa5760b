// ordinary: what of a form came from an ordinary label and still stands as it came: marked in its field, and a
// doubt until somebody has looked.
import type { Finding } from "@plainlabel/core";
import type { LabelForm } from "../label/LabelForm.ts";
import { type FromLabel, type FromLabelField, fromLabelFields } from "./fieldsFromLabel.ts";

const valueIn = (form: LabelForm, name: FromLabelField): readonly string[] => {
  switch (name) {
    case "day":
    case "month":
    case "year":
      return [form.supplied[name]];
    case "warning":
      return form.warnings;
    default:
      return [form[name]];
  }
};

/** Whether a field is still as the label had it. What somebody typed over is theirs. */
export const isFromLabel = (form: LabelForm, name: FromLabelField): boolean => {
  const came = form.fromLabel[name];
  return came !== undefined && came !== "" && valueIn(form, name).includes(came);
};

export const mayBeFromLabel = (name: string): name is FromLabelField =>
  (fromLabelFields as readonly string[]).includes(name);

const groups: readonly (readonly [string, string, readonly FromLabelField[]])[] = [
  ["The person's name", "/person/name", ["personName"]],
  ["The medicine", "/medicine/name", ["medicineName", "strength", "form"]],
  ["The quantity", "/medicine/quantity", ["quantity", "unit"]],
  ["The directions", "/directions/text", ["directions"]],
  ["The date of supply", "/dispensedOn", ["day", "month", "year"]],
  ["The warning", "/warnings", ["warning"]],
];

/** One for each part of the label: no key counts for two of them. */
export const doubtsFromLabel = (form: LabelForm): readonly Finding[] =>
  groups.flatMap(([part, path, names]) => {
    const came = names.filter((name) => isFromLabel(form, name)).map((name) => form.fromLabel[name]);
    return came.length === 0
      ? []
      : [
          {
            code: "from-the-label",
            path,
            detail: `${part} came from the ordinary label: “${came.join(" ")}”.`,
            help: "Is it as prescribed?",
          },
        ];
  });

/** The form with what the label says, where nothing was typed. */
export const filledFromLabel = (form: LabelForm, came: FromLabel): LabelForm => {
  const date = { day: came.day ?? "", month: came.month ?? "", year: came.year ?? "" };
  const text = (name: Exclude<FromLabelField, "day" | "month" | "year" | "warning">): string =>
    form[name] === "" ? (came[name] ?? "") : form[name];
  return {
    ...form,
    // A form always says a size; what is shown first says the same one.
    profile: form.profile === "" ? "clear" : form.profile,
    ...{ personName: text("personName"), medicineName: text("medicineName"), strength: text("strength") },
    ...{ form: text("form"), quantity: text("quantity"), unit: text("unit"), directions: text("directions") },
    // The day of supply is filled in by itself; the label's own goes before it.
    supplied: date.year === "" ? form.supplied : date,
    warnings: came.warning === undefined ? form.warnings : [...new Set([...form.warnings, came.warning])],
    fromLabel: came,
  };
};
