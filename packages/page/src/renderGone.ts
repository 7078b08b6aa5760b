// gone: one answer for a link that never was, has expired or was taken back, so that nobody learns which.
import { html } from "./html.ts";
import type { PageChoices } from "./PageChoices.ts";
import { pageShell } from "./pageShell.ts";
import { getHelp } from "./parts/help.ts";
import { picture } from "./pictures.ts";
import { words } from "./words.ts";

export interface GoneProps {
  readonly choices: PageChoices;
}

/**
 * The page for every link we do not show. It is given nothing that could differ
 * between them: no pharmacy, no medicine, no date, no reason.
 */
export const renderGone = ({ choices }: GoneProps): string => {
  const main = html`<h1 class="say">${words.goneTitle}</h1>
<p class="say">${words.goneOld}</p>
<p class="say">${words.goneNewer}</p>
<p class="say">${words.goneWrong}</p>
<ul class="cards">
<li class="card">${picture({ id: "read-leaflet" })}<p class="say">${words.goneLabel}</p></li>
<li class="card">${picture({ id: "phone" })}<p class="say">${words.gonePhone}</p></li>
<li class="card">${picture({ id: "ask-pharmacist" })}<p class="say">${words.goneAsk}</p></li>
</ul>
${getHelp(null)}`;
  return pageShell({ title: words.goneTitle, choices, main, header: null, kind: "page" });
};
