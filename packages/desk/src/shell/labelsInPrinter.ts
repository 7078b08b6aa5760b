// shell: the labels in the printer of this computer, at the top of every page. The browser keeps their name in a
// cookie, so a page has only their place, and each answer fills it.
import { type StockName, stockNames, stocks } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";

/** "102 × 76 mm". */
export const stockInWords = (name: StockName): string => {
  const { width, height } = stocks[name];
  const size = `${width} × ${height} mm`;
  return name === "a4" || name === "a5" ? `${name.toUpperCase()}, ${size}` : size;
};

export const readStock = (text: string | null | undefined): StockName | null =>
  stockNames.find((name) => name === text) ?? null;

const mark = "labels-in-printer";

export const stockPlace = (labelForm: string): Html =>
  html`<slot name="${mark}" data-form="${labelForm}"></slot>`;

const place = new RegExp(`<slot name="${mark}" data-form="([a-z-]*)"></slot>`);

/** Every size as a button of the form. On the page of a label it belongs to that form, and nothing typed is lost. */
export const stockButtons = (chosen: StockName | null, form = ""): Html =>
  html`<ul class="stocks">${stockNames.map(
    (name) =>
      html`<li><button name="use-stock" value="${name}" formnovalidate${form === "" ? null : html` form="${form}"`}${name === chosen ? html` aria-pressed="true"` : null}>${stockInWords(name)}</button></li>`,
  )}</ul>`;

const control = (stock: StockName | null, csrf: string, form: string): Html => {
  const summary = html`<summary><span>Labels<span class="only-wide"> in the printer</span>:</span> <b>${stock === null ? "not chosen" : stockInWords(stock)}</b></summary>`;
  // A browser takes the first button of a form for Enter. That one must only show the label, and choose no paper.
  const first =
    form === ""
      ? null
      : html`<button class="hear" form="${form}" name="do" value="show" tabindex="-1" aria-hidden="true">Show the label</button>`;
  const body =
    form === ""
      ? html`<form method="post" action="/desk/stock"><input type="hidden" name="csrf" value="${csrf}">${stockButtons(stock)}</form>`
      : stockButtons(stock, form);
  return html`${first}<details class="printer" id="printer">${summary}<div class="choices"><p class="hint">Of this computer. A change makes drafts of what is approved.</p>${body}</div></details>`;
};

/** The page with the labels that are in the printer at its top. */
export const fillTopBar = (page: string, stock: StockName | null, csrf: string): string =>
  page.replace(place, (_, form: string) => control(stock, csrf, form).html);
