// documents: what can be called, for machines and for people.
import { anywhere, operationsNamed } from "../../http/Operation.ts";
import { inPath, inQuery } from "../../http/parameters.ts";
import { text } from "../../http/shapes.ts";

/** Characters of a search. */
export const longestSearch = 100;

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
    summary: "This document as pages: every call, and a search",
    description: "Without scripts, and without anything from elsewhere.",
    parameters: [
      inQuery(
        "q",
        { ...text, maxLength: longestSearch },
        "Words to search for among calls, shapes and refusal codes; all of them are found together.",
      ),
    ],
    answer: { "text/html": text },
    kept: true,
    problems: [...anywhere, "wrong-shape", "not-acceptable"],
  },
  docsOfOperation: {
    method: "get",
    path: "/docs/{operation}",
    cost: 0,
    tag: "Operation",
    summary: "One call as a page",
    description:
      "What it takes and answers, with examples, and code that calls it by curl and in TypeScript, Python, Java and C#. By the call's operationId.",
    parameters: [inPath("operation", "makeLabels")],
    answer: { "text/html": text },
    kept: true,
    problems: [...anywhere, "wrong-shape", "not-acceptable", "not-found"],
  },
  docsOfShape: {
    method: "get",
    path: "/docs/shapes/{shape}",
    cost: 0,
    tag: "Operation",
    summary: "One shape of what is sent or answered as a page",
    description: "Its JSON Schema; of RefusalCode every code with its meaning.",
    parameters: [inPath("shape", "LabelRequest")],
    answer: { "text/html": text },
    kept: true,
    problems: [...anywhere, "wrong-shape", "not-acceptable", "not-found"],
  },
});
