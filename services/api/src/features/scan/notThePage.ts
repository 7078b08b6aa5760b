// scan: what a reader gets instead of a page: one answer for every link that is not shown, and one for "not now".
import { renderGone, renderLater } from "@plainlabel/page";
import type { FastifyReply, FastifyRequest } from "fastify";
import { onlyPhone, type WhoToRing } from "./onlyPhone.ts";
import { choicesOf } from "./openLink.ts";
import { sendPage } from "./sendPage.ts";

/** Answers that the page is gone, with whom to ring instead. Throws `StoreOutage`. */
export const sendGone = async (
  request: FastifyRequest,
  reply: FastifyReply,
  whom: WhoToRing,
): Promise<FastifyReply> =>
  sendPage(reply, renderGone({ choices: choicesOf(request), phone: await onlyPhone(whom) }), 404);

export const sendLater = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: 429 | 500 | 503,
  seconds: number,
): Promise<FastifyReply> =>
  sendPage(
    reply.header("retry-after", String(seconds)),
    renderLater({ choices: choicesOf(request) }),
    status,
  );
