// page: the page behind the code: the label's words in pictures, sound and plain links, and whom to ask.

import { doingOf, doingWords } from "./doing.ts";
import { firstOf } from "./dose/firstOf.ts";
import { entryViewOf } from "./entryViewOf.ts";
import { type Html, html } from "./html.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import type { PageLanguage, PageProps } from "./PageProps.ts";
import { type PagePaths, pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { aboutMedicine } from "./parts/aboutMedicine.ts";
import { asksWhetherTaken, didITakeIt } from "./parts/didITakeIt.ts";
import { draftNote } from "./parts/draftNote.ts";
import { feedbackForm } from "./parts/feedback.ts";
import { doseCards, pageHead, waysOn, whenCard } from "./parts/firstScreen.ts";
import { getHelp, pharmacyPhone, urgentHelp } from "./parts/help.ts";
import { howLong } from "./parts/labelBelow.ts";
import { directionsHeading, labelTimes, labelWarnings } from "./parts/labelWords.ts";
import { lookChoices } from "./parts/look.ts";
import { looksDifferent } from "./parts/looksDifferent.ts";
import { whatIf } from "./parts/whatIf.ts";
import { picture } from "./pictures.ts";
import { reminderPlanOf } from "./remind/reminderPlanOf.ts";
import { langOf } from "./sentenceHtml.ts";
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

const moreLinks = (paths: PagePaths, choices: PageChoices): Html =>
  html`<section aria-labelledby="more">
<h2 id="more">${words.more}</h2>
<a class="door plain" href="${withChoices(paths.print, choices)}">${picture({ id: "read-leaflet" })}<span>${words.printBig}</span></a>
</section>`;

/**
 * The whole page. Reminders are offered only where the directions were approved,
 * understood and have a rhythm; a film only where there is one.
 */
export const renderPage = ({
  content,
  base,
  choices,
  entry,
  form,
  films,
  photographs = [],
  languages,
}: PageProps): string => {
  const about = entry === null ? null : { entry, view: entryViewOf(entry, form, content) };
  const paths = pagePaths(base);
  const doing = doingWords[doingOf(content)];
  const asks = asksWhetherTaken(content);
  const reminders = content.approved && reminderPlanOf(content.regimen).ok;
  const first = firstOf(content, form);
  const phone = pharmacyPhone(content);
  const main = html`<div class="first">${pageHead(content)}
${lookChoices(paths.page, choices)}
${content.approved ? null : draftNote()}
${doseCards(first, directionsHeading(content, first))}
${whenCard(first, content.lang)}
${waysOn(paths, choices, { films, reminders, listen: doing.listen })}</div>
${howLong(first)}
${labelTimes(content)}
${labelWarnings(content)}
${about === null ? null : whatIf(about.entry, about.view, doing)}
${about === null ? null : urgentHelp(about)}
${getHelp(phone)}
${about === null ? null : aboutMedicine(about.entry, about.view, { takeWell: false })}
${asks ? didITakeIt(phone, doing) : null}
${looksDifferent(phone, doing, paths, photographs)}
${moreLinks(paths, choices)}
${languageLinks(languages, paths.page, choices)}
${feedbackForm(paths, choices, doing)}`;
  return pageShell({
    title: words.title,
    choices,
    main,
    header: null,
    kind: "page",
    ...(asks ? { ticks: true as const } : {}),
  });
};
