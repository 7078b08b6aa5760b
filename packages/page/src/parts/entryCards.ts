// parts: sentences of information as cards, and the note that nobody has checked them.
import type { ContentSentence, MedicineEntry } from "@plainlabel/content";
import { type Html, html } from "../html.ts";
import { card } from "../sentenceHtml.ts";
import { words } from "../words.ts";

/** Words no professional has signed say so wherever they stand, and are heard to say so: `say` is what Listen reads. */
export const uncheckedNote = ({ status }: Pick<MedicineEntry, "status">): Html | null =>
  status === "draft" ? html`<p class="note unchecked say">${words.unchecked}</p>` : null;

/** Sentences of an entry, one idea a card. */
export const entryCards = (sentences: readonly ContentSentence[]): Html =>
  html`<ul class="cards">${sentences.map(({ text, pictogram }) => card(pictogram, html`<p class="say">${text}</p>`))}</ul>`;

/** A folded part under its heading; none without a sentence. */
export const foldedPart = (
  heading: string,
  inside: Html | null,
  attributes: Html | null = null,
): Html | null =>
  inside === null
    ? null
    : html`<details${attributes}><summary><h3>${heading}</h3></summary>
${inside}</details>`;
