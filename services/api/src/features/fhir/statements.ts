// fhir: what this service can do, in FHIR's own words: the doors, the operation and the capability statement (FHIR R4, 4.0.1).
import { engineVersion } from "@plainlabel/core";

/** The addresses of the operation, and the resources each takes. */
export const labelDoors = [
  { url: "/fhir/R4/$label", resourceTypes: ["MedicationRequest", "MedicationDispense", "Bundle"] },
  { url: "/fhir/R4/MedicationRequest/$label", resourceTypes: ["MedicationRequest", "Bundle"] },
  { url: "/fhir/R4/MedicationDispense/$label", resourceTypes: ["MedicationDispense", "Bundle"] },
] as const;

/** Day on which these statements last changed; part of the resources, so that they are the same at every start. */
const changedOn = "2026-11-22";

const canonical = "urn:plainlabel:fhir:OperationDefinition:label";

const inQuery = (name: string, type: string, documentation: string) => ({
  name,
  use: "in",
  min: 0,
  max: "1",
  documentation: `${documentation} Sent in the query.`,
  type,
});

/** http://hl7.org/fhir/R4/operationdefinition.html */
export const labelOperation = {
  resourceType: "OperationDefinition",
  id: "label",
  url: canonical,
  version: engineVersion,
  name: "Label",
  title: "Make dispensing labels",
  status: "draft",
  kind: "operation",
  date: changedOn,
  description:
    "Labels that a person can read, understand and act on, from a prescription or a supply. The resource is the body itself. Without approved-by and approved-at every label carries DRAFT.",
  code: "label",
  resource: ["MedicationRequest", "MedicationDispense"],
  system: true,
  type: true,
  instance: false,
  affectsState: false,
  parameter: [
    {
      name: "resource",
      use: "in",
      min: 1,
      max: "1",
      documentation:
        "A MedicationRequest, a MedicationDispense, or a Bundle of them with what they refer to.",
      type: "Resource",
    },
    inQuery("dispensed-on", "date", "Day of supply, where the resource does not say it."),
    inQuery("pharmacy", "string", "Who dispenses, as JSON with name, address and phone."),
    inQuery("stock", "code", "Paper to print on; GET /v1/stocks lists it."),
    inQuery("profile", "code", "Print size; GET /v1/profiles lists it."),
    inQuery("approved-by", "string", "Who compared label words with prescribed words."),
    inQuery("approved-at", "dateTime", "When that was."),
    inQuery("answers", "string", "Answers to the questions that the directions leave open, as JSON."),
    inQuery(
      "purpose",
      "code",
      "dispensed, or companion: words beside a full label, which full-label attests.",
    ),
    inQuery("full-label", "string", "Of a companion: where the full label is, and who attests it, as JSON."),
    inQuery("container", "string", "What the label is stuck to, as JSON with kind and diameter."),
    inQuery("packs", "string", "Which of several packs the label is for, as JSON with number and of."),
    {
      name: "return",
      use: "out",
      min: 1,
      max: "1",
      documentation: "One PDF: bare for Accept application/pdf, in a Binary for application/fhir+json.",
      type: "Binary",
    },
  ],
};

/** http://hl7.org/fhir/R4/capabilitystatement.html */
export const capabilityStatement = {
  resourceType: "CapabilityStatement",
  status: "draft",
  date: changedOn,
  kind: "instance",
  software: { name: "Plainlabel", version: engineVersion },
  implementation: { description: "Makes dispensing labels; keeps no resource." },
  fhirVersion: "4.0.1",
  format: ["application/fhir+json"],
  rest: [
    {
      mode: "server",
      resource: ["MedicationRequest", "MedicationDispense"].map((type) => ({
        type,
        operation: [{ name: "label", definition: canonical }],
      })),
      operation: [{ name: "label", definition: canonical }],
    },
  ],
};
