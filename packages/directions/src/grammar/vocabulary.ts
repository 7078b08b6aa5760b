// directions/grammar: a number for each word of the grammar: what a token can begin is looked up by it, never compared.

/** What a piece of the directions is. "stuck": letters run into digits. */
export type TokenKind = "word" | "number" | "mark" | "stuck";

const codes = new Map<string, number>();

/** What was met, by how it is written. */
const writings = new Map<string, Writing>();

/** What stands for every token that is no word of the grammar, by its kind, and for the end of the text. */
const otherWord = 0;
const otherNumber = 1;
export const stuckCode = 2;
export const noToken = 3;
const first = 4;

/** Which of the codes are numbers. */
const numbers: boolean[] = [false, true, false, false];

/** The code of a word of the grammar. A parser asks for the codes of its words when it is made, before anything is read. */
export const codeOf = (word: string): number => {
  const known = codes.get(word);
  if (known !== undefined) return known;
  const code = first + codes.size;
  codes.set(word, code);
  writings.clear();
  numbers[code] = /^[\d½¼¾]/.test(word);
  return code;
};

/** The code of a token: that of its word, unless it is stuck to a digit, or no word of the grammar. */
export const codeOfToken = (kind: TokenKind, text: string): number =>
  kind === "stuck" ? stuckCode : (codes.get(text) ?? (kind === "number" ? otherNumber : otherWord));

/** All that is asked of a piece of the directions from how it is written. */
export interface Writing {
  /** The piece in lower case, or what it stands for. */
  readonly text: string;
  /** The number of its word in the grammar. */
  readonly code: number;
  /** Tells this way of writing it from every other. */
  readonly form: number;
}

/** Most ways of writing that are kept: some times the words of the grammar. */
const mostWritings = 20_000;

let writingsSoFar = 0;

/** What this piece is, looked up once by how it is written; `meant` tells what it stands for where it is new. */
export const writingOf = (
  kind: Exclude<TokenKind, "stuck">,
  written: string,
  meant: (written: string) => string,
): Writing => {
  const known = writings.get(written);
  if (known !== undefined) return known;
  const text = meant(written);
  writingsSoFar += 1;
  const fresh = { text, code: codeOfToken(kind, text), form: writingsSoFar };
  if (writings.size >= mostWritings) writings.clear();
  writings.set(written, fresh);
  return fresh;
};

export const isNumberCode = (code: number): boolean => numbers[code] === true;

/** One more than the highest code so far. */
export const codesSoFar = (): number => first + codes.size;
