// information: the page where an entry is written or changed.
import type { Refusal } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import type { Meanwhile, Signed } from "../content/contentTypes.ts";
import { differences, meanwhileNote } from "../content/meanwhileNote.ts";
import { refusedForm } from "../content/refusedForm.ts";
import { byPlaces, whoAnswers } from "../content/whoAnswers.ts";
import { deskPage } from "../shell/deskPage.ts";
import { type EntryForm, entryLines, type LineStep } from "./EntryForm.ts";
import { entryFields, entryPlaces } from "./entryFields.ts";

export interface EntryFormProps {
  readonly address: string;
  readonly csrf: string;
  readonly form: EntryForm;
  /** What the form began from; null: from nothing. */
  readonly from: { readonly own: boolean; readonly signed: Signed } | null;
  readonly refusals: readonly Refusal[];
  readonly meanwhile: Meanwhile<EntryForm> | null;
  readonly asked: LineStep | null;
}

const beginning = ({ from }: EntryFormProps): string => {
  if (from === null) return "A new entry. It is kept as a draft until a professional signs it.";
  if (!from.own)
    return "These are the built-in words. Saved, they are this pharmacy's own, whole, and its readers see them in place of the built-in entry.";
  return from.signed.status === "reviewed"
    ? "These words are signed. Saving makes them a draft again, until a professional signs the new ones."
    : "A draft of this pharmacy's own.";
};

/** The first button is the one that Enter presses: never one that goes over somebody else's words. */
export const renderEntryForm = (props: EntryFormProps): string => {
  const { address, csrf, form, refusals, meanwhile, asked } = props;
  const compared =
    meanwhile === null || meanwhile.theirs === null
      ? null
      : differences(entryLines(meanwhile.theirs), entryLines(form));
  return deskPage({
    title: "Change medicine information",
    here: "/desk/information",
    keys: [],
    main: html`<p><a href="${address}">Back without saving</a></p>
<h1>${form.name === "" ? form.substance : form.name}</h1>
<p>${beginning(props)}</p>
${refusedForm(refusals, [...entryPlaces, ...byPlaces])}
<form method="post" action="${address}/edit" class="fill">
<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="after" value="${form.after}">
<p class="doing"><button class="key">Save as a draft</button></p>
${meanwhile === null ? null : meanwhileNote(meanwhile, compared)}
${entryFields(address, form, refusals, asked)}
<fieldset><legend>Who answers for this change</legend>
${whoAnswers("edit", form.by, refusals)}
</fieldset>
<p class="doing"><button class="key">Save as a draft</button></p>
</form>`,
  });
};
