// openapi: the document and its page, as they are sent.
import type { Documents } from "../features/documents/handle.ts";
import { docsPage, docsPolicy } from "./docsPage.ts";
import { openApiDocument } from "./openApiDocument.ts";

export const documents = (): Documents => {
  const document = openApiDocument();
  return { text: JSON.stringify(document), page: docsPage(document), policy: docsPolicy };
};
