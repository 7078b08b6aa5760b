// paint: prepared labels -> files: painted, read back and proved before any other format is drawn of them.

import { accepted, type Finding, type Outcome, type Refusal } from "@plainlabel/directions";
import type { BrailleTranslator } from "./braille/BrailleTranslator.ts";
import { notAsked } from "./braille/brailleTold.ts";
import type { Translator } from "./compose/Translator.ts";
import { digest } from "./digest.ts";
import type { DerivedFormat, WordFormat } from "./LabelFormat.ts";
import type { Pages, Painter, VerificationLevel } from "./Painter.ts";
import type { LabelsOfItem, Prepared } from "./Prepared.ts";
import { pathsAmong } from "./prepare.ts";
import type { FrontSheet } from "./prepareFrontSheet.ts";
import type { LabelReport } from "./report/LabelReport.ts";
import { reportOn } from "./report/reportOn.ts";
import { verifyFile } from "./verify/verifyFile.ts";
import { wordFile } from "./wordFile.ts";

/**
 * Something to paint. The PDF is always painted and proved, asked for or not; the other formats are drawn from it, or
 * written from the words that it was proved to say.
 */
export type Wanted =
  | { readonly format: "pdf" | WordFormat }
  | { readonly format: DerivedFormat; readonly pages: Pages };

