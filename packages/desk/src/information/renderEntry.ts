// information: one entry as a reviewer reads it: all its words, where they come from, who answers for them, and since when.
import {
  type ContentSentence,
  entryFor,
  entryParts,
  type MedicineEntry,
  signRows,
} from "@plainlabel/content";
import type { Finding } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { altText } from "@plainlabel/pictograms";
import type { HistoryLine } from "../content/contentTypes.ts";
import { historyTable } from "../content/historyTable.ts";
import { readOnlyNote, type SignForms, signForms } from "../content/signForms.ts";
import { statusInWords } from "../content/statusInWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { findingList } from "../shell/refusalsBeside.ts";
import { sentenceLists } from "./EntryForm.ts";
import { factsInWords, nameInWords } from "./factWords.ts";

export interface EntryProps extends Omit<SignForms, "withdrawn" | "what"> {
  readonly entry: MedicineEntry;
  /** Hard words and long sentences. */
  readonly findings: readonly Finding[];
  /** null: this session may not read it. */
  readonly history: readonly HistoryLine[] | null;
  /** Draft labels and samples show signed words only too. */
  readonly reviewedOnly: boolean;
  readonly message: string | null;
}

const said = (heading: string, sentences: readonly ContentSentence[]): Html | null =>
  sentences.length === 0
    ? null
    : html`<h3>${heading}</h3><ul class="said">${sentences.map(
        ({ text, pictogram, forms, toGiver }) =>
          html`<li>${text}${pictogram === null ? null : html` <span class="hint">(picture: ${altText(pictogram)})</span>`}${
            forms === undefined ? null : html` <span class="hint">(only for: ${forms.join(", ")})</span>`
          }${
            toGiver === undefined
              ? null
              : html` <span class="hint">(to somebody who gives it: ${toGiver ?? "nothing"})</span>`
          }</li>`,
      )}</ul>`;

/** Every sign that the entry names or its classes bring, with what the table says of it. */
const signs = (entry: MedicineEntry): Html | null => {
  const all = entryFor(entry, { form: undefined, reader: "taker" }).signs;
  return all.length === 0
    ? null
    : html`<h3>Signs, by urgency</h3><ul class="said">${all.map(
        ({ id, sentences }) =>
          html`<li>${sentences.join(" ")} <span class="hint">(${nameInWords(id)}${signRows[id].seen === true ? null : "; no page seen"})</span></li>`,
      )}</ul>`;
};

const words = (
  entry: MedicineEntry,
): Html => html`<section aria-labelledby="words"><h2 id="words">What people read</h2>
${entryParts.map((part) => said(sentenceLists[part], entry[part]))}
${entry.earlierHelp.map(({ who, sentences }) => said(sentenceLists[who], sentences))}
${signs(entry)}
</section>`;

const lines = (heading: string, texts: readonly (string | Html)[]): Html | null =>
  texts.length === 0
    ? null
    : html`<h3>${heading}</h3><ul class="said">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

const forReview = ({ toCheck, sources, unused }: MedicineEntry): Html | null =>
  toCheck.length + sources.length + unused.length === 0
    ? null
    : html`<section aria-labelledby="for-review"><h2 id="for-review">For whoever reviews it</h2>
${lines("To look at before signing", toCheck.map(factsInWords))}
${lines(
  "Facts not used",
  unused.map(({ fact, reason }) => `${factsInWords(fact)}: ${reason}`),
)}
${lines(
  "Sources",
  sources.map(({ title, address }) => html`<a href="${address}" rel="noreferrer noopener">${title}</a>`),
)}</section>`;

const shownTo = ({ entry, reviewedOnly }: EntryProps): string =>
  entry.status === "draft"
    ? reviewedOnly
      ? "Readers are not shown it: this service shows signed words only."
      : "Behind an approved label readers are not shown it, until somebody signs it. Behind a draft label they are, with a note that nobody has checked it."
    : "Readers are shown it.";

export const renderEntry = (props: EntryProps): string => {
  const { entry, own, address, rights, history, findings, message } = props;
  return deskPage({
    title: "Medicine information",
    here: "/desk/information",
    keys: [],
    main: html`<p><a href="/desk/information">All medicine information</a></p>
${message === null ? null : html`<p class="message" role="status">${message}</p>`}
<h1>${entry.name}</h1>
${readOnlyNote(rights)}
<div class="columns"><div class="fill">
<dl><div><dt>Status</dt><dd>${statusInWords(entry)}</dd></div>
<div><dt>Whose</dt><dd>${own ? `This pharmacy's own, version ${entry.version}` : "Built in"}</dd></div>
<div><dt>Searched for as</dt><dd>${entry.substance}</dd></div>
<div><dt>Forms</dt><dd>${entry.forms.join(", ")}</dd></div>
<div><dt>dm+d codes</dt><dd>${entry.dmdCodes.length === 0 ? "None confirmed" : entry.dmdCodes.join(", ")}</dd></div></dl>
<p>${shownTo(props)}</p>
<p class="doing"><a class="button" href="${address}/preview">See it as people see it</a>${
      rights.change
        ? html`<a class="button" href="${address}/edit">${own ? "Change it" : "Start our own from it"}</a>`
        : null
    }</p>
${words(entry)}
</div><div class="fill">
${findingList(findings)}
${forReview(entry)}
${signForms({
  ...props,
  what: "these words",
  withdrawn: "Readers are then shown the built-in entry, where there is one, and none where there is not.",
})}
${history === null ? null : historyTable(history, (version) => `${address}/preview/${version}`)}
</div></div>`,
  });
};

/** In place of an entry that does not hold: never written, or withdrawn. */
export const renderNoEntry = ({
  address,
  substance,
  rights,
  history,
}: Pick<EntryProps, "address" | "rights" | "history"> & { readonly substance: string }): string =>
  deskPage({
    title: "Medicine information",
    here: "/desk/information",
    keys: [],
    main: html`<p><a href="/desk/information">All medicine information</a></p>
<h1>${substance}</h1>
<p>There is no information under this name.</p>
${readOnlyNote(rights)}
${rights.change ? html`<p class="doing"><a class="button" href="${address}/edit">Write an entry</a></p>` : null}
${history === null ? null : historyTable(history, (version) => `${address}/preview/${version}`)}`,
  });
