// label: what a typed medicine leaves open that no request would miss: a strength that nobody wrote, or that a
// slip of the keys wrote.
import type { Finding } from "@plainlabel/core";
import type { LabelForm } from "./LabelForm.ts";

/** "50O mg", "l0 mg": a letter where only a figure makes sense. Units and forms have none of these beside a figure. */
const letterForFigure = /\d[oOI](?![A-Za-z])|(?<![A-Za-z])[oOIl](?=\d)/u;

const strengthDoubt = (code: Finding["code"], detail: string, help: string): readonly Finding[] => [
  { code, path: "/medicine/strength", detail, help },
];

/**
 * A label without a strength is right for a cream that has none, and may be a
 * wrong dose for tablets of which there are several. Nothing here knows which
 * it is, so somebody looks. A figure in the name ("Salbutamol 100 micrograms",
 * "Co-amoxiclav 500/125") is taken for the strength.
 */
export const doubtsOfMedicine = ({
  medicineName,
  strength,
}: Pick<LabelForm, "medicineName" | "strength">): readonly Finding[] => {
  if (strength !== "" && letterForFigure.test(strength))
    return strengthDoubt(
      "strength-odd",
      `The strength “${strength}” has a letter where a figure is likely.`,
      "Write figures for figures, or look that it is so.",
    );
  if (strength !== "" && !/\d/u.test(strength))
    return strengthDoubt(
      "strength-odd",
      `The strength “${strength}” has no figure.`,
      "Write it in figures with its unit, or look that it is so.",
    );
  if (medicineName === "" || strength !== "" || /\d/u.test(medicineName)) return [];
  return strengthDoubt(
    "strength-not-given",
    `No strength of ${medicineName} is on the label.`,
    "Write it, unless there is only one.",
  );
};
