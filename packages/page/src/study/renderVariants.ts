// study: variants of a label side by side for a workshop: A, B, C at one scale, with "keep, change, bin" under each.
import { type Html, html } from "../html.ts";
import { studyCss } from "../style/studyCss.ts";
import { ownLang } from "../words.ts";
import { pngSource } from "./pngSource.ts";

export interface Variant {
  /** What a facilitator knows it by; the group sees a letter. */
  readonly name: string;
  readonly png: Uint8Array;
  /** What it says, for whoever does not see it. */
  readonly words: string;
  /** Millimetres. */
  readonly width: number;
}

const letterAt = (at: number): string => String.fromCharCode(65 + at);

const card = ({ png, words, width }: Variant, at: number): Html => html`<li>
<h2>${letterAt(at)}</h2>
<figure class="label"><img src="${pngSource(png)}" alt="${words}" style="width:${width}mm"></figure>
<p class="rings"><span>Keep</span><span>Change</span><span>Bin</span></p>
<p>Why? What would you change?</p>
<p class="lines"></p><p class="lines"></p><p class="lines"></p>
</li>`;

const variantsCss = `body{max-width:none}ul{display:flex;flex-wrap:wrap;gap:1.2rem;margin:0;padding:0;list-style:none}
li{flex:0 1 auto;min-width:0;max-width:100%}.rings{display:flex;flex-wrap:wrap;gap:.6rem 1rem}
.rings span{padding:.3rem .9rem;border:var(--thick) solid var(--ink);border-radius:2rem;font-weight:700}
.lines{height:2.2rem;margin:0;border-bottom:var(--thick) solid var(--ink)}
@media print{@page{size:A3 landscape;margin:12mm}:root{font-size:14pt}li{break-inside:avoid}.label{border-color:#000}}
`;

/** One file that needs nothing but itself; printed on A3 across at 100 % its labels have their true width. */
export const renderVariants = (variants: readonly Variant[]): string => {
  const { html: markup } = html`<html lang="${ownLang}" class="phone">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>Which label works for you?</title>
<link rel="icon" href="data:,">
<style>${{ html: studyCss + variantsCss }}</style>
</head>
<body>
<main>
<h1>Which label works for you?</h1>
<p>The prescription is made up. There is no right answer. Say what you think, and change what you want.</p>
<ul>${variants.map(card)}</ul>
</main>
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
