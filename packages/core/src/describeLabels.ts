// What a professional is told about one item's labels: the same words on the command line and over HTTP.

import type { Finding } from "@plainlabel/directions";
import type { Comparison } from "./Prepared.ts";
import type { LabelsMade } from "./paint.ts";
import type { LabelReport } from "./report/LabelReport.ts";

export interface LabelsDescription {
  /** Printed on every label of the set. */
  readonly setId: string;
  /** How many labels the set has. */
  readonly pages: number;
  /** false: every label carries DRAFT. */
  readonly approved: boolean;
  /** Prescribed words beside label words, to be compared before approving (promise 4). */
  readonly readBack: Comparison;
  /** What a professional should see although the labels were made. */
  readonly findings: readonly Finding[];
  readonly report: LabelReport;
}

/** Describes labels that were made and proved. Holds what the person's label holds: treat it as confidential. */
export const describeLabels = ({
  setId,
  set,
  approved,
  comparison,
  findings,
  report,
}: LabelsMade): LabelsDescription => ({
  setId,
  pages: set.pages.length,
  approved,
  readBack: comparison,
  findings,
  report,
});
