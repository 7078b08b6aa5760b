// rendering: the worker's side of the door between threads: one task in, one answer out; the bytes of a file go back without being copied.
import { parentPort } from "node:worker_threads";
import type { FromWorker, WorkerAnswer, WorkerTask } from "./workerTask.ts";

/** The memory that may be given away with the answer; what shares its memory with other values is copied first. */
const givenAway = (
  answer: WorkerAnswer,
): { readonly answer: WorkerAnswer; readonly memory: ArrayBuffer[] } => {
  if (!("body" in answer)) return { answer, memory: [] };
  const own = answer.body.byteLength === answer.body.buffer.byteLength ? answer.body : answer.body.slice();
  return { answer: { ...answer, body: own }, memory: [own.buffer as ArrayBuffer] };
};

/** Call it when everything is loaded: from then on this worker is given tasks, one at a time. */
export const serveTasks = (answerTask: (task: WorkerTask) => Promise<WorkerAnswer>): void => {
  const port = parentPort;
  if (port === null) throw new Error("this file is for workers");
  const send = (message: FromWorker, memory: ArrayBuffer[] = []): void => port.postMessage(message, memory);
  port.on("message", async (task: WorkerTask) => {
    try {
      const { answer, memory } = givenAway(await answerTask(task));
      send({ kind: "answer", answer }, memory);
    } catch (error) {
      // Whatever was thrown; only an error crosses with its places in the code.
      send({ kind: "broke", error: error instanceof Error ? error : new Error("not an error was thrown") });
    }
  });
  send({ kind: "ready" });
};
