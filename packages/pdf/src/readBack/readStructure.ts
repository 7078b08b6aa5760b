// readBack: the structure tree as a screen reader walks it, each element with the content it claims (ISO 32000-1, 14.7).

import type { SeenElement, SeenText } from "@plainlabel/core";
import { boxOf, type Edges, type Painted, united } from "./graphicsState.ts";
import type { OpenedFile } from "./openFile.ts";
import {
  bytesOf,
  isArray,
  isDictionary,
  isReference,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from "./PdfValue.ts";

import { utf16 } from "./readToUnicode.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A text string: UTF-16 or UTF-8 by its mark, otherwise PDFDocEncoding, of which labels use the ASCII part. */
export const textString = (bytes: string | null): string | null => {
  if (bytes === null) return null;
  if (bytes.startsWith("\xFE\xFF")) return utf16(bytes.slice(2));
  if (bytes.startsWith("\xEF\xBB\xBF")) return Buffer.from(bytes.slice(3), "latin1").toString("utf8");
  return bytes;
};

/** What one marked stretch of one page painted. */
export type ContentOf = (page: number, mcid: number) => readonly Painted[];

export interface Structure {
  readonly elements: readonly SeenElement[];
  /** For each page: marked-content ids that some element claims. */
  readonly claimed: readonly ReadonlySet<number>[];
  /** For each page: the ids claimed by each figure, in reading order. */
  readonly figures: readonly (readonly (readonly number[])[])[];
}

const deepest = 64;
const mostElements = 1_000_000;
/** Content may be claimed twice, which is a finding; not without end. */
const mostClaims = 5_000_000;

/** Walks the tree below the root. `pages` are the page objects' numbers in page order. */
export const readStructure = (
  file: OpenedFile,
  root: PdfValue,
  pages: readonly number[],
  contentOf: ContentOf,
): Structure => {
  const claimed = pages.map(() => new Set<number>());
  const figures: (readonly number[])[][] = pages.map(() => []);
  if (!isDictionary(root)) return { elements: [], claimed, figures };
  const roles = file.resolve(root.get("RoleMap"));
  let count = 0;
  let claims = 0;

  const typeOf = (value: PdfValue): string => {
    let type = nameOf(value) ?? "";
    for (let step = 0; step < 8 && isDictionary(roles); step += 1) {
      const mapped = nameOf(file.resolve(roles.get(type)));
      if (mapped === null) break;
      type = mapped;
    }
    return type;
  };
  const pageOf = (value: PdfValue | undefined, inherited: number): number => {
    const page = isReference(value) ? pages.indexOf(value.number) : -1;
    return page >= 0 ? page : inherited;
  };
  const kidsOf = (element: PdfDictionary): readonly PdfValue[] => {
    const kids = file.resolve(element.get("K"));
    return isArray(kids) ? kids.map((kid) => file.resolve(kid)) : kids === null ? [] : [kids];
  };

  const readElement = (element: PdfDictionary, inherited: number, depth: number): SeenElement => {
    count += 1;
    if (depth > deepest || count > mostElements) throw new UnreadableFile("a structure tree without end");
    const own = pageOf(element.get("Pg"), inherited);
    const sequence: (SeenText | SeenElement)[] = [];
    const children: SeenElement[] = [];
    let text = "";
    const mcids: number[] = [];
    let page = -1;
    let box: Edges | null = null;
    let actualText = textString(bytesOf(file.resolve(element.get("ActualText"))));
    const claim = (where: number, mcid: number): void => {
      if (where < 0 || !Number.isInteger(mcid)) return;
      if (page < 0) page = where;
      claimed[where]!.add(mcid);
      mcids.push(mcid);
      for (const painted of contentOf(where, mcid)) {
        claims += 1;
        if (claims > mostClaims) throw new UnreadableFile("a structure tree that claims too much");
        if (painted.kind === "text") {
          sequence.push(painted.text);
          text += painted.text.text;
          if (painted.mark.kind === "content") actualText ??= textString(painted.mark.actualText);
          const { ink } = painted.text;
          if (ink) {
            const edges = { left: ink.x, top: ink.y, right: ink.x + ink.width, bottom: ink.y + ink.height };
            box = box ? united(box, edges) : edges;
          }
        } else box = box ? united(box, painted.box) : painted.box;
      }
    };
    for (const kid of kidsOf(element)) {
      if (typeof kid === "number") claim(own, kid);
      else if (isDictionary(kid)) {
        const type = nameOf(file.resolve(kid.get("Type")));
        if (type === "OBJR") continue;
        const mcid = file.resolve(kid.get("MCID"));
        if (typeof mcid === "number" && type === "MCR") claim(pageOf(kid.get("Pg"), own), mcid);
        else if (kid.has("S")) {
          const child = readElement(kid, own, depth + 1);
          children.push(child);
          sequence.push(child);
        }
      }
    }
    const type = typeOf(file.resolve(element.get("S")));
    if (type === "Figure" && page >= 0) figures[page]!.push(mcids);
    if (page < 0) page = children[0]?.page ?? Math.max(own, 0);
    return {
      type,
      lang: textString(bytesOf(file.resolve(element.get("Lang")))),
      alt: textString(bytesOf(file.resolve(element.get("Alt")))),
      actualText,
      text,
      page,
      children,
      sequence,
      box: box && boxOf(box),
    };
  };

  const elements = kidsOf(root)
    .filter(isDictionary)
    .map((element) => readElement(element, -1, 0));
  return { elements, claimed, figures };
};
