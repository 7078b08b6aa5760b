// The buttons of the first screen and the row of languages at 360 px, in every language of the page: no word
// touches an edge or is cut.
import { pageTags } from "@plainlabel/core";
import { renderPage } from "@plainlabel/page";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentOf } from "../../packages/page/samples/sampleContent.ts";
import { propsOf, remindedIn, samplePages } from "../../packages/page/samples/samplePages.ts";
import { openBrowser, type PageServer, servePages } from "./openBrowser.ts";

const opened = await openBrowser();
if (typeof opened === "string") {
  // Said aloud: a skipped test must not look like a passed one. On CI it fails.
  console.warn(`\nDOORS NOT TESTED: ${opened}\n`);
  if (process.env.CI === "true") throw new Error(opened);
}

/** CSS pixels between the letters and the outer edge of their button, of which its line takes two. */
const leastRoom = 8;

const pages: Readonly<Record<string, string>> = {
  english: renderPage(propsOf(contentOf("methotrexate-once-weekly"))),
  full: samplePages.full!,
  ...Object.fromEntries(
    pageTags.flatMap((tag) => {
      const props = remindedIn(tag);
      return [
        [tag, renderPage({ ...props, films: [] })],
        [`${tag}-film`, renderPage(props)],
      ];
    }),
  ),
};

describe.skipIf(typeof opened === "string")("at 360 px", () => {
  const browser = opened as Browser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages(pages);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(Object.keys(pages))("%s: no word of a button or of the languages touches an edge", async (name) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    try {
      await page.goto(`${server.address}/${name}`);
      const rooms = await page.evaluate(() =>
        [...document.querySelectorAll(".ways>.door, .tongues summary")].flatMap((door) => {
          const box = door.getBoundingClientRect();
          const texts = document.createTreeWalker(door, NodeFilter.SHOW_TEXT);
          const found: { readonly said: string; readonly room: number }[] = [];
          for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(text);
            /* A name that is longer than its row would be cut there. */
            const row = text.parentElement!.closest(".names")?.getBoundingClientRect() ?? box;
            for (const letters of range.getClientRects())
              if (letters.width > 0)
                found.push({
                  said: text.textContent!,
                  room: Math.min(
                    letters.left - box.left,
                    box.right - letters.right,
                    row === box ? Infinity : 8 + Math.round(letters.left - row.left),
                    row === box ? Infinity : 8 + Math.round(row.right - letters.right),
                  ),
                });
          }
          return found;
        }),
      );
      expect(rooms.length).toBeGreaterThan(1);
      expect(rooms.filter(({ room }) => room < leastRoom)).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it("names two languages and says how many more there are", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    try {
      await page.goto(`${server.address}/full`);
      const said = await page.locator(".tongues .names").textContent();
      const links = await page.locator(".tongues a").count();
      expect(said).toMatch(/^\S+ · \S+ \+\d+$/);
      expect(Number(said!.split("+")[1])).toBe(links - 2);
    } finally {
      await page.close();
    }
  });
});
