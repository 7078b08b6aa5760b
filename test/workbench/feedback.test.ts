// Feedback in a real browser: a year of answers by the store, a chart with its table; axe and 400 % zoom in each state.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localTenant } from "../../services/api/src/access/localTenant.ts";
import { countFeedback } from "../../services/api/src/store/feedback/countFeedback.ts";
import { countNearMisses } from "../../services/api/src/store/feedback/countNearMisses.ts";
import { openSqlite } from "../../services/api/src/store/sqlite/openSqlite.ts";
import {
  axeFinds,
  type Desk,
  deskBrowser,
  deskClock,
  openDesk,
  picture,
  tooWide,
  unfold,
} from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("feedback", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  /** Answers of a week so many weeks ago: 12, of which some were not easy. */
  const answer = async (weeksAgo: number, notEasy: number): Promise<void> => {
    const engine = openSqlite(desk.folder);
    const counts = countFeedback(
      (work) => work(engine.db),
      () => deskClock() - weeksAgo * 7 * 86_400_000,
    );
    const subject = { tenantId: localTenant, contentVersion: "0.1.0", labelVariant: "clear" };
    for (let at = 0; at < 12; at += 1)
      await counts.add(subject, { face: at < notEasy ? "no" : "yes", hard: null });
    await engine.close();
  };

  /** One reader of this week nearly took the wrong medicine, and two the wrong amount. */
  const nearlyWrong = async (): Promise<void> => {
    const engine = openSqlite(desk.folder);
    const counts = countNearMisses((work) => work(engine.db), deskClock);
    const subject = { tenantId: localTenant, contentVersion: "0.1.0", labelVariant: "clear" };
    for (const part of ["medicine", "amount", "amount"] as const) await counts.add(subject, part);
    await engine.close();
  };

  it("is found faultless by axe with no answers, with few, and with a year of them, wide and narrow", async () => {
    const { context, page } = await desk.open(browser);
    const look = async (name: string): Promise<string> => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(`${desk.address}/desk/feedback`);
      await picture(page, `desk-${name}`);
      await unfold(page);
      expect([name, await axeFinds(page)]).toEqual([name, []]);
      // 400 % zoom of a window of 1280 pixels.
      await page.setViewportSize({ width: 320, height: 740 });
      expect([name, await axeFinds(page)]).toEqual([name, []]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      return (await page.textContent("#summary")) ?? "";
    };
    expect(await look("feedback-none")).toBe("Nobody has answered yet.");
    await answer(0, 1);
    await nearlyWrong();
    expect(await look("feedback-few")).toContain("12 answers in 1 week. That is too little to tell limits");
    for (let weeksAgo = 1; weeksAgo < 30; weeksAgo += 1)
      if (weeksAgo !== 8) await answer(weeksAgo, weeksAgo === 4 ? 9 : weeksAgo % 3);
    expect(await look("feedback")).toContain("1 week worse than chance explains, 0 weeks better.");
    const near = page.locator("section", { hasText: "Nearly taken wrong" });
    expect(await near.locator("tbody tr").allTextContents()).toEqual(["How much2", "Which medicine1"]);
    await page.setViewportSize({ width: 1024, height: 768 });
    await picture(page, "desk-feedback-chart", ".chart");
    expect(await page.locator(".chart .outside").count()).toBe(1);
    expect(await page.locator("tbody tr", { hasText: "Worse than chance explains" }).count()).toBe(1);
    await context.close();
  });

  it("is narrowed to one label by keyboard, without script", async () => {
    const { context, page } = await desk.open(browser, { script: false });
    await page.goto(`${desk.address}/desk/feedback`);
    await page.focus("#variant");
    await page.keyboard.type("clear");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/variant=clear/);
    expect(await page.inputValue("#variant")).toBe("clear");
    await context.close();
  });
});
