// labels: POST /v1/labels, as the OpenAPI document has it.
import { fhirMediaType, plainMediaType } from "../../http/noBody.ts";
import {
  examplesOf,
  idempotencyKey,
  json,
  labelMedia,
  makesLabels,
  type Operation,
  type RequestExamples,
  ref,
} from "../../openapi/Operation.ts";
import { labelFormats, labelsIn } from "./handle.ts";
import { formatParameter, itemsApart, oneLabel, supply } from "./supplyParameters.ts";

/** The operation, with whole requests and FHIR prescriptions as examples. */
export const labelsOperation = (
  requests: RequestExamples["requests"],
  fhir: RequestExamples["fhir"],
): Operation => ({
  method: "post",
  path: "/v1/labels",
  access: "labels",
  tag: "Labels",
  id: "makeLabels",
  summary: "Make labels",
  description:
    "From a label request, or from a FHIR prescription with how to make it in the query or in a Parameters resource. Either may also come as an ItemWithOptions. The Accept header, or the parameter format, chooses: one PDF with all labels (default), JSON with every label and what a pharmacist compares before approving, a zip with a PDF for each item, PNG or SVG to look at, or ZPL for a label printer. Every file was read back and proved before it left. Without an approval every label carries DRAFT. The same request gives the same bytes. With explain, an easy-read page is kept for each label and its link printed; Plainlabel-Links names the links, JSON tells more of them.",
  parameters: [
    ...supply,
    oneLabel,
    itemsApart,
    formatParameter(
      labelsIn.parameter,
      labelsIn.offered.flatMap(([, name]) => name ?? []),
    ),
    idempotencyKey,
  ],
  body: {
    required: true,
    content: {
      [plainMediaType]: {
        schema: { anyOf: [ref("LabelRequest"), ref("ItemWithOptions")] },
        examples: examplesOf(requests),
      },
      [fhirMediaType]: { schema: ref("FhirPrescription"), examples: examplesOf(fhir) },
    },
  },
  answer: { ...labelMedia(labelFormats), ...json("LabelsAnswer") },
  tagged: true,
  problems: makesLabels,
});
