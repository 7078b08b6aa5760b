// shell: the tick that gives a label a code with a page behind it; offered only where the installation has an
// address for pages.
import { type Html, html } from "@plainlabel/page";

export const explainTick = (ticked: boolean): Html =>
  html`<p class="tick"><input type="checkbox" id="explain" name="explain" value="yes" aria-describedby="explain-hint"${ticked ? html` checked` : null}><label for="explain">A page behind a code on the label</label></p>
<p class="hint" id="explain-hint">Scanned, it shows the same words with pictures, films and reminders. The page names nobody. It is made when you approve.</p>`;
