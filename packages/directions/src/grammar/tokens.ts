// directions/grammar: cuts directions into words, numbers and marks. Loses nothing, repairs nothing, reads each
// character once.
import { codeOfToken, type TokenKind } from "./vocabulary.ts";

/**
 * One piece of the directions. `text` is the piece in lower case ("&" is
 * "and", "w/" is "with", "tablet(s)" is "tablet", "b.d." is "bd"); `start` and `end` find the
 * words as typed. A `stuck` piece is letters run into digits ("2tablets"): no
 * grammar accepts it, since a digit may be missing or a letter may be one.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The number of its word in the grammar, for the parsers. */
  readonly code: number;
  /** True when nothing stands between this piece and the one before. */
  readonly glued: boolean;
  readonly start: number;
  readonly end: number;
}

/** Longest directions that are read, in words and marks: about four times the longest that is one schedule. */
export const mostTokens = 240;

/** Longest text that is cut into words at all, in characters. */
export const mostCharacters = 4000;

/** What may follow a digit without a space: measures, lengths of time and ordinals are typed so everywhere. */
const mayFollowDigit = new Set(
  "ml mls mg mcg mcgs ftu ftus gtt gtts g l gram grams micrograms microgram nanograms units mmol cm hr hrs h hour hours hourly hrly min mins minutes days d wk wks weeks months noon x am pm st nd rd th oz d od bd bid tds tid qds qid om on nocte mane".split(
    " ",
  ),
);

/** What may stand right before a digit: "x7 days", "q6h". */
const mayPrecedeDigit = new Set(["x", "q"]);

const spaces = /\s+/y;
const dotted = /\p{L}(?:\.\p{L})+(?!\p{L})\.?/uy;
const letters = /\p{L}+(?:['’]\p{L}+)?/uy;
const digits = /\d+(?:[.,]\d+)*/y;
const shortened = /(?:max|min|tabs?|caps?)\.(?=\s+[\p{Ll}\d])/iuy;
/** "w/ food", "w/food"; "w/o" is without. */
const withSign = /w\/(?=\s*\p{L})(?!o(?:ut)?(?!\p{L}))/iuy;
const fraction = /[½¼¾]/y;
const pluralMark = / ?\((?:s|es)\)/iy;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null;
};

/** What an ASCII character can begin, so that only those patterns are tried; "other" can begin anything. */
const asciiKind = (code: number): "letter" | "digit" | "space" | "mark" | "other" => {
  if (code > 127) return "other";
  if ((code | 32) >= 97 && (code | 32) <= 122) return "letter";
  if (code >= 48 && code <= 57) return "digit";
  return code === 32 || (code >= 9 && code <= 13) ? "space" : "mark";
};

const sameMark: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "[": "(",
  "]": ")",
};

/** Cuts `text`; every character that is not a space is in exactly one token, in order. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  const push = (kind: TokenKind, written: string, meant: string) => {
    tokens.push({
      kind,
      text: meant,
      code: codeOfToken(kind, meant),
      glued,
      start: at,
      end: at + written.length,
    });
    at += written.length;
    glued = true;
  };
  while (at < text.length) {
    const kind = asciiKind(text.charCodeAt(at));
    const space = kind === "space" || kind === "other" ? matchAt(spaces, text, at) : null;
    if (space !== null) {
      at += space.length;
      glued = false;
      continue;
    }
    const before = glued ? tokens.at(-1) : undefined;
    const number =
      kind === "digit" || kind === "other"
        ? (matchAt(digits, text, at) ?? matchAt(fraction, text, at))
        : null;
    if (number !== null) {
      const stuck = before?.kind === "word" && !mayPrecedeDigit.has(before.text);
      push(stuck ? "stuck" : "number", number, number);
      continue;
    }
    const short = kind === "letter" && before === undefined ? matchAt(withSign, text, at) : null;
    if (short !== null) {
      push("word", short, "with");
      continue;
    }
    const maybeWord = kind === "letter" || kind === "other";
    const isDotted = kind === "other" || text[at + 1] === ".";
    const abbreviation = maybeWord
      ? ((isDotted ? matchAt(dotted, text, at) : null) ?? matchAt(shortened, text, at))
      : null;
    const word = maybeWord ? (abbreviation ?? matchAt(letters, text, at)) : null;
    if (word !== null) {
      const plain = (abbreviation === null ? word : word.replaceAll(".", "")).toLowerCase().replace("’", "'");
      const stuck = before?.kind === "number" && !mayFollowDigit.has(plain);
      const end = at + word.length;
      const isMarked = text[end] === "(" || text[end + 1] === "(";
      const mark = (isMarked ? matchAt(pluralMark, text, end) : null) ?? "";
      push(stuck ? "stuck" : "word", word + mark, plain);
      continue;
    }
    const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (mark === "&") push("word", mark, "and");
    else if (mark === "×") push("word", mark, "x");
    else push("mark", mark, sameMark[mark] ?? mark);
  }
  return tokens;
};
