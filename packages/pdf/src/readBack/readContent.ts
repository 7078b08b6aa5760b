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
import { isWord, latin1, type PdfWord, readToken, skipSpace } from "./parseValue.ts";
import { rememberStreams } from "./rememberStreams.ts";
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

/** Pictures of the directions and warnings of a pharmacy's day. */
const formsKept = 64;
/** Bytes of a form that is no picture of ours. */
const longestForm = 32 * 1024;

/** ISO 32000-1, annex A, as far as labels go. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ...paintOperators,
  ...textOperators,
  ...markOperators,
]);

type Token = PdfValue | PdfWord;

/** Performs what a stream says; `next`: its tokens one by one, then undefined. */
const perform = (context: Context, next: () => Token | undefined): void => {
  const { reading, savedBefore, marksBefore } = context;
  let operands: PdfValue[] = [];
  for (let token = next(); token !== undefined; token = next()) {
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

const tokensIn = (text: string): (() => Token | undefined) => {
  const cursor = { text, at: 0 };
  return () => {
    skipSpace(cursor);
    return cursor.at >= text.length ? undefined : readToken(cursor, false);
  };
};

/** Each use of a form counts; an empty one too. */
const spend = (shelf: Shelf, length: number): void => {
  shelf.bytesLeft -= length + 16;
  if (shelf.bytesLeft < 0) throw new UnreadableFile("too much content");
};

const run = (context: Context, streams: readonly PdfStream[]): void => {
  const parts = streams.map((stream) => context.file.decode(stream));
  for (const part of parts) spend(context.shelf, part.length);
  perform(context, tokensIn(parts.map(latin1).join("\n")));
};

/** A form's length and its tokens; null where they are too many to be kept. */
const readForm = rememberStreams(formsKept, (bytes) => {
  const { length } = bytes;
  if (length > longestForm) return { length, tokens: null };
  const next = tokensIn(latin1(bytes));
  const tokens: Token[] = [];
  for (let token = next(); token !== undefined; token = next()) tokens.push(token);
  return { length, tokens };
});

/** A form's content is that of a picture, which many files show: its tokens are read once. */
const runForm = (context: Context, form: PdfStream): void => {
  const { length, tokens } = readForm(context.file, form);
  if (tokens === null) {
    run(context, [form]);
    return;
  }
  spend(context.shelf, length);
  let at = 0;
  perform(context, () => tokens[at++]);
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
    runForm: (form, its) => runForm(contextAt(depth + 1, its), form),
  });
  run(contextAt(0, resources), streams);
  return reading.painted;
};
