// label: the field of warnings: each is a chip with its words, and that none is wanted is a tick.
import { type Html, html } from "@plainlabel/page";
import type { TypedWarnings } from "../sides/Sides.ts";
import { isNumberChip, readWarning, wordsOfChip } from "./warningChips.ts";

const chipOf =
  (end: string) =>
  (chip: string, place: number): Html => {
    const name = isNumberChip(chip) ? `warning ${chip}` : chip;
    return html`<li class="chip"><input type="hidden" name="warning${end}" value="${chip}">${isNumberChip(chip) ? html`<b>${chip}</b>` : null}<span>${wordsOfChip(chip) ?? ""}</span><button name="remove-warning" value="${place}" aria-label="Remove ${name}">✕</button></li>`;
  };

const listed = (numbers: readonly string[]): string =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;

/** What cannot be a warning by itself is asked about, and nothing is chosen. */
const asked = ({ typedWarning }: TypedWarnings): Html | null => {
  const read = typedWarning === "" ? null : readWarning(typedWarning);
  if (read === null || read.ok) return null;
  const { numbers, mayBeWords } = read;
  const ways = [
    ...(numbers.length > 0 ? [`Add ${listed(numbers)}`] : []),
    ...(mayBeWords ? ["print it as your own words"] : []),
  ];
  return html`<span class="wrong">There is no warning ${typedWarning}. ${ways.length === 0 ? "Numbers are 1 to 19, 21 to 30 and 32; 17 and 18 want their words written out." : `${ways.join(", or ")}.`}</span>
${numbers.length === 0 ? null : html`<button class="small" name="split-warning" value="yes">Add ${listed(numbers)}</button>`}${mayBeWords ? html`<button class="small" name="word-warning" value="yes">Print it as words</button>` : null}`;
};

/** `end`: what the names of its fields end in. */
export const warningField = (typed: TypedWarnings, wrong: Html | null, end = ""): Html => {
  const { warnings, noWarnings, typedWarning } = typed;
  return html`<div class="f" role="group" aria-labelledby="warnings-title"><label for="typed-warning" id="warnings-title">Warnings <span class="hint">number or own words, then Enter</span></label>
<div class="chips">${warnings.length === 0 ? null : html`<ul id="chips" data-part>${warnings.map(chipOf(end))}</ul>`}<input type="text" id="typed-warning" name="typed-warning${end}" value="${typedWarning}" autocomplete="off" maxlength="300" aria-describedby="typed-warning-wrong"></div>
<div class="under" id="typed-warning-wrong" data-part>${asked(typed) ?? wrong}</div>
${warnings.length > 0 ? null : html`<p class="tick one"><input type="checkbox" id="no-warnings" name="no-warnings${end}" value="yes"${noWarnings ? html` checked` : null}><label for="no-warnings">No warning is needed</label></p>`}
</div>`;
};
