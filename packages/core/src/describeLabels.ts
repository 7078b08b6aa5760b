// What a professional is told about one item's labels: the same words on the command line and over HTTP.
import type { TextRole } from "./layout/LabelSet.ts";
import type { Comparison, LabelsOfItem } from "./makeLabels.ts";
import type { VerificationLevel } from "./Painter.ts";
import type { Finding } from "./refusal.ts";
import { type Millimetres, toMillimetres } from "./units.ts";

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
  readonly report: {
    /** How deeply the finished file was proved. */
    readonly level: VerificationLevel;
    readonly stock: { readonly width: Millimetres; readonly height: Millimetres };
    /** Smallest size in points at which words of each kind are printed; kinds that do not occur are left out. */
    readonly typeSizes: Readonly<Partial<Record<TextRole, number>>>;
    readonly lang: string;
  };
}

const rounded = (length: Millimetres): Millimetres => Math.round(length * 100) / 100;

const typeSizes = ({ set }: LabelsOfItem): Partial<Record<TextRole, number>> => {
  const sizes: Partial<Record<TextRole, number>> = {};
  for (const page of set.pages)
    for (const group of page.groups)
      for (const item of group.items)
        if (item.kind === "text") sizes[item.role] = Math.min(sizes[item.role] ?? Infinity, item.style.size);
  return sizes;
};

/** Describes labels that were made and proved at `level`. Holds what the person's label holds: treat it as confidential. */
export const describeLabels = (item: LabelsOfItem, level: VerificationLevel): LabelsDescription => {
  const [first] = item.set.pages;
  return {
    setId: item.setId,
    pages: item.set.pages.length,
    approved: item.approved,
    readBack: item.comparison,
    findings: item.findings,
    report: {
      level,
      stock: {
        width: rounded(toMillimetres(first?.width ?? 0)),
        height: rounded(toMillimetres(first?.height ?? 0)),
      },
      typeSizes: typeSizes(item),
      lang: item.set.lang,
    },
  };
};
