// openapi: the calls as a Postman collection, which Bruno, Insomnia and Hoppscotch read too:
// examples/postman/plainlabel.postman_collection.json.
import type { JsonSchema } from "../http/JsonSchema.ts";
import { exampleService } from "./docs/codeSamples.ts";
import { asRecord } from "./docs/frame.ts";
import type { OpenApiDocument } from "./openApiDocument.ts";

/** A request of a collection: what of format 2.1 we write. */
export interface CollectionRequest {
  readonly name: string;
  /** What happens with the answer: whether it is the good one, and what of it is kept. */
  readonly event: readonly [
    {
      readonly listen: "test";
      readonly script: { readonly type: "text/javascript"; readonly exec: readonly string[] };
    },
  ];
  readonly request: {
    readonly method: string;
    readonly description: string;
    /** Left out: the collection's own, which sends the key. */
    readonly auth?: { readonly type: "noauth" };
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body?: {
      readonly mode: "raw";
      readonly raw: string;
      readonly options: { readonly raw: { readonly language: "json" | "text" } };
    };
    readonly url: {
      readonly raw: string;
      readonly host: readonly ["{{baseUrl}}"];
      readonly path: readonly string[];
      readonly query: readonly {
        readonly key: string;
        readonly value: string;
        readonly description: string;
        /** Stands there to be switched on. */
        readonly disabled: boolean;
      }[];
      readonly variable: readonly { readonly key: string; readonly value: string }[];
    };
  };
  readonly response: readonly [];
}

export interface CollectionFolder {
  readonly name: string;
  readonly description: string;
  readonly item: readonly CollectionRequest[];
}

export interface Collection {
  readonly info: { readonly name: string; readonly description: string; readonly schema: string };
  readonly auth: JsonSchema;
  readonly variable: readonly { readonly key: string; readonly value: string }[];
  readonly item: readonly CollectionFolder[];
}

const exampleIn = ({ example, schema }: JsonSchema): string =>
  String([example ?? asRecord(schema).enum ?? ""].flat()[0]);

/** The variable that holds what a call made last, named after the calls' address: "batchesId". */
const madeLast = (path: string): string => `${path.split("/").at(-1)}Id`;

/** Whether a call to it makes what addresses below it name: "/v1/batches", with "/v1/batches/{id}" below it. */
const makes = (path: string, { paths }: OpenApiDocument): boolean =>
  paths[path]?.post !== undefined && paths[`${path}/{id}`] !== undefined;

/** Without it a runner would pass a key that opens nothing. */
const judged = (status: number): readonly string[] => [
  `pm.test("is answered ${status}", () => {`,
  `  pm.expect(pm.response.code).to.equal(${status});`,
  "});",
];

/** Keeps the id of what was made, for the calls that follow. */
const keepId = (path: string): readonly string[] => [
  "const made = pm.response.json();",
  `if (made.id !== undefined) pm.collectionVariables.set("${madeLast(path)}", made.id);`,
];

