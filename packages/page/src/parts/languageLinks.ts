// parts: the page in other languages: first of all, for whoever reads none of the words below.
import type { PagePhrases } from "@plainlabel/core";
import type { Drawing } from "@plainlabel/pictograms";
import { type Html, html } from "../html.ts";
import { type PageChoices, withChoices } from "../PageChoices.ts";
import type { PageLanguage } from "../PageProps.ts";
import { pictureOf } from "../pictures.ts";
import { langOf } from "../sentenceHtml.ts";

const line = (d: string) => ({ d, fill: "none", stroke: "black", strokeWidth: 4 }) as const;

const globe: Drawing = {
  width: 64,
  height: 64,
  shapes: [
    line("M4 32A28 28 0 0 1 60 32A28 28 0 0 1 4 32Z"),
    line("M4 32H60"),
    line("M32 4C18 18 18 46 32 60"),
    line("M32 4C46 18 46 46 32 60"),
  ],
  lettering: [],
};

/** Names that stand in one line beside the globe on a narrow phone; the others are a number, as none may be cut. */
const namesInLine = 2;

const namesOf = (languages: readonly PageLanguage[], phrases: PagePhrases): Html => {
  /* One that is left is as short as its number. */
  const shown = languages.length <= namesInLine + 1 ? languages : languages.slice(0, namesInLine);
  const more = languages.length - shown.length;
  return html`<span class="names">${shown.map(
    ({ lang, name }, place) =>
      html`${place === 0 ? null : " \u00b7 "}<bdi${langOf(lang, phrases)}>${name}</bdi>`,
  )}${more === 0 ? null : html` <bdi class="count">+${more}</bdi>`}</span>`;
};

/** Each language named in itself: the first names in one line with how many more there are, and a link for each under it. */
export const languageLinks = (
  languages: readonly PageLanguage[],
  path: string,
  choices: PageChoices,
  phrases: PagePhrases,
): Html | null =>
  languages.length === 0
    ? null
    : html`<nav class="tongues" aria-labelledby="languages">
<h2 class="hear" id="languages">${phrases.words.languages}</h2>
<details><summary>${pictureOf(globe)}${namesOf(languages, phrases)}</summary>
<ul class="options">${languages.map(
        ({ lang, name }) =>
          html`<li><a href="${withChoices(path, { ...choices, lang })}" hreflang="${lang}"${langOf(lang, phrases)}><span>${name}</span></a></li>`,
      )}</ul></details>
</nav>`;
