// A pasted prescription in a real browser: from paste to four PDFs by keyboard, and axe on every state.
import { readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, press, tooWide, unfold } from "./openDesk.ts";

const bundle = readFileSync(
  new URL("../../examples/fhir/prescription-order-four-items.json", import.meta.url),
  "utf8",
);

/** The second item is cancelled. */
const spoilt = (): string => {
  const sent = JSON.parse(bundle);
  sent.entry[2].resource.status = "cancelled";
  return JSON.stringify(sent);
};

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("a pasted prescription", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({}, "70x35");
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const paste = async (page: Page, text: string): Promise<void> => {
    await page.goto(`${desk.address}/desk/prescription`);
    await page.fill("#prescription", text);
    await press(page, "Alt+u");
    await page.waitForSelector("#progress, .refused");
  };

  const progress = (page: Page): Promise<string | null> => page.textContent("#progress");

  it("goes from paste to four PDFs by keyboard alone", async () => {
    const { context, page } = await desk.open(browser);
    const files: Uint8Array[] = [];
    await context.route("**/desk/prescription/label", async (route) => {
      const response = await route.fetch();
      files.push(await response.body());
      await route.fulfill({ response });
    });
    await paste(page, bundle);
    for (const [at, name] of ["Amoxicillin", "Methotrexate", "Salbutamol", "Paracetamol"].entries()) {
      await page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, name);
      expect(await progress(page)).toBe(`Item ${at + 1} of 4. ${at} of 4 printed.`);
      await press(page, "Alt+i");
      await page.keyboard.type("AB");
      await press(page, "Alt+a");
      await page.waitForSelector(".approved");
      await press(page, "Alt+p");
    }
    await page.waitForSelector("text=All 4 items are printed");
    await picture(page, "all-done");
    expect(files).toHaveLength(4);
    for (const file of files) {
      expect(new TextDecoder().decode(file.slice(0, 5))).toBe("%PDF-");
      expect((await PDFDocument.load(file)).getPageCount()).toBeGreaterThan(0);
    }
    expect(new Set(files.map((file) => Buffer.from(file).toString("base64"))).size).toBe(4);
    // Nobody's name or medicine is in an address or in the log.
    expect(context.pages().map((each) => each.url())).toEqual([`${desk.address}/desk/prescription`]);
    expect(desk.logged()).not.toMatch(/Plumtree|Amoxicillin|Methotrexate/i);
    await context.close();
  });

  it("keeps what was typed for an item while others are looked at, and asks again after a change", async () => {
    const { context, page } = await desk.open(browser);
    await paste(page, bundle);
    await page.fill("#warnings", "9");
    await page.fill("#indication", "For your chest infection");
    await press(page, "Alt+n");
    await page.waitForSelector("text=Item 2 of 4");
    expect(await page.inputValue("#warnings")).toBe("");
    await press(page, "Alt+b");
    await page.waitForSelector("text=Item 1 of 4");
    expect(await page.inputValue("#warnings")).toBe("9");
    expect(await page.inputValue("#indication")).toBe("For your chest infection");
    await page.fill("#indication", "For your ear");
    await page.fill("#initials", "AB");
    await press(page, "Alt+a");
    await page.waitForSelector("text=Something changed since this label was shown.");
    expect(await page.locator(".approved").count()).toBe(0);
    await press(page, "Alt+a");
    await page.waitForSelector(".approved");
    await context.close();
  });

  it("drops a file on the field", async () => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}/desk/prescription`);
    await page.setInputFiles("#file", {
      name: "prescription.json",
      mimeType: "application/json",
      buffer: Buffer.from(bundle),
    });
    await page.waitForFunction(
      () => (document.querySelector<HTMLTextAreaElement>("#prescription")?.value.length ?? 0) > 1000,
    );
    await press(page, "Alt+u");
    await page.waitForSelector("text=Item 1 of 4");
    await context.close();
  });

  it("has keys that can be shown, and turned off for good", async () => {
    const { context, page } = await desk.open(browser);
    await paste(page, bundle);
    await page.locator("#main").focus();
    await page.keyboard.press("?");
    expect(await page.locator("#keys[open]").count()).toBe(1);
    await page.fill("#indication", "");
    await page.locator("#indication").focus();
    await page.keyboard.type("why?");
    expect(await page.inputValue("#indication")).toBe("why?");
    await page.uncheck("#keys-on");
    await press(page, "Alt+n");
    await page.locator("#main").focus();
    await page.keyboard.press("?");
    expect(await progress(page)).toContain("Item 1 of 4");
    expect(await page.locator("#keys[open]").count()).toBe(1);
    await context.close();
  });

  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    "paste-refused": (page) => paste(page, '{"resourceType": "Bundle", "type": "history", "entry": []}'),
    "item-shown": (page) => paste(page, bundle),
    "item-refused": async (page) => {
      await paste(page, spoilt());
      await press(page, "Alt+n");
      await page.waitForSelector("text=No label can be made from this item");
    },
    "item-unfit": async (page) => {
      await paste(page, bundle);
      await page.fill("#codes", "957351000000120");
      await page.fill("#warnings", "20");
      await press(page, "Alt+u");
      await page.waitForSelector("#codes-wrong");
      await page.waitForSelector("#warnings-wrong");
    },
    "item-approved": async (page) => {
      await paste(page, bundle);
      await press(page, "Alt+n");
      await page.waitForSelector("text=Item 2 of 4");
      await page.fill("#codes", "957351000000102 936661000000109");
      await page.click("#printer summary");
      await page.click('#printer [value="102x76"]');
      await page.waitForSelector("#printer b:text('102 × 76 mm')");
      await press(page, "Alt+u");
      await page.waitForSelector("text=24 point print");
      await page.fill("#initials", "AB");
      await press(page, "Alt+a");
      await page.waitForSelector(".approved");
    },
    "own-directions": async (page) => {
      await paste(page, bundle);
      await page.click("text=Write other directions for this label");
      await page.waitForSelector("#directions");
    },
    profiles: async (page) => {
      await paste(page, bundle);
      await press(page, "Alt+r");
      await page.waitForSelector("#profiles");
    },
  };

  it.each(Object.keys(states))(
    "%s: axe finds nothing, wide and narrow, with everything unfolded",
    async (state) => {
      const { context, page } = await desk.open(browser);
      await states[state]?.(page);
      await picture(page, `desk-${state}`, state === "profiles" ? "#profiles" : undefined);
      await unfold(page);
      expect(await axeFinds(page)).toEqual([]);
      // 400 % zoom of a window of 1280 pixels.
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await axeFinds(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await context.close();
    },
  );
});
