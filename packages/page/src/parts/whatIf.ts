// parts: what if a dose was missed, too much was taken, the person is ill, or wants to stop.
import type { ContentSentence, EntryView, MedicineEntry, SaidSign, SignPlace } from "@plainlabel/content";
import type { PagePhrases, WhatIsDone } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { englishNote, entryCards, foldedPart, uncheckedNote } from "./entryCards.ts";
import { signCards } from "./signs.ts";

const asked = (
  heading: string,
  signs: readonly SaidSign[],
  sentences: readonly ContentSentence[],
  phrases: PagePhrases,
): Html | null =>
  foldedPart(
    heading,
    signs.length + sentences.length === 0
      ? null
      : html`${signs.length === 0 ? null : signCards(signs, phrases)}${sentences.length === 0 ? null : entryCards(sentences, phrases)}`,
  );

/** Said beside every label, whatever the label says of the dose; null where the entry says none of it. */
export const whatIf = (
  entry: MedicineEntry,
  { parts, signs }: EntryView,
  does: WhatIsDone,
  phrases: PagePhrases,
): Html | null => {
  const { words } = phrases;
  const doing = phrases.doing[does];
  const placed = (place: SignPlace): readonly SaidSign[] => signs.filter((sign) => sign.place === place);
  const all = [
    asked(doing.tooMuch, placed("too-much"), parts.tooMuch, phrases),
    asked(words.whatIfMissed, [], parts.missed, phrases),
    asked(doing.whatIfIll ?? words.whatIfIll, placed("ill"), parts.whenIll, phrases),
    asked(doing.whatIfPregnant ?? words.whatIfPregnant, placed("pregnant"), [], phrases),
    asked(words.whatIfStop, [], parts.doNotStop, phrases),
  ].filter((each) => each !== null);
  return all.length === 0
    ? null
    : html`<section aria-labelledby="what-if">
<h2 id="what-if">${words.whatIf}</h2>
${englishNote(phrases)}${uncheckedNote(entry, phrases)}
${all}
</section>`;
};
