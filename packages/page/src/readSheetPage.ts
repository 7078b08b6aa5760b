// sheet: a finished page of all medicines read back, from its markup alone, and held against what was prescribed.
import { type Finding, type HeardMedicine, heardKeepsTheCalendar, type SheetPage } from "@plainlabel/core";
import { renderSheet } from "./renderSheet.ts";

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** What a reader sees of it, in one line; pictures are not words. */
const textIn = (markup: string): string =>
  markup
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
    .replace(/\s+/gu, " ")
    .trim();

/** What the page says of each medicine, by the beginning of its sources. */
export const readSheetPage = (page: string): ReadonlyMap<string, HeardMedicine> => {
  const heard = new Map<string, HeardMedicine>();
  let time = "";
  for (const [, attributes, inside] of page.matchAll(/<p( [^>]*)?>(.*?)<\/p>/gs)) {
    if (attributes?.includes(" data-time") === true) time = textIn(inside!);
    const [, source, what] = / data-of="(\/items\/\d+)\/(\w+)"/.exec(attributes ?? "") ?? [];
    if (source === undefined) continue;
    const before = heard.get(source) ?? { sentences: [], pictures: [], cells: [] };
    const words = textIn(inside!);
    if (what === "directions") heard.set(source, { ...before, sentences: [...before.sentences, words] });
    if (what === "at")
      heard.set(source, { ...before, cells: [...before.cells, { time, amount: words, picture: null }] });
  }
  return heard;
};

const nothing: HeardMedicine = { sentences: [], pictures: [], cells: [] };

/** A page written and proved: each medicine's sentences and times, read from it again, mean what its label was prescribed as. */
export type WrittenSheet =
  | { readonly outcome: "made"; readonly html: string }
  | { readonly outcome: "faulted"; readonly findings: readonly Finding[] };

export const writeSheet = (page: SheetPage): WrittenSheet => {
  const html = renderSheet(page);
  const heard = readSheetPage(html);
  const findings = page.medicines.flatMap((one) =>
    heardKeepsTheCalendar(one, heard.get(one.source) ?? nothing),
  );
  return findings.length > 0 ? { outcome: "faulted", findings } : { outcome: "made", html };
};
