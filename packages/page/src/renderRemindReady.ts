// remind ready: the calendar file to tap, and what to do with it on each kind of phone: many calendars add
// nothing by themselves, and some never ring.
import { colonIn, englishPage, type PagePhrases } from "@plainlabel/core";
import { type Drawing, draw, shownTime } from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";
import { choicePairs, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { addToCalendar, keptInCalendar, openTheSheet, phoneTakesIn } from "./parts/phoneDrawings.ts";
import { picture, pictureOf } from "./pictures.ts";
import { changeTimes, type ReminderForm, reminderQuery } from "./remind/readReminderForm.ts";
import type { ReminderPlan } from "./remind/reminderPlanOf.ts";
import { laterBy } from "./remind/remindersFrom.ts";
import { nameOf, type RemindProps, rhythmCard, slotPicture } from "./renderRemind.ts";
import { heldWords, langOf, runsOf } from "./sentenceHtml.ts";

export interface RemindReadyProps extends Pick<RemindProps, "content" | "base" | "choices" | "phrases"> {
  readonly plan: ReminderPlan;
  /** What was sent and is allowed. */
  readonly form: ReminderForm;
}

type Step = readonly [Drawing, string];

const phonesIn = ({ words }: PagePhrases): readonly (readonly [string, readonly Step[]])[] => [
  [
    words.remindIphone,
    [
      [openTheSheet, words.remindIphoneOpen],
      [addToCalendar, words.remindIphoneAdd],
      [keptInCalendar, words.remindIphoneDone],
    ],
  ],
  [
    words.remindAndroid,
    [
      [openTheSheet, words.remindAndroidOpen],
      [addToCalendar, words.remindAndroidAdd],
      [keptInCalendar, words.remindAndroidDone],
    ],
  ],
  [
    words.remindOther,
    [
      [openTheSheet, words.remindOtherOpen],
      [draw({ id: "remind" }), words.remindOtherAlarm],
    ],
  ],
];

const steps = (all: readonly Step[]): Html =>
  html`<ol class="cards">${all.map(
    ([drawing, said]) => html`<li class="card">${pictureOf(drawing)}<p class="say">${said}</p></li>`,
  )}</ol>`;

/** The times that were chosen, as the person set them, and when what was put on comes off. */
const times = (
  { times: planned, worn }: ReminderPlan,
  { times: chosen }: ReminderForm,
  phrases: PagePhrases,
): Html =>
  html`<ul class="cards">${planned.map((each, place) => {
    const name = nameOf(each, place, planned.length, phrases);
    const shown = (clock: string) => heldWords(shownTime(clock, phrases.drawn));
    const time = shownTime(chosen[place]!, phrases.drawn);
    const off =
      worn === null
        ? null
        : html`<li class="card bare"><p class="say">${phrases.calendar.off[0]}${colonIn(phrases.tag)}<strong>${shown(laterBy(worn, chosen[place]!).time)}</strong></p></li>`;
    return html`<li class="card bare">${slotPicture(each, phrases)}<p class="say">${name === time ? null : html`${name}${colonIn(phrases.tag)}`}<strong>${shown(chosen[place]!)}</strong></p></li>${off}`;
  })}</ul>`;

/** Where the file is, how it comes into a calendar, and that somebody must look whether it rang. */
export const renderRemindReady = ({
  content,
  base,
  choices,
  plan,
  form,
  phrases = englishPage,
}: RemindReadyProps): string => {
  const { words } = phrases;
  const paths = pagePaths(base);
  const query = reminderQuery(form);
  const pairs = choicePairs(choices).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  const main = html`<h1 class="say">${words.remindReady}</h1>
<p class="say"${langOf(content.medicine.lang, phrases)}><strong>${runsOf(content.medicine)}</strong></p>
${rhythmCard(plan, form.weekdays, phrases)}
${times(plan, form, phrases)}
<h2>${words.remindStepSave}</h2>
<a class="door" href="${`${paths.calendar}?${query}${pairs.join("")}`}">${pictureOf(phoneTakesIn)}<span>${words.remindSave}</span></a>
<h2>${words.remindStepAdd}</h2>
<p class="say">${words.remindStepAddHelp}</p>
${phonesIn(phrases).map(([name, all]) => html`<details><summary><h3>${name}</h3></summary>${steps(all)}</details>`)}
<h2>${words.remindStepCheck}</h2>
<div class="slot">${picture({ id: "remind" })}<p class="say">${words.remindCheckSome}</p></div>
<p class="say">${words.remindCheckAlarm}</p>
<p class="say">${words.remindCheckAsk}</p>
<p class="note">${words.remindSafe}</p>
<a class="door plain" href="${`${paths.remind}?${query}&${changeTimes}=1${pairs.join("")}`}"><span>${words.remindChange}</span></a>`;
  const header = html`<header><a class="change" href="${withChoices(paths.page, choices)}">${words.back}</a></header>`;
  return pageShell({ title: words.remindReady, choices, phrases, main, header, kind: "page" });
};
