// scan: the field for scanning, what the pack's code says, and the medicines that this browser used before.
import { dateInWords } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { keysOf } from "../shell/shortcuts.ts";
import { allToldAtDesk } from "../words/toldAtDesk.ts";
import type { ScanState } from "./ScanState.ts";

/** Another medicine stands out; what is the same, or to be judged, is told. */
const comparison = ({ compared }: ScanState): Html | null => {
  if (compared === undefined) return null;
  return compared.decision === "refuse"
    ? html`<p class="warned" role="alert">${compared.words} The label is not printed for this pack.</p>`
    : html`<p>${compared.words}</p>`;
};

export const packDetails = (state: ScanState): Html | null => {
  const { pack, expired } = state;
  if (pack === null) return null;
  const { gtin, expires, batch, serial } = pack;
  return html`${
    expires !== null && expired
      ? html`<p class="warned" role="alert">This pack expired on ${dateInWords(expires)}. Do not supply it.</p>`
      : null
  }
${comparison(state)}
<dl>
<div><dt>Product code (GTIN)</dt><dd>${gtin}</dd></div>
<div><dt>Expiry date</dt><dd>${expires === null ? "Not read: look at the pack" : dateInWords(expires)}</dd></div>
<div><dt>Batch</dt><dd>${batch ?? "Not read: look at the pack"}</dd></div>
${serial === null ? null : html`<div><dt>Serial number</dt><dd>${serial}</dd></div>`}
</dl>
<p class="hint">The product code is the pack's, not the medicine's dm+d code: check that pack and prescription are the same medicine.</p>`;
};

/** What is wrong in the line that was scanned last: beside the field, or where the pack is told. */
export const scanWrong = ({ refusals }: ScanState): Html | null =>
  refusals.length === 0
    ? null
    : html`<p class="wrong" id="scan-wrong" role="alert">${allToldAtDesk(refusals)}</p>`;

/** Filled by script from what this browser keeps; nothing without script, or where its memory is blocked. */
export const memoryPanel: Html = html`<details class="memory" id="memory" hidden><summary>Medicines used before</summary>
<p class="hint">Kept in this browser alone: never a person, and directions only with a favourite that you kept with them.</p>
<ul class="plain" id="remembered"></ul>
<p class="doing"><button type="button" class="small" id="keep-favourite">Keep this medicine as a favourite</button>
<button type="button" class="small" id="forget-all">Forget all of them</button></p>
<p class="tick"><input type="checkbox" id="keep-directions"><label for="keep-directions">Keep its directions too</label></p>
</details>
<p id="memory-said" role="status"></p>`;

/** The field, with what is wrong in the line that was scanned last, unless the page tells it elsewhere. */
export const scanField = (
  state: ScanState,
  isToldElsewhere = false,
): Html => html`<div class="field"><label for="scan">Scan here</label>
<span class="hint" id="scan-hint">Scan the code on the pack, or type it and press Enter. ${keysOf("scan")} comes here.</span>
${isToldElsewhere ? null : scanWrong(state)}
<input id="scan" name="scan" value="" autocomplete="off" spellcheck="false" aria-describedby="${
  state.refusals.length === 0 ? "scan-hint" : "scan-hint scan-wrong"
}" aria-invalid="${state.refusals.length === 0 ? "false" : "true"}" aria-keyshortcuts="${keysOf("scan")}"></div>`;

/** The pack carried on, with the place where a medicine that it was used as is offered. */
export const packOffer = ({ pack, line }: ScanState): Html | null =>
  pack === null
    ? null
    : html`<input type="hidden" name="pack" value="${line}">
<div class="offer" id="offer" data-gtin="${pack.gtin}" hidden></div>`;
