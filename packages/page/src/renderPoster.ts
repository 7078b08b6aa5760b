// poster: one A4 page for the pharmacy's wall: people may ask for a label they can read.
import type { Meaning } from "@plainlabel/pictograms";
import { posterStyle } from "./assets.ts";
import { html } from "./html.ts";
import { picture, pictureSheet } from "./pictures.ts";
import { ownLang, words } from "./words.ts";

export interface PosterProps {
  /** The pharmacy's name and number; null for a poster without them. */
  readonly pharmacy: { readonly name: string; readonly phone: string } | null;
}

const offers: readonly (readonly [Meaning, string])[] = [
  [{ id: "read-leaflet" }, words.posterBig],
  [{ id: "tablets", count: "1" }, words.posterPictures],
  [{ id: "listen" }, words.posterListen],
  [{ id: "ask-pharmacist" }, words.posterTalk],
];

/** The poster, to be printed on A4 upright. */
export const renderPoster = ({ pharmacy }: PosterProps): string => {
  const main = html`<p class="top">${words.posterTop}</p>
<h1>${words.posterTitle}</h1>
<p class="ask"><strong>${words.posterAsk}</strong></p>
<ul>${offers.map(([meaning, said]) => html`<li>${picture(meaning)}<p>${said}</p></li>`)}</ul>
<p class="next">${words.posterNext}</p>
${
  pharmacy === null
    ? null
    : html`<footer><p>${words.posterPhone}</p><p><strong>${pharmacy.phone}</strong></p><p>${pharmacy.name}</p></footer>`
}`;
  const { html: markup } = html`<html lang="${ownLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.posterTitle}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${posterStyle.path}">
</head>
<body>
${pictureSheet(main.pictures)}
<main>
${main}
</main>
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
