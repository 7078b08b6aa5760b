// sheets: prepared labels -> a sheet laid out; then painted, read back and proved as a label is.
import {
  accepted,
  type Finding,
  type Outcome,
  type Refusal,
  type RefusalCode,
  refused,
} from "@plainlabel/directions";
import type { SheetTag } from "@plainlabel/language";
import { glyphsMissing } from "../compose/glyphsMissing.ts";
import { type SettledNeeds, settleNeeds } from "../compose/readingNeeds.ts";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { LabelSet } from "../layout/LabelSet.ts";
import { layoutLabels } from "../layout/layoutLabels.ts";
import { type Profile, profiles } from "../layout/profiles.ts";
import type { Stock } from "../layout/stocks.ts";
import type { Painter, VerificationLevel } from "../Painter.ts";
import type { Prepared } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import { isSampleFinding } from "../sample.ts";
import { setIdOf } from "../setId.ts";
import type { Prescribed, SheetMedicine } from "../verify/Claim.ts";
import { verifyFile } from "../verify/verifyFile.ts";
import type { SheetPaper } from "./paper.ts";
import { type SheetItem, sheetItemIn, sheetItemOf } from "./SheetItem.ts";
import { sheetFindings } from "./sheetFindings.ts";

/** A sheet laid out and not painted. */
export interface PreparedSheet {
  readonly document: LabelDocument;
  readonly set: LabelSet;
  readonly medicines: readonly SheetMedicine[];
  readonly findings: readonly Finding[];
  /** false: every page carries DRAFT. */
  readonly approved: boolean;
}

/** The medicines of one person, and how that person reads. */
export interface PersonsMedicines {
  readonly items: readonly SheetItem[];
  readonly needs: SettledNeeds;
  readonly findings: readonly Finding[];
}

/** More medicines than this are no sheet for a kitchen wall. */
export const mostMedicines = 30;

const refusal = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** Why so many medicines are no sheet; empty: they are. `path`: of the list of them, in what was sent. */
export const countRefusals = (count: number, path = ""): readonly Refusal[] =>
  count === 0
    ? [refusal("sheet-of-nothing", path, "There is no medicine for the sheet.", "Send at least one request.")]
    : count > mostMedicines
      ? [
          refusal(
            "sheet-too-long",
            path,
            `There are ${count} medicines; one sheet takes ${mostMedicines}.`,
            "Send fewer requests.",
          ),
        ]
      : [];

const folded = (words: string): string => words.trim().replace(/\s+/gu, " ").toLowerCase();

/** What the labels tell of being samples; that they are stands once. */
const samplesTold = (labels: Prepared["items"]): readonly Finding[] =>
  labels.flatMap(({ findings }, at) =>
    findings
      .filter(({ code }) => isSampleFinding(code) && (at === 0 || code !== "sample-label"))
      .map((each) => ({ ...each, path: `/items/${at}${each.path}` })),
  );

const size = ({ profile }: SettledNeeds): number => profiles[profile].body;

/**
 * The medicines of labels that were prepared. Refused where they are of more
 * than one person or from more than one pharmacy: a sheet with somebody else's
 * medicine on it is the worst that it can be. Needs that differ: the largest
 * print of them.
 */
export const medicinesOf = (
  { items: labels }: Prepared,
  /** In which language, where the labels stand in it; null: English. */
  language: SheetTag | null = null,
): Outcome<PersonsMedicines> => {
  const [first] = labels;
  const count = countRefusals(labels.length);
  if (first === undefined || count.length > 0) return refused(...count);
  const others = labels.flatMap(({ request }, at): readonly Refusal[] => [
    ...(folded(request.person.name) === folded(first.request.person.name)
      ? []
      : [
          refusal(
            "sheet-of-two-people",
            `/${at}/person/name`,
            "The requests are for more than one person.",
            "Make a sheet for each person by themselves.",
          ),
        ]),
    ...(folded(request.pharmacy.phone) === folded(first.request.pharmacy.phone)
      ? []
      : [
          refusal(
            "sheet-of-two-pharmacies",
            `/${at}/pharmacy/phone`,
            "The requests are from more than one pharmacy, and the sheet tells one number to phone.",
            "Send the requests of one pharmacy.",
          ),
        ]),
  ]);
  if (others.length > 0) return refused(...others);
  const items = labels.map((one, at) => {
    const item = sheetItemOf(one, at);
    return language === null ? item : sheetItemIn(item, one, language);
  });
  const needs = labels
    .map(({ request }) => settleNeeds(request.person.needs).needs)
    .reduce((largest, one) => (size(one) > size(largest) ? one : largest));
  const inOthers = labels.some(({ languages }) => languages.length > 0);
  const found = [...samplesTold(labels), ...sheetFindings(items, language, inOthers)];
  return accepted({ items, needs, findings: found });
};

