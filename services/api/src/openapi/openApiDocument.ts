// openapi: the document, built from the schemas, the operations and the catalogue of errors.
import { engineVersion } from "@plainlabel/core";
import { type ProblemKind, problemKinds } from "../problems.ts";
import { componentSchemas, type JsonSchema } from "./jsonSchemas.ts";
import { errorMediaType, type Operation, operations, problemsByStatus } from "./operations.ts";
import examples from "./requestExamples.golden.json" with { type: "json" };

export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: JsonSchema;
  readonly tags: readonly JsonSchema[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly headers: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, JsonSchema>>;
  };
}

const header = (name: string): JsonSchema => ({ $ref: `#/components/headers/${name}` });

const problemAnswer = (kinds: readonly ProblemKind[], path: string): JsonSchema => {
  const type = errorMediaType(path);
  const schema = path.startsWith("/fhir/") ? "OperationOutcome" : "Problem";
  const waits = kinds.some((kind) => problemKinds[kind].status === 429 || problemKinds[kind].status === 503);
  return {
    description: `${kinds.map((kind) => problemKinds[kind].title).join("; or: ")}.`,
    ...(kinds.includes("unauthorized") ? { headers: { "WWW-Authenticate": header("WwwAuthenticate") } } : {}),
    ...(waits ? { headers: { "Retry-After": header("RetryAfter") } } : {}),
    content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
};

const goodAnswer = ({ answer, kept }: Operation): JsonSchema => ({
  description: "Done.",
  ...(kept === true ? { headers: { ETag: header("ETag"), "Cache-Control": header("CacheControl") } } : {}),
  content: Object.fromEntries(Object.entries(answer).map(([type, schema]) => [type, { schema }])),
});

const pageAnswer = (status: string, meaning: string): JsonSchema => ({
  description: meaning,
  ...(status === "307" ? {} : { content: { "text/html": { schema: { type: "string" } } } }),
});

/** By status. A status may have a page for readers, and for other causes a problem. */
const otherAnswers = ({ pages = {}, problems, path }: Operation): Readonly<Record<string, JsonSchema>> => {
  const found: Record<string, JsonSchema> = Object.fromEntries(
    Object.entries(pages).map(([status, meaning]) => [status, pageAnswer(status, meaning)]),
  );
  for (const [status, kinds] of problemsByStatus(problems)) {
    const page = found[status];
    const problem = problemAnswer(kinds, path);
    found[status] =
      page === undefined
        ? problem
        : {
            ...problem,
            description: `${page.description} Or: ${problem.description}`,
            content: { ...(page.content as object), ...(problem.content as object) },
          };
  }
  return found;
};

/** A key or a token: either will do. */
const securityOf = (scopes: readonly string[]): readonly JsonSchema[] => [{ key: scopes }, { token: scopes }];

const operationOf = (operation: Operation): JsonSchema => {
  const { tag, id, summary, description, parameters = [], body, kept } = operation;
  const ifNoneMatch = {
    name: "If-None-Match",
    in: "header",
    description: "The ETag of a copy that you have: 304 when it is still this one.",
    schema: { type: "string" },
  };
  return {
    tags: [tag],
    operationId: id,
    summary,
    description,
    ...(parameters.length > 0 || kept === true
      ? { parameters: [...parameters, ...(kept === true ? [ifNoneMatch] : [])] }
      : {}),
    ...(body === undefined ? {} : { requestBody: body }),
    ...(operation.access === undefined
      ? {}
      : { security: securityOf(operation.access === "any" ? [] : [operation.access]) }),
    responses: {
      ...(Object.keys(operation.answer).length === 0 ? {} : { "200": goodAnswer(operation) }),
      ...(kept === true
        ? { "304": { description: "You have it already.", headers: { ETag: header("ETag") } } }
        : {}),
      ...otherAnswers(operation),
    },
  };
};

const tags = [
  { name: "Labels", description: "From a prescription to labels that were proved before they leave." },
  { name: "FHIR", description: "The same for software that speaks FHIR R4." },
  { name: "Lists", description: "What a request may name. Cached by content." },
  { name: "Content", description: "Medicine information and films that a pharmacy keeps itself." },
  { name: "Links and feedback", description: "The pages behind labels, for who answers for them." },
  { name: "Pages", description: "For the people who scan a label." },
  { name: "Operation", description: "For who runs the service." },
];

/** Pure: the same for the same version. docs/openapi.json is this, and a test compares them. */
export const openApiDocument = (): OpenApiDocument => {
  const all = operations(examples);
  const paths = [...new Set(all.map(({ path }) => path))];
  return {
    openapi: "3.1.0",
    info: {
      title: "Plainlabel",
      version: engineVersion,
      summary: "Medicine labels a person can read, understand and act on.",
      description:
        "A request is refused rather than guessed at: every reason comes at once, with a code, a JSON pointer and what would help. Addresses begin with their version. What is deprecated says so in Deprecation and Sunset headers, and stays for twelve months.",
      license: { name: "MIT", identifier: "MIT" },
    },
    tags,
    paths: Object.fromEntries(
      paths.map((path) => [
        path,
        Object.fromEntries(
          all.filter((one) => one.path === path).map((one) => [one.method, operationOf(one)]),
        ),
      ]),
    ),
    components: {
      schemas: componentSchemas(),
      headers: {
        RetryAfter: {
          description: "Seconds after which to send the same request again.",
          schema: { type: "integer", minimum: 1 },
        },
        ETag: { description: "Named by its content.", schema: { type: "string" } },
        WwwAuthenticate: { description: "How to say who calls.", schema: { type: "string" } },
        CacheControl: { description: "How long a cache may keep it.", schema: { type: "string" } },
      },
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "The key that the operator gave. What it must allow stands beside each operation.",
        },
        token: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description:
            "Where the operator has named an issuer: an access token that it gave by OAuth2 client credentials. Where to get one is the issuer's to say.",
        },
      },
    },
  };
};
