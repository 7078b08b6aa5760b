// A supply held against the prescription that it answers, contained in it or an entry of its own.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { KnownProducts } from "./KnownProducts.ts";
import { itemsFromFhir } from "./requestsFromFhir.ts";

type Json = Record<string, unknown>;

const root = new URL("../../../../../", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, root), "utf8"));
const example: Json = read("examples/fhir/medication-dispense.json");
const supply = { pharmacy: read("examples/pharmacy.json"), dispensedOn: "2026-11-22" };
const snomed = "http://snomed.info/sct";

const medicine = (display: string, code?: string): Json => ({
  medicationReference: undefined,
  medicationCodeableConcept:
    code === undefined ? { text: display } : { coding: [{ system: snomed, code, display }] },
});
const bisoprolol = medicine("Bisoprolol 2.5mg tablets", "69999999101");
const tablets = (value: number): Json => ({ value, unit: "tablet" });

const nhs = (value: string): Json => ({ system: "https://fhir.nhs.uk/Id/nhs-number", value });
const patient = (id: string, name: string, more: Json = {}): Json => ({
  resourceType: "Patient",
  id,
  name: [{ text: name }],
  ...more,
});
const order = (more: Json): Json => ({
  resourceType: "MedicationRequest",
  id: "order",
  status: "active",
  intent: "order",
  subject: { reference: "#person" },
  ...bisoprolol,
  ...more,
});

/** The prescription is contained in the supply: paths of it begin with /contained/4. */
const contained = (ordered: Json, supplied: Json = {}): Json => ({
  ...example,
  ...bisoprolol,
  contained: [...(example.contained as Json[]), order(ordered)],
  authorizingPrescription: [{ reference: "#order" }],
  ...supplied,
});

/** Both are entries of their own, and so are the people: the order is entry 0, the supply entry 1. */
const entries = (ordered: Json, supplied: Json, ...people: readonly Json[]): Json => ({
  resourceType: "Bundle",
  type: "collection",
  entry: [
    { resource: order(ordered) },
    {
      resource: {
        ...contained({}),
        contained: example.contained,
        authorizingPrescription: [{ reference: "MedicationRequest/order" }],
        ...supplied,
      },
    },
    ...people.map((resource) => ({ resource })),
  ],
});

/** What is said of the message; findings with "told", so that a refusal is never taken for one. */
const saidOf = (sent: Json): readonly string[] => {
  const items = itemsFromFhir(JSON.parse(JSON.stringify(sent)), supply);
  return items.ok
    ? items.findings.map(({ code, path }) => `told ${code} ${path}`)
    : items.refusals.map(({ code, path }) => `${code} ${path}`);
};

const named = "/contained/4/medicationCodeableConcept/coding/0/display";

