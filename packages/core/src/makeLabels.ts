// The flow: request -> interpret -> compose -> layout -> paint -> verify -> answer. Read this file first.

import type { AnsweredQuestion, Question, Regimen } from "@plainlabel/directions";
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { digest } from "./digest.ts";
import type { LabelDocument } from "./document/LabelDocument.ts";
import type { LabelSet } from "./layout/LabelSet.ts";
import type { Painter, VerificationLevel } from "./Painter.ts";
import { prepareLabels } from "./prepareLabels.ts";
import type { LabelReport } from "./report/LabelReport.ts";
import { reportOn } from "./report/reportOn.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";
import type { Prescribed } from "./verify/Claim.ts";
import { verifyFile } from "./verify/verifyFile.ts";

/** Prescribed words beside label words, for the professional who approves (promise 4). */
export interface Comparison {
  readonly prescribed: string;
  /** null: printed as written. */
  readonly understood: Regimen | null;
  /** The sentences of the directions as the label says them, in order. */
  readonly label: readonly string[];
  /** Why the directions were not interpreted; empty when they were. */
  readonly reasons: readonly Refusal[];
  /** What the directions leave open: while there is one, the labels are a draft in the prescriber's words. */
  readonly questions: readonly Question[];
  /** What a professional settled, and how; the prescribed words above stay the original ones. */
  readonly answered: readonly AnsweredQuestion[];
}

/** One prescription item's labels. */
export interface LabelsOfItem {
  /** The request as understood: person, medicine, needs. */
  readonly request: LabelRequest;
  readonly document: LabelDocument;
  readonly set: LabelSet;
  /** What the directions on the finished label must mean; null where they are printed as written. */
  readonly prescribed: Prescribed | null;
  readonly comparison: Comparison;
  readonly findings: readonly Finding[];
  /** Short id printed on every label of the set. */
  readonly setId: string;
  /** false: every page carries DRAFT. */
  readonly approved: boolean;
  /** Height of a small letter per 1 point of type, in the label's own face. */
  readonly xHeight: number;
}

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

/** Every item laid out and none painted, or every refusal of every item. */
export const prepareAll = (
  requests: readonly LabelRequest[],
  painter: Painter,
  dpi: MakeOptions["dpi"],
): Outcome<readonly LabelsOfItem[]> => {
  const prepared = requests.map((request) => prepareAt(dpi, request, painter));
  const refusals = prepared.flatMap((outcome, at) =>
    outcome.ok ? [] : pathsOf(outcome.refusals, at, requests.length),
  );
  if (refusals.length > 0) return refused(...refusals);
  return accepted(prepared.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
};

/** Lays out for the printer named, unless the request names another. */
const prepareAt = (
  dpi: MakeOptions["dpi"],
  request: LabelRequest,
  painter: Painter,
): Outcome<LabelsOfItem> => {
  if (dpi === undefined || dpi === request.dpi) return prepareLabels(request, painter);
  if (request.dpi === undefined) return prepareLabels({ ...request, dpi }, painter);
  return refused({
    code: "dpi-differs",
    path: "/dpi",
    detail: `The request is for a printer of ${request.dpi} dpi, and ${dpi} dpi was asked for beside it.`,
    help: "Say it once, or say the same.",
  });
};

/** With several items a refusal says which one it speaks of. */
const pathsOf = (refusals: readonly Refusal[], at: number, of: number): readonly Refusal[] =>
  of === 1 ? refusals : refusals.map((refusal) => ({ ...refusal, path: `/${at}${refusal.path}` }));
