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
import { isWord, latin1, packedWord, readShortWord, readToken, skipSpace } from "./parseValue.ts";
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

/** ISO 32000-1, annex A, as far as labels go; by `packedWord`. */
const operators: ReadonlyMap<number, Operator> = new Map(
  [...paintOperators, ...textOperators, ...markOperators].map(([name, operator]) => [
    packedWord(name),
    operator,
  ]),
);

/** One operator with what stands before it. */
interface Step {
  readonly operator: Operator;
  readonly operands: readonly PdfValue[];
}

/** Reads a content stream operator by operator: null at its end. */
const stepsIn = (text: string): (() => Step | null) => {
  const cursor = { text, at: 0 };
  return () => {
    const operands: PdfValue[] = [];
    for (;;) {
      skipSpace(cursor);
      if (cursor.at >= text.length) {
        if (operands.length > 0) throw new UnreadableFile(unended);
        return null;
      }
      const word = readShortWord(cursor);
      if (word === 0) {
        const token = readToken(cursor, false);
        if (isWord(token)) throw new UnreadableFile("an unknown operator");
        operands.push(token);
        if (operands.length > mostOperands) throw new UnreadableFile("an operator with too many operands");
        continue;
      }
      const operator = operators.get(word);
      if (!operator) throw new UnreadableFile("an unknown operator");
      return { operator, operands };
    }
  };
};

const unended = "a content stream that does not end what it began";

const take = (context: Context, { operator, operands }: Step): void => {
  operator(context, operands);
  const { reading } = context;
  if (reading.painted.length > mostPainted || reading.letters > mostLetters)
    throw new UnreadableFile("a page with too much on it");
};

/** What a stream began, it must have ended. */
const end = ({ reading, marksBefore, savedBefore }: Context): void => {
  if (reading.marks.length !== marksBefore || reading.saved.length !== savedBefore)
    throw new UnreadableFile(unended);
};

/** Each use of a form counts; an empty one too. */
const spend = (shelf: Shelf, length: number): void => {
  shelf.bytesLeft -= length + 16;
  if (shelf.bytesLeft < 0) throw new UnreadableFile("too much content");
};

const run = (context: Context, streams: readonly PdfStream[]): void => {
  const parts = streams.map((stream) => context.file.decode(stream));
  for (const part of parts) spend(context.shelf, part.length);
  const next = stepsIn(parts.map(latin1).join("\n"));
  for (let step = next(); step !== null; step = next()) take(context, step);
  end(context);
};

/** A form's length and its steps; null where they are too many to be kept. */
const readForm = rememberStreams(formsKept, (bytes) => {
  const { length } = bytes;
  if (length > longestForm) return { length, steps: null };
  const next = stepsIn(latin1(bytes));
  const steps: Step[] = [];
  for (let step = next(); step !== null; step = next()) steps.push(step);
  return { length, steps };
});

/** A form's content is that of a picture, which many files show: its steps are read once. */
const runForm = (context: Context, form: PdfStream): void => {
  const { length, steps } = readForm(context.file, form);
  if (steps === null) {
    run(context, [form]);
    return;
  }
  spend(context.shelf, length);
  for (const step of steps) take(context, step);
  end(context);
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
