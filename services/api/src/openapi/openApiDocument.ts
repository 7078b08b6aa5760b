// openapi: the document, built from the schemas, the operations and the catalogue of errors.
import { engineVersion } from "@plainlabel/core";
import type { Scope } from "../access/Identity.ts";
import type { JsonSchema } from "../http/JsonSchema.ts";
import { fhirMediaType } from "../http/noBody.ts";
import {
  type AnswerFiles,
  type Deprecated,
  type ExampleFiles,
  type Operation,
  shownOf,
} from "../http/Operation.ts";
import { type ProblemKind, problemKinds, problemMediaType } from "../http/problemKinds.ts";
import answerFiles from "./answerExamples.golden.json" with { type: "json" };
import { componentSchemas, schemaOf } from "./jsonSchemas.ts";
import { operations } from "./operations.ts";
import exampleFiles from "./requestExamples.golden.json" with { type: "json" };
import { webhooks } from "./webhooks.ts";

export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: JsonSchema;
  readonly servers: readonly JsonSchema[];
  readonly tags: readonly JsonSchema[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  /** What the service sends itself, by the type of the message. */
  readonly webhooks: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly headers: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, JsonSchema>>;
  };
}

const header = (name: string): JsonSchema => ({ $ref: `#/components/headers/${name}` });

/** Of a call that is counted. Every other answer of the operation has them too. */
const limitHeaders = { "RateLimit-Policy": header("RateLimitPolicy"), RateLimit: header("RateLimit") };

/** Answered on the bare socket, before anybody knows whose address was called. */
const beforeAnyAddress: ReadonlySet<ProblemKind> = new Set([
  "malformed-http",
  "headers-too-large",
  "timed-out",
]);

/** The statuses of an operation's problems, each with the kinds that have it. */
const problemsByStatus = (kinds: readonly ProblemKind[]): ReadonlyMap<number, readonly ProblemKind[]> => {
  const found = new Map<number, ProblemKind[]>();
  for (const kind of kinds) {
    const { status } = problemKinds[kind];
    found.set(status, [...(found.get(status) ?? []), kind]);
  }
  return new Map([...found].sort(([one], [other]) => one - other));
};

/** The media type of an address's errors. */
const errorMediaType = (path: string): string =>
  path.startsWith("/fhir/") ? fhirMediaType : problemMediaType;

const problemAnswer = (kinds: readonly ProblemKind[], path: string): JsonSchema => {
  const type = errorMediaType(path);
  const schema = path.startsWith("/fhir/") ? "OperationOutcome" : "Problem";
  const waits = kinds.some(
    (kind) => ["under-way", "not-done"].includes(kind) || [429, 503].includes(problemKinds[kind].status),
  );
  return {
    description: `${kinds.map((kind) => problemKinds[kind].title).join("; or: ")}.`,
    ...(kinds.includes("unauthorized") ? { headers: { "WWW-Authenticate": header("WwwAuthenticate") } } : {}),
    ...(waits
      ? {
          headers: {
            "Retry-After": header("RetryAfter"),
            ...(kinds.includes("too-many-requests") ? limitHeaders : {}),
          },
        }
      : {}),
    content: {
      [type]: { schema: { $ref: `#/components/schemas/${schema}` } },
      ...(kinds.some((kind) => beforeAnyAddress.has(kind))
        ? { [problemMediaType]: { schema: { $ref: "#/components/schemas/Problem" } } }
        : {}),
    },
  };
};

