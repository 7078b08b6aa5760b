// Spans arrive at a receiver, and no byte that arrives there names a person or opens a page.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createPdfPainter } from "@plainlabel/pdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeInProcess } from "../rendering/makeInProcess.ts";
import { goodRequest, postJson, startApp } from "../testing/testApp.ts";
import { openTraces } from "./traces.ts";

const received: { readonly path: string; readonly head: string; readonly body: string }[] = [];
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    received.push({
      path: request.url ?? "",
      head: JSON.stringify(request.rawHeaders),
      body: Buffer.concat(chunks).toString("utf8"),
    });
    response.setHeader("content-type", "application/json").end("{}");
  });
});
let address = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterAll(() => receiver.close());

/** Each stands where a person, a number, a key or a token would; none may arrive. */
const canaries = {
  name: "Zzcanary",
  nhsNumber: "9434765919",
  key: "pl_zzkeycanary",
  token: "ZZTOKENCANARY",
  query: "zzquerycanary",
  message: "zzmessagecanary",
};

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code: number; readonly message?: string };
}

const spansOf = (): readonly SentSpan[] =>
  received.flatMap(({ body }) =>
    JSON.parse(body).resourceSpans.flatMap(
      ({ scopeSpans }: { readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[] }) =>
        scopeSpans.flatMap(({ spans }) => spans),
    ),
  );

test("one span for each request, with its route pattern and status; nothing that was sent is in it", async () => {
  const { app } = await startApp({ traces: await openTraces(address), publicHost: "labels.example.org" });
  const authorization = `Bearer ${canaries.key}`;
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  const made = await postJson(
    app,
    `/v1/labels?${canaries.query}=${canaries.nhsNumber}`,
    { ...goodRequest, person: { name: canaries.name, nhsNumber: canaries.nhsNumber } },
    { authorization, cookie: `id=${canaries.token}`, "user-agent": canaries.name },
  );
  expect(made.statusCode).toBe(400);
  const good = await postJson(
    app,
    "/v1/labels",
    { ...goodRequest, person: { name: canaries.name } },
    {
      authorization,
      traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
      tracestate: `x=${canaries.token}`,
      baggage: `who=${canaries.name}`,
    },
  );
  expect(good.statusCode).toBe(200);
  await app.inject(`/M/${canaries.token}`);
  await app.inject(`/${canaries.token}?a=${canaries.query}`);
  await app.inject({
    method: "GET",
    url: "/v1/pictograms/tablets.svg",
    headers: { traceparent: canaries.token },
  });
  await app.close();
  const broken = await startApp({
    traces: await openTraces(address),
    startMaker: (log) => ({
      ...makeInProcess(() => createPdfPainter())(log),
      make: () => Promise.reject(new Error(`cannot paint ${canaries.message}`)),
    }),
  });
  expect((await postJson(broken.app, "/fhir/R4/$label", goodRequest)).statusCode).toBe(500);
  await broken.app.close();

  const names = spansOf().map(({ name }) => name);
  expect(names).toHaveLength(6);
  expect(names).toEqual(expect.arrayContaining(["POST /v1/labels", "GET", "POST /fhir/R4/$label"]));
  const labels = spansOf().find(({ traceId: id }) => id === traceId);
  expect(labels?.parentSpanId).toBe("00f067aa0ba902b7");
  expect(Object.fromEntries(labels?.attributes.map(({ key, value }) => [key, Object.values(value)[0]]) ?? []))
    // Whatever is added here is read by everybody who may see traces.
    .toEqual({
      "http.request.method": "POST",
      "http.route": "/v1/labels",
      "http.response.status_code": 200,
    });
  expect(spansOf().find(({ name }) => name === "POST /fhir/R4/$label")?.status).toEqual({ code: 2 });
  expect(received.map(({ path }) => path)).toEqual(received.map(() => "/v1/traces"));
  const bytes = JSON.stringify(received).toLowerCase();
  for (const [what, canary] of Object.entries(canaries))
    expect(bytes.includes(canary.toLowerCase()), what).toBe(false);
});

test("a receiver that is away holds up neither answers nor the end", async () => {
  // Port 9 of loopback: nobody is there.
  const { app } = await startApp({ traces: await openTraces("http://127.0.0.1:9") });
  expect((await app.inject("/livez")).statusCode).toBe(200);
  const from = performance.now();
  await app.close();
  expect(performance.now() - from).toBeLessThan(4_000);
});
