// photographs: every photograph of this pharmacy, with what it shows and who answers for it.
import type { Photograph } from "@plainlabel/content";
import type { Refusal } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import type { Rights } from "../content/contentTypes.ts";
import { readOnlyNote } from "../content/signForms.ts";
import { statusInWords } from "../content/statusInWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { textField } from "../shell/fields.ts";
import { showsInWords } from "./PhotographForm.ts";

export interface PhotographsProps {
  readonly photographs: readonly Photograph[];
  readonly rights: Rights;
  /** A new photograph's name that was not taken. */
  readonly begun: { readonly name: string; readonly refusals: readonly Refusal[] } | null;
}

/** Where the pages of a photograph are. */
export const photographAddress = (id: string): string => `/desk/photographs/${encodeURIComponent(id)}`;

const row = (each: Photograph) =>
  html`<tr><th scope="row"><a href="${photographAddress(each.id)}">${each.id}</a></th><td>${showsInWords(each)}</td><td>${each.dmdCodes.join(", ")}</td><td>${each.takenOn}</td><td>${statusInWords(each)}</td></tr>`;

export const renderPhotographs = ({ photographs, rights, begun }: PhotographsProps): string =>
  deskPage({
    title: "Photographs",
    here: "/desk/photographs",
    keys: [],
    main: html`<h1>Photographs</h1>
<p>Photographs of a medicine or its box, for people who find that it looks different. They stand behind a label's code, folded, beside the words that say what to do. Only labels with exactly a photograph's dm+d code have it.</p>
${readOnlyNote(rights)}
${
  photographs.length === 0
    ? html`<p>This pharmacy has no photograph yet.</p>`
    : html`<table class="stacks"><thead><tr><th scope="col">Photograph</th><th scope="col">It shows</th><th scope="col">Codes</th><th scope="col">Taken</th><th scope="col">Status</th></tr></thead><tbody>${photographs.map(row)}</tbody></table>`
}
${
  rights.change
    ? html`<form action="/desk/new-photograph" class="fill"><h2>A new photograph</h2>
${textField(
  {
    id: "new-name",
    name: "name",
    label: "A name for it",
    hint: "Letters from a to z, digits and hyphens, such as amoxicillin-500-box; nobody but you sees it",
    wrong: begun?.refusals ?? [],
  },
  begun?.name ?? "",
)}
<p class="doing"><button>Begin</button></p></form>`
    : null
}`,
  });
