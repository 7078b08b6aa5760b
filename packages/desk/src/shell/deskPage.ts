// shell: what every desk page has round it: title, style, script, skip link and the list of keys.
import { type Html, html } from "@plainlabel/page";
import { deskScriptAsset, deskStyleAsset } from "./deskAssets.ts";
import { type DeskPlace, navigation } from "./navigation.ts";
import { keysOf, type ShortcutName, shortcuts } from "./shortcuts.ts";

export interface DeskPage {
  /** Without a person or a medicine: a title stays in the browser's history. */
  readonly title: string;
  /** Where the reader is; null where nobody is signed in, and no page is named. */
  readonly here: DeskPlace | null;
  readonly main: Html;
  /** The shortcuts that do something on this page. */
  readonly keys: readonly ShortcutName[];
  /** The form that the labels in the printer belong to; left out where they are set by themselves. */
  readonly labelForm?: string;
  /** The page of work: two sides and a bar, in the whole width. */
  readonly isWork?: boolean;
}

const keyTable = (keys: readonly ShortcutName[]): Html => html`<table>
<thead><tr><th scope="col">Keys</th><th scope="col">What they do</th></tr></thead>
<tbody>${keys.map(
  (name) =>
    html`<tr><th scope="row"><kbd>${shortcuts[name].keys}</kbd></th><td>${shortcuts[name].does}</td></tr>`,
)}</tbody>
</table>`;

/** The list of keys, which the reader opens; where scripts run, the keys can be turned off there for good. */
const keyFold = (keys: readonly ShortcutName[]): Html => html`<details id="keys">
<summary aria-keyshortcuts="${keysOf("help")}"><h2 id="keys-title">Keys</h2><span class="hint">${keysOf("help")}, or ? outside a field</span></summary>
<div class="key-list">${keyTable(keys)}
<p class="tick script-only" hidden><input type="checkbox" id="keys-on" checked><label for="keys-on">Keys are on in this browser</label></p></div>
</details>`;

/** The list of keys at the end of a page. A page of work has it at the top, where it takes no room. */
const keyList = (keys: readonly ShortcutName[]): Html =>
  html`<aside class="keys" aria-labelledby="keys-title">${keyFold(keys)}</aside>`;

/** A whole page. */
export const deskPage = ({ title, here, main, keys, labelForm = "", isWork = false }: DeskPage): string => {
  const { html: markup } = html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${title} - Plainlabel</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${deskStyleAsset.path}">
<script type="module" src="${deskScriptAsset.path}"></script>
</head>
<body${isWork ? html` class="work-page"` : null}>
<a class="skip" href="#main">Skip to the page</a>
<header class="top">${here === null ? html`<p class="brand">Plainlabel</p>` : html`<a class="brand" href="/">Plainlabel</a>${navigation(here, labelForm, isWork ? keyFold([...keys, "help"]) : null)}`}</header>
<main id="main" tabindex="-1">
${main}
</main>
${isWork ? null : keyList([...keys, "help"])}
</body>
</html>`;
  return `<!doctype html>\n${markup}\n`;
};
