// /fhir/R4: the same labels for software that speaks FHIR: $label in, a PDF or a Binary out, every error an OperationOutcome.
import type { FastifyInstance } from "fastify";
import { fhirMediaType } from "../../noBody.ts";
import { formatFor, onlyIfAcceptable } from "../../onlyIfAcceptable.ts";
import { sendKept } from "../../sendKept.ts";
import { type LabelDoorParts, serveLabels } from "../labels/serveLabels.ts";
import { capabilityStatement, labelDoors, labelOperation } from "./statements.ts";

export const fhirLabelFormats = ["application/pdf", fhirMediaType, "application/json"] as const;
export const fhirFormats = [fhirMediaType, "application/json"] as const;

export const fhirRoutes = (app: FastifyInstance, parts: LabelDoorParts): void => {
  for (const { url, resourceTypes } of labelDoors) {
    app.post(
      url,
      { onRequest: onlyIfAcceptable(fhirLabelFormats), config: { scope: "labels" } },
      (request, reply) => {
        const mediaType = formatFor(request, fhirLabelFormats);
        const format = mediaType === "application/pdf" ? "pdf" : "binary";
        return serveLabels(request, reply, parts, { format, mediaType, resourceTypes });
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
