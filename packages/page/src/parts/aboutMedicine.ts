// parts: easy-read information about the medicine, which is the same for everybody who takes it.
import type { ContentSentence, MedicineEntry } from "@plainlabel/content";
import { type Html, html } from "../html.ts";
import { card } from "../sentenceHtml.ts";
import { words } from "../words.ts";

/** Words no professional has signed say so wherever they stand. */
export const uncheckedNote = ({ status }: MedicineEntry): Html | null =>
  status === "draft" ? html`<p class="note unchecked">${words.unchecked}</p>` : null;

/** Sentences of an entry, one idea a card. */
export const entryCards = (sentences: readonly ContentSentence[]): Html =>
  html`<ul class="cards">${sentences.map(({ text, pictogram }) => card(pictogram, html`<p class="say">${text}</p>`))}</ul>`;

const part = (
  heading: string,
  sentences: readonly ContentSentence[],
  note: string | null = null,
): Html | null =>
  sentences.length === 0
    ? null
    : html`<details><summary><h3>${heading}</h3></summary>
${note === null ? null : html`<p class="say">${note}</p>`}${entryCards(sentences)}</details>`;

/**
 * What the medicine is for, its side effects, what to avoid, how to keep it.
 * `takeWell`: also the advice on taking it; never beside a label, whose own
 * words it could contradict ("swallow whole" beside "half a tablet").
 */
export const aboutMedicine = (
  entry: MedicineEntry,
  { takeWell }: { readonly takeWell: boolean },
): Html => html`<section aria-labelledby="about">
<h2 id="about">${words.about}</h2>
${uncheckedNote(entry)}
<p class="say">${words.aboutNote}</p>
${part(words.whatFor, entry.whatFor)}
${part(words.howItHelps, entry.howItHelps)}
${takeWell ? part(words.takeWell, entry.takeWell) : null}
${part(words.sideEffects, entry.sideEffects, words.sideEffectsNote)}
${part(words.avoid, entry.avoid)}
${part(words.storing, entry.storing)}
</section>`;
