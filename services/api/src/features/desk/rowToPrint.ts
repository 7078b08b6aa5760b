// features/desk: a row of a batch that may go to paper: as somebody approved it here, on the labels that are in
// the printer now.
import type { LabelRequest } from "@plainlabel/core";
import { readLabelForm, readScanState, requestOfLabel } from "@plainlabel/desk";
import type { FastifyRequest } from "fastify";
import { todayAt } from "../../durations/todayAt.ts";
import type { DoneItem } from "../../store/batches/Batches.ts";
import type { KeptRow } from "./batchRows.ts";
import { comparedScan } from "./comparedScan.ts";
import { type DeskParts, deskOf } from "./DeskParts.ts";
import { mustNotGo } from "./labelState.ts";
import { settingsForRow } from "./rowRoutes.ts";

export interface RowToPrint {
  readonly request: LabelRequest;
  readonly approved: NonNullable<KeptRow["approved"]>;
}

/**
 * null: it was not approved, or on other labels, or its pack must not be supplied. Whether it still gives what
 * was approved is for the print to prove.
 */
export const rowToPrint = async (
  item: DoneItem,
  kept: KeptRow | undefined,
  request: FastifyRequest,
  parts: DeskParts,
): Promise<RowToPrint | null> => {
  const settings = settingsForRow(parts, request, item);
  const approved = kept?.approved ?? null;
  if (kept === undefined || approved === null || approved.stock !== settings.stock) return null;
  const fields = new URLSearchParams(kept.fields);
  const asked = requestOfLabel(readLabelForm(fields), settings);
  if (!asked.ok) return null;
  const read = readScanState(fields, todayAt(parts.clock()));
  const scan = await comparedScan(read, asked.value.medicine.code ?? "", deskOf(request, parts));
  return mustNotGo(scan) ? null : { request: asked.value, approved };
};

/** The row with its print noted. */
export const asPrinted = (kept: KeptRow): KeptRow =>
  kept.approved === null
    ? kept
    : { ...kept, approved: { ...kept.approved, approval: { ...kept.approved.approval, printed: true } } };
