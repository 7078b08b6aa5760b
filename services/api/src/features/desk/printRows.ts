// POST /desk/batches/:id/print: the rows of a batch that are approved and were not printed, in one file, each as
// it was approved.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { nothingToPrint, toldAtDesk } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply } from "fastify";
import { noteObject } from "../../http/auditCalls.ts";
import type { DoneItem } from "../../store/batches/Batches.ts";
import { type MadeItem, printFile } from "../batches/batchFiles.ts";
import type { BatchDoor } from "../batches/handle.ts";
import { isAsApproved, notePrinted } from "./approvedLabel.ts";
import type { KeptRow } from "./batchRows.ts";
import { type DeskParts, deskOf } from "./DeskParts.ts";
import { toldApproval } from "./makeForDesk.ts";
import type { OneBatch } from "./rowRoutes.ts";
import { asPrinted, rowToPrint } from "./rowToPrint.ts";
import { isChecked } from "./secondCheck.ts";
import { sendPrint } from "./sendPrint.ts";

/** Adds these routes to a scope that people have signed in to. */
export const printRows = (scope: FastifyInstance, door: BatchDoor, parts: DeskParts): void => {
  const { batches } = door.scan.store;

  /** A row that is approved as it is now, and was not printed. */
  const ready = async (
    request: OneBatch,
    item: DoneItem,
    kept: KeptRow | undefined,
  ): Promise<MadeItem | null> => {
    const row = await rowToPrint(item, kept, request, parts);
    if (row === null || row.approved.approval.printed) return null;
    const { approved } = row;
    const desk = deskOf(request, parts);
    if (!(await isAsApproved(row.request, approved.approval, desk))) return null;
    if (!(await isChecked(approved.approval, desk))) return null;
    return {
      at: item.at,
      sent: { ...row.request, approval: toldApproval(approved.approval) },
      result: { outcome: "made", labels: approved.labels, words: approved.words, comparisons: [] },
    };
  };

  const readyRows = async (request: OneBatch): Promise<readonly (readonly [MadeItem, KeptRow])[]> => {
    const { tenantId } = deskOf(request, parts);
    const kept = (await batches.rows(tenantId, request.params.id)) as ReadonlyMap<number, KeptRow>;
    const found: (readonly [MadeItem, KeptRow])[] = [];
    for await (const items of batches.items(tenantId, request.params.id))
      for (const item of items) {
        const row = kept.get(item.at);
        const made = await ready(request, item, row);
        if (made !== null && row !== undefined) found.push([made, row]);
      }
    return found;
  };

  const fileOf = async (rows: readonly MadeItem[], tenantId: string): Promise<Outcome<Uint8Array>> => {
    const file = await door.printer.use((maker) => printFile(rows, tenantId, { ...door, maker }));
    return file === "busy" ? refused(busy) : file.ok ? accepted(file.value) : file;
  };

  /** Together, in the order of the sheet. Noted as printed when the file is given: paper, only a person sees. */
  const printAll = async (request: OneBatch, reply: FastifyReply): Promise<FastifyReply> => {
    const desk = deskOf(request, parts);
    const { id } = request.params;
    const found = await readyRows(request);
    const rows = found.map(([made]) => made);
    const file = rows.length === 0 ? refused(nothingToPrint) : await fileOf(rows, desk.tenantId);
    if (!file.ok) return reply.redirect(`/desk/batches/${id}?unprinted=${file.refusals[0]?.code ?? ""}`, 303);
    for (const [{ at }, kept] of found) {
      if (kept.approved !== null) await notePrinted(kept.approved.approval, desk);
      await batches.keepRow(desk.tenantId, id, at, asPrinted(kept));
    }
    noteObject(request, id);
    const labels = rows.reduce((sum, { result }) => sum + result.labels, 0);
    const approvals = found.flatMap(([, { approved }]) => (approved === null ? [] : [approved.approval]));
    return sendPrint(request, reply, { body: file.value, labels }, { approvals, reason: null }, parts);
  };

  scope.post("/desk/batches/:id/print", { config: { scope: "batches" } }, printAll);
};

const busy: Refusal = {
  code: "queue-full",
  path: "",
  detail: "Too many files are being made.",
  help: "Print again in a moment.",
};

/** What the page of a batch is sent back with where its sheet's word is not enough. */
export const notBySheet = "not-checked";

/** Why nothing was printed, by what the page was sent back with. */
export const whyNotPrinted = (code: unknown): string | null => {
  switch (code) {
    case nothingToPrint.code:
      return `Nothing was printed. ${toldAtDesk(nothingToPrint)}`;
    case busy.code:
      return `Nothing was printed. ${toldAtDesk(busy)}`;
    case notBySheet:
      return "Nothing was printed: somebody else checks each label first. Check and print the rows here.";
    case undefined:
      return null;
    default:
      return "Nothing was printed: the labels would not be those that were approved. Look at the rows again.";
  }
};
