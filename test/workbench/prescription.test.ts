// A pasted prescription in a real browser: from paste to four PDFs by keyboard, and axe on every state.
import { readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approve, focused } from "./labelDesk.ts";
import {
  type Desk,
  deskBrowser,
  deskWidths,
  faultsAt,
  openDesk,
  picture,
  press,
  unfold,
} from "./openDesk.ts";

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
    await page.waitForSelector("html[data-desk=ready]");
  };

  const progress = (page: Page): Promise<string | null> => page.textContent("#progress");

  /** Somebody who approves, said once as a pharmacist does. */
  const sayWho = async (page: Page): Promise<void> => {
    await page.fill("#approver-name", "Pat Smith");
    await page.selectOption("#approver-role", "pharmacist");
    await page.fill("#approver-registration", "2012345");
    await page.click("button[value=who]");
    await page.waitForSelector("#ask-who", { state: "detached" });
  };

  const atNext = (page: Page): Promise<unknown> =>
    page.waitForFunction(
      () =>
        document.querySelector("form.stale") === null && document.activeElement?.matches("#bar [data-next]"),
    );

  it("goes from paste to four PDFs by keyboard alone: four keys an item beside its labels, and what is doubtful", async () => {
    const { context, page } = await desk.open(browser);
    const files: Uint8Array[] = [];
    await context.route("**/desk/prescription/label", async (route) => {
      const response = await route.fetch();
      files.push(await response.body());
      await route.fulfill({ response });
    });
    await paste(page, bundle);
    await sayWho(page);
    for (const [at, name] of ["Amoxicillin", "Methotrexate", "Salbutamol", "Paracetamol"].entries()) {
      await page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, name);
      expect(await progress(page)).toBe(`Item ${at + 1} of 4. ${at} of 4 printed.`);
      // Each item opens with the focus on what is next.
      await atNext(page);
      const hidden = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      if (at === 0) expect(hidden).toBeLessThanOrEqual(0);
      let keys = 0;
      const key = async (pressed: string): Promise<void> => {
        keys += 1;
        await page.keyboard.press(pressed);
      };
      expect(await focused(page)).toContain("Warnings");
      await key("Enter");
      expect(await focused(page)).toBe("no-warnings");
      await key("Enter");
      await atNext(page);
      const labels = await page.locator(".one-label").count();
      const doubts = await page.locator(".doubts li").count();
      for (let step = 0; step < labels + doubts; step += 1) {
        expect(await focused(page)).toContain(step < doubts ? "I have looked at it" : "I have read");
        await key("Enter");
      }
      expect(await focused(page)).toBe("initials");
      await page.keyboard.type("PS");
      await key("Enter");
      await page.waitForSelector("#print");
      expect(await focused(page)).toBe("print");
      await key("Enter");
      expect(keys).toBe(4 + labels + doubts);
    }
    await page.waitForSelector("text=All 4 items are printed");
    expect(await focused(page)).toBe("Another prescription");
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

  it("keeps what was typed for an item while others are looked at; a label that was changed is read again", async () => {
    const { context, page } = await desk.open(browser);
    await paste(page, bundle);
    await sayWho(page);
    await page.fill("#typed-warning", "9");
    await page.press("#typed-warning", "Enter");
    await page.waitForSelector(".chip");
    await page.fill("#indication", "For your chest infection");
    await press(page, "Alt+n");
    await page.waitForSelector("text=Item 2 of 4");
    await atNext(page);
    expect(await page.locator(".chip").count()).toBe(0);
    await press(page, "Alt+b");
    await page.waitForSelector("text=Item 1 of 4");
    await atNext(page);
    expect(await page.textContent(".chip")).toContain("9");
    expect(await page.inputValue("#indication")).toBe("For your chest infection");
    await approve(page);
    await page.fill("#indication", "For your ear");
    await page.waitForSelector("#print", { state: "detached" });
    expect(await page.isDisabled("#approve")).toBe(true);
    expect(await page.locator("[name='read.0']:checked").count()).toBe(0);
    await approve(page);
    await context.close();
  });

  it("never leaves the focus on nothing, whatever was pressed", async () => {
    const { context, page } = await desk.open(browser);
    await paste(page, bundle);
    await sayWho(page);
    const led: string[] = [];
    const after = async (act: () => Promise<unknown>): Promise<void> => {
      await act();
      await page.waitForTimeout(50);
      await page.waitForFunction(() => document.querySelector("form.stale") === null);
      led.push(await focused(page));
    };
    await after(() => press(page, "Alt+n").then(() => page.waitForSelector("text=Item 2 of 4")));
    await after(() => page.click("#own-directions").then(() => page.waitForSelector("#directions")));
    await after(() =>
      page.click("[value=their-directions]").then(() => page.waitForSelector("#own-directions")),
    );
    await after(() => page.click("[value=go-3]").then(() => page.waitForSelector("text=Item 4 of 4")));
    await after(() => page.click("#printer summary"));
    await after(() => page.click('#printer [value="102x76"]'));
    await after(() => page.check("#no-warnings"));
    await after(() => approve(page));
    await after(() => press(page, "Alt+p").then(() => page.waitForSelector("text=Item 1 of 4. 1 of 4")));
    expect(led).not.toContain("BODY");
    expect(led[1]).toBe("directions");
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
      await page.waitForSelector("text=No label can be made from this item:");
    },
    "item-unfit": async (page) => {
      await paste(page, bundle);
      await page.click("#rest > summary");
      await page.fill("#codes", "957351000000120");
      await page.waitForSelector("#codes-wrong:text('The check digit')");
    },
    "item-approved": async (page) => {
      await paste(page, bundle);
      await press(page, "Alt+n");
      await page.waitForSelector("text=Item 2 of 4");
      await sayWho(page);
      await page.click("#printer summary");
      await page.click('#printer [value="102x76"]');
      await page.waitForSelector("#printer b:text('102 × 76 mm')");
      await page.check("#no-warnings");
      await page.check("input[value=large-18]");
      await approve(page);
    },
    "own-directions": async (page) => {
      await paste(page, bundle);
      await page.click("#own-directions");
      await page.waitForSelector("#directions");
    },
    profiles: async (page) => {
      await paste(page, bundle);
      await press(page, "Alt+r");
      await page.waitForSelector("#profiles");
    },
  };

  it.each(Object.keys(states))(
    "%s: axe finds nothing, 1366, 1024 and 320 pixels wide, with everything unfolded",
    async (state) => {
      const { context, page } = await desk.open(browser);
      await states[state]?.(page);
      await picture(page, `desk-${state}`, state === "profiles" ? "#profiles" : undefined);
      // What is said aloud comes a second after what is shown.
      await page.waitForTimeout(1_100);
      await unfold(page);
      for (const width of deskWidths) {
        expect(await faultsAt(page, width), `${width} px`).toEqual([]);
        await picture(page, `desk-${state}-${width}`);
      }
      await context.close();
    },
  );
});