const goodAnswer = (operation: Operation, files: AnswerFiles): JsonSchema => {
  const { answer, kept, tagged, cost, access } = operation;
  const [shownType, examples = {}] = shownOf(operation, files) ?? [];
  const headers = {
    ...(kept === true ? { ETag: header("ETag"), "Cache-Control": header("CacheControl") } : {}),
    ...(tagged === true ? { ETag: header("ETagOfLabels") } : {}),
    "X-Request-Id": header("RequestId"),
    ...(cost > 0 ? limitHeaders : {}),
    ...(access === undefined ? {} : { "Plainlabel-Sample": header("Sample") }),
  };
  return {
    description: "Done.",
    headers,
    content: Object.fromEntries(
      Object.entries(answer).map(([type, shape]) => [
        type,
        {
          schema: schemaOf(shape, "output"),
          ...(type === shownType ? { examples: examplesOf(examples) } : {}),
        },
      ]),
    ),
  };
};

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
const securityOf = (scopes: readonly string[]): readonly JsonSchema[] => [
  { key: scopes },
  { token: scopes },
  { oauth2: scopes },
];

const scopeMeanings: Readonly<Record<Scope, string>> = {
  labels: "Make labels and read directions.",
  links: "Look at links, and end them.",
  feedback: "See how easy readers found the words.",
  content: "Keep medicine information, films and photographs.",
  "content:sign": "Keep medicine information that a professional has signed.",
  batches: "Have many labels made, and fetch them later.",
};

const deprecationHeaders = {
  Deprecation: { description: "Since when it is deprecated (RFC 9745).", schema: { type: "string" } },
  Sunset: { description: "From when on it may be gone (RFC 8594).", schema: { type: "string" } },
  Link: { description: "Where to read about it, and what to call instead.", schema: { type: "string" } },
} as const;

/** In words too: not every reader shows a mark. */
const farewell = ({ since, sunset, successor }: Deprecated): string =>
  `Deprecated since ${since}; it may be gone from ${sunset} on. ${successor === null ? "Nothing takes its place." : `Use ${successor} instead.`}`;

/** Every answer of what will go says so. */
const sayingGoodbye = (responses: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      {
        ...response,
        headers: {
          ...(response.headers as JsonSchema | undefined),
          ...Object.fromEntries(Object.keys(deprecationHeaders).map((name) => [name, header(name)])),
        },
      },
    ]),
  );

/** Each example with its name in words. */
const examplesOf = (examples: Readonly<Record<string, unknown>>): JsonSchema =>
  Object.fromEntries(
    Object.entries(examples).map(([name, value]) => [name, { summary: name.replaceAll("-", " "), value }]),
  );

const bodyOf = (body: NonNullable<Operation["body"]>, files: ExampleFiles): JsonSchema => ({
  required: true,
  content: Object.fromEntries(
    Object.entries(body).map(([type, { schema, examples }]) => [
      type,
      {
        schema: schemaOf(schema, "input"),
        ...(examples === undefined
          ? {}
          : { examples: examplesOf(typeof examples === "function" ? examples(files) : examples) }),
      },
    ]),
  ),
});

const operationOf = (operation: Operation, files: ExampleFiles, answers: AnswerFiles): JsonSchema => {
  const { tag, id, summary, parameters = [], body, kept, deprecated } = operation;
  const description =
    deprecated === undefined
      ? operation.description
      : `${farewell(deprecated)} ${operation.description}`.trim();
  const responses = {
    ...(Object.keys(operation.answer).length === 0
      ? {}
      : { [operation.status ?? 200]: goodAnswer(operation, answers) }),
    ...(kept === true
      ? { "304": { description: "You have it already.", headers: { ETag: header("ETag") } } }
      : {}),
    ...otherAnswers(operation),
  };
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
    ...(body === undefined ? {} : { requestBody: bodyOf(body, files) }),
    ...(operation.access === undefined
      ? {}
      : { security: securityOf(operation.access === "any" ? [] : [operation.access]) }),
    ...(deprecated === undefined ? {} : { deprecated: true, "x-deprecation": deprecated }),
    responses: deprecated === undefined ? responses : sayingGoodbye(responses),
  };
};

