// parts: whom to ask: the pharmacy first, then 111 and 999, each one tap away.
import type { EntryView, MedicineEntry } from "@plainlabel/content";
import { type PagePhrases, wordsOf } from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import { type Html, html } from "../html.ts";
import type { PageContent } from "../PageContent.ts";
import { picture } from "../pictures.ts";
import { englishNote, uncheckedNote } from "./entryCards.ts";
import { labelHelp } from "./labelWords.ts";
import { urgentSigns } from "./signs.ts";

/** The number as a phone dials it, an extension after a pause (RFC 3966). null where there is no number in the words. */
export const telephoneLink = (spoken: string): string | null => {
  const [number = "", extension] = spoken.split(/\b(?:ext\.?|x)\s*/i);
  const digits = number.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  if (digits.replace("+", "").length < 3) return null;
  return extension === undefined ? `tel:${digits}` : `tel:${digits};ext=${extension.replace(/\D/g, "")}`;
};

/** The pharmacy's number as the label prints it: the strong words of its help line. */
export const pharmacyPhone = (content: PageContent): string | null => {
  const help = labelHelp(content);
  if (help === undefined) return null;
  const strong = help.sentence.runs.filter((run) => run.strong).map((run) => run.text);
  return strong.length > 0 ? strong.join("") : wordsOf(help.sentence);
};

const call = (meaning: Meaning, said: Html | string, href: string, kind = "door"): Html =>
  html`<a class="${kind}" href="${href}">${picture(meaning)}<span>${said}</span></a>`;

/** What is known of the medicine, as this reader is told it. */
export interface AboutHelp {
  readonly entry: MedicineEntry;
  readonly view: EntryView;
}

/** A door to the pharmacy's number; null where we know none that can be rung. */
export const phonePharmacy = (
  phone: string | null,
  { words }: PagePhrases,
  kind: "door" | "door plain" = "door",
): Html | null => {
  const link = phone === null ? null : telephoneLink(phone);
  return link === null
    ? null
    : call(
        { id: "phone" },
        html`${words.phoneUs} <strong class="number" dir="ltr">${phone}</strong>`,
        link,
        kind,
      );
};

/** Numbers to ring. `phone` is the pharmacy's, as printed; null where we know none. */
export const getHelp = (phone: string | null, phrases: PagePhrases): Html => {
  const { words } = phrases;
  return html`<section aria-labelledby="help">
<h2 id="help">${words.help}</h2>
${phonePharmacy(phone, phrases)}
<p class="say">${words.when111}</p>
${call({ id: "phone" }, words.phone111, "tel:111")}
<p class="say">${words.when999}</p>
${call({ id: "call-999" }, words.phone999, "tel:999")}
</section>`;
};

/** Signs to look out for, the most urgent first; null where nothing is known of any. */
export const urgentHelp = ({ entry, view }: AboutHelp, phrases: PagePhrases): Html | null => {
  const signs = urgentSigns(entry, view, phrases);
  return signs.length === 0
    ? null
    : html`<section aria-labelledby="signs">
<h2 id="signs">${phrases.words.signs}</h2>
${englishNote(phrases)}${uncheckedNote(entry, phrases)}
${signs}
</section>`;
};
