// films: every film of this pharmacy, with who answers for it and whether it would play.
import type { Film } from "@plainlabel/content";
import type { Refusal } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import type { Rights } from "../content/contentTypes.ts";
import { readOnlyNote } from "../content/signForms.ts";
import { statusInWords } from "../content/statusInWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { textField } from "../shell/fields.ts";
import { aboutInWords } from "./FilmForm.ts";

export interface FilmsProps {
  readonly films: readonly { readonly film: Film; readonly plays: boolean }[];
  readonly rights: Rights;
  /** A new film's name that was not taken. */
  readonly begun: { readonly name: string; readonly refusals: readonly Refusal[] } | null;
}

/** Where the pages of a film are. */
export const filmAddress = (id: string): string => `/desk/films/${encodeURIComponent(id)}`;

const languages = ({ language, signLanguage, captions }: Film): string =>
  [
    language,
    ...(signLanguage === null ? [] : [signLanguage]),
    ...captions.map((each) => `captions ${each.language}`),
  ].join(", ");

const row = ({ film, plays }: FilmsProps["films"][number]) =>
  html`<tr><th scope="row"><a href="${filmAddress(film.id)}">${film.title}</a></th><td>${aboutInWords(film)}</td><td>${languages(film)}</td><td>${statusInWords(film)}</td><td>${plays ? "Plays" : "Would not play: not offered"}</td></tr>`;

export const renderFilms = ({ films, rights, begun }: FilmsProps): string =>
  deskPage({
    title: "Films",
    here: "/desk/films",
    keys: [],
    main: html`<h1>Films</h1>
<p>Films that explain a medicine, a form or a device, offered behind a label's code. A file is put into the folder of films first; the operator of this service knows where that is.</p>
${readOnlyNote(rights)}
${
  films.length === 0
    ? html`<p>This pharmacy has no film yet.</p>`
    : html`<table class="stacks"><thead><tr><th scope="col">Film</th><th scope="col">It explains</th><th scope="col">Languages</th><th scope="col">Status</th><th scope="col">File</th></tr></thead><tbody>${films.map(row)}</tbody></table>`
}
${
  rights.change
    ? html`<form action="/desk/new-film" class="fill"><h2>A new film</h2>
${textField(
  {
    id: "new-name",
    name: "name",
    label: "A name for it",
    hint: "Letters from a to z, digits and hyphens, such as inhaler-bsl; nobody but you sees it",
    wrong: begun?.refusals ?? [],
  },
  begun?.name ?? "",
)}
<p class="doing"><button>Begin</button></p></form>`
    : null
}`,
  });
