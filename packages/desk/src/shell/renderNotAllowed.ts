// shell: what somebody sees whose key does not allow this page.
import { html } from "@plainlabel/page";
import { deskPage } from "./deskPage.ts";

export const renderNotAllowed = (scope: string): string =>
  deskPage({
    title: "Not allowed",
    here: null,
    keys: [],
    main: html`<h1>Your key does not allow this page</h1>
<p>It needs the scope <code>${scope}</code>. Ask the operator of this service for a key that has it.</p>
<p><a href="/desk/new">Make a label</a></p>`,
  });
