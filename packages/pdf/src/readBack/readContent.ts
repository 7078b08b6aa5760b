// readBack: a page's content streams, interpreted: every text and shape that is painted, with its mark. An
// operator it does not know is unreadable.
import { mostBytes } from "./decodeStream.ts";
import { type Edges, type Painted, startingState, startReading } from "./graphicsState.ts";
import type { Matrix } from "./Matrix.ts";
import { markOperators } from "./markOperators.ts";
import type { Context, Operator, Shelf } from "./Operator.ts";
import type { OpenedFile } from "./openFile.ts";
import type { PdfDictionary, PdfStream, PdfValue } from "./PdfValue.ts";
import { paintOperators } from "./paintOperators.ts";
import { isWord, latin1, readToken, skipSpace } from "./parseValue.ts";
import { textOperators } from "./textOperators.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

export const createShelf = (fileLength: number): Shelf => ({
  fonts: new Map(),
  bytesLeft: mostBytes(fileLength),
});

/** A page of a label paints some hundreds of things and letters. */
const mostPainted = 20_000;
const mostLetters = 50_000;
const mostOperands = 64;

/** ISO 32000-1, annex A, as far as labels go. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ...paintOperators,
  ...textOperators,
  ...markOperators,
]);

const run = (context: Context, streams: readonly PdfStream[]): void => {
  const { reading, shelf, savedBefore, marksBefore } = context;
  const parts = streams.map((stream) => context.file.decode(stream));
  // Each use of a form counts; an empty one too.
  shelf.bytesLeft -= parts.reduce((sum, part) => sum + part.length + 16, 0);
  if (shelf.bytesLeft < 0) throw new UnreadableFile("too much content");
  const text = parts.map(latin1).join("\n");
  const cursor = { text, at: 0 };
  let operands: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= text.length) break;
    const token = readToken(cursor, false);
    if (!isWord(token)) {
      operands.push(token);
      if (operands.length > mostOperands) throw new UnreadableFile("an operator with too many operands");
      continue;
    }
    const operator = operators.get(token.word);
    if (!operator) throw new UnreadableFile("an unknown operator");
    operator(context, operands);
    if (reading.painted.length > mostPainted || reading.letters > mostLetters)
      throw new UnreadableFile("a page with too much on it");
    operands = [];
  }
  if (reading.marks.length !== marksBefore || reading.saved.length !== savedBefore || operands.length > 0)
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
  const contextAt = (depth: number, own: PdfDictionary): Context => ({
    file,
    shelf,
    resources: own,
    depth,
    savedBefore: reading.saved.length,
    marksBefore: reading.marks.length,
    reading,
    runForm: (form, its) => run(contextAt(depth + 1, its), [form]),
  });
  run(contextAt(0, resources), streams);
  return reading.painted;
};
