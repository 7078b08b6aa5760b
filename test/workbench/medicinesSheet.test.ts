// All medicines of one person on one sheet in a real browser, by keyboard: from approved rows of today's list to one print.
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approve, fillWhole, focused, setUp, type Typed, untilFresh } from "./labelDesk.ts";
import { axeFinds, type Desk, deskBrowser, deskWidths, faultsAt, openDesk, picture } from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("a sheet of all medicines", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const begun = async (page: Page, typed: Typed): Promise<void> => {
    await page.goto(`${desk.address}/`);
    await page.click("text=New label");
    await page.waitForSelector("html[data-desk=ready]");
    await fillWhole(page, typed);
  };

  const approved = async (page: Page, typed: Typed): Promise<void> => {
    await begun(page, typed);
    await approve(page);
    await page.waitForSelector("form[data-kept=true]");
  };

  const chosenOf = async (page: Page, person: string): Promise<void> => {
    await page.goto(desk.address);
    await page.waitForSelector("#today-list:not([hidden]) tr.row");
    // The list opens on the first row that waits; the person's may be another.
    await page.waitForFunction(() => document.activeElement?.matches("#today-list .name"));
    await untilFresh(page);
    await page.click(`#today-list tbody[data-group=print] .name:text-is("${person}") >> nth=0`);
    await page.waitForSelector(`#today-list .chosen .name:text-is("${person}")`);
    await untilFresh(page);
  };

  it("is of what is ticked of one name, says what it leaves out, and is looked at where something is odd", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    await approved(page, { personName: "Mr Dev Patel" });
    await chosenOf(page, "Mr Dev Patel");
    expect(await page.isVisible("#row-bag")).toBe(true);
    // One medicine is no sheet of all: a week and a card are what it can have.
    await page.click("#row-sheet");
    expect(
      await page.locator("#ask-sheet [name=sheet-kind]").evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(["sheet-kind-week", "sheet-kind-card"]);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("row-sheet");
    await approved(page, { medicineName: "Ramipril", strength: "5 mg", directions: "Take one each morning" });
    await approved(page, {});
    await approved(page, { strength: "250 mg", directions: "Take one at night" });
    await begun(page, { medicineName: "Senna", strength: "7.5 mg", directions: "Take two at night" });
    await page.waitForSelector("form[data-kept=true]");
    await chosenOf(page, "Mrs Ada Jones");
    expect(await page.isVisible("#row-sheet")).toBe(true);
    const answers: { readonly pdf?: string; readonly findings?: readonly string[] }[] = [];
    await context.route("**/desk/today/sheet", async (route) => {
      const response = await route.fetch();
      answers.push(await response.json());
      await route.fulfill({ response });
    });
    // A browser without a window shows no PDF and is given the file.
    const printed: string[] = [];
    page.on("download", (file) => printed.push(file.suggestedFilename()));
    await page.focus("#row-sheet");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-sheet");
    // Nobody is taken for the same person by a name: only what was chosen is ticked.
    expect(await page.locator("#ask-sheet [type=checkbox]").count()).toBe(3);
    expect(await page.locator("#ask-sheet [type=checkbox]:checked").count()).toBe(1);
    expect(await page.isChecked("#sheet-kind-medicines")).toBe(true);
    expect(await page.isVisible("#sheet-first-day")).toBe(false);
    expect(await page.textContent("#sheet-left")).toBe(
      "Not approved, so not on the sheet: Senna 7.5 mg capsules.",
    );
    expect(await page.textContent("#sheet-said")).toBe("Tick two medicines or more.");
    expect(await page.isDisabled("#ask-sheet .go")).toBe(true);
    expect(await focused(page)).toBe("sheet-1");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("sheet-2");
    await page.keyboard.press("Space");
    expect(await page.textContent("#sheet-said")).toContain("what these 3 labels say");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#sheet-looked:not([hidden])");
    expect(await focused(page)).toBe("sheet-looked");
    expect(await page.textContent("#sheet-looked")).toContain("one substance");
    expect(await page.textContent("#ask-sheet .go")).toBe("I have looked: print the sheet");
    expect(printed).toEqual([]);
    await picture(page, "desk-sheet");
    for (const width of deskWidths) expect(await faultsAt(page, width), `${width} px`).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ forcedColors: "active" });
    expect(await axeFinds(page)).toEqual([]);
    // What is to be looked at keeps its edge as a line.
    const edge = await page.$eval("#sheet-looked", (told) => getComputedStyle(told).borderLeftStyle);
    expect(edge).toBe("solid");
    await page.emulateMedia({ forcedColors: "none" });
    await page.focus("#ask-sheet .go");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-sheet", { state: "detached" });
    await expect.poll(() => printed).toEqual(["medicines.pdf"]);
    expect(answers).toHaveLength(1);
    const file = Buffer.from(answers[0]?.pdf ?? "", "base64");
    expect((await PDFDocument.load(file)).getPageCount()).toBeGreaterThan(0);
    expect(await focused(page)).toBe("row-sheet");
    // A sheet is no label: each is still to be printed.
    const toPrint = page.locator("#today-list tbody[data-group=print] .medicine");
    expect(await toPrint.count()).toBe(4);
    // A week, from a day of one's own, and a card: chosen by keyboard, printed as they come.
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-sheet");
    await page.focus("#sheet-kind-medicines");
    await page.keyboard.press("ArrowDown");
    expect(await page.isChecked("#sheet-kind-week")).toBe(true);
    expect(await page.inputValue("#sheet-first-day")).toBe("2026-11-22");
    expect(await page.textContent("#sheet-said")).toContain(
      "A box for each time of each day, for 1 of the labels.",
    );
    await page.fill("#sheet-first-day", "2026-11-30");
    await picture(page, "desk-sheet-week");
    for (const width of deskWidths) expect(await faultsAt(page, width), `${width} px`).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.focus("#ask-sheet .go");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-sheet", { state: "detached" });
    await expect.poll(() => printed).toEqual(["medicines.pdf", "week.pdf"]);
    expect(await focused(page)).toBe("row-sheet");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-sheet");
    await page.check("#sheet-kind-card");
    expect(await page.isVisible("#sheet-first-day")).toBe(false);
    await page.focus("#ask-sheet .go");
    await page.keyboard.press("Enter");
    await expect.poll(() => answers.length).toBe(3);
    if ((answers[2]?.findings ?? []).length > 0) await page.click("#ask-sheet .go");
    await page.waitForSelector("#ask-sheet", { state: "detached" });
    await expect.poll(() => printed).toEqual(["medicines.pdf", "week.pdf", "card.pdf"]);
    expect(await focused(page)).toBe("row-sheet");
    await context.close();
  });
});
