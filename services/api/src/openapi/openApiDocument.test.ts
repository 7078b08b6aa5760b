// The document says what the application does: its routes, its shapes, its errors.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { valueAt } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { medicineEntry, medicineList } from "../features/content/answers.ts";
import { isDeskPage } from "../features/desk/isDeskPage.ts";
import { binary } from "../features/fhir/answers.ts";
import { health, readiness } from "../features/health/answers.ts";
import { directionsAnswer } from "../features/interpret/answers.ts";
import { labelsAnswer } from "../features/labels/answers.ts";
import { lawList } from "../features/laws/answers.ts";
import { pictogramList } from "../features/pictograms/answers.ts";
import { profileList, stockList } from "../features/stocks/answers.ts";
import { operationOutcome, problem } from "../http/problemShapes.ts";
import { refusalCodes } from "../refusals/catalogue.ts";
import { postJson, startApp, type TestApp } from "../testing/testApp.ts";
import { fieldNotes } from "./fieldNotes.ts";
import { openApiDocument } from "./openApiDocument.ts";
import examples from "./requestExamples.golden.json" with { type: "json" };

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const document = openApiDocument();

const read = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(`${root}examples/${folder}`)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => [
        file.slice(0, -5),
        JSON.parse(readFileSync(`${root}examples/${folder}/${file}`, "utf8")),
      ]),
  );

let shipped: TestApp;
let app: FastifyInstance;
beforeAll(async () => {
  shipped = await startApp({
    publicHost: "labels.example.org",
    notifier: { send: async () => "sent" },
    pharmacy: { name: "High Street Pharmacy", address: "1 High Street, Ely", phone: "01632 960123" },
  });
  app = shipped.app;
});
afterAll(() => app.close());

test("the examples in it are the files in examples/", async () => {
  const text = `${JSON.stringify({ requests: read("requests"), fhir: read("fhir") }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("./requestExamples.golden.json");
});

test("docs/openapi.json is the document", async () => {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(`${root}docs/openapi.json`);
});

/** The addresses that the router was given, from the tree it prints. */
const addresses = (): readonly string[] => {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, indent = "", part = ""] = /^(.*?)[├└]── (\S+)/.exec(line) ?? [];
      const depth = indent.length / 4;
      above.splice(depth, above.length, part);
      return above.join("");
    });
};

test("it has every address of the application and no other", () => {
  const forPrograms = addresses().filter((address) => !isDeskPage(address));
  const documented = Object.keys(document.paths).map((path) => path.replace(/\{(\w+)\}/g, ":$1"));
  expect(documented.toSorted()).toEqual(forPrograms.toSorted());
});

test("a method that it does not name is answered 405, with those it does", async () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    const url = path.replace("{id}", "tablets").replace("{substance}", "ramipril");
    const named = Object.keys(methods).map((method) => method.toUpperCase());
    const answer = await app.inject({ method: "PATCH", url });
    const allowed = String(answer.headers.allow)
      .split(", ")
      .filter((method) => method !== "HEAD");
    expect([url, answer.statusCode, allowed]).toEqual([url, 405, named.toSorted()]);
  }
});

/** What stands at a pointer into a label request, a reference's schema where the field has one. */
const fieldAt = (pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((schema, part) => {
      const inner = (schema as Record<string, unknown> | undefined)?.[part];
      const name = (inner as { readonly $ref?: string } | undefined)?.$ref?.split("/").at(-1);
      return name === undefined ? inner : document.components.schemas[name];
    }, document.components.schemas.LabelRequest);

test("every reference in it leads somewhere, and every note stands at a field", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map((match) => match[1]!);
  expect(references.length).toBeGreaterThan(20);
  // Generators name a type by the schema it refers to: a reference into one has no name.
  expect(references.filter((pointer) => !/^\/components\/\w+\/\w+$/.test(pointer))).toEqual([]);
  expect(references.filter((pointer) => valueAt(document, pointer) === undefined)).toEqual([]);
  expect(Object.keys(fieldNotes).filter((pointer) => fieldAt(pointer) === undefined)).toEqual([]);
});

test("it names every code of the catalogue", () => {
  const codes = (document.components.schemas.RefusalCode!.oneOf as { const: string }[]).map(
    (one) => one.const,
  );
  expect(codes).toEqual(refusalCodes);
});

test("operation ids are different", () => {
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

describe("answers have the shapes it gives", () => {
  test.each(Object.entries(examples.requests))("%s", async (_name, request) => {
    const accept = { accept: "application/json" };
    const answer = await postJson(app, "/v1/labels", request, accept);
    expect(answer.statusCode).toBe(200);
    labelsAnswer.parse(answer.json());
  });

  test.each([
    ["/v1/stocks", stockList],
    ["/v1/profiles", profileList],
    ["/v1/laws", lawList],
    ["/v1/pictograms", pictogramList],
    ["/v1/content", medicineList],
    ["/v1/content?substance=ramipril", medicineList],
    ["/v1/content/ramipril", medicineEntry],
    ["/livez", health],
    ["/readyz", readiness],
    ["/v1/nothing", problem],
    ["/v1/stocks?x=1", problem],
    ["/fhir/R4/nothing", operationOutcome],
  ] as const)("%s", async (url, schema) => {
    const answer = await app.inject(url);
    (schema as z.ZodType).parse(answer.json());
  });

  test.each([
    { text: "Take ONE tablet TWICE a day with food" },
    { text: "Use as per plan B" },
    { dosage: [{ text: "1 tablet daily", doseAndRate: [] }] },
    { dosage: [{ modifierExtension: [] }] },
  ])("a question about directions: %j", async (question) => {
    const answer = await postJson(app, "/v1/interpret", question);
    expect(answer.statusCode).toBe(200);
    directionsAnswer.parse(answer.json());
  });

  test("a FHIR prescription as a Binary, and its refusals as an OperationOutcome", async () => {
    const headers = { "content-type": "application/fhir+json", accept: "application/fhir+json" };
    const url = "/fhir/R4/MedicationRequest/$label";
    const request = examples.fhir["medication-request"];
    const made = await postJson(app, `${url}?dispensed-on=2026-11-22&stock=102x152`, request, headers);
    expect(made.statusCode).toBe(200);
    binary.parse(made.json());
    const refused = await postJson(app, `${url}?stock=102x152`, { ...request, status: "cancelled" }, headers);
    expect(refused.statusCode).toBe(422);
    operationOutcome.parse(refused.json());
  });
});
