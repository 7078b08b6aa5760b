// stocks: the papers and print sizes that a request may name.
import { profileNames, profiles, type Stock, stockNames, stocks } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import { answerList } from "../../http/answerList.ts";
import { answerOperations } from "../../http/answerOperations.ts";
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

export const stocksRoutes = (app: FastifyInstance): void =>
  answerOperations(app, stocksOperations, {
    stocks: answerList(stockList),
    profiles: answerList(profileList),
  });
