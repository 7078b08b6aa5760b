// prescription: the left side of one item: what was sent, as it was sent, and what a pharmacist adds to it.
import { dateInWords, type LabelRequest, type Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { wordsOfRefusal } from "../label/fieldRefusals.ts";
import { languageField } from "../label/languageField.ts";
import { packPart } from "../label/packFields.ts";
import { printSizes } from "../label/printSizes.ts";
import { readAs } from "../label/readAs.ts";
import { warningField } from "../label/warningField.ts";
import { type WorkField, workField, workText } from "../label/workFields.ts";
import { lawField } from "../law/lawField.ts";
import { heldAnswers } from "../questions/answerFields.ts";
import { questionsPanel } from "../questions/questionsPanel.ts";
import { itemScanPanel } from "../scan/itemScanPanel.ts";
import { explainTick } from "../shell/explainTick.ts";
import { keysOf } from "../shell/shortcuts.ts";
import { dosageLines } from "./dosageLines.ts";
import { codesByName, codesInWords, type ItemField, itemFieldOf, warningList } from "./itemFields.ts";
import { itemAt, type PrescriptionForm } from "./PrescriptionForm.ts";
import type { CurrentItem, ItemState, PrescriptionView } from "./PrescriptionView.ts";

const stateOf = ({ printed, approved, refusals }: ItemState): string => {
  if (printed) return "printed";
  if (refusals.length > 0) return "refused";
  return approved ? "was approved" : "to do";
};

const unknownMedicine = "A medicine that could not be read";

export const nameOfItem = ({ items }: PrescriptionView, at: number): string =>
  items[at]?.medicine ?? unknownMedicine;

const way = (value: "previous" | "next", words: string, sign: string): Html =>
  html`<button class="btn small" name="do" value="${value}" aria-keyshortcuts="${keysOf(value)}"><span aria-hidden="true">${sign}</span><span class="hear">${words}</span> <kbd>${keysOf(value)}</kbd></button>`;

const itemList = (items: readonly ItemState[], at: number): Html =>
  html`<nav class="item-nav" aria-label="Items"><ol class="items">${items.map(
    (item, place) =>
      html`<li><button class="small" name="do" value="go-${place}"${place === at ? html` aria-current="step"` : null}>${
        item.medicine ?? unknownMedicine
      } <span class="state">${stateOf(item)}</span></button></li>`,
  )}</ol>${items.length === 1 ? null : html`${way("previous", "Item before", "←")}${way("next", "Next item", "→")}`}</nav>`;

export const progressOf = ({ items }: PrescriptionView, at: number): string => {
  const printed = items.filter((item) => item.printed).length;
  return `Item ${at + 1} of ${items.length}. ${printed} of ${items.length} printed.`;
};

const particulars = ({ person, medicine, dispensedOn }: LabelRequest): Html => {
  const named = [medicine.name, medicine.strength, medicine.form].filter((part) => part !== undefined);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Person", person.name],
    ["Medicine", named.join(" ")],
    ["Quantity", medicine.quantity],
    ["Supplied", dateInWords(dispensedOn)],
    ["dm+d code", medicine.code],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) =>
    value === undefined ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
};

/** Words alone, with what they are read as. */
const inWords = (words: string, { medicine }: LabelRequest): Html =>
  html`<p class="words">${words}</p>${readAs({
    ...{ directions: words, medicineName: medicine.name },
    ...{ form: medicine.form ?? "", strength: medicine.strength ?? "" },
  })}`;

/**
 * As it came: in words, or field by field where it is structured; changed only by writing other directions, which
 * is said.
 */
const asSent = (request: LabelRequest): Html => {
  const { directions } = request;
  const lines = directions.dosage === undefined ? [] : dosageLines(directions.dosage);
  const [first, ...others] = lines;
  if (first === undefined || (others.length === 0 && first.field === "in words"))
    return inWords(first?.value ?? directions.text ?? "", request);
  return html`<p class="hint">As sent, field by field. It goes to the label as it is and cannot be changed here.</p>
<dl class="dosage">${lines.map(({ field, value }) => html`<div><dt>${field}</dt><dd>${value}</dd></div>`)}</dl>`;
};

type FieldOf = (id: ItemField, label: string, more?: Partial<WorkField>) => WorkField;

const directionsOf = (form: PrescriptionForm, request: LabelRequest, field: FieldOf): Html => {
  const { directions } = itemAt(form, form.at);
  return directions === null
    ? html`<section aria-labelledby="prescribed-title"><div class="head"><h2 id="prescribed-title">As prescribed</h2><button class="btn small" name="do" value="own-directions" id="own-directions">Write other directions</button></div>
${asSent(request)}</section>`
    : html`<div class="directions">${workField(
        field("directions", "Directions in your own words", {
          hint: "you answer for them",
        }),
        (tied) =>
          html`<textarea id="directions" name="directions.${form.at}" rows="1" maxlength="2000" autocomplete="off" ${tied}>${directions}</textarea>`,
      )}
${readAs({ directions, medicineName: request.medicine.name, form: request.medicine.form ?? "", strength: request.medicine.strength ?? "" })}
<p><button class="btn small" name="do" value="their-directions">Use the prescription's directions again</button></p></div>`;
};

