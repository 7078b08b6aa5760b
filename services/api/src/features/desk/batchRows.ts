// features/desk: the rows of a batch as its pages tell them: as they were sent, or as somebody corrected and
// approved them here.
import { type Finding, medicineLine, type Refusal, type StockName } from "@plainlabel/core";
import {
  type Approval,
  type BatchRow,
  type CurrentLabel,
  isMissing,
  type LabelForm,
  pharmacyOfRequest,
  type RowState,
  rowForOtherStock,
  whatIsWrongIn,
  wordsOfRowRefusal,
} from "@plainlabel/desk";
import { personIn, rowOf, sentItem, unreadOf } from "../../rendering/orderedItem.ts";
import type { DoneItem } from "../../store/batches/Batches.ts";
import { isMade, refusalsOf } from "../batches/batchFiles.ts";

/** What is told of a row among the others. */
type ToldRow = Pick<
  BatchRow,
  "person" | "medicine" | "prescribed" | "label" | "labels" | "why" | "findings"
> & {
  readonly needsWords: boolean;
};

/** What is kept of a row that somebody had open. Encrypted with its batch, and gone with it. */
export interface KeptRow {
  /** The fields of its form, as a browser posts them. */
  readonly fields: string;
  readonly told: ToldRow;
  /** Of the label as these fields give it. */
  readonly approved: {
    readonly approval: Approval;
    readonly stock: StockName;
    /** Digest of what stands on its labels, where it is made among others. */
    readonly words: string;
    readonly labels: number;
  } | null;
}

export type Sent = Readonly<Record<string, unknown>>;

/** The item as a record; of anything else nothing is read. */
export const sentOf = ({ sent }: DoneItem): Sent => {
  const item = sentItem(sent);
  return typeof item === "object" && item !== null && !Array.isArray(item) ? (item as Sent) : {};
};

const textAt = (sent: unknown, way: readonly string[]): string => {
  const found = way.reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    sent,
  );
  return typeof found === "string" ? found.slice(0, 200) : "";
};

export const directionsSent = (item: DoneItem): string => textAt(sentOf(item), ["directions", "text"]);

/** "Amoxicillin 500 mg capsules". */
const medicineIn = (sent: unknown): string =>
  ["name", "strength", "form"]
    .map((part) => textAt(sent, ["medicine", part]))
    .filter((part) => part !== "")
    .join(" ");

/** As it was made of what was sent. */
const toldAsSent = (item: DoneItem): ToldRow => {
  const sent = sentOf(item);
  const person = textAt(sent, ["person", "name"]) || personIn(item.sent);
  const named = { person, medicine: medicineIn(sent) };
  if (!isMade(item))
    return {
      ...named,
      ...{ prescribed: directionsSent(item), label: [], labels: 0, findings: [], needsWords: true },
      why: refusalsOf(item).map(wordsOfRowRefusal),
    };
  const { comparisons, labels } = item.result;
  return {
    ...named,
    labels,
    prescribed: comparisons.map(({ prescribed }) => prescribed).join("; "),
    label: comparisons.flatMap(({ label }) => label),
    why: [],
    findings: comparisons.flatMap(({ findings = [] }) => findings),
    needsWords: comparisons.some(({ needsWords }) => needsWords === true),
  };
};

/** A row as its form gives it now. */
export const toldNow = (form: LabelForm, current: CurrentLabel): ToldRow => {
  const named = {
    person: form.personName,
    medicine: medicineLine({ name: form.medicineName, strength: form.strength, form: form.form }),
  };
  if (current.state !== "shown")
    return {
      ...named,
      ...{ prescribed: form.directions, label: [], labels: 0, findings: [], needsWords: true },
      why: current.state === "blank" ? [] : current.refusals.map(wordsOfRowRefusal),
    };
  const { readBack, drawings, findings } = current;
  return {
    ...named,
    ...{ prescribed: readBack.prescribed, label: readBack.label, labels: drawings.length, why: [], findings },
    needsWords: readBack.understood === null || readBack.questions.length > 0,
  };
};

const atTime = new Intl.DateTimeFormat("en-GB", {
  ...{ hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" },
});

/** An approval on other labels than are in the printer now is a draft again. */
const holds = (kept: KeptRow | undefined, stock: StockName | null): KeptRow["approved"] =>
  kept?.approved?.stock === stock ? (kept?.approved ?? null) : null;

const stateOf = ({ needsWords }: ToldRow, approved: KeptRow["approved"]): RowState => {
  if (approved !== null) return approved.approval.printed ? "printed" : "approved";
  return needsWords ? "words" : "check";
};

/** What the page of a batch tells of one row. */
export const toldRow = (item: DoneItem, kept: KeptRow | undefined, stock: StockName | null): BatchRow => {
  const { needsWords: _, ...told } = kept?.told ?? toldAsSent(item);
  const approved = holds(kept, stock);
  return {
    ...{ at: item.at, row: rowOf(item.sent) ?? item.at + 1 },
    ...told,
    state: stateOf(kept?.told ?? toldAsSent(item), approved),
    approved:
      approved === null
        ? ""
        : `${approved.approval.initials}, ${approved.approval.by}, ${atTime.format(new Date(approved.approval.at))}`,
    namedInSheet: textAt(sentOf(item), ["approval", "by"]),
  };
};

/** The pharmacy that a row names itself, all of it; else that of the installation. */
export const pharmacyFor = <P>(item: DoneItem, installed: P) => pharmacyOfRequest(sentOf(item)) ?? installed;

/** What of its row could not be read, to be looked at, since no field shows it. */
export const unreadIn = (item: DoneItem): readonly Refusal[] => unreadOf(item.sent) ?? [];

/** What is to be looked at of the row, besides its label. */
export const doubtsOfRow = (item: DoneItem, stock: StockName | null): readonly Finding[] => [
  // An empty cell holds nothing that could be missed.
  ...unreadIn(item)
    .filter((refusal) => !isMissing(refusal))
    .map((refusal) => ({
      ...{
        code: "cell-unread" as const,
        path: refusal.path,
        help: "Check that what stands here is what is meant.",
      },
      detail: `Row ${rowOf(item.sent) ?? item.at + 1} of the sheet: ${whatIsWrongIn(refusal)}`,
    })),
  ...rowForOtherStock(textAt(sentOf(item), ["stock"]), stock),
];
