// The FHIR doors make the labels of /v1/labels, and say every error as an OperationOutcome.
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";

const example = (name: string): string =>
  readFileSync(new URL(`../../../../../examples/fhir/${name}.json`, import.meta.url), "utf8");

const query = "dispensed-on=2026-11-22&stock=102x152";
const fhir = { "content-type": "application/fhir+json" };

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ pharmacy }));
});
afterAll(() => app.close());

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  postJson(app, url, body, { ...fhir, ...headers });

describe("labels", () => {
  test.each([
    ["/fhir/R4/$label", "medication-request"],
    ["/fhir/R4/%24label", "medication-dispense"],
    ["/fhir/R4/MedicationRequest/$label", "medication-request"],
    ["/fhir/R4/MedicationDispense/%24label", "medication-dispense"],
  ])("%s of %s are byte for byte those of /v1/labels", async (door, name) => {
    const [here, there] = [
      await post(`${door}?${query}`, example(name)),
      await post(`/v1/labels?${query}`, example(name)),
    ];
    expect(here.statusCode).toBe(200);
    expect(here.headers["content-type"]).toBe("application/pdf");
    expect(here.rawPayload.equals(there.rawPayload)).toBe(true);
  });

  test.each(["application/fhir+json", "application/json"])(
    "for %s come as a Binary of the same file",
    async (accept) => {
      const url = `/fhir/R4/$label?${query}`;
      const [pdf, answer] = [
        await post(url, example("prescription-order-four-items")),
        await post(url, example("prescription-order-four-items"), { accept }),
      ];
      expect(answer.headers["content-type"]).toBe(accept);
      const { resourceType, contentType, data } = answer.json();
      expect([resourceType, contentType]).toEqual(["Binary", "application/pdf"]);
      expect(Buffer.from(data, "base64").equals(pdf.rawPayload)).toBe(true);
    },
  );
});

test.each(["true", "false"])("_pretty=%s is taken, and the answer is the same", async (said) => {
  const url = `/fhir/R4/$label?${query}`;
  const [usual, pretty] = [
    await post(url, example("medication-request")),
    await post(`${url}&_pretty=${said}`, example("medication-request")),
  ];
  expect(pretty.statusCode).toBe(200);
  expect(pretty.rawPayload.equals(usual.rawPayload)).toBe(true);
  const statement = await app.inject(`/fhir/R4/metadata?_pretty=${said}&_format=json`);
  expect(statement.json().resourceType).toBe("CapabilityStatement");
});

test.each([
  ["by itself", (request: object) => request, ""],
  [
    "in Parameters",
    (resource: object) => ({ resourceType: "Parameters", parameter: [{ name: "resource", resource }] }),
    "/parameter/0/resource",
  ],
  ["beside options", (item: object) => ({ item, options: {} }), "/item"],
])("findings and reasons of a label point into what was sent: %s", async (_, wrapped, at) => {
  const request = JSON.parse(example("medication-request"));
  const [dosage, ...others] = request.dosageInstruction;
  const misspelt = { ...request, dosageInstruction: [{ ...dosage, timeing: {} }, ...others] };
  for (const each of ["", "&items=each"]) {
    const answer = await post(`/v1/labels?${query}${each}`, wrapped(misspelt), {
      accept: "application/json",
    });
    expect(answer.statusCode).toBe(200);
    const { findings, readBack } = answer.json().labels[0];
    const unknown = { code: "field-unknown", path: `${at}/dosageInstruction/0/timeing` };
    expect(findings).toContainEqual(expect.objectContaining(unknown));
    expect(readBack.reasons).toContainEqual(expect.objectContaining(unknown));
  }
});

describe("what the pharmacy knows of the pack", () => {
  const attested = encodeURIComponent(JSON.stringify({ by: "R. Okafor", at: "2026-11-22T10:30:00Z" }));
  const pack = `container=${encodeURIComponent('{"kind":"bottle","diameter":60}')}&packs=${encodeURIComponent('{"number":2,"of":3}')}`;

  test("is said in the query, and stands in the report", async () => {
    const url = `/v1/labels?${query}&purpose=companion&full-label=${attested}&${pack}`;
    const answer = await post(url, example("medication-request"), { accept: "application/json" });
    expect(answer.statusCode).toBe(200);
    expect(answer.json().labels[0].report).toMatchObject({
      fullLabel: { on: "box", by: "R. Okafor", at: "2026-11-22T10:30:00Z" },
      container: { kind: "bottle", diameter: 60 },
      packs: { number: 2, of: 3 },
    });
  });

  test.each([
    ["a companion that nobody attests", "purpose=companion", 422, "companion-not-attested"],
    ["an attestation that is no JSON", "purpose=companion&full-label=yes", 400, "not-json"],
    ["a bottle without its diameter", "container=%7B%22kind%22%3A%22bottle%22%7D", 400, "missing-field"],
    ["a pack beyond the last", "packs=%7B%22number%22%3A4%2C%22of%22%3A3%7D", 422, "pack-beyond-last"],
  ])("%s is refused", async (_, more, status, code) => {
    const answer = await post(`/v1/labels?${query}&${more}`, example("medication-request"));
    const { refusals } = answer.json();
    expect([answer.statusCode, refusals[0].code]).toEqual([status, code]);
  });
});

