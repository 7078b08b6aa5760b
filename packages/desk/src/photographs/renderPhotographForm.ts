// photographs: the page where a photograph is added or changed.
import type { Refusal } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import type { Meanwhile, Signed } from "../content/contentTypes.ts";
import { differences, meanwhileNote } from "../content/meanwhileNote.ts";
import { refusedForm } from "../content/refusedForm.ts";
import { saidForForms } from "../content/saidForForms.ts";
import { byPlaces, whoAnswers } from "../content/whoAnswers.ts";
import { deskPage } from "../shell/deskPage.ts";
import { areaField, type Field, fileField, selectField, textField } from "../shell/fields.ts";
import { partedBy } from "../shell/refusalsBeside.ts";
import {
  type PhotographForm,
  type PhotographText,
  photographLabels,
  photographLines,
  photographShows,
} from "./PhotographForm.ts";

export interface PhotographFormProps {
  readonly address: string;
  readonly csrf: string;
  readonly form: PhotographForm;
  /** null: a new photograph, which needs a file. */
  readonly from: Signed | null;
  readonly refusals: readonly Refusal[];
  readonly meanwhile: Meanwhile<PhotographForm> | null;
  /** Sides in pixels and bytes that a file may have, in words. */
  readonly sizes: string;
}

const places: Readonly<Record<PhotographText | "file", string>> = {
  shows: "/photograph/shows",
  dmdCodes: "/photograph/dmdCodes",
  alt: "/photograph/alt",
  takenOn: "/photograph/takenOn",
  madeBy: "/photograph/madeBy",
  file: "/photograph/file",
};

export const renderPhotographForm = (props: PhotographFormProps): string => {
  const { address, csrf, form, from, refusals, meanwhile, sizes } = props;
  const field = (name: PhotographText | "file", label: string, hint: string | null): Field => ({
    ...{ id: name, name, label, hint },
    wrong: saidForForms(partedBy(refusals, [places[name]]).here, hint === null ? "Write it." : `${hint}.`),
  });
  const texts = (name: PhotographText, hint: string | null): Field =>
    field(name, photographLabels[name], hint);
  const compared =
    meanwhile === null || meanwhile.theirs === null
      ? null
      : differences(photographLines(meanwhile.theirs), photographLines(form));
  return deskPage({
    title: "Change a photograph",
    here: "/desk/photographs",
    keys: [],
    main: html`<p><a href="${address}">Back without saving</a></p>
<h1>${form.id}</h1>
<p>${
      from === null
        ? "A new photograph. It is kept as a draft until a professional signs it."
        : from.status === "reviewed"
          ? "This photograph is signed. Saving makes it a draft again, until a professional signs it as it is then."
          : "A draft."
    }</p>
${refusedForm(refusals, [...Object.values(places), ...byPlaces])}
<form method="post" action="${address}/edit" enctype="multipart/form-data" class="fill">
<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="after" value="${form.after}">
${meanwhile === null ? null : meanwhileNote(meanwhile, compared)}
<fieldset><legend>The photograph</legend>
${fileField(field("file", from === null ? "The file" : "Another file", `${sizes}${from === null ? "" : "; left empty, the picture stays"}. No label and no name in sight; place, time and device are taken out of the file`), ["image/jpeg", "image/png", "image/webp"])}
${selectField(texts("shows", null), form.shows, photographShows)}
${areaField(texts("alt", "Shape, colour, what is printed on it: “Round white tablet, 20 on one side”. No dose: the label says it"), form.alt, 2)}
${areaField(texts("dmdCodes", "One a line. The code of the actual product (AMP), as it stands on labels; of the virtual one (VMP) only where you stock one maker's"), form.dmdCodes, 2)}
${textField(texts("takenOn", "As 2026-11-02; readers are told, as looks change"), form.takenOn)}
${textField(texts("madeBy", null), form.madeBy)}
</fieldset>
<fieldset><legend>Who answers for this change</legend>
${whoAnswers("edit", form.by, refusals)}
</fieldset>
<p class="doing"><button class="key">Save as a draft</button></p>
</form>`,
  });
};
