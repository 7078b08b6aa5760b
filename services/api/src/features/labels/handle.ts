// POST /v1/labels: a label request or a FHIR prescription in; proved labels out: one PDF, JSON with everything a pharmacist checks, or a drawing.
import { mediaTypes } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { type Formats, formatWanted, onlyIfOffered } from "../../http/wantedFormat.ts";
import type { AnswerFormat } from "../../rendering/LabelMaker.ts";
import { type LabelDoorParts, serveLabels } from "./serveLabels.ts";

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
  ],
};

export const labelFormats = labelsIn.offered.map(([mediaType]) => mediaType) as [string, ...string[]];

export const labelsRoute = (app: FastifyInstance, parts: LabelDoorParts): void => {
  app.post(
    "/v1/labels",
    { onRequest: onlyIfOffered(labelsIn), config: { scope: "labels" } },
    (request, reply) => {
      const mediaType = formatWanted(request, labelsIn);
      const [, name = "pdf"] = labelsIn.offered.find(([offered]) => offered === mediaType) ?? [];
      const door = { format: name as AnswerFormat, mediaType, formatParameter: labelsIn.parameter };
      return serveLabels(request, reply, parts, { ...door, resourceTypes: null });
    },
  );
};
