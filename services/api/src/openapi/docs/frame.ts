// openapi: what every page of the docs is made of: its frame, its style and pieces of HTML. No script, and
// nothing from elsewhere.
import { createHash } from "node:crypto";
import type { JsonSchema } from "../../http/JsonSchema.ts";

/** As text of HTML or as the value of an attribute in double quotes. */
export const escaped = (text: unknown): string =>
  String(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** As text of HTML alone: quotes stay, of which JSON is full. */
const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const css = `
:root { font: 1.05rem/1.55 system-ui, sans-serif; color: #111; background: #fff; }
body { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-top: 3px solid #111; padding-top: 1rem; }
h3 { margin-bottom: 0.25rem; }
h3 + p, h3 + p + p { margin: 0.25rem 0; }
caption { text-align: left; font-weight: bold; }
caption, code, th, td { overflow-wrap: anywhere; }
code, pre { font: 0.92em/1.45 ui-monospace, monospace; }
pre { overflow: auto; background: #f4f4f4; padding: 0.75rem; max-height: 32rem; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid #999; }
.method { display: inline-block; border: 2px solid #111; border-radius: 4px; padding: 0 0.5rem; }
summary { cursor: pointer; padding: 0.35rem 0; min-height: 1.5rem; }
a { color: #0b3d91; }
input, button { font: inherit; padding: 0.4rem 0.7rem; border: 2px solid #111; border-radius: 4px; }
input { width: 24rem; max-width: 100%; box-sizing: border-box; background: #fff; color: #111; }
button { background: #111; color: #fff; }
:is(a, summary, pre, input, button):focus-visible { outline: 3px solid #0b3d91; outline-offset: 2px; }
`;

/** What the pages may do: show their own style, and ask this service what somebody searches for. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** What stands at a place of the document, read as an object; an empty one where there is nothing. */
export const asRecord = (value: unknown): JsonSchema => (value ?? {}) as JsonSchema;

/** A text as it is typed, under a name for who cannot see it. */
export const typed = (text: string, label: string): string =>
  `<pre tabindex="0" role="region" aria-label="${escaped(label)}"><code>${escapedText(text)}</code></pre>`;

/** JSON to read. */
export const pretty = (value: unknown, label: string): string => typed(JSON.stringify(value, null, 1), label);

/** The names of the shapes that a schema refers to, itself or within. */
export const shapesIn = (schema: unknown): readonly string[] => [
  ...new Set(
    [...JSON.stringify(schema ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!),
  ),
];

/** Leads to the page of a shape. */
export const shapeLink = (name: string): string => `<a href="/docs/shapes/${name}">${name}</a>`;

/** Leads to the page of an operation. */
export const operationLink = (id: unknown, words: unknown): string =>
  `<a href="/docs/${escaped(id)}">${escaped(words)}</a>`;

/** "POST /v1/labels". */
export const address = (method: string, path: string): string =>
  `<code><span class="method">${method.toUpperCase()}</span> ${escaped(path)}</code>`;

const searchForm = (typed: string): string =>
  `<form role="search" action="/docs"><p><label for="q">Search calls, shapes and refusal codes</label><br>
<input id="q" name="q" type="search" maxlength="100" value="${escaped(typed)}"> <button>Search</button></p></form>`;

/** A whole page. `body` begins with what stands under the heading; `asked` is what was searched for. */
export const framed = (title: string, heading: string, body: string, asked = ""): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
<header>
<p><a href="/docs">All calls</a></p>
<h1>${escaped(heading)}</h1>
${searchForm(asked)}
</header>
<main>
${body}
</main>
</body>
</html>
`;
