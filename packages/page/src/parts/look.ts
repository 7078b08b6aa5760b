// parts: how the page looks, as links: every choice is an address, so nothing is kept on the phone or with us.
import { type Html, html } from "../html.ts";
import { type PageChoices, textSizes, tints, withChoices } from "../PageChoices.ts";
import { words } from "../words.ts";

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
      html`<li><a href="${withChoices(`${path}#look`, { ...now, ...changed })}"${chosen ? html` aria-current="true"` : null}>${name}</a></li>`,
  )}</ul>`;

/** Letters, colour and lines. `path` is the page these stand on. */
export const lookChoices = (path: string, now: PageChoices): Html => {
  const sizes = textSizes.map((text) => ({
    name: words[`text${text}`],
    changed: { text },
    chosen: now.text === text,
  }));
  const colours = tints.map((tint) => ({ name: words[tint], changed: { tint }, chosen: now.tint === tint }));
  const lines = [true, false].map((contrast) => ({
    name: contrast ? words.contrastOn : words.contrastOff,
    changed: { contrast },
    chosen: now.contrast === contrast,
  }));
  return html`<section aria-labelledby="look">
<h2 id="look">${words.look}</h2>
${choice(words.textSize, "look-size", sizes, path, now)}
${choice(words.colour, "look-colour", colours, path, now)}
${choice(words.contrast, "look-lines", lines, path, now)}
</section>`;
};
