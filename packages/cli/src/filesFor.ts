// command line: what was made, as the files to write: the labels in every format wanted, and a report on each item.
import {
  describeLabels,
  isWordFormat,
  type LabelFormat,
  type LabelsMade,
  type MadeSubmission,
  reportPage,
  type Wanted,
} from "@plainlabel/core";
import { piecesOf } from "./readFormats.ts";
import type { WholeFile } from "./writeWhole.ts";

/** What a professional checks, with what was noticed in the prescription as a whole. */
const reportOf = (item: LabelsMade, { submissionFindings }: MadeSubmission): string =>
  `${JSON.stringify({ ...describeLabels(item), submissionFindings }, null, 2)}\n`;

/** What is painted for a folder; `toStdout`: for standard output, which takes one piece. */
export const wantedFor = (formats: readonly LabelFormat[], toStdout: boolean): readonly Wanted[] =>
  formats.map((format) =>
    format === "pdf" || isWordFormat(format)
      ? { format }
      : { format, pages: toStdout ? "together" : piecesOf[format] },
  );

/** "name.pdf", "name.zpl" and files of words hold all labels; "name-1.png" and "name-1.svg" hold one page each. */
const named = (format: LabelFormat, name: string, pieces: readonly Uint8Array[]): readonly WholeFile[] =>
  pieces.map((content, page) => ({
    name: piecesOf[format] === "together" ? `${name}.${format}` : `${name}-${page + 1}.${format}`,
    content,
  }));

/** All files to write; `names` are the items' own, `formats` those that were wanted, `page` adds the report to read. */
export const filesFor = (
  made: MadeSubmission,
  names: readonly string[],
  { formats, page }: { readonly formats: readonly LabelFormat[]; readonly page: boolean },
): readonly WholeFile[] =>
  made.items.flatMap((item, index): readonly WholeFile[] => {
    const name = names[index]!;
    return [
      ...formats.flatMap((format, at) => named(format, name, made.wanted[index]![at]!)),
      { name: `${name}.json`, content: reportOf(item, made) },
      ...(page ? [{ name: `${name}.html`, content: reportPage(item.report) }] : []),
    ];
  });
