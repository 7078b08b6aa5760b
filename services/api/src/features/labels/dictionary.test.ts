// The dictionary in the path of a label: what it said is told, its noun stands where nothing names one, and
// nothing else of the label changes.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRelease } from "@plainlabel/medicines";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";
import { labelsAnswer } from "./answers.ts";

const sample = fileURLToPath(
  new URL("../../../../../packages/medicines/test/fixtures/dmd-sample", import.meta.url),
);

let app: FastifyInstance;
let without: FastifyInstance;
beforeAll(async () => {
  const { store } = temporaryStore();
  const taken = await store.medicines.take((sink, inUse) => readRelease(sample, sink, { inUse }));
  expect(taken).toMatchObject({ ok: true });
  ({ app } = await startApp({ store, pharmacy, publicHost: "labels.example.org" }));
  ({ app: without } = await startApp({ pharmacy, publicHost: "labels.example.org" }));
});
afterAll(() => Promise.all([app.close(), without.close()]));

const amlodipine = { name: "Amlodipine", strength: "5 mg", form: "tablets", code: "39732011000001102" };

const asked = (medicine: object, text = "Take ONE tablet once a day") => ({
  ...goodRequest,
  warnings: [],
  indication: undefined,
  medicine,
  directions: { text },
});

const labelled = async (door: FastifyInstance, request: object) => {
  const answer = await postJson(door, "/v1/labels", request, { accept: "application/json" });
  expect([answer.statusCode, answer.body.slice(0, 400)]).toEqual([200, expect.any(String)]);
  return labelsAnswer.parse(answer.json()).labels[0]!;
};

const pdf = async (door: FastifyInstance, request: object): Promise<Buffer> => {
  const answer = await postJson(door, "/v1/labels", request, { accept: "application/pdf" });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
};

describe("what the dictionary said", () => {
  test("stands in the report with the release, and finds nothing to tell of a code that agrees", async () => {
    const { report, findings } = await labelled(app, asked(amlodipine));
    expect(report.dictionary).toEqual({
      release: "2026-03-23",
      code: "39732011000001102",
      product: {
        ...{ id: "39732011000001102", name: "Amlodipine 5mg tablets", kind: "vmp" },
        virtual: { id: "39732011000001102", name: "Amlodipine 5mg tablets" },
        ...{ form: "Tablet", unit: "tablet" },
      },
      ...{ replacedBy: [], findings: [], suppliedUnit: null },
    });
    expect(findings.filter(({ code }) => code.startsWith("medicine-"))).toEqual([]);
  });

  test.each([
    ["an old identifier", { ...amlodipine, code: "319283006" }, ["medicine-code-replaced"]],
    ["an unknown one", { ...amlodipine, code: "22298006" }, ["medicine-code-unknown"]],
    ["another medicine's name", { ...amlodipine, name: "Atenolol" }, ["medicine-name-differs"]],
    ["another strength", { ...amlodipine, strength: "10 mg" }, ["medicine-strength-differs"]],
    ["another form", { ...amlodipine, form: "capsules" }, ["medicine-form-differs"]],
  ])("%s is a finding at the code, and the label is made", async (_, medicine, codes) => {
    const { findings, report } = await labelled(app, asked(medicine, "Take ONE once a day"));
    const told = findings.filter(({ code }) => code.startsWith("medicine-"));
    expect(told.map(({ code }) => code)).toEqual(codes);
    expect(told.every(({ path }) => path === "/medicine/code")).toBe(true);
    expect(report.dictionary?.findings).toEqual(told);
  });

  test("names what an old identifier is now", async () => {
    const { report } = await labelled(app, asked({ ...amlodipine, code: "319283006" }));
    expect(report.dictionary).toMatchObject({
      code: "319283006",
      replacedBy: ["39732011000001102"],
      product: { id: "39732011000001102" },
    });
  });

  test("is nothing without a code, and nothing without a release", async () => {
    const { code: _code, ...uncoded } = amlodipine;
    expect((await labelled(app, asked(uncoded))).report.dictionary).toBeNull();
    const { report, findings } = await labelled(without, asked({ ...amlodipine, code: "319283006" }));
    expect(report.dictionary).toBeNull();
    expect(findings.filter(({ code }) => code.startsWith("medicine-"))).toEqual([]);
  });
});

describe("a label's bytes", () => {
  test.each([
    ["a code that agrees", asked(amlodipine)],
    ["an old code", asked({ ...amlodipine, code: "319283006" })],
    ["a code that contradicts", asked({ ...amlodipine, name: "Atenolol" }, "Take ONE once a day")],
    ["a noun of the words", asked({ name: "Amlodipine 5mg", code: amlodipine.code })],
    ["a noun of the form", asked(amlodipine, "One twice a day")],
  ])("are the same with a release and without: %s", async (_, request) => {
    const [one, other] = [await pdf(app, request), await pdf(without, request)];
    expect(one.equals(other)).toBe(true);
  });
});

describe("the noun of “one twice a day”", () => {
  const bare = { name: "Amlodipine 5mg", code: amlodipine.code };

  test("comes from the product where nothing else names it, and says so", async () => {
    const { readBack, findings, report } = await labelled(app, asked(bare, "One twice a day"));
    expect(readBack.label).toEqual(["Take 1 tablet, 2 times a day."]);
    expect(readBack.understood?.steps[0]?.unit).toEqual({ name: "tablet", suppliedBy: "product" });
    expect(report.dictionary?.suppliedUnit).toBe("tablet");
    expect(findings.find(({ code }) => code === "unit-supplied")?.detail).toContain("dictionary");
  });

  test("is not there without a release", async () => {
    const { readBack } = await labelled(without, asked(bare, "One twice a day"));
    expect(readBack.understood?.steps[0]?.unit).toBeNull();
  });

  test.each([
    ["the name is another's", { ...bare, name: "Atenolol 5mg" }],
    ["the code is unknown", { ...bare, code: "22298006" }],
  ])("is not supplied where %s", async (_, medicine) => {
    const { readBack, report } = await labelled(app, asked(medicine, "One twice a day"));
    expect(readBack.understood?.steps[0]?.unit).toBeNull();
    expect(report.dictionary?.suppliedUnit).toBeNull();
  });
});

test("a FHIR prescription is held against the dictionary too, and item by item", async () => {
  const prescription = JSON.parse(
    readFileSync(new URL("../../../../../examples/fhir/medication-request.json", import.meta.url), "utf8"),
  );
  prescription.medicationCodeableConcept.coding = [
    { system: "http://snomed.info/sct", code: "319283006", display: "Amlodipine 5mg tablets" },
  ];
  for (const items of ["all", "each"]) {
    const answer = await postJson(app, `/v1/labels?dispensed-on=2026-11-20&items=${items}`, prescription, {
      "content-type": "application/fhir+json",
      accept: "application/json",
    });
    expect([answer.statusCode, answer.body.slice(0, 600)]).toEqual([200, expect.any(String)]);
    expect(labelsAnswer.parse(answer.json()).labels[0]?.report.dictionary).toMatchObject({
      replacedBy: ["39732011000001102"],
    });
  }
});
