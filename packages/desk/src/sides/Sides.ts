// sides: what the right side and the bar show of any label of the desk: one that was typed, an item of a
// prescription, a row of a batch.
import type { Refusal, StockName } from "@plainlabel/core";
import type { Html } from "@plainlabel/page";
import type { Approver, TypedApprover } from "../approval/Approver.ts";
import type { Judged } from "../approval/whyNot.ts";
import type { CurrentItem, PrescriptionView } from "../prescription/PrescriptionView.ts";
import type { ScanState } from "../scan/ScanState.ts";

/** What was typed is no label request yet. */
export interface Unread {
  readonly state: "unread";
  readonly refusals: readonly Refusal[];
}

/**
 * "blank": nothing was typed yet, and nothing is missed. "refused": what was sent gives no label, and no field
 * here mends it.
 */
export type CurrentLabel = { readonly state: "blank" } | CurrentItem | Unread;

export type ShownLabel = Extract<CurrentLabel, { readonly state: "shown" }>;

/** What somebody has said of one drawing. */
export interface Marks {
  /** Digest of the drawing that the marks are of; "" before any. */
  readonly seen: string;
  /** Labels that were read, counted from 1, and doubts that were looked at. */
  readonly read: readonly number[];
  readonly looked: readonly string[];
}

export const noMarks: Marks = { seen: "", read: [], looked: [] };

const isPlace = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);

/** The marks of a posted form, with the one that a button adds. `end`: what the names of its fields end in. */
export const readMarks = (fields: URLSearchParams, end = ""): Marks => {
  const [mark, look] = [fields.get("mark"), fields.get("look")];
  return {
    seen: (fields.get(`seen${end}`) ?? "").trim(),
    read: [...fields.getAll(`read${end}`), ...(mark === null ? [] : [mark])].filter(isPlace).map(Number),
    looked: [...fields.getAll(`looked${end}`), ...(look === null ? [] : [look])],
  };
};

/** Warnings as a form holds them, a tick that none is needed, and what is typed and none yet. */
export interface TypedWarnings {
  /** Numbers of the list and words of one's own, in order. */
  readonly warnings: readonly string[];
  /** What stands in the field of warnings and became none. */
  readonly typedWarning: string;
  /** Ticked: no warning is wanted. */
  readonly noWarnings: boolean;
}

export interface Sides extends TypedWarnings {
  readonly current: CurrentLabel;
  readonly marks: Marks;
  /** The labels in the printer of this computer; null: nobody has said yet. */
  readonly stock: StockName | null;
  /** Who approves in this sign-in; null: nobody has said yet. */
  readonly approver: Approver | null;
  readonly typedApprover: TypedApprover;
  /** Why what was typed names nobody who approves. */
  readonly wrongApprover: readonly Refusal[];
  readonly scan: ScanState;
  readonly message: PrescriptionView["message"];
  /** Printing again was refused for want of a reason. */
  readonly needsReason: boolean;
  /** What the names of its own fields end in. */
  readonly end: string;
  /** Prescribed words that somebody put others in the place of; "" where they are the same. */
  readonly prescribed: string;
  /** What the words beside the label are: typed here, or prescribed elsewhere. */
  readonly column: "Typed" | "Prescribed";
  /** The id of the field that a refusal is about; null for none of this page. */
  readonly fieldOf: (refusal: Refusal) => string | null;
  /** Where the finished file comes from, and a sheet of A4 beside it; null: there is no such sheet. */
  readonly printAt: string;
  readonly sheetAt: string | null;
  /** Without a label: the way past it, where there is one. */
  readonly skip: Html | null;
  /** What stands beside Print once it is approved: the ways on. `isPrinted`: going on is what is next. */
  readonly goOn: (isPrinted: boolean) => Html;
}

/**
 * Everything that decides whether the label may be approved: asked by the page for its buttons, and by the server
 * before it does.
 */
export const judgedOf = ({
  current,
  marks,
  stock,
  approver,
  scan,
  warnings,
  noWarnings,
  typedWarning,
}: Pick<Sides, "current" | "marks" | "stock" | "approver" | "scan" | keyof TypedWarnings>): Judged => ({
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
  warningsSettled: warnings.length > 0 || noWarnings,
  warningTyped: typedWarning !== "",
  ...marks,
});
