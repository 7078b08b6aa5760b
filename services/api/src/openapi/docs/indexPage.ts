// openapi: the first page of the docs: every call with its link, or what a search found among calls, shapes and
// refusal codes.
import type { JsonSchema } from "../../http/JsonSchema.ts";
import type { OpenApiDocument } from "../openApiDocument.ts";
import { address, asRecord, escaped, framed, operationLink, shapeLink, shapesIn } from "./frame.ts";

interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: JsonSchema;
}

const operationsOf = (document: OpenApiDocument): readonly Listed[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

const entryOf = ({ method, path, operation }: Listed): string => {
  const { operationId, summary, description } = operation;
  return `<h3 id="${escaped(operationId)}">${operationLink(operationId, summary)}</h3>
<p>${address(method, path)}</p>
<p>${escaped(description)}</p>`;
};

/** Ids hold no spaces: links lead to them. */
const idOf = (name: unknown): string =>
  `tag-${String(name)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-")}`;

/** Of a message that the service sends: its shape is what there is to read. */
const messageOf = ({ operationId, summary, description, requestBody }: JsonSchema): string =>
  `<h3 id="${escaped(operationId)}">${escaped(summary)}</h3>
<p>${escaped(description)}</p>
<p>${shapesIn(requestBody).map(shapeLink).join(", ")}</p>`;

const everything = (document: OpenApiDocument): string => {
  const { summary, description } = document.info;
  const messages = Object.values(document.webhooks).flatMap((methods) => Object.values(methods));
  const sections = document.tags.map(({ name, description: about }) => {
    const isIn = ({ tags }: JsonSchema): boolean => (tags as readonly unknown[]).includes(name);
    const own = operationsOf(document).filter(({ operation }) => isIn(operation));
    return `<section aria-labelledby="${idOf(name)}"><h2 id="${idOf(name)}">${escaped(name)}</h2><p>${escaped(about)}</p>
${[...own.map(entryOf), ...messages.filter(isIn).map(messageOf)].join("\n")}</section>`;
  });
  const contents = [...document.tags.map(({ name }) => [idOf(name), name]), ["shapes", "Shapes and codes"]]
    .map(([id, name]) => `<li><a href="#${escaped(id)}">${escaped(name)}</a></li>`)
    .join("");
  const shapes = Object.keys(document.components.schemas).map((name) => `<li>${shapeLink(name)}</li>`);
  return `<p><strong>${escaped(summary)}</strong></p>
<p>${escaped(description)}</p>
<p>The same for machines: <a href="/openapi.json">openapi.json</a> (OpenAPI ${escaped(document.openapi)}).</p>
<nav aria-label="Contents"><ul>${contents}</ul></nav>
${sections.join("\n")}
<section aria-labelledby="shapes"><h2 id="shapes">Shapes and codes</h2>
<ul>${shapes.join("")}</ul></section>`;
};

/** Every word that was typed must stand somewhere in the text, in capitals or not. */
const searchFor = (typed: string): ((text: string) => boolean) => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const all = text.toLowerCase();
    return words.every((word) => all.includes(word));
  };
};

const list = (heading: string, entries: readonly string[]): string =>
  entries.length === 0 ? "" : `<section><h2>${escaped(heading)}</h2>\n${entries.join("\n")}</section>`;

const found = (document: OpenApiDocument, asked: string): string => {
  const fits = searchFor(asked);
  const named = ({ method, path, operation }: Listed): string =>
    [method, path, operation.operationId, operation.summary].join(" ");
  const all = operationsOf(document);
  /* First what has the words in its name or address, then what has them only in what is said of it. */
  const byName = all.filter((one) => fits(named(one)));
  const byWords = all.filter((one) => {
    const { description, tags, parameters } = one.operation;
    const names = ((parameters ?? []) as readonly JsonSchema[]).map(({ name }) => name);
    return !byName.includes(one) && fits([named(one), description, tags, ...names].join(" "));
  });
  const calls = [...byName, ...byWords];
  const shapes = Object.entries(document.components.schemas).filter(([name, schema]) =>
    fits(`${name} ${asRecord(schema).description ?? ""}`),
  );
  const codes = (
    (asRecord(document.components.schemas.RefusalCode).oneOf ?? []) as readonly JsonSchema[]
  ).filter(({ const: code, description }) => fits(`${code} ${description}`));
  const count = calls.length + shapes.length + codes.length;
  return `<p role="status">${count === 0 ? "Nothing has all of these words." : `Found: ${count}.`}</p>
${list("Calls", calls.map(entryOf))}
${list(
  "Shapes",
  shapes.map(([name]) => `<p>${shapeLink(name)}</p>`),
)}
${list(
  "Refusal codes",
  codes.map(
    ({ const: code, description }) =>
      `<p><a href="/docs/shapes/RefusalCode#${escaped(code)}"><code>${escaped(code)}</code></a>: ${escaped(description)}</p>`,
  ),
)}`;
};

/** All calls where nothing is `asked`. Pure: the same document and words, the same page. */
export const indexPage = (document: OpenApiDocument, asked: string): string => {
  const name = `${document.info.title} ${document.info.version}: calls`;
  return asked.trim() === ""
    ? framed(name, name, everything(document))
    : framed(`${asked}: search, ${name}`, name, found(document, asked), asked);
};
