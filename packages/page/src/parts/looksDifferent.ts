// parts: the tablets or the box do not look as before: what may change, what must not, and whom to ask.
import type { Photograph } from "@plainlabel/content";
import type { DoingWords } from "../doing.ts";
import { type Html, html } from "../html.ts";
import type { PagePaths } from "../pagePaths.ts";
import { words } from "../words.ts";
import { foldedPart, uncheckedNote } from "./entryCards.ts";
import { phonePharmacy } from "./help.ts";

const dayInWords = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

const shown = { medicine: words.differentMedicine, box: words.differentBox } as const;

/** What it shows and when it was taken, then the picture: folded and lazy, so that nothing of it is loaded before a tap. */
const photograph = (each: Photograph, address: string): Html =>
  html`${uncheckedNote(each)}<p class="say">${shown[each.shows]} ${words.differentTaken} ${dayInWords.format(Date.parse(each.takenOn))}.</p>
<img class="photograph" src="${address}" alt="${each.alt}" width="${each.picture.width}" height="${each.picture.height}" loading="lazy" decoding="async">`;

/** The words always, and photographs where the pharmacy gives them: never instead of the words. */
export const looksDifferent = (
  phone: string | null,
  { differentAsk }: DoingWords,
  paths: PagePaths,
  photographs: readonly Photograph[],
): Html =>
  html`<section aria-labelledby="different">
<h2 id="different">${words.different}</h2>
<p class="say">${words.differentMay}</p>
<p class="say">${words.differentSame}</p>
<p class="say">${differentAsk}</p>
${foldedPart(
  words.differentSee,
  photographs.length === 0
    ? null
    : html`${photographs.map((each, place) => photograph(each, paths.photograph(place + 1)))}
<p class="say">${words.differentNotThis}</p>`,
)}
${phonePharmacy(phone, "door plain")}
</section>`;
