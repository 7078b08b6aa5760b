// parts: "Did I take it?": what to do when unsure, and a tick that stays on this phone, only where the person wants one.
import { type Html, html } from "../html.ts";
import { words } from "../words.ts";
import { phonePharmacy } from "./help.ts";

/**
 * The words stand for everybody. What keeps ticks is hidden until the script
 * finds that this phone can, and keeps nothing before the first tap.
 */
export const didITakeIt = (phone: string | null): Html =>
  html`<section aria-labelledby="taken">
<h2 id="taken">${words.taken}</h2>
<p class="say">${words.takenUnsure}</p>
<p class="say">${words.takenAsk}</p>
${phonePharmacy(phone, "door plain")}
<section class="ticks" id="ticks" aria-labelledby="ticks-title" hidden>
<h3 id="ticks-title">${words.ticks}</h3>
<p>${words.tickHelp}</p>
<p>${words.tickStays}</p>
<ul id="ticked" aria-live="polite"></ul>
<button type="button" class="door plain" id="tick">${words.tick}</button>
<button type="button" class="door plain" id="untick" hidden>${words.untick}</button>
<button type="button" class="door plain" id="forget" hidden>${words.forget}</button>
</section>
</section>`;
