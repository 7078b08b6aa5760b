// gone: one answer for a link that never was, has expired or was taken back, so that nobody learns which.
import { englishPage } from "@plainlabel/core";
import { html } from "./html.ts";
import type { PageChoices } from "./PageChoices.ts";
import { pageShell } from "./pageShell.ts";
import { getHelp } from "./parts/help.ts";
import { picture } from "./pictures.ts";
import { englishOnly } from "./words.ts";

export interface GoneProps {
  readonly choices: PageChoices;
  /**
   * Of the one pharmacy that the installation serves, the same for every link; null where there are several or
   * none is known.
   */
  readonly phone: string | null;
}

/**
 * The page for every link we do not show. It is given nothing that could differ
 * between them: no medicine, no date, no reason. A label behind such a link may
 * have been replaced or taken back, so the page never says to follow it.
 */
export const renderGone = ({ choices, phone }: GoneProps): string => {
  const main = html`<h1 class="say">${englishOnly.goneTitle}</h1>
<p class="say">${englishOnly.goneOld}</p>
<p class="say">${englishOnly.goneWrong}</p>
<ul class="cards">
<li class="card">${picture({ id: "read-leaflet" })}<p class="say">${englishOnly.goneNewer}</p></li>
<li class="card">${picture({ id: "ask-pharmacist" })}<p class="say">${englishOnly.goneIfNot}</p></li>
${phone === null ? html`<li class="card">${picture({ id: "phone" })}<p class="say">${englishOnly.gonePhone}</p></li>` : null}
</ul>
${getHelp(phone, englishPage)}`;
  return pageShell({ title: englishOnly.goneTitle, choices, main, header: null, kind: "page" });
};
