// laws: the law profiles that a request may name.
import { lawNames, lawNotice, rulesChecked, summaryOf } from "@plainlabel/core";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { answerList } from "../../http/answerList.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import type { lawList } from "./answers.ts";
import { lawsOperations } from "./operation.ts";

/** Every profile in figures. */
const list: z.infer<typeof lawList> = {
  status: "draft",
  notice: lawNotice,
  checked: rulesChecked,
  laws: lawNames.map((name) => {
    const { jurisdictions, ...summary } = summaryOf(name);
    return { ...summary, jurisdictions: [...jurisdictions] };
  }),
};

export const lawsRoutes = (app: FastifyInstance): void =>
  answerOperations(app, lawsOperations, { laws: answerList(list) });
