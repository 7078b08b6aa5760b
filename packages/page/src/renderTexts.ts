// texts: reminders by text message: asked for with a number, begun with the code that was sent to it, stopped at any time.
import { englishPage, type Refusal } from "@plainlabel/core";
import { type Html, html } from "./html.ts";
import { choicePairs, type PageChoices, withChoices } from "./PageChoices.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { picture } from "./pictures.ts";
import type { ReminderForm } from "./remind/readReminderForm.ts";
import { reminderPlanOf } from "./remind/reminderPlanOf.ts";
import { noReminders, type RemindProps, reminderFields, wrong } from "./renderRemind.ts";
import { englishOnly } from "./words.ts";

/** What is asked for: the person's times, and where to send. */
export interface TextForm {
  readonly form: ReminderForm;
  /** As it was typed. */
  readonly phone: string;
}

export interface TextsProps extends Omit<RemindProps, "answer" | "texts" | "phrases"> {
  readonly answer: (TextForm & { readonly refusals: readonly Refusal[] }) | null;
}

type Place = Pick<RemindProps, "base" | "choices">;

const backTo = ({ base, choices }: Place): Html =>
  html`<header><a class="change" href="${withChoices(pagePaths(base).page, choices)}">${englishPage.words.back}</a></header>`;

const hidden = (choices: PageChoices): readonly Html[] =>
  choicePairs(choices).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

/** The form, where there is a rhythm and somebody has approved; else plain words that there are none. */
export const renderTexts = (props: TextsProps): string => {
  const { content, base, choices, answer } = props;
  const plan = content.approved ? reminderPlanOf(content.regimen) : null;
  const asked =
    plan?.ok === true
      ? html`<p class="say">${englishOnly.textsHelp}</p>${wrong(answer?.refusals ?? [], englishPage)}
<form method="post" action="${pagePaths(base).texts}">
${hidden(choices)}
<label class="field"><span>${englishOnly.textsPhone}</span><input type="tel" name="phone" value="${answer?.phone ?? ""}" autocomplete="tel" maxlength="30" required></label>
${reminderFields(plan.value, { ...props, answer, phrases: englishPage }, null)}
<p class="note">${englishOnly.textsConsent}</p>
<button class="door">${englishOnly.textsAsk}</button>
</form>`
      : noReminders(content, englishPage);
  const main = html`<h1>${englishOnly.texts}</h1>${asked}`;
  return pageShell({ title: englishOnly.texts, choices, main, header: backTo(props), kind: "page" });
};

/** Asks for the code. `wrong`: the one that was typed is not it. */
export const renderTextCode = (props: Place & { readonly id: string; readonly wrong: boolean }): string => {
  const { base, choices, id } = props;
  const main = html`<h1>${englishOnly.textsCodeTitle}</h1>
<p class="say">${englishOnly.textsCodeSent}</p>
${props.wrong ? html`<div class="draft" role="alert">${picture({ id: "warning" })}<p class="say"><strong>${englishOnly.textsCodeWrong}</strong></p></div>` : null}
<form method="post" action="${pagePaths(base).textCode}">
${hidden(choices)}<input type="hidden" name="id" value="${id}">
<label class="field"><span>${englishOnly.textsCode}</span><input type="text" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required></label>
<button class="door">${englishOnly.textsBegin}</button>
</form>`;
  return pageShell({ title: englishOnly.textsCodeTitle, choices, main, header: backTo(props), kind: "page" });
};

/** The page that tells what became of a wish for texts, with the way back. */
export const renderTextsSaid = (props: Place & { readonly said: "on" | "gone" | "too-many" }): string => {
  const said = {
    on: [englishOnly.textsOn, englishOnly.textsOnHelp],
    gone: [englishOnly.textsGone, englishOnly.textsGoneHelp],
    "too-many": [englishOnly.textsTooMany, englishOnly.textsTooManyHelp],
  } as const satisfies Record<typeof props.said, readonly [string, string]>;
  const [title, help] = said[props.said];
  const main = html`<h1>${title}</h1>
<p class="say">${help}</p>
<a class="door" href="${withChoices(pagePaths(props.base).page, props.choices)}">${englishPage.words.back}</a>`;
  return pageShell({ title, choices: props.choices, main, header: null, kind: "page" });
};

/** The page that every text leads to: one button. `stop` is the path it was reached by; null: they have stopped. */
export const renderStopTexts = ({
  choices,
  stop,
}: {
  readonly choices: PageChoices;
  readonly stop: string | null;
}): string => {
  const main =
    stop === null
      ? html`<h1 class="say">${englishOnly.textsStopped}</h1><p class="say">${englishOnly.textsStoppedHelp}</p>`
      : html`<h1>${englishOnly.textsStopTitle}</h1>
<p class="say">${englishOnly.textsStopHelp}</p>
<form method="post" action="${stop}"><button class="door first">${englishOnly.textsStop}</button></form>`;
  return pageShell({ title: englishOnly.textsStopTitle, choices, main, header: null, kind: "page" });
};
