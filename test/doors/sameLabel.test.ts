// One prescription with the same options through every door there is: the label files are the same to the byte.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRequest, labelOptionsSchema, type OptionName, optionNames, supplyOfTexts } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runHere } from "../../packages/cli/src/testing/runHere.ts";
import { columnNamed } from "../../services/api/src/orders/csv/csvColumns.ts";
import { readCsv } from "../../services/api/src/orders/readCsv.ts";
import { pharmacy, postJson, startApp } from "../../services/api/src/testing/testApp.ts";

const words = "Take ONE capsule THREE times a day for 7 days";

const prescription = {
  resourceType: "MedicationRequest",
  id: "one",
  contained: [{ resourceType: "Patient", id: "p", name: [{ text: "Mrs Anna Jones" }] }],
  status: "active",
  intent: "order",
  subject: { reference: "#p" },
  medicationCodeableConcept: { text: "Amoxicillin 500 mg capsules" },
  dosageInstruction: [{ text: words }],
  dispenseRequest: { quantity: { value: 21, unit: "capsule" } },
};

const plain = {
  person: { name: "Mrs Anna Jones" },
  medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
  directions: { text: words },
};

type Texts = Readonly<Partial<Record<OptionName, string>>>;

const dispensing: Texts = {
  "dispensed-on": "2026-11-22",
  "pharmacy-name": pharmacy.name,
  "pharmacy-address": pharmacy.address,
  "pharmacy-phone": pharmacy.phone,
};

/** Between them every option that makes a label; `cover` below holds them against the table. */
const cases: Readonly<Record<string, Texts>> = {
  "a label for somebody who reads easy words": {
    ...{ profile: "large-18", "easy-read": "yes", pictograms: "all", "tested-pictograms-only": "no" },
    ...{ numbers: "both", typeface: "andika", languages: "cy, pl", "reading-needs": "957331000000109" },
    ...{ warnings: "9\nMay stain your teeth", indication: "For your chest infection" },
    ...{
      "link-url": "https://EXAMPLE.ORG/7Q",
      "link-opens": "film",
      "link-short-url": "https://example.org/7",
    },
    ...{ "approved-by": "R. Okafor", "approved-at": "2026-11-22T10:30:00Z", "approver-role": "pharmacist" },
    ...{ "approver-registration": "2071234", "approver-initials": "RO" },
    ...{ stock: "70x35", "fallback-stocks": "102x152, a5", container: "box", layout: "label" },
    ...{ dpi: "300", copies: "2", packs: "1 of 3", audience: "carer", explain: "no", "item-id": "pmr-7" },
  },
  "a draft in two languages": {
    ...{ profile: "large-16", languages: "ur", warnings: "9", stock: "102x152" },
  },
  "a companion in ordinary print": {
    ...{ profile: "clear", purpose: "companion", policy: "ums", stock: "102x76" },
    ...{ "braille-grade": "2", "braille-on": "page", "braille-cells": "40", "braille-lines": "30" },
    ...{ "full-label-on": "box", "full-label-by": "R. Okafor", "full-label-at": "2026-11-22T10:30:00Z" },
    ...{ law: "us-ca" },
  },
};

