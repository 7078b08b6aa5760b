// rendering: what runs in a worker: a painter of its own, one call at a time. Bytes of a finished file go back without being copied.
import { createPdfPainter } from "@plainlabel/pdf";
import { move, transferableSymbol, valueSymbol } from "piscina";
import { proveItWorks } from "../proveItWorks.ts";
import { answerCall } from "./answerCall.ts";
import type { MadeAnswer } from "./LabelMaker.ts";
import type { Proof, WorkerAnswer, WorkerTask } from "./workerTask.ts";

// Fonts are loaded while the pool starts the worker, not when the first caller waits.
const painter = await createPdfPainter();

const prove = async (): Promise<Proof> => {
  const result = await proveItWorks(painter);
  if (result.outcome === "made") return { works: true, reasons: [] };
  const reasons = result.outcome === "faulted" ? result.findings : result.refusals;
  return { works: false, reasons: reasons.map(({ code }) => code) };
};

/** Given away whole; what shares its memory with other values is copied first. */
const moved = (answer: MadeAnswer): MadeAnswer => {
  const { body } = answer;
  const own = body.byteLength === body.buffer.byteLength ? body : body.slice();
  const value = { ...answer, body: own };
  return move({
    [transferableSymbol]: [own.buffer],
    [valueSymbol]: value,
  } as unknown as ArrayBuffer) as unknown as MadeAnswer;
};

/** The function that the pool calls. */
export const answerTask = async (task: WorkerTask): Promise<WorkerAnswer> => {
  if (task.task === "prove") return prove();
  const answer = await answerCall(task.call, painter);
  return answer.outcome === "made" ? moved(answer) : answer;
};

export default answerTask;
