// shell: says that this browser remembers the pharmacy, and lets it be forgotten. Shown by script alone.
import { type Html, html } from "@plainlabel/page";

export const pharmacyMemory: Html = html`<p class="hint" id="pharmacy-memory" hidden><span id="pharmacy-said" role="status"></span> <button type="button" class="small" id="forget-pharmacy">Forget it</button></p>`;
