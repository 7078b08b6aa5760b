// layout: a sentence as pieces that may not be broken, each with its width at 1 point.

import { heldIn, leansOn } from "@plainlabel/language";
import { isAlphabet } from "../document/direction.ts";
import type { Run, Sentence } from "../document/LabelDocument.ts";
import type { FontWeight } from "./LabelSet.ts";
import { isName, isProduct, ownBreaks } from "./names.ts";
import type { TextMeasurer } from "./TextMeasurer.ts";

/** A stretch of one weight inside a chunk. */
export interface ChunkPart {
  readonly text: string;
  readonly weight: FontWeight;
  /** At 1 point; widths grow in proportion, since paper fonts are not hinted. */
  readonly width: number;
}

/** Words that stay on one line. */
export interface Chunk {
  readonly parts: readonly ChunkPart[];
  readonly width: number;
  /** Reach of the ink above and below the base line, at 1 point. */
  readonly ascent: number;
  readonly descent: number;
  /** Reach of the ink beyond the width, at 1 point; judged for scripts whose letters lean far. */
  readonly overhang: number;
  /** Width of the space that parts it from the next chunk on the same line; 0 where the text has none. */
  readonly space: number;
  /** What it costs to end a line after it; absent: nothing (`tiesOf`). */
  readonly tie?: number;
  /** What it costs where it is all of the last of several lines; absent: nothing. */
  readonly alone?: number;
  /** Of a name: what stands before and after each of its own hyphens and slashes, for a line that is too short for all. */
  readonly inside?: readonly Chunk[];
  /** Of a range, or a verb and its "not", in another language: the parts, for a line that is too short for all. */
  readonly loose?: readonly Chunk[];
}

const thai = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const numberAtEnd = /(^|[^\p{L}\p{N}])[\p{N}]([\p{N}.,/:\u2013-]*[\p{N}])?$/u;
/** The pattern is looked for from every letter on: most words end in one, and need no looking. */
const endsInNumber = (word: string): boolean => !/[a-z]/i.test(word.slice(-1)) && numberAtEnd.test(word);
const allDigits = /^[\p{N}]+$/u;
const startsWithNumber = /^[\p{N}]/u;
/** Isolates and joiners stand round a number and are not seen. */
const steering = /[\u200e\u200f\u2060\u2066-\u2069]/g;
const postcodeOut = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const postcodeIn = /^\d[A-Z]{2}[.,]?$/;
const rangeWord = /^(or|to|and)$/;

/**
 * May a line end between these two words? Never between a number and what it
 * counts, inside a range ("1 or 2"), a phone number or a postcode: a line that
 * ends in "Take 2" and goes on with "mL" has been misread before (hazard H2).
 * Nor between "Do" and "not": what is left of the line would be an order.
 */
export const mayBreakBetween = (
  before: readonly string[],
  next: string,
  after: string | undefined,
): boolean => {
  const last = before.at(-1) ?? "";
  const secondLast = before.at(-2) ?? "";
  // After several numbers in a row (a phone number) a word starts something new.
  if (endsInNumber(last)) {
    return allDigits.test(last) && endsInNumber(secondLast) && !startsWithNumber.test(next);
  }
  if (next === "not" && /^[Dd]o$/.test(last)) return false;
  if (postcodeOut.test(last) && postcodeIn.test(next)) return false;
  if (rangeWord.test(last) && endsInNumber(secondLast) && startsWithNumber.test(next)) return false;
  if (rangeWord.test(next) && endsInNumber(last) && after !== undefined && startsWithNumber.test(after))
    return false;
  return true;
};

/** Where chunks start in the joined text, by index; spaces before a start belong to the chunk before. */
const startsOf = (text: string, lang: string, measurer: TextMeasurer): number[] => {
  if (thai.test(text)) return [...measurer.breaks(text, lang)];
  const words = text.split(" ");
  const seen = words.map((word) => word.replace(steering, ""));
  const starts: number[] = [];
  let index = 0;
  for (const [at, word] of words.entries()) {
    if (
      at > 0 &&
      word !== "" &&
      mayBreakBetween(seen.slice(Math.max(0, at - 2), at), seen[at]!, seen[at + 1])
    )
      starts.push(index);
    index += word.length + 1;
  }
  return starts;
};

