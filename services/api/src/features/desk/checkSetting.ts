// GET and POST /desk/second-check: whether a pharmacy wants a second check, decided by its own people and noted;
// what the operator asks for stands above it.
import type { Refusal } from "@plainlabel/core";
import { decisionOf, readDecision, renderCheckSetting, type TypedDecision } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf, knownIdentityOf } from "../../access/Identity.ts";
import { noteObject } from "../../http/auditCalls.ts";
import type { SecondChecks } from "../../store/secondChecks/SecondChecks.ts";
import { checkAsked, type DeskParts, rememberOwnCheck } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { sendDeskPage } from "./sendDeskPage.ts";

/** Adds the page, and what the pharmacy said to each call of a scope that people have signed in to. */
export const checkSetting = (scope: FastifyInstance, secondChecks: SecondChecks, parts: DeskParts): void => {
  scope.addHook("preHandler", async (request) => {
    const identity = knownIdentityOf(request);
    if (identity !== null) rememberOwnCheck(request, await secondChecks.of(identity.tenantId));
  });

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    refused: { readonly typed: TypedDecision; readonly refusals: readonly Refusal[] } | null,
  ): Promise<FastifyReply> => {
    const { tenantId } = identityOf(request);
    const page = renderCheckSetting({
      csrf: csrfFor(request),
      byOperator: checkAsked(parts, tenantId),
      said: await secondChecks.of(tenantId),
      typed: refused?.typed ?? null,
      refusals: refused?.refusals ?? [],
      done: (request.query as { readonly done?: unknown }).done === "yes",
    });
    return sendDeskPage(reply, page, refused === null ? 200 : 422);
  };

  scope.get("/desk/second-check", (request, reply) => send(request, reply, null));
  scope.post("/desk/second-check", async (request, reply) => {
    const { tenantId } = identityOf(request);
    // What the operator asks for has no form: nothing is decided behind it that would hold once it is lifted.
    if (checkAsked(parts, tenantId)) return reply.redirect("/desk/second-check", 303);
    const typed = readDecision(formIn(request));
    const decided = decisionOf(typed);
    if (!decided.ok) return send(request, reply, { typed, refusals: decided.refusals });
    await secondChecks.set(tenantId, { on: typed.on, by: decided.value });
    noteObject(request, `second-check-${typed.on ? "on" : "off"} by ${decided.value.join(" and ")}`);
    return reply.redirect("/desk/second-check?done=yes", 303);
  });
};
