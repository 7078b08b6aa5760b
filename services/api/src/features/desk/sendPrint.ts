// features/desk: a finished label on its way to the printer; a print with a reason is noted with it.
import type { ReprintReason } from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { noteObject } from "../../http/auditCalls.ts";
import type { DeskParts } from "./DeskParts.ts";
import type { DeskLabel } from "./makeForDesk.ts";

export const sendPrint = (
  request: FastifyRequest,
  reply: FastifyReply,
  { labels, body }: DeskLabel,
  reason: ReprintReason | null,
  { costs }: DeskParts,
): FastifyReply => {
  costs.charge(request, labels);
  if (reason !== null) noteObject(request, `again-${reason}`);
  return reply
    .type("application/pdf")
    .header("content-disposition", 'inline; filename="labels.pdf"')
    .send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
};
