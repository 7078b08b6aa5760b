// label: the left side: what is typed for one label, in the order in which it is asked.
import type { Refusal } from "@plainlabel/core";
import { dateInWords } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { lawField } from "../law/lawField.ts";
import { isFromLabel, mayBeFromLabel } from "../ordinary/fromLabel.ts";
import { codesByName, codesInWords, warningList } from "../prescription/itemFields.ts";
import { heldAnswers } from "../questions/answerFields.ts";
import { questionsPanel } from "../questions/questionsPanel.ts";
import { memoryPanel, packDetails, packOffer, scanField, scanWrong } from "../scan/scanPanel.ts";
import { explainTick } from "../shell/explainTick.ts";
import { pharmacyMemory } from "../shell/pharmacyMemory.ts";
import { findingList } from "../shell/refusalsBeside.ts";
import { keysOf } from "../shell/shortcuts.ts";
import { keepForLater } from "../today/keepForLater.ts";
import { builder } from "./builder.ts";
import { fieldOf, isMissing, type LabelField, wordsOfRefusal } from "./fieldRefusals.ts";
import type { LabelForm } from "./LabelForm.ts";
import type { LabelView } from "./LabelView.ts";
import { languageField, languagesInWords } from "./languageField.ts";
import { packPart } from "./packFields.ts";
import { printSizes } from "./printSizes.ts";
import { quantityUnits } from "./quantityField.ts";
import { readAs } from "./readAs.ts";
import { isoOfDate } from "./supplyDate.ts";
import { warningField } from "./warningField.ts";
import { type WorkField, workChoice, workField, workText } from "./workFields.ts";

const forms = [
  "tablets",
  "capsules",
  "oral solution",
  "oral suspension",
  "inhaler",
  "cream",
  "ointment",
  "eye drops",
  "ear drops",
  "patches",
  "suppositories",
  "sachets",
  "injection",
];

type FieldOf = (id: LabelField, label: string, more?: Partial<WorkField>) => WorkField;

/** Told in its field while it stands as it came. */
const fromOf = (form: LabelForm, id: LabelField): Pick<WorkField, "from"> =>
  Object.keys(form.fromLabel).length === 0 || !mayBeFromLabel(id)
    ? {}
    : { from: isFromLabel(form, id) ? "from the label" : "" };

const fieldsWith =
  (refusals: readonly Refusal[], form: LabelForm): FieldOf =>
  (id, label, more = {}) => ({
    ...{ id, label, ...fromOf(form, id) },
    wrong: refusals.filter((refusal) => fieldOf(refusal) === id),
    ...more,
  });

/** Large print may go beside an ordinary label; said in the line of the sizes, where it takes no room. */
const sizeHint = ({ current }: LabelView): string =>
  current.state === "shown" && current.findings.some(({ code }) => code === "companion-would-do")
    ? "Is an ordinary label on the pack too? Tick it below."
    : "print size in points";

const supplyDate = (field: FieldOf, { supplied }: LabelForm): Html => {
  const { wrong } = field("day", "Date of supply");
  const part = (id: "day" | "month" | "year", label: string, value: string, most: number): Html =>
    html`<label for="${id}">${label} <input type="text" inputmode="numeric" id="${id}" name="${id}" value="${value}" autocomplete="off" maxlength="${most}" aria-describedby="day-wrong"${wrong.length === 0 ? null : html` aria-invalid="true"`}></label>`;
  return html`<fieldset class="date"><legend>Date of supply</legend><div class="seg">${part("day", "Day", supplied.day, 2)}${part("month", "Month", supplied.month, 2)}${part("year", "Year", supplied.year, 4)}</div><span class="wrong" id="day-wrong" data-part>${wrong.map(wordsOfRefusal).join(" ")}</span></fieldset>`;
};

const inShort = (form: LabelForm): string => {
  const date = isoOfDate(form.supplied);
  return [
    form.copies === "" || form.copies === "1" ? "1 copy" : `${form.copies} copies`,
    date === "" ? "no date of supply" : dateInWords(date),
    ...(form.language === "" ? [] : [`${languagesInWords(form.language)} asked for`]),
    form.explain ? "a page behind a code" : "no link on the label",
  ].join(" · ");
};

/** Fields that most labels leave as they are. Open where something in them is wrong. */
const rest = (form: LabelForm, view: LabelView, field: FieldOf): Html => {
  const inside: readonly LabelField[] = [
    "copies",
    "day",
    "code",
    "codes",
    "language",
    "container",
    "diameter",
    "companion",
  ];
  const isWrong = inside.some((id) => field(id, "").wrong.length > 0);
  return html`<details class="rest" id="rest"${isWrong ? html` open` : null}><summary>Copies, date, language <span class="hint" id="rest-short" data-part>${inShort(form)}</span></summary>
${scanField(view.scan, true)}
${memoryPanel}
<div class="row two">${workText(field("copies", "Copies", { hint: "1 to 9" }), form.copies, html` inputmode="numeric" maxlength="1"`)}${workText(field("code", "dm+d code"), form.code)}</div>
${supplyDate(field, form)}
${languageField(field("language", "Another language", { hint: "beside English" }), form.language, "English alone")}
${packPart(form, field)}
${workText(field("codes", "Codes of reading needs", { hint: "of the person's record" }), form.codes)}
${codesInWords(form.codes)}
${codesByName}
${warningList}
${view.explainOffered ? explainTick(form.explain) : null}
${lawField(view.law, view.rulesAt)}
<p class="doing"><button class="btn small" name="do" value="profiles" aria-keyshortcuts="${keysOf("profiles")}">Compare all print sizes</button>
<button class="btn small" formaction="/desk/test-rule" formtarget="_blank">Print a test line of 50 mm</button></p>
</details>`;
};

