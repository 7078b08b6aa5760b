// parts: the tablets or the box do not look as before: what may change, what must not, and whom to ask.
import type { Photograph } from "@plainlabel/content";
import type { PagePhrases, WhatIsDone } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import type { PagePaths } from "../pagePaths.ts";
import { englishIn } from "../sentenceHtml.ts";
import { dayIn } from "../spokenDates.ts";
import { foldedPart, uncheckedNote } from "./entryCards.ts";
import { phonePharmacy } from "./help.ts";

const shown = { medicine: "differentMedicine", box: "differentBox" } as const;

/** What it shows and when it was taken, then the picture: folded and lazy, so that nothing of it is loaded before a tap. */
const photograph = (each: Photograph, address: string, phrases: PagePhrases): Html => {
  const { words } = phrases;
  return html`${uncheckedNote(each, phrases)}<p class="say">${words[shown[each.shows]]} ${words.differentTaken} ${dayIn(each.takenOn, phrases)}</p>
<img class="photograph" src="${address}" alt="${each.alt}" width="${each.picture.width}" height="${each.picture.height}" loading="lazy" decoding="async"${englishIn(phrases)}>`;
};

/** The words always, and photographs where the pharmacy gives them: never instead of the words. */
export const looksDifferent = (
  phone: string | null,
  does: WhatIsDone,
  paths: PagePaths,
  photographs: readonly Photograph[],
  phrases: PagePhrases,
): Html => {
  const { words, doing } = phrases;
  return html`<section aria-labelledby="different">
<h2 id="different">${words.different}</h2>
<p class="say">${words.differentMay}</p>
<p class="say">${words.differentSame}</p>
<p class="say">${doing[does].differentAsk}</p>
${foldedPart(
  words.differentSee,
  photographs.length === 0
    ? null
    : html`${photographs.map((each, place) => photograph(each, paths.photograph(place + 1), phrases))}
<p class="say">${words.differentNotThis}</p>`,
)}
${phonePharmacy(phone, phrases, "door plain")}
</section>`;
};
