// rendering: worker threads that are kept in number: each has one task at a time, its own memory, and a time after which it is stopped.
import { Worker } from "node:worker_threads";
import type { FromWorker, WorkerAnswer, WorkerTask } from "./workerTask.ts";

export interface WorkerParts {
  readonly file: URL;
  readonly execArgv: readonly string[] | undefined;
  readonly workers: number;
  /** Megabytes of JavaScript heap of each worker. */
  readonly memory: number;
  /** Called whenever a worker becomes ready or is lost, with how many are ready, at work or not. */
  readonly onReady: (ready: number) => void;
  /** Called for each worker that is lost, with why; null: it was stopped for taking too long. */
  readonly onLost: (reason: unknown) => void;
}

export interface Workers {
  /**
   * Gives the task to a ready worker that has none; throws when there is none.
   * null: it took longer than `patience` milliseconds, and its worker was
   * stopped. Rejects when the worker breaks.
   */
  readonly run: (task: WorkerTask, patience: number) => Promise<WorkerAnswer | null>;
  readonly close: () => Promise<void>;
}

interface Job {
  readonly settle: (answer: WorkerAnswer | null) => void;
  readonly fail: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

interface Thread {
  readonly worker: Worker;
  ready: boolean;
  job: Job | null;
}

/** Milliseconds before one that died while it started is started again. */
const startAgain = 1_000;

/** Starts them at once. A lost worker is replaced at once, or after a pause when it was never ready. */
export const startWorkers = (parts: WorkerParts): Workers => {
  const threads = new Set<Thread>();
  let closing = false;

  const tellReady = (): void => parts.onReady([...threads].filter(({ ready }) => ready).length);

  const finish = (thread: Thread, end: (job: Job) => void): void => {
    const { job } = thread;
    if (job === null) return;
    clearTimeout(job.timer);
    thread.job = null;
    end(job);
  };

  const lose = (thread: Thread, reason: unknown, end: (job: Job) => void): void => {
    // "error" is followed by "exit": only the first counts.
    if (!threads.delete(thread)) return;
    if (closing) return;
    tellReady();
    parts.onLost(reason);
    if (thread.ready) start();
    else setTimeout(start, startAgain).unref();
    finish(thread, end);
  };

  const start = (): void => {
    if (closing) return;
    const { file, execArgv, memory } = parts;
    const worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
      ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
    });
    const thread: Thread = { worker, ready: false, job: null };
    threads.add(thread);
    const breaks = (error: unknown): void => lose(thread, error, (job) => job.fail(error));
    worker.on("message", (message: FromWorker) => {
      switch (message.kind) {
        case "ready":
          thread.ready = true;
          return tellReady();
        case "answer":
          return finish(thread, (job) => job.settle(message.answer));
        case "broke":
          return finish(thread, (job) => job.fail(message.error));
      }
    });
    worker.on("messageerror", breaks);
    worker.on("error", breaks);
    worker.on("exit", (code) => breaks(new Error(`the worker ended with ${code}`)));
  };

  for (let one = 0; one < parts.workers; one += 1) start();

  return {
    run: (task, patience) =>
      new Promise((settle, fail) => {
        const thread = [...threads].find(({ ready, job }) => ready && job === null);
        if (thread === undefined) throw new Error("no worker is free");
        const timer = setTimeout(() => {
          void thread.worker.terminate();
          lose(thread, null, (job) => job.settle(null));
        }, patience);
        thread.job = { settle, fail, timer };
        thread.worker.postMessage(task);
      }),
    close: async () => {
      closing = true;
      const all = [...threads];
      for (const thread of all) finish(thread, (job) => job.fail(new Error("the service is closing")));
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
};
