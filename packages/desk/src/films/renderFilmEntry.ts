// films: one film as a reviewer looks at it, with who answers for it and since when.
import { type Film, isSelfHosted } from "@plainlabel/content";
import type { Finding } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import type { HistoryLine } from "../content/contentTypes.ts";
import { historyTable } from "../content/historyTable.ts";
import { readOnlyNote, type SignForms, signForms } from "../content/signForms.ts";
import { statusInWords } from "../content/statusInWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { findingList } from "../shell/refusalsBeside.ts";
import { aboutInWords, signLanguages } from "./FilmForm.ts";

export interface FilmProps extends Omit<SignForms, "withdrawn" | "own" | "what"> {
  readonly id: string;
  /** null: never added, or withdrawn. */
  readonly film: Film | null;
  /** Files of it that are not in the folder of films. */
  readonly missing: readonly string[];
  /** What its words say that only the label may. */
  readonly findings: readonly Finding[];
  readonly history: readonly HistoryLine[] | null;
  readonly reviewedOnly: boolean;
  readonly message: string | null;
}

const signLanguageOf = (film: Film): string =>
  signLanguages.find(([name]) => name === (film.signLanguage ?? ""))?.[1] ?? "";

const captionsOf = ({ captions }: Film): string =>
  captions.length === 0 ? "None" : captions.map(({ language, url }) => `${language}: ${url}`).join(", ");

const shownTo = (film: Film, { missing, reviewedOnly }: FilmProps): Html =>
  missing.length > 0
    ? html`<p class="wrong">Readers are not offered it: not in the folder of films: ${missing.join(", ")}.</p>`
    : film.status === "draft" && reviewedOnly
      ? html`<p>Readers are not offered it: this service shows signed films only.</p>`
      : film.status === "draft"
        ? html`<p>Approved labels do not offer it, until somebody signs it. Draft labels do, with a note that nobody has checked it.</p>`
        : html`<p>Readers are offered it.</p>`;

const facts = (film: Film, props: FilmProps): Html => html`<div class="columns"><div class="fill">
<dl><div><dt>Status</dt><dd>${statusInWords(film)}</dd></div>
<div><dt>It explains</dt><dd>${aboutInWords(film)}</dd></div>
<div><dt>Film</dt><dd><a href="${film.url}" rel="noreferrer noopener">${film.url}</a>${isSelfHosted(film) ? null : " (on another host; it cannot be looked at from here)"}</dd></div>
<div><dt>Picture before it plays</dt><dd>${film.poster ?? "None"}</dd></div>
<div><dt>Length</dt><dd>${film.durationSeconds} seconds</dd></div>
<div><dt>Language</dt><dd>${film.language}</dd></div>
<div><dt>Captions</dt><dd>${captionsOf(film)}</dd></div>
<div><dt>Sign language</dt><dd>${signLanguageOf(film)}</dd></div>
<div><dt>Made by</dt><dd>${film.madeBy}</dd></div></dl>
${shownTo(film, props)}
${props.rights.change ? html`<p class="doing"><a class="button" href="${props.address}/edit">Change it</a></p>` : null}
<h2>Everything that is said</h2><p lang="${film.language}">${film.transcript}</p>
</div><div class="fill">
${findingList(props.findings)}
${signForms({ ...props, what: "this film", own: true, withdrawn: "Readers are then not offered it any more." })}
${props.history === null ? null : historyTable(props.history, null)}
</div></div>`;

export const renderFilmEntry = (props: FilmProps): string => {
  const { film, id, rights, address, history, message } = props;
  return deskPage({
    title: "Film",
    here: "/desk/films",
    keys: [],
    main: html`<p><a href="/desk/films">All films</a></p>
${message === null ? null : html`<p class="message" role="status">${message}</p>`}
<h1>${film === null ? id : film.title}</h1>
${readOnlyNote(rights)}
${
  film === null
    ? html`<p>There is no film under this name.</p>
${rights.change ? html`<p class="doing"><a class="button" href="${address}/edit">Add a film</a></p>` : null}
${history === null ? null : historyTable(history, null)}`
    : facts(film, props)
}`,
  });
};
