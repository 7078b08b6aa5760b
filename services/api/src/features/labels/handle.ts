// labels: a label request or a FHIR prescription in; proved labels out: one PDF, JSON with everything a
// pharmacist checks, or a drawing.
import type { FastifyInstance } from "fastify";
import { answerOperations } from "../../http/answerOperations.ts";
import { formatWanted } from "../../http/wantedFormat.ts";
import type { AnswerFormat } from "../../rendering/LabelMaker.ts";
import { labelsIn, labelsOperations } from "./operation.ts";
import { type LabelDoorParts, serveLabels } from "./serveLabels.ts";

export const labelsRoute = (app: FastifyInstance, parts: LabelDoorParts): void =>
  answerOperations(app, labelsOperations, {
    makeLabels: (request, reply) => {
      const mediaType = formatWanted(request, labelsIn);
      const [, name = "pdf"] = labelsIn.offered.find(([offered]) => offered === mediaType) ?? [];
      const door = { format: name as AnswerFormat, mediaType, formatParameter: labelsIn.parameter };
      return serveLabels(request, reply, parts, { ...door, resourceTypes: null });
    },
  });
