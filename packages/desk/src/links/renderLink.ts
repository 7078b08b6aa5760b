// links: one link: what it opens, until when, and its end, which is asked for twice.
import { type Html, html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import { type DeskLink, momentOf, opens, stateNames } from "./linkWords.ts";

export interface LinkView {
  readonly csrf: string;
  readonly link: DeskLink;
  /** Whether the question is asked that goes before the end. */
  readonly asking: boolean;
}

const row = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const facts = (link: DeskLink): Html => html`<dl>
${row("State", stateNames[link.state])}
${row("Scanned now, it opens", opens[link.state])}
${row("Made", momentOf(link.createdAt))}
${row(link.state === "expired" ? "Expired" : "Expires", momentOf(link.expiresAt))}
${link.revokedAt === null ? null : row("Withdrawn", momentOf(link.revokedAt))}
${row("Label", link.labelVariant)}
${row("Languages", link.languages.join(", "))}
${row("Version of the words", link.contentVersion)}
${row("Id", html`<code>${link.id}</code>`)}
</dl>`;

const question = (
  { id }: DeskLink,
  csrf: string,
): Html => html`<section class="refused" aria-labelledby="ask-title">
<h2 id="ask-title">Withdraw this link?</h2>
<p>The page behind the label's code ends at once, for everybody who has the label. The label's words are erased here. It cannot be undone: a label printed again gets a new code.</p>
<p>The printed label stays as it is. If its words are wrong, get the label back.</p>
<form method="post" action="/desk/links/${id}/withdraw"><input type="hidden" name="csrf" value="${csrf}">
<p class="doing"><button class="key">Withdraw for good</button> <a href="/desk/links/${id}">Leave it as it is</a></p></form>
</section>`;

const doing = ({ link, csrf, asking }: LinkView): Html => {
  if (link.state === "revoked")
    return html`<p class="message" role="status">This link is withdrawn. Nobody sees its words any more.</p>`;
  return asking
    ? question(link, csrf)
    : html`<p class="doing"><a class="key" href="/desk/links/${link.id}/withdraw">Withdraw this link</a></p>`;
};

export const renderLink = (view: LinkView): string =>
  deskPage({
    title: "A link",
    here: "/desk/links",
    keys: [],
    main: html`<h1>A link</h1>
<section class="list" aria-label="What is known of it">${facts(view.link)}</section>
${doing(view)}
<p><a href="/desk/links">All links</a></p>`,
  });
