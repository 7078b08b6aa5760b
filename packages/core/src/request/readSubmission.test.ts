// One item in by every wrapping there is: the same request comes of it, and each refusal leads to where the fault was sent.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../directions/src/refusal.ts";
import type { SupplyContext } from "./fhir/SupplyContext.ts";
import { valueAt } from "./jsonPointer.ts";
import { labelOptionsSchema } from "./options/labelOptions.ts";
import { optionNames } from "./options/optionTable.ts";
import { supplyOfTexts } from "./options/supplyOfTexts.ts";
import { type ReadOptions, readSubmitted } from "./readSubmission.ts";

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../examples/${name}.json`, import.meta.url), "utf8"));

const pharmacy = {
  name: "Alder Lane Pharmacy",
  address: "14 Alder Lane, Leeds LS99 9ZZ",
  phone: "0113 496 0142",
};

const prescription = {
  resourceType: "MedicationRequest",
  id: "one",
  contained: [{ resourceType: "Patient", id: "p", name: [{ text: "Mrs Anna Jones" }] }],
  status: "active",
  intent: "order",
  subject: { reference: "#p" },
  medicationCodeableConcept: { text: "Amoxicillin 500 mg capsules" },
  dosageInstruction: [{ text: "Take ONE capsule THREE times a day" }],
  dispenseRequest: { quantity: { value: 21, unit: "capsule" } },
};

/** Every option there is, as text; a test below holds it against the type. */
const texts = {
  "dispensed-on": "2026-11-22",
  "pharmacy-name": pharmacy.name,
  "pharmacy-address": pharmacy.address,
  "pharmacy-phone": pharmacy.phone,
  ...{ profile: "large-18", "easy-read": "yes", pictograms: "all", "tested-pictograms-only": "no" },
  ...{ numbers: "both", typeface: "atkinson", languages: "cy, pl" },
  "reading-needs": "957331000000109",
  answers: "which-side = left",
  warnings: "9\nMay stain your teeth",
  ...{ indication: "For your chest infection", purpose: "companion" },
  ...{ "full-label-on": "box", "full-label-by": "R. Okafor", "full-label-at": "2026-11-22T10:30:00Z" },
  ...{
    "link-url": "https://example.org/7Q",
    "link-opens": "film",
    "link-short-url": "https://example.org/7",
  },
  ...{ explain: "no", "item-id": "pmr-7/4711" },
  ...{ "approved-by": "R. Okafor", "approved-at": "2026-11-22T10:30:00Z", "approver-role": "pharmacist" },
  ...{ "approver-registration": "2071234", "approver-initials": "RO" },
  ...{ stock: "102x152", "fallback-stocks": "a5", container: "bottle 60 mm", layout: "label", dpi: "300" },
  ...{ copies: "2", packs: "1 of 3", audience: "carer", policy: "ums", law: "us-ca" },
  ...{ "braille-grade": "2", "braille-on": "page", "braille-cells": "40", "braille-lines": "30" },
} as const;

const said = supplyOfTexts(texts);
const options: SupplyContext = said.ok ? said.value : {};

const parameters = (...more: readonly object[]) => ({
  resourceType: "Parameters",
  parameter: [{ name: "resource", resource: prescription }, ...more],
});

const asParameters = Object.entries(texts).map(([name, valueString]) => ({ name, valueString }));

const one = (outcome: ReturnType<typeof readSubmitted>) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  expect(outcome.value).toHaveLength(1);
  return outcome.value[0]!.request;
};

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`);

test("the texts here say every option of the type", () => {
  const fields = Object.keys(labelOptionsSchema.shape);
  expect(Object.keys(options).sort()).toEqual(fields.sort());
  const wholes = ["pharmacy", "full-label"];
  expect(optionNames.filter((name) => !wholes.includes(name) && !Object.hasOwn(texts, name))).toEqual([]);
});

