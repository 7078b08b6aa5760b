// openapi: the document as a page to read: plain HTML, no script, nothing from elsewhere.
import { createHash } from "node:crypto";
import type { JsonSchema } from "../http/JsonSchema.ts";
import type { OpenApiDocument } from "./openApiDocument.ts";

const escaped = (text: unknown): string =>
  String(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const css = `
:root { font: 1.05rem/1.55 system-ui, sans-serif; color: #111; background: #fff; }
body { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-top: 3px solid #111; padding-top: 1rem; }
article { border: 1px solid #767676; border-radius: 6px; padding: 0 1rem 1rem; margin: 1.25rem 0; }
caption { text-align: left; font-weight: bold; }
caption, code, th, td { overflow-wrap: anywhere; }
code, pre { font: 0.92em/1.45 ui-monospace, monospace; }
pre { overflow: auto; background: #f4f4f4; padding: 0.75rem; max-height: 32rem; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid #999; }
.method { display: inline-block; border: 2px solid #111; border-radius: 4px; padding: 0 0.5rem; }
summary { cursor: pointer; padding: 0.35rem 0; min-height: 1.5rem; }
a { color: #0b3d91; }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid #0b3d91; outline-offset: 2px; }
`;

/** What the page may do: show its own style and nothing else. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const asRecord = (value: unknown): JsonSchema => (value ?? {}) as JsonSchema;

const pretty = (value: unknown, label: string): string =>
  `<pre tabindex="0" role="region" aria-label="${escaped(label)}"><code>${escaped(JSON.stringify(value, null, 2))}</code></pre>`;

const schemaName = (schema: unknown): string | undefined => {
  const reference = asRecord(schema).$ref;
  return typeof reference === "string" ? reference.split("/")[3] : undefined;
};

const schemaLink = (schema: unknown): string => {
  const name = schemaName(schema);
  return name === undefined
    ? `<code>${escaped(asRecord(schema).type ?? "anything")}</code>`
    : `<a href="#schema-${name}">${name}</a>`;
};

const parameterRows = (parameters: readonly JsonSchema[]): string =>
  parameters
    .map(({ name, in: place, required, description, schema, content }) => {
      const shape = asRecord(schema ?? asRecord(asRecord(content)["application/json"]).schema);
      const values = Array.isArray(shape.enum)
        ? `<br>${shape.enum.map((value) => `<code>${escaped(value)}</code>`).join(" ")}`
        : "";
      return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(place)}${required === true ? ", required" : ""}</td><td>${escaped(description ?? "")}${values}</td></tr>`;
    })
    .join("");

const exampleDetails = (examples: JsonSchema, kind: "Example" | "Answer" = "Example"): string =>
  Object.entries(examples)
    .map(([name, example]) => {
      const { summary, value } = asRecord(example);
      return `<details><summary>${kind}: ${escaped(summary ?? name)}</summary>${pretty(value, `${kind}: ${summary ?? name}`)}</details>`;
    })
    .join("");

const bodySection = (body: JsonSchema): string =>
  Object.entries(asRecord(body.content))
    .map(([type, offered]) => {
      const { schema, examples } = asRecord(offered);
      return `<p>Send <code>${escaped(type)}</code>: ${schemaLink(schema)}</p>${exampleDetails(asRecord(examples))}`;
    })
    .join("");

const answerRows = (responses: JsonSchema): string =>
  Object.entries(responses)
    .map(([status, response]) => {
      const { description, content } = asRecord(response);
      const types = Object.entries(asRecord(content)).map(
        ([type, offered]) => `<code>${escaped(type)}</code> ${schemaLink(asRecord(offered).schema)}`,
      );
      return `<tr><th scope="row">${escaped(status)}</th><td>${escaped(description)}</td><td>${types.join("<br>")}</td></tr>`;
    })
    .join("");

/** Below the table: an example fills more than a cell. */
const answerExamples = (responses: JsonSchema): string =>
  Object.values(responses)
    .flatMap((response) => Object.values(asRecord(asRecord(response).content)))
    .map((offered) => exampleDetails(asRecord(asRecord(offered).examples), "Answer"))
    .join("");

const operationArticle = (path: string, method: string, operation: JsonSchema): string => {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const rows = parameterRows((parameters ?? []) as readonly JsonSchema[]);
  const caption = `${method.toUpperCase()} ${path}`;
  return `<article aria-labelledby="${escaped(operationId)}">
<h3 id="${escaped(operationId)}">${escaped(summary)}</h3>
<p><code><span class="method">${method.toUpperCase()}</span> ${escaped(path)}</code></p>
<p>${escaped(description)}</p>
${rows === "" ? "" : `<table><caption>Parameters of ${escaped(caption)}</caption><thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table>`}
${requestBody === undefined ? "" : bodySection(asRecord(requestBody))}
<table><caption>Answers of ${escaped(caption)}</caption><thead><tr><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Content</th></tr></thead><tbody>${answerRows(asRecord(responses))}</tbody></table>
${answerExamples(asRecord(responses))}</article>`;
};

/** Ids hold no spaces: others refer to them by lists. */
const idOf = (name: unknown): string =>
  `tag-${String(name)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-")}`;

const tagSection = (document: OpenApiDocument, { name, description }: JsonSchema): string => {
  const articles = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => (operation.tags as readonly unknown[]).includes(name))
      .map(([method, operation]) => operationArticle(path, method, operation)),
  );
  return `<section aria-labelledby="${idOf(name)}"><h2 id="${idOf(name)}">${escaped(name)}</h2><p>${escaped(description)}</p>${articles.join("\n")}</section>`;
};

