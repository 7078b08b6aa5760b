// Links in a real browser: found and withdrawn by keyboard without script; axe and 400 % zoom in each state.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localTenant } from "../../services/api/src/access/localTenant.ts";
import { linkOrder } from "../../services/api/src/testing/sampleLabel.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, tooWide, unfold } from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("links", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const mint = (requestDigest: string) =>
    desk.store.links.mint({ ...linkOrder, tenantId: localTenant, requestDigest });

  it("are found by the code on the label and withdrawn, by keyboard alone and without script", async () => {
    const { token, id } = await mint("by keyboard");
    const { context, page } = await desk.open(browser, { script: false });
    await page.goto(`${desk.address}/desk/links`);
    await page.focus("#code");
    await page.keyboard.type(`HTTPS://LABELS.EXAMPLE/M/${token}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/desk/links/${id}`);
    await page.focus("text=Withdraw this link");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Withdraw for good");
    expect((await desk.store.links.byToken(token)).state).toBe("live");
    await page.focus("text=Withdraw for good");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=This link is withdrawn.");
    expect((await desk.store.links.byToken(token)).state).toBe("revoked");
    expect(desk.logged()).not.toContain(token);
    await context.close();
  });

  it("are found faultless by axe in every state, wide and narrow", async () => {
    const { id } = await mint("looked at");
    const withdrawn = await mint("withdrawn");
    await desk.store.links.revoke(localTenant, withdrawn.id);
    const { context, page } = await desk.open(browser);
    const states = {
      links: "/desk/links",
      "links-older": "/desk/links?before=00000000000000000000000000",
      link: `/desk/links/${id}`,
      "link-asked": `/desk/links/${id}/withdraw`,
      "link-withdrawn": `/desk/links/${withdrawn.id}`,
      "link-unknown": "/desk/links/nonsense",
    };
    for (const [name, path] of Object.entries(states)) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(`${desk.address}${path}`);
      await picture(page, `desk-${name}`);
      await unfold(page);
      expect([name, await axeFinds(page)]).toEqual([name, []]);
      // 400 % zoom of a window of 1280 pixels.
      await page.setViewportSize({ width: 320, height: 740 });
      expect([name, await axeFinds(page)]).toEqual([name, []]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
