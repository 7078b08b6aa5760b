// medicine page: what the page of a label turns into when the label has ended: the medicine, and no directions.
import type { MedicineEntry } from "@plainlabel/content";
import { englishPage } from "@plainlabel/core";
import { doingOfEntry } from "./doing.ts";
import { entryViewOf } from "./entryViewOf.ts";
import { html } from "./html.ts";
import type { PageChoices } from "./PageChoices.ts";
import { pageShell } from "./pageShell.ts";
import { aboutMedicine } from "./parts/aboutMedicine.ts";
import { nameInHeading } from "./parts/firstScreen.ts";
import { getHelp, urgentHelp } from "./parts/help.ts";
import { listenButton } from "./parts/listenButton.ts";
import { lookButton, lookChoices } from "./parts/look.ts";
import { whatIf } from "./parts/whatIf.ts";
import { englishOnly } from "./words.ts";

export interface MedicinePageProps {
  /** Where the page is mounted, for its own links. */
  readonly base: string;
  readonly choices: PageChoices;
  readonly entry: MedicineEntry;
  /** The form as dispensed; left out where it is not known. */
  readonly form?: string | undefined;
  /** The pharmacy's number as printed; null where it is no longer kept. */
  readonly phone: string | null;
  /** Shown to whoever writes or reviews the entry, as it holds now or as it was: no label has ended. */
  readonly preview?: "now" | "earlier";
}

const endedNote = html`<p class="say">${englishOnly.ended}</p>
<p class="say">${englishOnly.endedLabel}</p>
<p class="say">${englishOnly.endedAsk}</p>`;

const previewNote = {
  now: html`<p class="note">${englishOnly.previewNow} ${englishOnly.previewTakeWell}</p>`,
  earlier: html`<p class="note">${englishOnly.previewEarlier} ${englishOnly.previewTakeWell}</p>`,
};

/** The general page of a medicine. Says first that the label's own page has ended. */
export const renderMedicinePage = ({
  base,
  choices,
  entry,
  form,
  phone,
  preview,
}: MedicinePageProps): string => {
  const view = entryViewOf(entry, form, null);
  const main = html`<div class="head"><div><h1 class="say">${nameInHeading(entry.name)}</h1></div>${lookButton(englishPage)}</div>
${lookChoices(base, choices, englishPage)}
${preview === undefined ? endedNote : previewNote[preview]}
<div class="doors">${listenButton(null, englishPage)}</div>
${whatIf(entry, view, doingOfEntry(entry, form), englishPage)}
${urgentHelp({ entry, view }, englishPage)}
${getHelp(phone, englishPage)}
${aboutMedicine(entry, view, { takeWell: true }, englishPage)}`;
  return pageShell({ title: englishOnly.endedTitle, choices, main, header: null, kind: "page" });
};
