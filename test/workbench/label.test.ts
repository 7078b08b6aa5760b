// The desk in a real browser: from an empty page to PDF bytes by keyboard, directions repaired from lists, without script, and axe on every state.
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, press, tooWide, unfold } from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("the desk", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  /** Types into the field that Tab leads to next, as a person without a mouse does. */
  const typeNext = async (page: Page, text: string, id: string): Promise<void> => {
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.id)) === id) {
        await page.keyboard.type(text);
        return;
      }
    }
    throw new Error(`Tab did not lead to ${id}`);
  };

  const prescription = [
    ["personName", "Mrs Ada Jones"],
    ["medicineName", "Amoxicillin"],
    ["strength", "500 mg"],
    ["form", "capsules"],
    ["quantity", "21 capsules"],
    ["directions", "ONE to be taken THREE times a day for 7 days"],
  ] as const;

  const fill = async (page: Page, change: Readonly<Record<string, string>> = {}): Promise<void> => {
    await page.goto(desk.address);
    for (const [id, text] of prescription) await page.fill(`#${id}`, change[id] ?? text);
    await page.selectOption("#stock", "102x76");
  };

  const files = async (page: Page): Promise<Uint8Array[]> => {
    const found: Uint8Array[] = [];
    await page.context().route("**/desk/label", async (route) => {
      const response = await route.fetch();
      found.push(await response.body());
      await route.fulfill({ response });
    });
    return found;
  };

  it("asks what the directions leave open, keeps Approve off until it is answered, and takes the answer", async () => {
    const { context, page } = await desk.open(browser);
    await fill(page, { directions: "Take 2 capsules each day", strength: "250 mg" });
    await page.click("button.key[value=show]");
    await page.waitForSelector("#questions-title");
    expect(await page.isDisabled("button[value=approve]")).toBe(true);
    expect(await axeFinds(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await picture(page, "desk-question");
    await page.check("#answer-0-named-times");
    await page.fill("#answer-details-0", "morning 1, night 1");
    await page.click("#look button[value=show]");
    await page.waitForSelector("#initials");
    expect(await page.isChecked("#answer-0-named-times")).toBe(true);
    expect(await page.textContent("#look")).toContain("Take 1 capsule in the morning.");
    await page.fill("#initials", "PS");
    await page.click("button[value=approve]");
    await page.waitForSelector("text=Approved by PS");
    await context.close();
  });

  it("goes from an empty page to PDF bytes by keyboard alone, with the label shown while somebody types", async () => {
    const { context, page } = await desk.open(browser);
    const printed = await files(page);
    await page.goto(desk.address);
    await page.waitForSelector("html[data-desk=ready]");
    await picture(page, "desk-empty");
    // Past the navigation to the first field.
    await press(page, "Alt+s");
    for (const [id, text] of prescription) await typeNext(page, text, id);
    // A list is chosen from by the first letters of a choice.
    await typeNext(page, "102 x 76", "stock").catch(async () => {
      await page.focus("#stock");
      await page.keyboard.type("102 x 76");
    });
    // The label of an earlier keystroke cannot be approved; while the last one is asked for, its part is busy.
    await page.waitForSelector("#look:not([aria-busy]) img.label");
    expect(await page.textContent("#look")).toContain("Take 1 capsule, 3 times a day.");
    await picture(page, "desk");
    await press(page, "Alt+i");
    await page.keyboard.type("PS");
    await press(page, "Alt+a");
    await page.waitForSelector(".approved");
    await picture(page, "desk-approved");
    await press(page, "Alt+p");
    await page.waitForSelector("details.again");
    await page.waitForSelector("html[data-desk=ready]");
    await picture(page, "desk-printed");
    // The label stays until somebody goes on; one key does.
    expect(await page.inputValue("#personName")).toBe("Mrs Ada Jones");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("new");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#personName")?.value === "");
    expect(printed).toHaveLength(1);
    expect((await PDFDocument.load(printed[0]!)).getPageCount()).toBeGreaterThan(0);
    // The printer's stock stays for the next label; the person does not.
    expect(await page.inputValue("#stock")).toBe("102x76");
    expect(desk.logged()).not.toMatch(/Ada|Amoxicillin/);
    expect(page.url()).toBe(`${desk.address}/`);
    await context.close();
  });

  it("offers lists where directions are not understood, and keeps the prescribed words beside what was chosen", async () => {
    const { context, page } = await desk.open(browser);
    const words = "Use as per plan B";
    await fill(page, { directions: words });
    await press(page, "Alt+u");
    await page.waitForSelector("#look .noticed");
    expect(await page.textContent("#look .noticed")).toContain("Printed just as written");
    await picture(page, "desk-refused");
    expect(await page.locator("details.builder").getAttribute("open")).not.toBeNull();
    await page.selectOption("#built-verb", "Take");
    await page.fill("#built-amount", "1");
    await page.fill("#built-unit", "capsule");
    await page.selectOption("#built-often", "2 times a day");
    await page.click("button[value=build]");
    await page.waitForSelector("#look dl");
    const said = await page.textContent("#look");
    expect(said).toContain("Take 1 capsule, 2 times a day.");
    expect(said).toContain(words);
    await page.click("button[value=as-prescribed]");
    expect(await page.inputValue("#directions")).toBe(words);
    await context.close();
  });

  it("approves only what was shown: a change after that needs another look", async () => {
    const { context, page } = await desk.open(browser, { script: false });
    await fill(page);
    await page.click("button.key[value=show]");
    await page.fill("#initials", "PS");
    await page.fill("#quantity", "42 capsules");
    await page.click("button[value=approve]");
    expect(await page.textContent(".message")).toContain("Something changed since this label was shown");
    await page.fill("#initials", "PS");
    await page.click("button[value=approve]");
    expect(await page.textContent(".approved")).toContain("Approved by PS");
    await page.fill("#quantity", "21 capsules");
    await page.click("button.key[value=show]");
    expect(await page.locator(".approved").count()).toBe(0);
    await context.close();
  });

  /** Approved; and the answers to the print button as they come. */
  const approved = async (page: Page, personName: string): Promise<string[]> => {
    await fill(page, { personName });
    await page.click("button.key[value=show]");
    await page.fill("#initials", "PS");
    await page.click("button[value=approve]");
    await page.waitForSelector(".approved");
    const answers: string[] = [];
    page.context().on("response", (response) => {
      if (response.url().endsWith("/desk/label"))
        answers.push(`${response.status()} ${response.headers()["content-type"]}`);
    });
    return answers;
  };
  const file = "200 application/pdf";
  const refusal = "409 text/html; charset=utf-8";

  it("prints again with a reason", async () => {
    const { context, page } = await desk.open(browser);
    const answers = await approved(page, "Mr Bo Low");
    await press(page, "Alt+p");
    await page.waitForSelector("details.again");
    await page.click("details.again summary");
    await page.click("[data-then=after-again]");
    await page.waitForSelector("#again-wrong");
    await page.waitForSelector("html[data-desk=ready]");
    // What is wrong is where the reader is.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("again");
    await picture(page, "desk-again");
    await unfold(page);
    expect(await axeFinds(page)).toEqual([]);
    await page.selectOption("#again", "jammed");
    await page.click("[data-then=after-again]");
    await expect.poll(() => answers).toEqual([file, refusal, refusal, file]);
    await context.close();
  });

  it("asks for a reason without script too", async () => {
    const { context, page } = await desk.open(browser, { script: false });
    const answers = await approved(page, "Miss Cy Hill");
    await page.click("[data-then=printed]");
    await expect.poll(() => answers).toEqual([file]);
    // The same button once more, in the page that does not know of the print.
    await page.click("[data-then=printed]");
    // Which of the opened pages it is: the first print may open its own late.
    const opened = () => context.pages().filter((each) => each !== page);
    const asking = async () => {
      for (const each of opened()) if ((await each.locator("#again-wrong").count()) > 0) return each;
      return null;
    };
    await expect.poll(async () => (await asking()) !== null, { timeout: 60_000 }).toBe(true);
    const refused = (await asking())!;
    await refused.selectOption("#again", "lost");
    await refused.click("[data-then=after-again]");
    await expect.poll(() => answers).toEqual([file, refusal, file]);
    await context.close();
  });

  it("makes a page behind the code when the label is approved, and shows it with its code", async () => {
    const { context, page } = await desk.open(browser);
    await fill(page);
    await page.check("#explain");
    await page.waitForSelector("text=samples and open nothing");
    await picture(page, "desk-explain-draft");
    await unfold(page);
    expect(await axeFinds(page)).toEqual([]);
    await page.fill("#initials", "PS");
    await page.click("button[value=approve]");
    await page.waitForSelector("text=The code opens its page until");
    await picture(page, "desk-explain-approved");
    await page.setViewportSize({ width: 1366, height: 900 });
    await picture(page, "desk-explain", "#look");
    expect(await axeFinds(page)).toEqual([]);
    await context.close();
  });

  it("tells what is missing beside its field, and leads there", async () => {
    const { context, page } = await desk.open(browser, { script: false });
    await fill(page, { personName: "", form: "" });
    await page.click("button.key[value=show]");
    expect(await page.getAttribute("#personName", "aria-invalid")).toBe("true");
    const link = page.locator("#look .refused a[href='#personName']");
    expect(await link.count()).toBeGreaterThan(0);
    await picture(page, "desk-missing");
    await context.close();
  });

  it("leads to what is wrong when a page was sent, and leaves whoever types alone", async () => {
    const { context, page } = await desk.open(browser);
    await fill(page, { personName: "" });
    await page.waitForSelector("#look .refused");
    await page.focus("#quantity");
    await page.keyboard.type("1");
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("quantity");
    await press(page, "Alt+u");
    await page.waitForFunction(() => document.activeElement?.matches("#look .refused"));
    expect(await page.title()).toMatch(/^Error: /);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("#personName"));
    await context.close();
  });

  it.each([1366, 320])("is found faultless by axe, %i pixels wide, in every state", async (width) => {
    const { context, page } = await desk.open(browser, { width });
    const look = async (): Promise<void> => {
      await unfold(page);
      expect(await axeFinds(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
    };
    await page.goto(desk.address);
    await look();
    await fill(page, { directions: "Use as per plan B" });
    await page.click("button.key[value=show]");
    await page.waitForSelector("#look img.label");
    await look();
    await page.fill("#initials", "PS");
    await page.click("button[value=approve]");
    await page.waitForSelector(".approved");
    await look();
    await fill(page, { personName: "" });
    await page.click("button.key[value=show]");
    await page.waitForSelector("#look .refused");
    await look();
    await context.close();
  });
});
