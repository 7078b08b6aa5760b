// openapi: the page of one operation: what it takes and answers, with examples, and code that calls it.
import type { JsonSchema } from "../../http/JsonSchema.ts";
import type { OpenApiDocument } from "../openApiDocument.ts";
import { callOf, codeFor } from "./codeSamples.ts";
import { address, asRecord, escaped, framed, pretty, shapeLink, shapesIn, typed } from "./frame.ts";

const schemaLink = (schema: unknown): string => {
  const names = shapesIn(schema);
  return names.length === 0
    ? `<code>${escaped(asRecord(schema).type ?? "anything")}</code>`
    : names.map(shapeLink).join(", ");
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

const codeSection = (path: string, method: string, operation: JsonSchema): string => {
  const call = callOf(path, method, operation);
  const languages = Object.entries(codeFor(call)).map(
    ([language, code]) =>
      `<details><summary>${escaped(language)}</summary>${typed(code, `${escaped(operation.summary)} in ${language}`)}</details>`,
  );
  const file = call.body === null ? "" : ` It sends the file <code>${escaped(call.body.file)}</code>.`;
  const key =
    call.needsKey === true ? " The key stands in the environment as <code>PLAINLABEL_API_KEY</code>." : "";
  return `<h2>Code</h2>
<p>Nothing to install; put your service's address in place of <code>http://127.0.0.1:3000</code>.${key}${file} The answer is written to <code>${escaped(call.answer.file)}</code>.</p>
${languages.join("\n")}`;
};

/** The page; null where the document has no such operation. Pure. */
export const operationPage = (document: OpenApiDocument, id: string): string | null => {
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== id) continue;
      const { summary, description, parameters, requestBody, responses } = operation;
      const rows = parameterRows((parameters ?? []) as readonly JsonSchema[]);
      const caption = `${method.toUpperCase()} ${path}`;
      return framed(
        `${summary}: ${caption}, ${document.info.title}`,
        String(summary),
        `<p>${address(method, path)}</p>
<p>${escaped(description)}</p>
${rows === "" ? "" : `<h2>Parameters</h2><table><caption>Parameters of ${escaped(caption)}</caption><thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table>`}
${requestBody === undefined ? "" : `<h2>What to send</h2>${bodySection(asRecord(requestBody))}`}
<h2>Answers</h2>
<table><caption>Answers of ${escaped(caption)}</caption><thead><tr><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Content</th></tr></thead><tbody>${answerRows(asRecord(responses))}</tbody></table>
${answerExamples(asRecord(responses))}
${codeSection(path, method, operation)}`,
      );
    }
  return null;
};
