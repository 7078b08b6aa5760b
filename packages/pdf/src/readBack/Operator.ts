// readBack: what an operator of a content stream is given, and how it takes its operands.
import type { Reading } from "./graphicsState.ts";
import type { Matrix } from "./Matrix.ts";
import type { OpenedFile } from "./openFile.ts";
import {
  bytesOf,
  isDictionary,
  nameOf,
  type PdfDictionary,
  type PdfStream,
  type PdfString,
  type PdfValue,
} from "./PdfValue.ts";
import type { SeenFont } from "./readFont.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** What the pages of a file share: fonts, each read once, and how much content may yet be read. */
export interface Shelf {
  readonly fonts: Map<PdfValue, SeenFont>;
  bytesLeft: number;
}

/** What an operator works with. */
export interface Context {
  readonly file: OpenedFile;
  readonly shelf: Shelf;
  readonly resources: PdfDictionary;
  /** How many forms this stream is painted within. */
  readonly depth: number;
  /** States saved and marks begun before this stream: not its own to end. */
  readonly savedBefore: number;
  readonly marksBefore: number;
  readonly reading: Reading;
  /** Interprets the content of a form in the state as it is now. */
  runForm(form: PdfStream, resources: PdfDictionary): void;
}

export type Operator = (context: Context, operands: readonly PdfValue[]) => void;

/** Operators by name, for one part of the language. */
export type Operators = readonly (readonly [name: string, operator: Operator])[];

/** Means nothing for what is seen or heard. */
export const ignore: Operator = () => {};

export const numberAt = (operands: readonly PdfValue[], index: number): number => {
  const value = operands[index];
  if (typeof value !== "number") throw new UnreadableFile("an operator without its numbers");
  return value;
};

export const fourOf = (operands: readonly PdfValue[]): readonly [number, number, number, number] => [
  numberAt(operands, 0),
  numberAt(operands, 1),
  numberAt(operands, 2),
  numberAt(operands, 3),
];

export const stringAt = (operands: readonly PdfValue[], index: number): PdfString => {
  const value = operands[index];
  if (bytesOf(value) === null) throw new UnreadableFile("a show operator without its string");
  return value as PdfString;
};

export const matrixOf = (operands: readonly PdfValue[]): Matrix => [
  ...fourOf(operands),
  numberAt(operands, 4),
  numberAt(operands, 5),
];

export const resourceOf = (
  { file, resources }: Context,
  category: string,
  operand: PdfValue | undefined,
): PdfValue => {
  const entries = file.resolve(resources.get(category));
  const name = nameOf(operand);
  return isDictionary(entries) && name !== null ? file.resolve(entries.get(name)) : null;
};
