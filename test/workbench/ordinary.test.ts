// The dispensing system's own label dropped on the page, in a real browser: pointed out once, then read by
// itself, marked, looked at by keyboard and approved.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { focused, setUp, untilFresh } from "./labelDesk.ts";
import { type Desk, deskBrowser, deskWidths, faultsAt, openDesk, picture } from "./openDesk.ts";

const opened = await deskBrowser();

/** Three layouts, all of them invented, and two labels of each. */
const layouts = {
  counter: {
    roles: ["quantity-medicine", "directions", "directions", "person", "fixed", "fixed"],
    example: [
      "21 x Amoxicillin 500mg capsules",
      "ONE to be taken THREE times a day",
      "for 7 days",
      "Mrs Ada Jones",
      "KEEP OUT OF THE REACH OF CHILDREN",
      "High Street Pharmacy, Ely",
    ].join("\r\n"),
    next: [
      "28 x Ramipril 5mg tablets",
      "ONE to be taken each morning",
      "Mr Ben Okafor",
      "KEEP OUT OF THE REACH OF CHILDREN",
      "High Street Pharmacy, Ely",
    ].join("\r\n"),
    reads: "Ramipril 5mg tablets",
  },
  roll: {
    roles: ["person", "medicine", "quantity", "directions", "date", "fixed"],
    example:
      "^XA^CI28^FO20,20^A0N,30^FDMr Dev Rao^FS^FO20,60^FDSenna 7.5mg tablets^FS^FO420,60^FD60 tablets^FS^FO20,110^FB560,3,0,L^FDTWO to be taken at night^FS^FO20,240^FD22/11/2026^FS^FO20,280^FDAlder Pharmacy, 4 Mill Lane^FS^XZ",
    next: "^XA^CI28^FO20,20^A0N,30^FDMs Eve Adams^FS^FO20,60^FDMetformin 500mg tablets^FS^FO420,60^FD56 tablets^FS^FO20,110^FB560,3,0,L^FDONE to be taken TWICE a day^FS^FO20,240^FD22/11/2026^FS^FO20,280^FDAlder Pharmacy, 4 Mill Lane^FS^XZ",
    reads: "Metformin 500mg tablets",
  },
  bag: {
    roles: ["fixed", "person", "medicine-quantity", "directions", "fixed", "warning", "fixed"],
    example: [
      "Station Chemist",
      "Gita Rao",
      "Simvastatin 20mg tablets x 28",
      "ONE to be taken at night",
      "IMPORTANT",
      "Do not eat grapefruit",
      "Tel 01632 960777",
    ].join("\n"),
    next: [
      "Station Chemist",
      "Finn Grey",
      "Furosemide 40mg tablets x 28",
      "ONE to be taken each morning",
      "IMPORTANT",
      "Tel 01632 960777",
    ].join("\n"),
    reads: "Furosemide 40mg tablets",
  },
} as const;

