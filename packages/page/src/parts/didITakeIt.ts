// parts: "Did I take it?": what to do when unsure, and a tick that stays on this phone, only where the person wants one.
import type { PagePhrases, WhatIsDone } from "@plainlabel/core";
import { onceOnADay } from "../dose/onceOnADay.ts";
import { type Html, html } from "../html.ts";
import type { PageContent } from "../PageContent.ts";
import { phonePharmacy } from "./help.ts";

/**
 * Whether the page asks it at all: of words that were checked and understood,
 * and of nothing that is used when needed: who cannot breathe must not read
 * that a reliever is not to be used again. Nor of what is used before something
 * that may happen twice in a day ("2 puffs before exercise").
 */
export const asksWhetherTaken = ({ approved, regimen }: PageContent): boolean =>
  approved &&
  (regimen?.steps.every(({ asNeeded, timing }) => asNeeded === null && timing.event === null) ?? false);

/**
 * A second tick on a day that has one taking may be a second dose: it is asked
 * for before it stands in the list, and whoever says yes reads whom to ask.
 */
const askAgain = (again: string, { words }: PagePhrases): Html =>
  html`<div class="second" id="second" role="group" aria-labelledby="second-asks" hidden>
<p id="second-asks"><strong>${again}</strong></p>
<button type="button" class="door plain" id="second-no"><span>${words.no}</span></button>
<button type="button" class="door plain" id="second-yes" data-says="${words.takenAsk}"><span>${words.yes}</span></button>
</div>`;

/**
 * The words stand without script. What keeps ticks is hidden until the script
 * finds that this phone can, and keeps nothing before the first tap.
 */
export const didITakeIt = (
  { regimen }: Pick<PageContent, "regimen">,
  phone: string | null,
  does: WhatIsDone,
  phrases: PagePhrases,
): Html => {
  const { words, doing } = phrases;
  const { done, unsure, tickHelp, tick, again } = doing[does];
  return html`<section aria-labelledby="taken">
<h2 id="taken">${done}</h2>
<p class="say">${unsure}</p>
<p class="say">${words.takenAsk}</p>
${phonePharmacy(phone, phrases, "door plain")}
<section class="ticks" id="ticks" aria-labelledby="ticks-title" hidden>
<h3 id="ticks-title">${words.ticks}</h3>
<p>${tickHelp}</p>
<p>${words.tickStays}</p>
<ul id="ticked" aria-live="polite"></ul>
<p id="already" role="status" data-says="${words.ticked}"></p>
${onceOnADay(regimen) ? askAgain(again, phrases) : null}
<button type="button" class="door plain" id="tick"><span>${tick}</span></button>
<button type="button" class="door plain" id="untick" hidden><span>${words.untick}</span></button>
<button type="button" class="door plain" id="forget" hidden><span>${words.forget}</span></button>
</section>
</section>`;
};
