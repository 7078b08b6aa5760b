// parts: how the page looks, as links: every choice is an address, so nothing is kept on the phone or with us.
import type { PagePhrases } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { type PageChoices, textSizes, tints, withChoices } from "../PageChoices.ts";

interface Option {
  readonly name: string;
  readonly changed: Partial<PageChoices>;
  readonly chosen: boolean;
}

const choice = (
  heading: string,
  id: string,
  options: readonly Option[],
  path: string,
  now: PageChoices,
): Html =>
  html`<h3 id="${id}">${heading}</h3>
<ul class="options" aria-labelledby="${id}">${options.map(
    ({ name, changed, chosen }) =>
      html`<li><a href="${withChoices(`${path}#look`, { ...now, ...changed })}"${chosen ? html` aria-current="true"` : null}><span>${name}</span></a></li>`,
  )}</ul>`;

/** The link at the head of a page to the choices of how it looks. */
export const lookButton = ({ words }: PagePhrases): Html =>
  html`<a class="aa" href="#look"><span aria-hidden="true">Aa</span><span class="hear">${words.change}</span></a>`;

/**
 * Letters, colour and lines; `path` is the page these stand on. Shown only when
 * the address ends in #look: under the head of the page, so that it is still the
 * first thing in sight when the letters have grown.
 */
export const lookChoices = (path: string, now: PageChoices, { words }: PagePhrases): Html => {
  const sizes = textSizes.map((text) => ({
    name: words[`text${text}`],
    changed: { text },
    chosen: now.text === text,
  }));
  const colours = tints.map((tint) => ({ name: words[tint], changed: { tint }, chosen: now.tint === tint }));
  const lines = [false, true].map((contrast) => ({
    name: contrast ? words.contrastOn : words.phone,
    changed: { contrast },
    chosen: now.contrast === contrast,
  }));
  return html`<section class="look" id="look" aria-labelledby="look-title">
<h2 id="look-title">${words.look}</h2>
${choice(words.textSize, "look-size", sizes, path, now)}
${choice(words.colour, "look-colour", colours, path, now)}
${choice(words.contrast, "look-lines", lines, path, now)}
<a class="door" href="#main"><span>${words.lookDone}</span></a>
</section>`;
};
