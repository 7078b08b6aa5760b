// The second check in a real browser, by keyboard: from an approved label and from an item of a prescription to Print.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWhole, focused, setUp } from "./labelDesk.ts";
import { type Desk, deskBrowser, deskWidths, faultsAt, openDesk, picture, press } from "./openDesk.ts";

const bundle = readFileSync(new URL("../../examples/fhir/medication-request.json", import.meta.url), "utf8");

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("the second check", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ secondCheck: "all" });
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  /** Every step of the bar up to the initials of who approves. */
  const approveHere = async (page: Page): Promise<void> => {
    await press(page, "Alt+a");
    for (let pressed = 0; pressed < 20; pressed += 1) {
      await page.waitForFunction(
        () =>
          document.querySelector("form.stale") === null &&
          document.activeElement?.matches("#bar [data-next], #no-warnings"),
      );
      if ((await focused(page)) === "initials") break;
      await page.keyboard.press("Enter");
    }
    await page.keyboard.type("PS");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-check");
  };

  it("is given by somebody else by keyboard; who it was is known for the next item, initials are not", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    await fillWhole(page);
    await approveHere(page);
    await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
    expect(await focused(page)).toBe("Second check Alt+A");
    expect(await page.locator("#print").count()).toBe(0);
    await picture(page, "desk-second-check");
    // What is said aloud comes a second after what is shown.
    await page.waitForTimeout(1_100);
    for (const width of deskWidths) expect(await faultsAt(page, width), `${width} px`).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.focus("#bar [data-next]");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("checker-name");
    // Who approved cannot check.
    await page.keyboard.type("Pat Smith");
    await page.selectOption("#checker-role", "pharmacy technician");
    await page.fill("#checker-registration", "5012345");
    await page.fill("#checker-initials", "PS");
    await page.press("#checker-initials", "Enter");
    await page.waitForSelector("text=Pat Smith approved this label.");
    expect(await focused(page)).toBe("checker-name");
    await page.fill("#checker-name", "Kim Lee");
    await page.fill("#checker-initials", "KL");
    await page.press("#checker-initials", "Enter");
    await page.waitForSelector("#print");
    expect(await focused(page)).toBe("print");
    expect(await page.textContent("#bar")).toContain("Checked by somebody else.");

    await page.goto(`${desk.address}/desk/prescription`);
    await page.fill("#prescription", bundle);
    await press(page, "Alt+u");
    await page.waitForSelector("#item-form");
    await approveHere(page);
    await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("checker-initials");
    expect(await page.inputValue("#checker-name")).toBe("Kim Lee");
    await page.keyboard.type("KL");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#print");
    expect(await focused(page)).toBe("print");
    await context.close();
  });

  it("is asked for by one and done without by two, by keyboard alone, and today's page says so", async () => {
    const own = await openDesk();
    const { context, page } = await own.open(browser);
    const type = async (...parts: readonly string[]): Promise<void> => {
      for (const part of parts) {
        await page.keyboard.type(part);
        await page.keyboard.press("Tab");
      }
    };
    await page.goto(`${own.address}/desk/second-check`);
    await page.waitForSelector("html[data-desk=ready]");
    await page.focus("#first-name");
    await type("Pat Smith", "pharmacist", "2012345");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=It is noted");
    // What was done has the focus, and not the page.
    expect(await focused(page)).toBe("It is noted, and holds from now on.");
    await picture(page, "desk-second-check-setting");
    await page.click("button[value=off]");
    await page.waitForSelector("text=Nothing was changed");
    expect(await focused(page)).toContain("Nothing was changed");
    for (const width of deskWidths) expect(await faultsAt(page, width), `${width} px`).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.focus("#first-name");
    await type("Pat Smith", "pharmacist", "2012345", "Sam Roe", "pharmacist", "2054321");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=turned off by 2012345 and 2054321");
    await page.goto(own.address);
    expect(await page.textContent("#check-off")).toContain("turned off by 2012345 and 2054321");
    await context.close();
    await own.close();
  });
});
