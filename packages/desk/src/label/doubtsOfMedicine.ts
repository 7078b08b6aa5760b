// label: what a typed medicine leaves open that no request would miss: a strength that nobody wrote.
import type { Finding } from "@plainlabel/core";
import type { LabelForm } from "./LabelForm.ts";

/**
 * A label without a strength is right for a cream that has none, and may be a
 * wrong dose for tablets of which there are several. Nothing here knows which
 * it is, so somebody looks. A figure in the name ("Salbutamol 100 micrograms",
 * "Co-amoxiclav 500/125") is taken for the strength.
 */
export const doubtsOfMedicine = ({
  medicineName,
  strength,
}: Pick<LabelForm, "medicineName" | "strength">): readonly Finding[] =>
  medicineName === "" || strength !== "" || /\d/u.test(medicineName)
    ? []
    : [
        {
          code: "strength-not-given",
          path: "/medicine/strength",
          detail: `No strength of ${medicineName} is on the label.`,
          help: "Write it, unless there is only one.",
        },
      ];
