import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../../../directions/src/refusal.ts";
import { valueAt } from "../jsonPointer.ts";
import type { LabelRequest } from "../LabelRequest.ts";
import { readSubmission, readSubmitted } from "../readSubmission.ts";
import { requestsFromFhir } from "./requestsFromFhir.ts";
import type { SupplyContext } from "./SupplyContext.ts";

type Json = Record<string, unknown>;
const examples = new URL("../../../../../examples/", import.meta.url);
const example = (name: string): Json => JSON.parse(readFileSync(new URL(`${name}.json`, examples), "utf8"));

const bundle = example("fhir/prescription-order-four-items");
const prescription = example("fhir/medication-request");
const dispense = example("fhir/medication-dispense");
const pharmacy = example("pharmacy") as LabelRequest["pharmacy"];
const supply: SupplyContext = { pharmacy, dispensedOn: "2026-11-22" };

const changed = (resource: Json, pointer: string, value: unknown): Json => {
  const copy = structuredClone(resource);
  const steps = pointer.split("/").slice(1);
  const last = steps.pop() ?? "";
  const place = valueAt(copy, steps.map((step) => `/${step}`).join("")) as Json;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
};

const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map(({ code, path }) => `${code} ${path}`);

const made = (outcome: Outcome<readonly LabelRequest[]>): readonly LabelRequest[] => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

const first = "/entry/1/resource";
const patient = "/entry/5/resource";

test("a message of four items gives four requests for one person, in order", () => {
  const requests = made(requestsFromFhir(bundle, supply));
  expect(requests.map(({ medicine }) => medicine)).toEqual([
    {
      name: "Amoxicillin",
      strength: "500mg",
      form: "capsules",
      code: "19999999103",
      quantity: "21 capsules",
    },
    { name: "Methotrexate", strength: "2.5mg", form: "tablets", code: "29999999105", quantity: "24 tablets" },
    {
      name: "Salbutamol",
      strength: "100micrograms/dose",
      form: "inhaler CFC free",
      code: "39999999107",
      quantity: "200 doses",
    },
    { name: "Paracetamol", strength: "500mg", form: "tablets", code: "49999999102", quantity: "100 tablets" },
  ]);
  for (const request of requests) {
    expect(request.person).toEqual({ name: "Mrs Rosa Ellen Plumtree" });
    expect(request.pharmacy).toEqual(pharmacy);
    expect(request.dispensedOn).toBe("2026-11-22");
  }
});

test("the directions are handed on as sent", () => {
  const requests = made(requestsFromFhir(bundle, supply));
  requests.forEach(({ directions }, item) => {
    expect(directions).toEqual({ dosage: valueAt(bundle, `/entry/${item + 1}/resource/dosageInstruction`) });
  });
});

test("the prescriber's surgery and the nominated pharmacy are never the supplier", () => {
  const refused = requestsFromFhir(bundle, { dispensedOn: "2026-11-22" });
  expect(codes(refused)).toEqual(["supply-pharmacy-missing /supply/pharmacy"]);
  expect(JSON.stringify(made(requestsFromFhir(bundle, supply)))).not.toMatch(/Surgery|Dr|Hannah|0177|Z99999/);
});

test("the date of prescribing is never the date of supply", () => {
  expect(codes(requestsFromFhir(bundle, { pharmacy }))).toEqual(["supply-date-missing /supply/dispensedOn"]);
});

test("a prescription alone may hold its person", () => {
  const [request] = made(requestsFromFhir(prescription, supply));
  expect(request?.person.name).toBe("Miss Olwen Hart");
  expect(request?.medicine).toMatchObject({ name: "Latanoprost", form: "eye drops", quantity: "2.5 ml" });
});

test("a supply names its pharmacy and day itself, from what performed it", () => {
  const [request] = made(requestsFromFhir(dispense, {}));
  expect(request).toMatchObject({
    person: { name: "Mr Desmond Clarke" },
    medicine: { name: "Bisoprolol", strength: "2.5mg", form: "tablets", quantity: "28 tablets" },
    pharmacy: { name: "Alder Lane Pharmacy", address: "14 Alder Lane, Sampleford, Leeds, LS99 9ZZ" },
    dispensedOn: "2026-11-22",
  });
});

