// parts: the tablets or the box do not look as before: what may change, what must not, and whom to ask.
import type { DoingWords } from "../doing.ts";
import { type Html, html } from "../html.ts";
import { words } from "../words.ts";
import { phonePharmacy } from "./help.ts";

/** Words only: a request carries no photograph of a product. */
export const looksDifferent = (phone: string | null, { differentAsk }: DoingWords): Html =>
  html`<section aria-labelledby="different">
<h2 id="different">${words.different}</h2>
<p class="say">${words.differentMay}</p>
<p class="say">${words.differentSame}</p>
<p class="say">${differentAsk}</p>
${phonePharmacy(phone, "door plain")}
</section>`;
