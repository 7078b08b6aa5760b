// Flags of a message: known codes of this person become reading needs; everything else is told.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adjustmentFlags } from "../../adjustments/adjustmentsToCarry.ts";
import { itemsFromFhir } from "./requestsFromFhir.ts";

type Json = Record<string, unknown>;

const root = new URL("../../../../../", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, root), "utf8"));
const supply = { pharmacy: read("examples/pharmacy.json"), dispensedOn: "2026-11-20" };
const order = (): { entry: { fullUrl?: string; resource: Json }[] } =>
  read("test/fixtures/messages/prescription-order-acute.json");

const subjectOf = (message: ReturnType<typeof order>): unknown =>
  message.entry.find(({ resource }) => resource.resourceType === "MedicationRequest")!.resource.subject;

const flagFor = (subject: unknown, changes: Json = {}): { resource: Json } => ({
  resource: {
    resourceType: "Flag",
    status: "active",
    code: { coding: [{ system: "http://snomed.info/sct", code: "957331000000109" }] },
    subject,
    ...changes,
  },
});

const answerTo = (changes: Json = {}, context: Json = {}) => {
  const message = order();
  message.entry.push(flagFor(subjectOf(message), changes));
  const items = itemsFromFhir(message, { ...supply, ...context });
  if (!items.ok) throw new Error(JSON.stringify(items.refusals));
  return {
    needs: items.value.map(({ request }) => request.person.needs),
    sources: items.value.map(({ sources }) => sources),
    codes: items.findings.map(({ code }) => code).filter((code) => code.startsWith("fhir-need")),
  };
};

describe("a Flag of this person", () => {
  test("asks for 20 point print as a code of the request does, and is told once", () => {
    const { needs, codes, sources } = answerTo();
    expect(new Set(needs.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ codes: ["957331000000109"] })]),
    );
    expect(codes).toEqual(["fhir-need-of-flag"]);
    expect(sources[0]!["/person/needs/codes/0"]).toMatch(/\/resource\/code\/coding\/0\/code$/);
  });

  test("joins what the pharmacy said, and says nothing twice", () => {
    const { needs } = answerTo({}, { needs: { easyRead: true, codes: ["957331000000109"] } });
    expect(needs[0]).toEqual({ easyRead: true, codes: ["957331000000109"] });
    const more = answerTo({}, { needs: { codes: ["796161000000101"] } });
    expect(more.needs[0]).toEqual({ codes: ["796161000000101", "957331000000109"] });
  });

  test("whose review is past counts, and is told", () => {
    const { needs, codes } = answerTo({ period: { start: "2024-01-01", end: "2026-11-19" } });
    expect(needs[0]).toEqual({ codes: ["957331000000109"] });
    expect(codes).toEqual(["fhir-need-review-past", "fhir-need-of-flag"]);
    expect(answerTo({ period: { end: "2026-11-20" } }).codes).toEqual(["fhir-need-of-flag"]);
  });
});

describe("counts nothing", () => {
  test.each([
    ["of somebody else", { subject: { reference: "Patient/somebody-else" } }, ["fhir-need-whose"]],
    ["of nobody", { subject: undefined }, ["fhir-need-whose"]],
    ["that was in error", { status: "entered-in-error" }, []],
    ["that begins later", { period: { start: "2026-12-01" } }, []],
    [
      "with a code that no label knows",
      { code: { coding: [{ system: "http://snomed.info/sct", code: "38341003" }] } },
      [],
    ],
    ["of another system", { code: { coding: [{ system: "urn:x", code: "957331000000109" }] } }, []],
    ["that holds no code", { code: { text: "Large print" } }, []],
    [
      "that is hostile",
      { code: { coding: [{ system: "http://snomed.info/sct", code: "constructor" }, 7] } },
      [],
    ],
  ])("a Flag %s", (_what, changes, codes) => {
    const answer = answerTo(changes as Json);
    expect(answer.needs[0]).toBeUndefined();
    expect(answer.codes).toEqual(codes);
  });
});

test("what we write of a record is read again", () => {
  const flags = adjustmentFlags(
    {
      person: "A-1042",
      consentToShare: true,
      needs: [
        {
          words: "I need large print.",
          code: "957351000000102",
          askedOn: "2026-03-02",
          source: "person",
          reviewDue: "2027-03-02",
        },
      ],
    },
    "2026-11-20",
  );
  if (!flags.ok) throw new Error(JSON.stringify(flags.refusals));
  const { entry } = flags.value as { entry: { resource: Json }[] };
  const [, flag] = entry;
  const { status, code, period } = flag!.resource;
  expect(answerTo({ status, code, period }).needs[0]).toEqual({ codes: ["957351000000102"] });
});
