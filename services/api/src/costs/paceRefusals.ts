// costs: who was told to come again later and comes at once is told so more slowly: a flood of calls that are turned
// away costs the thread that serves, however cheap each of them is.
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { payerOf } from "./CallerCosts.ts";

/** Answers of one caller that are not held back, when it had none of late. */
const atOnce = 50;
/** Milliseconds between those after them. */
const gap = 20;
/** Milliseconds for which one is held back at most: nobody's library gives up meanwhile. */
const longest = 2_000;
/** Callers remembered; the one that was told longest ago is forgotten first. */
const mostCallers = 10_000;

/** Milliseconds for which the next such answer of a caller is held back. `now`: milliseconds that never run backwards. */
export const refusalPace = (now: () => number = () => performance.now()): ((caller: string) => number) => {
  /** When the next one would be due, if all had been sent with the gap between them. */
  const due = new Map<string, number>();
  return (caller) => {
    const at = now();
    const next = Math.max(due.get(caller) ?? 0, at - atOnce * gap) + gap;
    // Who is at the longest wait is not put further behind.
    const kept = Math.min(next, at + longest);
    due.delete(caller);
    due.set(caller, kept);
    if (due.size > mostCallers) {
      const [first] = due.keys();
      if (first !== undefined) due.delete(first);
    }
    return Math.max(0, kept - at);
  };
};

/** Nothing was done by them, and they say when to come again. */
const comeAgain = new Set([429, 503]);

/**
 * Of calls of /v1 and /fhir. Good answers, and refusals of what was sent, are held back by nothing; and nothing is
 * while the service says goodbye.
 */
export const paceRefusals = (app: FastifyInstance, stopping: () => boolean): void => {
  const heldBack = refusalPace();
  app.addHook("onSend", async (request, reply) => {
    if (stopping() || !comeAgain.has(reply.statusCode)) return;
    if (!/^\/(v1|fhir)\//.test(request.routeOptions.url ?? "")) return;
    const pause = heldBack(payerOf(request));
    if (pause > 0) await wait(pause);
  });
};
