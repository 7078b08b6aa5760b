// parts: the ways in at the head of the page: film, pictures, sound.
import type { Film } from "@plainlabel/content";
import { type Html, html } from "../html.ts";
import type { PageChoices } from "../PageChoices.ts";
import { withChoices } from "../PageChoices.ts";
import type { PagePaths } from "../pagePaths.ts";
import { picture } from "../pictures.ts";
import { words } from "../words.ts";

/**
 * The Listen button: hidden until the script has found a voice that speaks on
 * the device itself, and the Stop button that takes its place.
 */
export const listenButton = (): Html =>
  html`<button type="button" class="door" id="listen" hidden>${picture({ id: "listen" })}<span>${words.listen}</span></button>
<button type="button" class="stop" id="stop" hidden>${words.stop}</button>`;

/** Plain links: nothing of a film is loaded before the tap. */
export const doors = (paths: PagePaths, choices: PageChoices, film: Film | null): Html => {
  const watch =
    film === null
      ? null
      : html`<a class="door first" href="${withChoices(paths.film, choices)}">${picture({ id: "watch-film" })}<span>${words.watch}</span></a>`;
  return html`<div class="doors">${watch}
<a class="door" href="${withChoices(paths.story(1), choices)}">${picture({ id: "pictures-and-sound" })}<span>${words.story}</span></a>
${listenButton()}</div>`;
};
