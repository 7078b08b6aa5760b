// parts: sentences of information as cards, and the note that nobody has checked them.
import type { ContentSentence, MedicineEntry } from "@plainlabel/content";
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { card, englishIn, fittedWords } from "../sentenceHtml.ts";
import { ownLang } from "../words.ts";

/** Words no professional has signed say so wherever they stand, and are heard to say so: `say` is what Listen reads. */
export const uncheckedNote = (
  { status }: Pick<MedicineEntry, "status">,
  { words }: PagePhrases,
): Html | null => (status === "draft" ? html`<p class="note unchecked say">${words.unchecked}</p>` : null);

/** Information is in English: a page in another language says so over each section of it. */
export const englishNote = ({ tag, words }: PagePhrases): Html | null =>
  tag === ownLang ? null : html`<p class="note say">${words.partEnglish}</p>`;

/** Sentences of an entry, one idea a card. */
export const entryCards = (sentences: readonly ContentSentence[], phrases: PagePhrases): Html =>
  html`<ul class="cards">${sentences.map(({ text, pictogram }) => card(pictogram, html`<p class="say"${englishIn(phrases)}>${fittedWords(text)}</p>`, englishPage.drawn))}</ul>`;

/** A folded part under its heading; none without a sentence. */
export const foldedPart = (
  heading: string,
  inside: Html | null,
  attributes: Html | null = null,
): Html | null =>
  inside === null
    ? null
    : html`<details${attributes}><summary><h3>${fittedWords(heading)}</h3></summary>
${inside}</details>`;
