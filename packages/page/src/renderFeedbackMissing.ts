// feedback missing: a form of feedback came without an answer: what is missing, and the way back to it.
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";

/** Leads back to the questions. */
export const renderFeedbackMissing = ({
  base,
  choices,
  phrases = englishPage,
}: {
  readonly base: string;
  readonly choices: PageChoices;
  readonly phrases?: PagePhrases | undefined;
}): string => {
  const { words } = phrases;
  const main = html`<h1>${words.feedbackMissing}</h1>
<p class="say">${words.feedbackMissingHelp}</p>
<a class="door" href="${withChoices(`${pagePaths(base).page}#feedback`, choices)}">${words.back}</a>`;
  return pageShell({ title: words.feedbackMissing, choices, phrases, main, header: null, kind: "page" });
};
