// label: directions picked from lists. Nothing is chosen to begin with, and the words are read like any others.
import { type Html, html } from "@plainlabel/page";
import { type Field, selectField, textField } from "../shell/fields.ts";
import { type BuiltDirections, builtTimes } from "./LabelForm.ts";

const tick = (name: string, value: string, label: string, ticked: boolean): Html =>
  html`<p class="tick"><input type="checkbox" id="${name}-${value}" name="${name}" value="${value}"${ticked ? html` checked` : null}><label for="${name}-${value}">${label}</label></p>`;

const oftenChoices = [
  "once a day",
  "2 times a day",
  "3 times a day",
  "4 times a day",
  "every 4 hours",
  "every 6 hours",
  "every 8 hours",
  "every 12 hours",
  "once a week",
];

const builtField = (name: string, label: string, hint: string | null = null): Field => ({
  id: `built-${name}`,
  name: `built-${name}`,
  label,
  hint,
  wrong: [],
});

const pairs = (words: readonly string[]): readonly (readonly [string, string])[] => [
  ["", "Not chosen"],
  ...words.map((word) => [word, word] as const),
];

export const builder = (
  built: BuiltDirections,
  open: boolean,
): Html => html`<details class="builder"${open ? html` open` : null}>
<summary>Choose the directions from lists</summary>
<div class="pair">${selectField(builtField("verb", "What to do"), built.verb, pairs(["Take", "Use", "Apply", "Inhale", "Put"]))}
${textField(builtField("amount", "How much", "2, half"), built.amount)}
${textField(builtField("unit", "Of what", "tablets, puffs, ml"), built.unit)}</div>
${selectField(builtField("often", "How often"), built.often, pairs(oftenChoices))}
<fieldset><legend class="small">Or at these times of day</legend>${builtTimes.map((time) =>
  tick("built-time", time, time, built.times.includes(time)),
)}</fieldset>
${selectField(builtField("food", "Food"), built.food, pairs(["with food", "before food", "after food"]))}
${tick("built-as-needed", "yes", "Only when it is needed", built.asNeeded)}
<div class="pair">${textField(builtField("most", "Most in 24 hours", "Leave empty for none"), built.most)}
${textField(builtField("days", "For how many days", "Leave empty for no end"), built.days)}</div>
<p><button class="btn" name="do" value="build">Put these words in the field of directions</button></p>
</details>`;
