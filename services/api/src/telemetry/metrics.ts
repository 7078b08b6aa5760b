// telemetry: what is counted. Labels of a metric are route patterns, statuses, outcomes and codes, all from
// closed lists: never a person, an address or a token.
import type { FastifyInstance } from "fastify";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { LabelAnswer, LabelMaker, Unserved } from "../rendering/LabelMaker.ts";
import { isStoreFault } from "../store/storeFaults.ts";

export interface Metrics {
  readonly registry: Registry;
  /** Counts one call to the maker and what came of it. */
  readonly rendered: (result: LabelAnswer | Unserved, seconds: number) => void;
  /** Counts a call of what will go. */
  readonly deprecatedCall: (operationId: string) => void;
  /** Counts a try to tell a tenant's system something, and what came of it. */
  readonly webhook: (outcome: string) => void;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Methods beyond these are one: the method is the caller's own text. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** A registry of its own, so that two applications in one process do not count together. */
export const countAnswers = (
  app: FastifyInstance,
  maker: LabelMaker,
  keysEnding: () => Promise<readonly unknown[]>,
): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const answers = new Counter({
    name: "plainlabel_http_answers_total",
    help: "Answers sent, by method, route pattern and status.",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const times = new Histogram({
    name: "plainlabel_http_seconds",
    help: "Seconds from request to answer, by route pattern.",
    labelNames: ["route"],
    buckets: seconds,
    registers,
  });
  const calls = new Counter({
    name: "plainlabel_label_calls_total",
    help: "Requests for labels, by outcome: made, refused, faulted, queue-full, took-too-long, not-ready.",
    labelNames: ["outcome"],
    registers,
  });
  const labels = new Counter({ name: "plainlabel_labels_total", help: "Labels made and sent.", registers });
  const rendering = new Histogram({
    name: "plainlabel_label_seconds",
    help: "Seconds from a request for labels to its outcome, waiting included.",
    labelNames: ["outcome"],
    buckets: seconds,
    registers,
  });
  const refusals = new Counter({
    name: "plainlabel_refusals_total",
    help: "Reasons for refusing labels, by their code in the catalogue.",
    labelNames: ["code"],
    registers,
  });
  const deprecated = new Counter({
    name: "plainlabel_deprecated_calls_total",
    help: "Calls of operations that will go, by the operation's id in the OpenAPI document.",
    labelNames: ["operation"],
    registers,
  });
  const webhooks = new Counter({
    name: "plainlabel_webhooks_total",
    help: "Tries to tell a tenant's system of a batch, by outcome: delivered, failed, given-up, dropped.",
    labelNames: ["outcome"],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge("plainlabel_calls_waiting", "Requests that wait for a worker.", () => maker.load().waiting);
  gauge(
    "plainlabel_calls_working",
    "Requests that a worker is making labels for.",
    () => maker.load().working,
  );
  gauge(
    "plainlabel_workers_lost",
    "Workers that died or were stopped since the start.",
    () => maker.load().lost,
  );
  gauge("plainlabel_ready", "1 while labels can be made.", () => (maker.ready() ? 1 : 0));
  gauge("plainlabel_memory_bytes", "Resident memory of the process.", () => process.memoryUsage.rss());

  new Gauge({
    name: "plainlabel_keys_ending",
    help: "Keys that open something now and will not any more in 30 days.",
    registers,
    async collect() {
      try {
        this.set((await keysEnding()).length);
      } catch (error) {
        // As many as last time, while the store is away: the other counts must be told.
        if (!isStoreFault(error)) throw error;
      }
    },
  });

  app.addHook("onResponse", async (request, reply) => {
    const route = request.is404 ? "none" : (request.routeOptions.url ?? "none");
    const method = methods.has(request.method) ? request.method : "other";
    answers.inc({ method, route, status: String(reply.statusCode) });
    times.observe({ route }, reply.elapsedTime / 1000);
  });

  return {
    registry,
    deprecatedCall: (operation) => deprecated.inc({ operation }),
    webhook: (outcome) => webhooks.inc({ outcome }),
    rendered: (result, took) => {
      calls.inc({ outcome: result.outcome });
      rendering.observe({ outcome: result.outcome }, took);
      if (result.outcome === "made") labels.inc(result.labels);
      if (result.outcome === "refused") for (const { code } of result.refusals) refusals.inc({ code });
    },
  };
};
