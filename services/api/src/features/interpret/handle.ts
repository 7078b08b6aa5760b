// interpret: one question about directions, one answer. "Not understood" is an answer (200), not an error.
import { answerDirections } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { answerOperations } from "../../http/answerOperations.ts";
import { bodyOf } from "../../http/jsonBodies.ts";
import { kindOfRefusals } from "../../http/kindOfRefusals.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery } from "../../http/query.ts";
import { interpretOperations } from "./operation.ts";

export const interpretRoute = (app: FastifyInstance): void =>
  answerOperations(app, interpretOperations, {
    interpretDirections: async (request, reply) => {
      const refusals = noQuery(request.query);
      const body = bodyOf(request.body);
      if (!body.ok) return sendProblem(reply, "wrong-shape", [...refusals, ...body.refusals]);
      const outcome = answerDirections(body.value);
      if (!outcome.ok) {
        const kind = refusals.length > 0 ? "wrong-shape" : kindOfRefusals(outcome.refusals, body.value);
        return sendProblem(reply, kind, [...refusals, ...outcome.refusals]);
      }
      if (refusals.length > 0) return sendProblem(reply, "wrong-shape", refusals);
      return reply.send(outcome.answer);
    },
  });
