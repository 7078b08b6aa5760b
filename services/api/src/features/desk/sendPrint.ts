// features/desk: a finished label on its way to the printer; whose approval it prints is noted, and the reason
// where there is one.
import type { Approval, ReprintReason } from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { noteObject } from "../../http/auditCalls.ts";
import type { DeskParts } from "./DeskParts.ts";
import type { DeskLabel } from "./makeForDesk.ts";
import { noteOfPrint } from "./notesOfApproval.ts";

/** What is printed: as it was approved, and why where it is again. A sheet beside a label has the label's approval. */
export interface PrintOf {
  readonly approvals: readonly Pick<Approval, "registration" | "at">[];
  readonly reason: ReprintReason | null;
}

export const sendPrint = (
  request: FastifyRequest,
  reply: FastifyReply,
  { labels, body }: DeskLabel,
  of: PrintOf,
  { costs }: DeskParts,
): FastifyReply => {
  costs.charge(request, labels);
  for (const approval of of.approvals) noteObject(request, noteOfPrint(of.reason, approval));
  return reply
    .type("application/pdf")
    .header("content-disposition", 'inline; filename="labels.pdf"')
    .send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
};
