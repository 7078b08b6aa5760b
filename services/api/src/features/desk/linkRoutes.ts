// GET and POST /desk/links, and one link: what became of it, and its end. A code is sent in a form, so that no
// address and no history holds one.
import { type DeskLink, type LinksView, renderLink, renderLinks } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import type { LinkFacts } from "../../store/links/Links.ts";
import type { Store } from "../../store/Store.ts";
import { stateOf } from "../links/handle.ts";
import { queryOf } from "../scan/openLink.ts";
import type { DeskParts } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { sendDeskPage } from "./sendDeskPage.ts";

type OneLink = FastifyRequest<{ Params: { id: string } }>;

const onePage = 20;
/** No address of ours is longer, and no more of it comes back to the page. */
const longestTyped = 300;

/** The code in an address of either kind; else what was typed. */
const codeIn = (typed: string): string => /\/[MC]\/([^/?#\s]+)/i.exec(typed)?.[1] ?? typed;

/** Adds these routes to a scope that people have signed in to. */
export const linkRoutes = (
  scope: FastifyInstance,
  { links }: Pick<Store, "links">,
  { clock }: Pick<DeskParts, "clock">,
): void => {
  const config = { scope: "links" } as const;
  const deskLink = (facts: LinkFacts): DeskLink => ({ ...facts, state: stateOf(facts, clock()) });

  const list = async (
    request: FastifyRequest,
    before: string | null,
    notFound: string | null,
  ): Promise<LinksView> => {
    const found = await links.recent(identityOf(request).tenantId, onePage + 1, before);
    const shown = found.slice(0, onePage);
    return {
      csrf: csrfFor(request),
      links: shown.map(deskLink),
      olderThan: found.length > onePage ? (shown.at(-1)?.id ?? null) : null,
      newest: before === null,
      notFound,
    };
  };

  /** Another tenant's link, and none at all, are one answer. */
  const sendUnknown = async (request: FastifyRequest, reply: FastifyReply, typed: string) =>
    sendDeskPage(reply, renderLinks(await list(request, null, typed.slice(0, longestTyped))), 404);

  const show = (asking: boolean) => async (request: OneLink, reply: FastifyReply) => {
    const { id } = request.params;
    const facts = await links.factsOf(identityOf(request).tenantId, id);
    return facts === null
      ? sendUnknown(request, reply, id)
      : sendDeskPage(reply, renderLink({ csrf: csrfFor(request), link: deskLink(facts), asking }));
  };

  scope.get("/desk/links", { config }, async (request, reply) =>
    sendDeskPage(reply, renderLinks(await list(request, queryOf(request).get("before"), null))),
  );
  scope.post("/desk/links", { config: { ...config, onlyLooks: true } }, async (request, reply) => {
    const typed = (formIn(request).get("code") ?? "").trim();
    const found = await links.factsBy(identityOf(request).tenantId, codeIn(typed));
    return found === null
      ? sendUnknown(request, reply, typed)
      : reply.redirect(`/desk/links/${found.id}`, 303);
  });
  scope.get("/desk/links/:id", { config }, show(false));
  scope.get("/desk/links/:id/withdraw", { config }, show(true));
  // Noted with the link's id, as DELETE /v1/links/{id} is.
  scope.post("/desk/links/:id/withdraw", { config }, async (request: OneLink, reply) => {
    const { id } = request.params;
    const ended = await links.revoke(identityOf(request).tenantId, id);
    return ended === null ? sendUnknown(request, reply, id) : reply.redirect(`/desk/links/${id}`, 303);
  });
};
