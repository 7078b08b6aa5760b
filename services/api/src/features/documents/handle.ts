// documents: what can be called, for machines and for people.
import type { FastifyInstance } from "fastify";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendKept } from "../../http/sendKept.ts";
import { documentsOperations } from "./operation.ts";

/** What is told of every operation. */
export interface Documents {
  /** The OpenAPI document as JSON. */
  readonly text: string;
  /** The same as a page of HTML. */
  readonly page: string;
  /** Content-Security-Policy of that page. */
  readonly policy: string;
}

/** `make` is called when somebody first asks: most processes are never asked. */
export const documentRoutes = (app: FastifyInstance, make: () => Documents): void => {
  let made: Documents | null = null;
  const documents = (): Documents => {
    made ??= make();
    return made;
  };
  answerOperations(app, documentsOperations, {
    openapi: (request, reply) =>
      sendKept(request, reply, { type: "application/json", text: documents().text }),
    docs: (request, reply) =>
      sendKept(request, reply.header("content-security-policy", documents().policy), {
        type: "text/html; charset=utf-8",
        text: documents().page,
      }),
  });
};
