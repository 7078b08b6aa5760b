// parts: easy-read information about the medicine, which is the same for everybody who takes it.
import type { ContentSentence, EntryPart, EntryView, MedicineEntry } from "@plainlabel/content";
import type { PagePhrases } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { englishNote, entryCards, foldedPart, uncheckedNote } from "./entryCards.ts";

const part = (
  heading: string,
  sentences: readonly ContentSentence[],
  phrases: PagePhrases,
  note: string | null = null,
): Html | null =>
  foldedPart(
    heading,
    sentences.length === 0
      ? null
      : html`${note === null ? null : html`<p class="say">${note}</p>`}${entryCards(sentences, phrases)}`,
  );

const headingsIn = ({ words }: PagePhrases) =>
  ({
    whatFor: words.whatFor,
    howItHelps: words.howItHelps,
    takeWell: words.takeWell,
    mustNot: words.mustNot,
    beCareful: words.avoid,
    askFirst: words.askFirst,
    sideEffects: words.sideEffects,
    storing: words.storing,
  }) as const satisfies Partial<Record<EntryPart, string>>;

/**
 * What must always be said stands open, first; then who must not take it, what to
 * be careful with, who must ask, side effects that pass, and what it is for.
 * `takeWell`: also the advice on taking it; never beside a label, whose own
 * words it could contradict ("swallow whole" beside "half a tablet").
 */
export const aboutMedicine = (
  entry: MedicineEntry,
  { parts }: EntryView,
  { takeWell }: { readonly takeWell: boolean },
  phrases: PagePhrases,
): Html => {
  const { words } = phrases;
  const headings = headingsIn(phrases);
  return html`<section aria-labelledby="about">
<h2 id="about">${words.about}</h2>
${englishNote(phrases)}${uncheckedNote(entry, phrases)}
<p class="say">${words.aboutNote}</p>
${parts.always.length === 0 ? null : entryCards(parts.always, phrases)}
${takeWell ? part(headings.takeWell, parts.takeWell, phrases) : null}
${part(headings.mustNot, parts.mustNot, phrases)}
${part(headings.beCareful, parts.beCareful, phrases)}
${part(headings.askFirst, parts.askFirst, phrases)}
${part(headings.sideEffects, parts.sideEffects, phrases, words.sideEffectsNote)}
${part(headings.whatFor, parts.whatFor, phrases)}
${part(headings.howItHelps, parts.howItHelps, phrases)}
${part(headings.storing, parts.storing, phrases)}
</section>`;
};