/** What the directions leave open, beside them. Replaced while somebody types. */
const asks = (form: LabelForm, { current }: LabelView): Html => {
  const inner =
    current.state === "shown"
      ? questionsPanel({
          readBack: current.readBack,
          request: current.request,
          typed: form.answers,
          wrong: current.wrongAnswers,
        })
      : html`${heldAnswers(form.answers, "")}`;
  return html`<div id="asks" data-part>${inner}</div>`;
};

/** Somebody began to choose. Opened by half a word that was typed, the lists would push all below them up and down. */
const isChoosing = ({ times, asNeeded, ...texts }: LabelForm["built"]): boolean =>
  asNeeded || times.length > 0 || Object.values(texts).some((text) => text !== "");

/** Words that are understood want no lists. */
const lists = (form: LabelForm, view: LabelView): Html | null =>
  view.current.state === "shown" && view.current.readBack.understood !== null
    ? null
    : builder(form.built, isChoosing(form.built));

const pharmacyFields = (form: LabelForm, field: FieldOf): Html =>
  html`<fieldset class="pharmacy"><legend>The pharmacy</legend>${workText(field("pharmacyName", "Pharmacy"), form.pharmacyName)}
${workText(field("pharmacyAddress", "Its address", { hint: "in one line, with commas" }), form.pharmacyAddress)}
${workText(field("pharmacyPhone", "Its telephone"), form.pharmacyPhone)}${pharmacyMemory}</fieldset>`;

/** Above what the pack is for; doubts about it stand beside the label as soon as there is one. */
const pack = ({ scan, current }: LabelView): Html =>
  html`<div id="pack" class="pack">${scanWrong(scan)}${packDetails(scan)}${packOffer(scan)}${current.state === "shown" ? null : findingList(scan.findings)}</div>`;

const newLabel: Html = html`<div class="head"><h1 id="work-title">New label</h1>${keepForLater}<a href="/desk/ordinary">From the ordinary label</a></div>`;

/** `head`: what the label is; a new one where it is left out. */
export const workPane = (form: LabelForm, view: LabelView, head: Html = newLabel): Html => {
  const { current, typing } = view;
  const all = current.state === "unread" || current.state === "unfit" ? current.refusals : [];
  const told = typing ? all.filter((refusal) => !isMissing(refusal)) : all;
  const field = fieldsWith(told, form);
  const directions = field("directions", "Directions", { hint: "as prescribed; tds, bd and prn may stand" });
  return html`<section class="pane work-side" aria-labelledby="work-title">
${head}
<div class="grid">
${workText(field("personName", "Person"), form.personName, html` maxlength="80" data-enter`)}
<div class="row medicine">${workField(
    field("medicineName", "Medicine", { hint: "or scan the pack", isWide: true }),
    (tied) =>
      html`<input type="text" id="medicineName" name="medicineName" value="${form.medicineName}" autocomplete="off" maxlength="255" data-enter ${tied}><ul id="medicine-list" class="opts" role="listbox" aria-label="Medicines" hidden></ul>`,
  )}${workText(field("strength", "Strength"), form.strength)}${workChoice(field("form", "Form"), form.form, forms)}</div>
${pack(view)}
<div class="row supply">${workText(field("quantity", "Quantity"), form.quantity, html` inputmode="decimal" maxlength="7" data-enter`)}${workChoice(field("unit", "Unit"), form.unit, quantityUnits)}${workText(field("indication", "What it is for", { hint: "optional, is printed", isWide: true }), form.indication)}</div>
<div class="directions">${workField(
    directions,
    (tied) =>
      html`<textarea id="directions" name="directions" rows="1" maxlength="2000" autocomplete="off" data-enter ${tied}>${form.directions}</textarea>`,
  )}
${readAs(form)}
${form.prescribed === "" ? null : html`<p class="box">As prescribed: <strong class="words">${form.prescribed}</strong> <button class="btn small" name="do" value="as-prescribed">Use these words again</button></p>`}
${asks(form, view)}
<div id="builder-place" data-part>${lists(form, view)}</div></div>
${warningField(
  form,
  told.some((refusal) => fieldOf(refusal) === "typed-warning")
    ? html`<span class="wrong">${told
        .filter((refusal) => fieldOf(refusal) === "typed-warning")
        .map(wordsOfRefusal)
        .join(" ")}</span>`
    : null,
)}
${printSizes({ profile: form.profile === "" ? "clear" : form.profile, easyRead: form.easyRead, hint: sizeHint(view), mayFollowRecord: false })}
${rest(form, view, field)}
${view.pharmacyKnown ? null : pharmacyFields(form, field)}
<p class="no-script"><button class="btn" name="do" value="show">Show the label</button></p>
</div></section>`;
};
