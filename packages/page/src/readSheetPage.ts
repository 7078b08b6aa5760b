// sheet: a finished page of all medicines read back, words, times and drawings, from its markup, and held against
// what was prescribed.
import {
  englishPage,
  type Finding,
  type HeardMedicine,
  heardKeepsTheCalendar,
  pagePhrasesOf,
  type SheetMedicine,
  type SheetPage,
  sentencesOf,
} from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import { picture } from "./pictures.ts";
import { partBegins, renderSheet } from "./renderSheet.ts";
import { drawnFor } from "./sentenceHtml.ts";

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
    /* Marks that steer direction are neither seen nor heard. */
    .replace(/[\u2060\u2066-\u2069]/g, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
    .replace(/\s+/gu, " ")
    .trim();

/** What a drawing shows, by the medicine beside whose words it stands; null: nothing that we draw. */
export type ReadDrawing = (svg: string, source: string) => Meaning | null;

export interface HeardOnPage extends HeardMedicine {
  /** Sentences of its directions that have a picture, with it. */
  readonly pictured: readonly { readonly words: string; readonly picture: Meaning }[];
  /** Drawings beside its words that show nothing that we draw. */
  readonly unread: number;
}

const nothing: HeardOnPage = { sentences: [], pictures: [], cells: [], pictured: [], unread: 0 };

/** What the page says of each medicine, by the beginning of its sources. */
export const readSheetPage = (page: string, readDrawing: ReadDrawing): ReadonlyMap<string, HeardOnPage> => {
  const heard = new Map<string, HeardOnPage>();
  let time = "";
  for (const [, svg, attributes, inside] of page.matchAll(
    /(<svg(?:(?!<\/svg>).)*<\/svg>)?<p( [^>]*)?>(.*?)<\/p>/gs,
  )) {
    if (attributes?.includes(" data-time") === true) time = textIn(inside!);
    const [, source, what] = / data-of="(\/items\/\d+)\/(\w+)"/.exec(attributes ?? "") ?? [];
    if (source === undefined) continue;
    const before = heard.get(source) ?? nothing;
    const words = textIn(inside!);
    const picture = svg === undefined ? null : readDrawing(svg, source);
    const unread = before.unread + (svg !== undefined && picture === null ? 1 : 0);
    if (what === "directions")
      heard.set(source, {
        ...before,
        sentences: [...before.sentences, words],
        pictured: picture === null ? before.pictured : [...before.pictured, { words, picture }],
        unread,
      });
    if (what === "at")
      heard.set(source, {
        ...before,
        cells: [...before.cells, { time, amount: words, picture, where: null }],
        unread,
      });
    if (what === "where")
      heard.set(source, {
        ...before,
        cells: before.cells.map((cell, at, { length }) =>
          at === length - 1 ? { ...cell, where: words } : cell,
        ),
      });
  }
  return heard;
};

/** Reads the drawings of a page by drawing again what its sentences may show: each medicine's own first. */
export const drawingsOf = ({ document, language }: Pick<SheetPage, "document" | "language">): ReadDrawing => {
  const phrases = language === null ? englishPage : pagePhrasesOf(language);
  const pictured = sentencesOf(document).flatMap(({ source, pictogram, lang }) =>
    pictogram === null
      ? []
      : (["card", "row", "sign"] as const).flatMap((place) => {
          const drawn = picture(pictogram, place, drawnFor({ lang }, phrases));
          return drawn === null ? [] : [{ source, pictogram, svg: drawn.html }];
        }),
  );
  return (svg, of) => {
    const drawn = pictured.filter((one) => one.svg === svg);
    return (drawn.find(({ source }) => source.startsWith(`${of}/`)) ?? drawn[0])?.pictogram ?? null;
  };
};

/**
 * A page written and proved: each medicine's sentences, times and pictures, read from it again, mean what its
 * label was prescribed as.
 */
export type WrittenSheet =
  | { readonly outcome: "made"; readonly html: string }
  | { readonly outcome: "faulted"; readonly findings: readonly Finding[] };

const unreadPicture = ({ source }: SheetMedicine): Finding => ({
  code: "picture-changed",
  path: `${source}/directions`,
  detail: "A picture on the page is none that belongs to it.",
  help: "Do not hand over this page. Report it as a fault of the software.",
});

/** What keeps a finished page from meaning what its labels were prescribed as. */
export const sheetPageFindings = (
  html: string,
  { medicines, document, language }: Pick<SheetPage, "medicines" | "document" | "language">,
): readonly Finding[] => {
  const heard = readSheetPage(html, drawingsOf({ document, language }));
  return medicines.flatMap((one) => {
    const read = heard.get(one.source) ?? nothing;
    const aside = one.prescribed?.setAside ?? [];
    const pictures = read.pictured.flatMap(({ words, picture: shown }) =>
      aside.includes(words) ? [] : [shown],
    );
    return [
      ...heardKeepsTheCalendar(one, { ...read, pictures }),
      ...(read.unread > 0 ? [unreadPicture(one)] : []),
    ];
  });
};

/** `own`: the same in the person's language, which stands before the English. */
export const writeSheet = (page: SheetPage, own: SheetPage | null = null): WrittenSheet => {
  const html = renderSheet(page, own);
  const [, ...parts] = html.split(partBegins);
  const findings = [...(own === null ? [] : [own]), page].flatMap((one, at) =>
    sheetPageFindings(parts[at] ?? "", one),
  );
  return findings.length > 0 ? { outcome: "faulted", findings } : { outcome: "made", html };
};