describe("errors", () => {
  const outcome = (answer: Awaited<ReturnType<typeof post>>, status: number) => {
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/fhir+json");
    const body = answer.json();
    expect(body.resourceType).toBe("OperationOutcome");
    return body.issue as { code: string; details: { coding: { code: string }[] }; expression?: string[] }[];
  };
  const codes = (issues: ReturnType<typeof outcome>) => issues.map(({ details }) => details.coding[0]?.code);

  test("of the resource say where, in FHIRPath", async () => {
    const request = JSON.parse(example("medication-request"));
    const answer = await post(`/fhir/R4/$label?${query}`, { ...request, status: "cancelled" });
    const [issue] = outcome(answer, 422);
    expect(issue).toMatchObject({ code: "business-rule", expression: ["MedicationRequest.status"] });
  });

  test("of a note or an instruction that stops the item say where it stands", async () => {
    const request = JSON.parse(example("medication-request"));
    const [dosage] = request.dosageInstruction;
    const noted = await post(`/fhir/R4/$label?${query}`, { ...request, note: [{ text: "CANCELLED" }] });
    const told = await post(`/fhir/R4/$label?${query}`, {
      ...request,
      dosageInstruction: [{ ...dosage, patientInstruction: "Do not dispense" }],
    });
    const places = [noted, told].map((answer) => {
      const issues = outcome(answer, 422);
      return [codes(issues)[0], issues[0]?.expression];
    });
    expect(places).toEqual([
      ["item-stopped", ["MedicationRequest.note[0]"]],
      ["item-stopped", ["MedicationRequest.dosageInstruction[0].patientInstruction"]],
    ]);
  });

  test("of a door that takes another resource", async () => {
    const answer = await post(`/fhir/R4/MedicationDispense/$label?${query}`, example("medication-request"));
    expect(codes(outcome(answer, 400))).toEqual(["wrong-resource-type"]);
    const plain = await post("/fhir/R4/$label", goodRequest);
    expect(codes(outcome(plain, 400))).toEqual(["wrong-resource-type"]);
  });

  test.each([
    ["a prescription of another type", { resourceType: "Patient" }],
    ["a list in place of the prescription", []],
    ["no prescription", undefined],
  ])("of Parameters with %s point at it", async (_, resource) => {
    const parameter = [
      { name: "stock", valueString: "102x152" },
      { name: "resource", resource },
    ];
    const answer = await post("/fhir/R4/$label", { resourceType: "Parameters", parameter });
    const [issue, ...others] = outcome(answer, 400);
    expect(codes([issue])).toEqual(["wrong-resource-type"]);
    expect(issue.diagnostics).toContain("(at /parameter/1/resource/resourceType)");
    expect(others).toEqual([]);
  });

  test.each([
    ["POST", `/fhir/R4/$label?${query}&_summary=true`, "unknown-query-parameter", '"_summary"', "/_summary"],
    ["POST", `/fhir/R4/$label?${query}&format=pdf`, "unknown-query-parameter", '"format"', "/format"],
    ["POST", `/fhir/R4/$label?${query}&_pretty=maybe`, "not-in-list", "one of those", "/_pretty"],
    ["GET", "/fhir/R4/metadata?_format=xml", "not-in-list", "this format", "/_format"],
    ["GET", "/fhir/R4/metadata?mode=normative", "unknown-query-parameter", '"mode"', "/mode"],
    [
      "GET",
      "/fhir/R4/OperationDefinition/label?_elements=name",
      "unknown-query-parameter",
      "_e",
      "/_elements",
    ],
  ] as const)("of the query name the parameter: %s %s", async (method, url, code, words, place) => {
    const answer =
      method === "POST" ? await post(url, example("medication-request")) : await app.inject({ method, url });
    const [issue, ...others] = outcome(answer, 400) as (ReturnType<typeof outcome>[number] & {
      details: { text: string };
      diagnostics: string;
    })[];
    expect(others).toEqual([]);
    expect(codes([issue!])).toEqual([code]);
    expect(issue?.details.text).toContain(words);
    expect(issue?.diagnostics).toContain(`(at ${place})`);
  });

  test("of HTTP itself are outcomes too", async () => {
    outcome(await post("/fhir/R4/$label", "{"), 400);
    outcome(await post("/fhir/R4/$label", `"${"x".repeat(1024 * 1024)}"`), 413);
    outcome(await post("/fhir/R4/$label", "x", { "content-type": "application/fhir+xml" }), 415);
    outcome(await post("/fhir/R4/$label", "{}", { accept: "application/fhir+xml" }), 406);
    outcome(await app.inject("/fhir/R4/Patient/1"), 404);
    outcome(await app.inject("/fhir/R4/%zz"), 400);
    outcome(await app.inject({ method: "DELETE", url: "/fhir/R4/metadata" }), 405);
  });
});

test("the capability statement names every door's operation", async () => {
  const { rest, fhirVersion } = (await app.inject("/fhir/R4/metadata")).json();
  expect(fhirVersion).toBe("4.0.1");
  expect(rest[0].resource.map(({ type }: { type: string }) => type)).toEqual([
    "MedicationRequest",
    "MedicationDispense",
  ]);
  const definition = (await app.inject("/fhir/R4/OperationDefinition/label")).json();
  expect(definition).toMatchObject({ resourceType: "OperationDefinition", code: "label", system: true });
  expect(rest[0].operation[0].definition).toBe(definition.url);
});
