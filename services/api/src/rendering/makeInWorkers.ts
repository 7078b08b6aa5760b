// rendering: labels made in worker threads, each with its own memory and time limit. One that breaks takes its
// own caller's answer with it, nobody else's.
import { extname } from "node:path";
import type { FastifyBaseLogger } from "fastify";
import { orderInLine } from "../durations/durations.ts";
import type { OrderAnswer } from "../orders/OrderCall.ts";
import type { ItemsAnswer } from "./ItemsCall.ts";
import type { LabelAnswer, LabelMaker, Unserved } from "./LabelMaker.ts";
import type { FactsWanted, LaidOutAnswer } from "./LaidOutAnswer.ts";
import { startWorkers } from "./startWorkers.ts";
import { waitingLine } from "./waitingLine.ts";
import type { Proof, WorkerTask } from "./workerTask.ts";

export interface WorkerLimits {
  readonly workers: number;
  /** Calls that may wait for a worker. */
  readonly queue: number;
  /** Milliseconds that a call waits for a worker before it is told to come back. */
  readonly wait: number;
  /** The same of an order, whose body is here by then. `orderInLine` when left out; never less than `wait`. */
  readonly orderWait?: number;
  /** Milliseconds that a worker may work on a call before it is stopped. */
  readonly patience: number;
  /** Megabytes of JavaScript heap of each worker. */
  readonly memory: number;
  /** The worker's file; tests bring others. */
  readonly file?: URL;
}

/** One that has loaded its fonts holds some 60 MB; one beyond this is broken. */
export const usualMemory = 256;

/**
 * For files of whole batches: 10,000 labels in one file took 14 seconds and
 * 1.2 GB. One at a time; what waits is told to come back after half a minute.
 */
export const printerLimits: WorkerLimits = {
  ...{ workers: 1, queue: 4, wait: 30_000, patience: 120_000, memory: 3_072 },
};

/** Milliseconds in which another worker may start after the first one died at the start. */
const secondChance = 2_500;

/**
 * How much longer an order may be read than a label be made: nobody stands before it, its length is bounded, and its
 * items are made apart.
 */
const orderTimes = 2;

/** Many labels take longer than one: in the line a tenant's counter does not pay for its batches. */
const batchesOf = (tenantId: string): string => `batches of ${tenantId}`;

/**
 * In the line, for what no tenant asked for: the sample label of the start. It never calls again, so nobody is heavy
 * beside it.
 */
const nobody = "";

/** The compiled file beside this one when compiled, the source beside it when not. */
const ownFile = new URL(`./renderWorker${extname(import.meta.url)}`, import.meta.url);

/** Sources find each other by this condition; compiled files need none. */
const execArgvOf = (file: URL): readonly string[] | undefined =>
  extname(file.pathname) === ".ts" ? ["--conditions=source"] : undefined;

/**
 * Starts the workers at once. A call is given to a worker that is ready and has none; until there is one, it
 * waits in line.
 */
export const makeInWorkers =
  ({ workers, queue, wait, orderWait = orderInLine, patience, memory, file = ownFile }: WorkerLimits) =>
  (log: FastifyBaseLogger): LabelMaker => {
    const line = waitingLine(0, queue);
    let works = false;
    let readyNow = 0;
    let lost = 0;
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const pool = startWorkers({
      file,
      execArgv: execArgvOf(file),
      workers,
      memory,
      onReady: (ready) => {
        readyNow = ready;
        line.resize(ready);
        if (ready === workers) begin();
      },
      onBroke: (err) => log.error({ err }, "a render worker broke"),
      onLost: () => {
        lost += 1;
        // It never was ready: nobody should wait for it at the start.
        if (!works) begin();
      },
    });

    const run = async <T>(
      tenantId: string,
      task: WorkerTask,
      signal: AbortSignal,
      limit: number,
    ): Promise<T | Unserved> => {
      if ((await line.enter(tenantId, signal)) !== true)
        return { outcome: readyNow === 0 ? "not-ready" : "queue-full" };
      const began = performance.now();
      try {
        return (
          ((await pool.run(task, limit, line.isHeavy(tenantId))) as T | null) ?? { outcome: "took-too-long" }
        );
      } finally {
        line.leave(tenantId, tenantId === nobody ? null : performance.now() - began);
      }
    };

    const settled = (async () => {
      await begun;
      try {
        const proof = await run<Proof>(nobody, { task: "prove" }, AbortSignal.timeout(secondChance), 60_000);
        works = "works" in proof && proof.works;
        const reasons = "works" in proof ? proof.reasons : [proof.outcome];
        if (!works) log.error({ reasons }, "the sample label could not be made; no label will be");
      } catch (err) {
        log.error({ err }, "the painter could not be loaded; no label will be made");
      }
    })();

    const serve = <T>(
      tenantId: string,
      task: WorkerTask,
      inLine = wait,
      atWork = patience,
    ): Promise<T | Unserved> =>
      works
        ? run<T>(tenantId, task, AbortSignal.timeout(inLine), atWork)
        : Promise.resolve({ outcome: "not-ready" });

    return {
      ready: () => works && readyNow > 0,
      settled,
      make: (call, tenantId) =>
        serve<LabelAnswer | FactsWanted | LaidOutAnswer>(tenantId, { task: "label", call }),
      paint: (call, tenantId) => serve<LabelAnswer>(tenantId, { task: "paint", call }),
      makeItems: (call, tenantId) => serve<ItemsAnswer>(batchesOf(tenantId), { task: "items", call }),
      makeSheets: (call, tenantId) => serve<LabelAnswer>(tenantId, { task: "sheet", call }),
      makePoster: (call, tenantId) => serve<LabelAnswer>(tenantId, { task: "poster", call }),
      readOrder: (call, tenantId) =>
        serve<OrderAnswer>(
          batchesOf(tenantId),
          { task: "order", call },
          Math.max(wait, orderWait),
          patience * orderTimes,
        ),
      load: () => ({ waiting: line.waiting(), working: line.working(), lost }),
      close: pool.close,
    };
  };
