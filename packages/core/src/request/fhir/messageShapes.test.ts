// Shapes in which England's prescription service and its neighbours send items, each made from its parts: which
// give labels, and why the others stop.
import { describe, expect, test } from "vitest";
import { eachItemFromFhir } from "./eachItemFromFhir.ts";

type Json = Record<string, unknown>;

const supply = {
  pharmacy: { name: "Weir Street Pharmacy", address: "22 Weir Street, Sampleford", phone: "0113 496 0133" },
  dispensedOn: "2026-11-20",
};
const snomed = "http://snomed.info/sct";
const ods = (value: string): Json => ({
  identifier: { system: "https://fhir.nhs.uk/Id/ods-organization-code", value },
});
const nhs = (value: string): Json => ({ system: "https://fhir.nhs.uk/Id/nhs-number", value });
const extension = (name: string, value: Json): Json => ({
  url: `https://fhir.nhs.uk/StructureDefinition/Extension-${name}`,
  ...value,
});
const coding = (system: string, code: string): Json => ({
  system: `https://fhir.nhs.uk/CodeSystem/${system}`,
  code,
});

/** Everything is an entry of its own under urn:uuid, as these messages have it. */
const uuid = (n: number): string => `5ee0dc0f-0000-4000-8000-${String(n).padStart(12, "0")}`;
const to = (n: number): Json => ({ reference: `urn:uuid:${uuid(n)}` });
const person = 1;

const patient = (more: Json = {}): Json => ({
  resourceType: "Patient",
  id: uuid(person),
  identifier: [nhs("9990548609")],
  name: [{ use: "usual", family: "PLUMTREE", given: ["ROSA", "ELLEN"], prefix: ["MRS"] }],
  birthDate: "1951-02-14",
  generalPractitioner: [ods("Z99998")],
  ...more,
});

const order = (n: number, product: string, text: string, more: Json = {}): Json => ({
  resourceType: "MedicationRequest",
  id: uuid(n),
  extension: [extension("DM-PrescriptionType", { valueCoding: coding("prescription-type", "0101") })],
  identifier: [{ system: "https://fhir.nhs.uk/Id/prescription-order-item-number", value: uuid(n) }],
  status: "active",
  intent: "order",
  medicationCodeableConcept: { text: product },
  subject: to(person),
  authoredOn: "2026-11-19T09:12:00+00:00",
  requester: to(90),
  groupIdentifier: {
    system: "https://fhir.nhs.uk/Id/prescription-order-number",
    value: "5EE0DC-Z99998-0001A",
  },
  dosageInstruction: [{ text }],
  dispenseRequest: {
    extension: [
      extension("DM-PerformerSiteType", { valueCoding: coding("dispensing-site-preference", "P1") }),
    ],
    quantity: { value: 28, unit: "tablet", system: snomed, code: "428673006" },
    performer: ods("FZZ99"),
  },
  substitution: { allowedBoolean: false },
  ...more,
});

const byNumber: Json = {
  type: "Patient",
  identifier: nhs("9990548609"),
  display: "MRS ROSA PLUMTREE",
};

/** A supply with its prescription and its medicine in itself. */
const supplied = (n: number, product: string, text: string, more: Json = {}): Json => ({
  resourceType: "MedicationDispense",
  id: uuid(n),
  contained: [
    { resourceType: "Medication", id: "medicine", code: { text: product } },
    { ...order(n + 500, product, text, { subject: byNumber }), id: "ordered" },
  ],
  identifier: [{ system: "https://fhir.nhs.uk/Id/prescription-dispense-item-number", value: uuid(n) }],
  status: "in-progress",
  medicationReference: { reference: "#medicine" },
  subject: byNumber,
  performer: [{ actor: { type: "Organization", ...ods("FZZ99"), display: "WEIR STREET PHARMACY" } }],
  authorizingPrescription: [{ reference: "#ordered" }],
  type: { coding: [coding("medicationdispense-type", "0001")] },
  quantity: { value: 28, unit: "tablet" },
  whenPrepared: "2026-11-20T11:00:00+00:00",
  dosageInstruction: [{ text }],
  ...more,
});

const header = (event: string, more: Json = {}): Json => ({
  resourceType: "MessageHeader",
  id: uuid(99),
  eventCoding: coding("message-event", event),
  destination: [{ endpoint: "https://example.org/prescriptions", receiver: ods("FZZ99") }],
  source: { endpoint: "urn:nhs-uk:addressing:ods:Z99998" },
  focus: [to(person)],
  ...more,
});

const bundle = (type: string, ...resources: readonly Json[]): Json => ({
  resourceType: "Bundle",
  id: uuid(100),
  type,
  entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
});
const prescription = (...resources: readonly Json[]): Json =>
  bundle("message", header("prescription-order"), ...resources);
const notification = (...resources: readonly Json[]): Json =>
  bundle("message", header("dispense-notification"), ...resources);

/** Medicine and quantity of each item, or its refusals; or what refuses all. */
const said = (sent: Json): readonly string[] => {
  const each = eachItemFromFhir(JSON.parse(JSON.stringify(sent)), supply);
  if (!each.ok) return each.refusals.map(({ code }) => `all: ${code}`);
  return each.value.map(({ outcome }) => {
    if (!outcome.ok) return outcome.refusals.map(({ code }) => code).join(" ");
    const { name, quantity = "no quantity" } = outcome.value.request.medicine;
    return `${name}, ${quantity}`;
  });
};

const repeat: Json = {
  intent: "reflex-order",
  basedOn: [
    {
      ...to(2),
      extension: [
        extension("DM-RepeatInformation", {
          extension: [{ url: "numberOfPrescriptionsIssued", valueUnsignedInt: 1 }],
        }),
      ],
    },
  ],
  courseOfTherapyType: { coding: [coding("course-of-therapy", "continuous-repeat-dispensing")] },
};
const amlodipine = "Amlodipine 5mg tablets";
const daily = "Take one tablet once a day";