test("the day handed over goes before the day prepared, and the context before both with a finding", () => {
  const handed = changed(dispense, "/whenHandedOver", "2026-11-24T09:00:00Z");
  expect(made(requestsFromFhir(handed, {}))[0]?.dispensedOn).toBe("2026-11-24");
  const outcome = requestsFromFhir(handed, { dispensedOn: "2026-11-25" });
  expect(made(outcome)[0]?.dispensedOn).toBe("2026-11-25");
  expect(outcome.ok && outcome.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "fhir-date-differs /whenHandedOver",
  ]);
});

const coding = `${first}/medicationCodeableConcept/coding/0`;

/** In the Bundle: what is changed to what, and the refusal that must be among those given. */
const hostile: readonly (readonly [string, string, unknown, string])[] = [
  ["a cancelled item", `${first}/status`, "cancelled", `fhir-status ${first}/status`],
  ["a stopped item", `${first}/status`, "stopped", `fhir-status ${first}/status`],
  ["an item entered in error", `${first}/status`, "entered-in-error", `fhir-status ${first}/status`],
  ["a draft", `${first}/status`, "draft", `fhir-status ${first}/status`],
  ["an invented status", `${first}/status`, "toString", `fhir-status ${first}/status`],
  ["an item without status", `${first}/status`, undefined, `fhir-status ${first}/status`],
  ["a plan", `${first}/intent`, "plan", `fhir-intent ${first}/intent`],
  ["a prescription not to give", `${first}/doNotPerform`, true, `fhir-do-not-label ${first}/doNotPerform`],
  [
    "a text in the place of false",
    `${first}/doNotPerform`,
    "false",
    `fhir-do-not-label ${first}/doNotPerform`,
  ],
  ["hearsay", `${first}/reportedBoolean`, true, `fhir-do-not-label ${first}/reportedBoolean`],
  [
    "a modifier",
    `${first}/modifierExtension`,
    [{ url: "x" }],
    `fhir-refused-field ${first}/modifierExtension`,
  ],
  ["implicit rules", `${first}/implicitRules`, "http://x", `fhir-refused-field ${first}/implicitRules`],
  ["an unknown field", `${first}/dosage`, [], `fhir-unknown-field ${first}/dosage`],
  ["an inherited name", `${first}/constructor`, {}, `fhir-unknown-field ${first}/constructor`],
  ["no directions", `${first}/dosageInstruction`, undefined, `directions-missing ${first}/dosageInstruction`],
  [
    "an empty list of directions",
    `${first}/dosageInstruction`,
    [],
    `directions-missing ${first}/dosageInstruction`,
  ],
  [
    "silent directions",
    `${first}/dosageInstruction`,
    [{ sequence: 1 }],
    `directions-missing ${first}/dosageInstruction/0`,
  ],
  [
    "directions that are text",
    `${first}/dosageInstruction`,
    "one a day",
    `wrong-type ${first}/dosageInstruction`,
  ],
  [
    "a hostile character in directions",
    `${first}/dosageInstruction/0/text`,
    "one\u202e a day",
    `invisible-character ${first}/dosageInstruction/0/text`,
  ],
  [
    "a tab in directions",
    `${first}/dosageInstruction/0/text`,
    "one\ttwo",
    `control-character ${first}/dosageInstruction/0/text`,
  ],
  [
    "no medicine",
    `${first}/medicationCodeableConcept`,
    undefined,
    `fhir-medicine-missing ${first}/medicationCodeableConcept`,
  ],
  [
    "a medicine without words",
    `${coding}/display`,
    undefined,
    `fhir-medicine-missing ${first}/medicationCodeableConcept`,
  ],
  [
    "a medicine of two names",
    `${first}/medicationCodeableConcept/text`,
    "Ampicillin 500mg capsules",
    `fhir-medicine-ambiguous ${first}/medicationCodeableConcept`,
  ],
  ["a code with a wrong digit", `${coding}/code`, "19999999104", `snomed-check-digit ${coding}/code`],
  [
    "a medicine's name with a hidden character",
    `${coding}/display`,
    "Amoxi\u00adcillin 500mg capsules",
    `invisible-character ${coding}/display`,
  ],
  ["an unknown field of a coding", `${coding}/name`, "x", `fhir-unknown-field ${coding}/name`],
  [
    "a limit as quantity",
    `${first}/dispenseRequest/quantity/comparator`,
    "<",
    `fhir-refused-field ${first}/dispenseRequest/quantity/comparator`,
  ],
  [
    "a quantity below nothing",
    `${first}/dispenseRequest/quantity/value`,
    -21,
    `fhir-quantity ${first}/dispenseRequest/quantity/value`,
  ],
  [
    "a quantity with an exponent",
    `${first}/dispenseRequest/quantity/value`,
    "2e1",
    `fhir-quantity ${first}/dispenseRequest/quantity/value`,
  ],
  [
    "a first supply of a size below nothing",
    `${first}/dispenseRequest/initialFill`,
    { quantity: { value: -7, unit: "capsule" } },
    `fhir-quantity ${first}/dispenseRequest/initialFill/quantity/value`,
  ],
  [
    "a reference to nobody",
    `${first}/subject/reference`,
    "urn:uuid:none",
    `fhir-reference-unresolved ${first}/subject/reference`,
  ],
  [
    "a reference to the prescriber",
    `${first}/subject`,
    { reference: "urn:uuid:00000000-0000-4000-8000-000000000004" },
    `fhir-reference-type ${first}/subject/reference`,
  ],
  [
    "a person by number only",
    `${first}/subject`,
    { identifier: { value: "9991234527" }, display: "Mrs Plumtree" },
    `fhir-person-contradicts ${first}/subject/identifier`,
  ],
  ["a person without a name", `${patient}/name`, undefined, `fhir-name-missing ${patient}/name`],
  [
    "a person with a nickname only",
    `${patient}/name`,
    [{ use: "nickname", text: "Rosie" }],
    `fhir-name-missing ${patient}/name`,
  ],
  [
    "a person with an old name only",
    `${patient}/name`,
    [{ use: "old", text: "Rosa Vine" }],
    `fhir-name-missing ${patient}/name`,
  ],
  [
    "a person with a name of the past",
    `${patient}/name`,
    [{ text: "Rosa Vine", period: { end: "2019" } }],
    `fhir-name-missing ${patient}/name`,
  ],
  [
    "a person with two usual names",
    `${patient}/name`,
    [
      { use: "usual", text: "Rosa Vine" },
      { use: "usual", text: "Rosa Plum" },
    ],
    `fhir-name-ambiguous ${patient}/name`,
  ],
  [
    "a name with a control character",
    `${patient}/name/0/family`,
    "Plum\u0007tree",
    `control-character ${patient}/name/0`,
  ],
  ["a record out of use", `${patient}/active`, false, `fhir-person-state ${patient}/active`],
  [
    "a person who has died",
    `${patient}/deceasedBoolean`,
    true,
    `fhir-person-state ${patient}/deceasedBoolean`,
  ],
  [
    "a day of death",
    `${patient}/deceasedDateTime`,
    "2026-11-01",
    `fhir-person-state ${patient}/deceasedDateTime`,
  ],
  [
    "a record that was replaced",
    `${patient}/link`,
    [{ type: "replaced-by", other: {} }],
    `fhir-person-state ${patient}/link`,
  ],
  [
    "a modifier on the person",
    `${patient}/modifierExtension`,
    [],
    `fhir-refused-field ${patient}/modifierExtension`,
  ],
  [
    "an unknown field of the person",
    `${patient}/nickname`,
    "Rosie",
    `fhir-unknown-field ${patient}/nickname`,
  ],
  [
    "a cancellation",
    "/entry/0/resource/eventCoding/code",
    "prescription-order-update",
    "fhir-message-event /entry/0/resource/eventCoding",
  ],
  [
    "a message without its header",
    "/entry/0/resource/resourceType",
    "Provenance",
    "fhir-message-event /entry",
  ],
  ["a history", "/type", "history", "fhir-bundle-type /type"],
  ["a Bundle without type", "/type", undefined, "fhir-bundle-type /type"],
  [
    "a search with more pages",
    "/link",
    [{ relation: "next", url: "https://example.org/2" }],
    "fhir-more-pages /link",
  ],
  ["a Bundle without entries", "/entry", undefined, "fhir-items /entry"],
  ["entries that are no list", "/entry", {}, "wrong-type /entry"],
  ["an entry of null", "/entry/1", null, "wrong-type /entry/1"],
  ["an entry without resource", `${first}`, undefined, `missing-field ${first}`],
  [
    "an entry that deletes",
    "/entry/1/request",
    { method: "DELETE", url: "MedicationRequest/1" },
    "fhir-bundle-type /entry/1/request/method",
  ],
  [
    "a resource whose type is misspelt",
    "/entry/8/resource/resourceType",
    "MedicationRequst",
    "fhir-resource-type /entry/8/resource/resourceType",
  ],
  ["an unknown field of the Bundle", "/items", 4, "fhir-unknown-field /items"],
];

