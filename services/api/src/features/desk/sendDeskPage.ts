// features/desk: a page of the desk on its way to the browser; its headers are those of its scope.
import type { FastifyReply } from "fastify";

export const sendDeskPage = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply.code(status).type("text/html; charset=utf-8").send(page);