const urlOf = (
  path: string,
  parameters: readonly JsonSchema[],
  document: OpenApiDocument,
): CollectionRequest["request"]["url"] => {
  const query = parameters
    .filter((one) => one.in === "query")
    .flatMap((one) =>
      [one.example ?? exampleIn(one)].flat().map((value) => ({
        key: String(one.name),
        value: String(value),
        description: String(one.description ?? ""),
        disabled: one.required !== true && one.example === undefined,
      })),
    );
  const parts = path
    .slice(1)
    .split("/")
    .map((part) => part.replace(/^\{(\w+)\}$/, ":$1"));
  const variable = parts.flatMap((part) => {
    if (!part.startsWith(":")) return [];
    const one = parameters.find(({ in: place, name }) => place === "path" && `:${name}` === part);
    const maker = path.slice(0, path.indexOf("/{id}"));
    const value = part === ":id" && makes(maker, document) ? `{{${madeLast(maker)}}}` : exampleIn(one ?? {});
    return [{ key: part.slice(1), value }];
  });
  // A variable is a whole part of an address there; what is only a piece of one stands with its example.
  const filled = parts.map((part) =>
    part.replace(/\{(\w+)\}/g, (_all, name: string) =>
      exampleIn(parameters.find((one) => one.in === "path" && one.name === name) ?? {}),
    ),
  );
  const asked = query
    .filter(({ disabled }) => !disabled)
    .map(({ key, value }) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return {
    raw: `{{baseUrl}}/${filled.join("/")}${asked.length === 0 ? "" : `?${asked.join("&")}`}`,
    host: ["{{baseUrl}}"],
    path: filled,
    query,
    variable,
  };
};

/** One for each media type that may be sent, with the first of its examples. */
const requestsOf = (
  path: string,
  method: string,
  operation: JsonSchema,
  document: OpenApiDocument,
): readonly CollectionRequest[] => {
  const { summary, description, parameters = [], requestBody, responses, security } = operation;
  const [status = "200", good] =
    Object.entries(asRecord(responses)).find(([status]) => /^2/.test(status)) ?? [];
  const [accept = "text/html"] = Object.keys(asRecord(asRecord(good).content));
  const request = {
    method: method.toUpperCase(),
    description: String(description),
    ...(security === undefined ? { auth: { type: "noauth" } as const } : {}),
  };
  const url = urlOf(path, parameters as readonly JsonSchema[], document);
  const exec = [
    ...judged(Number(status)),
    ...(method === "post" && makes(path, document) ? keepId(path) : []),
  ];
  const event: CollectionRequest["event"] = [{ listen: "test", script: { type: "text/javascript", exec } }];
  const accepting = { key: "Accept", value: accept };
  const bodies = Object.entries(asRecord(asRecord(requestBody).content));
  if (bodies.length === 0)
    return [
      { name: String(summary), event, request: { ...request, header: [accepting], url }, response: [] },
    ];
  return bodies.flatMap(([type, offered], at) => {
    const [example] = Object.values(asRecord(asRecord(offered).examples));
    if (example === undefined) return [];
    const { value } = asRecord(example);
    const raw = typeof value === "string" ? value : JSON.stringify(value, null, 2);
    return [
      {
        name: at === 0 ? String(summary) : `${summary} (${type})`,
        event,
        request: {
          ...request,
          header: [accepting, { key: "Content-Type", value: type }],
          body: {
            mode: "raw",
            raw,
            options: { raw: { language: type.endsWith("json") ? "json" : "text" } },
          },
          url,
        },
        response: [],
      } satisfies CollectionRequest,
    ];
  });
};

/**
 * A folder runs from top to bottom: what is kept comes before what looks for it, what makes something before what
 * fetches it, a stream of events, which ends when a batch is done, before what needs it done, and what takes away last.
 */
const placeOf = (method: string, path: string): number => {
  if (method === "put") return 0;
  if (method === "delete") return 4;
  if (!path.includes("/{id}")) return 1;
  return path.endsWith("/events") ? 2 : 3;
};

/** Every call that programs make; the pages for people are left out. Pure. */
export const collectionOf = (document: OpenApiDocument): Collection => {
  const { title, summary } = document.info;
  const makers = Object.keys(document.paths).filter((path) => makes(path, document));
  const folders = document.tags.map(({ name, description }) => ({
    name: String(name),
    description: String(description),
    item: Object.entries(document.paths)
      .flatMap(([path, methods]) =>
        Object.entries(methods)
          .filter(([, { tags }]) => name !== "Pages" && (tags as readonly unknown[]).includes(name))
          .map(([method, operation]) => ({ path, method, operation })),
      )
      .toSorted((one, other) => placeOf(one.method, one.path) - placeOf(other.method, other.path))
      .flatMap(({ path, method, operation }) => requestsOf(path, method, operation, document)),
  }));
  return {
    info: {
      name: String(title),
      description: `${summary} Set apiKey to your key, a key for tests (pl_test_...) if you have one, and baseUrl to your service.`,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{apiKey}}", type: "string" }] },
    variable: [
      { key: "baseUrl", value: exampleService },
      { key: "apiKey", value: "" },
      ...makers.map((path) => ({ key: madeLast(path), value: "" })),
    ],
    item: folders.filter(({ item }) => item.length > 0),
  };
};
