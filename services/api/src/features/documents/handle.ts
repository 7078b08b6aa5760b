// documents: what can be called, for machines and for people.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery, queryRefusal, textsIn } from "../../http/query.ts";
import { sendKept } from "../../http/sendKept.ts";
import { documentsOperations, longestSearch } from "./operation.ts";

/** What is told of every operation. */
export interface Documents {
  /** The OpenAPI document as JSON. */
  readonly text: string;
  /** A page of HTML with every operation, or what was found for words that were asked. */
  readonly index: (asked: string) => string;
  /** The page of an operation by its id; null: there is none of this name. */
  readonly operation: (id: string) => string | null;
  /** The page of a shape by its name; null: there is none of this name. */
  readonly shape: (name: string) => string | null;
  /** Content-Security-Policy of these pages. */
  readonly policy: string;
}

const html = "text/html; charset=utf-8";

/** `make` is called when somebody first asks: most processes are never asked. */
export const documentRoutes = (app: FastifyInstance, make: () => Documents): void => {
  let made: Documents | null = null;
  const documents = (): Documents => {
    made ??= make();
    return made;
  };
  const sendPage = (request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply =>
    sendKept(request, reply.header("content-security-policy", documents().policy), { type: html, text });
  const sendFound = (request: FastifyRequest, reply: FastifyReply, page: string | null): FastifyReply => {
    const refusals = noQuery(request.query);
    if (refusals.length > 0) return sendProblem(reply, "wrong-shape", refusals);
    if (page !== null) return sendPage(request, reply, page);
    return sendProblem(reply, "not-found", [
      {
        code: "not-found",
        path: "",
        detail: "The document has nothing of this name.",
        help: "GET /docs lists every call and shape.",
      },
    ]);
  };
  answerOperations(app, documentsOperations, {
    openapi: (request, reply) =>
      sendKept(request, reply, { type: "application/json", text: documents().text }),
    docs: (request, reply) => {
      const { texts, refusals } = textsIn(request.query, ["q"] as const);
      const { q = "" } = texts;
      if ([...q].length > longestSearch)
        return sendProblem(reply, "wrong-shape", [
          queryRefusal(
            "wrong-query-parameter",
            "q",
            `A search has ${longestSearch} characters at most.`,
            "Search for fewer words.",
          ),
        ]);
      return refusals.length > 0
        ? sendProblem(reply, "wrong-shape", refusals)
        : sendPage(request, reply, documents().index(q));
    },
    docsOfOperation: (request, reply) => {
      const { operation } = request.params as { readonly operation: string };
      return sendFound(request, reply, documents().operation(operation));
    },
    docsOfShape: (request, reply) => {
      const { shape } = request.params as { readonly shape: string };
      return sendFound(request, reply, documents().shape(shape));
    },
  });
};
