// page: a short note in place of a page, with the way back to it.
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";

export interface NoteProps {
  readonly base: string;
  readonly choices: PageChoices;
  readonly phrases?: PagePhrases | undefined;
}

/** The note in words of the page's language; `to`: the part of the page that the way back leads to, "" for its beginning. */
export const noteBack = (
  { base, choices, phrases = englishPage }: NoteProps,
  wordsOf: (words: PagePhrases["words"]) => { readonly title: string; readonly help: string },
  to: "" | "#feedback" = "",
): string => {
  const { words } = phrases;
  const { title, help } = wordsOf(words);
  const main = html`<h1>${title}</h1>
<p class="say">${help}</p>
<a class="door" href="${withChoices(`${pagePaths(base).page}${to}`, choices)}"><span>${words.back}</span></a>`;
  return pageShell({ title, choices, phrases, main, header: null, kind: "page" });
};
