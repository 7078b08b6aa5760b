// sheet: all medicines of a person as one page for a phone, in the words and pictures of the paper sheet. A file by itself: no
// script, no request to anywhere, nothing behind a link.
import {
  type Block,
  englishPage,
  type Grid,
  type GridCell,
  notTaken,
  type Passage,
  type Sentence,
  type SheetPage,
  wordsOf,
} from "@plainlabel/core";
import { type Html, html } from "./html.ts";
import { telephoneLink } from "./parts/help.ts";
import { picture } from "./pictures.ts";
import { runsOf } from "./sentenceHtml.ts";
import { sheetCss } from "./style/sheetCss.ts";
import { ownLang } from "./words.ts";

/** `data-of` says of which medicine it tells what: `readSheetPage` goes by it. */
const ofSource = ({ source }: Sentence): Html | null =>
  source.startsWith("/items/") ? html` data-of="${source}"` : null;

const said = (sentence: Sentence): Html => html`<p${ofSource(sentence)}>${runsOf(sentence)}</p>`;

const pictured = ({ pictogram }: Sentence, place: "card" | "row" | "sign"): Html | null =>
  pictogram === null ? null : picture(pictogram, place);

const cardOf = (sentence: Sentence): Html =>
  html`<li class="card">${pictured(sentence, "card")}${said(sentence)}</li>`;

const passage = ({ title, sentences }: Passage, under: "h2" | "h3"): Html => {
  const cards = html`<ul>${sentences.map(cardOf)}</ul>`;
  if (title === null) return html`<div class="part">${sentences.map(said)}</div>`;
  const words = runsOf({ ...title, runs: title.runs.map(({ text }) => ({ text, strong: false })) });
  const heading = under === "h2" ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
  return html`<section class="part">${heading}${cards}</section>`;
};

const isTaken = ({ sentences }: GridCell): boolean => sentences.some((one) => wordsOf(one) !== notTaken);

/**
 * A time of day after the other, each with the medicines of that time: a phone is too narrow for more than one column of
 * them. On a narrow one cells stand under each other, which takes their roles from them; so these are said.
 */
const table = ({ rows }: Grid): Html => {
  const [heads, ...times] = rows;
  const [time, ...medicines] = heads!;
  const body = times.map(([first, ...cells]) => {
    const [word, ...counts] = first!.sentences;
    const taken = medicines.flatMap((medicine, at) => {
      const cell = cells[at]!;
      return isTaken(cell) ? [{ medicine, cell }] : [];
    });
    return html`<tbody role="rowgroup">
<tr role="row"><th colspan="2" scope="rowgroup" role="rowheader"><div class="time">${pictured(word!, "sign")}<p data-time>${runsOf(word!)}</p>${counts.map(said)}</div></th></tr>
${taken.map(
  ({
    medicine,
    cell,
  }) => html`<tr role="row"><th scope="row" role="rowheader">${medicine.sentences.map(said)}</th><td role="cell">${cell.sentences.map(
    (one) => html`<div class="dose">${pictured(one, "row")}${said(one)}</div>`,
  )}</td></tr>
`,
)}</tbody>
`;
  });
  return html`<table role="table" aria-label="${wordsOf(time!.sentences[0]!)}">
${body}</table>`;
};

const phoneOf = (sentence: Sentence): Html => {
  const number = sentence.runs
    .filter(({ strong }) => strong)
    .map(({ text }) => text)
    .join("");
  const link = telephoneLink(number);
  return link === null
    ? html`<p>${runsOf(sentence)}</p>`
    : html`<a class="call" href="${link}">${picture({ id: "phone" })}<span>${runsOf(sentence)}</span></a>`;
};

/** Under a heading a title is one step lower. */
const blockOf = (block: Block, under: "h2" | "h3"): Html | null => {
  switch (block.kind) {
    case "draft":
    case "who":
    case "medicine":
    case "help":
      return null;
    case "grid":
      return table(block);
    case "heading":
      return html`<h2>${wordsOf(block.sentence)}</h2>`;
    case "passage":
      return passage(block, under);
    case "particulars":
      return html`<div class="foot">${block.sentences.map(said)}</div>`;
    case "indication":
    case "directions":
    case "timetable":
    case "warning":
    case "link":
      throw new Error(`A sheet has no block of the kind "${block.kind}".`);
  }
};

/** A whole page that needs nothing but itself; it may be kept, sent and printed. It names the person, as the paper does. */
export const renderSheet = ({ document: { blocks, title }, approved }: SheetPage): string => {
  const one = (kind: "who" | "help"): Sentence =>
    blocks.flatMap((block) => (block.kind === kind ? [block.sentence] : []))[0]!;
  const firstHeading = blocks.findIndex(({ kind }) => kind === "heading");
  const body = blocks.map((block, at) =>
    blockOf(block, firstHeading >= 0 && at > firstHeading ? "h3" : "h2"),
  );
  const { words } = englishPage;
  const isSample = blocks.some((block) => block.kind === "draft" && wordsOf(block.sentence) === "SAMPLE");
  const { html: markup } = html`<html lang="${ownLang}" class="phone">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ html: sheetCss }}</style>
</head>
<body>
<main>
${approved ? null : html`<p class="draft">${isSample ? "SAMPLE" : `${words.draft} ${words.draftHelp}`}</p>`}
<p class="who">${wordsOf(one("who"))}</p>
<h1>${title}</h1>
${phoneOf(one("help"))}
${body}
</main>
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