describe.skipIf(typeof opened === "string")("the ordinary label", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  /** As somebody drops a file on the page. */
  const drop = async (page: Page, file: string | Buffer): Promise<void> => {
    await page.waitForSelector("html[data-desk=ready]");
    const transfer = await page.evaluateHandle(
      (bytes) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([Uint8Array.from(bytes)], "label"));
        return dropped;
      },
      [...Buffer.from(file)],
    );
    await page.dispatchEvent("#personName", "drop", { dataTransfer: transfer });
    await page.waitForURL("**/desk/ordinary");
    await page.waitForSelector("html[data-desk=ready]");
  };

  const withoutFaults = async (page: Page): Promise<void> => {
    // What is said aloud comes a second after what is shown.
    await page.waitForTimeout(1_100);
    for (const width of deskWidths) expect(await faultsAt(page, width), `${width} px`).toEqual([]);
  };

  it.each(Object.entries(layouts))(
    "%s: is pointed out once and read by itself after that, marked until it was looked at",
    async (name, { roles, example, next, reads }) => {
      const { context, page } = await desk.open(browser);
      await setUp(page, desk);
      await drop(page, example);
      for (const [at, role] of roles.entries()) await page.selectOption(`[name=role-${at}]`, role);
      await page.fill("#template-name", name);
      if (name === "roll") {
        await picture(page, "desk-ordinary");
        await withoutFaults(page);
        await page.setViewportSize({ width: 1366, height: 768 });
      }
      await page.click("#point-form button[value=keep]");
      await page.waitForSelector("#personName");
      await page.click(".top a[href='/desk/new']");
      await page.waitForURL("**/desk/new");
      await drop(page, next);
      await page.waitForSelector("#medicineName-from.from");
      expect(await page.textContent("#look")).toContain(
        `The medicine came from the ordinary label: “${reads}”`,
      );
      await page.check("#no-warnings");
      await untilFresh(page);
      if (name === "roll") {
        await picture(page, "desk-from-label");
        await withoutFaults(page);
      }
      // Typed over, it is the pharmacist's own.
      await page.fill("#personName", "Mrs Kim Doe");
      await untilFresh(page);
      expect(await page.locator("#personName-from.from").count()).toBe(0);
      const doubts = await page.locator(".doubts li").count();
      await page.focus("#typed-warning");
      await page.keyboard.press("Alt+a");
      for (let looked = 0; looked < doubts; looked += 1) {
        await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
        expect(await focused(page)).toContain("I have looked at it");
        await page.keyboard.press("Enter");
      }
      expect(await focused(page)).toContain("I have read");
      await context.close();
    },
  );

  /** As a dispensing system prints to a PDF: by a browser, its fonts cut to the letters used. */
  const printed = async (lines: readonly string[]): Promise<Buffer> => {
    const page = await browser.newPage();
    await page.setContent(
      `<style>@page{size:70mm 38mm;margin:2mm}body{font:8pt/1.3 sans-serif}p{margin:0}</style>${lines.map((line) => `<p>${line}</p>`).join("")}`,
    );
    const file = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    return file;
  };

  it("a PDF: is pointed out once by keyboard, and the next one is read where its lines stand lower", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    const foot = ["Mrs Ada Jones", "Keep out of the reach of children", "High Street Pharmacy, Ely"];
    await page.fill("#indication", "For your chest");
    await drop(
      page,
      await printed([
        "<b>21</b> x <b>Amoxicillin</b> 500mg capsules",
        "ONE to be taken THREE times a day",
        ...foot,
      ]),
    );
    const roles = ["quantity-medicine", "directions", "person", "fixed", "fixed"];
    expect(await page.evaluate(() => document.activeElement?.matches("[name=role-0]"))).toBe(true);
    for (const [at, role] of roles.entries()) await page.selectOption(`[name=role-${at}]`, role);
    await picture(page, "desk-ordinary-pdf");
    await withoutFaults(page);
    await page.fill("#template-name", "Counter, PDF");
    await page.press("#template-name", "Enter");
    await page.waitForSelector("#medicineName-from.from");
    expect(await page.inputValue("#directions")).toBe("ONE to be taken THREE times a day");
    // What was typed before it was dropped is there.
    expect(await page.inputValue("#indication")).toBe("For your chest");
    await page.click(".top a[href='/desk/new']");
    await page.waitForURL("**/desk/new");
    await drop(
      page,
      await printed([
        "28 x Ramipril 5mg tablets",
        "ONE to be taken each morning",
        "before breakfast",
        ...foot,
      ]),
    );
    await page.waitForSelector("#medicineName-from.from");
    expect(await page.inputValue("#directions")).toBe("ONE to be taken each morning before breakfast");
    await context.close();
  });

  it("a PDF of several labels, or one that is broken off: says why, and what was typed is kept", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    const file = await printed(Array.from({ length: 30 }, () => "ONE to be taken each morning"));
    for (const [bytes, why] of [
      [file, "It has more than one page. Send one label at a time."],
      [file.subarray(0, 900), "It is damaged, or no PDF that can be read."],
    ] as const) {
      await page.goto(`${desk.address}/desk/new`);
      await drop(page, bytes);
      expect(await page.textContent(".refused")).toContain(why);
    }
    await withoutFaults(page);
    await context.close();
  });
});
