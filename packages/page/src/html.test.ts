import { expect, it } from "vitest";
import { html } from "./html.ts";
import { picture, pictureId } from "./pictures.ts";

it("escapes text and attributes, lists and numbers, and nothing twice", () => {
  const inner = html`<b title="${"\"<&'>"}">${["a<b", 2, null]}</b>`;
  expect(html`<p>${inner}</p>`.html).toBe('<p><b title="&quot;&lt;&amp;&#39;&gt;">a&lt;b2</b></p>');
});

it("gathers every picture once, however deep it stands", () => {
  const page = html`${[html`${picture({ id: "phone" })}`, picture({ id: "tablets", count: "1" })]}${picture({ id: "phone" })}`;
  expect([...page.pictures.keys()]).toEqual(["p-phone", "p-tablets-1"]);
});

it("gives different drawings different ids", () => {
  const ids = ["0.5", "5", "05"].map((count) => pictureId({ id: "tablets", count }));
  expect(new Set([...ids, pictureId({ id: "capsules", count: "5" })]).size).toBe(4);
});
