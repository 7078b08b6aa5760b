// A label for the bag in a real browser, by keyboard: from an approved row of today's list to one print.
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approve, fillWhole, focused, setUp, type Typed, untilFresh } from "./labelDesk.ts";
import { type Desk, deskBrowser, deskWidths, faultsAt, openDesk, picture, press } from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("a label for the bag", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const approved = async (page: Page, typed: Typed): Promise<void> => {
    await page.goto(`${desk.address}/`);
    await page.click("text=New label");
    await page.waitForSelector("html[data-desk=ready]");
    await fillWhole(page, typed);
    await approve(page);
    await page.waitForSelector("form[data-kept=true]");
  };

  it("goes with what is ticked of one name; another of that name stays to be printed", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    await approved(page, { medicineName: "Ramipril", strength: "5 mg", directions: "Take one each morning" });
    await approved(page, {});
    await approved(page, { medicineName: "Senna", strength: "7.5 mg", directions: "Take two at night" });
    await approved(page, { personName: "Mr Dev Patel" });
    await page.goto(desk.address);
    await page.waitForSelector("#today-list:not([hidden]) tr.row");
    await page.waitForFunction(() => document.activeElement?.textContent === "Mrs Ada Jones");
    await untilFresh(page);
    await press(page, "Alt+g");
    await page.waitForSelector("#ask-bag");
    // Nobody is taken for the same person by a name: only what was chosen is ticked.
    expect(await page.locator("#ask-bag .tick").count()).toBe(3);
    expect(await page.locator("#ask-bag input:checked").count()).toBe(1);
    expect(await page.textContent("#bag-count")).toContain("Mrs Ada Jones, 1 item,");
    expect(await focused(page)).toBe("bag-1");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("bag-address");
    await page.keyboard.type("9 Mill Lane, Leeds");
    expect(await page.textContent("#bag-count")).toContain("2 items");
    await picture(page, "desk-bag");
    for (const width of deskWidths) expect(await faultsAt(page, width), `${width} px`).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    const files: Buffer[] = [];
    await context.route("**/desk/today/labels", async (route) => {
      const response = await route.fetch();
      files.push(await response.body());
      await route.fulfill({ response });
    });
    await page.focus("#bag-address");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#today-list tbody[data-group=printed]:not([hidden])");
    expect((await PDFDocument.load(files[0]!)).getPageCount()).toBe(3);
    const inGroup = (group: string) =>
      page.locator(`#today-list tbody[data-group=${group}] .medicine`).allTextContents();
    await expect.poll(() => inGroup("printed")).toHaveLength(2);
    expect(await inGroup("print")).toEqual(["Senna 7.5 mg capsules", "Amoxicillin 500 mg capsules"]);
    expect(await focused(page)).toBe("Mrs Ada Jones");
    await context.close();
  });
});
