// fhir: what this service can do, in FHIR's own words: the doors, the operation and the capability statement
// (FHIR R4, 4.0.1).
import { engineVersion, type Option, optionTable } from "@plainlabel/core";

/** The addresses of the operation, and the resources each takes. */
export const labelDoors = [
  {
    url: "/fhir/R4/$label",
    resourceTypes: ["MedicationRequest", "MedicationDispense", "Bundle", "Parameters"],
  },
  { url: "/fhir/R4/MedicationRequest/$label", resourceTypes: ["MedicationRequest", "Bundle", "Parameters"] },
  {
    url: "/fhir/R4/MedicationDispense/$label",
    resourceTypes: ["MedicationDispense", "Bundle", "Parameters"],
  },
] as const;

/** Day on which these statements last changed; part of the resources, so that they are the same at every start. */
const changedOn = "2026-11-30";

const canonical = "urn:plainlabel:fhir:OperationDefinition:label";

/** FHIR's type for the value of an option; as text every one of them is read too. */
const typeFor = ({ path, written }: Option): string => {
  if (written === "yes") return "boolean";
  if (written === "whole") return "positiveInt";
  if (path === "/dispensedOn") return "date";
  if (path === "/needs/codes") return "Coding";
  if (path === "/link/url" || path === "/link/shortUrl") return "url";
  return path.endsWith("/at") ? "dateTime" : "string";
};

/** Options that may be sent several times, a value each. */
const repeats: readonly Option["written"][] = ["texts", "warnings", "answers"];

const parameterOf = (option: Option) => ({
  name: option.name,
  use: "in",
  min: 0,
  max: repeats.includes(option.written) ? "*" : "1",
  documentation: `${option.about} In Parameters, or as text in the query.`,
  type: typeFor(option),
});

const part = (name: string, max: string, type: string, documentation: string) => ({
  ...{ name, use: "in", min: name === "id" ? 1 : 0, max, documentation, type },
});

/** Options that no item has for itself. */
const ofTheMessage = ["/pharmacy", "/dispensedOn", "/needs"];

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
    "Labels that a person can read, understand and act on, from a prescription or a supply. The body is the resource itself, or Parameters with it and how to make its labels. Without approved-by and approved-at every label carries DRAFT.",
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
      min: 0,
      max: "*",
      documentation:
        "A MedicationRequest, a MedicationDispense, or a Bundle of them with what they refer to. Several are one bag: Bundles of their own, or a prescription and what it refers to.",
      type: "Resource",
    },
    {
      name: "passedPrescriptions",
      use: "in",
      min: 0,
      max: "1",
      documentation:
        "In place of resource: the Bundle of messages with which a prescription service answers its $release.",
      type: "Bundle",
    },
    {
      name: "failedPrescriptions",
      use: "in",
      min: 0,
      max: "1",
      documentation: "What the same answer holds beside it; refused unless it is empty.",
      type: "Bundle",
    },
    ...optionTable.map(parameterOf),
    {
      name: "item",
      use: "in",
      min: 0,
      max: "*",
      documentation:
        "What belongs to one of several items: any of these parameters, as parts. In Parameters.",
      part: [
        part(
          "id",
          "1",
          "string",
          "Which item: its resource id, the value of an identifier, or its entry's fullUrl.",
        ),
        ...optionTable
          .filter(({ path }) => !ofTheMessage.some((whole) => path.startsWith(whole)))
          .map((option) => part(option.name, parameterOf(option).max, typeFor(option), option.about)),
      ],
    },
    {
      name: "items",
      use: "in",
      min: 0,
      max: "1",
      documentation:
        "each: item by item, so that one without a label takes nothing from the others; a front sheet names it. In Parameters, or in the query.",
      type: "code",
    },
    {
      name: "return",
      use: "out",
      min: 1,
      max: "1",
      documentation:
        "One PDF: bare for Accept application/pdf, in a Binary for application/fhir+json; or PNG, SVG or ZPL.",
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
  implementation: { description: "Makes dispensing labels of FHIR R4 and R4B; keeps no resource." },
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
