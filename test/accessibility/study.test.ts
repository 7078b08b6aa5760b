// A comprehension test on a tablet, in a real browser: axe finds nothing, nothing is asked for, and what is saved
// is read again.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { renderTablet, renderVariants } from "@plainlabel/page";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askingOf, planStudy, readAskedSheet } from "../../packages/codesign/src/index.ts";
import { foundOn } from "./axeOn.ts";
import { openBrowser } from "./openBrowser.ts";

const opened = await openBrowser();
if (typeof opened === "string") {
  console.warn(`\nACCESSIBILITY NOT TESTED: ${opened}\n`);
  if (process.env.CI === "true") throw new Error(opened);
}

const plan = planStudy({
  mark: 67,
  people: 2,
  arms: ["usual", "ours"],
  items: ["1.when", "1.how-much", "picture.night"],
  seed: 7,
});

/** One white dot: what the label looks like is no matter here. */
const dot = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII="),
  (sign) => sign.charCodeAt(0),
);

const page = renderTablet({
  digest: "sha256 0123456789abcdef",
  items: [
    { id: "1.when", ask: "When do you take it?", picture: null },
    { id: "1.how-much", ask: "How many tablets do you take each time?", picture: null },
    { id: "picture.night", ask: "What does this picture mean?", picture: { id: "night" } },
  ],
  arms: [
    { arm: "usual", label: null },
    { arm: "ours", label: { png: dot, words: "Take 1 tablet at night.", width: 102 } },
  ],
  people: plan.order.map((_, at) => askingOf(plan, at + 1)),
});

it("holds no right answer, and asks nobody for anything", () => {
  expect(page).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|WebSocket|cookie|https?:|import\(/);
  expect(page).not.toMatch(/>Night</);
});

describe.skipIf(typeof opened === "string")("the page of a study", () => {
  const browser = opened as Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plainlabel-tablet-"));
    await writeFile(join(folder, "tablet.html"), page);
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const opens = async (): Promise<{ tab: Page; asked: string[] }> => {
    const context = await browser.newContext({
      viewport: { width: 768, height: 1024 },
      acceptDownloads: true,
    });
    const tab = await context.newPage();
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(join(folder, "tablet.html")).href);
    return { tab, asked };
  };

  const saved = async (tab: Page, button: string): Promise<string> => {
    const [download] = await Promise.all([tab.waitForEvent("download"), tab.click(button)]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return readFile(file, "utf8");
  };

  it("goes through one person, keeps every answer after a reload, and saves what is read again", async () => {
    const { tab, asked } = await opens();
    const sound = async (): Promise<void> => {
      for (const width of [320, 768]) {
        await tab.setViewportSize({ width, height: 1024 });
        expect(await foundOn(tab)).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    };
    await sound();
    await tab.click("text=Start");
    expect(await tab.isVisible("#no-consent")).toBe(true);
    await sound();
    const ours = plan.order.indexOf("ours") + 1;
    await tab.fill("#person", String(ours));
    await tab.check("#agreed");
    await tab.click("text=Start");
    for (const item of askingOf(plan, ours).items) {
      const isPicture = item.startsWith("picture.");
      expect(await tab.isVisible('[data-arm="ours"]')).toBe(!isPicture);
      expect(await tab.isVisible('[data-arm="usual"]')).toBe(false);
      expect(await tab.isVisible('[role="img"]')).toBe(isPicture);
      await sound();
      if (isPicture) await tab.click("#dont-know");
      else {
        await tab.click("text=Next");
        expect(await tab.isVisible("#empty")).toBe(true);
        /* A supporter first: the person is asked the same again. */
        await tab.fill("#answer", "at night, I think");
        await tab.check("#by-supporter");
        await tab.click("text=Next");
        await tab.fill("#answer", '=1, "in the dark"');
        await tab.check("#prompted");
        await tab.click("text=Next");
      }
    }
    expect(await tab.isVisible("#done")).toBe(true);
    await sound();
    await tab.reload();
    expect(await tab.textContent("#kept")).toBe("Answers on this device: 5 of people: 1");
    const table = readAskedSheet(await saved(tab, "#save-csv"));
    const json = readAskedSheet(await saved(tab, "#save-json"));
    if (!table.ok || !json.ok) throw new Error(JSON.stringify([table, json]));
    const { person } = askingOf(plan, ours);
    expect(json.rows).toContainEqual({
      ...{ person, who: "person", arm: "ours", item: "1.when", prompted: true },
      verbatim: '=1, "in the dark"',
    });
    expect(json.rows.filter(({ who }) => who === "supporter").length).toBe(2);
    expect(json.rows.filter(({ verbatim }) => verbatim === "I don't know").length).toBe(1);
    /* A spreadsheet must not work an answer out: an apostrophe stands before it in the table. */
    expect(table.rows.map((row) => ({ ...row, verbatim: row.verbatim.replace(/^'/, "") }))).toEqual(
      json.rows,
    );
    expect(asked.filter((url) => !/^(?:data|file|blob):/.test(url))).toEqual([]);
    await tab.click("#delete");
    await sound();
    await tab.click("#delete-yes");
    expect(await tab.textContent("#kept")).toBe("Answers on this device: 0 of people: 0");
    await tab.context().close();
  });

  it("of variants side by side is as sound", async () => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    const tab = await context.newPage();
    await tab.setContent(
      renderVariants([
        { name: "usual", png: dot, words: "Take 1 tablet at night.", width: 102 },
        { name: "ours", png: dot, words: "Take 1 tablet at night. Phone us for help.", width: 152 },
      ]),
    );
    for (const width of [320, 1024]) {
      await tab.setViewportSize({ width, height: 768 });
      expect(await foundOn(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await context.close();
  });

  it("has no person but the plan's", async () => {
    const { tab } = await opens();
    await tab.fill("#person", "5");
    await tab.check("#agreed");
    await tab.click("text=Start");
    expect(await tab.isVisible("#no-person")).toBe(true);
    expect(await tab.isVisible("#asking")).toBe(false);
    await tab.context().close();
  });
});
