// "My medicines" on a phone, in a real browser: axe finds nothing, nothing is too wide or small, and nothing is asked for.
import { prepareSheetPage } from "@plainlabel/core";
import { type SheetTag, sheetTags } from "@plainlabel/language";
import { writeSheet } from "@plainlabel/page";
import { createPdfPainter } from "@plainlabel/pdf";
import type { Browser } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { people, preparedOf, sentOf } from "../sheets/people.ts";
import { foundOn } from "./axeOn.ts";
import { openBrowser } from "./openBrowser.ts";

const opened = await openBrowser();
if (typeof opened === "string") {
  // Said aloud: a skipped test must not look like a passed one. On CI it fails.
  console.warn(`\nACCESSIBILITY NOT TESTED: ${opened}\n`);
  if (process.env.CI === "true") throw new Error(opened);
}

const painter = await createPdfPainter();

type Sent = ReturnType<typeof sentOf>;

const inTag = (sent: Sent, tag: string): ReturnType<typeof preparedOf> =>
  preparedOf(
    sent.map(({ approval: _, person, ...rest }) => ({
      ...rest,
      person: { ...(person as object), needs: { ...(person as { needs?: object }).needs, languages: [tag] } },
    })),
    painter,
  );

const pageOf = (sent: Sent, tag: SheetTag | null): string => {
  const prepared = tag === null ? preparedOf(sent, painter) : inTag(sent, tag);
  const page = prepareSheetPage(prepared);
  const own = tag === null ? null : prepareSheetPage(prepared, { language: tag });
  if (!page.ok || own?.ok === false) throw new Error("refused");
  const written = writeSheet(page.value, own?.value ?? null);
  if (written.outcome !== "made") throw new Error(JSON.stringify(written.findings));
  return written.html;
};

describe.skipIf(typeof opened === "string")("the page of all medicines", () => {
  const browser = opened as Browser;
  afterAll(() => browser.close());

  it.each([
    ...people.map((name) => [name, null] as const),
    ["seven-medicines", "pl"] as const,
    ["seven-medicines", "ur"] as const,
  ])("%s %s", async (name, tag) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(pageOf(sentOf(name), tag));
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await foundOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("p, h1, h2, h3, a span")].filter(
          (each) => Number.parseFloat(getComputedStyle(each).fontSize) < 18,
        ),
      );
      expect(small).toEqual([]);
      /* The number to phone can be tapped, in whatever language it stands. */
      expect(await page.getByRole("link").count()).toBe(tag === null ? 1 : 2);
      /* Under its picture and never beside it: 1 and 1 would be eleven. */
      const beside = await page.evaluate(
        () =>
          [...document.querySelectorAll('.sheet[dir="rtl"] :is(.dose, .card)')].filter((each) => {
            const [drawn, words] = [each.querySelector("svg"), each.querySelector("p")];
            return (
              drawn !== null && words!.getBoundingClientRect().top < drawn.getBoundingClientRect().bottom
            );
          }).length,
      );
      expect(beside).toBe(0);
      expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
    } finally {
      await context.close();
    }
  });

  it("a drawn dose with many words is no wider than a phone in any language", async () => {
    const page = await browser.newPage();
    try {
      const sent = sentOf("four-times-a-day")
        .slice(0, 1)
        .map((one) => ({ ...one, directions: { text: "Take one and a half tablets in the morning" } }));
      const wide: string[] = [];
      for (const tag of sheetTags) {
        await page.setContent(pageOf(sent, tag));
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 740 });
          if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(tag);
        }
      }
      expect(wide).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
