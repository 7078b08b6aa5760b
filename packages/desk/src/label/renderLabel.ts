// label: the desk: the prescription on the left, the label at true size on the right, with what was understood and what to look at.
import { type Comparison, profileNames, type Refusal, stockNames } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { heldApproval } from "../approval/Approval.ts";
import { approvalPanel, sampleNote } from "../approval/approvalPanel.ts";
import { codesByName, codesInWords, warningList } from "../prescription/itemFields.ts";
import { pictureOf } from "../prescription/pictureOf.ts";
import { profileName, renderProfiles } from "../prescription/renderProfiles.ts";
import { heldAnswers } from "../questions/answerFields.ts";
import { questionsPanel } from "../questions/questionsPanel.ts";
import { scanPanel } from "../scan/scanPanel.ts";
import { deskPage } from "../shell/deskPage.ts";
import { errorSummary } from "../shell/errorSummary.ts";
import { explainTick } from "../shell/explainTick.ts";
import { areaField, type Field, selectField, textField } from "../shell/fields.ts";
import { pharmacyMemory } from "../shell/pharmacyMemory.ts";
import { findingList } from "../shell/refusalsBeside.ts";
import { keysOf, type ShortcutName } from "../shell/shortcuts.ts";
import { type BuiltDirections, builtTimes, type LabelForm, type LabelText } from "./LabelForm.ts";
import type { LabelView } from "./LabelView.ts";

/** Where refusals of a label request belong on the page. */
const places: Readonly<Partial<Record<LabelText, readonly string[]>>> = {
  personName: ["/person/name", "/person"],
  medicineName: ["/medicine/name", "/medicine"],
  strength: ["/medicine/strength"],
  form: ["/medicine/form"],
  quantity: ["/medicine/quantity"],
  code: ["/medicine/code"],
  directions: ["/directions"],
  warnings: ["/warnings"],
  indication: ["/indication"],
  codes: ["/person/needs/codes"],
  profile: ["/person/needs"],
  stock: ["/stock"],
  copies: ["/copies"],
  dispensedOn: ["/dispensedOn"],
  pharmacyName: ["/pharmacy/name", "/pharmacy"],
  pharmacyAddress: ["/pharmacy/address"],
  pharmacyPhone: ["/pharmacy/phone"],
};

/** The field that a refusal is about: the one whose place is the longest beginning of its path; null for none. */
const fieldOf = ({ path }: Refusal): LabelText | null => {
  const hits = Object.entries(places).flatMap(([name, starts]) =>
    (starts ?? [])
      .filter((start) => path === start || path.startsWith(`${start}/`))
      .map((start) => [name as LabelText, start.length] as const),
  );
  return hits.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
};

const fieldWith =
  (refusals: readonly Refusal[]) =>
  (name: LabelText, label: string, hint: string | null = null): Field => ({
    id: name,
    name,
    label,
    hint,
    wrong: refusals.filter((refusal) => fieldOf(refusal) === name),
  });

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

