// prescription: the fields a pharmacist fills in beside one item, each with what is wrong in it.
import { bnfWarnings, profileNames, type Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { needsChoices, needsCodeInWords, readNeedsCodes } from "../needs/readNeedsCodes.ts";
import { explainTick } from "../shell/explainTick.ts";
import { areaField, type Field, selectField, textField } from "../shell/fields.ts";
import { partedBy } from "../shell/refusalsBeside.ts";
import { keysOf } from "../shell/shortcuts.ts";
import { type ItemFields, itemAt, type PrescriptionForm } from "./PrescriptionForm.ts";
import { profileName } from "./renderProfiles.ts";

/** Where refusals of a label request belong on the page. */
export const fieldPlaces = {
  codes: ["/person/needs/codes"],
  profile: ["/person/needs"],
  printer: ["/stock"],
  warnings: ["/warnings"],
  indication: ["/indication"],
  copies: ["/copies"],
  directions: ["/directions"],
} as const;

const wrongIn = (refusals: readonly Refusal[], field: keyof typeof fieldPlaces): readonly Refusal[] => {
  const { here } = partedBy(refusals, fieldPlaces[field]);
  return field === "profile" ? partedBy(here, fieldPlaces.codes).elsewhere : here;
};

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

const needsFields = (form: PrescriptionForm, refusals: readonly Refusal[]): Html => {
  const codes: Field = {
    id: "codes",
    name: "codes",
    label: "SNOMED codes of needs in the person's record",
    hint: "With spaces or commas between them; the list below tells their names",
    wrong: wrongIn(refusals, "codes"),
  };
  const profile: Field = {
    id: "profile",
    name: "profile",
    label: "Print size",
    hint: null,
    wrong: wrongIn(refusals, "profile"),
  };
  return html`<fieldset><legend>How the person reads (for all items)</legend>
${selectField(profile, form.profile, [
  ["", "As the record says, at least 14 point"],
  ...profileNames.map((name) => [name, profileName(name)] as const),
])}
<p class="tick"><input type="checkbox" id="easyRead" name="easyRead" value="yes"${
    form.easyRead ? html` checked` : null
  }><label for="easyRead">Easy read: pictures and short sentences</label></p>
${textField(codes, form.codes)}
${codesInWords(form.codes)}
${codesByName}
<p><button name="do" value="profiles" aria-keyshortcuts="${keysOf("profiles")}">Compare all print sizes</button></p>
</fieldset>`;
};

/** The cautionary labels by number and topic, to be looked up. */
export const warningList = html`<details><summary>Warnings by number</summary><ul class="numbers">${bnfWarnings.map(
  ({ number, topic }) => html`<li><strong>${number}</strong> ${topic}</li>`,
)}</ul></details>`;

const supplyFields = (fields: ItemFields, place: number, refusals: readonly Refusal[]): Html => {
  const own = (name: "warnings" | "indication" | "copies", label: string, hint: string | null): Field => ({
    id: name,
    name: `${name}.${place}`,
    label,
    hint,
    wrong: wrongIn(refusals, name),
  });
  return html`<fieldset><legend>This item</legend>
${areaField(own("warnings", "Warnings", "Numbers with commas, or your own words, one warning a line"), fields.warnings, 2)}
${warningList}
${textField(own("indication", "What it is for", 'In words for the person: "For your chest infection"'), fields.indication)}
${textField(own("copies", "Copies", null), fields.copies)}
</fieldset>`;
};

const directionsField = (fields: ItemFields, place: number, refusals: readonly Refusal[]): Html | null =>
  fields.directions === null
    ? null
    : areaField(
        {
          id: "directions",
          name: `directions.${place}`,
          label: "Directions in your own words",
          hint: "They take the place of the prescription's on this label; you answer for them.",
          wrong: wrongIn(refusals, "directions"),
        },
        fields.directions,
        3,
      );

/** All fields of the item shown. Refusals are those of its label request. */
export const itemFields = (
  form: PrescriptionForm,
  refusals: readonly Refusal[],
  explainOffered: boolean,
): Html => {
  const fields = itemAt(form, form.at);
  return html`${directionsField(fields, form.at, refusals)}
${supplyFields(fields, form.at, refusals)}
${needsFields(form, refusals)}
${explainOffered ? explainTick(form.explain) : null}`;
};

/** The field of the page that a refusal is about; null: none of them. */
export const itemFieldOf = ({ path }: Refusal): keyof typeof fieldPlaces | null => {
  const about = (place: string): boolean => path === place || path.startsWith(`${place}/`);
  // Codes stand before the print size, whose place holds theirs.
  const found = Object.entries(fieldPlaces).find(([, places]) => places.some(about));
  return found === undefined ? null : (found[0] as keyof typeof fieldPlaces);
};
