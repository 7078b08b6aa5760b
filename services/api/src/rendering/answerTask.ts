// rendering: what a worker does with a task: a painter and a writer of braille of its own, loaded with this file.
import { liblouis } from "@plainlabel/braille";
import { createPdfPainter } from "@plainlabel/pdf";
import { answerOrder } from "../orders/answerOrder.ts";
import { answerCall } from "./answerCall.ts";
import { answerItems } from "./answerItems.ts";
import { answerPaint } from "./answerPaint.ts";
import { answerPoster } from "./answerPoster.ts";
import { answerSheet } from "./answerSheet.ts";
import { proveItWorks } from "./proveItWorks.ts";
import type { Proof, WorkerAnswer, WorkerTask } from "./workerTask.ts";

const painter = await createPdfPainter();
const braille = liblouis();

const prove = async (): Promise<Proof> => {
  const result = await proveItWorks(painter);
  if (result.outcome === "made") return { works: true, reasons: [] };
  const reasons = result.outcome === "faulted" ? result.findings : result.refusals;
  return { works: false, reasons: reasons.map(({ code }) => code) };
};

export const answerTask = async (task: WorkerTask): Promise<WorkerAnswer> => {
  switch (task.task) {
    case "prove":
      return prove();
    case "label":
      return answerCall(task.call, painter, braille);
    case "paint":
      return answerPaint(task.call, painter, braille);
    case "items":
      return answerItems(task.call, painter);
    case "sheet":
      return answerSheet(task.call, painter);
    case "poster":
      return answerPoster(task.call, painter);
    case "order":
      return answerOrder(task.call);
  }
};
