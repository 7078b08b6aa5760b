// The flow: request -> interpret -> compose -> layout -> paint -> verify -> answer. Read this file first.

import type { Finding, Refusal } from "@plainlabel/directions";
import { digest } from "./digest.ts";
import type { LabelSet } from "./layout/LabelSet.ts";
import type { Painter, VerificationLevel } from "./Painter.ts";
import type { LabelsOfItem } from "./Prepared.ts";
import { prepareAll } from "./prepare.ts";
import type { LabelReport } from "./report/LabelReport.ts";
import { reportOn } from "./report/reportOn.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";
import { verifyFile } from "./verify/verifyFile.ts";

/** Labels that were painted and proved, with the evidence. */
export interface LabelsMade extends LabelsOfItem {
  readonly report: LabelReport;
}

export interface Made {
  readonly outcome: "made";
  readonly items: readonly LabelsMade[];
  /** Finished and verified PDF files: one per item in the same order, or a single one with `oneFile`. */
  readonly files: readonly Uint8Array[];
  readonly level: VerificationLevel;
}

/** We will not: every reason at once, and no file. */
export interface Refused {
  readonly outcome: "refused";
  readonly refusals: readonly Refusal[];
}

/** Our own verification failed on the finished file: our fault, and no file leaves. Names no person. */
export interface Faulted {
  readonly outcome: "faulted";
  readonly findings: readonly Finding[];
}

export interface MakeOptions {
  /** How deeply the finished file is proved; "standard" by default. There is no "off". */
  readonly level?: VerificationLevel;
  /** All items in one file, for printing in one go. */
  readonly oneFile?: boolean;
  /** The printer's dots per inch, for requests that do not say; one that says otherwise is refused. */
  readonly dpi?: LabelSet["dpi"];
}

/** The items in the order of the file's labels: each as often as copies of it are wanted. */
export const copiesOf = <T extends Pick<LabelsOfItem, "request">>(items: readonly T[]): readonly T[] =>
  items.flatMap((item) => Array.from({ length: item.request.copies ?? 1 }, () => item));

/** Most labels in one file: what the reader that proves it takes, and far more than a printer's roll. */
export const mostLabelsInFile = 10_000;

/** Refused before anything is painted: a file that could not be read back could not be proved. */
const tooManyFor = (batch: readonly LabelsOfItem[]): readonly Refusal[] => {
  const labels = copiesOf(batch).reduce((sum, { set }) => sum + set.pages.length, 0);
  if (labels <= mostLabelsInFile) return [];
  return [
    {
      code: "too-many-labels",
      path: "",
      detail: `One file would hold ${labels} labels; ${mostLabelsInFile} are the most.`,
      help: "Send fewer requests at a time, or ask for fewer copies.",
    },
  ];
};

/**
 * Turns one or more label requests into labels that have been read back and
 * proved. Never throws on what a caller sent; what our own verification finds
 * is an outcome of its own. One item refused refuses them all: nobody should
 * hand over three labels of four.
 */
export const makeLabels = async (
  requests: readonly LabelRequest[],
  painter: Painter,
  options: MakeOptions = {},
): Promise<Made | Refused | Faulted> => {
  const prepared = prepareAll(requests, painter, options.dpi);
  if (!prepared.ok) return { outcome: "refused", refusals: prepared.refusals };

  const items = prepared.value;
  const level = options.level ?? "standard";
  const batches = options.oneFile === true ? [items] : items.map((item) => [item]);
  const tooMany = batches.flatMap(tooManyFor);
  if (tooMany.length > 0) return { outcome: "refused", refusals: tooMany };
  const files: Uint8Array[] = [];
  const made: LabelsMade[] = [];
  for (const batch of batches) {
    const copies = copiesOf(batch);
    const file = await painter.paint(copies.map((item) => item.set));
    const findings = verifyFile(copies, await painter.readBack(file, level, batch[0]!.set.dpi));
    if (findings.length > 0) return { outcome: "faulted", findings };
    files.push(file);
    const fileDigest = await digest(file);
    for (const item of batch) {
      const requestDigest = await digest(JSON.stringify(item.request));
      made.push({ ...item, report: reportOn(item, { level, requestDigest, fileDigest }) });
    }
  }
  return { outcome: "made", items: made, files, level };
};
