// shell: refusals and findings as a pharmacist reads them: what is wrong, what would help, and where it was sent.
import type { Finding, Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { allToldAtDesk, toldAtDesk } from "../words/toldAtDesk.ts";

const one = (told: Refusal): Html => html`<li>${toldAtDesk(told)}</li>`;

/** Refusals that stand by themselves, with a heading; nothing where there are none. */
export const refusalList = (refusals: readonly Refusal[], title: string): Html | null =>
  refusals.length === 0
    ? null
    : html`<section class="refused" role="alert" tabindex="-1" data-first><h2>${title}</h2><ul>${refusals.map(one)}</ul></section>`;

export const findingList = (findings: readonly Finding[]): Html | null =>
  findings.length === 0
    ? null
    : html`<section class="noticed"><h2>Please look at</h2><ul>${findings.map(one)}</ul></section>`;

/** Refusals whose path begins with one of `places`, and the others. */
export const partedBy = (
  refusals: readonly Refusal[],
  places: readonly string[],
): { readonly here: readonly Refusal[]; readonly elsewhere: readonly Refusal[] } => {
  const isHere = ({ path }: Refusal): boolean =>
    places.some((place) => path === place || path.startsWith(`${place}/`));
  return { here: refusals.filter(isHere), elsewhere: refusals.filter((each) => !isHere(each)) };
};

/** The refusals of one field, to be named by its `aria-describedby`; nothing where there are none. */
export const fieldRefusals = (refusals: readonly Refusal[], id: string): Html | null =>
  refusals.length === 0 ? null : html`<p class="wrong" id="${id}">${allToldAtDesk(refusals)}</p>`;
