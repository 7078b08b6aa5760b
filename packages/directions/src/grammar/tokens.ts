// directions/grammar: cuts directions into words, numbers and marks. Loses nothing, repairs nothing, reads each
// character once.
import { stuckCode, type TokenKind, type Writing, writingOf } from "./vocabulary.ts";

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
  /** Tells how it is written from every other way of writing. */
  readonly form: number;
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

/** What may go on behind plain letters, so that a pattern tells where the word ends: "b.d.", "week's", "Ménière". */
const maySpell = (code: number): boolean => code === 39 || code === 46 || code > 127;

/** The word that begins at `at`, as written; null where none does. */
const wordAt = (text: string, at: number): string | null => {
  let end = at;
  while (asciiKind(text.charCodeAt(end)) === "letter") end += 1;
  const isPlain = end > at && !maySpell(text.charCodeAt(end));
  const word = isPlain
    ? text.slice(at, end)
    : (matchAt(dotted, text, at) ?? matchAt(shortened, text, at) ?? matchAt(letters, text, at));
  if (word === null) return null;
  const behind = at + word.length;
  const isMarked = text[behind] === "(" || text[behind + 1] === "(";
  const mark = isMarked ? matchAt(pluralMark, text, behind) : null;
  return mark === null ? word : word + mark;
};

/** "tablet" of "Tablet(s)", "bd" of "b.d.". */
const wordMeant = (written: string): string =>
  written
    .replace(/ ?\(e?s\)$/i, "")
    .replaceAll(".", "")
    .toLowerCase()
    .replace("’", "'");

const asWritten = (written: string): string => written;

const meaningsOfMarks: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "[": "(",
  "]": ")",
};

const markMeant = (written: string): string => meaningsOfMarks[written] ?? written;

/** Marks that stand for words. */
const signs: Readonly<Record<string, string>> = { "&": "and", "×": "x" };

/** Cuts `text`; every character that is not a space is in exactly one token, in order. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  const push = (kind: TokenKind, written: string, { text, code, form }: Writing) => {
    const end = at + written.length;
    tokens.push({ kind, text, code: kind === "stuck" ? stuckCode : code, form, glued, start: at, end });
    at = end;
    glued = true;
  };
  while (at < text.length) {
    const kind = asciiKind(text.charCodeAt(at));
    const space = kind === "space" ? " " : kind === "other" ? matchAt(spaces, text, at) : null;
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
      const isStuck = before?.kind === "word" && !mayPrecedeDigit.has(before.text);
      push(isStuck ? "stuck" : "number", number, writingOf("number", number, asWritten));
      continue;
    }
    const isSign = kind === "letter" && before === undefined && text[at + 1] === "/";
    const short = isSign ? matchAt(withSign, text, at) : null;
    if (short !== null) {
      push(
        "word",
        short,
        writingOf("word", short, () => "with"),
      );
      continue;
    }
    const word = kind === "letter" || kind === "other" ? wordAt(text, at) : null;
    if (word !== null) {
      const writing = writingOf("word", word, wordMeant);
      const isStuck = before?.kind === "number" && !mayFollowDigit.has(writing.text);
      push(isStuck ? "stuck" : "word", word, writing);
      continue;
    }
    const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const sign = signs[mark];
    if (sign === undefined) push("mark", mark, writingOf("mark", mark, markMeant));
    else
      push(
        "word",
        mark,
        writingOf("word", mark, () => sign),
      );
  }
  return tokens;
};
