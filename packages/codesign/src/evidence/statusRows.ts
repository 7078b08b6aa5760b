// evidence: the status that a study gives a picture, a phrase or a layout: pass mark, sample and date, or none.
import type { StudyReport } from "../items/reportOn.ts";
import type { PassMark } from "../statistics/status.ts";

export interface StatusRow {
  readonly kind: "picture" | "phrase" | "layout";
  readonly name: string;
  /** As the catalogue of pictograms has it. */
  readonly status: "untested" | { readonly passed: PassMark; readonly sample: number; readonly date: string };
  /** "met 67 (50)": stands beside it; never "passed" alone. */
  readonly words: string;
  /** Why nothing may be written; null where something may. */
  readonly why: string | null;
}

const named = (item: string): Pick<StatusRow, "kind" | "name"> | null => {
  const [, kind, name] = /^(picture|phrase|layout)\.(.+)$/.exec(item) ?? [];
  return kind === undefined ? null : { kind: kind as StatusRow["kind"], name: name! };
};

/**
 * Of the items that are a picture, a phrase or a layout, in one arm. `date`: ISO,
 * the day of the last answer. Nothing is written where the judges did not agree
 * enough, where fewer were asked than planned, under the mark, or where an answer too many was dangerous.
 */
export const statusRows = (report: StudyReport, arm: string, date: string): readonly StatusRow[] => {
  if (!Object.hasOwn(report.people, arm)) throw new RangeError(`the plan has no arm ${arm}`);
  return report.items.flatMap((found): readonly StatusRow[] => {
    const of = named(found.item);
    if (of === null || found.arm !== arm) return [];
    const why = !report.agreement.enough
      ? "the judges do not agree enough"
      : found.of < report.planned
        ? `${found.of} of ${report.planned} people were asked`
        : /^(?:met|sure of) /.test(found.status)
          ? null
          : found.status;
    return [
      {
        ...of,
        status: why === null ? { passed: report.mark, sample: found.of, date } : "untested",
        words: report.agreement.enough ? found.status : "untested",
        why,
      },
    ];
  });
};
