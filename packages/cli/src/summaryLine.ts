// command line: one line about one item's labels. It names no person and no medicine: terminals are seen and logged.
import { describeLabels, type Finding, type LabelsMade } from "@plainlabel/core";

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "2 findings (sheet-draft, date-not-today)". */
export const named = (findings: readonly Finding[]): string =>
  `${counted(findings.length, "finding")} (${[...new Set(findings.map(({ code }) => code))].join(", ")})`;

/** One line about what was noticed in the prescription as a whole; none when there was nothing. */
export const noticed = (findings: readonly Finding[]): readonly string[] =>
  findings.length === 0 ? [] : [`in the prescription as a whole: ${named(findings)}`];

/** "amoxicillin.pdf: 2 labels, directions at 18 pt, understood, DRAFT, no findings". */
export const summaryLine = (file: string, item: LabelsMade): string => {
  const { pages, approved, readBack, findings, report } = describeLabels(item);
  const size = report.sizes.directions?.points;
  return `${file}: ${[
    counted(pages, "label"),
    ...(size === undefined ? [] : [`directions at ${size} pt`]),
    ...(readBack.questions.length === 0
      ? []
      : [`${counted(readBack.questions.length, "question")} to answer`]),
    readBack.understood === null ? "directions as written" : "directions understood",
    approved ? "approved" : "DRAFT",
    findings.length === 0 ? "no findings" : named(findings),
  ].join(", ")}`;
};
