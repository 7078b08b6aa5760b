// thanks: the answer to "Was this easy to understand?".
import { html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { words } from "./words.ts";

/** Says thank you and leads back. */
export const renderThanks = ({
  base,
  choices,
}: {
  readonly base: string;
  readonly choices: PageChoices;
}): string => {
  const main = html`<h1>${words.thanks}</h1>
<p class="say">${words.thanksHelp}</p>
<a class="door" href="${withChoices(pagePaths(base).page, choices)}">${words.back}</a>`;
  return pageShell({ title: words.thanks, choices, main, header: null, kind: "page" });
};
