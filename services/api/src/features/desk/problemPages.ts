// features/desk: a person who meets a problem at an address of the desk is shown a page; a script, which asks for
// no HTML, gets what programs get.
import { renderProblem } from "@plainlabel/desk";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { MistypedPage } from "../../http/handleErrors.ts";
import { problemMediaType } from "../../http/problemKinds.ts";
import { deskHeaders } from "./deskScope.ts";
import { isDeskPage } from "./isDeskPage.ts";

/** Whether a person asked for a page of the desk. */
const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  isDeskPage(url.split("?")[0] ?? "") && /\btext\/html\b/u.test(headers.accept ?? "");

/**
 * At an address that is no address, where no hook runs: a mistyped one. null: a program asked, or for no page of
 * the desk.
 */
export const mistypedPage = (request: FastifyRequest): MistypedPage | null =>
  wantsPage(request)
    ? { html: renderProblem({ status: 404, reference: request.id }), headers: deskHeaders }
    : null;

export const problemPages = (app: FastifyInstance): void => {
  app.addHook<unknown>("onSend", async (request, reply, payload) => {
    if (reply.getHeader("content-type") !== problemMediaType || !wantsPage(request)) return payload;
    const page = renderProblem({ status: reply.statusCode, reference: request.id });
    reply
      .headers(deskHeaders)
      .type("text/html; charset=utf-8")
      .header("content-length", Buffer.byteLength(page));
    return page;
  });
};
