// The desk in a real browser: the shipped application on loopback, somebody signed in, axe at hand.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { type Identity, scopes } from "../../services/api/src/access/Identity.ts";
import { localTenant } from "../../services/api/src/access/localTenant.ts";
import type { AppParts } from "../../services/api/src/buildApp.ts";
import { sessionCookie } from "../../services/api/src/features/desk/deskScope.ts";
import type { Store } from "../../services/api/src/store/Store.ts";
import { temporaryStore } from "../../services/api/src/testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../services/api/src/testing/testApp.ts";
import { openBrowser } from "../accessibility/openBrowser.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A and AA of WCAG 2.0 to 2.2, and what axe calls good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A browser, or why there is none: said aloud here, and a failure on CI. */
export const deskBrowser = async (): Promise<Browser | string> => {
  const opened = await openBrowser();
  if (typeof opened === "string") {
    console.warn(`\nTHE DESK IS NOT TESTED IN A BROWSER: ${opened}\n`);
    if (process.env.CI === "true") throw new Error(opened);
  }
  return opened;
};

/** Who opens the desk in a test, where nobody else is named. */
export const somebody: Identity = { tenantId: localTenant, keyId: null, scopes: new Set(scopes) };

export interface Desk {
  /** What the desk keeps, and the folder that it is in. */
  readonly store: Store;
  readonly folder: string;
  readonly address: string;
  readonly logged: () => string;
  /** A browser window of somebody who is signed in. */
  readonly open: (
    browser: Browser,
    options?: { readonly script?: boolean; readonly width?: number },
  ) => Promise<{ readonly context: BrowserContext; readonly page: Page }>;
  /** In place of whoever is signed in there. */
  readonly signIn: (context: BrowserContext, who: Identity) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** On 22 November 2026, in the middle of the day. */
export const deskClock = (): number => Date.parse("2026-11-22T12:00:00Z");

export const openDesk = async (
  parts: Pick<Partial<AppParts>, "filmPlaces" | "pharmacy" | "clock" | "secondCheck"> = {},
  stock: string | null = null,
): Promise<Desk> => {
  const { clock = deskClock } = parts;
  const { store, folder } = temporaryStore(clock);
  const { app, logged } = await startApp({
    ...{ pharmacy, ...parts, store, clock },
    publicHost: "labels.example.org",
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const signIn = async (context: BrowserContext, who: Identity): Promise<void> => {
    const value = await store.sessions.begin(who);
    await context.addCookies([{ name: sessionCookie, value, url: address, httpOnly: true }]);
  };
  const address: string = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    store,
    folder,
    address,
    logged,
    signIn,
    open: async (browser, { script = true, width = 1366 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 768 },
        javaScriptEnabled: script,
      });
      await signIn(context, somebody);
      if (stock !== null)
        await context.addCookies([{ name: "plainlabel-stock", value: stock, url: address, httpOnly: true }]);
      return { context, page: await context.newPage() };
    },
    close: () => app.close(),
  };
};

/** What axe finds on the page with everything unfolded, or on it as it stands; of what passes, only which rules looked. */
export const axeFinds = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  // Of what passes, which rules looked is enough: naming every element takes most of the time.
  const { violations, passes } = await page.evaluate(
    (only) =>
      (
        globalThis as unknown as {
          axe: {
            run: (options: unknown) => Promise<{
              violations: { id: string; nodes: { html: string }[] }[];
              passes: { id: string }[];
            }>;
          };
        }
      ).axe.run({ runOnly: only, resultTypes: ["violations"] }),
    tags,
  );
  // Had axe not looked, it would have found nothing either.
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });

/** CSS pixels by which the page is wider than its window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Widths of a window at the counter, of a small one, and of 400 % zoom in one of 1280 pixels. */
export const deskWidths = [1366, 1024, 320] as const;

/** What axe finds at this width, and whether the page is too wide; between the widest and the narrowest that alone. */
export const faultsAt = async (
  page: Page,
  width: (typeof deskWidths)[number],
): Promise<readonly string[]> => {
  await page.setViewportSize({ width, height: 768 });
  const over = await tooWide(page);
  const found = width === 1024 ? [] : await axeFinds(page);
  return over > 0 ? [...found, `${over} px too wide`] : found;
};

/** A picture of the page or of a part of it, for the docs or for looking at; only where a folder is named. */
export const picture = async (page: Page, name: string, part?: string): Promise<void> => {
  const folder = process.env.TEST_DESK_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  if (part === undefined) await page.screenshot({ path, fullPage: true });
  else await page.locator(part).screenshot({ path });
};

/** A key, once the page's script listens. */
export const press = async (page: Page, keys: string): Promise<void> => {
  await page.waitForSelector("html[data-desk=ready]");
  await page.keyboard.press(keys);
};
