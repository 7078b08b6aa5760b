// sentences: the label's words as they are, with their emphasis, their language and their picture.
import {
  englishPage,
  isRightToLeft,
  type PagePhrases,
  pagePhrasesOf,
  pageTags,
  type Sentence,
} from "@plainlabel/core";
import type { DrawnWords, Meaning } from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";
import { picture } from "./pictures.ts";
import { ownLang } from "./words.ts";

/** `lang` and, where it is not the page's own, `dir` of a piece in this language. */
export const langOf = (lang: string, { dir }: Pick<PagePhrases, "dir">): Html => {
  const own = isRightToLeft(lang) ? "rtl" : "ltr";
  return own === dir ? html` lang="${lang}"` : html` lang="${lang}" dir="${own}"`;
};

/** What is written in English wherever it stands: nothing to say of it on a page that is English too. */
export const englishIn = (phrases: PagePhrases): Html | null =>
  phrases.tag === ownLang ? null : langOf(ownLang, phrases);

/** What stands between both ends of a range, or between two amounts, in each language of the page. */
const between = [
  ...new Set([englishPage, ...pageTags.map(pagePhrasesOf)].flatMap(({ drawn }) => [drawn.or, drawn.to])),
  "and",
].join("|");
const range = new RegExp(`(?<=\\d)[ \u00a0](${between})[ \u00a0](?=\\d)`, "g");
const secondEnd = new RegExp(`(?<=\\d\u00a0(?:${between})\u00a0)(?=\\d)`);

/** A Bengali "not" is the last word of its sentence: alone on a line, it leaves an order above it. */
const notBehind = /(?<=[\p{L}\p{M}]) (?=না(?![\p{L}\p{M}]))/gu;

/** A number and what it counts, and both ends of a range, never stand on two lines: "2.5 mg", "4 to 6 hours". */
export const joined = (text: string): string =>
  text
    .replace(range, "\u00a0$1\u00a0")
    .replace(/(?<=\d[%.]?) (?=\p{L})/gu, "\u00a0")
    .replace(notBehind, "\u00a0");

/**
 * A number in digits and in words, with what it counts: "14 (fourteen) units"; and a word with a hyphen in it, with the
 * full stop that follows: "co-codamol". They turn as a whole where the screen is wide enough.
 */
const turnsWhole = /(\d[\d.,]* \(\p{L}[^)]*\) \p{L}+|[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)+[.,:;?!]?)/u;

const wholeIn = (text: string, inside: (part: string) => Html): Html =>
  html`${joined(text)
    .split(turnsWhole)
    .map((part) =>
      turnsWhole.test(part) ? html`<span class="held-whole">${inside(part)}</span>` : inside(part),
    )}`;

const rangesIn = (text: string): Html =>
  html`${text.split(secondEnd).map((part, place) => (place === 0 ? part : html`<wbr>${part}`))}`;

/**
 * Words as they stand on the page. Where letters are so large that a range is
 * wider than the screen, the style lets it turn before its second number.
 */
export const heldWords = (text: string): Html => wholeIn(text, rangesIn);

/** Length of the longest word, a number with its unit being one: letters are no wider than lets it stand whole. */
const longestIn = (text: string): number =>
  Math.max(
    ...joined(text)
      .split(" ")
      .map((word) => [...word].length),
  );

/**
 * Classes of the style, in steps of two letters; longer words than the last are
 * broken where the screen ends. `beside`: words that this text is no larger than.
 */
export const fitOf = (text: string, beside: string = text): string =>
  `fit-${Math.min(24, Math.max(8, 2 * Math.ceil(Math.max(longestIn(text), longestIn(beside)) / 2)))}`;

/**
 * A word, or a number with its unit, of so many letters can be wider than a narrow screen where the reader's
 * letters are largest.
 */
const longWord = /([^ -]{10,}[^ ,-])/;

const longWordsIn = (text: string): Html =>
  html`${text
    .split(longWord)
    .map((part) =>
      longWord.test(part) ? html`<span class="held ${fitOf(part)}">${part}</span>` : rangesIn(part),
    )}`;

/** Words of information as they stand on the page: a long one is no larger than lets it stand whole. */
export const fittedWords = (text: string): Html => wholeIn(text, longWordsIn);

/** The words with their emphasis. */
export const runsOf = ({ runs }: Sentence): Html =>
  html`${runs.map(({ text, strong }) => (strong ? html`<strong>${heldWords(text)}</strong>` : heldWords(text)))}`;

/** One sentence to read, and to listen to: the script reads every `say`. */
export const saidSentence = (sentence: Sentence, phrases: PagePhrases): Html =>
  html`<p class="say"${langOf(sentence.lang, phrases)}>${runsOf(sentence)}</p>`;

/** Words in the picture beside a sentence are in the sentence's language. */
export const drawnFor = ({ lang }: Pick<Sentence, "lang">, { tag, drawn }: PagePhrases): DrawnWords =>
  lang === tag ? drawn : englishPage.drawn;

/** One idea: its picture left, its words right. */
export const card = (pictogram: Meaning | null, said: Html, words: DrawnWords): Html => {
  const drawn = pictogram === null ? null : picture(pictogram, "card", words);
  return drawn === null
    ? html`<li class="card bare">${said}</li>`
    : html`<li class="card">${drawn}${said}</li>`;
};

/** Sentences as cards, one idea each. */
export const cardsOf = (sentences: readonly Sentence[], phrases: PagePhrases): Html =>
  html`<ul class="cards">${sentences.map((sentence) => card(sentence.pictogram, saidSentence(sentence, phrases), drawnFor(sentence, phrases)))}</ul>`;
