// sheet: all medicines of a person as one page for a phone, in the words and pictures of the paper sheet. A file
// by itself: no script, no request to anywhere, nothing behind a link.
import {
  type Block,
  englishPage,
  type Grid,
  type GridCell,
  type PagePhrases,
  type Passage,
  pagePhrasesOf,
  type Sentence,
  type SheetPage,
  sheetPhrasesOf,
  wordsOf,
} from "@plainlabel/core";
import { type Html, html } from "./html.ts";
import { telephoneLink } from "./parts/help.ts";
import { picture } from "./pictures.ts";
import { drawnFor, langOf, runsOf } from "./sentenceHtml.ts";
import { sheetCss } from "./style/sheetCss.ts";
import { ownLang } from "./words.ts";

/** `data-of` says of which medicine it tells what: `readSheetPage` goes by it. */
const ofSource = ({ source, aside, lang }: Sentence): Html | null => {
  if (!source.startsWith("/items/")) return null;
  /* In another language nobody knows by its words that a sentence tells nothing of the calendar. */
  const isAside = aside === true && lang !== ownLang;
  return html` data-of="${isAside ? source.replace(/directions$/, "aside") : source}"`;
};

/** How a page in a language says its sentences and draws its pictures. */
const writerIn = (phrases: PagePhrases, none: string) => {
  const langIn = ({ lang }: Sentence): Html | null => (lang === phrases.tag ? null : langOf(lang, phrases));
  const said = (sentence: Sentence): Html =>
    html`<p${ofSource(sentence)}${langIn(sentence)}>${runsOf(sentence)}</p>`;
  const pictured = (sentence: Sentence, place: "card" | "row" | "sign"): Html | null =>
    sentence.pictogram === null ? null : picture(sentence.pictogram, place, drawnFor(sentence, phrases));
  return {
    said,
    pictured,
    cardOf: (sentence: Sentence): Html =>
      html`<li class="card">${pictured(sentence, "card")}${said(sentence)}</li>`,
    isTaken: ({ sentences }: GridCell): boolean => sentences.some((one) => wordsOf(one) !== none),
    langIn,
  };
};

type Writer = ReturnType<typeof writerIn>;

const passage = (
  { title, sentences }: Passage,
  under: "h2" | "h3",
  { said, cardOf, langIn }: Writer,
): Html => {
  const cards = html`<ul>${sentences.map(cardOf)}</ul>`;
  if (title === null) return html`<div class="part">${sentences.map(said)}</div>`;
  const words = runsOf({ ...title, runs: title.runs.map(({ text }) => ({ text, strong: false })) });
  const heading =
    under === "h2" ? html`<h2${langIn(title)}>${words}</h2>` : html`<h3${langIn(title)}>${words}</h3>`;
  return html`<section class="part">${heading}${cards}</section>`;
};

/**
 * A time of day after the other, each with the medicines of that time: a phone is too narrow for more than one column of
 * them. On a narrow one cells stand under each other, which takes their roles from them; so these are said.
 */
const table = ({ rows }: Grid, { said, pictured, isTaken }: Writer): Html => {
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
  const words = wordsOf(sentence).replace(/[\u2066-\u2069]/g, "");
  const strong = sentence.runs.flatMap((run) => (run.strong ? [run.text] : [])).join("");
  /* In another language the number is not set apart by its weight. */
  const number = strong === "" ? (/\+?\d[\d ()-]+\d/.exec(words)?.[0] ?? "") : strong;
  const link = telephoneLink(number);
  return link === null
    ? html`<p>${runsOf(sentence)}</p>`
    : html`<a class="call" href="${link}">${picture({ id: "phone" })}<span>${runsOf(sentence)}</span></a>`;
};

/** Under a heading a title is one step lower. */
const blockOf = (block: Block, under: "h2" | "h3", writer: Writer): Html | null => {
  switch (block.kind) {
    case "draft":
    case "who":
    case "medicine":
    case "help":
      return null;
    case "grid":
      return table(block, writer);
    case "heading":
      return html`<h2>${wordsOf(block.sentence)}</h2>`;
    case "passage":
      return passage(block, under, writer);
    case "particulars":
      return html`<div class="foot">${block.sentences.map(writer.said)}</div>`;
    case "indication":
    case "directions":
    case "timetable":
    case "warning":
    case "link":
      throw new Error(`A sheet has no block of the kind "${block.kind}".`);
  }
};

/** Who, what it is, and all of it, in one language. */
const contentOf = ({ document: { blocks, title }, approved, language }: SheetPage): Html => {
  const phrases = language === null ? englishPage : pagePhrasesOf(language);
  const writer = writerIn(phrases, sheetPhrasesOf(language).medicines.none);
  const one = (kind: "who" | "help"): Sentence =>
    blocks.flatMap((block) => (block.kind === kind ? [block.sentence] : []))[0]!;
  const firstHeading = blocks.findIndex(({ kind }) => kind === "heading");
  const body = blocks.map((block, at) =>
    blockOf(block, firstHeading >= 0 && at > firstHeading ? "h3" : "h2", writer),
  );
  const { words } = phrases;
  const isSample = blocks.some((block) => block.kind === "draft" && wordsOf(block.sentence) === "SAMPLE");
  return html`${approved ? null : html`<p class="draft">${isSample ? "SAMPLE" : `${words.draft} ${words.draftHelp}`}</p>`}
<p class="who"${language === null ? null : langOf(ownLang, phrases)}>${wordsOf(one("who"))}</p>
<h1>${title}</h1>
${phoneOf(one("help"))}
${body}
`;
};

/** Begins a page's part of the file: `readSheetPage` reads each by itself. */
export const partBegins = '<div class="sheet"';

const partOf = (page: SheetPage): Html => {
  const { tag, dir } = page.language === null ? englishPage : pagePhrasesOf(page.language);
  return html`${{ html: partBegins }} lang="${tag}" dir="${dir}">
${contentOf(page)}
</div>
`;
};

/**
 * A whole page that needs nothing but itself; it may be kept, sent and printed. It names the person, as the paper does.
 * `own`: the same in the person's language, which stands before the English.
 */
export const renderSheet = (page: SheetPage, own: SheetPage | null = null): string => {
  const first = own ?? page;
  const { tag, dir } = first.language === null ? englishPage : pagePhrasesOf(first.language);
  const { html: markup } = html`<html lang="${tag}" dir="${dir}" class="phone">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${first.document.title}</title>
<link rel="icon" href="data:,">
<style>${{ html: sheetCss }}</style>
</head>
<body>
<main>
${own === null ? null : partOf(own)}${partOf(page)}</main>
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
