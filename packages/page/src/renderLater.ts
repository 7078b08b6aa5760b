// later: the page cannot be shown at the moment, and the newest label says what matters.
import { html } from "./html.ts";
import type { PageChoices } from "./PageChoices.ts";
import { pageShell } from "./pageShell.ts";
import { getHelp } from "./parts/help.ts";
import { picture } from "./pictures.ts";
import { words } from "./words.ts";

/** Says to try again, without a reason and without the medicine: whether the link is good is not known here. */
export const renderLater = ({ choices }: { readonly choices: PageChoices }): string => {
  const main = html`<h1 class="say">${words.laterTitle}</h1>
<p class="say">${words.laterAgain}</p>
<ul class="cards">
<li class="card">${picture({ id: "read-leaflet" })}<p class="say">${words.endedLabel}</p></li>
<li class="card">${picture({ id: "phone" })}<p class="say">${words.gonePhone}</p></li>
<li class="card">${picture({ id: "ask-pharmacist" })}<p class="say">${words.goneAsk}</p></li>
</ul>
${getHelp(null)}`;
  return pageShell({ title: words.laterTitle, choices, main, header: null, kind: "page" });
};
