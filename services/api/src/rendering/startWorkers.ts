// rendering: worker threads that are kept in number: each has one task at a time, its own memory, and a time
// after which it is stopped.
import { Piscina } from "piscina";
import type { Greeting, WorkerAnswer, WorkerTask } from "./workerTask.ts";

export interface WorkerParts {
  readonly file: URL;
  readonly execArgv: readonly string[] | undefined;
  readonly workers: number;
  /** Megabytes of JavaScript heap of each worker. */
  readonly memory: number;
  /** Called whenever a worker becomes ready or is lost, with how many are ready, at work or not. */
  readonly onReady: (ready: number) => void;
  /** Called for each worker that is lost: it died, or was stopped for taking too long. */
  readonly onLost: () => void;
  /** Called with why a worker died that had no task; with a task, `run` rejects. */
  readonly onBroke: (error: unknown) => void;
}

export interface Workers {
  /**
   * Gives the task to a ready worker that has none; throws when there is none.
   * null: it took longer than `patience` milliseconds, and its worker was
   * stopped. Rejects when the worker breaks. `heavy` ones go to the last workers:
   * what a large call leaves to be cleared away slows down the next call there.
   */
  readonly run: (task: WorkerTask, patience: number, heavy?: boolean) => Promise<WorkerAnswer | null>;
  readonly close: () => Promise<void>;
}

/**
 * One worker is a pool of one: a pool of many replaces none of them any more
 * after one has died while it started (docs/decisions/0075). This one is opened
 * again.
 */
interface Place {
  pool: Piscina | null;
  ready: boolean;
  busy: boolean;
}

/**
 * The 16 MB of an order are not copied to the worker on the thread that serves. What shares its memory with other
 * values is.
 */
const givenAwayIn = (task: WorkerTask): readonly ArrayBuffer[] => {
  const bytes = task.task === "order" ? task.call.bytes : null;
  const isAlone = bytes !== null && bytes.byteLength === bytes.buffer.byteLength;
  return isAlone ? [bytes.buffer as ArrayBuffer] : [];
};

/** Milliseconds before one that died while it started is started again. */
const startAgain = 1_000;

/** Starts them at once. A lost worker is replaced at once, or after a pause when it was never ready. */
export const startWorkers = (parts: WorkerParts): Workers => {
  const places: readonly Place[] = Array.from({ length: parts.workers }, () => ({
    pool: null,
    ready: false,
    busy: false,
  }));
  let closing = false;

  const turn = (place: Place, ready: boolean): void => {
    if (closing) return;
    place.ready = ready;
    parts.onReady(places.filter(({ ready }) => ready).length);
  };

  const open = (place: Place): void => {
    if (closing) return;
    const pool = new Piscina({
      filename: parts.file.href,
      minThreads: 1,
      maxThreads: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      // Waiting for tasks as an event: what a task left behind breaks before the next caller's task, not in it.
      atomics: "disabled",
      resourceLimits: { maxOldGenerationSizeMb: parts.memory, maxYoungGenerationSizeMb: 32 },
      ...(parts.execArgv === undefined ? {} : { execArgv: [...parts.execArgv] }),
    });
    place.pool = pool;
    pool.on("error", (error) => {
      if (!closing) parts.onBroke(error);
    });
    // The first one is called created before it has loaded anything: it is ready when it answers.
    pool.on("workerCreate", () => {
      pool.run({ task: "greet" } satisfies Greeting).then(
        () => turn(place, true),
        () => {},
      );
    });
    pool.on("workerDestroy", () => {
      if (closing) return;
      turn(place, false);
      parts.onLost();
      setImmediate(() => {
        if (place.pool !== pool || pool.threads.length > 0) return;
        place.pool = null;
        void pool.destroy();
        setTimeout(() => open(place), startAgain).unref();
      });
    });
  };

  for (const place of places) open(place);

  return {
    run: async (task, patience, heavy = false) => {
      const isFree = ({ ready, busy }: Place): boolean => ready && !busy;
      const place = heavy ? places.findLast(isFree) : places.find(isFree);
      if (place === undefined || place.pool === null) throw new Error("no worker is free");
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), patience);
      place.busy = true;
      try {
        return await place.pool.run(task, { signal: stop.signal, transferList: [...givenAwayIn(task)] });
      } catch (error) {
        if (stop.signal.aborted) return null;
        throw error;
      } finally {
        clearTimeout(timer);
        place.busy = false;
      }
    },
    close: async () => {
      closing = true;
      await Promise.all(places.map(({ pool }) => pool?.destroy()));
    },
  };
};
