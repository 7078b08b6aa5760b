// label: the page of one label: left the work, right the label beside a comparison, below one bar that says what is next.
import { html } from "@plainlabel/page";
import { renderProfiles } from "../prescription/renderProfiles.ts";
import { deskPage } from "../shell/deskPage.ts";
import type { ShortcutName } from "../shell/shortcuts.ts";
import { bar } from "../sides/bar.ts";
import { lookSide } from "../sides/lookSide.ts";
import { factsOf, rowFactsPart, toldByForm } from "../today/rowFacts.ts";
import type { LabelForm } from "./LabelForm.ts";
import { type LabelView, sidesOfLabel } from "./LabelView.ts";
import { workPane } from "./workPane.ts";

const keys: readonly ShortcutName[] = [
  ...["step", "scan", "initials", "print", "next", "samePerson"],
  ...["later", "profiles", "today"],
] as const;

export const renderLabel = (form: LabelForm, view: LabelView): string => {
  const { csrf, current, profiles, typing } = view;
  const sides = sidesOfLabel(form, view);
  const isWrong = !typing && (current.state === "unread" || current.state === "unfit");
  return deskPage({
    title: isWrong ? "Error: new label" : "New label",
    here: "/desk/new",
    keys,
    labelForm: "label-form",
    isWork: true,
    main: html`<form method="post" action="/desk/new" id="label-form" data-desk-form>
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="prescribed" value="${form.prescribed}">
${Object.keys(form.fromLabel).length === 0 ? null : html`<input type="hidden" name="from-label" value="${JSON.stringify(form.fromLabel)}">`}
<textarea name="label" id="ordinary" hidden></textarea><button name="do" value="read" id="read-ordinary" formaction="/desk/ordinary" formnovalidate hidden>From the ordinary label</button>
<div class="work">
${workPane(form, view)}
${lookSide(sides)}
${profiles === null ? null : renderProfiles(profiles, view.stock ?? "70x35")}
</div>
${bar(sides)}
${rowFactsPart(factsOf({ ...toldByForm(form), from: "Typed" }, sides))}
</form>`,
  });
};
