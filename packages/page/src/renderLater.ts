// later: the page cannot be shown at the moment, and the newest label says what matters.
import { englishPage } from "@plainlabel/core";
import { html } from "./html.ts";
import type { PageChoices } from "./PageChoices.ts";
import { pageShell } from "./pageShell.ts";
import { getHelp } from "./parts/help.ts";
import { picture } from "./pictures.ts";
import { englishOnly } from "./words.ts";

/** Says to try again, without a reason and without the medicine: whether the link is good is not known here. */
export const renderLater = ({ choices }: { readonly choices: PageChoices }): string => {
  const main = html`<h1 class="say">${englishOnly.laterTitle}</h1>
<p class="say">${englishOnly.laterAgain}</p>
<ul class="cards">
<li class="card">${picture({ id: "read-leaflet" })}<p class="say">${englishOnly.endedLabel}</p></li>
<li class="card">${picture({ id: "phone" })}<p class="say">${englishOnly.gonePhone}</p></li>
<li class="card">${picture({ id: "ask-pharmacist" })}<p class="say">${englishOnly.goneAsk}</p></li>
</ul>
${getHelp(null, englishPage)}`;
  return pageShell({ title: englishOnly.laterTitle, choices, main, header: null, kind: "page" });
};
