// Hostile input at every operation of the OpenAPI document, so that a new one is tried without being thought of:
// sizes, depth, names of JavaScript's own, wrong kinds in every field, ids that climb, codes by chance.
import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { noLimit } from "../../services/api/src/costs/limitInMemory.ts";
import { openApiDocument } from "../../services/api/src/openapi/openApiDocument.ts";
import { goodRequest, postJson, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { documented, type Operation } from "../http/documentedCalls.ts";

/** Stands in somebody else's request; found anywhere later, it has leaked. */
const canary = "Zzcanary";
/** What only our inside knows, and what came in by an id. */
const inside =
  /\bat \S+ \(|node_modules|node:internal|\/services\/api|root:x:|passwd|win\.ini|fastify|SQLITE|\bsqlite|kysely|\[object/i;

let shipped: TestApp;
const leaks: string[] = [];
beforeAll(async () => {
  shipped = await startApp({ publicHost: "labels.example.org", guessLimit: noLimit });
  const made = await postJson(shipped.app, "/v1/labels", {
    ...goodRequest,
    person: { name: `Ada ${canary}` },
    stock: "102x152",
    explain: true,
  });
  expect(made.statusCode).toBe(200);
});
afterAll(() => shipped.app.close());
afterEach(() => expect(leaks.splice(0)).toEqual([]));

const send = async (method: string, url: string, type?: string, payload?: string | Buffer) => {
  const answer = await shipped.app.inject({
    method: method as "GET",
    url,
    ...(type === undefined ? {} : { headers: { "content-type": type } }),
    ...(payload === undefined ? {} : { payload }),
  });
  const { body, headers } = answer;
  const said = /json|html|text/.test(String(headers["content-type"] ?? "")) ? body : "";
  if (answer.statusCode >= 400 && (inside.test(said) || (said + JSON.stringify(headers)).includes(canary)))
    leaks.push(`${method} ${url.slice(0, 100)}: ${said.slice(0, 300)}`);
  return answer;
};

const operations = documented();
const withJson = operations.filter(({ bodies }) => bodies.length > 0);
const address = ({ path, goodQuery }: Operation, id = "amoxicillin"): string =>
  `${path.replace(/\{\w+\}/g, id)}${goodQuery === "" ? "" : `?${goodQuery}`}`;

/** By media type, as docs/operating.md says. */
const limits = { "application/json": 256 * 1024, "application/fhir+json": 1024 * 1024 } as const;

/** Orders of many are larger, and so are photographs. */
const largerLimits: Readonly<Record<string, number>> = {
  "/v1/batches": 16 * 1024 * 1024,
  "/v1/photographs/{id}": 640 * 1024,
};
const limitOf = (path: string, type: keyof typeof limits): number => largerLimits[path] ?? limits[type];

test("the document has operations with bodies, ids and codes to try", () => {
  expect(withJson.length).toBeGreaterThanOrEqual(7);
  expect(operations.filter(({ path }) => path.includes("{")).length).toBeGreaterThan(20);
});

describe.each(withJson)("$method $path", (operation) => {
  const types = [...new Set(operation.bodies.map(({ type }) => type))] as (keyof typeof limits)[];
  const url = address(operation);

  test.each(types)("%s: a body of the largest size is read, one byte more is 413", async (type) => {
    const { value } = operation.bodies.find((one) => one.type === type)!;
    const plain = JSON.stringify(value);
    const sized = (bytes: number): string => plain + " ".repeat(bytes - Buffer.byteLength(plain));
    const usual = await send(operation.method, url, type, plain);
    const limit = limitOf(operation.path, type);
    expect((await send(operation.method, url, type, sized(limit))).statusCode).toBe(usual.statusCode);
    for (const bytes of [limit + 1, limit + 2 * 1024 * 1024])
      expect((await send(operation.method, url, type, sized(bytes))).statusCode).toBe(413);
  });

  test.each([
    ["lists", "[".repeat(60_000)],
    ["closed lists", "[".repeat(30_000) + "]".repeat(30_000)],
    ["objects", '{"a":'.repeat(30_000)],
    ["__proto__", '{"__proto__": {"scopes": ["content:sign"]}}'],
    ["constructor.prototype", '{"constructor": {"prototype": {"isAdmin": true}}}'],
    ["no JSON", `{"name": "${canary}`],
    ["half a letter of UTF-8", Buffer.from([0x22, 0xc3, 0x22])],
    ["nothing", ""],
    ["null", "null"],
    ["a number", "7"],
  ])("%s is 400, and leaves no trace", async (_name, body) => {
    for (const type of types)
      expect([type, (await send(operation.method, url, type, body)).statusCode]).toEqual([type, 400]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });
});

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const kindOf = (value: Json): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
const wrongValues: readonly Json[] = [null, true, 7, "seven", [], [[]], {}, { a: 1 }];

const document = openApiDocument() as unknown as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<string, { readonly requestBody?: { readonly content: Record<string, { schema: Schema }> } }>
      >
    >
  >;
};

/** The alternatives of a schema, each without references. */
const variants = (schema: Schema): readonly Schema[] => {
  const { $ref, anyOf, oneOf } = schema;
  if ($ref !== undefined) return variants(document.components.schemas[$ref.split("/").at(-1)!]!);
  const all = anyOf ?? oneOf;
  // Beside a type they only say which fields must be there.
  return all === undefined || schema.type !== undefined ? [schema] : all.flatMap(variants);
};

/** Kinds that the schema takes; null: it says nothing of kinds. */
const kindsOf = (schema: Schema): ReadonlySet<string> | null => {
  const kinds = variants(schema).flatMap((one) => {
    if (one.const !== undefined) return [kindOf(one.const)];
    if (one.enum !== undefined) return one.enum.map(kindOf);
    if (one.type !== undefined)
      return [one.type].flat().map((type) => (type === "integer" ? "number" : type));
    return ["anything"];
  });
  return kinds.includes("anything") ? null : new Set(kinds);
};

/** Every field that the schema names, as the way to it: names, and 0 for the first of a list. */
function* fieldsOf(
  schema: Schema,
  way: readonly (string | 0)[] = [],
): Generator<readonly [way: readonly (string | 0)[], schema: Schema]> {
  if (way.length > 8) return;
  yield [way, schema];
  for (const one of variants(schema)) {
    for (const [name, inner] of Object.entries(one.properties ?? {})) yield* fieldsOf(inner, [...way, name]);
    if (one.items !== undefined) yield* fieldsOf(one.items, [...way, 0]);
  }
}

/** The body with this value there; what leads there is made where it is missing. */
const planted = (body: Json | undefined, way: readonly (string | 0)[], value: Json): Json => {
  const [step, ...rest] = way;
  if (step === undefined) return value;
  if (step === 0) return [planted(Array.isArray(body) ? body[0] : undefined, rest, value)];
  const own = typeof body === "object" && body !== null && !Array.isArray(body) ? body : {};
  return { ...own, [step]: planted((own as Record<string, Json>)[step], rest, value) };
};

const plain = withJson.flatMap((operation) => {
  const schema =
    document.paths[operation.path]?.[operation.method.toLowerCase()]?.requestBody?.content["application/json"]
      ?.schema;
  const example = operation.bodies.find(({ type }) => type === "application/json");
  const isFhir = operation.path.startsWith("/fhir/");
  return schema === undefined || example === undefined || isFhir
    ? []
    : [{ ...operation, schema, example: example.value as Json }];
});

test.each(plain)(
  "$method $path: a value of the wrong kind is 400 in every field of its schema",
  async (one) => {
    const taken: string[] = [];
    let tried = 0;
    for (const [way, schema] of fieldsOf(one.schema)) {
      const kinds = kindsOf(schema);
      if (kinds === null) continue;
      for (const wrong of wrongValues.filter((value) => !kinds.has(kindOf(value)))) {
        tried += 1;
        const body = JSON.stringify(planted(one.example, way, wrong));
        const { statusCode } = await send(one.method, address(one), "application/json", body);
        if (statusCode !== 400) taken.push(`/${way.join("/")} = ${JSON.stringify(wrong)}: ${statusCode}`);
      }
    }
    expect(tried).toBeGreaterThan(10);
    expect(taken).toEqual([]);
  },
);

const climbs = [
  "../../etc/passwd",
  "..%2f..%2f..%2fetc%2fpasswd",
  "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "..%5c..%5cwindows%5cwin.ini",
  "%2fetc%2fpasswd",
  "..%252f..%252fetc%252fpasswd",
  "%00",
  "passwd%00.svg",
  "%c0%ae%c0%ae%c0%afpasswd",
  "__proto__",
  "constructor",
  "*",
  "'%20or%201=1--",
  `${canary}%0d%0aX-Injected:1`,
  "a".repeat(50_000),
];

/** Nothing here, not understood, not with this method, too long, no body, gone, a body that is missing, a moved address. */
const refusals = [400, 404, 405, 410, 413, 414, 415, 422];

test.each(operations.filter(({ path }) => path.includes("{")))(
  "$method $path: an id that climbs is refused, and not repeated",
  async (operation) => {
    const body = operation.bodies[0];
    for (const id of climbs) {
      const form = new URLSearchParams(
        Object.entries(operation.form).flatMap(([name, values]) => values.map((value) => [name, value])),
      ).toString();
      const isForm = Object.keys(operation.form).length > 0;
      const answer = await send(
        operation.method,
        address(operation, id),
        body === undefined ? (isForm ? "application/x-www-form-urlencoded" : undefined) : body.type,
        body === undefined ? (isForm ? form : undefined) : JSON.stringify(body.value),
      );
      const shown = [id.slice(0, 40), answer.statusCode];
      // What was typed in small letters is sent on to the same page in large ones, and an answer that is loaded
      // again back to its page; nowhere else.
      if ([303, 307].includes(answer.statusCode))
        expect(answer.headers.location).toMatch(/^\/[MC]\/[^/\s]*$/);
      else expect(refusals.includes(answer.statusCode) ? "refused" : shown).toBe("refused");
      expect(answer.headers["x-injected"]).toBeUndefined();
    }
  },
);

describe("codes by chance", () => {
  /** On CI a hundred thousand. */
  const codes = Number(process.env.TEST_RANDOM_CODES ?? 1_000);
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const chance = (letters: number): string =>
    [...randomBytes(letters)].map((byte) => alphabet[byte % 32]).join("");

  test.each([
    ["/M/", 26],
    ["/C/", 8],
  ] as const)(
    "%s: none opens anything, and all are answered alike",
    async (prefix, letters) => {
      const first = await send("GET", `${prefix}${chance(letters)}`);
      expect(first.statusCode).toBe(404);
      const others: string[] = [];
      for (let one = 0; one < codes / 2; one += 1) {
        const { statusCode, body } = await send("GET", `${prefix}${chance(letters)}`);
        if (statusCode !== 404 || body !== first.body) others.push(`${statusCode} ${body.slice(0, 200)}`);
      }
      expect(others).toEqual([]);
    },
    60_000 + codes * 20,
  );

  test("with the limit as shipped, ten short codes a minute are looked up, and the rest is told to wait", async () => {
    const { app } = await startApp({ publicHost: "labels.example.org", clock: () => Date.UTC(2026, 10, 22) });
    const statuses: number[] = [];
    for (let one = 0; one < 30; one += 1) {
      const answer = await app.inject(`/C/${chance(8)}`);
      statuses.push(answer.statusCode);
      if (answer.statusCode === 429) expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    }
    await app.close();
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(11);
    expect(statuses.filter((status) => ![404, 429].includes(status))).toEqual([]);
    expect(statuses.at(-1)).toBe(429);
  });
});

test("nothing of what was sent is in the log or the counts", async () => {
  const { body } = await shipped.app.inject("/metrics");
  expect(body + shipped.logged()).not.toMatch(/Zzcanary|passwd|isAdmin|or%201|or 1=1/);
});
