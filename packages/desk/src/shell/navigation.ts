// shell: the pages of the desk, in the order in which a pharmacist meets them.
import { type Html, html } from "@plainlabel/page";

const places = [
  ["/", "Label"],
  ["/desk/prescription", "Prescription"],
  ["/desk/batches", "Many labels"],
  ["/desk/links", "Links"],
  ["/desk/feedback", "Feedback"],
  ["/desk/posters", "Posters"],
  ["/desk/pictograms", "Pictograms"],
  ["/desk/information", "Information"],
  ["/desk/films", "Films"],
] as const;

/** A page that the navigation names; a page beneath one of these names that one. */
export type DeskPlace = (typeof places)[number][0];

/** The pages of the desk, with the one marked where the reader is. */
export const navigation = (here: DeskPlace): Html => html`<nav aria-label="Desk">
<ul class="places">${places.map(([path, name]) =>
  path === here
    ? html`<li><a href="${path}" aria-current="page">${name}</a></li>`
    : html`<li><a href="${path}">${name}</a></li>`,
)}</ul>
<form method="post" action="/sign-out"><button class="small">Sign out</button></form>
</nav>`;
