// sets: how often the first label is enough to act on, over the examples and an ordinary week, on the stock and for the readers below.
import {
  type LabelRequest,
  type LabelSet,
  type Painter,
  type ProfileName,
  prepareLabels,
  type StockName,
} from "@plainlabel/core";
import { examples, varied } from "../golden/exampleRequests.ts";
import { missingOnFirstLabel } from "./firstLabel.ts";
import { prescriptions } from "./prescriptions.ts";

export interface SetsRow {
  readonly stock: StockName;
  readonly profile: ProfileName;
  readonly easyRead: boolean;
}

export const setsRows: readonly SetsRow[] = [
  { stock: "70x35", profile: "standard", easyRead: false },
  { stock: "70x35", profile: "clear", easyRead: false },
  { stock: "70x36", profile: "clear", easyRead: false },
  { stock: "70x36", profile: "clear", easyRead: true },
  { stock: "102x76", profile: "large-18", easyRead: false },
  { stock: "102x76", profile: "large-18", easyRead: true },
  { stock: "102x76", profile: "large-24", easyRead: false },
  { stock: "102x152", profile: "large-24", easyRead: true },
];

export interface SetsMeasured extends SetsRow {
  readonly made: number;
  /** Sets whose first label carries person, medicine and the whole directions. */
  readonly complete: number;
  readonly labels: number;
  /** Sets in which a label holds nothing but help and particulars. */
  readonly footAlone: number;
  /** Names of those that are not complete, and of those refused. */
  readonly incomplete: readonly string[];
  readonly refused: readonly string[];
}

const forReader = (request: LabelRequest, { stock, profile, easyRead }: SetsRow): LabelRequest => {
  const usual = varied(request, profile, stock);
  return { ...usual, person: { ...usual.person, needs: { profile, easyRead } } };
};

const footRoles = new Set(["help", "link", "particulars", "running"]);

const hasFootAlone = ({ pages }: LabelSet): boolean =>
  pages.some(({ groups }) =>
    groups.every(({ items }) =>
      items.every((item) => item.kind === "qr" || (item.kind === "text" && footRoles.has(item.role))),
    ),
  );

/** Prepares every set of one row. */
export const measureSets = (row: SetsRow, painter: Painter): SetsMeasured => {
  const counts = { made: 0, complete: 0, labels: 0, footAlone: 0 };
  const incomplete: string[] = [];
  const refused: string[] = [];
  for (const { name, request } of [...examples, ...prescriptions]) {
    const prepared = prepareLabels(forReader(request, row), painter);
    if (!prepared.ok) {
      refused.push(name);
      continue;
    }
    const { document, set } = prepared.value;
    counts.made += 1;
    counts.labels += set.pages.length;
    if (hasFootAlone(set)) counts.footAlone += 1;
    if (missingOnFirstLabel(document, set).length === 0) counts.complete += 1;
    else incomplete.push(name);
  }
  return { ...row, ...counts, incomplete, refused };
};
