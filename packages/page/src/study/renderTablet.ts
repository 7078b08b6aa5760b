// study: a comprehension test as one file for a tablet: no request to anywhere, answers on the device until they are saved.
import type { Meaning } from "@plainlabel/pictograms";
import { type Html, html } from "../html.ts";
import { picture } from "../pictures.ts";
import { studyScript } from "../studyScript.ts";
import { studyCss } from "../style/studyCss.ts";
import { ownLang } from "../words.ts";
import { pngSource } from "./pngSource.ts";

export interface TabletItem {
  readonly id: string;
  readonly ask: string;
  /** Asked about by itself, without its words; null: the question is about the label. */
  readonly picture: Meaning | null;
}

/** What people of an arm are shown. */
export interface TabletArm {
  readonly arm: string;
  /** The label as PNG with its width (millimetres), and its words for whoever does not see it; null: it is shown on paper. */
  readonly label: { readonly png: Uint8Array; readonly words: string; readonly width: number } | null;
}

export interface Tablet {
  /** Of the plan: answers of two plans are never kept together. */
  readonly digest: string;
  readonly items: readonly TabletItem[];
  readonly arms: readonly TabletArm[];
  /** In the order of the plan: code, arm, and ids of items as they are asked. */
  readonly people: readonly {
    readonly person: string;
    readonly arm: string;
    readonly items: readonly string[];
  }[];
}

/** Inside a script element, where only "<" could end it. */
const dataOf = ({ digest, items, people }: Tablet): Html => {
  const at = new Map(items.map(({ id }, place) => [id, place]));
  const data = {
    digest,
    items: items.map(({ id }) => id),
    people: people.map(({ person, arm, items: own }) => [person, arm, own.map((id) => at.get(id))]),
  };
  return { html: JSON.stringify(data).replaceAll("<", "\\u003c") };
};

const shown = ({ arm, label }: TabletArm): Html =>
  html`<figure class="label" data-arm="${arm}" hidden>${
    label === null
      ? html`<p>Show the label on paper.</p>`
      : html`<img src="${pngSource(label.png)}" alt="${label.words}" style="width:${label.width}mm">`
  }</figure>`;

/** A drawing to ask about says nothing to a screen reader but that it is one: its meaning is the question. */
const question = ({ ask, picture: meaning }: TabletItem, at: number): Html => {
  const drawn = meaning === null ? null : picture(meaning, "scene");
  return html`<div data-item="${at}" hidden>
<h1 tabindex="-1" id="ask-${at}" data-picture="${meaning === null ? "no" : "yes"}">${ask}</h1>
${drawn === null ? null : html`<div role="img" aria-label="The picture that is asked about">${drawn}</div>`}
</div>`;
};

const start = (people: number): Html => html`<section id="start">
<h1 tabindex="-1">What do these labels say?</h1>
<p>For whoever asks. The prescription is made up. Nothing is sent: answers stay on this device until you save or delete them.</p>
<form id="start-form" novalidate>
<label class="over" for="person">Number of the person, 1 to ${people}</label>
<p id="no-person" class="wrong" role="alert" hidden>There is no such number in the plan.</p>
<p><input id="person" type="number" inputmode="numeric" min="1" max="${people}" autocomplete="off"></p>
<p id="no-consent" class="wrong" role="alert" hidden>Ask first. Without a yes today there are no questions.</p>
<p><label><input id="agreed" type="checkbox"> They said yes to this today</label></p>
<p><button class="key">Start</button></p>
</form>
</section>`;

const asking = (tablet: Tablet): Html => html`<section id="asking" hidden>
<p id="number"></p>
<p id="again" class="wrong" hidden>This person has answers on this device. A new answer takes the place of the old one.</p>
${tablet.items.map(question)}
${tablet.arms.map(shown)}
<form id="answer-form">
<label class="over" for="answer">What was said, or what was shown, word for word</label>
<p id="empty" class="wrong" role="alert" hidden>Write down the answer, or choose one of the buttons.</p>
<p><textarea id="answer" rows="3" maxlength="2000" autocomplete="off"></textarea></p>
<fieldset><legend>Who answered?</legend>
<label><input id="by-person" type="radio" name="who" checked> The person</label>
<label><input id="by-supporter" type="radio" name="who"> A supporter (never counted; ask the person too)</label></fieldset>
<p><label><input id="prompted" type="checkbox"> I had to ask again</label></p>
<p><button class="key">Next</button><button type="button" id="dont-know">"I don't know"</button><button type="button" id="silent">Says nothing</button><button type="button" id="stop">Stop here</button></p>
</form>
</section>`;

const done: Html = html`<section id="done" hidden>
<h1 tabindex="-1">Thank you</h1>
<p>That is all for <span id="done-code">this person</span>. Nothing changes with their medicine.</p>
<p><button type="button" id="next-person" class="key">Next person</button></p>
</section>`;

const keeping: Html = html`<aside aria-label="Answers on this device">
<p id="kept" role="status"></p>
<p id="unkept" class="wrong" hidden>This device keeps nothing: save before you close the page.</p>
<p><button type="button" id="save-csv">Save as a table (CSV)</button><button type="button" id="save-json">Save as JSON</button><button type="button" id="delete">Delete all answers</button></p>
<div id="delete-sure" class="wrong" hidden><p>Answers that were not saved are gone then.</p>
<button type="button" id="delete-yes">Delete them</button><button type="button" id="delete-no">Keep them</button></div>
</aside>`;

/** A whole page that needs nothing but itself. It names no person and holds no key of the right answers. */
export const renderTablet = (tablet: Tablet): string => {
  const { html: markup } = html`<html lang="${ownLang}" class="phone">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>What do these labels say?</title>
<link rel="icon" href="data:,">
<style>${{ html: studyCss }}</style>
</head>
<body>
<noscript><p class="wrong">This page needs script to keep answers. Use the printed booklets instead.</p></noscript>
<div id="scripted" hidden>
<main>
${start(tablet.people.length)}
${asking(tablet)}
${done}
</main>
${keeping}
</div>
<script type="application/json" id="plan">${dataOf(tablet)}</script>
<script>${{ html: studyScript }}</script>
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
