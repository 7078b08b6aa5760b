// pictograms: every picture that a label may bear, with its version and how far people understood it; and the drawings.
import { altText, catalogue, draw, toSvg } from "@plainlabel/pictograms";
import type { FastifyInstance } from "fastify";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery } from "../../http/query.ts";
import { sendKept } from "../../http/sendKept.ts";
import { pictogramsOperations, svgMediaType } from "./operation.ts";
import { isMeaningId, mayBeLeftOut, parametersOf, queryOf, readMeaning } from "./pictogramParameters.ts";

/** The list: ids are stable, a redrawn picture has a new version and starts untested. */
export const pictogramList = {
  pictograms: catalogue.map(({ id, version, status, examples: [first] }) => ({
    id,
    version,
    status,
    /** Of the first example; a picture's own alternative text is in its drawing. */
    alt: altText(first),
    parameters: Object.entries(parametersOf(id)).map(([name, schema]) => ({
      name,
      required: !mayBeLeftOut(schema),
    })),
    example: `/v1/pictograms/${id}.svg${queryOf(first)}`,
  })),
};

export const pictogramsRoutes = (app: FastifyInstance): void => {
  const text = JSON.stringify(pictogramList);
  answerOperations(app, pictogramsOperations, {
    pictograms: (request, reply) => {
      const refusals = noQuery(request.query);
      if (refusals.length > 0) return sendProblem(reply, "wrong-shape", refusals);
      return sendKept(request, reply, { type: "application/json", text });
    },

    pictogram: (request, reply) => {
      const { id } = request.params as { readonly id: string };
      if (!isMeaningId(id))
        return sendProblem(reply, "not-found", [
          {
            code: "not-found",
            path: "",
            detail: "There is no picture of this name.",
            help: "GET /v1/pictograms lists them.",
          },
        ]);
      const meaning = readMeaning(id, request.query as Readonly<Record<string, unknown>>);
      if (!("id" in meaning)) return sendProblem(reply, "wrong-shape", meaning);
      // Pages of pharmacy software show these.
      reply.header("cross-origin-resource-policy", "cross-origin");
      const svg = toSvg(draw(meaning), { size: 64, alt: altText(meaning) });
      return sendKept(request, reply, { type: svgMediaType, text: svg });
    },
  });
};
