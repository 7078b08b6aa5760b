// An item of a prescription and a row of a batch in two windows at once, as a duplicated tab makes them: one of
// them works, the other says so, and may be told to go on instead.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setUp, untilFresh } from "./labelDesk.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, press } from "./openDesk.ts";

const bundle = readFileSync(
  new URL("../../examples/fhir/prescription-order-four-items.json", import.meta.url),
  "utf8",
);

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("a label in two windows", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const paste = async (page: Page): Promise<void> => {
    await page.goto(`${desk.address}/desk/prescription`);
    await page.fill("#prescription", bundle);
    await press(page, "Alt+u");
    await page.waitForSelector("#item-form");
    await page.waitForSelector("html[data-desk=ready]");
  };

  it("is an item of a prescription: the second window says so, goes on when told to, and the first one stops", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    await paste(page);
    await page.fill("#indication", "For your heart");
    await page.waitForSelector("form[data-kept=true]");
    await untilFresh(page);
    const copy = await context.newPage();
    await paste(copy);
    await copy.waitForSelector("#open-elsewhere");
    expect(await copy.textContent("#open-elsewhere")).toContain(
      "This item is open in another window. Go on with it there.",
    );
    expect(
      await copy.evaluate(() => document.querySelector("form[data-desk-form]")?.matches("[inert]")),
    ).toBe(true);
    expect(await copy.evaluate(() => document.activeElement?.textContent)).toBe("Go on with it here instead");
    // No key of the page reaches what is shut.
    await copy.keyboard.press("Alt+u");
    expect(await copy.locator("form[data-desk-form]").count()).toBe(1);
    expect(await axeFinds(copy)).toEqual([]);
    await picture(copy, "desk-open-elsewhere");
    await copy.focus("#open-elsewhere button");
    await copy.keyboard.press("Enter");
    // With what was typed in the other one.
    await copy.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#indication")?.value === "For your heart",
    );
    await page.waitForSelector("#open-elsewhere");
    expect(await page.textContent("#open-elsewhere")).toContain("in another window");
    await copy.fill("#indication", "For your chest");
    await copy.waitForSelector("form[data-kept=true]");
    await untilFresh(copy);
    expect(await page.inputValue("#indication")).toBe("For your heart");
    await page.focus("#open-elsewhere button");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#indication")?.value === "For your chest",
    );
    await context.close();
  });

  it("is a row of a batch: what the first window has is not written over by the second", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    await page.goto(`${desk.address}/desk/batches`);
    const rows = ["Ada Jones", "Ben Low"].map(
      (person) => `${person},Amoxicillin,500 mg,capsules,21 capsules,ONE daily,102x76,2026-11-22`,
    );
    await page.fill(
      "#order",
      ["person,medicine,strength,form,quantity,directions,stock,dispensed on", ...rows].join("\n"),
    );
    await press(page, "Alt+u");
    await page.waitForSelector("text=Check row 2");
    await page.click("text=Check row 2");
    await page.waitForSelector("#row-form");
    await page.waitForSelector("html[data-desk=ready]");
    await page.fill("#quantity", "42");
    await untilFresh(page);
    const copy = await context.newPage();
    await copy.goto(page.url());
    await copy.waitForSelector("#open-elsewhere");
    expect(await copy.textContent("#open-elsewhere")).toContain(
      "This row is open in another window. Go on with it there.",
    );
    await copy.click("#open-elsewhere button");
    await copy.waitForFunction(
      () =>
        document.querySelector("#open-elsewhere") === null &&
        document.querySelector<HTMLInputElement>("#quantity")?.value === "42",
    );
    await copy.waitForSelector("html[data-desk=ready]");
    await page.waitForSelector("#open-elsewhere");
    await copy.fill("#quantity", "84");
    await untilFresh(copy);
    // Another row in the first window is nobody else's.
    await page.goto(copy.url().replace("at=0", "at=1"));
    await page.waitForSelector("html[data-desk=ready]");
    expect(await page.locator("#open-elsewhere").count()).toBe(0);
    await page.goto(copy.url());
    await page.waitForSelector("#open-elsewhere");
    expect(await page.inputValue("#quantity")).toBe("84");
    await context.close();
  });
});
