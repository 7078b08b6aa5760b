// POST /v1/labels: a label request or a FHIR prescription in; proved labels out: one PDF, JSON with everything a pharmacist checks, or a drawing.
import { mediaTypes } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { formatFor, onlyIfAcceptable } from "../../onlyIfAcceptable.ts";
import type { AnswerFormat } from "../../rendering/LabelMaker.ts";
import { type LabelDoorParts, serveLabels } from "./serveLabels.ts";

/** What the Accept header may choose, the usual one first. */
const formats: readonly (readonly [mediaType: string, format: AnswerFormat])[] = [
  [mediaTypes.pdf, "pdf"],
  ["application/json", "json"],
  [mediaTypes.png, "png"],
  [mediaTypes.svg, "svg"],
  [mediaTypes.zpl, "zpl"],
];

export const labelFormats = formats.map(([mediaType]) => mediaType) as [string, ...string[]];

export const labelsRoute = (app: FastifyInstance, parts: LabelDoorParts): void => {
  app.post(
    "/v1/labels",
    { onRequest: onlyIfAcceptable(labelFormats), config: { scope: "labels" } },
    (request, reply) => {
      const mediaType = formatFor(request, labelFormats);
      const format = formats.find(([offered]) => offered === mediaType)?.[1] ?? "pdf";
      return serveLabels(request, reply, parts, { format, mediaType, resourceTypes: null });
    },
  );
};
