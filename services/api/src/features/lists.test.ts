// What is the same for everybody: lists, pictures, content, documents.
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scopes } from "../access/Identity.ts";
import { limitInMemory } from "../costs/limitInMemory.ts";
import { goodRequest, postJson, startApp } from "../testing/testApp.ts";

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp());
});
afterAll(() => app.close());

const kept = [
  "/v1/stocks",
  "/v1/profiles",
  "/v1/laws",
  "/v1/pictograms",
  "/v1/pictograms/tablets.svg?count=2",
  "/v1/content",
  "/v1/content/ramipril",
  "/v1/films",
  "/fhir/R4/metadata",
  "/fhir/R4/OperationDefinition/label",
  "/openapi.json",
  "/docs",
  "/docs/makeLabels",
  "/docs/shapes/LabelRequest",
];

describe("what changes seldom", () => {
  test.each(kept)("%s is named by its content, and not sent again to who has it", async (url) => {
    const first = await app.inject(url);
    expect(first.statusCode).toBe(200);
    // What a pharmacy may have changed for itself is kept by nobody else, and asked for each time.
    const cached = /^\/v1\/(content|films)/.test(url) ? /^private, no-cache$/ : /^public, max-age=\d+/;
    expect(first.headers["cache-control"]).toMatch(cached);
    const tag = first.headers.etag as string;
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    for (const has of [tag, `"other", W/${tag}`, "*"]) {
      const again = await app.inject({ url, headers: { "if-none-match": has } });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", tag]);
    }
    const changed = await app.inject({ url, headers: { "if-none-match": '"other"' } });
    expect(changed.statusCode).toBe(200);
  });

  test("errors of the same addresses are kept by nobody", async () => {
    for (const url of ["/v1/stocks?x=1", "/v1/content/nothing", "/v1/pictograms/tablets.svg"])
      expect((await app.inject(url)).headers["cache-control"]).toBe("no-store");
  });
});

interface Refused {
  readonly code: string;
  readonly path: string;
}

test("every picture in the list can be fetched by its example, with its alternative text inside", async () => {
  const { pictograms } = (await app.inject("/v1/pictograms")).json();
  expect(pictograms.length).toBeGreaterThan(80);
  for (const { example, alt } of pictograms) {
    const answer = await app.inject(example);
    expect([example, answer.statusCode]).toEqual([example, 200]);
    expect(answer.headers["content-type"]).toBe("image/svg+xml");
    expect(answer.body).toContain(`aria-label="${alt}"`);
  }
});

test("a picture follows its parameters, and wants every one that it needs", async () => {
  const two = await app.inject("/v1/pictograms/eye-drops.svg?count=2&side=left");
  const twice = await app.inject("/v1/pictograms/eye-drops.svg?count=2&count=2&side=left");
  expect([
    twice.statusCode,
    twice.json().refusals.map(({ code, path }: Refused) => `${code} ${path}`),
  ]).toEqual([400, ["repeated-query-parameter /count"]]);
  expect(two.body).toContain('aria-label="2 drops in the left eye"');
  const some = await app.inject("/v1/pictograms/eye-drops.svg?side=left");
  expect(some.body).toContain('aria-label="Drops in the left eye"');
  for (const query of [
    "",
    "?count=2",
    "?count=two&side=left",
    "?count=.5&side=left",
    "?side=left&side=right",
  ]) {
    const answer = await app.inject(`/v1/pictograms/eye-drops.svg${query}`);
    expect([query, answer.statusCode]).toEqual([query, 400]);
  }
});

