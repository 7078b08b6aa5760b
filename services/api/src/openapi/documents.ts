// openapi: the document and its pages, as they are sent.
import type { Documents } from "../features/documents/handle.ts";
import { docsPolicy } from "./docs/frame.ts";
import { indexPage } from "./docs/indexPage.ts";
import { operationPage } from "./docs/operationPage.ts";
import { shapePage } from "./docs/shapePage.ts";
import { openApiDocument } from "./openApiDocument.ts";

export const documents = (): Documents => {
  const document = openApiDocument();
  return {
    text: JSON.stringify(document),
    index: (asked) => indexPage(document, asked),
    operation: (id) => operationPage(document, id),
    shape: (name) => shapePage(document, name),
    policy: docsPolicy,
  };
};