export const sheetMedicines = (items: readonly SheetItem[]): readonly SheetMedicine[] =>
  items.map(({ source, prescribed, column, language }) => ({
    source,
    prescribed,
    inTable: column !== null,
    ...(language === null ? {} : { language }),
  }));

/** How a sheet is wanted. */
export interface SheetChoice {
  readonly paper?: SheetPaper;
  /** That of the labels (`languageOfSheets`); null or left out: English. */
  readonly language?: SheetTag | null;
}

export interface SheetToLayOut {
  readonly stock: Stock;
  readonly profile: Profile;
  readonly painter: Measuring;
  readonly typeface: SettledNeeds["typeface"];
  /** What would do where the paper takes none. */
  readonly help?: string;
}

const larger = "Ask for A3 paper. What no paper takes at this print size stands on the labels alone.";

type Pages = Pick<PreparedSheet, "document" | "set">;

const tablesIn = ({ blocks }: LabelDocument): number => blocks.filter(({ kind }) => kind === "grid").length;

/**
 * A table more weighs as much as a page more: a person finds a medicine faster among fewer. A first page without
 * one is none.
 */
const costOf = ({ document, set: { pages } }: Pages): number => {
  const tables = tablesIn(document);
  const isBare = tables > 0 && pages[0]?.groups.every(({ cell }) => cell === undefined) === true;
  return pages.length + tables + (isBare ? 100 : 0);
};

/**
 * Of several documents that say the same, those of the fewest tables first, the
 * one of the fewest pages and tables. Refused, with the reasons of the last, where the paper takes none.
 */
export const layOutBest = (
  documents: readonly LabelDocument[],
  { stock, profile, painter, typeface, help = larger }: SheetToLayOut,
): Outcome<Pages> => {
  const measurer = typeface === "andika" ? painter.measurer : painter.measurerFor(typeface);
  const [first] = documents;
  const missing = first === undefined ? [] : glyphsMissing(first, measurer);
  if (missing.length > 0) return refused(...missing);
  let best: Pages | null = null;
  let refusals: readonly Refusal[] = [];
  for (const document of documents) {
    /* One page at the least: from here on none is better. */
    if (best !== null && tablesIn(document) + 1 >= costOf(best)) break;
    const laidOut = layoutLabels({
      document,
      profile,
      stocks: [stock],
      others: [],
      dpi: 203,
      setId: setIdOf(JSON.stringify(document.blocks)),
      measurer,
      qrModules: (url) => painter.qrModules(url),
    });
    if (laidOut.ok) {
      const pages: Pages = { document: laidOut.value.document, set: laidOut.value.set };
      if (best === null || costOf(pages) < costOf(best)) best = pages;
    } else refusals = laidOut.refusals.map((one) => ({ ...one, path: "", help }));
  }
  return best === null ? refused(...refusals) : accepted(best);
};

/** A sheet painted and proved, or what our own check found: then no file leaves. */
export type SheetMade =
  | { readonly outcome: "made"; readonly file: Uint8Array }
  | { readonly outcome: "faulted"; readonly findings: readonly Finding[] };

type ToPaint = Pick<PreparedSheet, "document" | "set" | "medicines"> & {
  /** Of a label among sheets. */
  readonly prescribed?: Prescribed | null;
};

/** Sheets in one file, one behind the other; at least one. */
export const paintSheets = async (
  sheets: readonly ToPaint[],
  painter: Painter,
  level: VerificationLevel = "standard",
): Promise<SheetMade> => {
  const file = await painter.paint(sheets.map(({ set }) => set));
  const seen = await painter.readBack(file, level, sheets[0]?.set.dpi);
  const findings = verifyFile(sheets, seen);
  return findings.length > 0 ? { outcome: "faulted", findings } : { outcome: "made", file };
};

export const paintSheet = (
  sheet: ToPaint,
  painter: Painter,
  level: VerificationLevel = "standard",
): Promise<SheetMade> => paintSheets([sheet], painter, level);
