// prescription: one item of a prescription as a page: the prescriber's words, the label, what was understood, and the buttons to approve, print and go on.
import type { Comparison, LabelRequest, Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { approvalPanel, sampleNote } from "../approval/approvalPanel.ts";
import { heldAnswers } from "../questions/answerFields.ts";
import { questionsPanel } from "../questions/questionsPanel.ts";
import { itemScanPanel } from "../scan/itemScanPanel.ts";
import { deskPage } from "../shell/deskPage.ts";
import { errorSummary } from "../shell/errorSummary.ts";
import { findingList, refusalList } from "../shell/refusalsBeside.ts";
import { keysOf, type ShortcutName } from "../shell/shortcuts.ts";
import { dosageLines } from "./dosageLines.ts";
import { hiddenFields } from "./hiddenFields.ts";
import { itemFieldOf, itemFields } from "./itemFields.ts";
import { itemAt, type PrescriptionForm } from "./PrescriptionForm.ts";
import type { CurrentItem, ItemState, PrescriptionView } from "./PrescriptionView.ts";
import { pictureOf } from "./pictureOf.ts";
import { renderProfiles } from "./renderProfiles.ts";

const stateOf = ({ printed, refusals }: ItemState): string =>
  printed ? "printed" : refusals.length > 0 ? "refused" : "to do";

const itemList = (items: readonly ItemState[], at: number): Html =>
  html`<nav aria-label="Items"><ol class="items">${items.map(
    (item, place) =>
      html`<li><button name="do" value="go-${place}"${place === at ? html` aria-current="step"` : null}>${
        item.medicine ?? "A medicine that could not be read"
      } <span class="state">${stateOf(item)}</span></button></li>`,
  )}</ol></nav>`;

const progress = (items: readonly ItemState[], at: number): string => {
  const printed = items.filter((item) => item.printed).length;
  return `Item ${at + 1} of ${items.length}. ${printed} of ${items.length} printed.`;
};

const particulars = ({ person, medicine, pharmacy, dispensedOn }: LabelRequest): Html => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Person", person.name],
    ["Medicine", medicine.name],
    ["Strength", medicine.strength],
    ["Form", medicine.form],
    ["Quantity", medicine.quantity],
    ["dm+d code", medicine.code],
    ["Supplied on", dispensedOn],
    ["Pharmacy", `${pharmacy.name}, ${pharmacy.address}, ${pharmacy.phone}`],
  ];
  return html`<dl>${rows.map(([name, value]) =>
    value === undefined ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
};

/** The structured dosage as it came; changed only by writing other directions, which is said. */
const prescribed = (
  { directions }: LabelRequest,
  own: boolean,
): Html => html`<section aria-labelledby="prescribed-title">
<h2 id="prescribed-title">${own ? "Your directions" : "As prescribed"}</h2>
${
  directions.dosage === undefined
    ? html`<p class="words">${directions.text ?? ""}</p>`
    : html`<table class="dosage"><caption>Dosage as sent, field by field. It goes to the label as it is and cannot be changed here.</caption><tbody>${dosageLines(
        directions.dosage,
      ).map(
        ({ field, value }) => html`<tr><th scope="row">${field}</th><td>${value}</td></tr>`,
      )}</tbody></table>`
}
<p><button name="do" value="${own ? "their-directions" : "own-directions"}">${
  own ? "Use the prescription's directions again" : "Write other directions for this label"
}</button></p>
</section>`;

const readBackOf = ({
  prescribed: words,
  label,
  reasons,
  understood,
}: Comparison): Html => html`<section aria-labelledby="said-title">
<h2 id="said-title">What the label says</h2>
<dl>
<div><dt>Prescribed</dt><dd class="words">${words}</dd></div>
<div><dt>On the label</dt><dd><ul class="plain">${label.map((sentence) => html`<li>${sentence}</li>`)}</ul></dd></div>
</dl>
${
  understood === null
    ? html`<section class="noticed"><h3>Printed as written</h3><p>These directions were not put into plain words. Why:</p><ul>${reasons.map(
        ({ detail, help }) => html`<li>${detail} ${help}</li>`,
      )}</ul></section>`
    : null
}
</section>`;

const countOf = (labels: number): string => (labels === 1 ? "1 label" : `${labels} labels`);

const labelOf = (current: CurrentItem, form: PrescriptionForm, needsReason: boolean): Html => {
  if (current.state === "refused") {
    return html`${refusalList(current.refusals, "No label can be made from this item")}