/** Directions picked from lists. Nothing is chosen to begin with. */
const builder = (
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
<p><button name="do" value="build">Put these words in the field of directions</button></p>
</details>`;

const countOf = (labels: number): string => (labels === 1 ? "1 label" : `${labels} labels`);

const readBackOf = (
  { prescribed, label, reasons, understood }: Comparison,
  form: LabelForm,
): Html => html`<section aria-labelledby="said-title">
<h2 id="said-title">Compare before you approve</h2>
<dl>
${form.prescribed === "" ? null : html`<div><dt>As prescribed</dt><dd class="words">${form.prescribed}</dd></div>`}
<div><dt>${form.prescribed === "" ? "Prescribed" : "You chose"}</dt><dd class="words">${prescribed}</dd></div>
<div><dt>On the label</dt><dd><ul class="plain">${label.map((sentence) => html`<li>${sentence}</li>`)}</ul></dd></div>
</dl>
${
  understood === null
    ? html`<section class="noticed"><h3>Printed just as written</h3><p>These directions were not put into plain words. Why:</p><ul>${reasons.map(
        ({ detail, help }) => html`<li>${detail} ${help}</li>`,
      )}</ul><p>You can choose the directions from lists instead. What was prescribed stays beside them here.</p></section>`
    : null
}
</section>`;

/** Kept while there is no field for them. */
const heldInitials = ({ initials }: LabelForm): Html =>
  html`<input type="hidden" name="initials" value="${initials}">`;

const heldThere = (form: LabelForm): Html => html`${heldInitials(form)}${heldAnswers(form.answers, "")}`;

const nextButton = (main: boolean): Html =>
  html`<button name="do" value="new" id="new"${main ? html` class="key" data-first` : null} aria-keyshortcuts="${keysOf("next")}">Next label</button>`;

/** The right side: replaced as a whole while somebody types, with every field that is its own. */
const look = (form: LabelForm, { current, message, needsReason }: LabelView): Html => {
  const said =
    message === null
      ? null
      : html`<p class="message${message.urgent ? " wrong" : ""}" role="${message.urgent ? "alert" : "status"}">${message.text}</p>`;
  switch (current.state) {
    case "blank":
      return html`${said}${heldThere(form)}<h2>The label</h2><p>It stands here, at true size, as soon as there is enough to make it.</p>`;
    case "unread":
    case "unfit":
      return html`${said}${heldThere(form)}${errorSummary("There is no label yet", current.refusals, fieldOf)}`;
    case "shown": {
      const { picture, readBack, findings, digest, approval, page } = current;
      return html`${said}<h2>The label</h2>
<p role="status">${countOf(picture.labels)}, at true size.</p>
<div class="paper" role="region" aria-label="The label, to scale" tabindex="0">${pictureOf(picture, `The label: ${readBack.label.join(" ")}`)}</div>
<input type="hidden" name="seen" value="${digest}">${heldApproval(form.approval)}
${questionsPanel({ readBack, request: current.request, typed: form.answers, wrong: current.wrongAnswers })}
${readBackOf(readBack, form)}
${findingList(findings)}
${current.sampleCode ? sampleNote : null}
${approvalPanel({
  ...{ initials: form.initials, approval, page, needsReason, open: readBack.questions.length },
  printAt: "/desk/label",
  sheetAt: "/desk/sheet",
  printed: "It is printed",
  goOn: nextButton(approval?.printed === true && !needsReason),
})}`;
    }
  }
};

const keys: readonly ShortcutName[] = ["scan", "update", "initials", "approve", "print", "next", "profiles"];

/** Directions that were not put into plain words are what the lists are for; where a question is open, its answers are. */
const needsChoosing = ({ current }: LabelView): boolean =>
  current.state === "shown" &&
  current.readBack.understood === null &&
  current.readBack.questions.length === 0;

export const renderLabel = (form: LabelForm, view: LabelView): string => {
  const { csrf, pharmacyKnown, current, profiles } = view;
  const refusals = current.state === "unread" || current.state === "unfit" ? current.refusals : [];
  const field = fieldWith(refusals);
  const text = (name: LabelText, label: string, hint: string | null = null): Html =>
    textField(field(name, label, hint), form[name]);
  return deskPage({
    title: refusals.length > 0 ? "Error: make a label" : "Make a label",
    here: "/",
    keys,
    main: html`<h1>Make a label</h1>
<form method="post" action="/" data-live="look">
<button class="hear" name="do" value="show" tabindex="-1" aria-hidden="true">Show the label</button>
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="prescribed" value="${form.prescribed}">
<div class="columns">
<div class="fill">
${scanPanel(view.scan)}
<fieldset><legend>Prescription</legend>
${text("personName", "Person", "As it stands on the label: Mrs Ada Jones")}
${text("medicineName", "Medicine", "Alone, or with strength and form as the trade writes it")}
<div class="pair">${text("strength", "Strength", "500 mg")}${text("form", "Form", "capsules")}${text("quantity", "Quantity", "21 capsules")}</div>
${areaField(field("directions", "Directions", "As prescribed, word for word"), form.directions, 3)}
${form.prescribed === "" ? null : html`<p class="noticed">As prescribed: <strong class="words">${form.prescribed}</strong> <button class="small" name="do" value="as-prescribed">Use these words again</button></p>`}
${builder(form.built, needsChoosing(view))}
${areaField(field("warnings", "Warnings", "Numbers with commas, or your own words, one warning a line"), form.warnings, 2)}
${warningList}
${text("indication", "What it is for", 'In words for the person: "For your chest infection"')}
</fieldset>
<fieldset><legend>How the person reads</legend>
${selectField(field("profile", "Print size"), form.profile, [
  ["", "As the record says, at least 14 point"],
  ...profileNames.map((name) => [name, profileName(name)] as const),
])}
${tick("easyRead", "yes", "Easy read: pictures and short sentences", form.easyRead)}
${text("codes", "SNOMED codes of needs in the person's record", "With spaces or commas between them; the list below tells their names")}
${codesInWords(form.codes)}
${codesByName}
${view.explainOffered ? explainTick(form.explain) : null}
<p><button name="do" value="profiles" aria-keyshortcuts="${keysOf("profiles")}">Compare all print sizes</button></p>
</fieldset>
<fieldset><legend>Label and supply</legend>
${selectField(field("stock", "Stock in the printer (millimetres)"), form.stock, [
  ["", "Not chosen"],
  ...stockNames.map((name) => [name, name.replace("x", " x ")] as const),
])}
<p><button formaction="/desk/test-rule" formtarget="_blank">Print a test line of 50 mm</button></p>
<div class="pair">${text("copies", "Copies")}${text("dispensedOn", "Date of supply", "2026-11-22")}${text("code", "dm+d code")}</div>
${
  pharmacyKnown
    ? null
    : html`${text("pharmacyName", "Pharmacy")}${text("pharmacyAddress", "Its address", "In one line, with commas")}${text("pharmacyPhone", "Its telephone")}${pharmacyMemory}`
}
</fieldset>
<p><button class="key" name="do" value="show" aria-keyshortcuts="${keysOf("update")}">Show the label</button></p>
</div>
<div class="look" id="look">
${look(form, view)}
</div>
</div>
${profiles === null ? null : renderProfiles(profiles, form.stock === "" ? "70x35" : form.stock)}
</form>`,
  });
};
