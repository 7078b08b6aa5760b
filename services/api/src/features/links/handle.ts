// links: what became of a link, and its end. Links are made by POST /v1/labels alone.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery } from "../../http/query.ts";
import type { LinkFacts, Links } from "../../store/links/Links.ts";
import type { ScanParts } from "../scan/ScanParts.ts";
import { linksOperations } from "./operation.ts";

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What became of a link. One that was withdrawn and has expired since is told as withdrawn. */
export const stateOf = ({ expiresAt, revokedAt }: LinkFacts, now: number): "live" | "expired" | "revoked" =>
  revokedAt !== null ? "revoked" : expiresAt <= now ? "expired" : "live";

const toldOf = (facts: LinkFacts, now: number) => ({
  ...facts,
  state: stateOf(facts, now),
  createdAt: instant(facts.createdAt),
  expiresAt: instant(facts.expiresAt),
  revokedAt: instant(facts.revokedAt),
});

/** Neither the token nor the label's words are told: who lost the label reprints it. */
export const linksRoutes = (app: FastifyInstance, { store, clock }: ScanParts): void => {
  const answering =
    (facts: (links: Links, tenantId: string, id: string) => Promise<LinkFacts | null>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const { id } = request.params as { readonly id: string };
      const found = await facts(store.links, identityOf(request).tenantId, id);
      if (found !== null) return reply.send(toldOf(found, clock()));
      return sendProblem(reply, "not-found", [
        {
          code: "link-unknown",
          path: "",
          detail: "There is no link with this id.",
          help: "Ids are given with the labels: in JSON under link, else in the header Plainlabel-Links.",
        },
      ]);
    };
  answerOperations(app, linksOperations, {
    link: answering((links, tenantId, id) => links.factsOf(tenantId, id)),
    revokeLink: answering((links, tenantId, id) => links.revoke(tenantId, id)),
  });
};
