// readBack: a page's content streams, interpreted: every text and shape that is painted, with its mark. An operator it does not know is unreadable.

import { mostBytes } from "./decodeStream.ts";
import {
  type Edges,
  type GraphicsState,
  type Mark,
  type Painted,
  type Reading,
  startingState,
  startReading,
} from "./graphicsState.ts";
import { type Matrix, multiply } from "./Matrix.ts";
import type { OpenedFile } from "./openFile.ts";
import {
  bytesOf,
  isArray,
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from "./PdfValue.ts";
import { closePath, curveTo, lineTo, moveTo, paintImage, paintPath, rectangle } from "./paintPath.ts";
import { isWord, latin1, readToken, skipSpace } from "./parseValue.ts";
import { readFont, type SeenFont } from "./readFont.ts";
import { showText } from "./showText.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** What the pages of a file share: fonts, each read once, and how much content may yet be read. */
export interface Shelf {
  readonly fonts: Map<PdfValue, SeenFont>;
  bytesLeft: number;
}

export const createShelf = (fileLength: number): Shelf => ({
  fonts: new Map(),
  bytesLeft: mostBytes(fileLength),
});

/** A page of a label paints some hundreds of things and letters. */
const mostPainted = 20_000;
const mostLetters = 50_000;
const deepestState = 256;
const deepestForm = 8;

/** What an operator works with. */
interface Context {
  readonly file: OpenedFile;
  readonly shelf: Shelf;
  readonly resources: PdfDictionary;
  readonly depth: number;
  readonly reading: Reading;
}

const numberAt = (operands: readonly PdfValue[], index: number): number => {
  const value = operands[index];
  if (typeof value !== "number") throw new UnreadableFile("an operator without its numbers");
  return value;
};

const fourOf = (operands: readonly PdfValue[]): readonly [number, number, number, number] => [
  numberAt(operands, 0),
  numberAt(operands, 1),
  numberAt(operands, 2),
  numberAt(operands, 3),
];

const stringAt = (operands: readonly PdfValue[], index: number): string => {
  const bytes = bytesOf(operands[index]);
  if (bytes === null) throw new UnreadableFile("a show operator without its string");
  return bytes;
};

const matrixOf = (operands: readonly PdfValue[]): Matrix => [
  ...fourOf(operands),
  numberAt(operands, 4),
  numberAt(operands, 5),
];

const resourceOf = (
  { file, resources }: Context,
  category: string,
  operand: PdfValue | undefined,
): PdfValue => {
  const entries = file.resolve(resources.get(category));
  const name = nameOf(operand);
  return isDictionary(entries) && name !== null ? file.resolve(entries.get(name)) : null;
};

const set = ({ reading }: Context, change: Partial<GraphicsState>): void => {
  reading.state = { ...reading.state, ...change };
};

/** Grey of a colour by its number of parts; a pattern counts as ink. */
const greyOf = (operands: readonly PdfValue[]): number => {
  const parts = operands.filter((operand) => typeof operand === "number");
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  switch (parts.length) {
    case 1:
      return a;
    case 3:
      return 0.299 * a + 0.587 * b + 0.114 * c;
    case 4:
      return 1 - Math.min(1, 0.299 * a + 0.587 * b + 0.114 * c + d);
    default:
      return 0;
  }
};

const setFont = (context: Context, operands: readonly PdfValue[]): void => {
  const value = resourceOf(context, "Font", operands[0]);
  let font = context.shelf.fonts.get(value);
  if (!font) {
    font = readFont(context.file, value);
    context.shelf.fonts.set(value, font);
  }
  set(context, { font, size: numberAt(operands, 1) });
};

const setExtendedState = (context: Context, operands: readonly PdfValue[]): void => {
  const state = resourceOf(context, "ExtGState", operands[0]);
  if (!isDictionary(state)) throw new UnreadableFile("an unknown graphics state");
  for (const [key, value] of state) {
    const resolved = context.file.resolve(value);
    if (key === "ca" && typeof resolved === "number") set(context, { fillAlpha: resolved });
    if (key === "CA" && typeof resolved === "number") set(context, { strokeAlpha: resolved });
    if (key === "LW" && typeof resolved === "number") set(context, { lineWidth: resolved });
    if (key === "Font" || (key === "SMask" && nameOf(resolved) !== "None"))
      throw new UnreadableFile("a graphics state that no label needs");
  }
};

const markOf = (context: Context, tag: string | null, properties: PdfValue): Mark => {
  if (tag === "Artifact") return { kind: "artifact" };
  if (!isDictionary(properties)) return { kind: "none" };
  const mcid = context.file.resolve(properties.get("MCID"));
  const actualText = bytesOf(context.file.resolve(properties.get("ActualText")));
  return typeof mcid === "number" ? { kind: "content", mcid, actualText } : { kind: "none" };
};

const moveLine = ({ reading }: Context, x: number, y: number): void => {
  reading.lineMatrix = multiply([1, 0, 0, 1, x, y], reading.lineMatrix);
  reading.textMatrix = reading.lineMatrix;
};

const nextLine = (context: Context): void => moveLine(context, 0, -context.reading.state.leading);

const paintForm = (context: Context, operands: readonly PdfValue[]): void => {
  const { file, reading } = context;
  const form = resourceOf(context, "XObject", operands[0]);
  if (!isStream(form)) throw new UnreadableFile("an unknown external object");
  if (nameOf(file.resolve(form.dictionary.get("Subtype"))) === "Image") {
    paintImage(reading);
    return;
  }
  if (context.depth >= deepestForm) throw new UnreadableFile("forms nested too deeply");
  const matrix = file.resolve(form.dictionary.get("Matrix"));
  const box = file.resolve(form.dictionary.get("BBox"));
  const resources = file.resolve(form.dictionary.get("Resources"));
  const { state, textMatrix, lineMatrix } = reading;
  if (isArray(matrix)) set(context, { ctm: multiply(matrixOf(matrix), state.ctm) });
  if (isArray(box)) {
    const [left, bottom, right, top] = fourOf(box);
    rectangle(reading, left, bottom, right - left, top - bottom);
    reading.clipNext = true;
    paintPath(reading, null, false);
  }
  run(
    {
      ...context,
      resources: isDictionary(resources) ? resources : context.resources,
      depth: context.depth + 1,
    },
    [form],
  );
  Object.assign(reading, { state, textMatrix, lineMatrix });
};

const ignore = (): void => {};

type Operator = (context: Context, operands: readonly PdfValue[]) => void;

const paint =
  (fill: "nonzero" | "evenodd" | null, stroke: boolean, close = false): Operator =>
  ({ reading }) => {
    if (close) closePath(reading);
    paintPath(reading, fill, stroke);
  };

const fillGrey: Operator = (context, operands) => set(context, { fill: greyOf(operands) });
const strokeGrey: Operator = (context, operands) => set(context, { stroke: greyOf(operands) });
const clipNext: Operator = ({ reading }) => {
  reading.clipNext = true;
};

/** ISO 32000-1, annex A. Not here on purpose: inline images, shadings and Type 3 widths. */
const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  [
    "q",
    ({ reading }) => {
      if (reading.saved.length >= deepestState) throw new UnreadableFile("too many saved states");
      reading.saved.push(reading.state);
    },
  ],
  [
    "Q",
    ({ reading }) => {
      const saved = reading.saved.pop();
      if (!saved) throw new UnreadableFile("a state restored that was not saved");
      reading.state = saved;
    },
  ],
  [
    "cm",
    (context, operands) => set(context, { ctm: multiply(matrixOf(operands), context.reading.state.ctm) }),
  ],
  ["w", (context, operands) => set(context, { lineWidth: numberAt(operands, 0) })],
  ["J", (context, operands) => set(context, { lineCap: numberAt(operands, 0) })],
  ["gs", setExtendedState],
  ...["j", "M", "d", "ri", "i"].map((name): [string, Operator] => [name, ignore]),

  ["m", ({ reading }, operands) => moveTo(reading, numberAt(operands, 0), numberAt(operands, 1))],
  ["l", ({ reading }, operands) => lineTo(reading, numberAt(operands, 0), numberAt(operands, 1))],
  [
    "c",
    ({ reading }, operands) => {
      const [a, b, c, d, e, f] = matrixOf(operands);
      curveTo(reading, [
        [a, b],
        [c, d],
        [e, f],
      ]);
    },
  ],
  [
    "v",
    ({ reading }, operands) => {
      const [a, b, c, d] = fourOf(operands);
      curveTo(reading, [null, [a, b], [c, d]]);
    },
  ],
  [
    "y",
    ({ reading }, operands) => {
      const [a, b, c, d] = fourOf(operands);
      curveTo(reading, [[a, b], null, [c, d]]);
    },
  ],
  ["h", ({ reading }) => closePath(reading)],
  [
    "re",
    ({ reading }, operands) => {
      const [x, y, width, height] = fourOf(operands);
      rectangle(reading, x, y, width, height);
    },
  ],
  ["S", paint(null, true)],
  ["s", paint(null, true, true)],
  ["f", paint("nonzero", false)],
  ["F", paint("nonzero", false)],
  ["f*", paint("evenodd", false)],
  ["B", paint("nonzero", true)],
  ["B*", paint("evenodd", true)],
  ["b", paint("nonzero", true, true)],
  ["b*", paint("evenodd", true, true)],
  ["n", paint(null, false)],
  ["W", clipNext],
  ["W*", clipNext],

  // A new colour space starts at black, whatever its kind.
  ["cs", (context) => set(context, { fill: 0 })],
  ["CS", (context) => set(context, { stroke: 0 })],
  ...["g", "rg", "k", "sc", "scn"].map((name): [string, Operator] => [name, fillGrey]),
  ...["G", "RG", "K", "SC", "SCN"].map((name): [string, Operator] => [name, strokeGrey]),

  [
    "BT",
    ({ reading }) => {
      reading.textMatrix = [1, 0, 0, 1, 0, 0];
      reading.lineMatrix = reading.textMatrix;
    },
  ],
  ["ET", ignore],
  ["Tf", setFont],
  ["Tc", (context, operands) => set(context, { characterSpace: numberAt(operands, 0) })],
  ["Tw", (context, operands) => set(context, { wordSpace: numberAt(operands, 0) })],
  ["Tz", (context, operands) => set(context, { stretch: numberAt(operands, 0) / 100 })],
  ["TL", (context, operands) => set(context, { leading: numberAt(operands, 0) })],
  ["Tr", (context, operands) => set(context, { renderMode: numberAt(operands, 0) })],
  ["Ts", (context, operands) => set(context, { rise: numberAt(operands, 0) })],
  ["Td", (context, operands) => moveLine(context, numberAt(operands, 0), numberAt(operands, 1))],
  [
    "TD",
    (context, operands) => {
      set(context, { leading: -numberAt(operands, 1) });
      moveLine(context, numberAt(operands, 0), numberAt(operands, 1));
    },
  ],
  [
    "Tm",
    ({ reading }, operands) => {
      reading.lineMatrix = matrixOf(operands);
      reading.textMatrix = reading.lineMatrix;
    },
  ],
  ["T*", (context) => nextLine(context)],
  ["Tj", ({ reading }, operands) => showText(reading, [stringAt(operands, 0)])],
  [
    "TJ",
    ({ reading }, operands) => {
      const list = operands[0];
      if (!isArray(list)) throw new UnreadableFile("a show operator without its list");
      showText(
        reading,
        list.map((part, index) => (typeof part === "number" ? part : stringAt(list, index))),
      );
    },
  ],
  [
    "'",
    (context, operands) => {
      nextLine(context);
      showText(context.reading, [stringAt(operands, 0)]);
    },
  ],
  [
    '"',
    (context, operands) => {
      set(context, { wordSpace: numberAt(operands, 0), characterSpace: numberAt(operands, 1) });
      nextLine(context);
      showText(context.reading, [stringAt(operands, 2)]);
    },
  ],

  ["BMC", (context, operands) => context.reading.marks.push(markOf(context, nameOf(operands[0]), null))],
  [
    "BDC",
    (context, operands) => {
      const given = operands[1] ?? null;
      const properties = isDictionary(given) ? given : resourceOf(context, "Properties", given);
      context.reading.marks.push(markOf(context, nameOf(operands[0]), properties));
    },
  ],
  [
    "EMC",
    ({ reading }) => {
      if (!reading.marks.pop()) throw new UnreadableFile("a mark ended that was not begun");
    },
  ],
  ["MP", ignore],
  ["DP", ignore],
  ["Do", paintForm],
]);

