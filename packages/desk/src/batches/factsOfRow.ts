// batches: what today's list tells of one row of a batch.
import type { RowFacts, RowGroup } from "../today/rowFacts.ts";
import type { BatchRow, BatchView, RowState } from "./BatchView.ts";

const groupOf: Readonly<Record<RowState, RowGroup>> = {
  words: "needs",
  check: "check",
  approved: "print",
  printed: "printed",
};

const atTime = new Intl.DateTimeFormat("en-GB", {
  ...{ hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" },
});

/** Two sheets of one day have the same numbers of rows: which one is told by when it was sent. */
export const sheetWords = (sentAt: number): string => `sheet of ${atTime.format(sentAt)}`;

export const rowWords = (row: number, sentAt: number): string => `Row ${row}, ${sheetWords(sentAt)}`;

/** `id` and when it was sent: of its batch. */
export const factsOfRow = (
  { id, createdAt }: Pick<BatchView, "id" | "createdAt">,
  each: BatchRow,
): RowFacts => ({
  ...{ person: each.person, medicine: each.medicine, prescribed: each.prescribed },
  ...{ group: groupOf[each.state], said: each.label.join(" "), why: each.why[0] ?? "", labels: each.labels },
  ...{ from: rowWords(each.row, createdAt), key: `${id} ${each.at}` },
  ...{ by: each.approved.split(",")[0] ?? "", at: "" },
});
