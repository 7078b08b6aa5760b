// readBack: a finished PDF to what is really in it. Knows nothing of the painter: bytes in, facts out.

import type { ReadBack, VerificationLevel } from "@plainlabel/core";
import { findActive } from "./findActive.ts";
import { type OpenedFile, openFile } from "./openFile.ts";
import { bytesOf, isDictionary, isStream, type PdfDictionary } from "./PdfValue.ts";

import { createShelf } from "./readContent.ts";
import { findPages, readPaintedPage, seenPage } from "./readPage.ts";
import { readStructure, textString } from "./readStructure.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const readInformation = (file: OpenedFile): Readonly<Record<string, string>> => {
  const information = file.resolve(file.trailer.get("Info"));
  if (!isDictionary(information)) return {};
  return Object.fromEntries(
    [...information].flatMap(([key, value]) => {
      const text = textString(bytesOf(file.resolve(value)));
      return text === null ? [] : [[key, text] as const];
    }),
  );
};

const readMetadata = (file: OpenedFile, catalog: PdfDictionary): string => {
  const metadata = file.resolve(catalog.get("Metadata"));
  return isStream(metadata) ? Buffer.from(file.decode(metadata)).toString("utf8") : "";
};

const saysTagged = (file: OpenedFile, catalog: PdfDictionary): boolean => {
  const marks = file.resolve(catalog.get("MarkInfo"));
  const preferences = file.resolve(catalog.get("ViewerPreferences"));
  return (
    isDictionary(marks) &&
    file.resolve(marks.get("Marked")) === true &&
    isDictionary(preferences) &&
    file.resolve(preferences.get("DisplayDocTitle")) === true
  );
};

const parse = (bytes: Uint8Array): ReadBack => {
  const file = openFile(bytes);
  const catalog = file.resolve(file.trailer.get("Root"));
  if (!isDictionary(catalog)) throw new UnreadableFile("no catalog");
  const nodes = findPages(file, catalog);
  const shelf = createShelf(bytes.length);
  const painted = nodes.map((node) => readPaintedPage(file, node, shelf));
  const structure = readStructure(
    file,
    file.resolve(catalog.get("StructTreeRoot")),
    nodes.map(({ number }) => number),
    (page, mcid) => painted[page]!.byMark.get(mcid) ?? [],
  );
  const information = readInformation(file);
  return {
    title: information.Title ?? "",
    lang: textString(bytesOf(file.resolve(catalog.get("Lang")))) ?? "",
    tagged: saysTagged(file, catalog),
    metadata: readMetadata(file, catalog),
    information,
    pages: painted.map((page, index) => seenPage(page, structure.claimed[index]!, structure.figures[index]!)),
    structure: structure.elements,
    unembedded: [
      ...new Set([...shelf.fonts.values()].filter((font) => !font.embedded).map((font) => font.name)),
    ],
    active: findActive(file),
  };
};

/** Level `standard`: the file itself, parsed; cheaper than making it. Throws `UnreadableFile`. */
export const readParsed = (bytes: Uint8Array): ReadBack => {
  try {
    return parse(bytes);
  } catch (error) {
    // The stack's end: objects that lead to objects that lead to objects.
    if (error instanceof RangeError) throw new UnreadableFile("nested too deeply");
    throw error;
  }
};

/**
 * Reads a finished file back. Level `standard` parses it; level `full` also
 * rasters each page at `dpi` (the printer's) and looks at the dots. Rejects
 * with `UnreadableFile`, and nothing else, whatever the bytes are.
 */
export const readBack = async (file: Uint8Array, level: VerificationLevel, dpi = 203): Promise<ReadBack> => {
  const parsed = readParsed(file);
  if (level === "standard") return parsed;
  const { readRaster } = await import("./readRaster.ts");
  return { ...parsed, raster: await readRaster(file, parsed.pages, dpi) };
};
