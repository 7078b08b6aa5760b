// parts: the ways in at the head of the page: film, pictures, sound.
import type { Film } from "@plainlabel/content";
import { type Html, html } from "../html.ts";
import type { PageChoices } from "../PageChoices.ts";
import { withChoices } from "../PageChoices.ts";
import type { PagePaths } from "../pagePaths.ts";
import { picture } from "../pictures.ts";
import { words } from "../words.ts";
import { listenButton } from "./listenButton.ts";

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

/** Plain links, so that they work without script. `listen`: the name of the middle length of listening. */
export const doors = (
  paths: PagePaths,
  choices: PageChoices,
  films: readonly Film[],
  listen: string,
): Html => {
  const watch = watchDoors(paths, choices, films);
  return html`<div class="doors">${watch}
<a class="door" href="${withChoices(paths.story(1), choices)}">${picture({ id: "pictures-and-sound" })}<span>${words.story}</span></a>
${listenButton(listen)}</div>`;
};