const run = (context: Context, streams: readonly PdfStream[]): void => {
  const { reading, shelf } = context;
  const marks = reading.marks.length;
  const saved = reading.saved.length;
  const text = streams.map((stream) => latin1(context.file.decode(stream))).join("\n");
  const cursor = { text, at: 0 };
  // Each use of a form counts; an empty one too.
  shelf.bytesLeft -= text.length + 16;
  if (shelf.bytesLeft < 0) throw new UnreadableFile("too much content");
  let operands: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= text.length) break;
    const token = readToken(cursor, false);
    if (!isWord(token)) {
      operands.push(token);
      if (operands.length > 64) throw new UnreadableFile("an operator with too many operands");
      continue;
    }
    const operator = operators.get(token.word);
    if (!operator) throw new UnreadableFile("an unknown operator");
    operator(context, operands);
    if (reading.painted.length > mostPainted || reading.letters > mostLetters)
      throw new UnreadableFile("a page with too much on it");
    operands = [];
  }
  if (reading.marks.length !== marks || reading.saved.length !== saved || operands.length > 0)
    throw new UnreadableFile("a content stream that does not end what it began");
};

/** Interprets a page's content. `ctm` leads to points from the page's top left; `visible` is the page's own edge. */
export const readContent = (
  file: OpenedFile,
  streams: readonly PdfStream[],
  resources: PdfDictionary,
  shelf: Shelf,
  ctm: Matrix,
  visible: Edges,
): readonly Painted[] => {
  const reading = startReading(startingState(ctm, visible));
  run({ file, shelf, resources, depth: 0, reading }, streams);
  return reading.painted;
};
