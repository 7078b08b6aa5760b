// thanks: the answer to "Was this easy to understand?".
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";

/** Says thank you and leads back. */
export const renderThanks = ({
  base,
  choices,
  phrases = englishPage,
}: {
  readonly base: string;
  readonly choices: PageChoices;
  readonly phrases?: PagePhrases | undefined;
}): string => {
  const { words } = phrases;
  const main = html`<h1>${words.thanks}</h1>
<p class="say">${words.thanksHelp}</p>
<a class="door" href="${withChoices(pagePaths(base).page, choices)}">${words.back}</a>`;
  return pageShell({ title: words.thanks, choices, phrases, main, header: null, kind: "page" });
};
