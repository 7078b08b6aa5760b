// rendering: the worker's side of the door between threads: one task in, one answer out; the bytes of a file go
// back without being copied.
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Greeting, WorkerAnswer, WorkerTask } from "./workerTask.ts";

/**
 * The answer with its memory given away. What shares its memory with other values is copied first, and so is a Buffer,
 * whose memory may be Node's own pool, and whose `slice` copies nothing.
 */
const givenAway = (answer: WorkerAnswer): unknown => {
  if (!("body" in answer)) return answer;
  const { body } = answer;
  const isAlone = !Buffer.isBuffer(body) && body.byteLength === body.buffer.byteLength;
  const own = isAlone ? body : new Uint8Array(body);
  return move({
    [transferableSymbol]: [own.buffer as ArrayBuffer],
    [valueSymbol]: { ...answer, body: own },
  } as never);
};

/**
 * A label's first time in a thread takes many times what the next one takes: fonts are read and code is compiled. That
 * is done before the worker is ready, and not in the time that a call may take: on a machine with much else to do a
 * first call ran out of it, its worker was stopped, and the next one began as cold. What comes of the label is judged
 * by the start, which makes it again.
 */
const warmUp = async (answerTask: (task: WorkerTask) => Promise<WorkerAnswer>): Promise<void> => {
  try {
    await answerTask({ task: "prove" });
  } catch {
    // The start tells why, and serves nobody.
  }
};

/** What a worker's file exports: it is ready when everything is loaded and was used once, and says so when greeted. */
export const serveTasks =
  (answerTask: (task: WorkerTask) => Promise<WorkerAnswer>) =>
  async (task: WorkerTask | Greeting): Promise<unknown> => {
    if (task.task === "greet") {
      await warmUp(answerTask);
      return null;
    }
    try {
      return givenAway(await answerTask(task));
    } catch (error) {
      // Whatever was thrown; only an error crosses with its places in the code, and null would be taken for success.
      throw error instanceof Error ? error : new Error("not an error was thrown");
    }
  };
