// Posters and pictograms in a real browser: axe in each state, 400 % zoom, keys, and a poster that is one page of A4.
import { PDFDocument } from "pdf-lib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, tooWide, unfold } from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("posters and pictograms", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  it.each([
    ["posters", "/desk/posters"],
    ["posters-nobody", "/desk/posters?name=&phone="],
    ["posters-refused", "/desk/posters?name=A&phone=no"],
    ["pictograms", "/desk/pictograms"],
    ["pictograms-tested", "/desk/pictograms?tested=only"],
  ])("%s: axe finds nothing, wide and narrow, with everything unfolded", async (name, path) => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}${path}`);
    await picture(page, `desk-${name}`);
    await unfold(page);
    expect(await axeFinds(page)).toEqual([]);
    // 400 % zoom of a window of 1280 pixels.
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await axeFinds(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it("leaves out untested pictures by keyboard, without script", async () => {
    const { context, page } = await desk.open(browser, { script: false });
    await page.goto(`${desk.address}/desk/pictograms`);
    expect(await page.locator(".gallery > li").count()).toBeGreaterThan(50);
    await page.focus("#tested");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tested=only/);
    expect(await page.isChecked("#tested")).toBe(true);
    expect(await page.textContent("#shown")).toMatch(
      /^0 of \d+ pictures shown\. No picture has been tested yet\.$/,
    );
    await context.close();
  });

  it.each([
    "High Street Pharmacy",
    "W".repeat(60),
    "The Very Long Named Pharmacy of Saint Mary Magdalene, Ely CB7",
  ])("a poster of %s is one page of A4 and nothing of it is cut off", async (name) => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}/desk/posters`);
    await page.fill("#name", name.slice(0, 60));
    await page.keyboard.press("Enter");
    await page.waitForURL(/name=/);
    const frame = page.frameLocator("#poster");
    expect(await frame.locator("footer").textContent()).toContain(name.slice(0, 60));
    await page.goto(`${desk.address}${await page.getAttribute("#poster", "src")}`);
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await axeFinds(page)).toEqual([]);
    const file = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    expect(file.getPageCount()).toBe(1);
    const { width, height } = file.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    await context.close();
  });

  it("prints the poster in its frame by a button", async () => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}/desk/posters`);
    await page.waitForSelector("html[data-desk=ready]");
    const printed = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const frame = document.querySelector<HTMLIFrameElement>("#poster")?.contentWindow;
          if (frame) frame.print = () => resolve(true);
        }),
    );
    await page.click("[data-prints]");
    expect(await printed).toBe(true);
    await context.close();
  });
});
