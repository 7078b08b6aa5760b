// Messages as England's prescription service sends them: which items become labels, what is told, and what stops.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LabelRequest } from "../LabelRequest.ts";
import { eachItemFromFhir } from "./eachItemFromFhir.ts";
import { itemsFromFhir } from "./requestsFromFhir.ts";

const root = new URL("../../../../../", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, root), "utf8"));
const message = (name: string) => read(`test/fixtures/messages/${name}.json`);
const pharmacy: LabelRequest["pharmacy"] = read("examples/pharmacy.json");
const supply = { pharmacy, dispensedOn: "2026-11-20" };

/** Each item as person, medicine and quantity, or its refusals; and every finding's code with its place. */
const outcomeOf = (name: string, context: Parameters<typeof eachItemFromFhir>[1] = supply) => {
  const each = eachItemFromFhir(message(name), context);
  if (!each.ok) throw new Error(JSON.stringify(each.refusals));
  return {
    items: each.value.map(({ outcome }) => {
      if (!outcome.ok) return outcome.refusals.map(({ code, path }) => `${code} ${path}`);
      const { person, medicine } = outcome.value.request;
      return [person.name, medicine.name, medicine.quantity ?? null];
    }),
    findings: [
      ...each.findings,
      ...each.value.flatMap(({ outcome }) => (outcome.ok ? outcome.findings : [])),
    ].map(({ code, path }) => `${code} ${path}`),
  };
};

test("an acute prescription: the list and the signature are passed over, the words for the person and 28 days of 7 are told", () => {
  const person = "Mrs Eleanor Ruth Ashdown-Price";
  expect(outcomeOf("prescription-order-acute")).toEqual({
    items: [
      [person, "Amoxicillin", "21 capsules"],
      [person, "Paracetamol", "100 tablets"],
      [person, "Chloramphenicol", "10 ml"],
    ],
    findings: [
      "fhir-note /entry/5/resource",
      "fhir-passed-over /entry",
      "fhir-days-supply-differs /entry/1/resource/dispenseRequest/expectedSupplyDuration",
      "fhir-note /entry/2/resource/note",
      "fhir-days-supply-differs /entry/3/resource/dispenseRequest/expectedSupplyDuration",
    ],
  });
  const all = itemsFromFhir(message("prescription-order-acute"), supply);
  expect(all.ok && all.findings.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining([
      "The message holds a CommunicationRequest: Your blood test is due in December",
      "A label has no use for these resources of the message: 1 List (/entry/6/resource); 1 Provenance (/entry/12/resource).",
    ]),
  );
});

test("a notification: the person by number and name, a part supplied, and one owed", () => {
  const person = "MRS ELEANOR ASHDOWN-PRICE";
  const items = [
    [person, "Lansoprazole", "28 capsules"],
    [person, "Metformin", "28 tablets"],
    [person, "Prednisolone", null],
  ];
  const given = [1, 2, 3].map((entry) => `fhir-person-by-number /entry/${entry}/resource/subject/display`);
  const outcome = outcomeOf("dispense-notification-by-number");
  expect(outcome.items).toEqual(items);
  expect(outcome.findings.sort()).toEqual(
    [
      ...given,
      "fhir-passed-over /entry",
      "fhir-supply-in-part /entry/2/resource/type/coding/0",
      "fhir-supply-in-part /entry/3/resource/type/coding/0",
      "fhir-quantity-left-off /entry/3/resource/quantity/value",
      "fhir-note /entry/3/resource/note",
    ].sort(),
  );
});

test("a notification names its pharmacy by the role in which somebody dispensed", () => {
  const all = itemsFromFhir(message("dispense-notification-by-number"), {});
  expect(all.ok && all.value.map(({ request }) => [request.pharmacy, request.dispensedOn])).toEqual(
    Array(3).fill([
      {
        name: "Weir Street Pharmacy",
        address: "22 Weir Street, Sampleford, LS99 9ZU",
        phone: "0113 496 0133",
      },
      "2026-11-20",
    ]),
  );
});

test("repeat dispensing and instalments: a quantity that nobody can tell is left off", () => {
  const person = "Mr Chidi Okonjo";
  const outcome = outcomeOf("prescription-order-repeat-and-instalments");
  expect(outcome.items).toEqual([
    [person, "Atorvastatin", "28 tablets"],
    [person, "Levothyroxine sodium", "28 tablets"],
    [person, "Diazepam", null],
  ]);
  expect([...new Set(outcome.findings)]).toEqual([
    "fhir-passed-over /entry",
    "fhir-name-without-family /entry/5/resource/name/0/text",
    "fhir-instalments /entry/1/resource/dispenseRequest/dispenseInterval",
    "fhir-instalments /entry/3/resource/dispenseRequest/dispenseInterval",
    "fhir-quantity-left-off /entry/3/resource/dispenseRequest/initialFill",
  ]);
});

test("what is cancelled, on hold or damaged stops for its own reason, and takes nothing from the others", () => {
  const outcome = outcomeOf("prescription-order-some-stopped");
  expect(outcome.items).toEqual([
    ["Ms Orla Quayle", "Ramipril", "28 capsules"],
    ["Ms Orla Quayle", "Naproxen", null],
    ["fhir-status /entry/3/resource/status"],
    ["fhir-on-hold /entry/4/resource/status"],
    ["text-damaged /entry/5/resource/dosageInstruction/0/text"],
  ]);
  const all = itemsFromFhir(message("prescription-order-some-stopped"), supply);
  expect(all.ok ? [] : all.refusals.map(({ code }) => code)).toEqual([
    "fhir-status",
    "fhir-on-hold",
    "text-damaged",
  ]);
});
