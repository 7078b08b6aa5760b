// parts: the Listen button, and the controls that stand at the foot of the screen while the page is read aloud.
import type { PagePhrases } from "@plainlabel/core";
import { type Html, html } from "../html.ts";
import { picture } from "../pictures.ts";

/** Sections of the page by the ids of their headings, as far as a length of listening names them. */
export const listenParts = {
  /** Medicine, what it is for and draft note stand before every section and are always heard. */
  dose: ["how", "when", "long", "times"],
  taking: ["how", "when", "long", "times", "warnings", "what-if"],
  /** Controls of the page: not about the medicine, and never read aloud. */
  quiet: ["more", "languages", "feedback", "look-title", "ticks-title"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const length = (said: string, parts: readonly string[]): Html =>
  html`<button type="button" data-parts="${parts.join(" ")}">${said}</button>`;

/** How much to hear, the dose first. */
const lengths = (
  all: string,
  { words }: PagePhrases,
): Html => html`<div id="lengths"><p>${words.listenHow}</p>
${length(words.listenDose, listenParts.dose)}
${length(all, listenParts.taking)}
${length(words.listenAll, [])}
<button type="button" class="end">${words.listenClose}</button></div>
`;

/**
 * The Listen button: hidden until the script has found a voice that speaks on
 * the device itself; where there is none, words that say so. `taking`: the name
 * of the middle length; null where the page is short and is read whole.
 */
export const listenButton = (taking: string | null, phrases: PagePhrases): Html => {
  const { words } = phrases;
  return html`<button type="button" class="door" id="listen" hidden>${picture({ id: "listen" })}<span>${words.listen}</span></button>
<p class="note" id="no-voice" hidden>${words.listenNoVoice}</p>
<div class="player" id="player" role="group" aria-label="${words.listen}" data-quiet="${listenParts.quiet.join(" ")}" hidden>
${taking === null ? null : lengths(taking, phrases)}<div id="controls"><button type="button" id="pause"><span>${words.listenPause}</span><span hidden>${words.listenGoOn}</span></button>
<button type="button" id="again">${words.listenAgain}</button>
<button type="button" id="slower" aria-pressed="false">${words.listenSlower}</button>
<button type="button" class="end">${words.stop}</button></div>
</div>`;
};
