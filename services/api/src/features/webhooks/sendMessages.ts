// webhooks: messages that are due, sent until they are taken or a day is over.
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { webhookGivenUp, webhookPauses } from "../../durations/durations.ts";
import type { WebhookMessage, Webhooks } from "../../store/webhooks/Webhooks.ts";
import { type Called, callAddress, type Internet } from "./callAddress.ts";
import { webhookHeaders } from "./signMessage.ts";

/** What became of one try. "dropped": the operator took the address away. */
export type Sent = "delivered" | "failed" | "given-up" | "dropped";

export interface SendParts {
  readonly internet: Internet;
  readonly clock: () => number;
  readonly log: Pick<FastifyBaseLogger, "info" | "error">;
  /** Hears of each try. */
  readonly counted: (sent: Sent) => void;
}

/** At one time, so that a system that does not answer holds up few others. */
const mostAtOnce = 20;

const pauseAfter = (tries: number): number =>
  webhookPauses[Math.min(tries, webhookPauses.length) - 1] ?? webhookPauses[0];

/** For the log: never the address, in which a token may stand. */
const whyOf = (called: Called): string => {
  switch (called.outcome) {
    case "taken":
      return "taken";
    case "refused":
      return `status ${called.status}`;
    case "failed":
      return called.why;
  }
};

/** Throws `StoreOutage`; the message's lease then ends by itself. */
const sendOne = async (
  webhooks: Webhooks,
  message: WebhookMessage,
  { internet, clock, log }: SendParts,
): Promise<Sent> => {
  const address = await webhooks.addressOf(message.tenantId);
  if (address === null) {
    await webhooks.done(message);
    return "dropped";
  }
  const { tenantId, tries, dueSince, body } = message;
  const signed = { id: `msg_${message.id}`, timestamp: Math.floor(clock() / 1000), body };
  const headers = webhookHeaders(
    signed,
    address.secrets.map(({ secret }) => secret),
  );
  const called = await callAddress(address.url, { body, headers }, internet);
  if (called.outcome === "taken") {
    await webhooks.done(message);
    return "delivered";
  }
  const told = { message: signed.id, tenant: tenantId, tries, why: whyOf(called) };
  const next = clock() + pauseAfter(tries);
  if (next - dueSince > webhookGivenUp) {
    await webhooks.done(message);
    log.error(told, "a webhook was given up");
    return "given-up";
  }
  await webhooks.again(message, next);
  log.info(told, "a webhook was not taken; it is tried again");
  return "failed";
};

/** One round. Says how many were tried. Throws `StoreOutage`; the next round finds what this one left. */
export const sendDueMessages = async (webhooks: Webhooks, parts: SendParts): Promise<number> => {
  await webhooks.gather();
  const due = await webhooks.claim(mostAtOnce);
  const results = await Promise.allSettled(
    due.map(async (message) => parts.counted(await sendOne(webhooks, message, parts))),
  );
  for (const result of results) if (result.status === "rejected") throw result.reason;
  return due.length;
};

/** Milliseconds between looks. */
const look = 1_000;
/** Milliseconds that stopping waits for calls under way. */
const mostGoodbye = 1_000;

/** Until told to stop. Several copies over one database share the work. */
export const sendMessages = (
  webhooks: Webhooks,
  parts: SendParts,
): { readonly stop: () => Promise<void> } => {
  const stopping = new AbortController();
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        if ((await sendDueMessages(webhooks, parts)) > 0) continue;
      } catch (err) {
        parts.log.error({ err }, "webhooks were not sent; the next round tries again");
      }
      await wait(look, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  };
  const done = work();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.race([done, wait(mostGoodbye, undefined, { ref: false })]);
    },
  };
};