test.each(hostile)("%s is refused at its place", (_, pointer, value, refusal) => {
  expect(codes(requestsFromFhir(changed(bundle, pointer, value), supply))).toContain(refusal);
});

test("an extension in the place of a value that we use is refused", () => {
  const bare = changed(bundle, `${first}/intent`, undefined);
  const sent = changed(bare, `${first}/_intent`, { extension: [{ url: "x", valueCode: "unknown" }] });
  expect(codes(requestsFromFhir(sent, supply))).toContain(`fhir-value-missing ${first}/_intent`);
});

test("refusals of every item come at once, and a shared fault once", () => {
  const two = changed(changed(bundle, `${first}/status`, "stopped"), "/entry/3/resource/status", "draft");
  expect(codes(requestsFromFhir(changed(two, `${patient}/active`, false), supply))).toEqual([
    `fhir-status ${first}/status`,
    `fhir-person-state ${patient}/active`,
    "fhir-status /entry/3/resource/status",
  ]);
});

test("administrative fields and extensions of a prescription change no label", () => {
  const plain = made(requestsFromFhir(bundle, supply));
  const dressed = {
    priority: "urgent",
    encounter: { reference: "Encounter/1" },
    reasonCode: [{ text: "Infection" }],
    extension: [{ url: "https://example.org/anything", valueString: "x" }],
    _authoredOn: { extension: [] },
    meta: { tag: [] },
    text: { status: "generated", div: "<div/>" },
    substitution: { allowedBoolean: true },
  };
  const sent = changed(bundle, first, { ...(valueAt(bundle, first) as Json), ...dressed });
  expect(made(requestsFromFhir(sent, supply))).toEqual(plain);
});

