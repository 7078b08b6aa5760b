// print: the label's words and nothing else, in letters of 28 point, for any printer.
import { englishPage } from "@plainlabel/core";
import { html } from "./html.ts";
import { labelIn } from "./labelIn.ts";
import { withChoices } from "./PageChoices.ts";
import type { PageProps } from "./PageProps.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { draftNote } from "./parts/draftNote.ts";
import { englishToo } from "./parts/englishToo.ts";
import { labelHelp, labelPurpose, labelWarnings, labelWords } from "./parts/labelWords.ts";
import { cardsOf, langOf, runsOf } from "./sentenceHtml.ts";

/** The label to print in large letters. What is on the screen only stays off the paper. */
export const renderPrintBig = ({
  content: label,
  base,
  choices,
  form,
  phrases = englishPage,
}: PageProps): string => {
  const { words } = phrases;
  const { content, english } = labelIn(label, form, phrases);
  const help = labelHelp(content);
  const main = html`<div class="screen"><p>${words.printHelp}</p>
<button type="button" class="door" id="print" hidden><span>${words.print}</span></button></div>
<h1${langOf(content.medicine.lang, phrases)}>${runsOf(content.medicine)}</h1>
${labelPurpose(content, phrases)}
${content.approved ? null : draftNote(phrases)}
${labelWords(content, phrases)}
${englishToo(english.directions, phrases, { open: true })}
${labelWarnings(content, phrases)}
${englishToo(english.warnings, phrases, { open: true })}
${
  help === undefined
    ? null
    : html`<section aria-labelledby="help"><h2 id="help">${words.help}</h2>${cardsOf([help.sentence], phrases)}</section>`
}`;
  const header = html`<header class="screen"><a class="change" href="${withChoices(pagePaths(base).page, choices)}">${words.back}</a></header>`;
  return pageShell({ title: words.printBig, choices, phrases, main, header, kind: "print" });
};
