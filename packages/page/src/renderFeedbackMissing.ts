// feedback missing: a form of feedback came without an answer: what is missing, and the way back to it.
import { html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { words } from "./words.ts";

/** Leads back to the questions. */
export const renderFeedbackMissing = ({
  base,
  choices,
}: {
  readonly base: string;
  readonly choices: PageChoices;
}): string => {
  const main = html`<h1>${words.feedbackMissing}</h1>
<p class="say">${words.feedbackMissingHelp}</p>
<a class="door" href="${withChoices(`${pagePaths(base).page}#feedback`, choices)}">${words.back}</a>`;
  return pageShell({ title: words.feedbackMissing, choices, main, header: null, kind: "page" });
};
