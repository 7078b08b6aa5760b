// content: that nothing was saved, said first; why stands beside the fields.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { partedBy, refusalList } from "../shell/refusalsBeside.ts";

/** Nothing where nothing was refused. `places` are those that have a field. */
export const refusedForm = (refusals: readonly Refusal[], places: readonly string[]): Html | null => {
  if (refusals.length === 0) return null;
  const { here, elsewhere } = partedBy(refusals, places);
  return html`${
    here.length === 0
      ? null
      : html`<p class="message wrong" role="alert">Not saved: ${here.length === 1 ? "one thing is" : `${here.length} things are`} wrong. Why stands beside the fields with a red edge.</p>`
  }${refusalList(elsewhere, "Not saved")}`;
};
