// Every operation of the OpenAPI document is behind the door that it says it is behind.
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../openapi/operations.ts";
import { startApp } from "../testing/testApp.ts";
import type { Access, Identity } from "./Identity.ts";

const known: Readonly<Record<string, Identity>> = {
  "Bearer all-but-nothing": { tenantId: "a", keyId: "one", scopes: new Set() },
};
const access: Access = { identify: async (authorization) => known[authorization ?? ""] ?? null };

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ access }));
});
afterAll(() => app.close());

const addressOf = (path: string): string => path.replace(/\{\w+\}/g, "x");

const asked = async (method: string, path: string, authorization?: string): Promise<number> =>
  (
    await app.inject({
      method: method.toUpperCase() as "GET",
      url: addressOf(path),
      ...(authorization === undefined ? {} : { headers: { authorization } }),
    })
  ).statusCode;

describe.each(operations.map(({ method, path, access: needs }) => [method, path, needs] as const))(
  "%s %s",
  (method, path, needs) => {
    test(
      needs === undefined ? "is open to anybody" : "turns away who says nothing, or what nobody knows",
      async () => {
        const statuses = [await asked(method, path), await asked(method, path, "Bearer unknown")];
        expect(statuses.map((status) => status === 401)).toEqual([needs !== undefined, needs !== undefined]);
      },
    );

    test("asks for the scope that the document names", async () => {
      const status = await asked(method, path, "Bearer all-but-nothing");
      expect(status === 403).toBe(needs !== undefined && needs !== "any");
    });
  },
);

test("the answer says how to say who calls, and which scope is missing; under /fhir in FHIR's words", async () => {
  const unknown = await app.inject({ method: "POST", url: "/v1/labels" });
  expect(unknown.headers["www-authenticate"]).toBe('Bearer realm="plainlabel"');
  expect(unknown.json().refusals[0].code).toBe("key-unknown");
  const headers = { authorization: "Bearer all-but-nothing" };
  const missing = await app.inject({ method: "POST", url: "/v1/labels", headers });
  expect(missing.json().refusals[0]).toMatchObject({
    code: "scope-missing",
    detail: expect.stringContaining("labels"),
  });
  const fhir = await app.inject({ method: "POST", url: "/fhir/R4/$label", headers });
  expect(fhir.json()).toMatchObject({ resourceType: "OperationOutcome", issue: [{ code: "forbidden" }] });
});