export interface PaintOptions {
  /** How deeply the finished file is proved; "standard" by default. There is no "off". */
  readonly level?: VerificationLevel;
  /** All items in one file, for printing in one go. */
  readonly oneFile?: boolean;
  /** With `oneFile`: stands before all labels, and is proved with them. */
  readonly front?: FrontSheet;
  /**
   * Each label stands once in its file, and as often as wanted in what is drawn
   * of it: for a door that sends drawings only. Labels on sheets, where copies
   * flow on, stand in the file as often as wanted.
   */
  readonly onceInFile?: boolean;
  /** Reads the words of other languages back; ours where it is left out. */
  readonly translator?: Pick<Translator, "read">;
  /** Writes braille; none where it is left out, and braille is refused. */
  readonly braille?: BrailleTranslator | null;
  /** Nothing else is made of these labels: what a request says of braille is told where there is none. */
  readonly nothingElse?: boolean;
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

/** For each file what was wanted of it, in the order wanted: one piece, or one for each page. */
export interface Painted extends Made {
  readonly wanted: readonly (readonly (readonly Uint8Array[])[])[];
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

type Batch = readonly LabelsOfItem[];

interface PaintedBatch {
  readonly outcome: "painted";
  readonly file: Uint8Array;
  readonly made: readonly LabelsMade[];
}

/** Whether copies are only drawn, not painted. */
const isOnce = (batch: Batch, onceInFile: boolean): boolean =>
  onceInFile && batch.every(({ set }) => set.sheet === undefined);

const paintBatch = async (
  batch: Batch,
  painter: Painter,
  level: VerificationLevel,
  onceInFile: boolean,
  front: readonly FrontSheet[] = [],
  translator?: Pick<Translator, "read">,
): Promise<PaintedBatch | Faulted> => {
  const sheets = [...front, ...(isOnce(batch, onceInFile) ? batch : copiesOf(batch))];
  const file = await painter.paint(sheets.map(({ set }) => set));
  /* Fingerprints are taken by another thread, while this one reads the file back. */
  const digests = Promise.all([file, ...batch.map(({ request }) => JSON.stringify(request))].map(digest));
  const seen = await painter.readBack(file, level, batch[0]!.set.dpi);
  const findings = verifyFile(sheets, seen, translator);
  if (findings.length > 0) return { outcome: "faulted", findings };
  const [fileDigest, ...requestDigests] = await digests;
  const made = batch.map((item, at): LabelsMade => {
    const proof = { level, requestDigest: requestDigests[at]!, fileDigest: fileDigest! };
    return { ...item, report: reportOn(item, proof) };
  });
  return { outcome: "painted", file, made };
};

/** The pieces of one format, and what was noticed of each item on the way. */
interface Drawn {
  readonly pieces: readonly Uint8Array[];
  readonly noticed: readonly (readonly Finding[])[];
}

const drawn = async (
  wanted: Wanted,
  file: Uint8Array,
  batch: Batch,
  painter: Painter,
  { onceInFile = false, braille = null }: Pick<PaintOptions, "onceInFile" | "braille">,
): Promise<Outcome<Drawn>> => {
  if (wanted.format === "pdf") return accepted({ pieces: [file], noticed: [] });
  if (!("pages" in wanted)) {
    const written = await wordFile(wanted.format, batch, braille);
    return written.ok ? accepted({ pieces: [written.value.file], noticed: written.value.findings }) : written;
  }
  const finished = isOnce(batch, onceInFile)
    ? { file, sets: batch.map(({ set }) => set), copies: batch.map(({ request }) => request.copies ?? 1) }
    : { file, sets: copiesOf(batch).map(({ set }) => set) };
  const pieces = await painter.draw(wanted.format, finished, wanted.pages);
  return pieces.ok ? accepted({ pieces: pieces.value, noticed: [] }) : pieces;
};

/** With what was noticed of each while other formats were written. */
const withFindings = (
  made: readonly LabelsMade[],
  noticed: readonly (readonly Finding[])[],
): readonly LabelsMade[] =>
  made.map((item, at) => {
    const more = noticed[at] ?? [];
    const { findings, report } = item;
    return more.length === 0
      ? item
      : {
          ...item,
          findings: [...findings, ...more],
          report: { ...report, findings: [...report.findings, ...more] },
        };
  });

/**
 * Paints what was prepared, as often and in as many formats as wanted, without
 * laying anything out. What our own verification finds is an outcome of its own.
 */
export const paint = async (
  { items }: Prepared,
  wanted: readonly Wanted[],
  painter: Painter,
  {
    level = "standard",
    oneFile = false,
    front,
    onceInFile = false,
    translator,
    braille,
    nothingElse = false,
  }: PaintOptions = {},
): Promise<Painted | Refused | Faulted> => {
  const batches = oneFile ? [items] : items.map((item) => [item]);
  const tooMany = batches.flatMap(tooManyFor);
  if (tooMany.length > 0) return { outcome: "refused", refusals: tooMany };
  const files: Uint8Array[] = [];
  const made: LabelsMade[] = [];
  for (const batch of batches) {
    const before = front === undefined ? [] : [front];
    const painted = await paintBatch(batch, painter, level, onceInFile, before, translator);
    if (painted.outcome === "faulted") return painted;
    files.push(painted.file);
    made.push(...painted.made);
  }
  const pieces: (readonly Uint8Array[])[][] = [];
  const refusals: Refusal[] = [];
  const noticed: (readonly Finding[])[] = [];
  const lacksBraille = nothingElse && !wanted.some(({ format }) => format === "brf");
  for (const [at, batch] of batches.entries()) {
    const ofFile: (readonly Uint8Array[])[] = [];
    const ofBatch: Drawn["noticed"][] = [];
    for (const one of wanted) {
      const outcome = await drawn(one, files[at]!, batch, painter, {
        onceInFile,
        ...(braille === undefined ? {} : { braille }),
      });
      if (outcome.ok) {
        ofFile.push(outcome.value.pieces);
        ofBatch.push(outcome.value.noticed);
      } else
        refusals.push(
          ...("pages" in one ? outcome.refusals : pathsAmong(outcome.refusals, at, batches.length)),
        );
    }
    pieces.push(ofFile);
    noticed.push(
      ...batch.map(({ request }, place) => [
        ...(request.braille !== undefined && lacksBraille ? [notAsked] : []),
        ...ofBatch.flatMap((of) => of[place] ?? []),
      ]),
    );
  }
  if (refusals.length > 0) return { outcome: "refused", refusals };
  return { outcome: "made", items: withFindings(made, noticed), files, level, wanted: pieces };
};
