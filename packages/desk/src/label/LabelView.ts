// label: what the page shows of one label beside its form.
import type { Refusal, StockName } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import type { Approver } from "../approval/Approver.ts";
import type { PrescriptionView, ProfilePreview } from "../prescription/PrescriptionView.ts";
import type { ScanState } from "../scan/ScanState.ts";
import { keysOf } from "../shell/shortcuts.ts";
import type { CurrentLabel, Sides } from "../sides/Sides.ts";
import { fieldOf } from "./fieldRefusals.ts";
import type { LabelForm } from "./LabelForm.ts";

export interface LabelView {
  /** The mark of the session, without which a form is not taken. */
  readonly csrf: string;
  /** The pharmacy is known by the installation and not asked for. */
  readonly pharmacyKnown: boolean;
  readonly explainOffered: PrescriptionView["explainOffered"];
  readonly law: PrescriptionView["law"];
  /** Where the form is posted to be held against rules. */
  readonly rulesAt: string;
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

const nextLabels = (isPrinted: boolean): Html =>
  html`<button class="btn${isPrinted ? " go" : ""}" name="do" value="new" id="new"${isPrinted ? html` data-next` : null} aria-keyshortcuts="${keysOf("next")}">Next label <kbd>${keysOf("next")}</kbd></button>
<button class="btn" name="do" value="same" aria-keyshortcuts="${keysOf("samePerson")}">Same person <kbd>${keysOf("samePerson")}</kbd></button>`;

/** The right side and the bar of a label that is typed. */
export const sidesOfLabel = (form: LabelForm, view: LabelView): Sides => ({
  ...view,
  ...{ warnings: form.warnings, typedWarning: form.typedWarning, noWarnings: form.noWarnings },
  marks: { seen: form.seen, read: form.read, looked: form.looked },
  typedApprover: form.approver,
  prescribed: form.prescribed,
  ...{ end: "", column: "Typed", fieldOf, skip: null },
  ...{ printAt: "/desk/label", sheetAt: "/desk/sheet" },
  goOn: nextLabels,
});
