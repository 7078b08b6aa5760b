// remind: the form that asks for the times of reminders: a plain form, answered by a page that gives the calendar file.
import {
  englishPage,
  fillPage,
  isTranslated,
  type PagePhrases,
  phrasesOf,
  type Refusal,
  type SlotName,
  type Weekday,
  weekdays,
} from "@plainlabel/core";
import { type Meal, type Meaning, shownTime } from "@plainlabel/pictograms";
import { type Html, html } from "./html.ts";
import { choicePairs, withChoices } from "./PageChoices.ts";
import type { PageProps } from "./PageProps.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { picture } from "./pictures.ts";
import type { ReminderForm } from "./remind/readReminderForm.ts";
import { lengthInWords } from "./remind/reminderFaults.ts";
import { type PlannedTime, type ReminderPlan, reminderPlanOf } from "./remind/reminderPlanOf.ts";
import { rhythmPicture, rhythmWords } from "./remind/rhythmWords.ts";
import { slotWindows } from "./remind/slotTimes.ts";
import { langOf, runsOf } from "./sentenceHtml.ts";
import { englishOnly, ownLang } from "./words.ts";

export interface RemindProps extends Pick<PageProps, "content" | "base" | "choices" | "phrases"> {
  /** ISO date that stands in the form as the first day. */
  readonly today: string;
  /** What was sent and why it was refused; null on the first visit. */
  readonly answer: { readonly form: ReminderForm; readonly refusals: readonly Refusal[] } | null;
  /** Whether text messages are offered too. */
  readonly texts: boolean;
}

/** What a time of the plan is called: "Bedtime", "Time 2", or the label's own clock time. */
export const nameOf = (
  { name, usual, fixed }: PlannedTime,
  place: number,
  count: number,
  { slots, words, drawn }: PagePhrases,
): string =>
  name !== null
    ? (slots[name] ?? englishPage.slots[name])
    : fixed && usual !== null
      ? shownTime(usual, drawn)
      : count === 1
        ? words.remindTime
        : `${words.remindTime} ${place + 1}`;

const meal = (name: Meal): Meaning => ({ id: "mealtime", meal: name });

/** null where no picture is of this time and no other. */
const slotPictures: Readonly<Record<SlotName, Meaning | null>> = {
  waking: null,
  morning: { id: "morning" },
  breakfast: meal("breakfast"),
  midday: { id: "midday" },
  lunch: meal("lunch"),
  afternoon: { id: "afternoon" },
  teatime: meal("teatime"),
  evening: { id: "evening" },
  "evening-meal": meal("dinner"),
  dinner: meal("dinner"),
  supper: null,
  night: { id: "night" },
  bedtime: { id: "bedtime" },
};

/** The picture of a time that the directions name. */
export const slotPicture = ({ name }: PlannedTime, { drawn }: PagePhrases): Html | null => {
  const meaning = name === null ? null : slotPictures[name];
  return meaning === null ? null : picture(meaning, "card", drawn);
};

const windowOf = ({ name }: PlannedTime): Html | null => {
  const window = name === null ? null : slotWindows[name];
  return window === null ? null : html` min="${window.from}" max="${window.until}"`;
};

const timeField = (
  planned: PlannedTime,
  place: number,
  count: number,
  sent: string | undefined,
  phrases: PagePhrases,
): Html =>
  html`<div class="slot">${slotPicture(planned, phrases)}<label class="field"><span>${nameOf(planned, place, count, phrases)}</span><input type="time" name="time" value="${sent ?? planned.usual ?? ""}"${windowOf(planned)} required${planned.fixed ? html` readonly` : null}></label></div>`;

/** The days of the plan, named: "Every Monday". null where the person is still to choose them. */
export const rhythmCard = (
  plan: ReminderPlan,
  chosen: readonly Weekday[],
  phrases: PagePhrases,
): Html | null => {
  const said = rhythmWords(plan, chosen, phrases);
  const drawn = rhythmPicture(plan);
  return said === null
    ? null
    : html`<p class="slot say">${drawn === null ? null : picture(drawn, "card", phrases.drawn)}<strong>${said}</strong></p>`;
};

const dayTicks = (chosen: readonly Weekday[], count: number, { words, weekdays: names }: PagePhrases): Html =>
  html`<fieldset><legend><h2>${words.remindWeekdays} <bdi>(${count})</bdi></h2></legend>${weekdays.map(
    (day) =>
      html`<label class="tick"><input type="checkbox" name="day" value="${day}"${chosen.includes(day) ? html` checked` : null}><span>${names[day]}</span></label>`,
  )}</fieldset>`;

