// paint: one page: each label's groups in reading order, tagged for what they are, and its rules as artifacts.
import {
  type CellPlace,
  type Group,
  type LabelSet,
  type LanguageTag,
  onPaper,
  type Paper,
  type Rule,
} from "@plainlabel/core";
import type { Element, ElementType } from "./createStructure.ts";
import { cornersOf, tapBoxOf } from "./itemBoxes.ts";
import type { Brushes, Canvas, PageCanvas } from "./PageCanvas.ts";
import { paintItems } from "./paintItems.ts";
import { num, pdfString } from "./pdfText.ts";

/** Rules mean nothing to those who listen: one artifact. */
const ruleOperators = (rules: readonly Rule[], height: number): readonly string[] =>
  rules.length === 0
    ? []
    : [
        "/Artifact<</Type/Layout>>BDC",
        ...rules.map((rule) => {
          const places = [rule.x, height - rule.y - rule.height, rule.width, rule.height];
          return `${places.map(num).join(" ")} re`;
        }),
        "f",
        "EMC",
      ];

/** A link to tap, over all its words and its symbol; its description says where it leads. */
const linkAnnotation = (group: Group, url: string, height: number, structParent: number): string => {
  const said = group.items.map((item) => (item.kind === "text" ? item.text : "")).join("");
  const rect = cornersOf(tapBoxOf(group.items), height).map(num).join(" ");
  return (
    `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/F 4/StructParent ${structParent}` +
    `/Contents${pdfString(`${said.trim()} ${url}`.trim())}/A<</S/URI/URI${pdfString(url)}>>>>`
  );
};

const isPicture = ({ role, items }: Group): boolean =>
  role === "figure" && items.every(({ kind }) => kind !== "text");

const scopes = { column: "Column", row: "Row" } as const;

/** The element of each cell: opened with its table and row when the first group of it comes. */
const cellsUnder = (
  open: (type: ElementType, parent: Element) => Element,
  openCell: (head: "Column" | "Row" | null, row: Element) => Element,
): ((at: CellPlace, parent: Element) => Element) => {
  let table: { readonly number: number; readonly element: Element } | null = null;
  let row: { readonly number: number; readonly element: Element } | null = null;
  let cell: { readonly number: number; readonly element: Element } | null = null;
  return (at, parent) => {
    if (table?.number !== at.table) {
      table = { number: at.table, element: open("Table", parent) };
      row = null;
    }
    if (row?.number !== at.row) {
      row = { number: at.row, element: open("TR", table.element) };
      cell = null;
    }
    if (cell?.number !== at.column) {
      const head = at.head === null ? null : scopes[at.head];
      cell = { number: at.column, element: openCell(head, row.element) };
    }
    return cell.element;
  };
};

/** Paints the groups of a page under its section; answers the numbers of its annotations. */
const paintGroups = (
  set: LabelSet,
  groups: readonly Group[],
  sect: Element,
  canvas: PageCanvas,
  { file, structure }: Canvas,
): readonly number[] => {
  const annotations: number[] = [];
  /* What is said in another language than the set's stands in a section of that language. */
  let section: { readonly element: Element; readonly lang: LanguageTag } = { element: sect, lang: set.lang };
  const sectionOf = (lang: LanguageTag): Element => {
    if (section.lang !== lang) {
      const isOwn = lang === set.lang;
      section = { lang, element: isOwn ? sect : structure.open("Sect", sect, canvas.page, { lang }) };
    }
    return section.element;
  };
  const open = (type: ElementType, parent: Element): Element => structure.open(type, parent, canvas.page);
  const paintLink = (group: Group): void => {
    const paragraph = open("P", sectionOf(group.lang));
    const url = group.items.find((item) => item.kind === "qr")?.url;
    if (url === undefined) {
      paintItems(group, paragraph, canvas);
      return;
    }
    const link = structure.open("Link", paragraph, canvas.page);
    paintItems(group, link, canvas);
    const annotation = file.reserve();
    const key = structure.adopt(link, annotation, canvas.page);
    file.fill(annotation, linkAnnotation(group, url, canvas.height, key));
    annotations.push(annotation);
  };

  // Items that follow each other are one list; a picture that follows an item belongs to it and does not end the list.
  let list: { readonly element: Element; readonly body: Element } | null = null;
  const cellOf = cellsUnder(open, (head, parent) =>
    structure.open(head === null ? "TD" : "TH", parent, canvas.page, head === null ? {} : { scope: head }),
  );
  for (const group of groups) {
    if (group.cell !== undefined) {
      /* A table stands in one section; a paragraph of it may be in a language of its own. */
      const cell = cellOf(group.cell, sectionOf(set.lang));
      list = null;
      if (group.items.length === 0) continue;
      if (isPicture(group)) paintItems(group, cell, canvas, set.lang);
      else {
        const lang = group.lang === set.lang ? {} : { lang: group.lang };
        paintItems(group, structure.open("P", cell, canvas.page, lang), canvas, group.lang);
      }
      continue;
    }
    if (group.items.length === 0) continue;
    const ends = group.role !== "list-item" || group.lang !== section.lang;
    if (ends && !isPicture(group)) list = null;
    switch (group.role) {
      case "heading":
        paintItems(group, open("H1", sectionOf(group.lang)), canvas);
        break;
      case "subheading":
        paintItems(group, open("H2", sectionOf(group.lang)), canvas);
        break;
      case "paragraph":
        paintItems(group, open("P", sectionOf(group.lang)), canvas);
        break;
      case "list-item": {
        const element: Element = list?.element ?? open("L", sectionOf(group.lang));
        list = { element, body: open("LBody", open("LI", element)) };
        paintItems(group, list.body, canvas);
        break;
      }
      case "figure":
        // A picture stands in the section of its sentence, whatever the language of its text; with words it needs
        // a paragraph.
        if (isPicture(group)) paintItems(group, list?.body ?? section.element, canvas, section.lang);
        else paintItems(group, open("P", sectionOf(group.lang)), canvas);
        break;
      case "link":
        paintLink(group);
        break;
    }
  }
  return annotations;
};

/** Paints one page, whose labels are a section each, and writes its objects. */
export const paintPage = (paper: Paper, canvas: Canvas, brushes: Brushes): void => {
  const { file, structure } = canvas;
  const number = file.reserve();
  const marks = structure.openPage();
  const operators: string[] = [];
  const fonts = new Set<string>();
  const pictures = new Set<string>();
  const pageCanvas: PageCanvas = {
    structure,
    brushes,
    page: number,
    height: paper.height,
    marks,
    operators,
    fontOf: (face) => {
      const font = canvas.fontOf(face);
      fonts.add(`/${font.name} ${font.object} 0 R`);
      return font;
    },
    pictureOf: (drawing) => {
      const picture = canvas.pictureOf(drawing);
      pictures.add(`/${picture.name} ${picture.object} 0 R`);
      return picture.name;
    },
  };
  const annotations = paper.labels.flatMap((label) => {
    const { set } = label;
    const { groups, rules } = onPaper(label);
    const lang = set.lang === canvas.lang ? null : set.lang;
    const sect = structure.open("Sect", structure.document, number, { lang });
    const links = paintGroups(set, groups, sect, pageCanvas, canvas);
    operators.push(...ruleOperators(rules, paper.height));
    return links;
  });
  marks.close();
  file.addPage(number, {
    width: paper.width,
    height: paper.height,
    content: operators.join("\n"),
    fonts: [...fonts].join(" "),
    pictures: [...pictures].join(" "),
    structParents: marks.structParents,
    annotations,
  });
};
