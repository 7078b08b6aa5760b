// information: the fields of an entry, each with what is wrong in it. Lists are folded, so that Tab passes them quickly.
import { entryParts } from "@plainlabel/content";
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { saidForForms } from "../content/saidForForms.ts";
import { areaField, selectField, textField } from "../shell/fields.ts";
import { fieldRefusals, partedBy } from "../shell/refusalsBeside.ts";
import { partsAtDesk } from "../words/toldAtDesk.ts";
import {
  type EntryForm,
  type LineStep,
  pictureIds,
  pictureInWords,
  placeOfList,
  type SentenceLine,
  type SentenceList,
  sentenceListNames,
  sentenceLists,
} from "./EntryForm.ts";
import { allFactWords, factExample } from "./factWords.ts";

const pictureChoices: readonly (readonly [string, string])[] = [
  ["", "No picture"],
  ...pictureIds.map((id) => [id, pictureInWords(id)] as const),
];

const usualSpares = 2;
const moreSpares = 6;
const blankLine: SentenceLine = { text: "", picture: "", facts: "", forms: "", toGiver: "" };

const sentenceRow = (
  address: string,
  list: SentenceList,
  line: SentenceLine,
  place: number,
  wrong: readonly Refusal[],
  path: string,
): Html => {
  const number = place + 1;
  const own = (part: keyof SentenceLine, label: string, places: readonly string[]) => ({
    id: `${list}-${place}-${part}`,
    name: `${list}.${place}.${part}`,
    label,
    hint: null,
    wrong: saidForForms(
      partedBy(
        wrong,
        places.map((each) => `${path}/${place}/${each}`),
      ).here,
      `Write facts as ${factExample}, with commas between them.`,
    ),
  });
  return html`<li>
${textField(own("text", `Sentence ${number}`, ["text"]), line.text)}
<div class="pair">${selectField(own("picture", `Picture ${number}`, ["pictogram"]), line.picture, pictureChoices)}
${textField(own("facts", `Facts ${number}`, ["facts"]), line.facts)}
${textField(own("forms", `Only for these forms ${number}`, ["forms"]), line.forms)}
${textField(own("toGiver", `To somebody who gives it ${number}`, ["toGiver"]), line.toGiver)}${
  place === 0 || line.text === ""
    ? null
    : html`<p><button class="small" name="do" value="up.${list}.${place}" formaction="${address}/lines">Move up<span class="hear"> sentence ${number}, ${sentenceLists[list]}</span></button></p>`
}</div></li>`;
};

const sentenceFields = (
  address: string,
  list: SentenceList,
  form: EntryForm,
  refusals: readonly Refusal[],
  asked: LineStep | null,
): Html => {
  const path = placeOfList(form, list);
  const lines = form.sentences[list];
  const { here } = partedBy(refusals, [path]);
  const spares = Array.from(
    { length: asked?.step === "more" && asked.list === list ? moreSpares : usualSpares },
    () => blankLine,
  );
  const open = here.length > 0 || asked?.list === list;
  return html`<details class="builder" id="list-${list}"${open ? html` open` : null}><summary><h2 class="small">${sentenceLists[list]}</h2> <span class="hint">${lines.length} ${lines.length === 1 ? "sentence" : "sentences"}</span></summary>
${fieldRefusals(
  here.filter((each) => each.path === path),
  `list-${list}-wrong`,
)}
<ol class="sentences">${[...lines, ...spares].map((line, place) => sentenceRow(address, list, line, place, here, path))}</ol>
<p><button class="small" name="do" value="more.${list}" formaction="${address}/lines">More lines<span class="hear"> for ${sentenceLists[list]}</span></button></p>
</details>`;
};

/** Refusals of a list that stands as lines of one field: each says its line. */
const byLine = (refusals: readonly Refusal[], path: string): readonly Refusal[] =>
  partedBy(refusals, [path]).here.map((refusal) => {
    const line = /^\/(\d+)/.exec(refusal.path.slice(path.length))?.[1];
    return line === undefined
      ? refusal
      : { ...refusal, code: "in-a-line", detail: `Line ${Number(line) + 1}: ${partsAtDesk(refusal).detail}` };
  });

const lineArea = (
  name: "forms" | "dmdCodes" | "classes" | "signs" | "sources" | "unused" | "toCheck",
  label: string,
  hint: string,
  form: EntryForm,
  refusals: readonly Refusal[],
): Html =>
  areaField(
    { id: name, name, label, hint, wrong: saidForForms(byLine(refusals, `/entry/${name}`), `${hint}.`) },
    form[name],
    Math.min(12, form[name].split("\n").length + 1),
  );

/**
 * Every field of an entry; its buttons for lines lead to `address`. `asked`: the list whose button was pressed,
 * to be open.
 */
export const entryFields = (
  address: string,
  form: EntryForm,
  refusals: readonly Refusal[],
  asked: LineStep | null,
): Html => html`<fieldset><legend>The medicine</legend>
${textField({ id: "name", name: "name", label: "Name, as a heading", hint: null, wrong: saidForForms(partedBy(refusals, ["/entry/name"]).here, "Write the name.") }, form.name)}
${lineArea("forms", "Forms it is written for", "One a line, in the singular: tablet, oral solution. Eye drops need an entry of their own", form, refusals)}
${lineArea("dmdCodes", "dm+d codes", "One a line; none until somebody has confirmed them", form, refusals)}
</fieldset>
<fieldset><legend>What people read</legend>
<p>One idea a sentence, at most 15 words. Never a dose: the label alone says how much and how often. A sentence without words is left out. "Facts" names the facts of the source that the sentence rests on, such as ${factExample}; it may be empty. They are of the lists ${allFactWords}. "Only for these forms" is empty for all. "To somebody who gives it" is empty for the same words; a hyphen says nothing.</p>
<p>When to get help stands in one table for all medicines: name its signs. Lists "in our own words" hold what was signed before there was a table.</p>
${lineArea("classes", "Classes", "One a line, such as blood thinner: each brings its signs", form, refusals)}
${lineArea("signs", "Signs", "One a line: the sign, then its facts behind a colon, such as jaundice: urgent fact 4", form, refusals)}
${sentenceListNames.map((list) => sentenceFields(address, list, form, refusals, asked))}
</fieldset>
<fieldset><legend>For whoever reviews it</legend>
${lineArea("sources", "Sources", "One a line: the title, a space, the address", form, refusals)}
${lineArea("unused", "Facts not used", "One a line: the fact, a colon, why no sentence uses it", form, refusals)}
${lineArea("toCheck", "To look at before signing", "One a line", form, refusals)}
</fieldset>`;

/** Where refusals stand beside a field. */
export const entryPlaces: readonly string[] = [
  "name",
  "forms",
  "dmdCodes",
  "sources",
  "unused",
  "toCheck",
  "classes",
  "signs",
  ...entryParts,
  "earlierHelp",
].map((field) => `/entry/${field}`);