test("a note is told to the professional, not printed", () => {
  const outcome = requestsFromFhir(
    changed(bundle, `${first}/note`, [{ text: "Has trouble swallowing" }]),
    supply,
  );
  const [request, ...others] = made(outcome) as readonly { directions: object }[];
  const [plain, ...same] = made(requestsFromFhir(bundle, supply)) as readonly { directions: object }[];
  expect(others).toEqual(same);
  expect(request).toEqual({
    ...plain,
    directions: { ...plain?.directions, notes: ["Has trouble swallowing"] },
  });
  expect(outcome.ok && outcome.findings).toEqual([
    {
      code: "fhir-note",
      path: `${first}/note`,
      detail: "The prescriber added a note: Has trouble swallowing",
      help: "Read it before approving; it is not on the label.",
    },
  ]);
});

test("the usual name goes before the official one, and a text before its parts", () => {
  const names = [
    { use: "official", family: "Plumtree", given: ["Rosa"] },
    { use: "usual", text: "Rose Plumtree", given: ["Rosa"], family: "Plumtree" },
  ];
  const [request] = made(requestsFromFhir(changed(bundle, `${patient}/name`, names), supply));
  expect(request?.person.name).toBe("Rose Plumtree");
});

test("digits that were sent as 100.0 stand as 100 in a quantity, and 2.50 as 2.5", () => {
  const quantity = (value: unknown, unit: string): string | undefined => {
    const sent = changed(bundle, `${first}/dispenseRequest/quantity`, { value, unit });
    return made(requestsFromFhir(sent, supply))[0]?.medicine.quantity;
  };
  expect(quantity("100.0", "ml")).toBe("100 ml");
  expect(quantity("2.50", "ml")).toBe("2.5 ml");
  expect(quantity(100, "ml")).toBe("100 ml");
  expect(quantity(1, "tablet")).toBe("1 tablet");
  expect(quantity(4, "patch")).toBe("4 patches");
  expect(quantity(10, "suppository")).toBe("10 suppositories");
});

