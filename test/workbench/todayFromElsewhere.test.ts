// Items of a prescription and rows of a batch among today's labels, in a real browser: one list, checked,
// approved and printed from it.
import { readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { focused, setUp, untilFresh } from "./labelDesk.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, press } from "./openDesk.ts";

const bundle = readFileSync(
  new URL("../../examples/fhir/prescription-order-four-items.json", import.meta.url),
  "utf8",
);
const header = "person,medicine,strength,form,quantity,directions,dispensed on";
const row = (person: string, directions: string): string =>
  `${person},Amoxicillin,500 mg,capsules,21 capsules,${directions},2026-11-22`;

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("today's labels from elsewhere", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const start = async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    return { context, page };
  };
  const toToday = async (page: Page): Promise<void> => {
    await page.goto(desk.address);
    await page.waitForSelector("#today-list:not([hidden]) tr.row");
    await untilFresh(page);
  };
  const rowsIn = (page: Page, group: string): Promise<string[]> =>
    page.locator(`#today-list tbody[data-group=${group}]:not([hidden]) .medicine`).allTextContents();
  const paste = async (page: Page): Promise<void> => {
    await page.goto(`${desk.address}/desk/prescription`);
    await page.fill("#prescription", bundle);
    await press(page, "Alt+u");
    await page.waitForSelector("#item-form");
    await page.waitForFunction(() => document.querySelector("[data-todo]")?.textContent === "4 to do");
  };
  /** By keyboard from the row that has the focus: the tick that no warning is needed, each label, initials. */
  const approveChosen = async (page: Page, name: string): Promise<string[]> => {
    const led: string[] = [];
    await page.keyboard.press("Enter");
    for (let pressed = 0; pressed < 15; pressed += 1) {
      await page.waitForFunction(
        () =>
          document.querySelector("form.stale") === null &&
          (document.activeElement?.matches("#bar [data-next], #no-warnings") ?? false),
      );
      led.push(await focused(page));
      if (led.at(-1) === "initials") break;
      await page.keyboard.press("Enter");
      await page.waitForTimeout(50);
    }
    await page.keyboard.type("PS");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`tbody[data-group=print] tr:has-text("${name}")`);
    await untilFresh(page);
    return led;
  };

  const printed = async (context: BrowserContext): Promise<Uint8Array[]> => {
    const files: Uint8Array[] = [];
    await context.route("**/desk/today/labels", async (route) => {
      const response = await route.fetch();
      files.push(await response.body());
      await route.fulfill({ response });
    });
    return files;
  };

  it("hold every item of a prescription, survive a reload, and are approved and printed together from the list", async () => {
    const { context, page } = await start();
    await paste(page);
    await page.fill("#indication", "for your chest");
    await untilFresh(page);
    await page.waitForTimeout(500);
    await page.reload();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#indication")?.value === "for your chest",
    );
    await toToday(page);
    // Items that nobody opened yet are asked about one after another.
    await expect.poll(() => rowsIn(page, "check"), { timeout: 20_000 }).toHaveLength(4);
    expect(await rowsIn(page, "needs")).toEqual([]);
    expect(await page.textContent("#today-list")).toContain("Prescription 1 of 4");
    expect(await page.textContent("#today-list")).toContain("Give a warning, or tick that none is needed.");
    await picture(page, "desk-today-prescription");
    expect(await axeFinds(page)).toEqual([]);
    const names = await rowsIn(page, "check");
    await page.focus("#today-list .name");
    await page.keyboard.press("Home");
    await untilFresh(page);
    expect(await page.textContent("#look")).toContain("for your chest");
    const led = await approveChosen(page, names[0]!);
    expect(led).toContain("no-warnings");
    expect(led).not.toContain("BODY");
    await page.click(`.row:has-text("${names[3]}") .name`);
    await untilFresh(page);
    await page.focus(".row.chosen .name");
    await approveChosen(page, names[3]!);
    const files = await printed(context);
    await page.click("#print-all");
    await expect.poll(() => rowsIn(page, "printed")).toEqual([names[0], names[3]]);
    expect((await PDFDocument.load(files[0]!)).getPageCount()).toBeGreaterThan(1);
    // On its own page the item is what was made of it here.
    await page.focus(`.row:has-text("${names[0]}") .name`);
    await page.keyboard.press("e");
    await page.waitForSelector("#item-form");
    expect(await page.textContent("#progress")).toBe("Item 1 of 4. 2 of 4 printed.");
    await context.close();
  });

  it("hold the rows of a batch, which the service keeps: approved from the list, each on the sheet too", async () => {
    const { context, page } = await start();
    await page.goto(`${desk.address}/desk/batches`);
    await page.fill(
      "#order",
      [
        header,
        row("Hal Moss", "ONE to be taken THREE times a day"),
        row("Ivy Lane", "two bd pc prn max 8/24"),
        row("Jo Field", "ONE to be taken TWICE a day"),
      ].join("\n"),
    );
    await page.click("text=Make the labels");
    await page.waitForSelector("text=The batch is done");
    await page.waitForFunction(() => document.querySelector("[data-todo]")?.textContent === "3 to do");
    await toToday(page);
    expect(await page.textContent("#today-list")).toContain("Row 2, sheet of 12:00");
    await page.click(".row:has-text('Hal Moss') .name");
    await untilFresh(page);
    await page.waitForSelector("#look .label");
    await page.focus(".row.chosen .name");
    await approveChosen(page, "Hal Moss");
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.goto(`${desk.address}/desk/batches`);
    await page.goBack();
    await toToday(page);
    await page.focus(".row:has-text('Hal Moss') .name");
    await page.keyboard.press("e");
    await page.waitForSelector("#row-form");
    expect(await page.textContent("#bar")).toContain("Approved by PS, Pat Smith.");
    // With the others of the list in one print.
    await toToday(page);
    await page.click(".row:has-text('Jo Field') .name");
    await page.waitForSelector("#look .label");
    await untilFresh(page);
    await page.focus(".row.chosen .name");
    await approveChosen(page, "Jo Field");
    expect(await page.textContent("#print-all")).toBe("Print all 2");
    const files = await printed(context);
    await page.click("#print-all");
    await page.waitForFunction(
      () => document.querySelectorAll("#today-list tbody[data-group=printed] tr.row").length === 2,
    );
    expect((await PDFDocument.load(files[0]!)).getPageCount()).toBe(2);
    await page.focus(".row:has-text('Jo Field') .name");
    await page.keyboard.press("e");
    await page.waitForSelector("#row-form");
    expect(await page.textContent("#bar")).toContain("Sent to the printer once.");
    await context.close();
  });

  it("tell what was done with rows on their own pages, where the next one opens; what was taken off stays off", async () => {
    const { context, page } = await start();
    await page.goto(`${desk.address}/desk/batches`);
    await page.fill(
      "#order",
      [
        header,
        ...["Kay Ames", "Lou Bell", "Moe Cary"].map((name) => row(name, "ONE to be taken daily")),
      ].join("\n"),
    );
    await page.click("text=Make the labels");
    await page.waitForSelector("text=The batch is done");
    const sheet = page.url();
    await page.waitForFunction(() => document.querySelector("[data-todo]")?.textContent === "3 to do");
    await toToday(page);
    await page.click(".row:has-text('Moe Cary') .name");
    await untilFresh(page);
    await page.click("#row-off");
    await page.click("#ask-once >> text=Take it off");
    await page.waitForSelector("text=Moe Cary", { state: "detached" });
    await page.goto(`${sheet}/rows?at=0`);
    await press(page, "Alt+a");
    for (let pressed = 0; pressed < 8 && (await focused(page)) !== "initials"; pressed += 1) {
      await page.waitForFunction(() => document.querySelector("form.stale") === null);
      const at = await focused(page);
      await page.keyboard.press(at === "no-warnings" ? "Space" : "Enter");
      if (at === "no-warnings") await page.keyboard.press("Alt+a");
      await page.waitForTimeout(250);
    }
    await page.keyboard.type("PS");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("Lou Bell"));
    await page.waitForFunction(() => document.querySelector("[data-todo]")?.textContent === "2 to do");
    await toToday(page);
    const names = (group: string): Promise<string[]> =>
      page.locator(`#today-list tbody[data-group=${group}] .name`).allTextContents();
    // The one that was opened next says what it waits for, in the group where it stood.
    await expect
      .poll(() => page.textContent("#today-list"))
      .toContain("Give a warning, or tick that none is needed.");
    await expect.poll(() => names("print")).toEqual(["Kay Ames"]);
    await expect.poll(() => names("check")).toEqual(["Lou Bell"]);
    await context.close();
  });
});
