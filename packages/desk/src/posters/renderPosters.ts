// posters: the poster for the pharmacy's wall, looked at and printed; with the pharmacy's name on it or without.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import { textField } from "../shell/fields.ts";
import { partedBy } from "../shell/refusalsBeside.ts";

export interface PostersView {
  readonly name: string;
  readonly phone: string;
  /** What is wrong in a field, by its path; while there is any, no poster is shown. */
  readonly refusals: readonly Refusal[];
}

/** Where a poster stands by itself, to be printed. */
export const posterAddress = ({ name, phone }: Pick<PostersView, "name" | "phone">): string =>
  name === "" && phone === ""
    ? "/desk/posters/a4"
    : `/desk/posters/a4?${new URLSearchParams({ name, phone }).toString()}`;

const preview = (view: PostersView): Html => html`<h2>The poster</h2>
<p class="doing"><a class="key" href="${posterAddress(view)}" target="_blank">Open the poster to print it</a>
<button type="button" class="script-only" data-prints="poster" hidden>Print</button></p>
<p class="hint">A4, upright, at 100 %, without headers and footers.</p>
<iframe class="poster" id="poster" src="${posterAddress(view)}" title="The poster"></iframe>`;

export const renderPosters = (view: PostersView): string => {
  const { name, phone, refusals } = view;
  return deskPage({
    title: "Posters",
    here: "/desk/posters",
    keys: [],
    main: html`<h1>Posters</h1>
<p>A page for the wall: people may ask for a label that they can read. It stands in large print, with pictures.</p>
<form method="get" action="/desk/posters" class="paste">
${textField({ id: "name", name: "name", label: "Pharmacy", hint: "Leave both fields empty for a poster that names nobody", wrong: partedBy(refusals, ["/name"]).here }, name)}
${textField({ id: "phone", name: "phone", label: "Its telephone", hint: "People are told to phone it", wrong: partedBy(refusals, ["/phone"]).here }, phone)}
<p class="doing"><button class="key">Show the poster</button></p>
</form>
${refusals.length === 0 ? preview(view) : html`<p class="message wrong" role="alert">There is no poster yet. See what is wrong in the fields.</p>`}`,
  });
};
