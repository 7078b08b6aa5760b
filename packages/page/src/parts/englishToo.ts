// parts: the label's English under what it says in the person's language, one tap away; and that some of it is in
// English alone.
import type { PagePhrases, Sentence } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { langOf, runsOf } from "../sentenceHtml.ts";
import { ownLang } from "../words.ts";

/**
 * The same words in English, folded, for whoever helps; on paper nothing is folded. null where the page said none
 * otherwise. Listen leaves it out by its class: nothing is heard twice.
 */
export const englishToo = (
  sentences: readonly Sentence[],
  phrases: PagePhrases,
  { open = false }: { readonly open?: boolean } = {},
): Html | null =>
  sentences.length === 0
    ? null
    : html`<details class="too"${open ? html` open` : null}><summary><h3>${phrases.words.inEnglish}</h3></summary>
<div${langOf(ownLang, phrases)}>${sentences.map((one) => html`<p>${runsOf(one)}</p>`)}</div></details>`;

/** These words are in English alone: ask. */
export const askNote = ({ words }: PagePhrases): Html =>
  html`<p class="note say ask"><strong>${words.askEnglish}</strong></p>`;
