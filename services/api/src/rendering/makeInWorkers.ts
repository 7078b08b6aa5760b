// rendering: labels made in worker threads, each with its own memory and time limit. One that breaks takes its own caller's answer with it, nobody else's.
import { extname } from "node:path";
import type { FastifyBaseLogger } from "fastify";
import { Piscina } from "piscina";
import type { LabelAnswer, LabelMaker, LinksWanted } from "./LabelMaker.ts";
import { waitingLine } from "./waitingLine.ts";
import type { Proof, WorkerTask } from "./workerTask.ts";

export interface WorkerLimits {
  readonly workers: number;
  /** Calls that may wait for a worker. */
  readonly queue: number;
  /** Milliseconds from arrival to answer, waiting included. */
  readonly patience: number;
  /** Megabytes of JavaScript heap of each worker. */
  readonly memory: number;
  /** The worker's file; tests bring others. */
  readonly file?: URL;
}

/** An answer must leave within five seconds; half a second is for stopping a worker and writing. */
export const usualPatience = 4_500;

/** A label of a hundred pages takes some 60 MB; a worker beyond this is broken. */
export const usualMemory = 256;

/** The compiled file beside this one when compiled, the source beside it when not. */
const ownFile = new URL(`./renderWorker${extname(import.meta.url)}`, import.meta.url);

const startPool = ({ workers, memory, file = ownFile }: WorkerLimits): Piscina =>
  new Piscina({
    filename: file.href,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    // Sources find each other by this condition; compiled files need none.
    ...(extname(file.pathname) === ".ts" ? { execArgv: ["--conditions=source"] } : {}),
  });

/** Starts the workers at once. Piscina's own queue stays empty: with abort signals it has no bound and no order. */
export const makeInWorkers =
  (limits: WorkerLimits) =>
  (log: FastifyBaseLogger): LabelMaker => {
    const pool = startPool(limits);
    const line = waitingLine(limits.workers, limits.queue);
    let works = false;
    let lost = 0;
    let closing = false;
    pool.on("workerDestroy", () => {
      if (!closing) lost += 1;
    });
    // A worker that dies while it has no call to answer for.
    pool.on("error", (err) => log.error({ err }, "a render worker broke"));

    const run = <T>(task: WorkerTask, signal: AbortSignal): Promise<T> => pool.run(task, { signal });

    const settled = (async () => {
      try {
        const proof = await run<Proof>({ task: "prove" }, AbortSignal.timeout(60_000));
        works = proof.works;
        if (!works)
          log.error({ reasons: proof.reasons }, "the sample label could not be made; no label will be");
      } catch (err) {
        log.error({ err }, "the painter could not be loaded; no label will be made");
      }
    })();

    return {
      ready: () => works && !closing,
      settled,
      make: async (call) => {
        if (!works) return { outcome: "not-ready" };
        const signal = AbortSignal.timeout(limits.patience);
        const turn = line.enter(signal);
        if (turn === null) return { outcome: "queue-full" };
        if (!(await turn)) return { outcome: "took-too-long" };
        try {
          return await run<LabelAnswer | LinksWanted>({ task: "label", call }, signal);
        } catch (error) {
          // The pool has stopped that worker and begun another.
          if (signal.aborted) return { outcome: "took-too-long" };
          throw error;
        } finally {
          line.leave();
        }
      },
      load: () => ({ waiting: line.waiting(), working: line.working(), lost }),
      close: async () => {
        closing = true;
        await pool.destroy();
      },
    };
  };
