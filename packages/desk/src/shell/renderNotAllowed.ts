// shell: what somebody sees whose key does not allow this page.
import { html } from "@plainlabel/page";
import { deskPage } from "./deskPage.ts";

/** What a key may have to allow, as its holder would say it. */
const allowed = {
  labels: "labels",
  links: "links",
  feedback: "feedback",
  content: "information, films and photographs of your own",
  "content:sign": "signing information, films and photographs",
  batches: "many labels at once",
} as const;

export type Allowed = keyof typeof allowed;

export const renderNotAllowed = (scope: Allowed): string =>
  deskPage({
    title: "Not allowed",
    here: null,
    keys: [],
    main: html`<h1>Your key does not allow this page</h1>
<p>It is not for ${allowed[scope]}. Ask the operator of this service for a key that is.</p>
<p><a href="/desk/new">Make a label</a></p>`,
  });