describe("the medicine of a supply", () => {
  test("that is the one prescribed needs no word", () => {
    expect(saidOf(contained({}))).toEqual([]);
    expect(saidOf(contained(medicine("Bisoprolol 2.5mg tablets")))).toEqual([]);
  });

  test("may be a maker's product of the one prescribed, under its own code", () => {
    const product = medicine("Bisoprolol 2.5mg tablets (Example Pharma Ltd)", "29999999105");
    expect(saidOf(contained({}, product))).toEqual([]);
  });

  test("is refused where another was prescribed, by code or by name", () => {
    expect(saidOf(contained(medicine("Amitriptyline 10mg tablets", "29999999105")))).toEqual([
      `fhir-medicine-differs ${named}`,
    ]);
    expect(saidOf(contained(medicine("Amitriptyline 10mg tablets")))).toEqual([
      "fhir-medicine-differs /contained/4/medicationCodeableConcept/text",
    ]);
    expect(
      saidOf(entries(medicine("Amitriptyline 10mg tablets"), {}, patient("a", "Desmond Clarke"))),
    ).toContain("fhir-medicine-differs /entry/0/resource/medicationCodeableConcept/text");
  });

  test("in another strength is told", () => {
    const ordered = medicine("Bisoprolol 10mg tablets", "29999999105");
    expect(saidOf(contained(ordered))).toEqual([`told fhir-product-differs ${named}`]);
  });

  test("named otherwise under the same code is told", () => {
    const ordered = medicine("Example brand 2.5mg tablets", "69999999101");
    expect(saidOf(contained(ordered))).toEqual([`told fhir-product-differs ${named}`]);
  });

  test("that is said to be a substitute is told", () => {
    const ordered = medicine("Amitriptyline 10mg tablets", "29999999105");
    const substitution = { wasSubstituted: true };
    expect(saidOf(contained(ordered, { substitution }))).toEqual([`told fhir-medicine-substituted ${named}`]);
    expect(saidOf(contained(ordered, { substitution: { wasSubstituted: false } }))).toEqual([
      `fhir-medicine-differs ${named}`,
    ]);
  });

  test("that cannot be compared is told", () => {
    const ordered = { medicationCodeableConcept: { coding: [{ system: snomed, code: "29999999105" }] } };
    expect(saidOf(contained(ordered))).toEqual(["told fhir-medicine-unchecked /contained/4"]);
  });
});

describe("the person of a supply", () => {
  const mary = patient("a", "Mary Clarke");
  const [toA, toB] = ["a", "b"].map((id) => ({ subject: { reference: `Patient/${id}` } })) as [Json, Json];
  const another = (at: string) => [`fhir-person-contradicts /entry/0/resource/subject/${at}`];

  test("that the prescription is for needs no word", () => {
    expect(saidOf(entries(toA, toA, mary))).toEqual([]);
  });

  test.each([
    ["another name", mary, patient("b", "John Clarke")],
    [
      "another number",
      patient("a", "Mary Clarke", { identifier: [nhs("9990548609")] }),
      patient("b", "Mary Clarke", { identifier: [nhs("9994187465")] }),
    ],
    [
      "another date of birth",
      patient("a", "Mary Clarke", { birthDate: "1950-03-01" }),
      patient("b", "Mary Clarke", { birthDate: "1980-03-01" }),
    ],
    ["another record of the message", mary, patient("b", "Mary Clarke")],
  ])("is refused where it is for %s", (_, one, other) => {
    expect(saidOf(entries(toB, toA, one, other))).toEqual(another("reference"));
  });

  test("is refused where it refers to a record that is not in the message", () => {
    expect(saidOf(entries(toB, toA, mary))).toEqual(another("reference"));
  });

  test("is refused where it has another number alone", () => {
    const known = patient("a", "Mary Clarke", { identifier: [nhs("9990548609")] });
    const byNumber = { subject: { identifier: nhs("9994187465") } };
    expect(saidOf(entries(byNumber, toA, known))).toEqual(another("identifier"));
  });

  test("may have two records with one number", () => {
    const [one, other] = ["a", "b"].map((id) =>
      patient(id, id === "a" ? "Mary Clarke" : "Mary Hill", { identifier: [nhs("9990548609")] }),
    ) as [Json, Json];
    expect(saidOf(entries(toB, toA, one, other))).toEqual([]);
  });
});

describe("the quantity of a supply", () => {
  const at = "/contained/4/dispenseRequest/quantity";
  const ordered = { dispenseRequest: { quantity: tablets(56) } };

  test("that is not the one prescribed is told", () => {
    expect(saidOf(contained(ordered, { quantity: tablets(28) }))).toEqual([
      `told fhir-quantity-differs ${at}`,
    ]);
    const days = { value: 56, unit: "days" };
    expect(saidOf(contained(ordered, { quantity: tablets(56), daysSupply: days }))).toEqual([]);
  });

  test("that is a part is told as one, once", () => {
    const type = {
      coding: [{ system: "https://fhir.nhs.uk/CodeSystem/medicationdispense-type", code: "0003" }],
    };
    expect(saidOf(contained(ordered, { quantity: tablets(28), type }))).toEqual([
      "told fhir-supply-in-part /type/coding/0",
    ]);
  });
});

