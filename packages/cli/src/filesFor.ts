// command line: what was made, as the files to write: the labels in every format wanted, and a report on each item.
import {
  accepted,
  copiesOf,
  describeLabels,
  type LabelFormat,
  type LabelsMade,
  type MadeSubmission,
  type Outcome,
  refused,
  reportPage,
} from "@plainlabel/core";
import type { WholeFile } from "./writeWhole.ts";

/** What a professional checks, with what was noticed in the prescription as a whole. */
const reportOf = (item: LabelsMade, { submissionFindings }: MadeSubmission): string =>
  `${JSON.stringify({ ...describeLabels(item), submissionFindings }, null, 2)}\n`;

/** "name.pdf" and "name.zpl" hold all labels; "name-1.png" and "name-1.svg" hold one page each. */
const inFormat = async (
  format: LabelFormat,
  name: string,
  item: LabelsMade,
  file: Uint8Array,
): Promise<Outcome<readonly WholeFile[]>> => {
  if (format === "pdf") return accepted([{ name: `${name}.pdf`, content: file }]);
  const { deriveEach, deriveWhole } = await import("@plainlabel/pdf");
  const finished = { file, sets: copiesOf([item]).map(({ set }) => set) };
  if (format === "zpl") {
    const whole = await deriveWhole(format, finished);
    return whole.ok ? accepted([{ name: `${name}.zpl`, content: whole.value }]) : whole;
  }
  const pages = await deriveEach(format, finished);
  return pages.ok
    ? accepted(pages.value.map((content, page) => ({ name: `${name}-${page + 1}.${format}`, content })))
    : pages;
};

/** All files to write, or why one of them cannot be made; `names` are the items' own, `page` adds the report to read. */
export const filesFor = async (
  made: MadeSubmission,
  names: readonly string[],
  { formats, page }: { readonly formats: readonly LabelFormat[]; readonly page: boolean },
): Promise<Outcome<readonly WholeFile[]>> => {
  const outcomes: Outcome<readonly WholeFile[]>[] = [];
  for (const [index, item] of made.items.entries()) {
    for (const format of formats)
      outcomes.push(await inFormat(format, names[index]!, item, made.files[index]!));
    outcomes.push(accepted([{ name: `${names[index]}.json`, content: reportOf(item, made) }]));
    if (page) outcomes.push(accepted([{ name: `${names[index]}.html`, content: reportPage(item.report) }]));
  }
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  if (refusals.length > 0) return refused(...refusals);
  return accepted(outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : [])));
};
