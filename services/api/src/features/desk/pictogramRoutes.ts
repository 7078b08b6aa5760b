// GET /desk/pictograms: every picture with its words and its status; "?tested=only" leaves out what nobody was asked about.

import { renderPictograms } from "@plainlabel/desk";
import { catalogue } from "@plainlabel/pictograms";
import type { FastifyInstance } from "fastify";
import { queryOf } from "../scan/openLink.ts";
import { sendDeskPage } from "./sendDeskPage.ts";

/** Adds these routes to a scope that people have signed in to. */
export const pictogramRoutes = (scope: FastifyInstance): void => {
  scope.get("/desk/pictograms", (request, reply) =>
    sendDeskPage(
      reply,
      renderPictograms({
        entries: catalogue,
        testedOnly: queryOf(request).get("tested") === "only",
      }),
    ),
  );
};
