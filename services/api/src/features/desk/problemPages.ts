// features/desk: a person who meets a problem at an address of the desk is shown a page; a script, which asks for
// no HTML, gets what programs get.
import { renderProblem } from "@plainlabel/desk";
import type { FastifyInstance } from "fastify";
import { problemMediaType } from "../../http/problemKinds.ts";
import { deskHeaders } from "./deskScope.ts";
import { isDeskPage } from "./isDeskPage.ts";

export const problemPages = (app: FastifyInstance): void => {
  app.addHook<unknown>("onSend", async (request, reply, payload) => {
    if (reply.getHeader("content-type") !== problemMediaType || !isDeskPage(request.url.split("?")[0] ?? ""))
      return payload;
    if (!/\btext\/html\b/u.test(request.headers.accept ?? "")) return payload;
    const page = renderProblem({ status: reply.statusCode, reference: request.id });
    reply
      .headers(deskHeaders)
      .type("text/html; charset=utf-8")
      .header("content-length", Buffer.byteLength(page));
    return page;
  });
};
