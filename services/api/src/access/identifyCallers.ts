// access: nobody gets past /v1 and /fhir without saying who calls; before any body is read.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { chargeCall } from "../costs/CallerCosts.ts";
import type { CostLimit } from "../costs/CostLimit.ts";
import { sendProblem } from "../http/problems.ts";
import { type Access, type Identity, rememberIdentity, type Scope } from "./Identity.ts";
import { KeyExpired } from "./KeyExpired.ts";
import { isTestTenant } from "./testTenant.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What a key must allow to call this; left out: any known caller may. */
    readonly scope?: Scope;
    /** Looks at what is sent and changes nothing, though it is a POST: not an entry of the audit trail. */
    readonly onlyLooks?: true;
    /** Anybody may call this without a key. */
    readonly open?: true;
  }
}

const isGuarded = ({ routeOptions }: FastifyRequest): boolean =>
  /^\/(v1|fhir)\//.test(routeOptions.url ?? "") && routeOptions.config.open !== true;

/** Unknown, revoked and malformed keys are answered alike. */
const sendUnknown = (reply: FastifyReply): FastifyReply =>
  sendProblem(reply.header("WWW-Authenticate", 'Bearer realm="plainlabel"'), "unauthorized", [
    {
      code: "key-unknown",
      path: "",
      detail: "This needs a key, and none that is known here was sent.",
      help: 'Send the header "Authorization: Bearer KEY"; the operator of this service gives keys.',
    },
  ]);

/** Whoever brings the whole key holds it, and may know what became of it. */
const sendExpired = (reply: FastifyReply, { since }: KeyExpired): FastifyReply =>
  sendProblem(
    reply.header("WWW-Authenticate", 'Bearer realm="plainlabel", error="invalid_token"'),
    "unauthorized",
    [
      {
        code: "key-expired",
        path: "",
        detail: `This key opens nothing since ${since}.`,
        help: "Ask the operator of this service for a new one.",
      },
    ],
  );

const sendForbidden = (reply: FastifyReply, scope: Scope): FastifyReply =>
  sendProblem(reply, "forbidden", [
    {
      code: "scope-missing",
      path: "",
      detail: `This key does not allow “${scope}”.`,
      help: `Ask the operator of this service for a key with the scope ${scope}.`,
    },
  ]);

const identityOrExpired = async (
  access: Access,
  { headers }: FastifyRequest,
): Promise<Identity | KeyExpired | null> => {
  try {
    return await access.identify(headers.authorization);
  } catch (error) {
    if (error instanceof KeyExpired) return error;
    throw error;
  }
};

/** `limit` counts the calls of whoever is not known, by address: keys must not be tried out without end. */
export const identifyCallers = (app: FastifyInstance, access: Access, limit: CostLimit): void => {
  app.addHook("onRequest", async (request, reply): Promise<FastifyReply | undefined> => {
    if (!isGuarded(request)) return undefined;
    const identity = await identityOrExpired(access, request);
    if (identity === null || identity instanceof KeyExpired) {
      await chargeCall(limit, request, reply);
      if (reply.sent) return reply;
      return identity === null ? sendUnknown(reply) : sendExpired(reply, identity);
    }
    rememberIdentity(request, identity);
    if (isTestTenant(identity.tenantId)) reply.header("plainlabel-sample", "true");
    const { scope } = request.routeOptions.config;
    return scope === undefined || identity.scopes.has(scope) ? undefined : sendForbidden(reply, scope);
  });
};
