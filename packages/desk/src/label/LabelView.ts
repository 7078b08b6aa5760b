// label: what the page shows of one label beside its form.
import type { Refusal, StockName } from "@plainlabel/core";
import type { Approver } from "../approval/Approver.ts";
import type { Judged } from "../approval/whyNot.ts";
import type { CurrentItem, PrescriptionView, ProfilePreview } from "../prescription/PrescriptionView.ts";
import type { ScanState } from "../scan/ScanState.ts";
import type { LabelForm } from "./LabelForm.ts";

/** "blank": nothing was typed yet, and nothing is missed. */
export type CurrentLabel =
  | { readonly state: "blank" }
  | Exclude<CurrentItem, { readonly state: "refused" }>
  | Unread;

export interface LabelView {
  /** The mark of the session, without which a form is not taken. */
  readonly csrf: string;
  /** The pharmacy is known by the installation and not asked for. */
  readonly pharmacyKnown: boolean;
  readonly explainOffered: PrescriptionView["explainOffered"];
  readonly needsReason: PrescriptionView["needsReason"];
  readonly current: CurrentLabel;
  /** The labels in the printer of this computer; null: nobody has said yet. */
  readonly stock: StockName | null;
  /** Who approves in this sign-in; null: nobody has said yet. */
  readonly approver: Approver | null;
  /** Why what was typed names nobody who approves. */
  readonly wrongApprover: readonly Refusal[];
  /** Somebody is typing: what is empty is not told beside its field. */
  readonly typing: boolean;
  /** The pack scanned for this label. */
  readonly scan: ScanState;
  readonly message: PrescriptionView["message"];
  /** Small multiples, where they were asked for. */
  readonly profiles: readonly ProfilePreview[] | null;
}

/** What was typed is no label request yet. */
export interface Unread {
  readonly state: "unread";
  readonly refusals: readonly Refusal[];
}

export type ShownLabel = Extract<CurrentLabel, { readonly state: "shown" }>;

/** Everything that decides whether the label may be approved: asked by the page for its buttons, and by the server before it does. */
export const judgedOf = (
  form: LabelForm,
  { current, stock, approver, scan }: Pick<LabelView, "current" | "stock" | "approver" | "scan">,
): Judged => ({
  label:
    current.state === "shown"
      ? {
          digest: current.digest,
          labels: current.drawings.length,
          openQuestions: current.readBack.questions.length,
          findings: [...current.findings, ...scan.findings],
        }
      : null,
  hasStock: stock !== null,
  hasApprover: approver !== null,
  expired: scan.expired,
  otherPack: scan.compared?.decision === "refuse",
  warningsSettled: form.warnings.length > 0 || form.noWarnings,
  warningTyped: form.typedWarning !== "",
  seen: form.seen,
  read: form.read,
  looked: form.looked,
});
