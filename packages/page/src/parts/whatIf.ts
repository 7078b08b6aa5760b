// parts: what if a dose was missed, too much was taken, the person is ill, or wants to stop.
import type { ContentSentence, EntryView, MedicineEntry, SaidSign, SignPlace } from "@plainlabel/content";
import type { DoingWords } from "../doing.ts";
import { type Html, html } from "../html.ts";
import { words } from "../words.ts";
import { entryCards, foldedPart, uncheckedNote } from "./entryCards.ts";
import { signCards } from "./signs.ts";

const asked = (
  heading: string,
  signs: readonly SaidSign[],
  sentences: readonly ContentSentence[],
): Html | null =>
  foldedPart(
    heading,
    signs.length + sentences.length === 0
      ? null
      : html`${signs.length === 0 ? null : signCards(signs)}${sentences.length === 0 ? null : entryCards(sentences)}`,
  );

/** Said beside every label, whatever the label says of the dose; null where the entry says none of it. */
export const whatIf = (
  entry: MedicineEntry,
  { parts, signs }: EntryView,
  { tooMuch }: DoingWords,
): Html | null => {
  const placed = (place: SignPlace): readonly SaidSign[] => signs.filter((sign) => sign.place === place);
  const all = [
    asked(tooMuch, placed("too-much"), parts.tooMuch),
    asked(words.whatIfMissed, [], parts.missed),
    asked(words.whatIfIll, placed("ill"), parts.whenIll),
    asked(words.whatIfPregnant, placed("pregnant"), []),
    asked(words.whatIfStop, [], parts.doNotStop),
  ].filter((each) => each !== null);
  return all.length === 0
    ? null
    : html`<section aria-labelledby="what-if">
<h2 id="what-if">${words.whatIf}</h2>
${uncheckedNote(entry)}
${all}
</section>`;
};