test("options beside it, around it, in Parameters and as defaults make the same request of a prescription", () => {
  const beside = one(readSubmitted(prescription, options));
  expect(beside).toMatchObject({
    copies: 2,
    person: { name: "Mrs Anna Jones", needs: { profile: "large-18" } },
  });
  for (const sent of [
    { item: prescription, options },
    { item: prescription, defaults: options },
    { item: { item: prescription, options: { stock: "102x152" } }, defaults: { ...options, stock: "a4" } },
    parameters(...asParameters),
    { item: parameters(...asParameters), defaults: { stock: "a4" } },
  ])
    expect(one(readSubmitted(sent))).toEqual(beside);
});

test("and the same of a plain request as its own fields do", () => {
  const { needs, ...fields } = options;
  const plain = {
    person: { name: "Mrs Anna Jones" },
    medicine: { name: "Amoxicillin", strength: "500 mg", form: "capsules", quantity: "21 capsules" },
    directions: { dosage: [{ text: "Take ONE capsule THREE times a day" }] },
  };
  const whole = one(readSubmitted({ ...plain, ...fields, person: { ...plain.person, needs } }));
  expect(one(readSubmitted(prescription, options))).toEqual(whole);
  expect(one(readSubmitted({ item: plain, options }))).toEqual(whole);
  expect(one(readSubmitted({ item: { ...plain, copies: 2 }, defaults: { ...options, copies: 9 } }))).toEqual(
    whole,
  );
});

test("parameters have FHIR's own types too, and lists by repeating", () => {
  const request = one(
    readSubmitted(
      parameters(
        { name: "dispensed-on", valueDate: "2026-11-22" },
        { name: "easy-read", valueBoolean: true },
        { name: "copies", valuePositiveInt: 2 },
        { name: "reading-needs", valueCoding: { system: "http://snomed.info/sct", code: "957331000000109" } },
        { name: "languages", valueCode: "cy" },
        { name: "languages", valueCode: "pl" },
        { name: "warnings", valueInteger: 9 },
        { name: "warnings", valueString: "May stain your teeth" },
        {
          name: "warnings",
          part: [
            { name: "number", valueInteger: 21 },
            { name: "text", valueString: "Or so" },
          ],
        },
        {
          name: "container",
          part: [
            { name: "kind", valueCode: "bottle" },
            { name: "diameter", valueDecimal: 60 },
          ],
        },
        {
          name: "pharmacy",
          part: Object.entries(pharmacy).map(([name, valueString]) => ({ name, valueString })),
        },
      ),
    ),
  );
  expect(request).toMatchObject({
    dispensedOn: "2026-11-22",
    copies: 2,
    person: { needs: { easyRead: true, codes: ["957331000000109"], languages: ["cy", "pl"] } },
    container: { kind: "bottle", diameter: 60 },
    pharmacy,
  });
  expect(request.warnings).toEqual([
    { number: 9 },
    { text: "May stain your teeth" },
    { number: 21, text: "Or so" },
  ]);
});

test("what belongs to one of several items is said by its id", () => {
  const bundle = example("fhir/prescription-order-four-items") as {
    entry: { fullUrl: string; resource: { resourceType: string } }[];
  };
  const items = bundle.entry.filter(({ resource }) => resource.resourceType === "MedicationRequest");
  const sent = {
    resourceType: "Parameters",
    parameter: [
      { name: "resource", resource: bundle },
      { name: "dispensed-on", valueDate: "2026-11-22" },
      { name: "pharmacy", valueString: JSON.stringify(pharmacy) },
      {
        name: "item",
        part: [
          { name: "id", valueString: items[1]?.fullUrl },
          { name: "packs", valueString: "1 of 2" },
        ],
      },
    ],
  };
  const read = readSubmitted(sent);
  expect(read.ok && read.value.map(({ request }) => request.packs?.of)).toEqual([
    undefined,
    2,
    undefined,
    undefined,
  ]);
  const wrong = structuredClone(sent);
  (wrong.parameter[3]!.part![1] as { valueString: string }).valueString = "3 of 2";
  expect(codes(readSubmitted(wrong))).toEqual(["pack-beyond-last /parameter/3/part/1/valueString"]);
});

