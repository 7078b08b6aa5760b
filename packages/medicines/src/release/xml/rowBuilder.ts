// xml: opened and closed elements put together to rows, by the shape of the file.
import { type ReleaseFaultCode, shown } from "../releaseFaults.ts";
import type { RowShape } from "./FileShape.ts";
import type { RowReading } from "./RowReading.ts";
import type { XmlRow } from "./XmlRow.ts";

/** V8 copies shorter texts by itself. */
const ownText = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString());

type OpenRow = Omit<XmlRow, "fields" | "inner"> & {
  readonly fields: Map<string, string>;
  readonly inner: Map<string, string>[];
};

export interface RowBuilder {
  open(name: string): void;
  close(): void;
  characters(text: string): void;
}

/** An element that is not known is told and passed over with all that is in it; what cannot be a row stops. */
export const rowBuilder = (
  file: string,
  { shape, limits, onRow, onUnknown }: Omit<RowReading, "between">,
  stop: (code: ReleaseFaultCode, detail: string) => void,
  lineNow: () => number,
): RowBuilder => {
  const rowDepth = shape.rows === undefined ? 3 : 2;
  let depth = 0;
  /** The element that is passed over begins at this depth. */
  let skippedFrom = Number.POSITIVE_INFINITY;
  let section = "";
  let rowShape: RowShape | undefined = shape.rows;
  let number = 0;
  let row: OpenRow | undefined;
  /** Where fields go: the row's own, or those of an element within. */
  let fields: Map<string, string> | undefined;
  let field: string | undefined;
  let text = "";

  const passOver = (unknown?: string): void => {
    if (unknown !== undefined) onUnknown(unknown);
    skippedFrom = depth;
  };

  const openSection = (name: string): void => {
    section = name;
    number = 0;
    const known = shape.sections ?? {};
    const found = Object.hasOwn(known, name) ? known[name] : shape.everySection;
    if (found === undefined) passOver(name);
    else if (found === null) passOver();
    else rowShape = found;
  };

  const openRow = (name: string): void => {
    if (rowShape === undefined || (rowShape.row !== null && name !== rowShape.row)) passOver(name);
    else {
      number += 1;
      row = { file, section, name, number, line: lineNow(), fields: new Map(), inner: [] };
      fields = row.fields;
    }
  };

  const openField = (name: string): void => {
    const known = fields === row?.fields ? rowShape?.fields : rowShape?.inner?.fields;
    if (known?.includes(name) !== true) passOver(name);
    else if (fields?.has(name)) stop("release-wrong-shape", `${name} stands twice in one row.`);
    else {
      field = name;
      text = "";
    }
  };

  const openInner = (): void => {
    fields = new Map();
    row?.inner.push(fields);
  };

  const closeRow = (): void => {
    if (row !== undefined) onRow(row);
    row = undefined;
    fields = undefined;
  };

  return {
    open: (name) => {
      depth += 1;
      if (depth > limits.deepest) stop("release-wrong-shape", "elements lie too deep in each other.");
      else if (depth > skippedFrom) return;
      else if (depth === 1) {
        if (shape.root !== null && name !== shape.root)
          stop("release-wrong-root", `the file begins with ${shown(name)}, not with ${shape.root}.`);
      } else if (depth < rowDepth) openSection(name);
      else if (depth === rowDepth) openRow(name);
      else if (field !== undefined) stop("release-wrong-shape", `${field} holds another element.`);
      else if (depth === rowDepth + 1 && name === rowShape?.inner?.name) openInner();
      else openField(name);
    },
    close: () => {
      if (depth === skippedFrom) skippedFrom = Number.POSITIVE_INFINITY;
      else if (depth < skippedFrom) {
        if (field !== undefined) {
          fields?.set(field, shape.kept === true ? ownText(text) : text);
          field = undefined;
        } else if (depth === rowDepth + 1) fields = row?.fields;
        else if (depth === rowDepth) closeRow();
      }
      depth -= 1;
    },
    characters: (said) => {
      if (depth >= skippedFrom) return;
      if (field !== undefined) text += said;
      else if (said.trim() !== "")
        stop("release-wrong-shape", `text stands where only elements may: ${shown(said)}.`);
      if (text.length > limits.longestText)
        stop("release-too-large", `${field} is longer than any text of a release.`);
    },
  };
};