<p>Ask the prescriber, or make the label from the plain form. The other items can be made.</p>`;
  }
  const own = itemAt(form, form.at).directions !== null;
  if (current.state === "unfit") {
    // Without directions of the pharmacist's own there is no field for them.
    const fieldOf = (refusal: Refusal): string | null => {
      const field = itemFieldOf(refusal);
      return field === "directions" && !own ? null : field;
    };
    return html`${errorSummary("There is no label yet", current.refusals, fieldOf)}
${prescribed(current.request, own)}`;
  }
  const { drawings, readBack, findings, request, approval, page } = current;
  return html`<h2>The label</h2>
<p>${countOf(drawings.length)}, at true size.</p>
<div class="paper" role="region" aria-label="The label, to scale" tabindex="0">${drawings.map((drawing, at) => pictureOf(drawing, `Label ${at + 1} of ${drawings.length}: ${drawing.words}`))}</div>
${current.sampleCode ? sampleNote : null}
${questionsPanel({
  ...{ readBack, request, typed: itemAt(form, form.at).answers, wrong: current.wrongAnswers },
  end: `.${form.at}`,
})}
${approvalPanel({
  ...{ initials: form.initials, approval, page, needsReason, goOn: null },
  open: readBack.questions.length,
  printAt: "/desk/prescription/label",
  sheetAt: null,
  printed: "It is printed: next item",
})}
${findingList(findings)}
${readBackOf(readBack)}
${prescribed(request, own)}`;
};

const keys: readonly ShortcutName[] = [
  "scan",
  "update",
  "initials",
  "approve",
  "print",
  "next",
  "previous",
  "profiles",
];

/** The page of one item. */
export const renderItem = (form: PrescriptionForm, view: PrescriptionView): string => {
  const { csrf, items, current, findings, message, profiles } = view;
  const refusals = current.state === "unfit" ? current.refusals : [];
  const name = items[form.at]?.medicine ?? "A medicine that could not be read";
  const item = current.state === "refused" ? null : form.at;
  const initials = current.state === "shown";
  return deskPage({
    title: refusals.length > 0 ? `Error: ${progress(items, form.at)}` : progress(items, form.at),
    here: "/desk/prescription",
    keys,
    labelForm: "item-form",
    main: html`<h1>${name}</h1>
<form method="post" action="/desk/prescription" class="item" id="item-form">
<button class="hear" name="do" value="show" tabindex="-1" aria-hidden="true">Show the label</button>
<input type="hidden" name="csrf" value="${csrf}">
${hiddenFields(form, { item, initials }, items.length)}
${current.state === "shown" ? html`<input type="hidden" name="seen.${form.at}" value="${current.digest}">` : heldAnswers(itemAt(form, form.at).answers, `.${form.at}`)}
<p class="progress" id="progress">${progress(items, form.at)}</p>
${message === null ? null : html`<p class="message${message.urgent ? " wrong" : ""}" role="${message.urgent ? "alert" : "status"}">${message.text}</p>`}
${itemList(items, form.at)}
<p class="doing"><button name="do" value="previous" aria-keyshortcuts="${keysOf("previous")}">Item before</button>
<button name="do" value="next" aria-keyshortcuts="${keysOf("next")}">Next item</button></p>
${findingList(findings)}
<div class="columns">
${
  current.state === "refused"
    ? null
    : html`<div class="fill">
${itemScanPanel(view.scan, {
  name: current.request.medicine.name,
  strength: current.request.medicine.strength ?? "",
  form: current.request.medicine.form ?? "",
  code: current.request.medicine.code ?? "",
})}
${particulars(current.request)}${itemFields(form, refusals, view.explainOffered)}
<p><button class="key" name="do" value="show" aria-keyshortcuts="${keysOf("update")}">Show the label</button></p>
</div>`
}
<div class="look">
${labelOf(current, form, view.needsReason)}
</div>
</div>
${profiles === null ? null : renderProfiles(profiles, form.stock)}
</form>
<p><a href="/desk/prescription">Paste another prescription</a></p>`,
  });
};

/** When nothing is left to do. */
export const renderAllDone = (items: readonly ItemState[]): string => {
  const left = items.filter(({ printed }) => !printed);
  return deskPage({
    title: "All items are done",
    here: "/desk/prescription",
    keys: [],
    main: html`<h1>${left.length === 0 ? `All ${items.length} items are printed` : `${items.length - left.length} of ${items.length} items are printed`}</h1>
${
  left.length === 0
    ? html`<p>Give all labels to the person together.</p>`
    : html`<p class="wrong" role="alert">Without a label from here: ${left.map(({ medicine }) => medicine ?? "a medicine that could not be read").join(", ")}.</p>`
}
<ol>${items.map((item) => html`<li>${item.medicine ?? "A medicine that could not be read"}: ${stateOf(item)}</li>`)}</ol>
<p><a href="/desk/prescription">Paste another prescription</a></p>`,
  });
};