const needed = [
  { name: "dispensed-on", valueDate: "2026-11-22" },
  { name: "pharmacy", valueString: JSON.stringify(pharmacy) },
];

test.each([
  [
    "an option that does not exist",
    { name: "colour", valueString: "red" },
    "unknown-parameter /parameter/3/name",
  ],
  ["a name that is missing", { valueString: "red" }, "missing-field /parameter/3/name"],
  [
    "a value that its option has not",
    { name: "profile", valueCode: "huge" },
    "not-in-list /parameter/3/valueCode",
  ],
  [
    "a text that is no yes",
    { name: "easy-read", valueString: "maybe" },
    "not-in-list /parameter/3/valueString",
  ],
  [
    "a number where words are wanted",
    { name: "indication", valueInteger: 5 },
    "wrong-type /parameter/3/valueInteger",
  ],
  ["no value", { name: "profile" }, "fhir-parameter-value /parameter/3"],
  [
    "two values",
    { name: "profile", valueCode: "clear", valueString: "clear" },
    "fhir-parameter-value /parameter/3",
  ],
  [
    "a value of another type",
    { name: "profile", valuePeriod: {} },
    "fhir-parameter-value /parameter/3/valuePeriod",
  ],
  [
    "a code of another system",
    { name: "reading-needs", valueCoding: { system: "urn:x", code: "1" } },
    "fhir-code-system /parameter/3/valueCoding/system",
  ],
  [
    "an option twice",
    { name: "dispensed-on", valueDate: "2026-11-22" },
    "option-said-twice /parameter/3/valueDate",
  ],
  [
    "a part beside its whole",
    { name: "pharmacy-name", valueString: "A" },
    "option-said-twice /parameter/3/valueString",
  ],
  [
    "the same prescription again",
    { name: "resource", resource: prescription },
    "fhir-repeated-item /parameter/3/resource",
  ],
  [
    "an item that nobody named",
    { name: "item", part: [{ name: "packs", valueString: "1 of 2" }] },
    "supply-for-which-item /parameter/3",
  ],
  [
    "an item that is not there",
    {
      name: "item",
      part: [
        { name: "id", valueString: "x" },
        { name: "copies", valueInteger: 2 },
      ],
    },
    "supply-for-which-item /parameter/3/part/0/valueString",
  ],
  [
    "a part that is wrong",
    {
      name: "container",
      part: [
        { name: "kind", valueCode: "bottle" },
        { name: "diameter", valueDecimal: 9 },
      ],
    },
    "number-out-of-range /parameter/3/part/1/valueDecimal",
  ],
  [
    "a warning that is none",
    { name: "warnings", valueInteger: 20 },
    "unknown-warning-number /parameter/3/valueInteger",
  ],
])("%s is refused where it was sent", (_, parameter, refusal) => {
  expect(codes(readSubmitted(parameters(...needed, parameter)))).toEqual([refusal]);
});

test("a fault of the prescription in Parameters is told at its place there", () => {
  const sent = parameters(...needed);
  const wrong = {
    ...sent,
    parameter: [{ name: "resource", resource: { ...prescription, dosageInstruction: [] } }, ...needed],
  };
  expect(codes(readSubmitted(wrong))).toEqual(["directions-missing /parameter/0/resource/dosageInstruction"]);
  expect(codes(readSubmitted({ resourceType: "Parameters", parameter: needed }))).toEqual([
    "missing-field /parameter",
  ]);
  expect(codes(readSubmitted({ ...sent, colour: 1 }))).toEqual(["fhir-unknown-field /colour"]);
  expect(codes(readSubmitted(parameters()))).toEqual([
    "supply-date-missing /supply/dispensedOn",
    "supply-pharmacy-missing /supply/pharmacy",
  ]);
});

test("a resource of FHIR that has items of its own is no item with options", () => {
  const sent = { resourceType: "Claim", id: "1", status: "active", item: [{ sequence: 1 }] };
  const read = readSubmitted(sent);
  expect(read.ok ? [] : read.refusals.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "fhir-resource-type /resourceType",
  ]);
});

