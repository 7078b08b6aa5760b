// documents: what can be called, for machines and for people.
import { anywhere, operationsNamed } from "../../http/Operation.ts";
import { text } from "../../http/shapes.ts";

export const documentsOperations = operationsNamed({
  openapi: {
    method: "get",
    path: "/openapi.json",
    cost: 0,
    tag: "Operation",
    summary: "This document",
    description: "OpenAPI 3.1.",
    answer: { "application/json": { type: "object" } },
    kept: true,
    problems: [...anywhere, "not-acceptable"],
  },
  docs: {
    method: "get",
    path: "/docs",
    cost: 0,
    tag: "Operation",
    summary: "This document as a page",
    description: "Without scripts, and without anything from elsewhere.",
    answer: { "text/html": text },
    kept: true,
    problems: [...anywhere, "not-acceptable"],
  },
});