describe("the dates of a prescription", () => {
  const valid = (validityPeriod: unknown): Json => ({ dispenseRequest: { validityPeriod } });
  const period = "/contained/4/dispenseRequest/validityPeriod";

  test.each([
    ["written before the day of supply", { authoredOn: "2026-11-19T16:38:00+00:00" }],
    ["of the month of supply", { authoredOn: "2026-11" }],
    ["valid to the day of supply", valid({ start: "2026-11-22", end: "2026-11-22" })],
  ])("%s need no word", (_, ordered) => {
    expect(saidOf(contained(ordered))).toEqual([]);
  });

  test.each([
    [
      "written after the supply",
      { authoredOn: "2026-11-23" },
      "told fhir-authored-after-supply /contained/4/authoredOn",
    ],
    ["ended before it", valid({ end: "2026-11-21" }), `told fhir-outside-validity ${period}/end`],
    ["not begun", valid({ start: "2026-12" }), `told fhir-outside-validity ${period}/start`],
    ["in words", { authoredOn: "yesterday" }, "fhir-date-unreadable /contained/4/authoredOn"],
    ["of no calendar", { authoredOn: "2026-02-30" }, "fhir-date-unreadable /contained/4/authoredOn"],
    ["a British end", valid({ end: "21/11/2026" }), `fhir-date-unreadable ${period}/end`],
    ["a period that is none", valid("2026"), `fhir-date-unreadable ${period}`],
  ])("%s are not passed over", (_, ordered, said) => {
    expect(saidOf(contained(ordered))).toEqual([said]);
  });

  test("of a prescription that is labelled itself are read too", () => {
    const alone = read("examples/fhir/medication-request.json");
    expect(saidOf({ ...alone, authoredOn: "2026-11-23" })).toContain(
      "told fhir-authored-after-supply /authoredOn",
    );
    expect(saidOf({ ...alone, authoredOn: "soon" })).toEqual(["fhir-date-unreadable /authoredOn"]);
  });
});

describe("a brand of what was prescribed", () => {
  const brand = medicine("Cardicor 2.5mg tablets");
  const known = (reason: string | null): KnownProducts => ({
    isBrandOf: (one, other) =>
      [one, other].sort().join() === "Bisoprolol 2.5mg tablets,Cardicor 2.5mg tablets",
    keepsItsMaker: () => reason,
  });
  const told = (sent: Json, products?: KnownProducts) => {
    const items = itemsFromFhir(JSON.parse(JSON.stringify(sent)), supply, products);
    return items.ok
      ? items.findings.map(({ code, detail }) => `${code}: ${detail}`)
      : items.refusals.map(({ code }) => code);
  };

  test("is told, whichever of the two was prescribed", () => {
    for (const sent of [contained({}, brand), contained(brand)])
      expect(told(sent, known(null))).toEqual([
        expect.stringMatching(/^fhir-brand-exchanged: .* one medicine, of which one name is a brand's\.$/),
      ]);
  });

  test("is told with its reason where one maker's product is not lightly exchanged", () => {
    expect(told(contained({}, brand), known("A list, 2020"))).toEqual([
      expect.stringMatching(/not lightly exchanged for another's: A list, 2020\.$/),
    ]);
    const said = { ...brand, substitution: { wasSubstituted: true } };
    expect(told(contained({}, said), known("A list, 2020"))).toEqual([
      expect.stringMatching(/^fhir-medicine-substituted: .*A list, 2020\.$/),
    ]);
  });

  test("is another medicine where nobody knows it, or it is another's brand", () => {
    expect(told(contained({}, brand))).toEqual(["fhir-medicine-differs"]);
    expect(told(contained({}, medicine("Istin 5mg tablets")), known(null))).toEqual([
      "fhir-medicine-differs",
    ]);
  });
});