const firstChoice = ({ times }: ReminderPlan, chosen: number, phrases: PagePhrases): Html | null =>
  times.length === 1
    ? null
    : html`<label class="field"><span>${phrases.words.remindFirst}</span><select name="first">${times.map(
        (planned, place) =>
          html`<option value="${place}"${place === chosen ? html` selected` : null}>${nameOf(planned, place, times.length, phrases)}</option>`,
      )}</select></label>`;

/** What of the form was refused, before everything else on the page. */
export const wrong = (refusals: readonly Refusal[], { words }: PagePhrases): Html | null =>
  refusals.length === 0
    ? null
    : html`<div class="draft" role="alert">${picture({ id: "warning" })}<div><p><strong>${words.remindWrong}</strong></p>${refusals.map(
        ({ detail, help }) => html`<p>${detail} ${help}</p>`,
      )}</div></div>`;

/** What ends a sentence: "." or, in Urdu, "۔". */
const stopOf = ({ tag }: PagePhrases): string => (isTranslated(tag) ? phrasesOf(tag).writing.stop : ".");

/** The fields of times and days, whoever reminds. `more`: what whoever reminds does when the supply ends. */
export const reminderFields = (
  plan: ReminderPlan,
  { today, answer, phrases = englishPage }: Pick<RemindProps, "today" | "answer" | "phrases">,
  more: string | null,
): Html => {
  const { words } = phrases;
  const sent = answer?.form;
  const fixed = plan.times.every((time) => time.fixed);
  const ends =
    plan.course === null
      ? html`<label class="field"><span>${words.remindLastDay}${stopOf(phrases)} ${words.remindLastDayHelp}${more === null ? null : html` ${more}`}</span><input type="date" name="last" value="${sent?.lastDay ?? ""}"></label>`
      : html`<p>${words.remindEnds}</p>`;
  return html`${rhythmCard(plan, [], phrases)}<fieldset><legend><h2>${fixed ? words.remindTimesFixed : words.remindTimes}</h2></legend>
${plan.gap === null ? null : html`<p>${gapWords(plan.gap.minutes, phrases)}</p>`}
${plan.times.map((planned, place) => timeField(planned, place, plan.times.length, sent?.times[place], phrases))}</fieldset>
${plan.weekdaysToChoose === 0 ? null : dayTicks(sent?.weekdays ?? [], plan.weekdaysToChoose, phrases)}
<label class="field"><span>${words.remindFirstDay}</span><input type="date" name="from" value="${sent?.firstDay ?? today}" required></label>
${firstChoice(plan, sent?.first ?? 0, phrases)}
${ends}
<label class="tick"><input type="checkbox" name="name" value="1"${sent?.showName === true ? html` checked` : null}><span>${words.remindName}${stopOf(phrases)} ${words.remindNameHelp}</span></label>`;
};

const formOf = (plan: ReminderPlan, props: RemindProps): Html => {
  const { base, choices, phrases = englishPage } = props;
  const { words } = phrases;
  return html`<form method="get" action="${pagePaths(base).remind}">
${choicePairs(choices).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${reminderFields(plan, props, words.remindMore)}
<button class="door"><span>${words.remindMake}</span></button>
</form>`;
};

/** "Leave 6 hours from one time to the next." */
export const gapWords = (minutes: number, phrases: PagePhrases): string =>
  fillPage(phrases.words.remindGap, { gap: lengthInWords(minutes, phrases) }, phrases);

/** Why there are none: nobody has checked the label, or there is no rhythm. */
export const noReminders = (
  { approved }: Pick<PageProps["content"], "approved">,
  { words }: PagePhrases,
): Html => {
  const [said, help] = approved
    ? [words.remindNone, words.remindAsk]
    : [words.remindUnchecked, words.remindUncheckedHelp];
  return html`<p class="say">${said}</p><p class="say">${help}</p>`;
};

/** The form of times, or plain words that there are no reminders for this medicine. */
export const renderRemind = (props: RemindProps): string => {
  const { content, base, choices, answer, phrases = englishPage } = props;
  const { words } = phrases;
  const plan = content.approved ? reminderPlanOf(content.regimen) : null;
  const asked =
    plan?.ok === true
      ? html`<p class="say">${words.remindHelp}</p>${wrong(answer?.refusals ?? [], phrases)}${formOf(plan.value, props)}${props.texts ? html`<a class="door" href="${withChoices(pagePaths(base).texts, choices)}">${picture({ id: "phone" })}<span${phrases.tag === ownLang ? null : langOf(ownLang, phrases)}>${englishOnly.textsDoor}</span></a>` : null}`
      : noReminders(content, phrases);
  const main = html`<h1>${words.remind}</h1>
<p${langOf(content.medicine.lang, phrases)}><strong>${runsOf(content.medicine)}</strong></p>
${asked}`;
  const header = html`<header><a class="change" href="${withChoices(pagePaths(base).page, choices)}">${words.back}</a></header>`;
  return pageShell({ title: words.remind, choices, phrases, main, header, kind: "page" });
};
