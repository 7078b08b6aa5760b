// Long words in markup: held whole wherever they stand in text, and nothing else is touched.
import { expect, it } from "vitest";
import { html } from "./html.ts";
import { wholeWords } from "./wholeWords.ts";

const words = (markup: string): string => wholeWords({ html: markup }).html;

it("holds a word of nine letters and more, and a number with its unit, and leaves shorter ones", () => {
  expect(words("<p>tome 2\u00a0comprimidos hoy</p>")).toBe(
    '<p>tome <span class="held fit-14">2\u00a0comprimidos</span> hoy</p>',
  );
  expect(words("<p>tableta</p>")).toBe("<p>tableta</p>");
});

it("counts an escaped sign as one letter", () => {
  const { html: markup } = wholeWords(html`<p>${"l'ordonnance"} ${"a&b&c&d&e"}</p>`);
  expect(markup).toContain('<span class="held fit-12">l&#39;ordonnance</span>');
  expect(markup).toContain('<span class="held fit-10">a&amp;b&amp;c&amp;d&amp;e</span>');
});

it("leaves attributes, drawings and choices in a list as they are", () => {
  for (const markup of [
    '<a href="/medicamentos-largos">aqui</a>',
    "<svg><g><text>comprimidos</text></g></svg>",
    "<select><option>comprimidos</option></select>",
  ])
    expect(words(markup)).toBe(markup);
});

it("goes on after a drawing", () => {
  expect(words("<svg><text>comprimidos</text></svg><b>comprimidos</b>")).toBe(
    '<svg><text>comprimidos</text></svg><b><span class="held fit-12">comprimidos</span></b>',
  );
});
