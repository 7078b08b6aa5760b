import { catalogue, draw } from "@plainlabel/pictograms";
import { describe, expect, it } from "vitest";
import { html } from "./html.ts";
import { picture, pictureOf } from "./pictures.ts";

it("escapes text and attributes, lists and numbers, and nothing twice", () => {
  const inner = html`<b title="${"\"<&'>"}">${["a<b", 2, null]}</b>`;
  expect(html`<p>${inner}</p>`.html).toBe('<p><b title="&quot;&lt;&amp;&#39;&gt;">a&lt;b2</b></p>');
});

describe("pictures", () => {
  const every = catalogue.flatMap((entry) => entry.examples);

  it("draw every meaning we have, whole, hidden from a screen reader", () => {
    expect(every.length).toBeGreaterThan(80);
    for (const meaning of every) {
      const { html: markup } = picture(meaning);
      expect(markup).toContain('aria-hidden="true"');
      expect(markup.match(/<path/g)?.length ?? 0).toBe(draw(meaning).shapes.length);
    }
  });

  it("take ink and paper from the page, so that a dark page shows them too", () => {
    const shape = { d: "M0 0", fill: "white", stroke: "black", strokeWidth: 4 } as const;
    expect(pictureOf({ width: 64, height: 64, shapes: [shape], lettering: [] }).html).toContain(
      '<path class="f-cut s-ink" d="M0 0" stroke-width="4"/>',
    );
    for (const meaning of every) expect(picture(meaning).html).not.toMatch(/black|white|#000|#fff/);
  });
});
