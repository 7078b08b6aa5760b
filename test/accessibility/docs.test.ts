// The pages of the calls in a browser: nothing for axe to find, no wider than a phone, and a search by keyboard.
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { foundOn } from "./axeOn.ts";
import { openBrowser } from "./openBrowser.ts";

const opened = await openBrowser();
if (typeof opened === "string") {
  // Said aloud: a skipped test must not look like a passed one. On CI it fails.
  console.warn(`\nACCESSIBILITY NOT TESTED: ${opened}\n`);
  if (process.env.CI === "true") throw new Error(opened);
}
const browser = opened as Browser;

let shipped: TestApp;
let service: string;
beforeAll(async () => {
  shipped = await startApp();
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  service = `http://127.0.0.1:${(shipped.app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  if (typeof opened !== "string") await opened.close();
  await shipped.app.close();
});

const open = async (path: string) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(service + path);
  return page;
};

describe.skipIf(typeof opened === "string")("the pages of the calls", () => {
  test.each([
    "/docs",
    "/docs?q=batch",
    "/docs?q=nothingofthisname",
    "/docs/makeLabels",
    "/docs/shapes/RefusalCode",
  ])("%s", async (path) => {
    const page = await open(path);
    for (const details of await page.locator("details").all())
      await details.evaluate((one) => one.setAttribute("open", ""));
    expect(await foundOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  test("a search by keyboard leads to a call's own page", async () => {
    const page = await open("/docs");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("approve batch");
    await page.keyboard.press("Enter");
    await page.getByRole("status").waitFor();
    const link = page.getByRole("main").getByRole("link").first();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/docs\/approveBatch$/);
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Parameters",
      "What to send",
      "Answers",
      "Code",
    ]);
    await page.close();
  });
});
