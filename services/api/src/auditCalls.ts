// service: every call that could change something is noted when it has been answered: who, what, of which thing of ours, with what outcome.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { knownIdentityOf } from "./access/Identity.ts";
import type { AuditTrail } from "./store/audit/AuditTrail.ts";

const reads = ["GET", "HEAD", "OPTIONS"];

/**
 * The parameter of the address that names a thing of ours. Only of calls that
 * were done: in the address of a refused one stands whatever was sent, which
 * can be a name, an NHS number or a token, and an entry is never taken out.
 */
const objectIn = ({ params }: FastifyRequest, { statusCode }: FastifyReply): string | null => {
  if (statusCode >= 400) return null;
  const { id, substance } = params as { readonly id?: string; readonly substance?: string };
  const object = id ?? substance;
  // Short and printable, whatever a route takes.
  return object !== undefined && /^[A-Za-z0-9 ()_-]{1,100}$/.test(object) ? object : null;
};

/**
 * After the answer, so that nobody waits for it, and so that a store that is
 * away keeps nobody from a label: then the log says that an entry is missing.
 * Calls of nobody we know are in the log and the counts, not here.
 */
export const auditCalls = (app: FastifyInstance, audit: AuditTrail): void => {
  app.addHook("onResponse", async (request, reply) => {
    const identity = knownIdentityOf(request);
    const { config } = request.routeOptions;
    if (identity === null || reads.includes(request.method) || config.onlyLooks === true) return;
    try {
      await audit.append({
        tenantId: identity.tenantId,
        keyId: identity.keyId,
        action: `${request.method} ${request.routeOptions.url ?? "none"}`,
        object: objectIn(request, reply),
        outcome: String(reply.statusCode),
      });
    } catch (err) {
      request.log.error({ err }, "an entry of the audit trail is missing");
    }
  });
};
