// rendering: the worker's side of the door between threads: one task in, one answer out; the bytes of a file go back without being copied.
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Greeting, WorkerAnswer, WorkerTask } from "./workerTask.ts";

/** The answer with its memory given away; what shares its memory with other values is copied first. */
const givenAway = (answer: WorkerAnswer): unknown => {
  if (!("body" in answer)) return answer;
  const own = answer.body.byteLength === answer.body.buffer.byteLength ? answer.body : answer.body.slice();
  return move({
    [transferableSymbol]: [own.buffer as ArrayBuffer],
    [valueSymbol]: { ...answer, body: own },
  } as never);
};

/** What a worker's file exports: it is ready when everything is loaded, and says so when greeted. */
export const serveTasks =
  (answerTask: (task: WorkerTask) => Promise<WorkerAnswer>) =>
  async (task: WorkerTask | Greeting): Promise<unknown> => {
    if (task.task === "greet") return null;
    try {
      return givenAway(await answerTask(task));
    } catch (error) {
      // Whatever was thrown; only an error crosses with its places in the code, and null would be taken for success.
      throw error instanceof Error ? error : new Error("not an error was thrown");
    }
  };
