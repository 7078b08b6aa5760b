// poster: one A4 page for the pharmacy's wall: people may ask for a label they can read.
import { posterStyle } from "./assets.ts";
import { type Html, html } from "./html.ts";
import { picture, pictureOf } from "./pictures.ts";
import { englishOnly, ownLang } from "./words.ts";

export interface PosterProps {
  /** The pharmacy's name and number; null for a poster without them. */
  readonly pharmacy: { readonly name: string; readonly phone: string } | null;
}

/** A small letter and a big one: bigger print, which no picture of a medicine says. */
const biggerLetters = (): Html => {
  const letter = (x: number, size: number) =>
    ({ text: "A", x, y: 54, size, colour: "black", weight: "bold" }) as const;
  return pictureOf({ width: 64, height: 64, shapes: [], lettering: [letter(11, 24), letter(42, 60)] });
};

const offers: readonly (readonly [Html | null, string])[] = [
  [biggerLetters(), englishOnly.posterBig],
  [picture({ id: "capsules", count: "1" }), englishOnly.posterPictures],
  [picture({ id: "listen" }), englishOnly.posterListen],
  [picture({ id: "ask-pharmacist" }), englishOnly.posterTalk],
];

/** The poster, to be printed on A4 upright. */
export const renderPoster = ({ pharmacy }: PosterProps): string => {
  const main = html`<p class="top">${englishOnly.posterTop}</p>
<h1>${englishOnly.posterTitle}</h1>
<p class="ask"><strong>${englishOnly.posterAsk}</strong></p>
<ul>${offers.map(([drawn, said]) => html`<li>${drawn}<p>${said}</p></li>`)}</ul>
<p class="next">${englishOnly.posterNext}</p>
${
  pharmacy === null
    ? null
    : html`<footer><p>${englishOnly.posterPhone}</p><p><strong>${pharmacy.phone}</strong></p><p>${pharmacy.name}</p></footer>`
}`;
  const { html: markup } = html`<html lang="${ownLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${englishOnly.posterTitle}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${posterStyle.path}">
</head>
<body>
<main>
${main}
</main>
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
