// features/desk: the label of a posted form that is printed with others: typed, an item of a prescription, or a
// row of a batch. Nothing where it may not go to paper.
import type { LabelRequest } from "@plainlabel/core";
import {
  type Approval,
  itemAt,
  readItemScan,
  readLabelForm,
  readPrescriptionForm,
  readScanState,
  requestOfLabel,
} from "@plainlabel/desk";
import type { FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { todayAt } from "../../durations/todayAt.ts";
import { approverOn } from "./approverCookie.ts";
import type { KeptRow } from "./batchRows.ts";
import { comparedScan } from "./comparedScan.ts";
import { type DeskParts, deskOf } from "./DeskParts.ts";
import { mustNotGo } from "./labelState.ts";
import { requestAt } from "./prescriptionSteps.ts";
import { readPrescription } from "./readPrescription.ts";
import { asPrinted, rowToPrint } from "./rowToPrint.ts";
import { stockOn } from "./stockCookie.ts";

export interface AskedToPrint {
  /** null: nothing of it may go to paper. */
  readonly request: LabelRequest | null;
  readonly approval: Approval | null;
  /** Once it is printed: what the service itself keeps of it. */
  readonly notePrinted?: () => Promise<unknown>;
}

const typed = async (
  fields: URLSearchParams,
  request: FastifyRequest,
  parts: DeskParts,
): Promise<AskedToPrint> => {
  const form = readLabelForm(fields);
  const stock = stockOn(request);
  const read = readScanState(fields, todayAt(parts.clock()));
  const scan = await comparedScan(read, form.code, deskOf(request, parts));
  const asked = requestOfLabel(form, { pharmacy: parts.pharmacy, stock, approver: approverOn(request) });
  const mayGo = asked.ok && stock !== null && !mustNotGo(scan);
  return { request: mayGo ? asked.value : null, approval: form.approval };
};

const ofPrescription = async (
  fields: URLSearchParams,
  request: FastifyRequest,
  parts: DeskParts,
): Promise<AskedToPrint> => {
  const stock = stockOn(request);
  const form = { ...readPrescriptionForm(fields), stock: stock ?? "" };
  const { approval } = itemAt(form, form.at);
  const pasted = readPrescription(form, parts.pharmacy);
  const asked = pasted.ok ? requestAt(pasted.value, form, approverOn(request)) : null;
  if (asked?.ok !== true || stock === null) return { request: null, approval };
  const packs = form.items.map(({ pack }) => pack);
  const { own } = readItemScan(packs, form.at, "", todayAt(parts.clock()));
  const scan = await comparedScan(own, asked.value.medicine.code ?? "", deskOf(request, parts));
  return { request: mustNotGo(scan) ? null : asked.value, approval };
};

/** The service keeps it, with its approval: what is posted says only which it is. */
const ofBatch = async (
  fields: URLSearchParams,
  request: FastifyRequest,
  parts: DeskParts,
): Promise<AskedToPrint> => {
  const none = { request: null, approval: null };
  const { tenantId, scopes } = identityOf(request);
  const { batches } = parts.scan.store;
  const [id, at] = [fields.get("batch") ?? "", Number(fields.get("at") ?? "")];
  if (!scopes.has("batches") || !Number.isInteger(at)) return none;
  const item = await batches.item(tenantId, id, at);
  if (item === null) return none;
  const kept = (await batches.rows(tenantId, id)).get(at) as KeptRow | undefined;
  const row = await rowToPrint(item, kept, request, parts);
  if (row === null || kept === undefined) return none;
  return {
    ...{ request: row.request, approval: row.approved.approval },
    notePrinted: () => batches.keepRow(tenantId, id, at, asPrinted(kept)),
  };
};

export const labelToPrint = (
  fields: URLSearchParams,
  request: FastifyRequest,
  parts: DeskParts,
): Promise<AskedToPrint> => {
  if (fields.has("batch")) return ofBatch(fields, request, parts);
  return fields.has("prescription") ? ofPrescription(fields, request, parts) : typed(fields, request, parts);
};
