// openapi: the page of one shape: its JSON Schema, or the table of refusal codes.
import type { JsonSchema } from "../../http/JsonSchema.ts";
import type { OpenApiDocument } from "../openApiDocument.ts";
import { escaped, framed, pretty, shapeLink, shapesIn } from "./frame.ts";

const codeTable = (schema: JsonSchema): string =>
  `<table><caption>Every refusal code</caption><thead><tr><th scope="col">Code</th><th scope="col">Meaning</th></tr></thead><tbody>${(
    schema.oneOf as readonly JsonSchema[]
  )
    .map(
      ({ const: code, description }) =>
        `<tr id="${escaped(code)}"><th scope="row"><code>${escaped(code)}</code></th><td>${escaped(description)}</td></tr>`,
    )
    .join("")}</tbody></table>`;

/** The page; null where the document has no such shape. Pure. */
export const shapePage = (document: OpenApiDocument, name: string): string | null => {
  const { schemas } = document.components;
  if (!Object.hasOwn(schemas, name)) return null;
  const schema = schemas[name]!;
  const inner = shapesIn(schema).filter((other) => other !== name);
  return framed(
    `${name}, ${document.info.title}`,
    name,
    `<p>${escaped(schema.description ?? "")}</p>
${inner.length === 0 ? "" : `<p>Shapes in it: ${inner.map(shapeLink).join(", ")}</p>`}
${name === "RefusalCode" ? codeTable(schema) : pretty(schema, `JSON Schema of ${name}`)}`,
  );
};
