// prescription: what can be wrong beside one item, and the lists that codes and warnings are looked up in.
import { bnfWarnings, type Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { needsChoices, needsCodeInWords, readNeedsCodes } from "../needs/readNeedsCodes.ts";

/** Where refusals of a label request belong on the page, by the id of the field. */
const fieldPlaces = {
  codes: ["/person/needs/codes"],
  language: ["/person/needs/languages"],
  profile: ["/person/needs"],
  printer: ["/stock"],
  "typed-warning": ["/warnings"],
  indication: ["/indication"],
  copies: ["/copies"],
  container: ["/container"],
  companion: ["/fullLabel", "/purpose"],
  directions: ["/directions"],
} as const;

/** What the typed codes mean, one by one; a code that is wrong is told in the field. */
export const codesInWords = (codes: string): Html | null => {
  const read = readNeedsCodes(codes);
  if (!read.ok || read.value.length === 0) return null;
  return html`<ul class="codes">${read.value.map((code) => {
    const known = needsCodeInWords(code);
    return known === null
      ? html`<li><strong>${code}</strong>: we do not know this code. Check what the person needs and choose a print size.</li>`
      : html`<li><strong>${known.meaning}</strong> (${code}). ${known.does}</li>`;
  })}</ul>`;
};

/** Every code that a label can do something about. */
export const codesByName = html`<details><summary>Codes by name</summary><table><thead><tr><th scope="col">Need</th><th scope="col">Code</th><th scope="col">What the label does</th></tr></thead><tbody>${needsChoices.map(
  ({ code, meaning, does }) =>
    html`<tr><th scope="row">${meaning}</th><td>${code}<button class="script-only small" type="button" hidden data-add-code="${code}" aria-label="Add the code for ${meaning}">Add</button></td><td>${does}</td></tr>`,
)}</tbody></table></details>`;

/** The cautionary labels by number and topic, to be looked up. */
export const warningList = html`<details><summary>Warnings by number</summary><ul class="numbers">${bnfWarnings.map(
  ({ number, topic }) => html`<li><strong>${number}</strong> ${topic}</li>`,
)}</ul></details>`;

/** A field of the page that something can be wrong in, by its id. */
export type ItemField = keyof typeof fieldPlaces | "diameter";

/** The field of the page that a refusal is about; null: none of them. */
export const itemFieldOf = ({ path }: Refusal): ItemField | null => {
  const about = (place: string): boolean => path === place || path.startsWith(`${place}/`);
  // Codes stand before the print size, whose place holds theirs.
  const found = Object.entries(fieldPlaces).find(([, places]) => places.some(about));
  return found === undefined ? null : (found[0] as ItemField);
};
