// testing: label sets placed by hand, for tests and the bench. Only as much layout as they need.
import type {
  Group,
  Item,
  LabelSet,
  LanguageTag,
  Painter,
  StructureRole,
  TextItem,
  TextRole,
  TextStyle,
} from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";

/** As core does; samples import nothing but types, so that they run whatever else is broken. */
const toPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

/** What a sample says in one language. */
export interface SampleWords {
  readonly lang: LanguageTag;
  readonly person: string;
  readonly medicine: string;
  readonly directions: readonly { readonly text: string; readonly meaning: Meaning; readonly alt: string }[];
  readonly warnings: readonly string[];
  readonly invitation: string;
  readonly particulars: readonly string[];
  readonly url: string;
}

export interface SampleStock {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** 70 x 36 mm, set smaller than any real label: the painting matters here, not the reader. */
export const smallStock: SampleStock = { width: 70, height: 36, size: 5 };
export const bigStock: SampleStock = { width: 102, height: 152, size: 13 };

const floors: Readonly<Record<TextRole, number>> = {
  name: 5,
  medicine: 5,
  directions: 5,
  warning: 5,
  timetable: 5,
  help: 5,
  link: 5,
  particulars: 4,
  running: 5,
  draft: 5,
  form: 5,
  continued: 5,
};

/** Whole dots of a 203 dpi printer for one module. */
const moduleOf = (dots: number): number => (dots * 72) / 203;

/** Lines of at most `width`, broken greedily where the measurer allows. */
const linesOf = (text: string, style: TextStyle, width: number, { measurer }: Painter): readonly string[] => {
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  for (const at of [...measurer.breaks(text, style.lang), text.length]) {
    if (end > start && measurer.width(text.slice(start, at).trimEnd(), style) > width) {
      lines.push(text.slice(start, end));
      start = end;
    }
    end = at;
  }
  lines.push(text.slice(start));
  return lines;
};

/** One set of one page: person, medicine, directions with pictures, warnings, link, particulars. */
export const sampleSet = (words: SampleWords, stock: SampleStock, painter: Painter): LabelSet => {
  const { lang } = words;
  const isRightToLeft = /^(ur|ar|fa|ckb|ps)\b/.test(lang);
  const margin = toPoints(stock.size > 10 ? 4 : 2);
  const pageWidth = toPoints(stock.width);
  const groups: Group[] = [];
  let y = margin;

  const leading = (style: TextStyle): number => {
    const { ascent, descent } = painter.measurer.metrics(style.weight, lang);
    return Math.min(ascent + descent, stock.size > 10 ? 2.5 : 1.4) * style.size;
  };
  const write = (text: string, role: TextRole, style: TextStyle, left: number, right: number): TextItem[] =>
    linesOf(text, style, right - left, painter).map((line) => {
      const width = painter.measurer.width(line.trimEnd(), style);
      y += leading(style);
      const { descent } = painter.measurer.metrics(style.weight, lang);
      const x = isRightToLeft ? right - width : left;
      return { kind: "text", text: line, style, role, x, baseline: y - descent * style.size, width };
    });
  const add = (role: StructureRole, items: readonly Item[]): void => {
    groups.push({ role, lang, items });
  };
  const bold: TextStyle = { weight: "bold", size: stock.size, lang };
  const regular: TextStyle = { weight: "regular", size: stock.size, lang };
  const small: TextStyle = { weight: "regular", size: stock.size * 0.8, lang };
  const right = pageWidth - margin;

  add("paragraph", write(words.person, "name", bold, margin, right));
  add("heading", write(words.medicine, "medicine", { ...bold, size: stock.size * 1.2 }, margin, right));
  const rules = [{ x: margin, y: y + 1, width: right - margin, height: 0.71 }];
  y += 3;
  for (const { text, meaning, alt } of words.directions) {
    const size = stock.size * 1.8;
    const top = y;
    const x = isRightToLeft ? right - size : margin;
    const [from, to] = isRightToLeft ? [margin, right - size - 4] : [margin + size + 4, right];
    const lines = write(text, "directions", bold, from, to);
    y = Math.max(y, top + size) + 1;
    add("list-item", [{ kind: "pictogram", meaning, alt, x, y: top, width: size, height: size }, ...lines]);
  }
  for (const warning of words.warnings) add("paragraph", write(warning, "warning", regular, margin, right));
  const module = moduleOf(stock.size > 10 ? 4 : 2);
  const modules = painter.qrModules(words.url);
  const side = module * modules;
  const quiet = module * 4;
  const bottom = y + quiet;
  add("link", [
    {
      kind: "qr",
      url: words.url,
      alt: words.invitation,
      x: right - side - quiet,
      y: bottom,
      module,
      modules,
    },
    ...write(words.invitation, "link", regular, margin, right - side - 2 * quiet),
  ]);
  for (const line of words.particulars) {
    add("paragraph", write(line, "particulars", small, margin, right - side - 2 * quiet));
  }
  return {
    lang,
    title: `Medicine label: ${words.medicine}`,
    date: "2026-11-22",
    dpi: 203,
    floors,
    pages: [
      {
        width: pageWidth,
        height: toPoints(stock.height),
        margins: { top: margin, right: margin, bottom: margin, left: margin },
        groups,
        rules,
      },
    ],
  };
};