test("a picture sentence is drawn from its fields, where they are its own and can be drawn truly", async () => {
  const ask = (id: string, fields: unknown) =>
    app.inject(`/v1/pictograms/${id}.svg?${new URLSearchParams({ fields: JSON.stringify(fields) })}`);
  const dose = [{ id: "capsules", count: "1" }];
  expect((await ask("day-parts", { times: "3", dose })).body).toContain(
    'aria-label="1 capsule, 3 times in 1 day"',
  );
  for (const [id, fields] of [
    ["day-parts", { times: "7", dose }],
    ["day-parts", { dose }],
    ["day-parts", { times: "3", dose, night: true }],
    ["day-boxes", { days: "29", ends: false }],
    ["one-dose", "1 capsule"],
  ] as const)
    expect([fields, (await ask(id, fields)).statusCode]).toEqual([fields, 400]);
  expect((await app.inject("/v1/pictograms/day-parts.svg?fields=%7B")).statusCode).toBe(400);
  expect((await app.inject("/v1/pictograms/day-parts.svg")).statusCode).toBe(400);
});

test("content is found by its exact name, says that it is a draft, and guesses nothing", async () => {
  const found = (await app.inject("/v1/content?substance=Ramipril&form=capsules")).json();
  expect(found.medicines).toHaveLength(1);
  expect(found.medicines[0]).toMatchObject({ substance: "ramipril", status: "draft", reviewedBy: null });
  const entry = (await app.inject(found.medicines[0].address)).json();
  expect(entry).toMatchObject({ substance: "ramipril", status: "draft" });
  for (const query of ["substance=ramipri", "substance=ramipril&form=eye%20drops", "code=1", "form=capsule"])
    expect([query, (await app.inject(`/v1/content?${query}`)).json()]).toEqual([query, { medicines: [] }]);
});

/** Every page of the docs by its address. */
const docsPages = async (): Promise<ReadonlyMap<string, string>> => {
  const { paths, components } = (await app.inject("/openapi.json")).json();
  const ids = Object.values<Record<string, { operationId: string }>>(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => `/docs/${operationId}`),
  );
  const shapes = Object.keys(components.schemas).map((name) => `/docs/shapes/${name}`);
  const pages = await Promise.all(
    ["/docs", ...ids, ...shapes].map(async (url): Promise<[string, string]> => {
      const { statusCode, body } = await app.inject(url);
      expect([url, statusCode]).toEqual([url, 200]);
      return [url, body];
    }),
  );
  return new Map(pages);
};

describe("the pages of the calls", () => {
  test("the first names and leads to every operation and shape, and every link of every page leads somewhere", async () => {
    const pages = await docsPages();
    for (const url of pages.keys())
      if (url !== "/docs") expect(pages.get("/docs")).toContain(`href="${url}"`);
    const idsOf = (page: string) => new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
    for (const [url, page] of pages)
      for (const [, target = ""] of page.matchAll(/href="([^"]+)"/g)) {
        const [path = "", id] = target.split("#");
        const leads = path === "" ? page : path === "/openapi.json" ? "" : pages.get(path);
        expect([url, target, leads === undefined]).toEqual([url, target, false]);
        if (id !== undefined) expect([url, target, idsOf(leads!).has(id)]).toEqual([url, target, true]);
      }
  });

  test("no page has 200 kB, a script, or asks anybody else for anything", async () => {
    for (const [url, page] of await docsPages()) {
      expect([url, Buffer.byteLength(page) < 200_000]).toEqual([url, true]);
      expect(page).not.toMatch(
        /<script|<img|<link|<iframe|\son\w+=|javascript:|(?:src|href)="(?:https?:)?\/\//i,
      );
    }
    for (const url of ["/docs", "/docs?q=label", "/docs/makeLabels", "/docs/shapes/RefusalCode"])
      expect((await app.inject(url)).headers["content-security-policy"]).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'/,
      );
  });

  test("a search finds calls, shapes and codes that have every word, and shows what was typed as text", async () => {
    const search = async (q: string) => (await app.inject(`/docs?${new URLSearchParams({ q })}`)).body;
    const batches = await search("batch Items");
    expect(batches).toContain('href="/docs/batchItems"');
    expect(batches).not.toContain('href="/docs/makeLabels"');
    expect(await search("regimen")).toContain('href="/docs/shapes/Regimen"');
    expect(await search("does-not-fit")).toContain('href="/docs/shapes/RefusalCode#does-not-fit"');
    const strange = await search('"><script>1</script>');
    expect(strange).toContain("Nothing has all of these words.");
    expect(strange).toContain('value="&quot;&gt;&lt;script&gt;1&lt;/script&gt;"');
    expect(strange).not.toContain("<script");
    expect(await search("💊".repeat(100))).toContain("Nothing has all of these words.");
    expect(await search("   ")).toBe((await app.inject("/docs")).body);
  });

  test("what is no call, shape or search is refused", async () => {
    for (const [url, status] of [
      ["/docs/nothing", 404],
      ["/docs/constructor", 404],
      ["/docs/shapes/constructor", 404],
      ["/docs/shapes/Nothing", 404],
      ["/docs/makeLabels?x=1", 400],
      ["/docs?x=1", 400],
      ["/docs?q=1&q=2", 400],
      [`/docs?q=${"a".repeat(101)}`, 400],
    ] as const)
      expect([url, (await app.inject(url)).statusCode]).toEqual([url, status]);
  });
});

