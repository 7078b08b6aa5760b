// features/desk: the pieces of a label that came as a PDF. The file is read in a thread of its own, which has so
// much time and memory and no more, and ends with the file.
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type Outcome, type Refusal, refused } from "@plainlabel/core";
import { noPdf, type OrdinaryLabel, soundLabel } from "@plainlabel/desk";
import type { NoWords, WordsInPdf } from "@plainlabel/pdf/words";
import { waitingLine } from "../../rendering/waitingLine.ts";

/** Milliseconds. A label took 30 to 130 of them, and its thread some 300 to begin; a machine may be busy with other work. */
const patience = 10_000;
/** One after another: labels are made on the same machine. */
const line = waitingLine(1, 8);
/** Milliseconds that a file waits for the one before. */
const wait = 15_000;

/** The compiled file beside this one when compiled, the source beside it when not. */
const workerFile = new URL(`./pdfWordsWorker${extname(import.meta.url)}`, import.meta.url);
const execArgv = extname(workerFile.pathname) === ".ts" ? ["--conditions=source", "--no-warnings"] : [];

type Answer = WordsInPdf | "took-too-long" | "broke";

const inThread = (file: Uint8Array): Promise<Answer> =>
  new Promise((resolve) => {
    const worker = new Worker(workerFile, {
      ...{ workerData: file, execArgv, env: {}, stdout: true, stderr: true },
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    });
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle("took-too-long"), patience);
    worker.once("message", (answer: WordsInPdf) => settle(answer));
    worker.once("error", () => settle("broke"));
    worker.once("exit", () => settle("broke"));
  });

const refusalOf: Readonly<Record<NoWords, Refusal>> = {
  damaged: noPdf("It is damaged, or no PDF that can be read.", "Print the label to a PDF again."),
  locked: noPdf("It is locked by a password.", "Print the label to a PDF without one."),
  "several-pages": noPdf("It has more than one page.", "Send one label at a time."),
  "too-large": noPdf("It is larger than any label.", "Send one label at a time, on its own paper."),
  "too-many-signs": noPdf("It has more words than a label.", "Send one label at a time."),
  "unknown-signs": noPdf(
    "It does not say which letters its signs are.",
    "Let the dispensing system print text or ZPL, or type the label.",
  ),
  "unseen-words": noPdf(
    "It holds words that nobody would see on the label: too faint, covered, or beyond its edge.",
    "Print the label to a PDF on its own paper, or type it.",
  ),
  "turned-words": noPdf("Its words do not stand upright.", "Print the label to a PDF as it is read."),
  "unclear-words": noPdf(
    "It cannot be told where its words begin and end.",
    "Let the dispensing system print text or ZPL, or type the label.",
  ),
  "has-notes": noPdf("It has notes or fields lying over the label.", "Print the label to a PDF again."),
};

export interface PdfLabel {
  readonly label: OrdinaryLabel;
  /** What stands in one is not read. */
  readonly pictures: number;
}

/** Never throws on what a file holds. */
export const wordsOfPdf = async (file: Uint8Array, tenantId: string): Promise<Outcome<PdfLabel>> => {
  if ((await line.enter(tenantId, AbortSignal.timeout(wait))) !== true)
    return refused(noPdf("Too many are being read at the moment.", "Send it again in a moment."));
  const began = performance.now();
  try {
    const answer = await inThread(file);
    if (answer === "took-too-long")
      return refused(noPdf("It takes longer to read than any label.", "Type the label."));
    if (answer === "broke") return refused(refusalOf.damaged);
    if (answer.outcome === "none") return refused(refusalOf[answer.why]);
    const label = soundLabel("pdf", answer.lines);
    return label.ok ? { ...label, value: { label: label.value, pictures: answer.pictures } } : label;
  } finally {
    line.leave(tenantId, performance.now() - began);
  }
};
