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

/** What is said in hands has its own door, with a hand on it. */
const watchWords = { bsl: words.watchBsl, makaton: words.watchMakaton } as const;

/** One door for each kind of film: spoken, in British Sign Language, with Makaton signs. Plain links: nothing of a film is loaded before the tap. */
const watchDoors = (paths: PagePaths, choices: PageChoices, films: readonly Film[]): readonly Html[] =>
  ([null, "bsl", "makaton"] as const).flatMap((sign) => {
    const place = films.findIndex(({ signLanguage }) => signLanguage === sign);
    if (place === -1) return [];
    const href = withChoices(paths.film(place + 1), choices);
    const [meaning, said] =
      sign === null
        ? ([{ id: "watch-film" }, words.watch] as const)
        : ([{ id: "sign-language" }, watchWords[sign]] as const);
    return [html`<a class="door first" href="${href}">${picture(meaning)}<span>${said}</span></a>`];
  });

/** Plain links, so that they work without script. */
export const doors = (paths: PagePaths, choices: PageChoices, films: readonly Film[]): Html => {
  const watch = watchDoors(paths, choices, films);
  return html`<div class="doors">${watch}
<a class="door" href="${withChoices(paths.story(1), choices)}">${picture({ id: "pictures-and-sound" })}<span>${words.story}</span></a>
${listenButton()}</div>`;
};
