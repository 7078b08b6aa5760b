// GET /openapi.json and GET /docs: what can be called, for machines and for people.
import type { FastifyInstance } from "fastify";
import { onlyIfAcceptable } from "../../http/onlyIfAcceptable.ts";
import { sendKept } from "../../http/sendKept.ts";
import { docsPage, docsPolicy } from "../../openapi/docsPage.ts";
import { openApiDocument } from "../../openapi/openApiDocument.ts";

export const documentRoutes = (app: FastifyInstance): void => {
  // Made when first asked for: most processes are never asked.
  let made: { readonly text: string; readonly page: string } | null = null;
  const documents = () => {
    const document = openApiDocument();
    made ??= { text: JSON.stringify(document), page: docsPage(document) };
    return made;
  };
  app.get("/openapi.json", { onRequest: onlyIfAcceptable(["application/json"]) }, (request, reply) =>
    sendKept(request, reply, { type: "application/json", text: documents().text }),
  );
  app.get("/docs", { onRequest: onlyIfAcceptable(["text/html"]) }, (request, reply) =>
    sendKept(request, reply.header("content-security-policy", docsPolicy), {
      type: "text/html; charset=utf-8",
      text: documents().page,
    }),
  );
};