const tags = [
  { name: "Labels", description: "From a prescription to labels that were proved before they leave." },
  { name: "FHIR", description: "The same for software that speaks FHIR R4." },
  {
    name: "Medicines",
    description: "The dictionary of medicines and devices (dm+d), where this installation has imported it.",
  },
  { name: "Lists", description: "What a request may name. Cached by content." },
  {
    name: "Content",
    description: "Medicine information, films and photographs that a pharmacy keeps itself.",
  },
  { name: "Links and feedback", description: "The pages behind labels, for who answers for them." },
  { name: "Pages", description: "For the people who scan a label." },
  {
    name: "Webhooks",
    description: "What the service sends, to an address that the operator has set for the tenant.",
  },
  { name: "Operation", description: "For who runs the service." },
];

/** Pure: the same for the same version. docs/openapi.json is this, and a test compares them. */
export const openApiDocument = (
  all: readonly Operation[] = operations,
  files: ExampleFiles = exampleFiles,
  answers: AnswerFiles = answerFiles,
): OpenApiDocument => {
  const paths = Object.fromEntries(
    [...new Set(all.map(({ path }) => path))].map((path) => [
      path,
      Object.fromEntries(
        all.filter((one) => one.path === path).map((one) => [one.method, operationOf(one, files, answers)]),
      ),
    ]),
  );
  const sent = webhooks();
  return {
    openapi: "3.1.0",
    info: {
      title: "Plainlabel",
      version: engineVersion,
      summary: "Medicine labels a person can read, understand and act on.",
      description:
        "A request is refused rather than guessed at: every reason comes at once, with a code, a JSON pointer and what would help. Every answer has an X-Request-Id to quote to the operator. Addresses begin with their version. What is deprecated says so in Deprecation and Sunset headers, and stays for twelve months.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "The service that this document comes from." }],
    tags,
    paths,
    webhooks: sent,
    components: {
      schemas: componentSchemas([paths, sent], all),
      headers: {
        RetryAfter: {
          description: "Seconds after which to send the same request again.",
          schema: { type: "integer", minimum: 1 },
        },
        RateLimitPolicy: {
          description:
            'What the caller may do, where the operator has set a limit: q units in w seconds, of which each call costs one and each label one more; "batch-items": items of batches likewise; "unfinished-batches" and "event-streams": q at one time. On every answer of a call that is counted, refusals too (draft-ietf-httpapi-ratelimit-headers-10).',
          schema: { type: "string" },
          example: '"share";q=30000;w=60',
        },
        RateLimit: {
          description:
            "What is left of each: r of them. t stands where nothing is left: seconds until there is something again, as Retry-After says.",
          schema: { type: "string" },
          example: '"share";r=29998',
        },
        RequestId: {
          description:
            "Names the call, on every answer: quote it to the operator, whose log has its lines under it. A UUID that you send as X-Request-Id is taken; anything else is replaced by a random one. In a problem it is the reference, in an OperationOutcome the id.",
          schema: { type: "string", format: "uuid" },
        },
        Sample: {
          description:
            "true where a key for tests was sent, on refusals too: every page says SAMPLE, nothing is approved, and no code leads anywhere. Not there otherwise.",
          schema: { type: "string", enum: ["true"] },
        },
        ETag: { description: "Named by its content.", schema: { type: "string" } },
        ETagOfLabels: {
          description:
            "Named by its bytes: the same tag, the same label to the dot. To compare labels with, not to ask by: no cache keeps a label.",
          schema: { type: "string" },
        },
        ...(all.some(({ deprecated }) => deprecated !== undefined) ? deprecationHeaders : {}),
        WwwAuthenticate: { description: "How to say who calls.", schema: { type: "string" } },
        CacheControl: { description: "How long a cache may keep it.", schema: { type: "string" } },
      },
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description:
            "The key that the operator gave; pl_test_... makes samples. What it must allow stands beside each operation.",
        },
        token: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description:
            "Where the operator has named an issuer: an access token that it gave by OAuth2 client credentials. Where to get one is the issuer's to say.",
        },
        oauth2: {
          type: "oauth2",
          description:
            "The same token, for tools that get it themselves. The address for tokens stands for the issuer's: every operator has another one, and says which.",
          flows: {
            clientCredentials: { tokenUrl: "https://issuer.example/oauth2/token", scopes: scopeMeanings },
          },
        },
      },
    },
  };
};
