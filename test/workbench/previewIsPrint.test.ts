// What is shown is what is printed: the drawing that the desk shows, painted by Chromium, beside the finished PDF's dots.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { type Dots, rasterLabels } from "../golden/rasterLabels.ts";
import { deskBrowser } from "./openDesk.ts";

/**
 * Share of all dots that may differ, each compared with the dot in its own place.
 * Measured: 0.12 % at most. At fewer dots to the inch it is more, probably because
 * PDFium sets small letters on whole dots.
 */
const mostDifferent = 0.002;
const dpi = 600;

const examples = [
  "half-a-tablet",
  "antibiotic-finish-the-course",
  "drops-for-two-eyes",
  "different-amounts-through-the-day",
  "methotrexate-once-weekly",
];

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("the drawing on the desk", () => {
  const browser = opened as Browser;
  let shipped: TestApp;
  let page: Page;

  beforeAll(async () => {
    shipped = await startApp();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await shipped.app.close();
    await browser.close();
  });

  const made = async (name: string, accept: string, label: string): Promise<Buffer> => {
    const answer = await shipped.app.inject({
      method: "POST",
      url: `/v1/labels${label}`,
      headers: { "content-type": "application/json", accept },
      payload: readFileSync(new URL(`../../examples/requests/${name}.json`, import.meta.url)),
    });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.rawPayload;
  };

  /** Dots that differ, dots in all, and how many are black. `print` is the PDF's own dots, by PDFium. */
  const compared = (svg: Buffer, print: Dots) =>
    page.evaluate(
      async ({ drawing, width, height, dots }) => {
        const load = async (url: string): Promise<HTMLImageElement> => {
          const image = new Image();
          image.src = url;
          await image.decode();
          return image;
        };
        const shown = await load(`data:image/svg+xml;base64,${drawing}`);
        const other = Uint8Array.from(atob(dots), (sign) => sign.charCodeAt(0));
        const black = (image: HTMLImageElement): Uint8Array => {
          const canvas = document.createElement("canvas");
          Object.assign(canvas, { width, height });
          const context = canvas.getContext("2d")!;
          context.fillStyle = "white";
          context.fillRect(0, 0, width, height);
          context.drawImage(image, 0, 0, width, height);
          const { data } = context.getImageData(0, 0, width, height);
          return Uint8Array.from({ length: width * height }, (_, at) => (data[4 * at]! < 128 ? 1 : 0));
        };
        const one = black(shown);
        let [different, inked] = [0, 0];
        for (let at = 0; at < one.length; at += 1) {
          if (one[at] !== other[at]) different += 1;
          inked += other[at]!;
        }
        return { different, all: one.length, inked };
      },
      {
        drawing: svg.toString("base64"),
        width: print.width,
        height: print.height,
        dots: Buffer.from(print.black).toString("base64"),
      },
    );

  it.each(examples)("%s: is the print, dot by dot", async (name) => {
    const prints = await rasterLabels(await made(name, "application/pdf", ""), dpi);
    for (const [at, print] of prints.entries()) {
      const svg = await made(name, "image/svg+xml", `?label=${at + 1}`);
      const { different, all, inked } = await compared(svg, print);
      expect(inked / all).toBeGreaterThan(0.02);
      expect(different / all).toBeLessThan(mostDifferent);
    }
  });

  it("would be told from another label's print", async () => {
    const svg = await made("half-a-tablet", "image/svg+xml", "?label=1");
    const [print] = await rasterLabels(await made("drops-for-two-eyes", "application/pdf", ""), dpi);
    const { different, all } = await compared(svg, print!);
    expect(different / all).toBeGreaterThan(mostDifferent);
  });
});
