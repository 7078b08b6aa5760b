// law: whose rules the label is held against, and the button that opens them in a window of their own. Nothing of
// the label hangs on it.
import { type LawName, lawNames, lawProfiles } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";

export const readLaw = (text: string | null | undefined): LawName | null =>
  lawNames.find((name) => name === text) ?? null;

/** `at`: where the form is posted to be held against them. */
export const lawField = (law: LawName | null, at: string): Html =>
  html`<div class="row two"><div class="f"><label for="law">Rules to hold it against</label><select id="law" name="law"><option value="">None</option>${lawNames.map(
    (name) =>
      html`<option value="${name}"${name === law ? html` selected` : null}>${lawProfiles[name].title}</option>`,
  )}</select></div><p class="doing"><button class="btn small" formaction="${at}" formtarget="_blank">Show each rule (new window)</button></p></div>`;
