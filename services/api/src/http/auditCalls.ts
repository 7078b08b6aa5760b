// http: every call that could change something is noted when it has been answered: who, what, of which thing of
// ours, with what outcome.
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { knownIdentityOf } from "../access/Identity.ts";
import type { AuditEvent, AuditTrail } from "../store/audit/AuditTrail.ts";

const reads = ["GET", "HEAD", "OPTIONS"];

const noted = new WeakMap<FastifyRequest, readonly string[]>();

/**
 * What an entry is about, where no address says it: a word of ours, never one that was sent. Of several, each is
 * an entry.
 */
export const noteObject = (request: FastifyRequest, object: string): void => {
  noted.set(request, [...(noted.get(request) ?? []), object]);
};

const done = new WeakSet<FastifyRequest>();

/** The same, where this call did something at an address that only looks otherwise. */
export const noteDone = (request: FastifyRequest, object: string): void => {
  done.add(request);
  noteObject(request, object);
};

/**
 * The parameter of the address that names a thing of ours. Only of calls that
 * were done: in the address of a refused one stands whatever was sent, which
 * can be a name, an NHS number or a token, and an entry is never taken out.
 */
const objectsIn = (request: FastifyRequest, { statusCode }: FastifyReply): readonly (string | null)[] => {
  if (statusCode >= 400) return [null];
  const { id, substance } = request.params as { readonly id?: string; readonly substance?: string };
  const objects = noted.get(request) ?? [id ?? substance];
  // Short and printable, whatever a route takes.
  return objects.map((object) =>
    object !== undefined && /^[A-Za-z0-9 ()_-]{1,100}$/.test(object) ? object : null,
  );
};

/**
 * Milliseconds in which entries gather. Each write of the embedded store waits
 * for the disk on the thread that serves: written one by one they took three
 * fifths of its work in a storm (test/load/overload.ts).
 */
const gathering = 20;

/** Entries written together, so that no write takes long. */
const together = 512;

/** Beyond it the store is far behind, and the log says how many are missing. */
const mostWaiting = 50_000;

interface Waiting {
  /** Kept soon, after others that came before. */
  readonly add: (event: AuditEvent) => void;
  /** When everything that was added is kept, or missing. */
  readonly written: () => Promise<void>;
}

const writeTogether = (audit: Pick<AuditTrail, "append">, log: FastifyBaseLogger): Waiting => {
  let waiting: AuditEvent[] = [];
  let tooMany = 0;
  let writing: Promise<void> | null = null;
  const write = async (): Promise<void> => {
    await wait(gathering);
    while (waiting.length > 0) {
      const events = waiting.slice(0, together);
      waiting = waiting.slice(together);
      try {
        await audit.append(events);
      } catch (err) {
        log.error({ err, atMost: events.length }, "entries of the audit trail are missing");
      }
    }
    if (tooMany > 0) log.error({ atMost: tooMany }, "entries of the audit trail are missing");
    tooMany = 0;
    writing = null;
  };
  return {
    add: (event) => {
      if (waiting.length < mostWaiting) waiting.push(event);
      else tooMany += 1;
      writing ??= write();
    },
    written: async () => {
      while (writing !== null) await writing;
    },
  };
};

/**
 * After the answer, so that nobody waits for it, and so that a store that is
 * away keeps nobody from a label: then the log says that entries are missing.
 * Calls of nobody we know are in the log and the counts, not here. Returns what
 * to wait for before the store is closed.
 */
export const auditCalls = (
  app: FastifyInstance,
  audit: Pick<AuditTrail, "append">,
): (() => Promise<void>) => {
  const { add, written } = writeTogether(audit, app.log);
  app.addHook("onResponse", async (request, reply) => {
    const identity = knownIdentityOf(request);
    const { config } = request.routeOptions;
    if (identity === null || reads.includes(request.method)) return;
    if (config.onlyLooks === true && !done.has(request)) return;
    for (const object of objectsIn(request, reply))
      add({
        ...{ tenantId: identity.tenantId, keyId: identity.keyId, object },
        action: `${request.method} ${request.routeOptions.url ?? "none"}`,
        outcome: String(reply.statusCode),
      });
  });
  return written;
};
