// fhir: the operations under /fhir/R4: the doors of $label, and what FHIR software asks before it calls.
import { mediaTypes } from "@plainlabel/core";
import { z } from "zod";
import type { JsonSchema } from "../../http/JsonSchema.ts";
import { fhirMediaType, plainMediaType } from "../../http/noBody.ts";
import { makesLabels, type Operation, open, operationsNamed } from "../../http/Operation.ts";
import { idempotencyKey, inQuery } from "../../http/parameters.ts";
import { file, named, ref } from "../../http/shapes.ts";
import { type Formats, mediaTypesOf, prettyParameter } from "../../http/wantedFormat.ts";
import { formatParameter, itemsApart, supply } from "../labels/supplyParameters.ts";
import { binary } from "./answers.ts";
import { labelDoors } from "./statements.ts";

/** What Accept or _format may choose: a file as it is, or the PDF in a Binary. */
export const fhirLabelsIn: Formats = {
  parameter: "_format",
  offered: [
    [mediaTypes.pdf, "pdf"],
    [fhirMediaType, "json"],
    ["application/json"],
    [mediaTypes.png, "png"],
    [mediaTypes.svg, "svg"],
    [mediaTypes.zpl, "zpl"],
    [mediaTypes.brf, "brf"],
    [mediaTypes.ssml, "ssml"],
    [mediaTypes.txt, "txt"],
  ],
};

/** FHIR's JSON under either name. */
export const fhirFormats = [fhirMediaType, "application/json"] as const;

/** What Accept or _format may choose for a statement. */
export const statementsIn: Formats = {
  parameter: "_format",
  offered: [[fhirMediaType, "json"], ["application/json"]],
};

/** What a statement may be asked with. */
export const statementParameters = [statementsIn.parameter, prettyParameter] as const;

const pretty = inQuery(
  prettyParameter,
  { type: "string", enum: ["true", "false"] },
  "Taken, as FHIR lets callers say it anywhere; the answer is the same.",
);

/** Whether the file comes in a Binary. */
export const inBinary = (mediaType: string): boolean =>
  (fhirFormats as readonly string[]).includes(mediaType);

const typeOf = (resource: unknown): string => (resource as { readonly resourceType: string }).resourceType;

/** "Fhir" of the door that takes any resource, else the resource's own. */
const resourceOf = (path: string): string => {
  const before = path.split("/").at(-2) ?? "";
  return before === "R4" ? "Fhir" : before;
};

/** Of the options in the query: those without which the examples would be refused by a service of no one pharmacy. */
const optionExamples: Readonly<Record<string, string>> = {
  "dispensed-on": "2026-11-22",
  pharmacy: JSON.stringify({
    name: "Alder Lane Pharmacy",
    address: "14 Alder Lane, Sampleford, Leeds LS99 9ZZ",
    phone: "0113 496 0142",
  }),
  stock: "102x152",
};

const withExample = (parameter: JsonSchema): JsonSchema => {
  const example = optionExamples[String(parameter.name)];
  return example === undefined ? parameter : { ...parameter, example };
};

type Door = (typeof labelDoors)[number];

const door = ({ url, resourceTypes }: Door): Omit<Operation, "id"> => {
  const schema =
    resourceOf(url) === "Fhir"
      ? ref("FhirPrescription")
      : named(`Fhir${resourceOf(url)}`, z.looseObject({ resourceType: z.enum(resourceTypes) }));
  const sent: NonNullable<Operation["body"]>[string] = {
    schema,
    // Bundles stand at POST /v1/labels already.
    examples: ({ fhir }) =>
      Object.fromEntries(Object.entries(fhir).filter(([, value]) => typeOf(value) === resourceTypes[0])),
  };
  return {
    method: "post",
    path: url,
    access: "labels",
    cost: 1,
    tag: "FHIR",
    summary: `Make labels of a ${resourceTypes.join(" or ")}`,
    description:
      "The same labels as POST /v1/labels, for software that speaks FHIR R4: a PDF for Accept application/pdf (default), a Binary for application/fhir+json, a drawing, or the words in braille or for a voice. How to make them stands in the query, or with the resource in Parameters. Errors are OperationOutcomes.",
    parameters: [
      ...supply.map(withExample),
      itemsApart,
      formatParameter(fhirLabelsIn),
      pretty,
      idempotencyKey,
    ],
    body: { [fhirMediaType]: sent, [plainMediaType]: sent },
    answer: Object.fromEntries(
      mediaTypesOf(fhirLabelsIn).map((type) => [type, inBinary(type) ? binary : file]),
    ),
    shown: ["pdf-in-a-binary"],
    formats: fhirLabelsIn,
    tagged: true,
    problems: makesLabels,
  };
};

/** One for each door, by its address. */
export const labelDoorOperations = operationsNamed(
  Object.fromEntries(labelDoors.map((one) => [one.url, door(one)])),
  (url) => `label${resourceOf(url)}`,
);

const statements = Object.fromEntries(fhirFormats.map((type) => [type, ref("FhirStatement")]));

export const statementOperations = operationsNamed({
  capabilities: {
    method: "get",
    path: "/fhir/R4/metadata",
    cost: 1,
    tag: "FHIR",
    summary: "What this service can do, as a CapabilityStatement",
    description: "FHIR R4, 4.0.1.",
    parameters: [formatParameter(statementsIn), pretty],
    answer: statements,
    formats: statementsIn,
    kept: true,
    problems: open,
  },
  labelOperation: {
    method: "get",
    path: "/fhir/R4/OperationDefinition/label",
    cost: 1,
    tag: "FHIR",
    summary: "The $label operation, as an OperationDefinition",
    description: "FHIR R4, 4.0.1.",
    parameters: [formatParameter(statementsIn), pretty],
    answer: statements,
    formats: statementsIn,
    kept: true,
    problems: open,
  },
});