describe("several prescriptions in one Parameters", () => {
  const collection = (...resources: readonly object[]) => ({
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => ({ resource })),
  });
  const order = (name: string, person: string, more: object = {}) => ({
    ...{ ...prescription, contained: undefined, id: name, subject: { reference: `Patient/${person}` } },
    medicationCodeableConcept: { text: `${name} 5mg tablets` },
    dosageInstruction: [{ text: "Take ONE tablet once a day" }],
    dispenseRequest: { quantity: { value: 28, unit: "tablet" } },
    ...more,
  });
  const person = (text: string) => ({ resourceType: "Patient", id: "1", name: [{ text }] });
  const sentAs = (...more: readonly object[]) => ({
    resourceType: "Parameters",
    parameter: [...needed, ...more],
  });
  const labelled = (sent: unknown) => {
    const read = readSubmitted(sent);
    return read.ok
      ? read.value.map(({ request }) => [request.medicine.name, request.person.name])
      : codes(read);
  };
  const anna = collection(order("Ramipril", "1"), person("Anna Jones"));
  const ben = collection(order("Bisoprolol", "1"), person("Ben Hay"));
  const both = [
    ["Ramipril", "Anna Jones"],
    ["Bisoprolol", "Ben Hay"],
  ];

  test("come in the order sent, and each finds its person in its own message", () => {
    const apart = [anna, ben].map((resource) => ({ name: "resource", resource }));
    expect(labelled(sentAs(...apart))).toEqual(both);
    expect(labelled(sentAs({ name: "resource", resource: collection(anna, ben) }))).toEqual(both);
  });

  test("may be a prescription and what it refers to", () => {
    const parts = [order("Ramipril", "1"), person("Anna Jones")];
    expect(labelled(sentAs(...parts.map((resource) => ({ name: "resource", resource }))))).toEqual([both[0]]);
  });

  test("come as the prescription service answers a release", () => {
    const passed = { name: "passedPrescriptions", resource: collection(anna, ben) };
    const none = { name: "failedPrescriptions", resource: { ...collection(), total: 0 } };
    expect(labelled(sentAs(passed, none))).toEqual(both);
    expect(labelled(sentAs(passed, { ...none, resource: collection(anna) }))).toEqual([
      "fhir-status /parameter/3/resource",
    ]);
    expect(labelled(sentAs(none))).toEqual(["missing-field /parameter"]);
  });

  test("are refused each where it was sent", () => {
    const stopped = collection(order("Atenolol", "1", { status: "cancelled" }), person("Cy Lee"));
    const [first, second] = [anna, stopped].map((resource) => ({ name: "resource", resource }));
    expect(labelled(sentAs(first!, second!))).toEqual([
      "fhir-status /parameter/3/resource/entry/0/resource/status",
    ]);
    const deeper = { name: "resource", resource: collection(collection(anna)) };
    expect(labelled(sentAs(deeper))).toEqual([
      "fhir-items /parameter/2/resource/entry",
      "fhir-items /parameter/2/resource/entry/0/resource/entry",
      "fhir-resource-type /parameter/2/resource/entry/0/resource/entry/0/resource/resourceType",
    ]);
  });

  test("take needs of nobody where they are for several", () => {
    const given = [anna, ben].map((resource) => ({ name: "resource", resource }));
    expect(labelled(sentAs(...given, { name: "profile", valueCode: "large-18" }))).toEqual([
      "supply-for-which-person /supply/needs",
    ]);
  });
});

test("what is said in two places must be the same; what was said for many gives way", () => {
  const sent = parameters(...needed, { name: "stock", valueCode: "102x152" });
  expect(codes(readSubmitted(sent, { stock: "a4" }))).toEqual(["option-said-twice /parameter/3/valueCode"]);
  expect(one(readSubmitted(sent, { stock: "102x152" })).stock).toBe("102x152");
  expect(codes(readSubmitted({ item: sent, options: { stock: "a4" } }))).toEqual([
    "option-said-twice /options/stock",
  ]);
  expect(one(readSubmitted({ item: sent, defaults: { stock: "a4" } })).stock).toBe("102x152");
  expect(one(readSubmitted(sent, {}, { installed: { ...pharmacy, name: "Another" } })).pharmacy.name).toBe(
    pharmacy.name,
  );
  const plain = { item: example("requests/welsh-name"), options: { stock: "70x35" } };
  expect(codes(readSubmitted(plain))).toEqual(["option-said-twice /options/stock"]);
});