const partsOf = (
  runs: readonly Run[],
  from: number,
  to: number,
  lang: string,
  measurer: TextMeasurer,
): ChunkPart[] => {
  const parts: ChunkPart[] = [];
  let index = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - index), Math.max(0, to - index));
    index += run.text.length;
    if (text === "") continue;
    const weight = run.strong ? "bold" : "regular";
    parts.push({ text, weight, width: measurer.width(text, { weight, size: 1000, lang }) / 1000 });
  }
  return parts;
};

/** What a letter may lean over its edge, in ems, without anybody seeing that lines begin there unevenly. */
const tolerated = 0.1;

const chunkOf = (parts: readonly ChunkPart[], space: number, lang: string, measurer: TextMeasurer): Chunk => {
  let width = 0;
  let [ascent, descent, most] = [-Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    const ink = measurer.ink(part.text, part.weight, lang);
    width += part.width;
    ascent = Math.max(ascent, ink.ascent);
    descent = Math.max(descent, ink.descent);
    most = Math.max(most, ink.left, ink.right);
  }
  const overhang = isAlphabet(lang) || most <= tolerated ? 0 : most;
  return { parts, width, ascent, descent, overhang, space };
};

/** Ending a line inside one of the phrases that the sentence is made of, which are strong runs: "once" and "a week". */
const insidePhrase = 2;

/** A last line of one word, for which no phrase is parted. */
const wordAlone = 1;

/** Ending a line in a little word that belongs to the next one: "once a" and "week". */
const afterLittleWord = 1;

/** A line that begins with "more than 8 tablets", by itself, says the reverse of "Do not take more than 8 tablets". */
const awayFromNot = 3;

/** So does a line that begins with the verb: "take more than 8 tablets in 24 hours" under a "Do not". */
const verbAwayFromNot = 4;

const lastTwoWords = (text: string): readonly [string, string] => {
  const gap = text.lastIndexOf(" ");
  if (gap < 0) return [text, ""];
  const before = text.slice(0, gap);
  return [text.slice(gap + 1), before.slice(before.lastIndexOf(" ") + 1)];
};

/**
 * What it costs to end a line before each of these starts. A dose is read phrase by phrase, and "once a" at the end of
 * a line is read as a phrase that it is not; so both are avoided wherever that takes no line more.
 */
const tiesOf = (runs: readonly Run[], text: string, lang: string, starts: readonly number[]): number[] => {
  const phrases: (readonly [number, number])[] = [];
  let index = 0;
  for (const { text: said, strong } of runs) {
    if (strong) phrases.push([index, index + said.length]);
    index += said.length;
  }
  const isEnglish = lang.startsWith("en");
  const forbids = /^(?:In all, d|D)o not /.test(text);
  return starts.map((start) => {
    /* No line ends before the first word. */
    if (start === 0) return 0;
    const [word, before] = lastTwoWords(text.slice(0, start).trimEnd());
    const gap = text.indexOf(" ", start);
    const next = text.slice(start, gap < 0 ? text.length : gap);
    const inside = phrases.some(([from, to]) => from < start - 1 && start < to) && !/[,.;:]$/.test(word);
    const leans = isEnglish && leansOn(before, word, next);
    const turns = forbids && /^(?:(?:it|them) )?more /.test(text.slice(start));
    const orders = word === "not" && /^[Dd]o$/.test(before);
    return (
      (inside ? insidePhrase : 0) +
      (leans ? afterLittleWord : 0) +
      (turns ? awayFromNot : 0) +
      (orders ? verbAwayFromNot : 0)
    );
  });
};

/** A line that begins with a bare slash or plus sign, away from what it joins. */
const beginsWithSign = 3;

/** Ending a line inside the words of a form. */
const insideForm = 1;

/**
 * What it costs to end a line of a product's name before each of these starts: nothing before or behind its strength,
 * more inside the form, and most inside the name.
 */
const tiesOfProduct = (text: string, starts: readonly number[]): number[] => {
  const strength = starts.findIndex((start) => startsWithNumber.test(text.slice(start)));
  return starts.map((start, at) => {
    if (/^[/+&]( |$)/.test(text.slice(start))) return beginsWithSign;
    if (strength < 0 || at === strength || at === strength + 1) return 0;
    return at < strength ? insidePhrase : insideForm;
  });
};

