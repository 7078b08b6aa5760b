// label: what is kept of a posted form where a label outlives its page: every field of the label, and nothing of
// one look at it.
import type { ScanState } from "../scan/ScanState.ts";
import type { LabelForm } from "./LabelForm.ts";

/** Fields that are of one look and not of the row. */
const ofOneLook: readonly string[] = [
  ...["csrf", "at", "do", "typing", "seen", "read", "looked", "mark", "look", "initials", "again", "scan"],
  ...["checker-name", "checker-role", "checker-registration", "checker-initials"],
  ...["approver-name", "approver-role", "approver-registration", "stock", "use-stock", "choose-profile"],
];

/** What is kept of a form: every field of the label, with a size that a button chose and warnings as they became chips. */
export const fieldsKept = (fields: URLSearchParams, form: LabelForm, scan: ScanState): string => {
  const kept = new URLSearchParams(
    [...fields].filter(
      ([name]) =>
        !ofOneLook.includes(name) && !name.startsWith("approved") && !/warning|^profile$|^pack$/.test(name),
    ),
  );
  for (const chip of form.warnings) kept.append("warning", chip);
  kept.set("typed-warning", form.typedWarning);
  if (form.noWarnings) kept.set("no-warnings", "yes");
  kept.set("profile", form.profile);
  kept.set("directions", form.directions);
  kept.set("prescribed", form.prescribed);
  kept.set("companion-at", form.companionAt);
  kept.set("pack", scan.line);
  return kept.toString();
};
