// No operation is deprecated yet, so one is made so here: the mechanism must work on the day it is needed.
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Access } from "../access/Identity.ts";
import { indexPage } from "../openapi/docs/indexPage.ts";
import { operationPage } from "../openapi/docs/operationPage.ts";
import { openApiDocument } from "../openapi/openApiDocument.ts";
import { operations } from "../openapi/operations.ts";
import { goodRequest, postJson, startApp } from "../testing/testApp.ts";
import { deprecatedAmong } from "./deprecation.ts";
import type { Deprecated } from "./Operation.ts";

const going: Deprecated = { since: "2026-12-01", sunset: "2027-12-01", successor: "/v2/pictograms/{id}" };
const all = operations.map((operation) =>
  operation.id === "pictogram"
    ? { ...operation, deprecated: going }
    : operation.id === "makeLabels"
      ? { ...operation, deprecated: { ...going, successor: null } }
      : operation,
);

const access: Access = {
  identify: async (sent) =>
    sent === "Bearer known" ? { tenantId: "a", keyId: null, scopes: new Set(["labels"] as const) } : null,
};

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ access, deprecated: deprecatedAmong(all) }));
});
afterAll(() => app.close());

const headers = { authorization: "Bearer known" };
const picture = "/v1/pictograms/tablets.svg?count=2";

test("every answer of it says since when, until when, what instead and where to read: good ones and refusals", async () => {
  const said = {
    deprecation: "@1796083200",
    sunset: "Wed, 01 Dec 2027 00:00:00 GMT",
    link: '</docs/pictogram>; rel="deprecation"; type="text/html", </v2/pictograms/{id}>; rel="successor-version"',
  };
  for (const [answer, status] of [
    [await app.inject({ url: picture, headers }), 200],
    [await app.inject({ method: "HEAD", url: picture, headers }), 200],
    [await app.inject({ url: "/v1/pictograms/nothing.svg", headers }), 404],
    [await app.inject({ url: picture }), 401],
  ] as const) {
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject(said);
  }
  const made = await postJson(app, "/v1/labels", goodRequest, headers);
  expect([made.statusCode, made.headers.link]).toEqual([
    200,
    '</docs/makeLabels>; rel="deprecation"; type="text/html"',
  ]);
});

test("nothing else says it", async () => {
  for (const url of ["/v1/pictograms", "/v1/stocks", "/livez", "/nothing"]) {
    const answer = await app.inject({ url, headers });
    for (const name of ["deprecation", "sunset", "link"]) expect(answer.headers[name]).toBeUndefined();
  }
});

test("its calls are counted by its id", async () => {
  const { body } = await app.inject("/metrics");
  expect(body).toContain('plainlabel_deprecated_calls_total{operation="pictogram"} 4');
  expect(body).toContain('plainlabel_deprecated_calls_total{operation="makeLabels"} 1');
});

test("the document and the page of calls say it with its dates", () => {
  const document = openApiDocument(all);
  const operation = document.paths["/v1/pictograms/{id}.svg"]!.get!;
  expect(operation).toMatchObject({ deprecated: true, "x-deprecation": going });
  expect(operation.description).toMatch(
    /^Deprecated since 2026-12-01; it may be gone from 2027-12-01 on\. Use \/v2/,
  );
  for (const response of Object.values(operation.responses as Record<string, { headers: object }>))
    expect(Object.keys(response.headers)).toEqual(expect.arrayContaining(["Deprecation", "Sunset", "Link"]));
  for (const name of ["Deprecation", "Sunset", "Link"])
    expect(document.components.headers[name]).toBeDefined();
  for (const page of [indexPage(document, ""), operationPage(document, "pictogram")])
    expect(page).toContain("Deprecated since 2026-12-01");
  expect(JSON.stringify(openApiDocument(all.map(({ deprecated: _, ...rest }) => rest)))).not.toMatch(
    /"deprecated"|Sunset:/,
  );
});

test("what this version deprecates stays for twelve months", () => {
  for (const { deprecated } of deprecatedAmong(operations))
    expect(Date.parse(deprecated.sunset) - Date.parse(deprecated.since)).toBeGreaterThanOrEqual(
      365 * 86_400_000,
    );
});
