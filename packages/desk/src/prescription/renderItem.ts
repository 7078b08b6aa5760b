// prescription: one item of a prescription as a page: left what was sent and what is added to it, right the label
// and the comparison, below the bar.
import type { LabelRequest } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import type { ShortcutName } from "../shell/shortcuts.ts";
import { bar } from "../sides/bar.ts";
import { lookSide } from "../sides/lookSide.ts";
import type { Sides } from "../sides/Sides.ts";
import { factsOf, rowFactsPart } from "../today/rowFacts.ts";
import { hiddenFields } from "./hiddenFields.ts";
import { itemFieldOf } from "./itemFields.ts";
import { itemPane, progressOf } from "./itemPane.ts";
import { itemAt, type PrescriptionForm } from "./PrescriptionForm.ts";
import type { PrescriptionView } from "./PrescriptionView.ts";
import { renderProfiles } from "./renderProfiles.ts";

/** Whether every item that a label can be made from has been printed. */
const isAllDone = ({ items }: PrescriptionView): boolean =>
  items.every(({ printed, refusals }) => printed || refusals.length > 0);

const another = html`<a class="btn go" href="/desk/prescription" data-next>Another prescription</a>`;

const nextItem = (isNext: boolean) =>
  html`<button class="btn${isNext ? " go" : ""}" name="do" value="next-to-do"${isNext ? html` data-next` : null}>Next item</button>`;

/** The right side and the bar of an item. */
const sidesOfItem = (form: PrescriptionForm, view: PrescriptionView): Sides => {
  const fields = itemAt(form, form.at);
  const { warnings, typedWarning, noWarnings, directions, marks } = fields;
  const { current, stock, approver, wrongApprover, message, needsReason } = view;
  const prescribed = directions === null ? "" : view.prescribed;
  return {
    ...{ current, stock, approver, wrongApprover, message, needsReason },
    ...{ warnings, typedWarning, noWarnings, marks, prescribed },
    typedApprover: form.approver,
    scan: view.scan.own,
    end: `.${form.at}`,
    column: directions === null ? "Prescribed" : "Typed",
    fieldOf: (refusal) => {
      const field = itemFieldOf(refusal);
      // Without directions of one's own there is no field for them.
      return field === "directions" && directions === null ? "own-directions" : field;
    },
    ...{ printAt: "/desk/prescription/label", sheetAt: "/desk/prescription/sheet" },
    skip: isAllDone(view) ? another : nextItem(true),
    goOn: (isPrinted) => (isAllDone(view) ? another : nextItem(isPrinted)),
  };
};

/** With strength and form: two items may be one medicine. */
const wholeName = ({ medicine }: LabelRequest): string =>
  [medicine.name, medicine.strength, medicine.form].filter((part) => part !== undefined).join(" ");

/** For today's list. */
const toldOfItem = ({ at }: PrescriptionForm, { current, items, prescribed }: PrescriptionView) => ({
  person: "request" in current ? current.request.person.name : "",
  medicine: "request" in current ? wholeName(current.request) : (items[at]?.medicine ?? ""),
  prescribed: current.state === "shown" ? current.readBack.prescribed : prescribed,
  from: items.length === 1 ? "Prescription" : `Prescription ${at + 1} of ${items.length}`,
});

const keys: readonly ShortcutName[] = ["step", "scan", "initials", "print", "next", "previous", "profiles"];

/** The page of one item. */
export const renderItem = (form: PrescriptionForm, view: PrescriptionView): string => {
  const { csrf, items, current, profiles } = view;
  const sides = sidesOfItem(form, view);
  const progress = progressOf(view, form.at);
  return deskPage({
    title: current.state === "unfit" ? `Error: ${progress}` : progress,
    here: "/desk/prescription",
    keys,
    labelForm: "item-form",
    isWork: true,
    main: html`<form method="post" action="/desk/prescription" id="item-form" data-desk-form data-opens="bar">
<input type="hidden" name="csrf" value="${csrf}">
${hiddenFields(form, current.state === "refused" ? null : form.at, items.length)}
<div class="work">
${itemPane(form, view)}
${lookSide(sides)}
${profiles === null ? null : renderProfiles(profiles, form.stock)}
</div>
${bar(sides)}
${rowFactsPart(factsOf(toldOfItem(form, view), sides))}
</form>`,
  });
};
