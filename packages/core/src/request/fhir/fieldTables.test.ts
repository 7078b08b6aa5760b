import { expect, test } from "vitest";
import * as tables from "./fieldTables.ts";

// Element names of FHIR R4 (4.0.1), MedicationRequest, MedicationDispense and Patient; choices spelt out.
const resource =
  "resourceType id meta implicitRules language text contained extension modifierExtension identifier";
const elements: readonly (readonly [string, tables.FieldTable, string])[] = [
  [
    "MedicationRequest",
    tables.medicationRequestFields,
    "status statusReason intent category priority doNotPerform reportedBoolean reportedReference medicationCodeableConcept medicationReference subject encounter supportingInformation authoredOn requester performer performerType recorder reasonCode reasonReference instantiatesCanonical instantiatesUri basedOn groupIdentifier courseOfTherapyType insurance note dosageInstruction dispenseRequest substitution priorPrescription detectedIssue eventHistory",
  ],
  [
    "MedicationDispense",
    tables.medicationDispenseFields,
    "partOf status statusReasonCodeableConcept statusReasonReference category medicationCodeableConcept medicationReference subject context supportingInformation performer location authorizingPrescription type quantity daysSupply whenPrepared whenHandedOver destination receiver note dosageInstruction substitution detectedIssue eventHistory",
  ],
  [
    "Patient",
    tables.patientFields,
    "active name telecom gender birthDate deceasedBoolean deceasedDateTime address maritalStatus multipleBirthBoolean multipleBirthInteger photo contact communication generalPractitioner managingOrganization link",
  ],
];

test.each(elements)("the table of %s has every field of FHIR R4 and no other", (_, table, own) => {
  expect(Object.keys(table).sort()).toEqual(`${resource} ${own}`.split(" ").sort());
});

test("what modifies a meaning is refused everywhere, and every field has its reason", () => {
  for (const table of elements.map(([, each]) => each)) {
    expect(table.modifierExtension?.treatment).toBe("refused");
    expect(table.implicitRules?.treatment).toBe("refused");
    for (const { why } of Object.values(table)) expect(why.length).toBeGreaterThan(4);
  }
});
