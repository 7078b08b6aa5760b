// openapi: what one operation says of itself, and the words that several of them share.
import type { Scope } from "../access/Identity.ts";
import type { Deprecated } from "../http/deprecation.ts";
import { fhirMediaType } from "../http/noBody.ts";
import { type ProblemKind, problemKinds, problemMediaType } from "../http/problemKinds.ts";
import type { JsonSchema } from "./jsonSchemas.ts";

export interface RequestExamples {
  /** Name of a file in examples/requests to its content. */
  readonly requests: Readonly<Record<string, unknown>>;
  readonly fhir: Readonly<Record<string, unknown>>;
}

export interface Operation {
  readonly method: "get" | "post" | "put" | "delete";
  /** As OpenAPI writes it: "/v1/content/{substance}". */
  readonly path: string;
  readonly tag:
    | "Labels"
    | "FHIR"
    | "Medicines"
    | "Lists"
    | "Content"
    | "Links and feedback"
    | "Pages"
    | "Operation";
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly JsonSchema[];
  readonly body?: { readonly required: true; readonly content: Readonly<Record<string, JsonSchema>> };
  /** Other answers than done and problems: statuses and what they mean, as pages of HTML. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Of the good answer; 200 when left out. */
  readonly status?: 202;
  /** Media type to schema. */
  readonly answer: Readonly<Record<string, JsonSchema>>;
  /** Kept by caches under an ETag; answers 304. */
  readonly kept?: boolean;
  /** What a key must allow; "any": whatever it allows; left out: no key is needed. */
  readonly access?: Scope | "any";
  /** Named by its content, to compare what was made with what was made before; kept by no cache. */
  readonly tagged?: boolean;
  /** It will go, and says so: in the document and in each answer. */
  readonly deprecated?: Deprecated;
  readonly problems: readonly ProblemKind[];
}

/** The component schema of this name. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
/** Bytes. */
export const file: JsonSchema = { type: "string", contentMediaType: "application/octet-stream" };

/** What any address may answer. */
export const anywhere = [
  "malformed-http",
  "unsupported-media-type",
  "uri-too-long",
  "headers-too-large",
  "fault",
] as const;
/** What an address may answer that needs no key. */
export const open = [...anywhere, "wrong-shape", "not-acceptable", "too-many-requests"] as const;
/** What an address may answer that needs a key. */
export const counted = [...open, "unauthorized", "forbidden", "not-ready"] as const;
/** What an address may answer that needs a key and reads a body. */
export const withBody = [...counted, "timed-out", "too-large"] as const;
/** What a door to labels may answer. */
export const makesLabels = [...withBody, "refused", "too-busy", "under-way"] as const;

/** A parameter of the query that may be left out. */
export const inQuery = (name: string, schema: JsonSchema, description: string): JsonSchema => ({
  name,
  in: "query",
  description,
  schema,
});

/** Any text. */
export const text: JsonSchema = { type: "string" };

/** The header of every door to labels. */
export const idempotencyKey: JsonSchema = {
  name: "Idempotency-Key",
  in: "header",
  description:
    "A random text of your own for this request. Sent again with the same request within a day it gives the same answer, with Idempotency-Replayed: true; with another request it is refused. While the first call is under way: 409 with Retry-After.",
  schema: { type: "string", pattern: "^[!-~]{1,255}$" },
};

/** An answer in files: each media type as bytes. */
export const labelMedia = (formats: readonly string[]): Record<string, JsonSchema> =>
  Object.fromEntries(formats.map((type) => [type, file]));

/** Examples of a body by the name of their file. */
export const examplesOf = (examples: Readonly<Record<string, unknown>>): JsonSchema =>
  Object.fromEntries(
    Object.entries(examples).map(([name, value]) => [name, { summary: name.replaceAll("-", " "), value }]),
  );

/** An answer in JSON of the component schema of this name. */
export const json = (name: string): Readonly<Record<string, JsonSchema>> => ({
  "application/json": ref(name),
});

/** The statuses of an operation's problems, each with the kinds that have it. */
export const problemsByStatus = (
  kinds: readonly ProblemKind[],
): ReadonlyMap<number, readonly ProblemKind[]> => {
  const found = new Map<number, ProblemKind[]>();
  for (const kind of kinds) {
    const { status } = problemKinds[kind];
    found.set(status, [...(found.get(status) ?? []), kind]);
  }
  return new Map([...found].sort(([one], [other]) => one - other));
};

/** The media type of an address's errors. */
export const errorMediaType = (path: string): string =>
  path.startsWith("/fhir/") ? fhirMediaType : problemMediaType;