const codeTable = (schema: JsonSchema): string =>
  `<table><thead><tr><th scope="col">Code</th><th scope="col">Meaning</th></tr></thead><tbody>${(
    schema.oneOf as readonly JsonSchema[]
  )
    .map(
      ({ const: code, description }) =>
        `<tr><th scope="row"><code>${escaped(code)}</code></th><td>${escaped(description)}</td></tr>`,
    )
    .join("")}</tbody></table>`;

const schemaSection = (name: string, schema: JsonSchema): string =>
  `<article aria-labelledby="schema-${escaped(name)}"><h3 id="schema-${escaped(name)}">${escaped(name)}</h3><p>${escaped(schema.description ?? "")}</p>${
    name === "RefusalCode"
      ? codeTable(schema)
      : `<details><summary>JSON Schema of ${escaped(name)}</summary>${pretty(schema, `JSON Schema of ${name}`)}</details>`
  }</article>`;

/** The whole page. Pure: the same document, the same page. */
export const docsPage = (document: OpenApiDocument): string => {
  const { title, version, summary, description } = document.info;
  const sections = document.tags.map((tag) => tagSection(document, tag)).join("\n");
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) =>
    schemaSection(name, schema),
  );
  const contents = [...document.tags.map(({ name }) => [idOf(name), name]), ["schemas", "Shapes and codes"]]
    .map(([id, name]) => `<li><a href="#${escaped(id)}">${escaped(name)}</a></li>`)
    .join("");
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} ${escaped(version)}: calls</title>
<style>${css}</style>
</head>
<body>
<header>
<h1>${escaped(title)} ${escaped(version)}: calls</h1>
<p><strong>${escaped(summary)}</strong></p>
<p>${escaped(description)}</p>
<p>The same for machines: <a href="/openapi.json">openapi.json</a> (OpenAPI ${escaped(document.openapi)}).</p>
<nav aria-label="Contents"><ul>${contents}</ul></nav>
</header>
<main>
${sections}
<section aria-labelledby="schemas"><h2 id="schemas">Shapes and codes</h2>
${schemas.join("\n")}
</section>
</main>
</body>
</html>
`;
};
