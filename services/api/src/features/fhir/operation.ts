// fhir: the operations under /fhir/R4, as the OpenAPI document has them.
import { fhirMediaType, plainMediaType } from "../../http/noBody.ts";
import type { JsonSchema } from "../../openapi/jsonSchemas.ts";
import {
  examplesOf,
  file,
  idempotencyKey,
  makesLabels,
  type Operation,
  open,
  type RequestExamples,
  ref,
} from "../../openapi/Operation.ts";
import { formatParameter, itemsApart, supply } from "../labels/supplyParameters.ts";
import { fhirFormats, fhirLabelsIn } from "./handle.ts";
import { labelDoors } from "./statements.ts";

const statements: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  fhirFormats.map((type) => [type, ref("FhirStatement")]),
);

const typeOf = (resource: unknown): string => (resource as { readonly resourceType: string }).resourceType;

const doorId = (path: string): string =>
  `label${path.split("/").at(-2) === "R4" ? "Fhir" : path.split("/").at(-2)}`;

/** The doors of $label, with prescriptions as examples, and what FHIR software asks before it calls. */
export const fhirOperations = (fhir: RequestExamples["fhir"]): readonly Operation[] => [
  ...labelDoors.map(
    ({ url, resourceTypes }): Operation => ({
      method: "post",
      path: url,
      access: "labels",
      tag: "FHIR",
      id: doorId(url),
      summary: `Make labels of a ${resourceTypes.join(" or ")}`,
      description:
        "The same labels as POST /v1/labels, for software that speaks FHIR R4: a PDF for Accept application/pdf (default), a Binary for application/fhir+json, or a drawing. How to make them stands in the query, or with the resource in Parameters. Errors are OperationOutcomes.",
      parameters: [
        ...supply,
        itemsApart,
        formatParameter(
          fhirLabelsIn.parameter,
          fhirLabelsIn.offered.flatMap(([, name]) => name ?? []),
        ),
        idempotencyKey,
      ],
      body: {
        required: true,
        content: Object.fromEntries(
          [fhirMediaType, plainMediaType].map((type) => [
            type,
            {
              schema: {
                type: "object",
                properties: { resourceType: { type: "string", enum: resourceTypes } },
                required: ["resourceType"],
              },
              examples: examplesOf(
                // Bundles stand at POST /v1/labels already.
                Object.fromEntries(
                  Object.entries(fhir).filter(([, value]) => typeOf(value) === resourceTypes[0]),
                ),
              ),
            },
          ]),
        ),
      },
      answer: {
        ...Object.fromEntries(
          fhirLabelsIn.offered.map(([type]) => [
            type,
            (fhirFormats as readonly string[]).includes(type) ? ref("Binary") : file,
          ]),
        ),
      },
      tagged: true,
      problems: makesLabels,
    }),
  ),
  {
    method: "get",
    path: "/fhir/R4/metadata",
    tag: "FHIR",
    id: "capabilities",
    summary: "What this service can do, as a CapabilityStatement",
    description: "FHIR R4, 4.0.1.",
    answer: statements,
    kept: true,
    problems: open,
  },
  {
    method: "get",
    path: "/fhir/R4/OperationDefinition/label",
    tag: "FHIR",
    id: "labelOperation",
    summary: "The $label operation, as an OperationDefinition",
    description: "FHIR R4, 4.0.1.",
    answer: statements,
    kept: true,
    problems: open,
  },
];
