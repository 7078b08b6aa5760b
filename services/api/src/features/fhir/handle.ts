// fhir: the same labels for software that speaks FHIR: $label in, a PDF or a Binary out, every error an OperationOutcome.
import type { FastifyInstance } from "fastify";
import { type Answer, answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { textsIn } from "../../http/query.ts";
import { sendKept } from "../../http/sendKept.ts";
import { formatWanted, prettyParameter, prettyRefusals } from "../../http/wantedFormat.ts";
import type { AnswerFormat } from "../../rendering/LabelMaker.ts";
import { type LabelDoorParts, serveLabels } from "../labels/serveLabels.ts";
import {
  fhirLabelsIn,
  inBinary,
  labelDoorOperations,
  statementOperations,
  statementParameters,
  statementsIn,
} from "./operation.ts";
import { capabilityStatement, labelDoors, labelOperation } from "./statements.ts";

const labelsOf =
  (resourceTypes: readonly string[], parts: LabelDoorParts): Answer =>
  (request, reply) => {
    const mediaType = formatWanted(request, fhirLabelsIn);
    const [, name = "pdf"] = fhirLabelsIn.offered.find(([offered]) => offered === mediaType) ?? [];
    const format = inBinary(mediaType) ? "binary" : (name as AnswerFormat);
    const door = { format, mediaType, formatParameter: fhirLabelsIn.parameter };
    return serveLabels(request, reply, parts, { ...door, resourceTypes });
  };

const saying =
  (statement: object): Answer =>
  (request, reply) => {
    const { texts, refusals } = textsIn(request.query, statementParameters);
    const wrong = [...refusals, ...prettyRefusals(texts[prettyParameter])];
    if (wrong.length > 0) return sendProblem(reply, "wrong-shape", wrong);
    return sendKept(request, reply, {
      type: formatWanted(request, statementsIn),
      text: JSON.stringify(statement),
    });
  };

export const fhirRoutes = (app: FastifyInstance, parts: LabelDoorParts): void => {
  answerOperations(
    app,
    labelDoorOperations,
    Object.fromEntries(labelDoors.map(({ url, resourceTypes }) => [url, labelsOf(resourceTypes, parts)])),
  );
  answerOperations(app, statementOperations, {
    capabilities: saying(capabilityStatement),
    labelOperation: saying(labelOperation),
  });
};
