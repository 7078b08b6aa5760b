// tests: calls made of the OpenAPI document, so that a new operation is tried without being thought of: words put
// into every parameter, header and field it takes.
import { openApiDocument } from "../../services/api/src/openapi/openApiDocument.ts";

export interface Call {
  /** operationId. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  /** A query of the document's own examples; "" where it has none. */
  readonly goodQuery: string;
  /** Media type and body of each example. */
  readonly bodies: readonly { readonly type: string; readonly value: unknown }[];
  /** Fields of a form, each with what the document gives as good. */
  readonly form: Readonly<Record<string, readonly string[]>>;
}

interface FormField {
  readonly example?: string | readonly string[];
  readonly enum?: readonly string[];
}

interface Documented {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly example?: string | readonly string[];
  }[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        {
          readonly schema: { readonly properties?: Readonly<Record<string, FormField>> };
          readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
        }
      >
    >;
  };
}

const formType = "application/x-www-form-urlencoded";

/** Every operation of the document. */
export const documented = (): readonly Operation[] =>
  Object.entries(openApiDocument().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]): Operation => {
      const { operationId: id, parameters = [], requestBody } = one as unknown as Documented;
      const inQuery = parameters.filter((parameter) => parameter.in === "query");
      const media = Object.entries(requestBody?.content ?? {});
      return {
        id,
        path,
        method: method.toUpperCase(),
        query: inQuery.map(({ name }) => name),
        goodQuery: new URLSearchParams(
          inQuery.flatMap(({ name, example = [] }) => [example].flat().map((text) => [name, text])),
        ).toString(),
        bodies: media.flatMap(([type, { examples = {} }]) =>
          Object.values(examples).map(({ value }) => ({ type, value })),
        ),
        form: Object.fromEntries(
          media
            .filter(([type]) => type === formType)
            .flatMap(([, { schema }]) => Object.entries(schema.properties ?? {}))
            .map(([name, field]) => [name, [field.example ?? field.enum?.[0] ?? []].flat()]),
        ),
      };
    }),
  );

/** Headers that browsers, proxies and programs send and that somebody might want to log. */
const talkative = (word: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      "referer",
      "user-agent",
      "cookie",
      "from",
      "origin",
      "x-request-id",
      "traceparent",
      "idempotency-key",
      "if-none-match",
      "accept-language",
    ].map((name) => [name, word]),
  );

const enc = encodeURIComponent;

/** The address with `word` in place of each of its parameters. */
export const addressOf = (path: string, word: string): string => path.replace(/\{\w+\}/g, enc(word));

/**
 * `word` in the path, in each parameter of the query, in headers, as a parameter nobody knows, and with a method
 * that is not taken.
 */
export const callsAbout = (
  { id, method, path, query }: Operation,
  address: string,
  word: string,
): readonly Call[] => {
  const call = (url: string, headers: Readonly<Record<string, string>> = {}, by = method): Call => ({
    operation: id,
    method: by,
    url,
    headers,
  });
  const spoilt = addressOf(path, word);
  return [
    ...(spoilt === path ? [] : [call(spoilt), call(`${spoilt}%zz`)]),
    ...query.map((name) => call(`${address}?${name}=${enc(word)}`)),
    call(`${address}?${enc(word)}=${enc(word)}`),
    call(address, talkative(word)),
    call(address, { authorization: `Bearer ${word}` }),
    call(address, { accept: `${word}/x` }),
    call(`${address}?${enc(word)}`, talkative(word), "PATCH"),
    call(`${address}/${enc(word)}`),
  ];
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The body with each of its texts changed, one at a time, into what `plant` makes of it. */
function* leaves(
  value: Json,
  plant: (text: string) => string,
  field = "",
): Generator<readonly [string, Json]> {
  if (typeof value === "string") yield [field, plant(value)];
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? "-" : name;
    for (const [at, changed] of leaves(inner as Json, plant, `${field}/${step}`))
      yield [
        at,
        Array.isArray(value)
          ? value.map((one, place) => (String(place) === name ? changed : one))
          : { ...value, [name]: changed },
      ];
  }
}

export interface PlantedBody {
  /** Where the word stands, list places as "-": "/warnings/-/text". */
  readonly field: string;
  readonly word: string;
  readonly body: unknown;
}

/** Every kind of field of `bodies` once, with a word of its own in it. `nextWord` never gives the same again. */
export const bodiesPlanted = (bodies: readonly unknown[], nextWord: () => string): readonly PlantedBody[] => {
  const tried = new Set<string>();
  const planted: PlantedBody[] = [];
  for (const sent of bodies) {
    let word = nextWord();
    for (const [field, body] of leaves(sent as Json, (text) => `${text} ${word}`)) {
      if (tried.has(field)) continue;
      tried.add(field);
      planted.push({ field, word, body });
      word = nextWord();
    }
  }
  return planted;
};
