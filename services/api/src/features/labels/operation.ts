// labels: POST /v1/labels.
import { mediaTypes } from "@plainlabel/core";
import { fhirMediaType, plainMediaType } from "../../http/noBody.ts";
import { makesLabels, operationsNamed } from "../../http/Operation.ts";
import { idempotencyKey } from "../../http/parameters.ts";
import { files, json, ref } from "../../http/shapes.ts";
import { type Formats, mediaTypesOf } from "../../http/wantedFormat.ts";
import { labelsAnswer } from "./answers.ts";
import { formatParameter, itemsApart, oneLabel, supply } from "./supplyParameters.ts";

/** What the Accept header or the parameter may choose, the usual one first. */
export const labelsIn: Formats = {
  parameter: "format",
  offered: [
    [mediaTypes.pdf, "pdf"],
    ["application/json", "json"],
    ["application/zip", "zip"],
    [mediaTypes.png, "png"],
    [mediaTypes.svg, "svg"],
    [mediaTypes.zpl, "zpl"],
    [mediaTypes.brf, "brf"],
    [mediaTypes.ssml, "ssml"],
    [mediaTypes.txt, "txt"],
  ],
};

export const labelFormats = mediaTypesOf(labelsIn);

/** With whole requests and FHIR prescriptions as examples. */
export const labelsOperations = operationsNamed({
  makeLabels: {
    method: "post",
    path: "/v1/labels",
    access: "labels",
    cost: 1,
    tag: "Labels",
    summary: "Make labels",
    description:
      "From a label request, or from a FHIR prescription with how to make it in the query or in a Parameters resource. Either may also come as an ItemWithOptions. The Accept header, or the parameter format, chooses: one PDF with all labels (default), JSON with every label and what a pharmacist compares before approving, a zip with a PDF for each item, PNG or SVG to look at, ZPL for a label printer, or the words in braille (BRF) or for a voice (SSML, text). A file has no room for findings: Plainlabel-Findings holds the codes of those that its format brought, and of needs that the label does not meet (a language that there are no words in); JSON and the zip tell all of them. Every file was read back and proved before it left. Without an approval every label carries DRAFT. The same request gives the same bytes. With explain, an easy-read page is kept for each label and its link printed; Plainlabel-Links names the links, JSON tells more of them.",
    parameters: [...supply, oneLabel, itemsApart, formatParameter(labelsIn), idempotencyKey],
    body: {
      [plainMediaType]: {
        schema: { anyOf: [ref("LabelRequest"), ref("ItemWithOptions")] },
        examples: ({ requests }) => requests,
      },
      [fhirMediaType]: { schema: ref("FhirPrescription"), examples: ({ fhir }) => fhir },
    },
    answer: { ...files(labelFormats), ...json(labelsAnswer) },
    shown: ["draft-with-a-page"],
    formats: labelsIn,
    tagged: true,
    problems: makesLabels,
  },
});
