// The page of one label in a real browser: set up as a pharmacy has it, filled, and waited for.
import type { Page } from "playwright-core";
import type { Desk } from "./openDesk.ts";
import { press } from "./openDesk.ts";

export const amoxicillin = {
  personName: "Mrs Ada Jones",
  medicineName: "Amoxicillin",
  strength: "500 mg",
  form: "capsules",
  quantity: "21",
  unit: "capsules",
  directions: "ONE to be taken THREE times a day for 7 days",
};

export type Typed = Partial<Record<keyof typeof amoxicillin, string>>;

/** Labels of 102 x 76 mm in the printer, and somebody who approves: said once, as a pharmacist does. */
export const setUp = async (page: Page, desk: Desk): Promise<void> => {
  await page.goto(`${desk.address}/desk/new`);
  await page.click('#ask-stock button[value="102x76"]');
  await page.waitForSelector("#ask-stock", { state: "detached" });
  await page.fill("#approver-name", "Pat Smith");
  await page.selectOption("#approver-role", "pharmacist");
  await page.fill("#approver-registration", "2012345");
  await page.click("button[value=who]");
  await page.waitForSelector("#ask-who", { state: "detached" });
};

/** Until the drawing is the one of what is typed. */
export const untilFresh = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector("form.stale") === null);

export const fill = async (page: Page, change: Typed = {}): Promise<void> => {
  for (const [id, text] of Object.entries({ ...amoxicillin, ...change })) await page.fill(`#${id}`, text);
};

/** With script: filled, no warning needed, and drawn. */
export const fillWhole = async (page: Page, change: Typed = {}): Promise<void> => {
  await fill(page, change);
  await page.check("#no-warnings");
  await untilFresh(page);
  await page.waitForSelector(".one-label.front");
};

/** Every step of the bar, then initials: approved. */
export const approve = async (page: Page): Promise<void> => {
  await press(page, "Alt+a");
  // The bar waits for the drawing of what was typed.
  await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if ((await focused(page)) === "initials") break;
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("PS");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#print");
};

/** The id of what has the focus; "BODY" where nothing has it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "BODY";
    return activeElement.id === "" ? (activeElement.textContent?.trim() ?? "") : activeElement.id;
  });