/** What the directions leave open, beside them. Replaced while somebody types. */
const asks = (form: PrescriptionForm, current: CurrentItem): Html => {
  const { answers } = itemAt(form, form.at);
  const end = `.${form.at}`;
  const inner =
    current.state === "shown"
      ? questionsPanel({
          ...{ readBack: current.readBack, request: current.request },
          ...{ typed: answers, wrong: current.wrongAnswers, end },
        })
      : html`${heldAnswers(answers, end)}`;
  return html`<div id="asks" data-part>${inner}</div>`;
};

const rest = (
  form: PrescriptionForm,
  view: PrescriptionView,
  request: LabelRequest,
  field: FieldOf,
): Html => {
  const fields = itemAt(form, form.at);
  const { medicine } = request;
  const inside: readonly ItemField[] = ["copies", "codes", "language", "container", "companion"];
  const isWrong = inside.some((id) => field(id, "").wrong.length > 0);
  const scanned = view.scan.own.pack !== null || view.scan.own.refusals.length > 0;
  const { own, other, sharedWith } = view.scan;
  const isTold = own.compared !== undefined || other !== null || sharedWith.length > 0;
  return html`<details class="rest" id="rest"${isWrong || scanned || isTold ? html` open` : null}><summary>Pack, copies, language <span class="hint">${fields.copies === "1" ? "1 copy" : `${fields.copies} copies`}</span></summary>
${itemScanPanel(view.scan, {
  ...{ name: medicine.name, strength: medicine.strength ?? "" },
  ...{ form: medicine.form ?? "", code: medicine.code ?? "" },
})}
<div class="row two">${workText(field("copies", "Copies", { name: `copies.${form.at}`, hint: "1 to 9" }), fields.copies, html` inputmode="numeric" maxlength="1"`)}${workText(field("codes", "Codes of reading needs", { hint: "of the person's record" }), form.codes)}</div>
${languageField(field("language", "Another language", { hint: "beside English, for all items" }), form.language, "As the record says")}
${packPart(fields, (id, label, more) => field(id, label, more), `.${form.at}`)}
${codesInWords(form.codes)}
${codesByName}
${warningList}
${view.explainOffered ? explainTick(form.explain) : null}
${lawField(view.law, "/desk/prescription/rules")}
<p class="doing"><button class="btn small" name="do" value="profiles" aria-keyshortcuts="${keysOf("profiles")}">Compare all print sizes</button></p>
</details>`;
};

const wrongWarnings = ({ wrong }: WorkField): Html | null =>
  wrong.length === 0 ? null : html`<span class="wrong">${wrong.map(wordsOfRefusal).join(" ")}</span>`;

/** What is filled in beside an item that a label can be made from. */
const filled = (form: PrescriptionForm, view: PrescriptionView, request: LabelRequest): Html => {
  const { current } = view;
  const fields = itemAt(form, form.at);
  const end = `.${form.at}`;
  const refusals: readonly Refusal[] = current.state === "unfit" ? current.refusals : [];
  const field: FieldOf = (id, label, more = {}) => ({
    ...{ id, label },
    wrong: refusals.filter((refusal) => itemFieldOf(refusal) === id),
    ...more,
  });
  return html`${particulars(request)}
${directionsOf(form, request, field)}
${asks(form, current)}
${workText(field("indication", "What it is for", { name: `indication${end}`, hint: "optional, is printed, in words for the person" }), fields.indication)}
${warningField(fields, wrongWarnings(field("typed-warning", "")), end)}
${printSizes({ profile: form.profile, easyRead: form.easyRead, hint: "for all items", mayFollowRecord: true })}
${rest(form, view, request, field)}`;
};

export const itemPane = (form: PrescriptionForm, view: PrescriptionView): Html => {
  const { current, items } = view;
  return html`<section class="pane work-side" aria-labelledby="work-title">
<div class="head"><h1 id="work-title">${nameOfItem(view, form.at)}</h1><p class="hint progress" id="progress">${progressOf(view, form.at)}</p><a href="/desk/prescription">Another prescription</a></div>
${itemList(items, form.at)}
<div class="grid">
${current.state === "refused" ? null : filled(form, view, current.request)}
<p class="no-script"><button class="btn" name="do" value="show">Show the label</button></p>
</div></section>`;
};
