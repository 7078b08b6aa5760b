// shell: what every page has round it: language, title, style and skip link. No script or style stands inside a page.
import { englishPage, type PagePhrases } from "@plainlabel/core";
import { pageScript, pageStyle, pageTicks } from "./assets.ts";
import { type Html, html } from "./html.ts";
import type { PageChoices } from "./PageChoices.ts";
import { langOf } from "./sentenceHtml.ts";
import { wholeWords } from "./wholeWords.ts";

export interface Shell {
  /** Without the medicine: a title stays in the phone's history. */
  readonly title: string;
  readonly choices: PageChoices;
  /** What the page speaks; left out: English. */
  readonly phrases?: PagePhrases;
  readonly main: Html;
  /** Landmarks before `main`; null for none. */
  readonly header: Html | null;
  /** More classes for the body: "story", "print". */
  readonly kind: string;
  /** The page has ticks to keep. */
  readonly ticks?: true;
}

const classesOf = ({ text, tint, contrast }: PageChoices): string =>
  [`text-${text}`, tint, ...(contrast ? ["contrast"] : [])].join(" ");

/** A whole page. */
export const pageShell = ({
  title,
  choices,
  phrases = englishPage,
  main,
  header,
  kind,
  ticks,
}: Shell): string => {
  /* English words were looked at, one by one, in every size; those of other languages are longer. */
  const whole = (part: Html): Html => (phrases === englishPage ? part : wholeWords(part));
  const { html: markup } = html`<html${langOf(phrases.tag, englishPage)} class="${classesOf(choices)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${pageStyle.path}">
<script type="module" src="${pageScript.path}"></script>${
    ticks === true
      ? html`
<script type="module" src="${pageTicks.path}"></script>`
      : null
  }
</head>
<body class="${kind}">
<a class="skip" href="#main">${phrases.words.skip}</a>
${header === null ? null : whole(header)}
<main id="main" tabindex="-1">
${whole(main)}
</main>
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
