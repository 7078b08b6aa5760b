// parts: what the label says, block by block, in the label's own order and words.
import type { Block, PagePhrases, Sentence } from "@plainlabel/core";
import { doingOf } from "../doing.ts";
import { type Html, html } from "../html.ts";
import type { PageBlock, PageContent } from "../PageContent.ts";
import { picture } from "../pictures.ts";
import { cardsOf, drawnFor, langOf, runsOf, saidSentence } from "../sentenceHtml.ts";

type Directions = Extract<Block, { kind: "directions" }>;
type Timetable = Extract<Block, { kind: "timetable" }>;

/** The heading over the directions: "How to use it", or that the words are the label's own. */
export const directionsHeading = (
  content: PageContent,
  { asWritten }: Pick<Directions, "asWritten">,
  { words, doing }: PagePhrases,
): string => {
  if (asWritten || content.regimen === null) return words.asWritten;
  return doing[doingOf(content)].howTo;
};

const directions = (content: PageContent, block: Directions, phrases: PagePhrases): Html =>
  html`<section aria-labelledby="how">
<h2 id="how">${directionsHeading(content, block, phrases)}</h2>
${block.asWritten ? html`<p class="note">${phrases.words.asWrittenHelp}</p>` : null}
${cardsOf(block.sentences, phrases)}
</section>`;

/**
 * A row a time of day, so that it fits a narrow phone. The roles are spelled out
 * because the largest letters stack the cells, and then browsers forget that it is a table.
 */
const timetable = ({ slots, lang }: Timetable, phrases: PagePhrases): Html =>
  html`<section aria-labelledby="times">
<h2 id="times">${phrases.words.times}</h2>
<table role="table"${langOf(lang, phrases)}>
<thead><tr role="row"><th role="columnheader" scope="col">${phrases.words.time}</th><th role="columnheader" scope="col">${phrases.words.amount}</th></tr></thead>
<tbody>${slots.map(
    ({ time, amount }) =>
      html`<tr role="row" class="say"${langOf(time.lang, phrases)}><th role="rowheader" scope="row">${time.pictogram === null ? null : picture(time.pictogram, "card", drawnFor(time, phrases))}<span>${runsOf(time)}</span></th> <td role="cell">${runsOf(amount)}</td></tr>`,
  )}</tbody>
</table>
</section>`;

const before = (block: PageBlock, content: PageContent, phrases: PagePhrases): Html | null => {
  switch (block.kind) {
    case "indication":
      return saidSentence(block.sentence, phrases);
    case "directions":
      return directions(content, block, phrases);
    case "timetable":
      return timetable(block, phrases);
    case "medicine":
      // The page's heading.
      return null;
    case "warning":
    case "help":
      // Sections of their own.
      return null;
  }
};

const allOf = <K extends PageBlock["kind"]>(
  { blocks }: PageContent,
  kind: K,
): readonly Extract<PageBlock, { kind: K }>[] =>
  blocks.filter((block): block is Extract<PageBlock, { kind: K }> => block.kind === kind);

/** The medicine as the page's heading, what the label says it is for, how to take it and when. */
export const labelWords = (content: PageContent, phrases: PagePhrases): Html =>
  html`${content.blocks.filter((block) => block.kind !== "indication").map((block) => before(block, content, phrases))}`;

/** What the label says the medicine is for, to stand under its name. */
export const labelPurpose = (content: PageContent, phrases: PagePhrases): Html =>
  html`${allOf(content, "indication").map((block) => before(block, content, phrases))}`;

/** Every sentence of the label's warnings. */
export const warningsIn = (content: PageContent): readonly Sentence[] =>
  allOf(content, "warning").flatMap((block) => block.sentences);

/** Every warning of the label. */
export const labelWarnings = (content: PageContent, phrases: PagePhrases): Html | null => {
  const sentences = warningsIn(content);
  return sentences.length === 0
    ? null
    : html`<section aria-labelledby="warnings">
<h2 id="warnings">${phrases.words.warnings}</h2>
${cardsOf(sentences, phrases)}
</section>`;
};

/** The label's line with the pharmacy's number. */
export const labelHelp = (content: PageContent): Extract<PageBlock, { kind: "help" }> | undefined =>
  allOf(content, "help")[0];

/** The label's table of times, where it has one. */
export const labelTimes = (content: PageContent, phrases: PagePhrases): Html =>
  html`${allOf(content, "timetable").map((block) => timetable(block, phrases))}`;
