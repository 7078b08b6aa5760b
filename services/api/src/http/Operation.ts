// http: an operation as one value: its address, who may call it at what cost, what it takes and answers. Route,
// document, client and the tests that walk every operation come from it.
import type { Scope } from "../access/Identity.ts";
import type { JsonSchema } from "./JsonSchema.ts";
import type { ProblemKind } from "./problemKinds.ts";
import type { Shape } from "./shapes.ts";
import type { Formats } from "./wantedFormat.ts";

/** Of one operation. Dates are ISO dates; the sunset comes twelve months after at the earliest. */
export interface Deprecated {
  /** From this day on nobody should begin to use it. */
  readonly since: string;
  /** From this day on it may be gone. */
  readonly sunset: string;
  /** The address to call instead; null: there is none. */
  readonly successor: string | null;
}

/** The files of examples/, by name, as the document shows them. */
export interface ExampleFiles {
  readonly requests: Readonly<Record<string, unknown>>;
  readonly fhir: Readonly<Record<string, unknown>>;
}

/** What may be sent in one media type. */
export interface SentShape {
  readonly schema: Shape;
  /** Bodies by the name of the example; a function of the files where they are examples too. */
  readonly examples?:
    | Readonly<Record<string, unknown>>
    | ((files: ExampleFiles) => Readonly<Record<string, unknown>>);
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
  /** What a key must allow; "any": whatever it allows; left out: no key is needed. */
  readonly access?: Scope | "any";
  /** Units of the caller's share that each call costs; labels that are made cost one more each. */
  readonly cost: 0 | 1;
  readonly parameters?: readonly JsonSchema[];
  /** By media type. A body is required. */
  readonly body?: Readonly<Record<string, SentShape>>;
  /** Most bytes of the body; of its media type when left out. */
  readonly largest?: number;
  /** Other answers than done and problems: statuses and what they mean, as pages of HTML. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Of the good answer; 200 when left out. */
  readonly status?: 202;
  /** By media type, the usual one first. Where "not-acceptable" is among the problems, the Accept header chooses. */
  readonly answer: Readonly<Record<string, Shape>>;
  /**
   * Names of the examples of its answer in JSON (openapi/answerExamples.golden.json), which a test gets from the
   * application.
   */
  readonly shown?: readonly string[];
  /** A parameter of the query that may choose the media type in place of the Accept header. */
  readonly formats?: Formats;
  /** Kept by caches under an ETag; answers 304. */
  readonly kept?: boolean;
  /** Named by its content, to compare what was made with what was made before; kept by no cache. */
  readonly tagged?: boolean;
  /** An operator may leave it out; then it answers 404. */
  readonly optional?: boolean;
  /** It will go, and says so: in the document and in each answer. */
  readonly deprecated?: Deprecated;
  readonly problems: readonly ProblemKind[];
}

/** Operations of a feature by their names in it. */
export type Operations<Name extends string = string> = Readonly<Record<Name, Operation>>;

/** What is said of an operation; its name in its feature is its id, or becomes it by `idOf`. */
export const operationsNamed = <Name extends string>(
  said: Readonly<Record<Name, Omit<Operation, "id">>>,
  idOf: (name: Name) => string = (name) => name,
): Operations<Name> =>
  Object.fromEntries(
    Object.entries<Omit<Operation, "id">>(said).map(([name, operation]) => [
      name,
      { ...operation, id: idOf(name as Name) },
    ]),
  ) as Operations<Name>;

/** The media types of its answer, the usual one first. */
export const formatsOf = ({ answer }: Operation): [string, ...string[]] =>
  Object.keys(answer) as [string, ...string[]];

/** Examples of answers by operation and name. */
export type AnswerFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The media type of its answer in JSON, and examples of that; null where it has none. Throws for an example that
 * is missing.
 */
export const shownOf = (
  { id, answer, shown }: Operation,
  files: AnswerFiles,
): readonly [mediaType: string, examples: Readonly<Record<string, unknown>>] | null => {
  const mediaType = Object.keys(answer).find((type) => /[/+]json$/.test(type));
  if (shown === undefined || mediaType === undefined) return null;
  const examples = shown.map((name): [string, unknown] => {
    const value = files[id]?.[name];
    if (value === undefined) throw new Error(`${id} has no example called ${name}`);
    return [name, value];
  });
  return [mediaType, Object.fromEntries(examples)];
};

/** The address as the router writes it: "/v1/content/:substance". */
export const routeOf = ({ path }: Pick<Operation, "path">): string => path.replace(/\{(\w+)\}/g, ":$1");

/** What any address may answer. */
export const anywhere = [
  "malformed-http",
  "unsupported-media-type",
  "uri-too-long",
  "expectation-failed",
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
export const makesLabels = [...withBody, "refused", "key-reused", "too-busy", "under-way"] as const;
