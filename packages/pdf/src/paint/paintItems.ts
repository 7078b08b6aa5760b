// paint: the words and pictures of a group, tagged as content of its element.
import type { Group, LanguageTag, PictogramItem, QrItem, TextItem } from "@plainlabel/core";
import type { Element } from "./createStructure.ts";
import { drawMeaning } from "./drawMeaning.ts";
import { cornersOf, figureBox } from "./itemBoxes.ts";
import type { PageCanvas } from "./PageCanvas.ts";
import { paintRun } from "./paintText.ts";
import { num } from "./pdfText.ts";

/** A QR symbol's modules must stay whole printer dots to its far edge: six decimals. */
const scaleOf = (item: PictogramItem | QrItem): number =>
  Math.round(
    (item.kind === "qr" ? item.module : item.width / drawMeaning(item.meaning, item.drawnIn).width) * 1e6,
  ) / 1e6;

const qrOperators = (item: QrItem, { brushes }: PageCanvas): string => {
  const { modules, operators } = brushes.qr(item.url);
  if (modules !== item.modules) {
    throw new Error(`laid out for ${item.modules} modules, but the symbol has ${modules}`);
  }
  return operators;
};

const paintFigure = (
  item: PictogramItem | QrItem,
  lang: LanguageTag,
  parent: Element,
  canvas: PageCanvas,
  around: LanguageTag,
): void => {
  const { structure, brushes, marks, operators, height, page } = canvas;
  const figure = structure.open("Figure", parent, page, {
    alt: item.alt,
    lang: lang === around ? null : lang,
    box: cornersOf(figureBox(item), height),
    inline: parent.type === "Link",
  });
  const scale = scaleOf(item);
  operators.push(
    marks.mark(figure),
    `q ${scale} 0 0 ${-scale} ${num(item.x)} ${num(height - item.y)} cm`,
    item.kind === "qr" ? qrOperators(item, canvas) : `/${canvas.pictureOf(brushes.pictogram(item))} Do`,
    "Q",
    "EMC",
  );
};

/** Lines one after another; words of another language within them become spans. */
const paintLines = (lines: readonly TextItem[], element: Element, canvas: PageCanvas): void => {
  const { structure, brushes, marks, operators, height, page, fontOf } = canvas;
  const paragraph = lines.map(({ text }) => text);
  let open: LanguageTag | null | undefined;
  const close = (): void => {
    if (open !== undefined) operators.push("ET", "EMC");
  };
  for (const [index, { text, style, x, baseline }] of lines.entries()) {
    const { runs } = brushes.shaperOf(style).shape(text, style, {
      before: paragraph.slice(0, index).join(""),
      after: paragraph.slice(index + 1).join(""),
    });
    for (const run of runs) {
      if (run.clusters.length === 0) continue;
      if (open !== run.lang) {
        close();
        open = run.lang;
        const owner = open === null ? element : structure.open("Span", element, page, { lang: open });
        operators.push(marks.mark(owner), "BT");
      }
      operators.push(paintRun(run, fontOf, x, height - baseline, style.size));
    }
  }
  close();
};

/**
 * Paints a group's items in order into `element`, pictures as figures of their
 * own. `around`: the language in force there, where it is not the group's.
 */
export const paintItems = (
  { items, lang }: Group,
  element: Element,
  canvas: PageCanvas,
  around: LanguageTag = lang,
): void => {
  let lines: TextItem[] = [];
  for (const item of items) {
    if (item.kind === "text") {
      lines.push(item);
      continue;
    }
    paintLines(lines, element, canvas);
    lines = [];
    paintFigure(item, lang, element, canvas, around);
  }
  paintLines(lines, element, canvas);
};
