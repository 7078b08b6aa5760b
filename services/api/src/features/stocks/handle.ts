// stocks: the papers and print sizes that a request may name.
import { profileNames, profiles, type Stock, stockNames, stocks } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { type Answer, answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery } from "../../http/query.ts";
import { sendKept } from "../../http/sendKept.ts";
import { stocksOperations } from "./operation.ts";

/** Every stock by trade name, smallest first; millimetres. A request may also give a size of its own. */
export const stockList: {
  readonly stocks: readonly Pick<Stock, "name" | "width" | "height" | "margins" | "source">[];
} = {
  stocks: stockNames.map((name) => {
    const { width, height, margins, source } = stocks[name];
    return { name, width, height, margins, source };
  }),
};

/** The least print sizes of every profile, in points. */
export const profileList = { profiles: profileNames.map((name) => profiles[name]) };

const answering = (list: object): Answer => {
  const text = JSON.stringify(list);
  return (request, reply) => {
    const refusals = noQuery(request.query);
    if (refusals.length > 0) return sendProblem(reply, "wrong-shape", refusals);
    return sendKept(request, reply, { type: "application/json", text });
  };
};

export const stocksRoutes = (app: FastifyInstance): void =>
  answerOperations(app, stocksOperations, {
    stocks: answering(stockList),
    profiles: answering(profileList),
  });
