// Pages of work in forced colours, in a real browser: what is told by a colour is told by a line too, and axe finds nothing.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWhole } from "./labelDesk.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture } from "./openDesk.ts";

const bundle = readFileSync(
  new URL("../../examples/fhir/prescription-order-four-items.json", import.meta.url),
  "utf8",
);
const sheet = [
  "person,medicine,strength,form,quantity,directions,stock,dispensed on",
  "Ada Jones,Amoxicillin,500 mg,capsules,21 capsules,Use as per plan B,10x10,2026-11-22",
].join("\n");

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("in forced colours", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({}, "102x76");
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    "a typed label": async (page) => {
      await page.goto(`${desk.address}/desk/new`);
      await fillWhole(page, { directions: "Use as per plan B" });
    },
    "an item": async (page) => {
      await page.goto(`${desk.address}/desk/prescription`);
      await page.fill("#prescription", bundle);
      await page.click("text=Show its items");
    },
    "a row": async (page) => {
      await page.goto(`${desk.address}/desk/batches`);
      await page.fill("#order", sheet);
      await page.click("text=Make the labels");
      await page.waitForSelector("text=The batch is done");
      await page.goto(`${page.url()}/rows?at=0`);
    },
  };

  it.each(Object.keys(pages))("%s keeps every mark as a line", async (name) => {
    const { context, page } = await desk.open(browser);
    await pages[name]?.(page);
    await page.waitForSelector("html[data-desk=ready]");
    await page.waitForSelector(".one-label.front");
    await page.emulateMedia({ forcedColors: "active" });
    await page.waitForTimeout(1_100);
    const unlined = await page.evaluate(() =>
      [...document.querySelectorAll(".tag, .miss, .chip, .box, .btn, .set [aria-current], .paper .label")]
        .filter((each) => each.getClientRects().length > 0)
        .filter((each) => {
          const { borderLeftStyle, borderLeftWidth } = getComputedStyle(each);
          return borderLeftStyle === "none" || borderLeftWidth === "0px";
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(unlined).toEqual([]);
    expect(await axeFinds(page)).toEqual([]);
    await picture(page, `forced-${name.replaceAll(" ", "-")}`);
    await context.close();
  });
});
