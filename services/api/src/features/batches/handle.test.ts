// /v1/batches from the order to the file: what is refused takes nothing from the others, and nobody else sees any of it.
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Access, scopes } from "../../access/Identity.ts";
import { goodRequest, startApp } from "../../testing/testApp.ts";
import * as answers from "./answers.ts";

const access: Access = {
  identify: async (authorization = "") =>
    authorization === "" ? null : { tenantId: authorization, keyId: null, scopes: new Set(scopes) },
};

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ access, publicHost: "labels.example.org" }));
});
afterAll(() => app.close());

const call = (
  method: "GET" | "POST" | "DELETE",
  url: string,
  { body, as = "a", headers = {} }: { body?: unknown; as?: string; headers?: Record<string, string> } = {},
) =>
  app.inject({
    method,
    url,
    headers: {
      authorization: as,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });

const person = (name: string) => ({ ...goodRequest, person: { ...goodRequest.person, name } });

const doneBatch = async (items: readonly unknown[], as = "a"): Promise<string> => {
  const opened = await call("POST", "/v1/batches", { body: { items }, as });
  expect(opened.statusCode).toBe(202);
  const { id } = opened.json();
  expect(opened.headers.location).toBe(`/v1/batches/${id}`);
  const events = await call("GET", `/v1/batches/${id}/events`, { as });
  expect(events.headers["content-type"]).toBe("text/event-stream");
  expect(events.body).toMatch(/event: done\ndata: \{.*"state":"done".*\}\n\n$/);
  return id;
};

/** As the directory at the end of the zip names them. */
const filesIn = (zip: Buffer): readonly (string | undefined)[] =>
  zip
    .toString("latin1")
    .split("PK\u0001\u0002")
    .slice(1)
    .map((entry) => /^(\d{5}\.pdf|comparison\.json|refusals\.json)/.exec(entry.slice(42))?.[0]);

const painter = await createPdfPainter();

/** Whose label each page is. */
const namesIn = async (pdf: Buffer): Promise<readonly (string | undefined)[]> => {
  const { pages } = await painter.readBack(new Uint8Array(pdf), "standard", 203);
  return pages.map((page) => /Ada Morgan|Ben Okafor|Cara Lindqvist|Dev Rao/.exec(JSON.stringify(page))?.[0]);
};

describe("a batch", () => {
  test("is made in order, and an item that is refused takes nothing from the others", async () => {
    const wrong = { ...goodRequest, directions: { text: "Take ONE capsule THREE times a day", more: 1 } };
    const id = await doneBatch([
      ...[person("Ada Morgan"), wrong, person("Ben Okafor"), { resourceType: "Patient" }, 7],
      ...[
        { ...person("Cara Lindqvist"), copies: 2 },
        { ...person("Dev Rao"), explain: true },
      ],
    ]);
    const facts = answers.batch.parse((await call("GET", `/v1/batches/${id}`)).json());
    expect(facts).toMatchObject({ state: "done", items: 7, made: 4, refused: 3, failed: 0 });
    expect(facts.labels).toBeGreaterThanOrEqual(5);

    const { items } = answers.batchRefusals.parse((await call("GET", `/v1/batches/${id}/refusals`)).json());
    expect(items.map(({ item }) => item)).toEqual([1, 3, 4]);
    expect(items[0]?.refusals[0]).toMatchObject({ path: "/directions/more" });

    const pdf = await call("GET", `/v1/batches/${id}/labels`);
    expect(pdf.statusCode).toBe(200);
    expect(pdf.headers["content-type"]).toBe("application/pdf");
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    const names = await namesIn(pdf.rawPayload);
    // Before them the sheet that names the three without a label.
    const sheets = names.findIndex((name) => name !== undefined);
    expect(sheets).toBeGreaterThan(0);
    expect(names.slice(sheets)).toHaveLength(facts.labels);
    expect(names.slice(sheets).filter((name, at, labels) => name !== labels[at - 1])).toEqual([
      ...["Ada Morgan", "Ben Okafor", "Cara Lindqvist", "Dev Rao"],
    ]);

    const zip = await call("GET", `/v1/batches/${id}/labels`, { headers: { accept: "application/zip" } });
    expect(zip.headers["content-type"]).toBe("application/zip");
    expect(filesIn(zip.rawPayload)).toEqual([
      ...["00001.pdf", "00003.pdf", "00006.pdf", "00007.pdf", "comparison.json", "refusals.json"],
    ]);
  });

  test("has one page behind a label, however often its files are made", async () => {
    const id = await doneBatch([{ ...person("Eve Adams"), explain: true }], "links");
    const first = await call("GET", `/v1/batches/${id}/labels`, { as: "links" });
    const again = await call("GET", `/v1/batches/${id}/labels`, { as: "links" });
    expect(first.statusCode).toBe(200);
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
  });

  test("is nobody else's, and is gone when it is erased", async () => {
    const id = await doneBatch([person("Ada Morgan")]);
    for (const path of ["", "/events", "/refusals", "/labels"])
      expect((await call("GET", `/v1/batches/${id}${path}`, { as: "b" })).statusCode).toBe(404);
    expect((await call("DELETE", `/v1/batches/${id}`, { as: "b" })).statusCode).toBe(404);
    expect((await call("DELETE", `/v1/batches/${id}`)).statusCode).toBe(200);
    expect((await call("GET", `/v1/batches/${id}`)).json().refusals[0].code).toBe("batch-unknown");
  });

  test("is the same one when the same order comes again under its key", async () => {
    const order = { body: { items: [person("Ada Morgan")] }, headers: { "idempotency-key": "order-1" } };
    const first = await call("POST", "/v1/batches", order);
    const again = await call("POST", "/v1/batches", order);
    expect(again.statusCode).toBe(202);
    expect(again.json().id).toBe(first.json().id);
    expect(again.headers["idempotency-replayed"]).toBe("true");
    const other = await call("POST", "/v1/batches", { ...order, body: { items: [person("Ben Okafor")] } });
    expect(other.statusCode).toBe(422);
    expect(other.json().refusals[0].code).toBe("idempotency-key-reused");
  });

  test("has no file before it is done, or where no item became a label", async () => {
    const opened = await call("POST", "/v1/batches", {
      body: { items: [person("Ada Morgan")] },
      as: "early",
    });
    const early = await call("GET", `/v1/batches/${opened.json().id}/labels`, { as: "early" });
    expect(early.statusCode).toBe(409);
    expect(early.headers["retry-after"]).toBe("1");
    expect(early.json().refusals[0].code).toBe("batch-not-done");
    const id = await doneBatch([{}], "early");
    const none = await call("GET", `/v1/batches/${id}/labels`, { as: "early" });
    expect(none.json().refusals[0].code).toBe("batch-without-labels");
  });

  test.each([
    ["no list", {}, "wrong-batch", "/items"],
    ["a FHIR resource by itself", { resourceType: "Bundle", entry: [] }, "wrong-batch", "/resourceType"],
    ["something else for the list", { items: { 0: goodRequest } }, "wrong-batch", "/items"],
    ["a list by itself", [goodRequest], "wrong-batch", ""],
    ["another field", { items: [goodRequest], more: 1 }, "wrong-batch", "/more"],
    ["an empty list", { items: [] }, "batch-empty", "/items"],
    ["too long a list", { items: Array.from({ length: 10_001 }, () => 1) }, "batch-too-long", "/items"],
  ])("of %s is refused", async (_name, body, code, path) => {
    const answer = await call("POST", "/v1/batches", { body });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().refusals).toMatchObject([{ code, path }]);
  });

  test("that cannot be read is told what orders are, not what labels are", async () => {
    const order = async (type: string | null, payload = "") => {
      const headers = { authorization: "a", ...(type === null ? {} : { "content-type": type }) };
      const answer = await app.inject({ method: "POST", url: "/v1/batches", headers, payload });
      return [answer.statusCode, answer.json().refusals[0].help];
    };
    expect(await order("text/plain", "hello")).toEqual([
      415,
      "Send application/json or text/csv, uncompressed and in UTF-8.",
    ]);
    expect(await order("application/json", " ".repeat(16 * 1024 * 1024 + 1))).toEqual([
      413,
      "Send at most 16384 kB.",
    ]);
    expect(await order(null)).toEqual([400, "Send JSON as application/json or a spreadsheet as text/csv."]);
  });

  test("may be far larger than one label's request, and is bounded", async () => {
    const large = { ...goodRequest, note: "x".repeat(250_000) };
    const id = await doneBatch([large, large, person("Ada Morgan")], "large");
    expect((await call("GET", `/v1/batches/${id}`, { as: "large" })).json()).toMatchObject({
      made: 1,
      refused: 2,
    });
    const beyond = await call("POST", "/v1/batches", { body: { items: ["x".repeat(17 * 1024 * 1024)] } });
    expect(beyond.statusCode).toBe(413);
  });
});