describe("a prescription", () => {
  test.each<readonly [string, Json, readonly string[]]>([
    [
      "for repeat dispensing, the first of several",
      prescription(order(2, amlodipine, daily, repeat), patient()),
      ["Amlodipine, 28 tablets"],
    ],
    [
      "released as one issue of several",
      prescription(order(2, amlodipine, daily, { ...repeat, intent: "instance-order" }), patient()),
      ["Amlodipine, 28 tablets"],
    ],
    [
      "of one medicine in two strengths",
      prescription(
        order(2, "Prednisolone 5mg tablets", "Take SIX tablets once daily for 5 days"),
        order(3, "Prednisolone 1mg tablets", "Take THREE tablets once daily for 7 days"),
        patient(),
      ),
      ["Prednisolone, 28 tablets", "Prednisolone, 28 tablets"],
    ],
    [
      "whose medicine is contained, with its strength as an ingredient",
      prescription(
        order(2, "", daily, {
          medicationCodeableConcept: undefined,
          contained: [
            {
              resourceType: "Medication",
              id: "m",
              code: { text: amlodipine },
              ingredient: [{ itemCodeableConcept: { text: "Amlodipine" } }],
            },
          ],
          medicationReference: { reference: "#m" },
        }),
        patient(),
      ),
      ["Amlodipine, 28 tablets"],
    ],
    [
      "found by a search, with what it includes and the server's remark",
      {
        ...bundle(
          "searchset",
          order(2, amlodipine, daily),
          order(3, "Ramipril 5mg tablets", daily, { status: "completed" }),
          patient(),
          { resourceType: "OperationOutcome", id: uuid(8), issue: [] },
        ),
        total: 2,
        link: [{ relation: "self", url: "https://example.org/MedicationRequest" }],
      },
      ["Amlodipine, 28 tablets", "fhir-status"],
    ],
    [
      "in a discharge document",
      bundle(
        "document",
        { resourceType: "Composition", id: uuid(7), status: "final" },
        order(2, amlodipine, daily),
        patient(),
      ),
      ["Amlodipine, 28 tablets"],
    ],
    [
      "alone, with its person in itself",
      order(2, amlodipine, daily, {
        contained: [{ ...patient(), id: "p" }],
        subject: { reference: "#p" },
      }),
      ["Amlodipine, 28 tablets"],
    ],
    [
      "of which one item was cancelled and one waits",
      prescription(
        order(2, amlodipine, daily, { status: "cancelled" }),
        order(3, "Ramipril 5mg tablets", daily, { status: "on-hold" }),
        order(4, "Atorvastatin 20mg tablets", "Take one tablet at night"),
        patient(),
      ),
      ["fhir-status", "fhir-on-hold", "Atorvastatin, 28 tablets"],
    ],
    [
      "that a later message cancels",
      bundle(
        "message",
        header("prescription-order-update"),
        order(2, amlodipine, daily, { status: "cancelled" }),
        patient(),
      ),
      ["all: fhir-message-event"],
    ],
    [
      "whose person is a number alone",
      prescription(order(2, amlodipine, daily, { subject: { identifier: nhs("9990548609") } })),
      ["fhir-reference-missing"],
    ],
    [
      "for somebody who has died",
      prescription(order(2, amlodipine, daily), patient({ deceasedDateTime: "2026-11-01" })),
      ["fhir-person-state"],
    ],
    [
      "in the answer to a release, a message in a Bundle",
      bundle("collection", { ...prescription(order(2, amlodipine, daily), patient()), id: uuid(6) }),
      ["Amlodipine, 28 tablets"],
    ],
    [
      "in a message in a message, which none is",
      bundle("message", header("prescription-order"), {
        ...prescription(order(2, amlodipine, daily), patient()),
        id: uuid(6),
      }),
      ["all: fhir-items", "all: fhir-resource-type"],
    ],
  ])("%s", (_, sent, expected) => {
    expect(said(sent)).toEqual(expected);
  });
});

describe("a notification", () => {
  test.each<readonly [string, Json, readonly string[]]>([
    [
      "that replaces one before it",
      bundle(
        "message",
        header("dispense-notification", {
          extension: [extension("replacementOf", { valueIdentifier: { value: uuid(98) } })],
        }),
        supplied(2, amlodipine, daily),
      ),
      ["Amlodipine, 28 tablets"],
    ],
    [
      "of a part, with the rest owed in a note, and of an item owed whole",
      notification(
        supplied(2, "Metformin 500mg tablets", "Take one tablet twice a day with food", {
          type: { coding: [coding("medicationdispense-type", "0003")] },
          note: [{ text: "28 tablets owed" }],
        }),
        supplied(3, "Omeprazole 20mg tablets", daily, {
          type: { coding: [coding("medicationdispense-type", "0004")] },
          quantity: { value: 0, unit: "tablet" },
        }),
      ),
      ["Metformin, 28 tablets", "Omeprazole, no quantity"],
    ],
    [
      "of an item that was not dispensed",
      notification(
        supplied(2, amlodipine, daily, {
          type: { coding: [coding("medicationdispense-type", "0002")] },
        }),
      ),
      ["fhir-not-supplied"],
    ],
    [
      "of another medicine than was prescribed",
      notification(
        supplied(2, amlodipine, daily, {
          medicationReference: undefined,
          medicationCodeableConcept: { text: "Amitriptyline 10mg tablets" },
        }),
      ),
      ["fhir-medicine-differs"],
    ],
  ])("%s", (_, sent, expected) => {
    expect(said(sent)).toEqual(expected);
  });
});
