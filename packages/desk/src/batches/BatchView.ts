// batches: what the pages of a batch show.
import type { Finding, Refusal } from "@plainlabel/core";
import type { LabelForm } from "../label/LabelForm.ts";
import type { LabelView } from "../label/LabelView.ts";

/**
 * How a row stands. "words": it has no label, or one that prints directions as they are written or leaves a
 * question open.
 */
export const rowStates = ["words", "check", "approved", "printed"] as const;

export type RowState = (typeof rowStates)[number];

/** One row of a batch among the others. */
export interface BatchRow {
  /** Its place in the batch, from 0. */
  readonly at: number;
  /** As the sheet numbers it, the header being row 1; in an order that is no sheet, its place from 1. */
  readonly row: number;
  /** "" where it could not be read. */
  readonly person: string;
  readonly medicine: string;
  readonly prescribed: string;
  /** The sentences of the directions as the label says them; none where there is no label. */
  readonly label: readonly string[];
  readonly labels: number;
  readonly state: RowState;
  /** Why it has no label, each with the column that it is about. */
  readonly why: readonly string[];
  /** What is to be looked at. */
  readonly findings: readonly Finding[];
  /** "PS, Pat Smith, 12:00"; "" where nobody has approved it here. */
  readonly approved: string;
  /** Whom the sheet itself names as having approved it; "" for nobody. */
  readonly namedInSheet: string;
}

export interface BatchView {
  readonly csrf: string;
  readonly id: string;
  readonly state: "waiting" | "working" | "done";
  readonly items: number;
  readonly made: number;
  readonly refused: number;
  readonly failed: number;
  readonly labels: number;
  /** When the sheet was sent, and when it is erased; milliseconds since 1970. */
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly rows: readonly BatchRow[];
  /** Whether the question is asked that goes before erasing. */
  readonly asking: boolean;
  /** Something just done or not done, said in one sentence; null for nothing. */
  readonly message: string | null;
  /** Somebody other than who approved checks each label: no file is given by the sheet's own word. */
  readonly secondCheck: boolean;
}

/** One row on a page of its own: the form of a label that was filled in from it. */
export interface RowView {
  readonly id: string;
  /** As in `BatchView`. */
  readonly createdAt: number;
  readonly row: BatchRow;
  /** How many there are, and how many of them still want somebody. */
  readonly rows: number;
  readonly toDo: number;
  /**
   * The other rows, for today's list: one that was just approved is no longer shown. None of a sheet that is too
   * long for the list.
   */
  readonly others: readonly BatchRow[];
  /** The row after this one that wants somebody; null: none does. */
  readonly nextAt: number | null;
  /** Directions as the sheet has them. */
  readonly prescribed: string;
  /** What the sheet says that no field could take, told until the row is changed. */
  readonly unread: readonly Refusal[];
  readonly label: LabelView;
  readonly form: LabelForm;
}
