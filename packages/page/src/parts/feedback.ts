// parts: "Was this easy to understand?": three faces and, if wanted, the part that was hard. Choices only: free
// words could tell who wrote them.

import type { PagePhrases, WhatIsDone } from "@plainlabel/core";
import type { Drawing } from "@plainlabel/pictograms";
import { type Html, html } from "../html.ts";
import { type PageChoices, withChoices } from "../PageChoices.ts";
import type { PagePaths } from "../pagePaths.ts";
import { pictureOf } from "../pictures.ts";
import { nearMissForm } from "./nearMiss.ts";

export const feedbackFaces = ["yes", "partly", "no"] as const;
export const feedbackParts = ["none", "directions", "times", "warnings", "pictures", "words"] as const;

export interface Feedback {
  readonly face: (typeof feedbackFaces)[number];
  /** null: the reader did not say. */
  readonly hard: Exclude<(typeof feedbackParts)[number], "none"> | null;
}

/** What a sent form says; null when it is none of ours. Other fields are never looked at. */
export const readFeedback = (form: URLSearchParams): Feedback | null => {
  const face = feedbackFaces.find((each) => each === form.get("face"));
  const hard = feedbackParts.find((each) => each === (form.get("hard") ?? "none"));
  if (face === undefined || hard === undefined) return null;
  return { face, hard: hard === "none" ? null : hard };
};

const mouths: Readonly<Record<Feedback["face"], string>> = {
  yes: "M18 38C22 50 42 50 46 38",
  partly: "M20 43L44 43",
  no: "M18 48C22 36 42 36 46 48",
};

const faceDrawing = (mouth: string): Drawing => {
  const line = (d: string) => ({ d, fill: "none", stroke: "black", strokeWidth: 4 }) as const;
  const dot = (x: number) => line(`M${x} 24L${x} 27`);
  const round = line("M4 32A28 28 0 0 1 60 32A28 28 0 0 1 4 32Z");
  return { width: 64, height: 64, shapes: [round, dot(22), dot(42), line(mouth)], lettering: [] };
};

const face = (value: Feedback["face"], { words }: PagePhrases): Html =>
  html`<label class="face"><input type="radio" name="face" value="${value}" required>${pictureOf(faceDrawing(mouths[value]))}<span>${words[value]}</span></label>`;

const partWords = (
  { words, doing }: PagePhrases,
  does: WhatIsDone,
): Readonly<Record<(typeof feedbackParts)[number], string>> => ({
  none: words.partNone,
  directions: doing[does].howTo,
  times: words.partTimes,
  warnings: words.partWarnings,
  pictures: words.partPictures,
  words: words.partWords,
});

/** A plain form; nothing in it tells who sends it. */
export const feedbackForm = (
  paths: PagePaths,
  choices: PageChoices,
  does: WhatIsDone,
  phrases: PagePhrases,
): Html => {
  const { words } = phrases;
  const parts = partWords(phrases, does);
  return html`<section aria-labelledby="feedback">
<h2 id="feedback">${words.feedback}</h2>
<form method="post" action="${withChoices(paths.feedback, choices)}">
<fieldset class="faces"><legend class="hear">${words.feedback}</legend>${feedbackFaces.map((each) => face(each, phrases))}</fieldset>
<label class="field"><span>${words.whichHard} ${words.optional}</span>
<select name="hard">${feedbackParts.map((value) => html`<option value="${value}">${parts[value]}</option>`)}</select></label>
<button class="door"><span>${words.send}</span></button>
<p class="note">${words.counted}</p>
</form>
${nearMissForm(paths, choices, does, phrases)}
</section>`;
};