test("a medicine may be referred to, contained or beside, by address or by type and id", () => {
  const medication = {
    resourceType: "Medication",
    id: "m1",
    code: { text: "Aqueous cream" },
    form: { text: "cream" },
  };
  const bare = changed(prescription, "/medicationCodeableConcept", undefined);
  const contained = { ...bare, contained: [...(bare.contained as unknown[]), medication] };
  const collection = (reference: string, resource: Json) => ({
    resourceType: "Bundle",
    type: "collection",
    entry: [
      {
        fullUrl: "https://example.org/fhir/MedicationRequest/r1",
        resource: { ...resource, medicationReference: { reference } },
      },
      { fullUrl: "https://example.org/fhir/Medication/m1", resource: medication },
    ],
  });
  const sent = [
    { ...contained, medicationReference: { reference: "#m1" } },
    collection("Medication/m1", bare),
    collection("https://example.org/fhir/Medication/m1", bare),
  ];
  for (const each of sent)
    expect(made(requestsFromFhir(each, supply))[0]?.medicine.name).toBe("Aqueous cream");
  expect(codes(requestsFromFhir(collection("Medication/m1/_history/1", bare), supply))).toEqual([
    "fhir-reference-unresolved /entry/0/resource/medicationReference/reference",
  ]);
  expect(codes(requestsFromFhir(collection("#m1", bare), supply))).toEqual([
    "fhir-reference-unresolved /entry/0/resource/medicationReference/reference",
  ]);
});

test("two resources with one address are refused, not chosen between", () => {
  const twice = changed(bundle, "/entry/8/fullUrl", valueAt(bundle, "/entry/5/fullUrl"));
  expect(codes(requestsFromFhir(twice, supply))).toContain(
    `fhir-reference-ambiguous ${first}/subject/reference`,
  );
});

test("one item twice is refused", () => {
  const entries = bundle.entry as readonly unknown[];
  const twice = { ...bundle, entry: [...entries, entries[1]] };
  expect(codes(requestsFromFhir(twice, supply))).toContain("fhir-repeated-item /entry/9/resource");
});

test("a supply and the prescription it answers give one label, with both wordings compared", () => {
  const prescribed = changed(
    { ...prescription, id: "r1" },
    "/dosageInstruction/0/text",
    "One drop in each eye",
  );
  const sameMedicine = changed(prescribed, "/medicationCodeableConcept", {
    text: "Bisoprolol 2.5mg tablets",
  });
  const withoutQuantity = changed(sameMedicine, "/dispenseRequest", undefined);
  const ofSomebody = changed(withoutQuantity, "/contained/0/name", [{ text: "Desmond Clarke" }]);
  const supplied = {
    ...dispense,
    authorizingPrescription: [{ reference: "MedicationRequest/r1" }],
  };
  const sent = {
    resourceType: "Bundle",
    type: "collection",
    entry: [{ resource: ofSomebody }, { resource: supplied }],
  };
  const outcome = requestsFromFhir(sent, supply);
  expect(made(outcome).map(({ medicine }) => medicine.name)).toEqual(["Bisoprolol"]);
  expect(outcome.ok && outcome.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "fhir-directions-differ /entry/0/resource/dosageInstruction",
  ]);
});

