// parts: what of the directions stands below the first screen, and the label's own table of times.
import type { PagePhrases } from "@plainlabel/core";
import type { First } from "../dose/firstOf.ts";
import { type Html, html } from "../html.ts";
import { cardsOf } from "../sentenceHtml.ts";

/** How long; null where the first screen says it all. */
export const howLong = ({ below, belowIsLength }: First, phrases: PagePhrases): Html | null =>
  below.length === 0
    ? null
    : html`<section aria-labelledby="long">
<h2 id="long">${belowIsLength ? phrases.words.howLong : phrases.words.moreHow}</h2>
${cardsOf(below, phrases)}
</section>`;
