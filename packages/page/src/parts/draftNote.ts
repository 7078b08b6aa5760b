// parts: words nobody has approved say so, first of all.
import type { PagePhrases } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { picture } from "../pictures.ts";
import { ownLang } from "../words.ts";

/** Until a professional approves, every page says so; and so does one in words of a language that nobody has signed. */
export const draftNote = ({ words, tag, reviewed }: PagePhrases): Html =>
  html`<div class="draft">${picture({ id: "warning" })}<p class="say"><strong>${words.draft}</strong> ${words.draftHelp}${reviewed === null && tag !== ownLang ? html` <span class="unsigned">${words.unsigned}</span>` : null}</p></div>`;