test.each([
  ["a GP practice", "/contained/2/type/0/coding/0/code", "RO76", "fhir-not-a-pharmacy /contained/2/type"],
  ["a pharmacy out of use", "/contained/2/active", false, "fhir-not-a-pharmacy /contained/2/type"],
  [
    "a pharmacy without telephone",
    "/contained/2/telecom",
    undefined,
    "fhir-pharmacy-incomplete /contained/2/telecom",
  ],
  ["a pharmacy without address", "/contained/2/address", [], "fhir-pharmacy-incomplete /contained/2/address"],
  [
    "only a pharmacist",
    "/performer/1",
    { actor: { reference: "#pharmacist" } },
    "supply-pharmacy-missing /performer",
  ],
  ["nobody", "/performer", undefined, "supply-pharmacy-missing /performer"],
  ["a declined supply", "/status", "declined", "fhir-status /status"],
  ["a supply on no day", "/whenPrepared", "2026-11", "supply-date-missing /whenPrepared"],
  ["a product out of use", "/contained/1/status", "entered-in-error", "fhir-status /contained/1/status"],
  ["a field of another FHIR version", "/recorded", "2026-11-22", "fhir-unknown-field /recorded"],
  ["an owing without directions", "/dosageInstruction", undefined, "directions-missing /dosageInstruction"],
])("a MedicationDispense by %s is refused", (_, pointer, value, refusal) => {
  expect(codes(requestsFromFhir(changed(dispense, pointer, value), {}))).toContain(refusal);
});

test("the context's pharmacy spares the record's", () => {
  const practice = changed(dispense, "/contained/2/type/0/coding/0/code", "RO76");
  expect(made(requestsFromFhir(practice, supply))[0]?.pharmacy).toEqual(pharmacy);
});

test("what belongs to one medicine is given per item, by id, identifier or address", () => {
  const id = "00000000-0000-4000-8000-000000000012";
  const items = {
    [id]: { warnings: [{ number: 10 }], indication: "For your joints" },
    "urn:uuid:00000000-0000-4000-8000-000000000011": { warnings: [{ number: 9 }] },
  };
  const requests = made(requestsFromFhir(bundle, { ...supply, items, needs: { profile: "large-18" } }));
  expect(requests.map(({ warnings }) => warnings)).toEqual([
    [{ number: 9 }],
    [{ number: 10 }],
    undefined,
    undefined,
  ]);
  expect(requests.map(({ person }) => person.needs?.profile)).toEqual(Array(4).fill("large-18"));
});

test.each([
  ["warnings for four items", { warnings: [{ number: 9 }] }, "supply-for-which-item /supply/warnings"],
  [
    "a link for four items",
    { link: { url: "https://example.org/a", opens: "film" } },
    "supply-for-which-item /supply/link",
  ],
  ["an item that is not there", { items: { nobody: {} } }, "supply-for-which-item /supply/items/nobody"],
  ["an unknown field", { colour: 1 }, "unknown-field /supply/colour"],
  ["an unknown field of an item", { items: { a: { colour: 1 } } }, "unknown-field /supply/items/a/colour"],
  ["an impossible date", { dispensedOn: "2026-02-30" }, "impossible-date /supply/dispensedOn"],
  ["a date that is a number", { dispensedOn: 20261122 }, "wrong-type /supply/dispensedOn"],
  [
    "a telephone number in words",
    { pharmacy: { ...pharmacy, phone: "ask" } },
    "not-a-telephone-number /supply/pharmacy/phone",
  ],
  ["an unknown profile", { needs: { profile: "huge" } }, "not-in-list /supply/needs/profile"],
  ["an unknown stock", { stock: "a3" }, "not-in-list /supply/stock"],
  ["another person", { personName: "Rosa Vine" }, "supply-another-person /supply/personName"],
])("%s in the supply context is refused", (_, extra, refusal) => {
  expect(codes(requestsFromFhir(bundle, { ...supply, ...extra } as SupplyContext))).toEqual([refusal]);
});

