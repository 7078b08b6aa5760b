// /fhir/R4: the same labels for software that speaks FHIR: $label in, a PDF or a Binary out, every error an OperationOutcome.
import { mediaTypes } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { fhirMediaType } from "../../http/noBody.ts";
import { formatFor, onlyIfAcceptable } from "../../http/onlyIfAcceptable.ts";
import { sendKept } from "../../http/sendKept.ts";
import { type Formats, formatWanted, onlyIfOffered } from "../../http/wantedFormat.ts";
import type { AnswerFormat } from "../../rendering/LabelMaker.ts";
import { type LabelDoorParts, serveLabels } from "../labels/serveLabels.ts";
import { capabilityStatement, labelDoors, labelOperation } from "./statements.ts";

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
  ],
};
export const fhirFormats = [fhirMediaType, "application/json"] as const;

const inBinary: readonly string[] = fhirFormats;

export const fhirRoutes = (app: FastifyInstance, parts: LabelDoorParts): void => {
  for (const { url, resourceTypes } of labelDoors) {
    app.post(
      url,
      { onRequest: onlyIfOffered(fhirLabelsIn), config: { scope: "labels" } },
      (request, reply) => {
        const mediaType = formatWanted(request, fhirLabelsIn);
        const [, name = "pdf"] = fhirLabelsIn.offered.find(([offered]) => offered === mediaType) ?? [];
        const format = inBinary.includes(mediaType) ? "binary" : (name as AnswerFormat);
        const door = { format, mediaType, formatParameter: fhirLabelsIn.parameter };
        return serveLabels(request, reply, parts, { ...door, resourceTypes });
      },
    );
  }
  const statements = [
    ["/fhir/R4/metadata", capabilityStatement],
    ["/fhir/R4/OperationDefinition/label", labelOperation],
  ] as const;
  for (const [url, statement] of statements) {
    app.get(url, { onRequest: onlyIfAcceptable(fhirFormats), config: { open: true } }, (request, reply) =>
      sendKept(request, reply, { type: formatFor(request, fhirFormats), text: JSON.stringify(statement) }),
    );
  }
};