/** A space is that of the face it stands beside, and in another script's line there are two: room is kept for the wider. */
const spaceOf = (text: string, lang: string, measurer: TextMeasurer): number => {
  const widthOf = (some: string): number =>
    measurer.width(some, { weight: "regular", size: 1000, lang }) / 1000;
  const latin = widthOf(" ");
  const word = isAlphabet(lang)
    ? undefined
    : /[\p{L}\p{M}]+/u.exec(text.replace(/\p{Script=Latin}/gu, ""))?.[0];
  return word === undefined ? latin : Math.max(latin, widthOf(`${word} ${word}`) - 2 * widthOf(word));
};

/** Cuts a sentence at every place where a line may break. */
export const chunksOf = (sentence: Sentence, measurer: TextMeasurer): readonly Chunk[] => {
  const text = sentence.runs.map((run) => run.text).join("");
  const held = heldIn(sentence.lang, text);
  const isHeld = (start: number): boolean => held.some(([from, to]) => from <= start && start <= to);
  const every = [0, ...startsOf(text, sentence.lang, measurer)];
  const starts = every.filter((start) => !isHeld(start));
  const space = spaceOf(text, sentence.lang, measurer);
  const ties = isProduct(sentence)
    ? tiesOfProduct(text, starts)
    : tiesOf(sentence.runs, text, sentence.lang, starts);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    const words = text.slice(start, end).trimEnd();
    const cut = (from: number, to: number, after: number): Chunk =>
      chunkOf(partsOf(sentence.runs, from, to, sentence.lang, measurer), after, sentence.lang, measurer);
    const after = words.length < end - start ? space : 0;
    const looseOf = (edges: readonly number[]): readonly Chunk[] =>
      edges.slice(1).map((to, at): Chunk => {
        const from = edges[at]!;
        const part = text.slice(from, to).trimEnd();
        return cut(
          from,
          from + part.length,
          at === edges.length - 2 ? after : to - from > part.length ? space : 0,
        );
      });
    const tie = ties[at + 1] ?? 0;
    const isLastWord = at === starts.length - 1 && !words.includes(" ") && !isName(sentence);
    const whole = {
      ...cut(start, start + words.length, after),
      ...(tie === 0 ? {} : { tie }),
      ...(isLastWord ? { alone: wordAlone } : {}),
    };
    const cuts = isName(sentence) ? ownBreaks(words) : [];
    const within = every.filter((one) => one > start && one < end);
    if (within.length > 0) return { ...whole, loose: looseOf([start, ...within, start + words.length]) };
    if (cuts.length === 0) return whole;
    const edges = [0, ...cuts, words.length];
    const inside = edges
      .slice(1)
      .map((to, piece): Chunk => cut(start + edges[piece]!, start + to, to === words.length ? after : 0));
    return { ...whole, inside };
  });
};

/**
 * A web address may break after a slash or dot, and every fourth character of a
 * long token behind its host: that has no words to keep whole. A name of the
 * host is parted only where it is wider than the line.
 */
export const addressChunks = (sentence: Sentence, measurer: TextMeasurer): readonly Chunk[] => {
  const text = sentence.runs.map((run) => run.text).join("");
  const cut = (piece: string): Chunk => {
    const width = measurer.width(piece, { weight: "bold", size: 1000, lang: sentence.lang }) / 1000;
    return chunkOf([{ text: piece, weight: "bold", width }], 0, sentence.lang, measurer);
  };
  const fours = (token: string): readonly Chunk[] =>
    (token.match(/[^/.\-?=&]{1,4}[/.\-?=&]*|[/.\-?=&]+/g) ?? [token]).map(cut);
  const hostEnds = text.indexOf("/") + 1 || text.length;
  const names = text.slice(0, hostEnds).match(/[^.]+\.?|\.+/g) ?? [];
  return [
    ...names.map((name) => ({ ...cut(name), inside: fours(name) })),
    ...(hostEnds < text.length ? fours(text.slice(hostEnds)) : []),
  ];
};
