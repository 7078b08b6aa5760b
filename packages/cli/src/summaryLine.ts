// command line: one line about one item's labels. It names no person and no medicine: terminals are seen and logged.
import { describeLabels, type LabelsMade } from "@plainlabel/core";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "amoxicillin.pdf: 2 labels, directions at 18 pt, understood, DRAFT, no findings". */
export const summaryLine = (file: string, item: LabelsMade): string => {
  const { pages, approved, readBack, findings, report } = describeLabels(item);
  const size = report.sizes.directions?.points;
  return `${file}: ${[
    counted(pages, "label"),
    ...(size === undefined ? [] : [`directions at ${size} pt`]),
    readBack.understood === null ? "directions as written" : "directions understood",
    approved ? "approved" : "DRAFT",
    findings.length === 0
      ? "no findings"
      : `${counted(findings.length, "finding")} (${findings.map((finding) => finding.code).join(", ")})`,
  ].join(", ")}`;
};