test.each([
  ["options", { options: { approval: { by: "Priya Shah" } } }],
  ["defaults", { defaults: { approval: { by: "Priya Shah" } } }],
])("what is missing in an object is missing where the object stands: %s", (place, beside) => {
  const wrapped = { item: example("requests/directions-nobody-should-interpret"), ...beside };
  expect(codes(readSubmitted(wrapped))).toEqual([`missing-field /${place}/approval/at`]);
  const item = {
    ...(example("requests/directions-nobody-should-interpret") as object),
    approval: { by: "Priya Shah" },
  };
  expect(codes(readSubmitted({ item }))).toEqual(["missing-field /item/approval/at"]);
});

const installed: ReadOptions = { installed: pharmacy };

test("the pharmacy of the installation is for prescriptions that name none, however they are wrapped", () => {
  const wrapped = { item: parameters(needed[0]!), defaults: {} };
  expect(one(readSubmitted(wrapped, {}, installed)).pharmacy).toEqual(pharmacy);
  const { pharmacy: _, ...plain } = example("requests/welsh-name") as Record<string, unknown>;
  expect(codes(readSubmitted({ item: plain }, {}, installed))).toContain(
    "statutory-particular-missing /item/pharmacy/name",
  );
});

test.each([
  ["an unknown option", { options: { colour: "red" } }, "unknown-field /options/colour"],
  ["options that are none", { options: 5 }, "wrong-type /options"],
  ["a field beside the item", { colour: "red" }, "unknown-field /colour"],
  ["a fault in the item", { options: { copies: 0 } }, "number-out-of-range /options/copies"],
  [
    "a fault in a default",
    { defaults: { needs: { profile: "huge" } } },
    "not-in-list /defaults/needs/profile",
  ],
  [
    "a person beside a plain request",
    { options: { personName: "A B" } },
    "supply-not-wanted /options/personName",
  ],
])("%s is refused at its place", (_, beside, refusal) => {
  const { copies: _copies, ...plain } = example("requests/welsh-name") as Record<string, unknown>;
  expect(codes(readSubmitted({ item: { ...plain, person: { name: "A B" } }, ...beside }))).toEqual([refusal]);
});

test("refusals of the making lead back as well", () => {
  const read = readSubmitted({
    item: parameters(...needed, { name: "stock", valueCode: "70x35" }),
    defaults: { copies: 2 },
  });
  const toSource = read.ok ? read.value[0]!.toSource : String;
  expect(toSource("/stock")).toBe("/item/parameter/3/valueCode");
  expect(toSource("/copies")).toBe("/defaults/copies");
  expect(toSource("/medicine/name")).toBe("/item/parameter/0/resource/medicationCodeableConcept/text");
  expect(toSource("/layout")).toBe("/supply/layout");
});

test("parameters without end are one refusal", () => {
  const many = parameters(...Array.from({ length: 20_000 }, () => ({ name: "languages", valueCode: "cy" })));
  expect(codes(readSubmitted(many))).toContain("too-many /parameter");
});

test("nothing that is wrapped without end, or odd, makes it throw", () => {
  let deep: unknown = prescription;
  for (let depth = 0; depth < 2000; depth += 1) deep = { item: deep };
  for (const sent of [
    deep,
    { item: null },
    { item: 5, options: null },
    { resourceType: "Parameters", parameter: 5 },
    { resourceType: "Parameters", parameter: [null, 5, { name: 5 }, { name: "item", part: 3 }] },
  ]) {
    const read = readSubmitted(sent);
    expect(read.ok).toBe(false);
    for (const { path } of read.ok ? [] : read.refusals) expect(path).toMatch(/^(\/|$)/);
  }
  expect(valueAt({}, "")).toEqual({});
});
