// readBack: one page: its size, all it paints, and where its links lead.

import type { SeenBox, SeenPage, SeenText } from "@plainlabel/core";
import { findSymbol } from "./findSymbol.ts";
import {
  boxOf,
  type Edges,
  edgesOf,
  type Painted,
  type PaintedShape,
  type PaintedText,
  united,
} from "./graphicsState.ts";
import type { Shelf } from "./Operator.ts";
import type { OpenedFile } from "./openFile.ts";
import {
  bytesOf,
  isArray,
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from "./PdfValue.ts";
import { readContent } from "./readContent.ts";
import { textString } from "./readStructure.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

export interface PageNode {
  readonly number: number;
  /** The page's own entries over those it inherits. */
  readonly entries: PdfDictionary;
}

const mostPages = 10_000;
const inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

/** The pages in order, by the page tree. */
export const findPages = (file: OpenedFile, catalog: PdfDictionary): readonly PageNode[] => {
  const pages: PageNode[] = [];
  const seen = new Set<PdfValue>();
  const walk = (reference: PdfValue, inherited: ReadonlyMap<string, PdfValue>, depth: number): void => {
    const node = file.resolve(reference);
    if (!isDictionary(node) || seen.has(node) || depth > 32 || pages.length > mostPages)
      throw new UnreadableFile("a malformed page tree");
    seen.add(node);
    const entries = new Map(node);
    for (const [key, value] of inherited) if (!entries.has(key)) entries.set(key, value);
    const kids = file.resolve(node.get("Kids"));
    if (nameOf(file.resolve(node.get("Type"))) === "Page") {
      const number =
        typeof reference === "object" && reference !== null && "number" in reference ? reference.number : -1;
      pages.push({ number: number as number, entries });
      return;
    }
    if (!isArray(kids)) throw new UnreadableFile("a malformed page tree");
    const passed = new Map([...entries].filter(([key]) => inheritable.includes(key)));
    for (const kid of kids) walk(kid, passed, depth + 1);
  };
  walk(catalog.get("Pages") ?? null, new Map(), 0);
  return pages;
};

const boxEntry = (file: OpenedFile, value: PdfValue | undefined): Edges | null => {
  const box = file.resolve(value);
  if (!isArray(box)) return null;
  const [a, b, c, d] = box.map((each) => file.resolve(each));
  if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number" || typeof d !== "number")
    return null;
  return edgesOf([
    [a, b],
    [c, d],
  ]);
};

/** The visible part of the page, in PDF's own coordinates (`top` is the lower y). */
const visiblePart = (file: OpenedFile, page: PageNode): Edges => {
  const media = boxEntry(file, page.entries.get("MediaBox"));
  const box = boxEntry(file, page.entries.get("CropBox")) ?? media;
  if (!box || !(box.right > box.left && box.bottom > box.top))
    throw new UnreadableFile("a page without a size");
  const rotation = file.resolve(page.entries.get("Rotate"));
  if ((rotation !== null && rotation !== 0) || page.entries.has("UserUnit"))
    throw new UnreadableFile("a page turned or scaled");
  return box;
};

const contentStreams = (file: OpenedFile, page: PageNode) => {
  const contents = file.resolve(page.entries.get("Contents"));
  const list = isArray(contents)
    ? contents.map((each) => file.resolve(each))
    : contents === null
      ? []
      : [contents];
  return list.map((each) => {
    if (!isStream(each)) throw new UnreadableFile("page content that is no stream");
    return each;
  });
};

interface PaintedLink {
  readonly uri: string;
  readonly box: SeenBox;
}

/** Where the page's links lead and can be tapped; one without a box can be tapped nowhere, at the page's corner. */
const linksOf = (file: OpenedFile, page: PageNode, part: Edges): readonly PaintedLink[] => {
  const annotations = file.resolve(page.entries.get("Annots"));
  return (isArray(annotations) ? annotations : []).flatMap((each) => {
    const annotation = file.resolve(each);
    const action = isDictionary(annotation) ? file.resolve(annotation.get("A")) : null;
    const uri = isDictionary(action) ? textString(bytesOf(file.resolve(action.get("URI")))) : null;
    const rect = isDictionary(annotation) ? boxEntry(file, annotation.get("Rect")) : null;
    const { left, right, top, bottom } = rect ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const box = { x: left - part.left, y: part.bottom - bottom, width: right - left, height: bottom - top };
    return uri === null ? [] : [{ uri, box }];
  });
};

const touches = (ink: SeenBox, box: Edges): boolean =>
  ink.x < box.right && box.left < ink.x + ink.width && ink.y < box.bottom && box.top < ink.y + ink.height;

/** Far more than a computer's fractions lose, by which a letter may seem to reach beyond its run. */
const beyondRun = 0.001;

const isCovered = (text: SeenText, cover: Edges): boolean => {
  const { ink: own } = text;
  if (own === null) return false;
  const all = {
    x: own.x - beyondRun,
    y: own.y - beyondRun,
    width: own.width + 2 * beyondRun,
    height: own.height + 2 * beyondRun,
  };
  return touches(all, cover) && text.glyphs.some(({ ink }) => ink !== null && touches(ink, cover));
};

/** Text under a later white shape is not there. */
const uncovered = (painted: readonly Painted[]): readonly Painted[] => {
  const covers: Edges[] = [];
  return painted
    .toReversed()
    .map((each) => {
      if (each.kind === "shape") {
        if (!each.dark) covers.push(each.box);
        return each;
      }
      if (!covers.some((box) => isCovered(each.text, box))) return each;
      const { glyphs } = each.text;
      return { ...each, text: { ...each.text, glyphs, visible: false } };
    })
    .reverse();
};

/** A page with all it paints; what that means is settled once the structure is known. */
export interface PaintedPage {
  readonly width: number;
  readonly height: number;
  readonly painted: readonly Painted[];
  readonly byMark: ReadonlyMap<number, readonly Painted[]>;
  readonly links: readonly PaintedLink[];
}

export const readPaintedPage = (file: OpenedFile, page: PageNode, shelf: Shelf): PaintedPage => {
  const part = visiblePart(file, page);
  const [width, height] = [part.right - part.left, part.bottom - part.top];
  const resources = file.resolve(page.entries.get("Resources"));
  const painted = uncovered(
    readContent(
      file,
      contentStreams(file, page),
      isDictionary(resources) ? resources : new Map(),
      shelf,
      [1, 0, 0, -1, -part.left, part.bottom],
      { left: 0, top: 0, right: width, bottom: height },
    ),
  );
  const byMark = new Map<number, Painted[]>();
  for (const each of painted) {
    if (each.mark.kind !== "content") continue;
    const list = byMark.get(each.mark.mcid);
    if (list) list.push(each);
    else byMark.set(each.mark.mcid, [each]);
  }
  return { width, height, painted, byMark, links: linksOf(file, page, part) };
};

const isText = (painted: Painted): painted is PaintedText => painted.kind === "text";
const isShape = (painted: Painted): painted is PaintedShape => painted.kind === "shape";
const wordsOf = (painted: readonly PaintedText[]): readonly string[] =>
  painted.map(({ text }) => text.text).filter((text) => text.trim() !== "");

/** A rule's bars one by one, so that the room between them is free. */
const barsOf = (shape: PaintedShape): readonly SeenBox[] =>
  shape.filled.length > 1 ? shape.filled.map(({ points }) => boxOf(edgesOf(points))) : [boxOf(shape.box)];

/** Sorts what a page paints by what the structure says of it. */
export const seenPage = (
  page: PaintedPage,
  claimed: ReadonlySet<number>,
  figures: readonly (readonly number[])[],
): SeenPage => {
  const isHeard = ({ mark }: Painted): boolean => mark.kind === "content" && claimed.has(mark.mcid);
  const isArtifact = ({ mark }: Painted): boolean => mark.kind === "artifact";
  const isLost = (painted: Painted): boolean => !isHeard(painted) && !isArtifact(painted);
  const drawings = figures
    .map((mcids) => mcids.flatMap((mcid) => page.byMark.get(mcid) ?? []).filter(isShape))
    .filter((shapes) => shapes.length > 0);
  const symbols = drawings.map(findSymbol).filter((symbol) => symbol !== null);
  const texts: readonly SeenText[] = page.painted.filter(isText).map(({ text }) => text);
  return {
    width: page.width,
    height: page.height,
    texts,
    figures: drawings.map((shapes) => boxOf(shapes.map(({ box }) => box).reduce(united))),
    rules: page.painted
      .filter((each) => isShape(each) && isArtifact(each) && each.dark)
      .flatMap((each) => barsOf(each as PaintedShape)),
    codes: symbols.flatMap(({ text }) => (text === null ? [] : [text])),
    symbols,
    links: page.links.map(({ uri }) => uri),
    taps: page.links.map(({ box }) => box),
    untagged: wordsOf(page.painted.filter(isText).filter(isLost)),
    silent: wordsOf(page.painted.filter(isText).filter(isArtifact)),
    untaggedShapes: page.painted.filter((each) => isShape(each) && isLost(each)).length,
  };
};
