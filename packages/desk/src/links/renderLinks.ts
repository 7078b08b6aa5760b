// links: the codes on labels that lead to a page: found by what stands on the label, and the latest of them.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import { textField } from "../shell/fields.ts";
import { type DeskLink, momentOf, stateNames } from "./linkWords.ts";

export interface LinksView {
  readonly csrf: string;
  /** Newest first. */
  readonly links: readonly DeskLink[];
  /** The id after which older ones follow; null: there are none. */
  readonly olderThan: string | null;
  /** Whether these are the newest. */
  readonly newest: boolean;
  /** What was typed and found nowhere; null where nothing was looked for. */
  readonly notFound: string | null;
}

const unknown: Refusal = {
  code: "link-unknown",
  path: "/code",
  detail: "There is no link with this code or id.",
  help: "Compare it with the label, letter by letter.",
};

const row = (link: DeskLink): Html => html`<tr>
<th scope="row"><a href="/desk/links/${link.id}">${momentOf(link.createdAt)}</a></th>
<td class="state">${stateNames[link.state]}</td><td>${momentOf(link.expiresAt)}</td><td>${link.labelVariant}</td>
</tr>`;

const table = ({ links, newest }: LinksView): Html =>
  links.length === 0
    ? html`<p>${newest ? "No link was made yet. A label has one where a page was asked for with it." : "There are no older links."}</p>`
    : html`<div class="list" role="region" aria-label="Links" tabindex="0"><table>
<caption>${newest ? "The latest links" : "Older links"}, newest first</caption>
<thead><tr><th scope="col">Made</th><th scope="col">State</th><th scope="col">Expires</th><th scope="col">Label</th></tr></thead>
<tbody>${links.map(row)}</tbody>
</table></div>`;

export const renderLinks = (view: LinksView): string => {
  const { csrf, olderThan, newest, notFound } = view;
  const wrong = notFound === null ? [] : [unknown];
  return deskPage({
    title: "Links",
    here: "/desk/links",
    keys: [],
    main: html`<h1>Links</h1>
<p>The code on a label opens a page with the label's words. Here you see what became of it, and can withdraw it. Whose label it is stands nowhere here: the code carries no person.</p>
<form method="post" action="/desk/links" class="paste">
<input type="hidden" name="csrf" value="${csrf}">
${textField({ id: "code", name: "code", label: "Find a link", hint: "Scan the label's code, or type the address or the 8 letters under it; or its id", wrong }, notFound ?? "")}
<p class="doing"><button class="key">Find</button></p>
</form>
${table(view)}
<p class="doing">${newest ? null : html`<a href="/desk/links">Newest</a>`}${olderThan === null ? null : html`<a href="/desk/links?before=${olderThan}">Older</a>`}</p>`,
  });
};
