// prescription: the page where a prescription is pasted or dropped.
import type { Refusal } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import { pharmacyMemory } from "../shell/pharmacyMemory.ts";
import { refusalList } from "../shell/refusalsBeside.ts";
import { forTheSender } from "./forTheSender.ts";
import type { PrescriptionForm } from "./PrescriptionForm.ts";

export interface PasteProps {
  readonly form: Pick<PrescriptionForm, "prescription" | "dispensedOn" | "pharmacy">;
  /** The mark of the session, without which a form is not taken. */
  readonly csrf: string;
  /** The pharmacy is known by the installation and not asked for. */
  readonly pharmacyKnown: boolean;
  readonly refusals: readonly Refusal[];
}

const pharmacyFields = ({ name, address, phone }: PrescriptionForm["pharmacy"]) => html`<fieldset>
<legend>Pharmacy</legend>
<p class="field"><label for="pharmacyName">Name</label><input id="pharmacyName" name="pharmacyName" value="${name}" autocomplete="organization"></p>
<p class="field"><label for="pharmacyAddress">Address</label><input id="pharmacyAddress" name="pharmacyAddress" value="${address}" autocomplete="street-address"></p>
<p class="field"><label for="pharmacyPhone">Telephone</label><input id="pharmacyPhone" name="pharmacyPhone" value="${phone}" autocomplete="tel"></p>
${pharmacyMemory}
</fieldset>`;

export const renderPaste = ({ form, csrf, pharmacyKnown, refusals }: PasteProps): string =>
  deskPage({
    title: "Paste a prescription",
    here: "/desk/prescription",
    keys: ["update"],
    labelForm: "paste-form",
    main: html`<h1>Paste a prescription</h1>
<p>The message of an electronic prescription, or of what was supplied on it, as your system or the EPS has it. It is kept on this page only, and gone when you close it.</p>
${refusalList(refusals, "This cannot be read")}
${forTheSender(refusals)}
<form method="post" action="/desk/prescription" class="paste" id="paste-form">
<input type="hidden" name="csrf" value="${csrf}">
<p class="field"><label for="prescription">The message’s text</label>
<textarea id="prescription" name="prescription" rows="12" spellcheck="false" autocomplete="off" required data-drop>${form.prescription}</textarea></p>
<p class="field script-only" hidden><label for="file">Or choose a file, or drop it on the field above</label><input type="file" id="file" accept=".json,application/json,application/fhir+json" data-file-for="prescription"></p>
<p class="field short"><label for="dispensedOn">Date of supply</label><span class="hint" id="dispensedOn-hint">Year, month, day: 2026-11-22</span><input id="dispensedOn" name="dispensedOn" value="${form.dispensedOn}" aria-describedby="dispensedOn-hint" autocomplete="off"></p>
${pharmacyKnown ? null : pharmacyFields(form.pharmacy)}
<p><button class="key" name="do" value="show" aria-keyshortcuts="Alt+U">Show its items</button></p>
</form>`,
  });
