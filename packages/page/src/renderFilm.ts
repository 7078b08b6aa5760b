// film: the film with its captions and its words, reached by a tap; even here only a picture of it loads before "play".
import { type Film, isSelfHosted } from "@plainlabel/content";
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { filmLength } from "./filmLength.ts";
import { type Html, html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { picture } from "./pictures.ts";
import { langOf } from "./sentenceHtml.ts";

export interface FilmPageProps {
  readonly base: string;
  readonly choices: PageChoices;
  readonly film: Film;
  readonly phrases?: PagePhrases | undefined;
}

const uncheckedFilm = ({ words }: PagePhrases): Html =>
  html`<div class="draft">${picture({ id: "warning" })}<p class="say"><strong>${words.filmDraft}</strong></p></div>`;

/** Shows a film of our own in the page, and leads to one on another host by a plain link. */
export const renderFilm = ({ base, choices, film, phrases = englishPage }: FilmPageProps): string => {
  const { words } = phrases;
  const { poster } = film;
  const player = isSelfHosted(film)
    ? html`<video controls preload="none"${poster === undefined ? null : html` poster="${poster}"`} src="${film.url}">${film.captions.map(
        ({ language, url }, place) =>
          html`<track kind="captions" srclang="${language}" src="${url}" label="${language}"${place === 0 ? html` default` : null}>`,
      )}</video>`
    : html`${poster === undefined ? null : html`<img class="poster" src="${poster}" alt="">`}<p>${words.filmElsewhere}</p><a class="door" href="${film.url}" rel="noreferrer noopener">${picture({ id: "watch-film" })}<span>${words.watch}</span></a>`;
  const main = html`<h1${langOf(film.language, phrases)}>${film.title}</h1>
<p>${filmLength(film.durationSeconds, phrases)}</p>
${film.status === "draft" ? uncheckedFilm(phrases) : null}
${player}
<details><summary><h2>${words.filmText}</h2></summary><p class="say"${langOf(film.language, phrases)}>${film.transcript}</p></details>
<p class="note">${words.filmBy} ${film.madeBy}.</p>`;
  const header = html`<header><a class="change" href="${withChoices(pagePaths(base).page, choices)}">${words.back}</a></header>`;
  return pageShell({ title: words.filmTitle, choices, phrases, main, header, kind: "page" });
};
