// Hostile input over HTTP: every kind of it has its expected status, and nothing of ours or of anybody else comes back.

import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { goodRequest, postJson, startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";

/** Stands in somebody else's request; found anywhere later, it has leaked. */
const canary = "Zzcanary";
/** What only our inside knows: places in the code, files of the machine, the parts we are built of. */
const inside =
  /\bat \S+ \(|node_modules|node:internal|\/services\/api|root:x:|fastify|zod|undefined|\[object/i;

let shipped: TestApp;
let app: FastifyInstance;
const answers: { readonly sent: string; readonly body: string; readonly headers: string }[] = [];

beforeAll(async () => {
  shipped = await startApp();
  app = shipped.app;
  const made = await postJson(app, "/v1/labels", { ...goodRequest, person: { name: `Ada ${canary}` } });
  expect(made.statusCode).toBe(200);
});
afterAll(() => app.close());

type Injected = Awaited<ReturnType<typeof postJson>>;

const kept = (sent: string, answer: Injected): Injected => {
  answers.push({ sent, body: answer.body, headers: JSON.stringify(answer.headers) });
  return answer;
};

const post = async (body: unknown, url = "/v1/labels", headers: Record<string, string> = {}) =>
  kept(`POST ${url}`, await postJson(app, url, body, headers));

const ask = async (
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS",
  url: string,
  headers: Record<string, string> = {},
) => kept(`${method} ${url}`, await app.inject({ method, url, headers }));

afterEach(() => {
  for (const { sent, body, headers } of answers.splice(0)) {
    expect(body.startsWith("%PDF") ? "" : body, sent).not.toMatch(inside);
    expect(body + headers, sent).not.toContain(canary);
  }
});

const doors = ["/v1/labels", "/fhir/R4/$label", "/fhir/R4/MedicationRequest/$label", "/v1/interpret"];
const lists = [
  "/v1/stocks",
  "/v1/profiles",
  "/v1/laws",
  "/v1/pictograms",
  "/v1/content",
  "/fhir/R4/metadata",
  "/openapi.json",
];

describe("size and depth", () => {
  test.each(doors)("%s: a body beyond the limit is 413, by its kind", async (url) => {
    const plain = `"${"x".repeat(256 * 1024)}"`;
    expect((await post(plain, url)).statusCode).toBe(413);
    const fhir = `"${"x".repeat(1024 * 1024)}"`;
    expect((await post(fhir, url, { "content-type": "application/fhir+json" })).statusCode).toBe(413);
  });

  test.each([
    ["lists", "[".repeat(100_000)],
    ["lists, closed", "[".repeat(30_000) + "]".repeat(30_000)],
    ["objects", '{"a":'.repeat(30_000)],
    ["inside a known field", `{"directions":{"dosage":${"[".repeat(5_000)}${"]".repeat(5_000)}}}`],
  ])("very deep JSON (%s) is 400 at every door", async (_name, body) => {
    for (const url of doors) expect([url, (await post(body, url)).statusCode]).toEqual([url, 400]);
  });

  test("100,000 fields, and a list of 100,000, are 400", async () => {
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${index}`, 1]));
    expect((await post(fields)).statusCode).toBe(400);
    expect((await post({ ...goodRequest, warnings: Array(100_000).fill(1) })).statusCode).toBe(400);
  });

  test("an address of 100,000 characters is 404 or 414, never more", async () => {
    const long = "a".repeat(100_000);
    expect((await ask("GET", `/v1/content/${long}`)).statusCode).toBe(414);
    expect((await ask("GET", `/${long}`)).statusCode).toBe(404);
    expect((await ask("GET", `/v1/stocks?${long}`)).statusCode).toBe(400);
  });
});

describe("names that JavaScript treats as its own", () => {
  test.each([
    '{"__proto__": {"approval": {"by": "x", "at": "2026-11-22T00:00:00Z"}}}',
    '{"constructor": {"prototype": {"isAdmin": true}}}',
    '{"person": {"__proto__": {"name": "x"}}}',
    '{"prototype": 1, "hasOwnProperty": 1, "toString": 1, "then": 1}',
  ])("%s is 400 at every door, and leaves no trace", async (body) => {
    for (const url of doors) expect([url, (await post(body, url)).statusCode]).toEqual([url, 400]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is no picture, no medicine, no stock, no profile, no parameter and no media type",
    async (name) => {
      expect((await ask("GET", `/v1/pictograms/${name}.svg`)).statusCode).toBe(404);
      expect((await ask("GET", `/v1/content/${name}`)).statusCode).toBe(404);
      expect((await ask("GET", `/v1/stocks?${name}=1`)).statusCode).toBe(400);
      expect((await ask("GET", `/v1/pictograms/tablets.svg?count=1&${name}=1`)).statusCode).toBe(400);
      expect((await post({ ...goodRequest, stock: name })).statusCode).toBe(400);
      expect(
        (await post({ ...goodRequest, person: { name: "A", needs: { profile: name } } })).statusCode,
      ).toBe(400);
      expect((await post(goodRequest, "/v1/labels", { "content-type": name })).statusCode).toBe(415);
      expect((await post(goodRequest, "/v1/labels", { accept: name })).statusCode).toBe(406);
    },
  );
});

/** A request that uses every field. */
const everyField = {
  ...goodRequest,
  person: {
    name: "Ada Morgan",
    needs: {
      profile: "large-16",
      easyRead: true,
      pictograms: "all",
      testedPictogramsOnly: false,
      numbers: "digits",
      typeface: "andika",
      languages: ["en"],
      codes: ["719754002"],
    },
  },
  warnings: [{ number: 9 }, { text: "Keep in the fridge." }],
  indication: "For your chest infection",
  purpose: "dispensed",
  link: { url: "https://example.org/l/ABCDEF", opens: "film" },
  approval: { by: "A Pharmacist", at: "2026-11-22T10:00:00Z" },
  stock: { width: 102, height: 152, margins: { top: 4, right: 4, bottom: 4, left: 4 } },
  layout: "label",
  fallbackStocks: ["a5"],
  dpi: 203,
  copies: 1,
  policy: "as-written",
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const kindOf = (value: Json): string =>
  value === null ? "null" : Array.isArray(value) ? "list" : typeof value;

const wrongValues: readonly Json[] = [null, true, 7, "seven", [], [[]], {}, { a: 1 }];

/** The request with each of its values replaced by one of every other kind. */
function* spoilt(value: Json, path = ""): Generator<readonly [path: string, value: Json]> {
  for (const wrong of wrongValues)
    if (kindOf(wrong) !== kindOf(value)) yield [`${path} is ${JSON.stringify(wrong)}`, wrong];
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    for (const [at, changed] of spoilt(inner as Json, `${path}/${name}`)) {
      const copy: unknown = Array.isArray(value)
        ? value.map((one, index) => (String(index) === name ? changed : one))
        : { ...value, [name]: changed };
      yield [at, copy as Json];
    }
  }
}

test("the request that uses every field is good as it is", async () => {
  expect((await post(everyField)).statusCode).toBe(200);
});

test("a value of the wrong kind is 400 wherever it stands", async () => {
  const statuses: string[] = [];
  let tried = 0;
  for (const [at, body] of spoilt(everyField as unknown as Json)) {
    tried += 1;
    const { statusCode } = await post(body);
    if (statusCode !== 400) statuses.push(`${at}: ${statusCode}`);
  }
  expect(tried).toBeGreaterThan(250);
  expect(statuses).toEqual([]);
});

test.each(["1e999", "-0", "1.0", "0x1", "NaN", "Infinity", "01", "1_000", "+1", "1e2"])(
  "copies of %s are 400: a number is sent plainly or not at all",
  async (number) => {
    const body = JSON.stringify(everyField).replace('"copies":1', `"copies":${number}`);
    expect((await post(body)).statusCode).toBe(400);
  },
);

describe("links that lead where no link may", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "http://example.org/l/ABC",
    "//example.org/l/ABC",
    "https://127.0.0.1/l/ABC",
    "https://127.1/l/ABC",
    "https://2130706433/l/ABC",
    "https://0x7f000001/l/ABC",
    "https://0177.0.0.1/l/ABC",
    "https://[::1]/l/ABC",
    "https://[::ffff:127.0.0.1]/l/ABC",
    "https://10.0.0.1/l/ABC",
    "https://192.168.1.1/l/ABC",
    "https://169.254.169.254/latest/meta-data",
    "https://169.254.169.254./latest/meta-data",
    "https://2852039166/latest/meta-data",
    "https://0xa9fea9fe/latest/meta-data",
    "https://0xa9.0xfe.0xa9.0xfe/latest/meta-data",
    "https://0251.0376.0251.0376/latest/meta-data",
    "https://[::ffff:a9fe:a9fe]/latest/meta-data",
    "https://[fd00::1]/l/ABC",
    "https://[fe80::1]/l/ABC",
    "https://[::]/l/ABC",
    "https://172.16.0.1/l/ABC",
    "https://10.1/l/ABC",
    "https://012.0.0.1/l/ABC",
    "https://0/l/ABC",
    "https://0.0.0.0/l/ABC",
    "https://①②⑦.⓪.⓪.①/l/ABC",
    "https://127。0。0。1/l/ABC",
    "https://localhost./l/ABC",
    "https://LOCALHOST/l/ABC",
    "https://a.localhost/l/ABC",
    "https://example.org@127.0.0.1/l/ABC",
    "https://127.0.0.1@example.org/l/ABC",
    "https://example.org%40127.0.0.1/l/ABC",
    "https://example.org%2f@127.0.0.1/l/ABC",
    "https:\\\\127.0.0.1\\l",
    "https:///127.0.0.1/l/ABC",
    "https://localhost/l/ABC",
    "https://printer/l/ABC",
    "https://printer.local/l/ABC",
    "https://metadata.google.internal/l/ABC",
    "https://user:word@example.org/l/ABC",
    "https://example.org:8443/l/ABC",
    "https://example.org/l/ABC#part",
    "https://exam ple.org/l/ABC",
    "https://example.org\\@evil.example/l/ABC",
    "https://еxample.org/l/ABC",
    "https:example.org/l/ABC",
    "https://",
    "https://example.org/l/ADA-MORGAN",
  ])("%s is 422", async (url) => {
    expect((await post({ ...goodRequest, link: { url, opens: "film" } })).statusCode).toBe(422);
  });
});

describe("text that is more than text", () => {
  test.each([
    ["a letter that turns the line round", "Ada \u202emorgan"],
    ["a null", "Ada\u0000"],
    ["a tab", "Ada\tMorgan"],
    ["half a letter", "Ada \ud800"],
    ["a word of 5,000 letters", "x".repeat(5_000)],
    ["a letter of private use", "Ada \ue000"],
    ["a template", "#{7*7} {{7*7}}"],
    ["a script", "<script>alert(1)</script>"],
  ])("%s is 400 or 422, never printed", async (_name, name) => {
    const { statusCode } = await post({ ...goodRequest, person: { name } });
    expect([400, 422]).toContain(statusCode);
  });

  test.each(["Ada) Tj ET Q", "Ada <3 alert(1)", "%PDF-1.7 endobj", "{7*7}", "'; DROP TABLE x;--"])(
    "%s is a name like any other: printed, proved, and without effect",
    async (name) => {
      const answer = await post({ ...goodRequest, person: { name }, stock: "a5" });
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.toString("latin1")).not.toMatch(/\/(JS|JavaScript|Launch|OpenAction|AA)\b/);
    },
  );
});

describe("ids that climb", () => {
  const climbs = [
    "..%2f..%2f..%2fetc%2fpasswd",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "..%5c..%5cetc%5cpasswd",
    "%2fetc%2fpasswd",
    "..%252f..%252fetc%252fpasswd",
    "tablets%00",
    "tablets%2f..%2ftablets",
    "%c0%ae%c0%ae%c0%af",
    "con",
    "~root",
    "*",
    ":id",
    "%24label",
  ];
  test.each(climbs)("%s is 404, or 400 where it is no address", async (id) => {
    for (const url of [
      `/v1/pictograms/${id}.svg`,
      `/v1/content/${id}`,
      `/fhir/R4/${id}/$label`,
      `/fhir/R4/OperationDefinition/${id}`,
      `/l/${id}`,
      `/docs/${id}`,
      `/${id}`,
    ]) {
      const { statusCode } = await ask("GET", url);
      expect([url, [400, 404].includes(statusCode) ? "refused" : statusCode]).toEqual([url, "refused"]);
    }
  });

  test("dots that the address itself resolves lead nowhere either", async () => {
    for (const url of [
      "/v1/../../etc/passwd",
      "/v1/pictograms/../../../etc/passwd",
      "/docs/../openapi.json/../etc",
    ])
      expect([url, (await ask("GET", url)).statusCode]).toEqual([url, 404]);
  });
});

describe("methods and formats that do not exist here", () => {
  test.each([...doors, ...lists])("%s: other methods are 405 with Allow", async (url) => {
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"] as const) {
      const answer = await ask(method, url, { "x-http-method-override": "POST" });
      expect([method, answer.statusCode]).toEqual([method, 405]);
      expect(answer.headers.allow).toMatch(doors.includes(url) ? /^POST$/ : /^GET, HEAD$/);
    }
  });

  test.each(doors)("%s: a format that does not exist is 406 before the body is read", async (url) => {
    for (const accept of [
      "text/csv",
      "image/webp",
      "*/*;q=0",
      "application/pdf;q=0, application/x",
      "x".repeat(8_000),
    ])
      expect((await post("{", url, { accept })).statusCode).toBe(406);
  });

  test.each(lists)("%s: a format that does not exist is 406", async (url) => {
    expect((await ask("GET", url, { accept: "application/xml" })).statusCode).toBe(406);
  });

  test.each([
    "text/plain",
    "application/xml",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
    "application",
    "application/json/../pdf",
  ])("a body of %s is 415 at every door", async (type) => {
    for (const url of doors)
      expect([url, (await post("{}", url, { "content-type": type })).statusCode]).toEqual([url, 415]);
  });

  test.each(["gzip", "br", "deflate, gzip", "identity, gzip"])(
    "a body packed by %s is 415",
    async (encoding) => {
      expect((await post(goodRequest, "/v1/labels", { "content-encoding": encoding })).statusCode).toBe(415);
    },
  );
});

describe("what is hardly HTTP", () => {
  let port: number;
  let listening: TestApp;
  beforeAll(async () => {
    listening = await startApp();
    await listening.app.listen({ host: "127.0.0.1", port: 0 });
    port = (listening.app.server.address() as AddressInfo).port;
  });
  afterAll(() => listening.app.close());

  const speak = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let heard = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
      socket.on("data", (chunk) => {
        heard += chunk;
      });
      socket.on("close", () => resolve(heard));
      socket.on("error", reject);
    });

  const head =
    "POST /v1/labels HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n";
  test.each([
    [
      "two ways to tell the length",
      `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["two lengths", `${head}Content-Length: 4\r\nContent-Length: 5\r\n\r\n{}{}`, 400],
    ["a length that is no number", `${head}Content-Length: 4x\r\n\r\n{}{}`, 400],
    ["a header folded over two lines", `${head}X: a\r\n b\r\nContent-Length : 2\r\n\r\n{}`, 400],
    ["a null in a header", `${head}X: a\0b\r\n\r\n`, 400],
    ["no host", "GET /livez HTTP/1.1\r\n\r\n", 400],
    ["a method of one's own", "BREW /v1/labels HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    [
      "a method that asks with a body",
      "QUERY /v1/stocks HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      405,
    ],
    ["the same where nothing is", "QUERY /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 415],
    ["headers of 100 kB", `${head}X: ${"a".repeat(100_000)}\r\n\r\n`, 431],
    [
      "an address that is no address",
      `GET /%zz${canary} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      400,
    ],
    ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n", null],
  ])("%s", async (_name, bytes, status) => {
    const heard = await speak(bytes);
    if (status === null) expect(heard).not.toMatch(/^HTTP\/1\.1 2/);
    else expect(heard.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(heard).not.toMatch(inside);
    expect(heard + listening.logged()).not.toContain(canary);
  });
});

test("nobody's name is in the log or the counts after all of this", async () => {
  const { body } = await app.inject("/metrics");
  expect(body).toContain("plainlabel_http_answers_total");
  expect(body + shipped.logged()).not.toMatch(/Zzcanary|Ada|Morgan|Amoxicillin|etc.passwd|isAdmin/);
});