test("a caller that has spent its share is told when to come back, and nobody else", async () => {
  const tenants = ["a", "b"].map((tenantId) => ({ tenantId, keyId: null, scopes: new Set(scopes) }));
  const access = {
    identify: async (sent = "a") => tenants.find(({ tenantId }) => tenantId === sent) ?? null,
  };
  const limited = await startApp({ access, costLimit: limitInMemory(4, () => 0) });
  const call = (authorization: string, remoteAddress = "127.0.0.1") =>
    limited.app.inject({ url: "/v1/stocks", remoteAddress, headers: { authorization } });
  // One for the request and one for its label: two of four.
  expect((await postJson(limited.app, "/v1/labels", goodRequest)).statusCode).toBe(200);
  expect([(await call("a")).statusCode, (await call("a")).statusCode]).toEqual([200, 200]);
  // Another address of the same tenant is the same caller.
  const refused = await call("a", "192.0.2.1");
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["retry-after"]).toBe("15");
  expect(refused.json().refusals[0].code).toBe("too-many-requests");
  const fhir = await limited.app.inject({ method: "POST", url: "/fhir/R4/$label" });
  expect([fhir.statusCode, fhir.json().resourceType]).toEqual([429, "OperationOutcome"]);
  expect((await call("b")).statusCode).toBe(200);
  // Whoever is not known is counted by address, so that keys are not tried out without end.
  const tries: number[] = [];
  for (let tried = 0; tried < 6; tried += 1) tries.push((await call("unknown", "192.0.2.9")).statusCode);
  expect(tries).toEqual([401, 401, 401, 401, 429, 429]);
  expect((await call("unknown", "192.0.2.10")).statusCode).toBe(401);
  expect((await limited.app.inject("/livez")).statusCode).toBe(200);
  await limited.app.close();
});

test("counts say how many, by pattern and outcome, and can be turned off", async () => {
  const { app: counting } = await startApp();
  await postJson(counting, "/v1/labels", goodRequest);
  await postJson(counting, "/v1/labels", { ...goodRequest, colour: "red" });
  await counting.inject("/v1/content/ramipril");
  await counting.inject("/nobody/knows/this");
  const { body } = await counting.inject("/metrics");
  for (const line of [
    'plainlabel_http_answers_total{method="POST",route="/v1/labels",status="200"} 1',
    'plainlabel_http_answers_total{method="POST",route="/v1/labels",status="400"} 1',
    'plainlabel_http_answers_total{method="GET",route="/v1/content/:substance",status="200"} 1',
    'plainlabel_http_answers_total{method="GET",route="none",status="404"} 1',
    'plainlabel_label_calls_total{outcome="made"} 1',
    'plainlabel_refusals_total{code="unknown-field"} 1',
    "plainlabel_ready 1",
  ])
    expect(body).toContain(line);
  expect(body).not.toMatch(/ramipril|nobody|Ada/);
  await counting.close();
  const { app: quiet } = await startApp({ metrics: false });
  expect((await quiet.inject("/metrics")).statusCode).toBe(404);
  await quiet.close();
});
