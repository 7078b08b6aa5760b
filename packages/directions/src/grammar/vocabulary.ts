// directions/grammar: a number for each word of the grammar: what a token can begin is looked up by it, never compared.

/** What a piece of the directions is. "stuck": letters run into digits. */
export type TokenKind = "word" | "number" | "mark" | "stuck";

const codes = new Map<string, number>();

/** What stands for every token that is no word of the grammar, by its kind, and for the end of the text. */
const otherWord = 0;
const otherNumber = 1;
const stuck = 2;
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
  numbers[code] = /^[\d½¼¾]/.test(word);
  return code;
};

/** The code of a token: that of its word, unless it is stuck to a digit, or no word of the grammar. */
export const codeOfToken = (kind: TokenKind, text: string): number =>
  kind === "stuck" ? stuck : (codes.get(text) ?? (kind === "number" ? otherNumber : otherWord));

export const isNumberCode = (code: number): boolean => numbers[code] === true;

/** One more than the highest code so far. */
export const codesSoFar = (): number => first + codes.size;