test("who answers for four items at once is told how to answer for each, and of one named twice which", () => {
  const answers = [{ question: "which-side", answer: "left" }];
  const refused = requestsFromFhir(bundle, { ...supply, answers } as SupplyContext);
  expect(
    refused.ok ? [] : refused.refusals.map(({ help }) => help.includes('answers={"ID": [...]}')),
  ).toEqual([true]);
  const id = "00000000-0000-4000-8000-000000000011";
  const twice = { [id]: {}, [`urn:uuid:${id}`]: {} };
  expect(codes(requestsFromFhir(bundle, { ...supply, items: twice }))).toEqual([
    `supply-for-which-item /supply/items/urn:uuid:${id}`,
  ]);
});

test("needs are given to one person only", () => {
  const other = { resourceType: "Patient", id: "p2", name: [{ text: "Mr Alf Penn" }] };
  const entries = [...(bundle.entry as readonly unknown[]), { fullUrl: "urn:uuid:p2", resource: other }];
  const mixed = changed({ ...bundle, entry: entries }, `${first}/subject`, { reference: "urn:uuid:p2" });
  expect(made(requestsFromFhir(mixed, supply)).map(({ person }) => person.name)).toContain("Mr Alf Penn");
  expect(codes(requestsFromFhir(mixed, { ...supply, needs: { profile: "clear" } }))).toEqual([
    "supply-for-which-person /supply/needs",
  ]);
});

test("the context may name the person of a resource that came alone", () => {
  const alone = changed(changed(prescription, "/contained", undefined), "/subject", { display: "Hart, O." });
  expect(codes(requestsFromFhir(alone, supply))).toEqual(["fhir-reference-missing /subject"]);
  expect(made(requestsFromFhir(alone, { ...supply, personName: "Miss Olwen Hart" }))[0]?.person.name).toBe(
    "Miss Olwen Hart",
  );
});

test.each([["Patient"], ["Observation"], [5], ["toString"]])(
  "a resource %j gives no label",
  (resourceType) => {
    const outcome = readSubmission({ resourceType }, supply);
    expect(codes(outcome)).toEqual(["fhir-resource-type /resourceType"]);
    expect(outcome.ok || outcome.refusals[0]?.help).toContain(
      "MedicationRequest, MedicationDispense, Bundle",
    );
  },
);

test("plain requests and FHIR go in by one door", () => {
  const plain = example("requests/welsh-name");
  expect(made(readSubmission(plain))).toEqual([plain]);
  expect(made(readSubmission(bundle, supply)).length).toBe(4);
  expect(codes(readSubmission(plain, supply))).toEqual(["supply-not-wanted /supply"]);
});

test("a pointer into a request leads back to the message", () => {
  const outcome = readSubmitted(bundle, supply);
  const second = outcome.ok ? outcome.value[1] : undefined;
  expect(second?.toSource("/directions/dosage/0/text")).toBe("/entry/2/resource/dosageInstruction/0/text");
  expect(second?.toSource("/medicine/name")).toBe(
    "/entry/2/resource/medicationCodeableConcept/coding/0/display",
  );
  expect(second?.toSource("/person/name")).toBe("/entry/5/resource/name/0");
  expect(second?.toSource("/pharmacy/phone")).toBe("/supply/pharmacy/phone");
  expect(second?.toSource("/stock")).toBe("/supply/stock");
  expect(second?.toSource("")).toBe("");
  const supplied = readSubmitted(dispense);
  expect(supplied.ok && supplied.value[0]?.toSource("/pharmacy/phone")).toBe("/performer");
});

const pointers = (value: unknown, at = ""): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [`${at}/${key}`, ...pointers(part, `${at}/${key}`)])
    : [];

test("no change of a message makes it throw or point beyond it", () => {
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(undefined, { toString: 1, valueOf: 1 }),
  );
  for (const resource of [bundle, dispense]) {
    fc.assert(
      fc.property(fc.constantFrom(...pointers(resource)), values, (pointer, value) => {
        const outcome = requestsFromFhir(changed(resource, pointer, value), supply);
        for (const path of outcome.ok ? [] : outcome.refusals.map((each) => each.path)) {
          expect(path === "" || path.startsWith("/")).toBe(true);
          expect(path).not.toMatch(/^\/(person|medicine|directions)\b/);
        }
      }),
      { seed: 51, numRuns: 400 },
    );
  }
});
