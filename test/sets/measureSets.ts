// sets: how often the first label is enough to act on, over the examples and an ordinary week, on the stock and
// for the readers below.
import {
  type LabelDocument,
  type LabelRequest,
  type LabelSet,
  type Page,
  type Painter,
  type ProfileName,
  prepareLabels,
  type StockName,
  sentencesOfBlock,
  type TextItem,
  wordsOf,
} from "@plainlabel/core";
import { examples, varied } from "../golden/exampleRequests.ts";
import { missingOnFirstLabel, spoken, wordsOnPage } from "./firstLabel.ts";
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
  /** Sets whose first label holds no word of the directions. */
  readonly silent: number;
  /** Labels from the second on, and those whose running head takes more of their height than it may. */
  readonly later: number;
  readonly tallHeads: number;
  /** Of which sets those are. */
  readonly tallHeaded: readonly string[];
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

/** A running head may take this share of a label. */
const mostOfHeight = 0.15;

/** What person and medicine take of a later label, from the border down to the letters that reach lowest. */
const headShare = ({ groups, margins, height }: Page): number => {
  const texts = groups.flatMap(({ items }) => items.flatMap((item) => (item.kind === "text" ? [item] : [])));
  const isHead = ({ role }: TextItem): boolean => role === "running" || role === "draft";
  const top = Math.min(...texts.filter((item) => !isHead(item)).map(({ baseline }) => baseline));
  const head = texts.filter((item) => isHead(item) && item.baseline < top);
  return (Math.max(...head.map(({ baseline, style }) => baseline + style.size / 4)) - margins.top) / height;
};

const saysSomeDirections = (document: LabelDocument, { pages }: LabelSet): boolean =>
  document.blocks
    .filter(({ kind }) => kind === "directions")
    .flatMap(sentencesOfBlock)
    .some((sentence) => wordsOnPage(pages[0]!).includes(spoken(wordsOf(sentence))));

/** Prepares every set of one row. */
export const measureSets = (row: SetsRow, painter: Painter): SetsMeasured => {
  const counts = { made: 0, complete: 0, labels: 0, footAlone: 0, silent: 0, later: 0, tallHeads: 0 };
  const tallHeaded: string[] = [];
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
    if (!saysSomeDirections(document, set)) counts.silent += 1;
    const tall = set.pages.slice(1).filter((page) => headShare(page) > mostOfHeight);
    counts.later += set.pages.length - 1;
    counts.tallHeads += tall.length;
    if (tall.length > 0) tallHeaded.push(name);
    if (missingOnFirstLabel(document, set).length === 0) counts.complete += 1;
    else incomplete.push(name);
  }
  return { ...row, ...counts, tallHeaded, incomplete, refused };
};
