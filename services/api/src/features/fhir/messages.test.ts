// Messages of England's prescription service, sent to the doors as a pharmacy's software would send them.
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pharmacy, postJson, startApp } from "../../testing/testApp.ts";

const message = (name: string): string =>
  readFileSync(new URL(`../../../../../test/fixtures/messages/${name}.json`, import.meta.url), "utf8");

const query = "dispensed-on=2026-11-20&stock=102x76";

let app: FastifyInstance;
beforeAll(async () => {
  ({ app } = await startApp({ pharmacy }));
});
afterAll(() => app.close());

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  postJson(app, url, body, { "content-type": "application/fhir+json", ...headers });

test.each([
  "prescription-order-acute",
  "dispense-notification-by-number",
  "prescription-order-repeat-and-instalments",
])("%s gives three labels, the same at both doors", async (name) => {
  const [here, there] = [
    await post(`/fhir/R4/$label?${query}`, message(name)),
    await post(`/v1/labels?${query}`, message(name)),
  ];
  expect([here.statusCode, here.headers["content-type"]]).toEqual([200, "application/pdf"]);
  expect(here.rawPayload.equals(there.rawPayload)).toBe(true);
  const answer = await post(`/v1/labels?${query}`, message(name), { accept: "application/json" });
  expect(answer.json().labels.length).toBe(3);
  expect(answer.json().findings.map(({ code }: { code: string }) => code)).toContain("fhir-passed-over");
});

test("a message of which some items stopped is refused with each reason, as an OperationOutcome", async () => {
  const answer = await post(`/fhir/R4/$label?${query}`, message("prescription-order-some-stopped"));
  expect(answer.statusCode).toBe(422);
  const { resourceType, issue } = answer.json();
  expect(resourceType).toBe("OperationOutcome");
  expect(
    issue.map(
      ({ details, expression }: { details: { coding: { code: string }[] }; expression: string[] }) => [
        details.coding[0]?.code,
        expression,
      ],
    ),
  ).toEqual([
    ["fhir-status", ["Bundle.entry[3].resource.status"]],
    ["fhir-on-hold", ["Bundle.entry[4].resource.status"]],
    ["text-damaged", ["Bundle.entry[5].resource.dosageInstruction[0].text"]],
  ]);
});

test.each(["MedicationStatement", "MedicationAdministration"])(
  "a %s is told what it is, at every door",
  async (resourceType) => {
    for (const door of ["/v1/labels", "/fhir/R4/$label", "/fhir/R4/MedicationRequest/$label"]) {
      const answer = await post(`${door}?${query}`, JSON.stringify({ resourceType }));
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(`A ${resourceType} records`);
      expect(answer.body).toContain("fhir-no-order");
    }
  },
);

test("a brand supplied for its name without a maker is told at every door that makes labels", async () => {
  const sent = JSON.parse(message("dispense-notification-by-number"));
  const supplied = sent.entry[1].resource;
  const [prescribed] = supplied.contained;
  const named = (text: string) => ({ text });
  supplied.medicationCodeableConcept = named("Tegretol 200mg tablets");
  prescribed.medicationCodeableConcept = named("Carbamazepine 200mg tablets");
  const answer = await post(`/v1/labels?${query}`, JSON.stringify(sent), { accept: "application/json" });
  expect(answer.statusCode).toBe(200);
  const [told] = answer
    .json()
    .findings.filter(({ code }: { code: string }) => code === "fhir-brand-exchanged");
  expect(told.detail).toContain("MHRA Drug Safety Update, November 2017");
});

describe("the charset that a Content-Type names", () => {
  test.each([
    ["application/fhir+json; charset=UTF8", 200],
    ['application/fhir+json; Charset="utf-8"; fhirVersion=4.0', 200],
    ["application/fhir+json; charset=iso-8859-1", 415],
    ["application/json;charset=US-ASCII", 415],
  ])("%s: %i", async (type, status) => {
    const answer = await post(`/fhir/R4/$label?${query}`, message("prescription-order-acute"), {
      "content-type": type,
    });
    expect(answer.statusCode).toBe(status);
  });
});

describe("the version of FHIR that a Content-Type names", () => {
  test.each(["4.0", "4.0.1", "4.3", '"4.3.0"'])("%s is read", async (version) => {
    const type = `application/fhir+json; fhirVersion=${version}; charset=utf-8`;
    const answer = await post(`/fhir/R4/$label?${query}`, message("prescription-order-acute"), {
      "content-type": type,
    });
    expect(answer.statusCode).toBe(200);
  });

  test.each(["3.0", "5.0", "4", "4.30"])("%s is not", async (version) => {
    const answer = await post(`/fhir/R4/$label?${query}`, message("prescription-order-acute"), {
      "content-type": `application/fhir+json; fhirVersion=${version}`,
    });
    expect(answer.statusCode).toBe(415);
    expect(answer.json().issue[0].diagnostics).toBe("Send R4 (fhirVersion=4.0) or R4B (fhirVersion=4.3).");
  });
});
