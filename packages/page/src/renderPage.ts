// page: the page behind the code: the label's words in pictures, sound and plain links, and whom to ask.
import { entryViewOf } from "./entryViewOf.ts";
import { type Html, html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import type { PageLanguage, PageProps } from "./PageProps.ts";
import { type PagePaths, pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { aboutMedicine } from "./parts/aboutMedicine.ts";
import { doors } from "./parts/doors.ts";
import { draftNote } from "./parts/draftNote.ts";
import { feedbackForm } from "./parts/feedback.ts";
import { getHelp, pharmacyPhone } from "./parts/help.ts";
import { isTaken, labelPurpose, labelWarnings, labelWords } from "./parts/labelWords.ts";
import { lookChoices } from "./parts/look.ts";
import { whatIf } from "./parts/whatIf.ts";
import { picture } from "./pictures.ts";
import { reminderPlanOf } from "./remind/reminderPlanOf.ts";
import { langOf, runsOf } from "./sentenceHtml.ts";
import { words } from "./words.ts";

/** Links to the page in other languages, each named in its own. */
const languageLinks = (
  languages: readonly PageLanguage[],
  path: string,
  choices: PageChoices,
): Html | null =>
  languages.length === 0
    ? null
    : html`<nav aria-labelledby="languages">
<h2 id="languages">${words.languages}</h2>
<ul class="options">${languages.map(
        ({ lang, name }) =>
          html`<li><a href="${withChoices(path, { ...choices, lang })}" hreflang="${lang}"${langOf(lang)}>${name}</a></li>`,
      )}</ul>
</nav>`;

const moreLinks = (paths: PagePaths, choices: PageChoices, reminders: boolean): Html =>
  html`<section aria-labelledby="more">
<h2 id="more">${words.more}</h2>
<div class="doors">${
    reminders
      ? html`<a class="door" href="${withChoices(paths.remind, choices)}">${picture({ id: "remind" })}<span>${words.remind}</span></a>`
      : null
  }
<a class="door" href="${withChoices(paths.print, choices)}">${picture({ id: "read-leaflet" })}<span>${words.printBig}</span></a></div>
</section>`;

/**
 * The whole page. Reminders are offered only where the directions were approved,
 * understood and have a rhythm; a film only where there is one.
 */
export const renderPage = ({ content, base, choices, entry, form, films, languages }: PageProps): string => {
  const about = entry === null ? null : { entry, view: entryViewOf(entry, form, content) };
  const paths = pagePaths(base);
  const reminders = content.approved && reminderPlanOf(content.regimen).ok;
  const main = html`<h1 class="say"${langOf(content.medicine.lang)}>${runsOf(content.medicine)}</h1>
${labelPurpose(content)}
${content.approved ? null : draftNote()}
${doors(paths, choices, films, isTaken(content) ? words.listenTaking : words.listenUsing)}
${labelWords(content)}
${labelWarnings(content)}
${about === null ? null : whatIf(about.entry, about.view)}
${getHelp(pharmacyPhone(content), about)}
${about === null ? null : aboutMedicine(about.entry, about.view, { takeWell: false })}
${moreLinks(paths, choices, reminders)}
${languageLinks(languages, paths.page, choices)}
${feedbackForm(paths, choices)}
${lookChoices(paths.page, choices)}`;
  const header = html`<header><a class="change" href="#look">${words.change}</a></header>`;
  return pageShell({ title: words.title, choices, main, header, kind: "page" });
};
