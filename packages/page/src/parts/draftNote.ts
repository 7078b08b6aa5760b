// parts: words nobody has approved say so, first of all.
import { type Html, html } from "../html.ts";
import { picture } from "../pictures.ts";
import { words } from "../words.ts";

/** Until a professional approves, every page says so. */
export const draftNote = (): Html =>
  html`<div class="draft">${picture({ id: "warning" })}<p class="say"><strong>${words.draft}</strong> ${words.draftHelp}</p></div>`;
