// page: the page behind the code: the label's words in pictures, sound and plain links, and whom to ask.
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { doingOf } from "./doing.ts";
import { firstOf } from "./dose/firstOf.ts";
import { entryViewOf } from "./entryViewOf.ts";
import { type Html, html } from "./html.ts";
import { labelIn } from "./labelIn.ts";
import { type PageChoices, withChoices } from "./PageChoices.ts";
import type { PageProps } from "./PageProps.ts";
import { type PagePaths, pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { aboutMedicine } from "./parts/aboutMedicine.ts";
import { asksWhetherTaken, didITakeIt } from "./parts/didITakeIt.ts";
import { draftNote } from "./parts/draftNote.ts";
import { askNote, englishToo } from "./parts/englishToo.ts";
import { feedbackForm } from "./parts/feedback.ts";
import { doseCards, pageHead, waysOn, whenCard } from "./parts/firstScreen.ts";
import { getHelp, pharmacyPhone, urgentHelp } from "./parts/help.ts";
import { howLong } from "./parts/labelBelow.ts";
import { directionsHeading, labelTimes, labelWarnings, warningsIn } from "./parts/labelWords.ts";
import { languageLinks } from "./parts/languageLinks.ts";
import { lookChoices } from "./parts/look.ts";
import { looksDifferent } from "./parts/looksDifferent.ts";
import { whatIf } from "./parts/whatIf.ts";
import { picture } from "./pictures.ts";
import { reminderPlanOf } from "./remind/reminderPlanOf.ts";

const moreLinks = (paths: PagePaths, choices: PageChoices, { words }: PagePhrases): Html =>
  html`<section aria-labelledby="more">
<h2 id="more">${words.more}</h2>
<a class="door plain" href="${withChoices(paths.print, choices)}">${picture({ id: "read-leaflet" })}<span>${words.printBig}</span></a>
</section>`;

/**
 * The whole page. Reminders are offered only where the directions were approved,
 * understood and have a rhythm; a film only where there is one.
 */
export const renderPage = ({
  content: label,
  base,
  choices,
  entry,
  form,
  films,
  photographs = [],
  languages,
  phrases = englishPage,
}: PageProps): string => {
  const { words, doing } = phrases;
  const { content, english, alone } = labelIn(label, form, phrases);
  const about = entry === null ? null : { entry, view: entryViewOf(entry, form, content) };
  const paths = pagePaths(base);
  const does = doingOf(content);
  const asks = asksWhetherTaken(content);
  const reminders = content.approved && reminderPlanOf(content.regimen).ok;
  const first = firstOf(content, form);
  const phone = pharmacyPhone(content);
  const cards = doseCards(first, directionsHeading(content, first, phrases), phrases);
  const main = html`<div class="first">${pageHead(content, phrases)}
${lookChoices(paths.page, choices, phrases)}
${languageLinks(languages, paths.page, choices, phrases)}
${content.approved ? null : draftNote(phrases)}
${alone(first.cards.flatMap(({ sentences }) => sentences)) ? askNote(phrases) : null}
${cards}
${whenCard(first, content.lang, phrases)}
${englishToo(english.directions, phrases)}
${waysOn(paths, choices, { films, reminders, listen: doing[does].listen }, phrases)}</div>
${howLong(first, phrases)}
${labelTimes(content, phrases)}
${labelWarnings(content, phrases)}
${alone(warningsIn(content)) ? askNote(phrases) : null}
${englishToo(english.warnings, phrases)}
${about === null ? null : whatIf(about.entry, about.view, does, phrases)}
${about === null ? null : urgentHelp(about, phrases)}
${getHelp(phone, phrases)}
${about === null ? null : aboutMedicine(about.entry, about.view, { takeWell: false }, phrases)}
${asks ? didITakeIt(content, phone, does, phrases) : null}
${looksDifferent(phone, does, paths, photographs, phrases)}
${moreLinks(paths, choices, phrases)}
${feedbackForm(paths, choices, does, phrases)}`;
  return pageShell({
    title: words.title,
    choices,
    phrases,
    main,
    header: null,
    kind: "page",
    ...(asks ? { ticks: true as const } : {}),
  });
};
