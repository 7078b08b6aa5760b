// shell: the bar at the top of every page of the desk: its pages in the order in which a pharmacist meets them,
// the labels in the printer, and the way out.
import { type Html, html } from "@plainlabel/page";
import { stockPlace } from "./labelsInPrinter.ts";
import { keysOf } from "./shortcuts.ts";

const first = [
  ["/", "Today"],
  ["/desk/new", "New label"],
  ["/desk/prescription", "Prescription"],
  ["/desk/batches", "Many labels"],
] as const;

const more = [
  ["/desk/ordinary", "From the ordinary label"],
  ["/desk/links", "Links"],
  ["/desk/feedback", "Feedback"],
  ["/desk/posters", "Posters"],
  ["/desk/pictograms", "Pictograms"],
  ["/desk/information", "Information"],
  ["/desk/films", "Films"],
  ["/desk/photographs", "Photographs"],
  ["/desk/second-check", "Second check"],
] as const;

/** A page that the navigation names; a page beneath one of these names that one. */
export type DeskPlace = (typeof first)[number][0] | (typeof more)[number][0];

/** Today and the next label have keys on every page. */
const keyed = (path: string): Html | null =>
  path === "/"
    ? html` aria-keyshortcuts="${keysOf("today")}"`
    : path === "/desk/new"
      ? html` aria-keyshortcuts="${keysOf("next")}"`
      : null;

/** `only`: the width of window that they are for; "" for every width. */
const lines = (
  places: readonly (readonly [string, string])[],
  here: DeskPlace,
  only: "" | "only-wide" | "only-narrow" = "",
): readonly Html[] =>
  places.map(
    ([path, name]) =>
      html`<li${only === "" ? null : html` class="${only}"`}><a href="${path}"${path === here ? html` aria-current="page"` : null}${keyed(path)}>${name}${path === "/" ? html` <span class="todo" data-todo hidden></span>` : null}</a></li>`,
  );

/** In the bar of a window of any width. */
const isAlways = (path: string): boolean => path === "/" || path === "/desk/new";

/** The one where the reader is always stands in the bar. */
const inBar = (here: DeskPlace): readonly Html[] =>
  first.flatMap((place) => lines([place], here, isAlways(place[0]) || place[0] === here ? "" : "only-wide"));

const inMore = (here: DeskPlace): readonly Html[] =>
  first
    .filter(([path]) => !isAlways(path) && path !== here)
    .flatMap((place) => lines([place], here, "only-narrow"));

/**
 * The pages of the desk, with the one marked where the reader is. `labelForm`: the id of the form that the labels
 * in the printer belong to; "" where a page has none. `keys`: their list, where a page has it up here.
 */
export const navigation = (here: DeskPlace, labelForm: string, keys: Html | null): Html => {
  const beyond = more.find(([path]) => path === here);
  return html`<nav aria-label="Desk">
<ul class="places">${inBar(here)}</ul>
<details class="more"><summary>${beyond === undefined ? html`More` : html`More: <strong>${beyond[1]}</strong>`}</summary><ul>${inMore(here)}${lines(more, here)}</ul></details>
</nav>
<div class="here">${keys === null ? null : html`<div class="top-keys">${keys}</div>`}${stockPlace(labelForm)}
<form method="post" action="/sign-out"><button class="plain-button">Sign out</button></form></div>`;
};
