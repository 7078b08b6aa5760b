// paint: one page: its groups in reading order, each tagged for what it is, and its rules as artifacts.
import type {
  Group,
  Item,
  LabelSet,
  LanguageTag,
  Page,
  PictogramItem,
  QrItem,
  TextItem,
} from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import type { Shaper } from "../text/createShaper.ts";
import type { Element, ElementType, PageMarks, Structure } from "./createStructure.ts";
import type { PdfFile } from "./openFile.ts";
import { type FontOf, paintRun } from "./paintText.ts";
import { num, pdfString } from "./pdfText.ts";
import type { QrSymbol } from "./qrSymbol.ts";

/** What pages are painted with; shared by all documents. */
export interface Brushes {
  readonly shaper: Shaper;
  qr(url: string): QrSymbol;
  /** Operators of a pictogram on its 64-unit grid. */
  pictogram(meaning: Meaning, lang: LanguageTag): string;
}

/** What belongs to the document being painted. */
export interface Canvas {
  readonly file: PdfFile;
  readonly structure: Structure;
  readonly fontOf: FontOf;
  /** The language of the file, which elements inherit. */
  readonly lang: LanguageTag;
}

const gridSize = 64;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = (item: PictogramItem | QrItem): Box => {
  const size = item.kind === "qr" ? item.module * item.modules : item.size;
  return { left: item.x, top: item.y, right: item.x + size, bottom: item.y + size };
};

/** The box a link can be tapped in: from the top of the letters to below their tails. */
const tapBox = (item: Item): Box =>
  item.kind === "text"
    ? {
        left: item.x,
        top: item.baseline - item.style.size * 0.8,
        right: item.x + item.width,
        bottom: item.baseline + item.style.size * 0.25,
      }
    : boxOf(item);

const union = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Paints one page and writes its objects. */
export const paintPage = (set: LabelSet, page: Page, canvas: Canvas, brushes: Brushes): void => {
  const { file, structure, fontOf } = canvas;
  const { height } = page;
  const number = file.reserve();
  const marks: PageMarks = structure.marksOf(number);
  const operators: string[] = [];
  const fonts = new Set<string>();
  const annotations: number[] = [];
  const sect = structure.open("Sect", structure.document, number, {
    lang: set.lang === canvas.lang ? null : set.lang,
  });

  const usedFont: FontOf = (face) => {
    const font = fontOf(face);
    fonts.add(`/${font.name} ${font.object} 0 R`);
    return font;
  };
  const cornersOf = ({ left, top, right, bottom }: Box): readonly [number, number, number, number] => [
    left,
    height - bottom,
    right,
    height - top,
  ];

  const paintFigure = (item: PictogramItem | QrItem, lang: LanguageTag, parent: Element): void => {
    const box = cornersOf(boxOf(item));
    const figure = structure.open("Figure", parent, number, {
      alt: item.alt,
      box,
      inline: parent.type === "Link",
    });
    const symbol = item.kind === "qr" ? brushes.qr(item.url) : null;
    if (symbol && item.kind === "qr" && symbol.modules !== item.modules) {
      throw new Error(`laid out for ${item.modules} modules, but the symbol has ${symbol.modules}`);
    }
    const scale = item.kind === "qr" ? item.module : item.size / gridSize;
    const content = item.kind === "qr" ? symbol!.operators : brushes.pictogram(item.meaning, lang);
    // Six decimals: a QR symbol's modules must stay whole printer dots to its far edge.
    const unit = Math.round(scale * 1e6) / 1e6;
    operators.push(
      marks.mark(figure),
      `q ${unit} 0 0 ${-unit} ${num(item.x)} ${num(height - item.y)} cm`,
      content,
      "Q",
      "EMC",
    );
  };

  /** Lines one after another; words of another language within them become spans. */
  const paintLines = (items: readonly TextItem[], element: Element): void => {
    let open: LanguageTag | null | undefined;
    const close = (): void => {
      if (open !== undefined) operators.push("ET", "EMC");
      open = undefined;
    };
    const paragraph = items.map(({ text }) => text);
    for (const [index, item] of items.entries()) {
      const line = brushes.shaper.shape(item.text, item.style, {
        before: paragraph.slice(0, index).join(""),
        after: paragraph.slice(index + 1).join(""),
      });
      for (const run of line.runs) {
        if (run.clusters.length === 0) continue;
        if (open === undefined || open !== run.lang) {
          close();
          open = run.lang;
          const owner = open === null ? element : structure.open("Span", element, number, { lang: open });
          operators.push(marks.mark(owner), "BT");
        }
        operators.push(paintRun(run, usedFont, item.x, height - item.baseline, item.style.size));
      }
    }
    close();
  };

  const paintItems = ({ items, lang }: Group, element: Element): void => {
    let lines: TextItem[] = [];
    for (const item of items) {
      if (item.kind === "text") {
        lines.push(item);
        continue;
      }
      paintLines(lines, element);
      lines = [];
      paintFigure(item, lang, element);
    }
    paintLines(lines, element);
  };

  const linkTo = (url: string, group: Group, link: Element): void => {
    const said = group.items.map((item) => (item.kind === "text" ? item.text : "")).join("");
    const annotation = file.reserve();
    const key = structure.adopt(link, annotation, number);
    const rect = cornersOf(union(group.items.map(tapBox)))
      .map(num)
      .join(" ");
    file.fill(
      annotation,
      `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/F 4/StructParent ${key}` +
        `/Contents${pdfString(`${said.trim()} ${url}`.trim())}/A<</S/URI/URI${pdfString(url)}>>>>`,
    );
    annotations.push(annotation);
  };

  const openIn = (type: ElementType, parent: Element, group: Group): Element =>
    structure.open(type, parent, number, { lang: group.lang === set.lang ? null : group.lang });

  const paintLink = (group: Group): void => {
    const url = group.items.find((item) => item.kind === "qr")?.url;
    const paragraph = openIn("P", sect, group);
    if (url === undefined) {
      paintItems(group, paragraph);
      return;
    }
    const link = structure.open("Link", paragraph, number);
    paintItems(group, link);
    linkTo(url, group, link);
  };

  // Items that follow each other are one list; a picture that follows an item belongs to it and does not end the list.
  let list: { readonly element: Element; readonly body: Element } | null = null;
  for (const group of page.groups) {
    if (group.items.length === 0) continue;
    const isPicture = group.role === "figure" && group.items.every(({ kind }) => kind !== "text");
    if (group.role !== "list-item" && !isPicture) list = null;
    switch (group.role) {
      case "heading":
        paintItems(group, openIn("H1", sect, group));
        break;
      case "paragraph":
        paintItems(group, openIn("P", sect, group));
        break;
      case "list-item": {
        const element: Element = list?.element ?? structure.open("L", sect, number);
        list = { element, body: structure.open("LBody", openIn("LI", element, group), number) };
        paintItems(group, list.body);
        break;
      }
      case "figure":
        // A picture with words needs a paragraph for them.
        paintItems(group, isPicture ? (list?.body ?? sect) : openIn("P", sect, group));
        break;
      case "link":
        paintLink(group);
        break;
    }
  }

  if (page.rules.length > 0) {
    const rules = page.rules.map(
      ({ x, y, width, height: tall }) => `${num(x)} ${num(height - y - tall)} ${num(width)} ${num(tall)} re`,
    );
    operators.push("/Artifact<</Type/Layout>>BDC", ...rules, "f", "EMC");
  }
  file.addPage(number, {
    width: page.width,
    height,
    content: operators.join("\n"),
    fonts: [...fonts].join(" "),
    structParents: marks.structParents,
    annotations,
  });
};
