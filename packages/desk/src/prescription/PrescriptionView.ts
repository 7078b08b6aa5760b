// prescription: what the page shows of a prescription: every item with how it stands, and one of them in full.

import type {
  Comparison,
  Finding,
  LabelRequest,
  LawName,
  Refusal,
  SaidOnLabels,
  StockName,
} from "@plainlabel/core";
import type { Approval } from "../approval/Approval.ts";
import type { Approver } from "../approval/Approver.ts";
import type { PageBehind } from "../approval/pageBehind.ts";
import type { SecondCheck } from "../approval/SecondCheck.ts";
import type { ItemScan } from "../scan/ItemScan.ts";

export interface ItemState {
  /** null: not even the name could be read. */
  readonly medicine: string | null;
  /** Why no label can be made from it; none where one can. */
  readonly refusals: readonly Refusal[];
  readonly printed: boolean;
  /** It was, and may have been changed since: that is asked when it is opened, and before it is printed. */
  readonly approved: boolean;
}

/** One label of a set: its drawing, true to size, and all its words in reading order. */
export interface LabelDrawing {
  readonly svg: string;
  readonly words: string;
}

/** One finished drawing of the labels of an item, marked DRAFT. */
export interface LabelPicture {
  /** All labels one under another, true to size. */
  readonly svg: string;
  readonly labels: number;
}

export type CurrentItem =
  /** The prescription's own words give no label. */
  | { readonly state: "refused"; readonly refusals: readonly Refusal[] }
  /** The label as the fields are now is refused. */
  | { readonly state: "unfit"; readonly request: LabelRequest; readonly refusals: readonly Refusal[] }
  | {
      readonly state: "shown";
      readonly request: LabelRequest;
      readonly digest: string;
      /** Of this very label; null: it is a draft. */
      readonly approval: Approval | null;
      /** Left out where none is wanted: of a draft, and where the service does not ask for one. */
      readonly check?: SecondCheck;
      /** The page behind its code; null: it has none, or none yet. */
      readonly page: PageBehind | null;
      /** Its code is a sample: the real one is made when it is approved. */
      readonly sampleCode: boolean;
      readonly drawings: readonly LabelDrawing[];
      /** Where each sentence stands. */
      readonly said: readonly SaidOnLabels[];
      readonly readBack: Comparison;
      readonly findings: readonly Finding[];
      /** Why the answers to its questions cannot be used: the label shown is then without them. */
      readonly wrongAnswers: readonly Refusal[];
    };

/** One print size with what it takes: a picture, or why it does not fit. */
export interface ProfilePreview {
  readonly profile: string;
  readonly outcome:
    | { readonly fits: true; readonly picture: LabelPicture }
    | { readonly fits: false; readonly refusals: readonly Refusal[] };
}

export interface PrescriptionView {
  /** The mark of the session, without which a form is not taken. */
  readonly csrf: string;
  readonly items: readonly ItemState[];
  readonly current: CurrentItem;
  /** The prescriber's words of the item shown, as far as it came in words. */
  readonly prescribed: string;
  /** Something just done or not done, said in one sentence; null for nothing. */
  /** `initials`: told that these do not fit; the same ones once more approve. */
  readonly message: { readonly text: string; readonly urgent: boolean; readonly initials?: string } | null;
  /** Small multiples, where they were asked for. */
  readonly profiles: readonly ProfilePreview[] | null;
  /** This installation has an address for pages behind codes. */
  readonly explainOffered: boolean;
  /** Whose rules this browser holds labels against; null: nobody's. */
  readonly law: LawName | null;
  /** The pack scanned for the item shown. */
  readonly scan: ItemScan;
  /** The labels in the printer of this computer; null: nobody has said yet. */
  readonly stock: StockName | null;
  /** Who approves in this sign-in; null: nobody has said yet. */
  readonly approver: Approver | null;
  /** Why what was typed names nobody who approves. */
  readonly wrongApprover: readonly Refusal[];
  /** Printing again was refused for want of a reason. */
  readonly needsReason: boolean;
}