let app: FastifyInstance;
let folder = "";
beforeAll(async () => {
  ({ app } = await startApp());
  folder = await mkdtemp(join(tmpdir(), "plainlabel-doors-"));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const optionsOf = (texts: Texts) => {
  const read = supplyOfTexts(texts);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};

const fileOf = async (url: string, body: unknown, type = "application/json"): Promise<Buffer> => {
  const answer = await postJson(app, url, body, { "content-type": type, accept: "application/pdf" });
  expect(answer.statusCode === 200 ? "" : answer.body).toBe("");
  return answer.rawPayload;
};

const batchFile = async (order: unknown): Promise<Buffer> => {
  const opened = await postJson(app, "/v1/batches", order);
  expect(opened.statusCode === 202 ? "" : opened.body).toBe("");
  const at = `/v1/batches/${opened.json().id}`;
  await app.inject({ url: `${at}/events` });
  const { items } = (await app.inject({ url: `${at}/refusals` })).json();
  expect(items).toEqual([]);
  return (await app.inject({ url: `${at}/labels` })).rawPayload;
};

const fhirType = "application/fhir+json";

/** How each door is told the same; "own" fields are those of a plain request. */
const doors: Readonly<Record<string, (texts: Texts) => Promise<Buffer>>> = {
  "JSON, beside the request": (texts) => fileOf("/v1/labels", { item: plain, options: optionsOf(texts) }),
  "JSON, beside a prescription": (texts) =>
    fileOf("/v1/labels", { item: prescription, options: optionsOf(texts) }),
  "a FHIR prescription and the query": ({ dpi, ...texts }) =>
    fileOf(
      `/v1/labels?${new URLSearchParams({ ...texts, ...(dpi === undefined ? {} : { dpi }) })}`,
      prescription,
      fhirType,
    ),
  "$label with the query": (texts) =>
    fileOf(`/fhir/R4/$label?${new URLSearchParams(texts as Record<string, string>)}`, prescription, fhirType),
  "$label with Parameters": (texts) =>
    fileOf(
      "/fhir/R4/MedicationRequest/$label?_format=pdf",
      {
        resourceType: "Parameters",
        parameter: [
          ...Object.entries(texts).map(([name, valueString]) => ({ name, valueString })),
          { name: "resource", resource: prescription },
        ],
      },
      fhirType,
    ),
  "the command line": async (texts) => {
    const file = join(folder, "prescription.json");
    await writeFile(file, `\ufeff${JSON.stringify(prescription)}`);
    const flags = Object.entries(texts).map(([name, text]) => `--${name}=${text}`);
    const { exit, stderr } = await runHere(["make", "--fhir", file, ...flags, "-o", folder]);
    expect(exit === 0 ? "" : stderr).toBe("");
    return readFile(join(folder, "prescription.pdf"));
  },
  "a batch of requests": (texts) => batchFile({ items: [{ item: plain, options: optionsOf(texts) }] }),
  "a batch of prescriptions, with what it says once": (texts) => {
    const { warnings, indication, link, packs, container, ...shared } = optionsOf(texts);
    const own = Object.fromEntries(
      Object.entries({ warnings, indication, link, packs, container }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    return batchFile({ items: [{ item: prescription, options: own }], options: shared });
  },
  "a batch from a spreadsheet": (texts) => {
    const cells: Readonly<Record<string, string>> = {
      ...{ person: plain.person.name, directions: words, medicine: plain.medicine.name },
      ...{ strength: "500 mg", form: "capsules", quantity: "21 capsules" },
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [columnNamed(name)?.name, text])),
    };
    const quoted = Object.values(cells).map((cell) => `"${cell}"`);
    const sheet = `\ufeff${Object.keys(cells).join(";")}\r\n${quoted.join(";")}\r\n`;
    const rows = readCsv(new TextEncoder().encode(sheet), null);
    if (!rows.ok) throw new Error(JSON.stringify(rows.refusals));
    return batchFile({ items: rows.value.map(({ read }) => (read.ok ? read.value : read)) });
  },
};

/** A plain request that says all of it inside, which the others are held against. */
const inside = (texts: Texts): unknown => {
  const { needs, ...fields } = optionsOf(texts);
  return { ...plain, ...fields, person: { ...plain.person, ...(needs === undefined ? {} : { needs }) } };
};

describe.each(Object.entries(cases))("%s", (_, own) => {
  const texts = { ...dispensing, ...own };
  let expected: Buffer;
  beforeAll(async () => {
    expected = await fileOf("/v1/labels", inside(texts));
  });
  test.each(Object.keys(doors))("is the same from %s", async (door) => {
    const made = await doors[door]!(texts);
    expect(made.subarray(0, 5).toString()).toBe("%PDF-");
    expect(made.equals(expected)).toBe(true);
  });
});

test("a draft that asks for a language that there are words in bears them", async () => {
  const texts = { ...dispensing, ...cases["a draft in two languages"] };
  const answer = await postJson(app, "/v1/labels", inside(texts), { accept: "application/json" });
  const [{ report }] = answer.json().labels;
  expect(report.languages).toEqual([{ tag: "ur", name: "Urdu", reviewed: null, printed: true, why: null }]);
});

test("what is sent here says every option but the answers, which have tests of their own", () => {
  const said = new Set([dispensing, ...Object.values(cases)].flatMap(Object.keys));
  const wholes = ["pharmacy", "full-label"];
  expect(optionNames.filter((name) => !said.has(name) && !wholes.includes(name))).toEqual(["answers"]);
});

describe("every option has its place at", () => {
  const document = async (url: string) => (await app.inject({ url })).json();
  const help = async () => (await runHere(["make", "--help"])).stdout.toString();

  test("the query of each door to labels", async () => {
    const { paths } = await document("/openapi.json");
    for (const path of ["/v1/labels", "/fhir/R4/$label"])
      expect(paths[path].post.parameters.map(({ name }: { name: string }) => name)).toEqual(
        expect.arrayContaining([...optionNames]),
      );
  });

  test("the OperationDefinition of $label", async () => {
    const { parameter } = await document("/fhir/R4/OperationDefinition/label");
    const names = parameter.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(["resource", "item", ...optionNames]));
  });

  test("the command line, which explains it", async () => {
    const text = await help();
    expect(optionNames.filter((name) => !text.includes(`--${name} `))).toEqual([]);
  });

  test("JSON: in the request, beside an item, and once for a batch", async () => {
    const { schemas } = (await document("/openapi.json")).components;
    const fields = Object.keys(labelOptionsSchema.shape);
    const request = schemas.LabelRequest.properties;
    for (const name of fields) {
      const [, first = "", second] = inRequest(`/${name}`).split("/");
      expect(Object.keys(second === undefined ? request : request[first].properties)).toContain(
        second ?? first,
      );
    }
    const { personName: _person, items: _items, ...options } = schemas.LabelOptions.properties;
    expect(Object.keys(options).sort()).toEqual(fields.toSorted());
    for (const { properties } of [schemas.ItemWithOptions, schemas.BatchOrder])
      expect(properties.options.$ref).toBe("#/components/schemas/LabelOptions");
  });
});

describe("a fault is told in the door's own words", () => {
  const wrong = { ...dispensing, profile: "huge", "full-label-by": "R. Okafor" };
  const pathsOf = (body: { refusals: { path: string }[] }) => body.refusals.map(({ path }) => path).sort();

  test("of the query: the parameter", async () => {
    const url = `/v1/labels?${new URLSearchParams(wrong)}`;
    const answer = await postJson(app, url, prescription, { "content-type": fhirType });
    expect([answer.statusCode, pathsOf(answer.json())]).toEqual([
      400,
      ["/full-label-at", "/profile", "/purpose"],
    ]);
    const outcome = await postJson(app, url.replace("/v1/labels", "/fhir/R4/$label"), prescription, {
      "content-type": fhirType,
    });
    const issues: { expression?: unknown; diagnostics: string }[] = outcome.json().issue;
    expect(issues.map(({ expression }) => expression)).toEqual([undefined, undefined, undefined]);
    expect(issues.map(({ diagnostics }) => diagnostics).join()).toContain("(at /profile)");
  });

  test("of Parameters: the parameter, as FHIRPath too", async () => {
    const parameter = [
      { name: "resource", resource: prescription },
      ...Object.entries(wrong).map(([name, valueString]) => ({ name, valueString })),
    ];
    const answer = await postJson(
      app,
      "/fhir/R4/$label",
      { resourceType: "Parameters", parameter },
      { "content-type": fhirType },
    );
    const issues: { expression?: string[] }[] = answer.json().issue;
    expect(issues.flatMap(({ expression }) => expression ?? [])).toContain(
      "Parameters.parameter[5].valueString",
    );
  });

  test("of the command line: the flag", async () => {
    const file = join(folder, "wrong.json");
    await writeFile(file, JSON.stringify(prescription));
    const flags = Object.entries(wrong).map(([name, text]) => `--${name}=${text}`);
    const { exit, stderr } = await runHere(["make", "--fhir", file, ...flags, "-o", folder]);
    expect(exit).toBe(2);
    for (const flag of ["--profile", "--full-label-at", "--purpose"]) expect(stderr).toContain(flag);
  });

  test("of a batch: the item's place, or the order's options", async () => {
    const refused = await postJson(app, "/v1/batches", {
      items: [plain],
      options: { needs: { profile: "huge" }, warnings: [{ number: 9 }] },
    });
    expect([refused.statusCode, pathsOf(refused.json())]).toEqual([400, ["/options/needs/profile"]]);
    const misplaced = await postJson(app, "/v1/batches", {
      items: [plain],
      options: { warnings: [{ number: 9 }] },
    });
    expect(pathsOf(misplaced.json())).toEqual(["/options/warnings"]);
    const opened = await postJson(app, "/v1/batches", {
      items: [{ ...plain, copies: 0 }, prescription, { item: prescription, options: { stock: "b9" } }],
      options: { pharmacy, stock: "102x76" },
    });
    const at = `/v1/batches/${opened.json().id}`;
    await app.inject({ url: `${at}/events` });
    const { items } = (await app.inject({ url: `${at}/refusals` })).json();
    expect(items.map(pathsOf)).toEqual([
      ["/copies", "/dispensedOn"],
      ["/options/dispensedOn"],
      ["/options/dispensedOn", "/options/stock"],
    ]);
  });
});

test.each([
  ["pdf", "%PDF"],
  ["png", "\x89PNG"],
  ["svg", "<svg"],
  ["zpl", "^XA^"],
  ["ssml", "<?xm"],
  ["txt", "DRAF"],
])("%s may be asked for by a parameter at the JSON and the FHIR doors", async (format, beginning) => {
  const said = new URLSearchParams(dispensing as Record<string, string>);
  const answers = [
    await postJson(app, `/v1/labels?format=${format}`, { item: plain, options: optionsOf(dispensing) }),
    await postJson(app, `/fhir/R4/$label?_format=${format}&${said}`, prescription, {
      "content-type": fhirType,
    }),
  ];
  for (const answer of answers) {
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 4).toString("latin1")).toBe(beginning);
  }
});

test("a format that there is not is refused before anything is read", async () => {
  for (const url of ["/v1/labels?format=gif", "/fhir/R4/$label?_format=gif"]) {
    const answer = await postJson(app, url, "{");
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain("zpl");
  }
});
