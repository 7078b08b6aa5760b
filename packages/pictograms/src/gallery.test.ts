import { expect, test } from "vitest";
import { altText } from "./altText.ts";
import { catalogue } from "./catalogue.ts";
import { draw } from "./draw.ts";
import { galleryPage, gallerySizes } from "./gallery.ts";
import { toSvg } from "./toSvg.ts";

const page = galleryPage();

test("the gallery shows every example at 10, 15 and 30 mm beside its words, id, version and status", () => {
  for (const { id, version, examples } of catalogue) {
    const section = page.split(`<section id="${id}">`)[1]?.split("</section>")[0] ?? "";
    expect(section, id).toContain(`<code>${id}</code>`);
    expect(section, id).toContain(`Version ${version}. Status: untested.`);
    for (const meaning of examples) {
      expect(section).toContain(`<p class="words">${altText(meaning)}</p>`);
      for (const size of gallerySizes(draw(meaning)))
        expect(section).toContain(toSvg(draw(meaning), { size, alt: altText(meaning) }));
    }
  }
});

test("the gallery needs no script, no style sheet and no font from elsewhere", () => {
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son[a-z]+=/i);
  expect(page).toMatch(/^<!doctype html><html lang="en-GB">/);
});

test("every opened element of the gallery is closed, in order", () => {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of page.matchAll(/<(\/?)([a-z0-9]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (selfClosing || name === "meta") continue;
    if (closing) expect(open.pop()).toBe(name);
    else open.push(name!);
  }
  expect(open).toEqual([]);
});

test("words in an SVG are escaped, and a picture without words is hidden from a screen reader", () => {
  const drawing = {
    width: 64,
    height: 64,
    shapes: [],
    lettering: [{ text: "<&>", x: 1, y: 1, size: 1, colour: "black" as const, weight: "bold" as const }],
  };
  expect(toSvg(drawing, { size: 64, alt: 'a "b" <c>' })).toContain(
    'role="img" aria-label="a &quot;b&quot; &lt;c&gt;"',
  );
  expect(toSvg(drawing, { size: 64 })).toContain(">&lt;&amp;&gt;</text>");
  expect(toSvg(drawing, { size: 64 })).toContain('aria-hidden="true"');
});
