// rendering: findings of a label made of a message, told where their fields stand in what was sent.
import type { Finding, LabelsOfItem } from "@plainlabel/core";

/** A pointer into an item's request as one into what was sent. "" is the label as a whole, and stays. */
export type ToSent = (pointer: string) => string;

/**
 * The same labels. Questions stay as they are: an answer names one by its path. `inTerms`: what stood in the query
 * is named as the query has it.
 */
export const findingsWhereSent = (
  item: LabelsOfItem,
  toSent: ToSent,
  inTerms: (findings: readonly Finding[]) => readonly Finding[],
): LabelsOfItem => {
  const moved = (findings: readonly Finding[]): readonly Finding[] =>
    findings.flatMap((finding) =>
      finding.path === "" ? [finding] : inTerms([{ ...finding, path: toSent(finding.path) }]),
    );
  const { approvedInstead, comparison } = item;
  return {
    ...item,
    findings: moved(item.findings),
    comparison: { ...comparison, reasons: moved(comparison.reasons) },
    approvedInstead: approvedInstead && {
      ...approvedInstead,
      findings: moved(approvedInstead.findings),
    },
  };
};
