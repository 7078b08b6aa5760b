// shell: everything that is wrong, in one place at the top, each with a link to its field. The pattern of the NHS
// and GOV.UK error summaries (decision 0087).
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { toldAtDesk } from "../words/toldAtDesk.ts";

/**
 * The page's script moves the focus here when a page was sent and came back
 * wrong, and never while somebody types. `fieldOf`: the id of the field that a
 * refusal is about; null for none.
 */
export const errorSummary = (
  title: string,
  refusals: readonly Refusal[],
  fieldOf: (refusal: Refusal) => string | null,
): Html =>
  html`<section class="refused" tabindex="-1" aria-labelledby="refused-title" data-first><div role="status"><h2 id="refused-title">${title}</h2><ul>${refusals.map(
    (refusal) => {
      const field = fieldOf(refusal);
      const words = toldAtDesk(refusal);
      return field === null ? html`<li>${words}</li>` : html`<li><a href="#${field}">${words}</a></li>`;
    },
  )}</ul></div></section>`;
