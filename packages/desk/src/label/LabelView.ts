// label: what the page shows of one label beside its form.
import type { Refusal } from "@plainlabel/core";
import type { CurrentItem, PrescriptionView, ProfilePreview } from "../prescription/PrescriptionView.ts";
import type { ScanState } from "../scan/ScanState.ts";

export interface LabelView {
  /** The mark of the session, without which a form is not taken. */
  readonly csrf: string;
  /** The pharmacy is known by the installation and not asked for. */
  readonly pharmacyKnown: boolean;
  readonly explainOffered: PrescriptionView["explainOffered"];
  readonly needsReason: PrescriptionView["needsReason"];
  /** "blank": nothing was typed yet, and nothing is missed. */
  readonly current:
    | { readonly state: "blank" }
    | Exclude<CurrentItem, { readonly state: "refused" }>
    | Unread;
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
