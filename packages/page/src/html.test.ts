import { altText, catalogue, draw } from "@plainlabel/pictograms";
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
      const markup = picture(meaning)?.html;
      expect(markup, altText(meaning)).toContain('aria-hidden="true"');
      /* A sentence may be arranged otherwise for a screen, out of the same shapes. */
      expect(markup!.match(/<path/g)?.length ?? 0).toBe(draw(meaning).shapes.length);
    }
  });

  it("are left to the words beside them where a row of 50 px leaves no room to read their letters", () => {
    expect(picture({ id: "times-a-day", count: "3" }, "sign")).toBeNull();
    expect(picture({ id: "weekday", day: "monday" }, "sign")).not.toBeNull();
    expect(picture({ id: "times-a-day", count: "3" })?.html).toContain('class="pic large"');
  });

  it("take ink and paper from the page, so that a dark page shows them too", () => {
    const shape = { d: "M0 0", fill: "white", stroke: "black", strokeWidth: 4 } as const;
    expect(pictureOf({ width: 64, height: 64, shapes: [shape], lettering: [] }).html).toContain(
      '<path class="f-cut s-ink" d="M0 0" stroke-width="4"/>',
    );
    for (const meaning of every) expect(picture(meaning)?.html).not.toMatch(/black|white|#000|#fff/);
  });
});
