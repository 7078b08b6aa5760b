// sentences: the label's words as they are, with their emphasis, their language and their picture.
import type { Sentence } from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";
import { picture } from "./pictures.ts";

/** Scripts that run from right to left, by the language written in them (Unicode CLDR). */
const rightToLeft = /^(ar|fa|he|ur|ps|ckb|sd|yi|dv|ug)(-|$)/i;

/** `lang` and, where it matters, `dir` of a piece in this language. */
export const langOf = (lang: string): Html =>
  rightToLeft.test(lang) ? html` lang="${lang}" dir="rtl"` : html` lang="${lang}"`;

/** A number and what it counts, and both ends of a range, never stand on two lines: "2.5 mg", "4 to 6 hours". */
export const joined = (text: string): string =>
  text.replace(/(?<=\d) (or|to|and) (?=\d)/g, "\u00a0$1\u00a0").replace(/(?<=\d[%.]?) (?=\p{L})/gu, "\u00a0");

/**
 * Words as they stand on the page. Where letters are so large that a range is
 * wider than the screen, the style lets it turn before its second number.
 */
export const heldWords = (text: string): Html =>
  html`${joined(text)
    .split(/(?<=\u00a0(?:or|to|and)\u00a0)/)
    .map((part, place) => (place === 0 ? part : html`<wbr>${part}`))}`;

/** The words with their emphasis. */
export const runsOf = ({ runs }: Sentence): Html =>
  html`${runs.map(({ text, strong }) => (strong ? html`<strong>${heldWords(text)}</strong>` : heldWords(text)))}`;

/** One sentence to read, and to listen to: the script reads every `say`. */
export const saidSentence = (sentence: Sentence): Html =>
  html`<p class="say"${langOf(sentence.lang)}>${runsOf(sentence)}</p>`;

/** One idea: its picture left, its words right. */
export const card = (pictogram: Meaning | null, said: Html): Html => {
  const drawn = pictogram === null ? null : picture(pictogram);
  return drawn === null
    ? html`<li class="card bare">${said}</li>`
    : html`<li class="card">${drawn}${said}</li>`;
};

/** Sentences as cards, one idea each. */
export const cardsOf = (sentences: readonly Sentence[]): Html =>
  html`<ul class="cards">${sentences.map((sentence) => card(sentence.pictogram, saidSentence(sentence)))}</ul>`;
