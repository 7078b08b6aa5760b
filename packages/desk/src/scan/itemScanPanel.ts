// scan: the field for scanning beside one item of a prescription, and what does not agree, said loudly.
import { type Html, html } from "@plainlabel/page";
import type { ItemScan } from "./ItemScan.ts";
import { packDetails, scanField } from "./scanPanel.ts";

export interface ScannedItem {
  readonly name: string;
  readonly strength: string;
  readonly form: string;
  readonly code: string;
}

const differs = ({ own, other }: ItemScan): Html | null =>
  other === null || other.pack === null
    ? null
    : html`<div class="warned" role="alert"><p>Another product. This pack is ${other.pack.gtin}; the pack scanned for this item before is ${own.pack?.gtin ?? ""}.</p>
<p>The pack before stays the item's own. Look which of them is prescribed.</p>
<input type="hidden" name="other-pack" value="${other.line}"><p><button name="do" value="use-pack">Take the pack scanned now instead</button></p></div>`;

const shared = ({ sharedWith }: ItemScan): Html | null =>
  sharedWith.length === 0
    ? null
    : html`<p class="warned" role="alert">The same product was scanned for item ${sharedWith.map((place) => place + 1).join(", ")} too. Check that the pack belongs to this item.</p>`;

/** Stands within the form of an item, before its other fields. The script compares with what this browser remembers. */
export const itemScanPanel = (scan: ItemScan, item: ScannedItem): Html => {
  const { own } = scan;
  return html`<fieldset class="scan"><legend>Pack</legend>
${scanField(own)}
${differs(scan)}${shared(scan)}
<p class="warned" id="used-as" role="alert" hidden></p>
${packDetails(own)}
${
  own.pack === null
    ? null
    : html`<div id="item-pack" hidden data-gtin="${own.pack.gtin}" data-name="${item.name}" data-strength="${item.strength}" data-form="${item.form}" data-code="${item.code}"></div>`
}
</fieldset>`;
};
