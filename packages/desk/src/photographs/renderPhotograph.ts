// photographs: one photograph as a reviewer looks at it, with who answers for it and since when.
import type { Photograph } from "@plainlabel/content";
import type { Finding } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import type { HistoryLine } from "../content/contentTypes.ts";
import { historyTable } from "../content/historyTable.ts";
import { readOnlyNote, type SignForms, signForms } from "../content/signForms.ts";
import { statusInWords } from "../content/statusInWords.ts";
import { deskPage } from "../shell/deskPage.ts";
import { findingList } from "../shell/refusalsBeside.ts";
import { showsInWords } from "./PhotographForm.ts";

export interface PhotographProps extends Omit<SignForms, "withdrawn" | "own" | "what"> {
  readonly id: string;
  /** null: never added, or withdrawn. */
  readonly photograph: Photograph | null;
  readonly findings: readonly Finding[];
  readonly history: readonly HistoryLine[] | null;
  readonly reviewedOnly: boolean;
  readonly message: string | null;
}

const shownTo = ({ status }: Photograph, reviewedOnly: boolean): string => {
  if (status === "reviewed") return "Readers of labels with one of its codes are offered it.";
  return reviewedOnly
    ? "Readers are not offered it: this service shows signed photographs only."
    : "Approved labels do not offer it, until somebody signs it. Draft labels do, with a note that nobody has checked it.";
};

const facts = (photograph: Photograph, props: PhotographProps): Html => {
  const { picture, alt, dmdCodes, takenOn, madeBy } = photograph;
  const { address, rights, findings, history, reviewedOnly } = props;
  return html`<div class="columns"><div class="fill">
<p><img class="photograph" src="${address}/picture?${picture.sha256.slice(0, 16)}" alt="${alt}" width="${picture.width}" height="${picture.height}"></p>
<dl><div><dt>Status</dt><dd>${statusInWords(photograph)}</dd></div>
<div><dt>It shows</dt><dd>${showsInWords(photograph)}</dd></div>
<div><dt>In words, for whoever does not see it</dt><dd>${alt}</dd></div>
<div><dt>dm+d codes</dt><dd>${dmdCodes.join(", ")}</dd></div>
<div><dt>Taken</dt><dd>${takenOn}, by ${madeBy}</dd></div>
<div><dt>Picture</dt><dd>${picture.width} by ${picture.height} pixels, ${Math.ceil(picture.bytes / 1000)} kB</dd></div></dl>
<p>${shownTo(photograph, reviewedOnly)}</p>
${rights.change ? html`<p class="doing"><a class="button" href="${address}/edit">Change it</a></p>` : null}
</div><div class="fill">
${findingList(findings)}
<section aria-labelledby="look"><h2 id="look">Before you sign</h2><ul class="said"><li>It is this product, of this maker, in this strength.</li><li>Nothing of a person is in sight: no label, no name.</li><li>The words say what is seen, and no dose.</li></ul></section>
${signForms({ ...props, what: "this photograph", own: true, withdrawn: "Readers are then not offered it any more." })}
${history === null ? null : historyTable(history, null)}
</div></div>`;
};

export const renderPhotograph = (props: PhotographProps): string => {
  const { photograph, id, rights, address, history, message } = props;
  return deskPage({
    title: "Photograph",
    here: "/desk/photographs",
    keys: [],
    main: html`<p><a href="/desk/photographs">All photographs</a></p>
${message === null ? null : html`<p class="message" role="status">${message}</p>`}
<h1>${id}</h1>
${readOnlyNote(rights)}
${
  photograph === null
    ? html`<p>There is no photograph under this name.</p>
${rights.change ? html`<p class="doing"><a class="button" href="${address}/edit">Add a photograph</a></p>` : null}
${history === null ? null : historyTable(history, null)}`
    : facts(photograph, props)
}`,
  });
};
