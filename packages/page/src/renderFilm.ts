// film: the film with its captions and its words, reached by a tap; even here nothing loads before "play".
import type { Film } from "@plainlabel/content";
import { html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { langOf } from "./sentenceHtml.ts";
import { words } from "./words.ts";

export interface FilmPageProps {
  readonly base: string;
  readonly choices: PageChoices;
  readonly film: Film;
}

/** Shows a film of our own in the page, and leads to one on another host by a plain link. */
export const renderFilm = ({ base, choices, film }: FilmPageProps): string => {
  const minutes = Math.max(1, Math.round(film.durationSeconds / 60));
  const player = film.url.startsWith("/")
    ? html`<video controls preload="none" src="${film.url}">${film.captions.map(
        ({ language, url }, place) =>
          html`<track kind="captions" srclang="${language}" src="${url}" label="${language}"${place === 0 ? html` default` : null}>`,
      )}</video>`
    : html`<a class="door" href="${film.url}" rel="noreferrer noopener">${words.watch}</a>`;
  const main = html`<h1${langOf(film.language)}>${film.title}</h1>
<p>${minutes} ${minutes === 1 ? words.minute : words.minutes}</p>
${player}
<details><summary><h2>${words.filmText}</h2></summary><p class="say"${langOf(film.language)}>${film.transcript}</p></details>`;
  const header = html`<header><a class="change" href="${withChoices(pagePaths(base).page, choices)}">${words.back}</a></header>`;
  return pageShell({ title: words.filmTitle, choices, main, header, kind: "page" });
};
