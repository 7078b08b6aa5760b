// parts: "Did you nearly take it wrong?": which part, as a choice. Free words could tell who wrote them.
import type { DoingWords } from "../doing.ts";
import { type Html, html } from "../html.ts";
import { type PageChoices, withChoices } from "../PageChoices.ts";
import type { PagePaths } from "../pagePaths.ts";
import { words } from "../words.ts";

export const nearMissParts = ["amount", "time", "length", "medicine", "not-to-do", "other"] as const;

/** What of it was nearly taken wrong. */
export type NearMissPart = (typeof nearMissParts)[number];

/** What a sent form says; null when it is none of ours. Other fields are never looked at. */
export const readNearMiss = (form: URLSearchParams): NearMissPart | null =>
  nearMissParts.find((each) => each === form.get("near")) ?? null;

/** The parts as readers and pharmacists see them. */
export const nearMissWords: Readonly<Record<NearMissPart, string>> = {
  amount: words.nearAmount,
  time: words.nearTime,
  length: words.nearLength,
  medicine: words.nearMedicine,
  "not-to-do": words.nearNotToDo,
  other: words.nearOther,
};

/** A plain form, folded; nothing in it tells who sends it. Whoever did take it wrong is led to help first. */
export const nearMissForm = (paths: PagePaths, choices: PageChoices, { near, nearDone }: DoingWords): Html =>
  html`<details class="near"><summary><h3>${near}</h3></summary>
<a class="door plain" href="#help">${nearDone}</a>
<form method="post" action="${withChoices(paths.feedback, choices)}">
<fieldset><legend><strong>${words.nearWhich}</strong></legend>${nearMissParts.map(
    (part) =>
      html`<label class="tick"><input type="radio" name="near" value="${part}" required><span>${nearMissWords[part]}</span></label>`,
  )}</fieldset>
<button class="door">${words.send}</button>
<p class="note">${words.counted}</p>
</form></details>`;
