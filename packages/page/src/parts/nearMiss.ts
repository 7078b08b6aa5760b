// parts: "Did you nearly take it wrong?": which part, as a choice. Free words could tell who wrote them.
import { englishPage, type PagePhrases, type WhatIsDone } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { type PageChoices, withChoices } from "../PageChoices.ts";
import type { PagePaths } from "../pagePaths.ts";

export const nearMissParts = ["amount", "time", "length", "medicine", "not-to-do", "other"] as const;

/** What of it was nearly taken wrong. */
export type NearMissPart = (typeof nearMissParts)[number];

/** What a sent form says; null when it is none of ours. Other fields are never looked at. */
export const readNearMiss = (form: URLSearchParams): NearMissPart | null =>
  nearMissParts.find((each) => each === form.get("near")) ?? null;

/** The parts as readers see them. */
const partsIn = ({ words }: PagePhrases): Readonly<Record<NearMissPart, string>> => ({
  amount: words.nearAmount,
  time: words.nearTime,
  length: words.nearLength,
  medicine: words.nearMedicine,
  "not-to-do": words.nearNotToDo,
  other: words.nearOther,
});

/** The parts as pharmacists see them. */
export const nearMissWords = partsIn(englishPage);

/** A plain form, folded; nothing in it tells who sends it. Whoever did take it wrong is led to help first. */
export const nearMissForm = (
  paths: PagePaths,
  choices: PageChoices,
  does: WhatIsDone,
  phrases: PagePhrases,
): Html => {
  const { words, doing } = phrases;
  const { near, nearDone } = doing[does];
  const parts = partsIn(phrases);
  return html`<details class="near"><summary><h3>${near}</h3></summary>
<a class="door plain" href="#help"><span>${nearDone}</span></a>
<form method="post" action="${withChoices(paths.feedback, choices)}">
<fieldset><legend><strong>${words.nearWhich}</strong></legend>${nearMissParts.map(
    (part) =>
      html`<label class="tick"><input type="radio" name="near" value="${part}" required><span>${parts[part]}</span></label>`,
  )}</fieldset>
<button class="door"><span>${words.send}</span></button>
<p class="note">${words.counted}</p>
</form></details>`;
};
