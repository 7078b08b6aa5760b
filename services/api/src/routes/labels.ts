// POST /v1/labels: a label request or a FHIR prescription in; proved labels out, as one PDF or as JSON with everything a pharmacist checks.
import type { FastifyInstance } from "fastify";
import { formatFor, onlyIfAcceptable } from "../onlyIfAcceptable.ts";
import { type LabelDoorParts, serveLabels } from "../serveLabels.ts";

export const labelFormats = ["application/pdf", "application/json"] as const;

export const labelsRoute = (app: FastifyInstance, parts: LabelDoorParts): void => {
  app.post("/v1/labels", { onRequest: onlyIfAcceptable(labelFormats) }, (request, reply) => {
    const mediaType = formatFor(request, labelFormats);
    const format = mediaType === "application/pdf" ? "pdf" : "json";
    return serveLabels(request, reply, parts, { format, mediaType, resourceTypes: null });
  });
};
