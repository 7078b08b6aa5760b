// batches: what today's list tells of one row of a batch.
import type { RowFacts, RowGroup } from "../today/rowFacts.ts";
import type { BatchRow, RowState } from "./BatchView.ts";

const groupOf: Readonly<Record<RowState, RowGroup>> = {
  words: "needs",
  check: "check",
  approved: "print",
  printed: "printed",
};

/** `id`: of its batch. */
export const factsOfRow = (id: string, each: BatchRow): RowFacts => ({
  ...{ person: each.person, medicine: each.medicine, prescribed: each.prescribed },
  ...{ group: groupOf[each.state], said: each.label.join(" "), why: each.why[0] ?? "", labels: each.labels },
  ...{ from: `Row ${each.row}`, key: `${id} ${each.at}` },
  ...{ by: each.approved.split(",")[0] ?? "", at: "" },
});
