// The page of one label while it is not fresh, in a real browser: out of date, without connection, signed out.
// Nothing read counts, and nothing typed is lost.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWhole, focused, setUp, untilFresh } from "./labelDesk.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, press } from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("the page of one label", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const start = async (options: Parameters<Desk["open"]>[1] = {}) => {
    const { context, page } = await desk.open(browser, options);
    await setUp(page, desk);
    return { context, page };
  };

  it("is out of date from the first changed key on: nothing read counts, and nothing can be pressed", async () => {
    const { context, page } = await start();
    await fillWhole(page);
    await press(page, "Alt+a");
    await page.keyboard.press("Enter");
    expect(await page.isChecked("#read-1")).toBe(true);
    // What comes back is held up for as long as this test looks.
    await page.route(`${desk.address}/desk/new`, async (route) => {
      await new Promise((done) => setTimeout(done, 1_500));
      await route.continue();
    });
    await page.focus("#quantity");
    await page.keyboard.type("1");
    expect(await page.isChecked("#read-1")).toBe(false);
    expect(await page.getAttribute(".one-label.front img", "alt")).toMatch(/^Out of date\. /);
    expect(await page.textContent("#bar-state")).toContain("This label is out of date");
    expect(await page.locator("#bar [data-next]:visible:enabled").count()).toBe(0);
    await picture(page, "desk-stale");
    await page.unroute(`${desk.address}/desk/new`);
    await untilFresh(page);
    expect(await page.getAttribute(".one-label.front img", "alt")).toContain("211 capsules");
    expect(await page.isChecked("#read-1")).toBe(false);
    expect(await focused(page)).toBe("quantity");
    await context.close();
  });

  it("counts a key that is held down once", async () => {
    const { context, page } = await start();
    await page.check("input[value=large-18]");
    await page.check("#easyRead");
    await fillWhole(page, { directions: "1 tds for 7 days" });
    await press(page, "Alt+a");
    await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
    for (let held = 0; held < 6; held += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    expect(await page.locator("#look [name=read]:checked").count()).toBe(1);
    await context.close();
  });

  it("keeps what is typed without a connection, and goes on when it is back", async () => {
    const { context, page } = await start();
    await fillWhole(page);
    await context.setOffline(true);
    await page.fill("#quantity", "42");
    await page.waitForSelector("#bar-state button");
    expect(await page.textContent("#bar-state")).toContain("No connection. What you typed is kept.");
    expect(await page.isDisabled("#approve")).toBe(true);
    // What the directions were read as is told as of before, and the key leads to what helps, each time it was in vain.
    expect(await page.textContent("#read-as > span")).toBe("Before you typed on:");
    await press(page, "Alt+a");
    expect(await focused(page)).toBe("Try now");
    await page.locator("#bar-state button").evaluate((button) => button.setAttribute("data-before", ""));
    await page.keyboard.press("Enter");
    await page.waitForSelector("#bar-state button:not([data-before])");
    expect(await focused(page)).toBe("Try now");
    await picture(page, "desk-offline");
    await context.setOffline(false);
    await untilFresh(page);
    expect(await page.inputValue("#quantity")).toBe("42");
    expect(await page.getAttribute(".one-label.front img", "alt")).toContain("42 capsules");
    await context.close();
  });

  it("lets somebody who was signed out sign in on the page, and loses nothing", async () => {
    const { context, page } = await start();
    await fillWhole(page);
    await page.focus("#quantity");
    const session = (await context.cookies()).find(({ name }) => name === "plainlabel-desk")!;
    await context.clearCookies({ name: session.name });
    await page.fill("#quantity", "42");
    await page.waitForSelector("#sign-in-here");
    expect(await focused(page)).toBe("key-here");
    await picture(page, "desk-signed-out");
    expect(await axeFinds(page)).toEqual([]);
    await page.fill("#key-here", "pl_nobody");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=That does not sign anybody in.");
    await context.addCookies([session]);
    await page.click("[data-other]");
    await untilFresh(page);
    expect(await focused(page)).toBe("quantity");
    expect(await page.inputValue("#quantity")).toBe("42");
    await context.close();
  });
});
