import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { focused, setUp, untilFresh } from "./labelDesk.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, press, tooWide } from "./openDesk.ts";
const opened = await deskBrowser();
const out = "/tmp/h/desk17/tour"; mkdirSync(out, { recursive: true });
const log = (...a: unknown[]) => console.log("TOUR", ...a);
describe.skipIf(typeof opened === "string")("tour", () => {
  const browser = opened as Browser;
  let desk: Desk;
  beforeAll(async () => { desk = await openDesk(); });
  afterAll(async () => { await desk.close(); await browser.close(); });
  const shot = (page: Page, name: string, fullPage = false) => page.screenshot({ path: `${out}/${name}.png`, fullPage });
  const bar = async (page: Page) => (await page.innerText("#bar")).replace(/\s+/g, " ").slice(0, 200);
  // medicine, strength, form, qty, unit, directions, warnings
  const all: [string, string[], string[]][] = [
    ["course", ["Mrs Ada Jones", "Amoxicillin", "500 mg", "capsules", "21", "capsules", "1 tds for 7 days"], ["9"]],
    ["taper", ["Mr Ben Okafor", "Prednisolone", "5 mg", "tablets", "42", "tablets", "Take 6 tablets each morning for 5 days, then 4 tablets each morning for 3 days, then stop"], ["10", "21"]],
    ["warfarin", ["Mrs Cy Short", "Warfarin", "1 mg", "tablets", "28", "tablets", "as directed by the anticoagulant clinic, take as per yellow book"], ["10"]],
    ["cream", ["Miss Di Poe", "Hydrocortisone", "1%", "cream", "15", "g", "apply thinly bd to the affected area for 7 days"], ["28"]],
    ["liquid", ["Master Ed Fox", "Paracetamol", "120 mg/5 mL", "oral suspension", "100", "ml", "5ml qds prn max 4 doses in 24 hours"], ["30"]],
    ["inhaler", ["Mr Fay Ng", "Salbutamol", "100 micrograms/dose", "inhaler", "1", "inhaler", "2 puffs qds prn"], []],
    ["patch", ["Mrs Gil Roy", "Buprenorphine", "5 micrograms/hour", "transdermal patch", "4", "patches", "apply ONE patch every 7 days"], []],
    ["insulin", ["Mr Hal Moss", "NovoRapid", "100 units/mL", "injection", "5", "pens", "inject 8 units before breakfast, 6 units before lunch and 10 units before evening meal"], []],
    ["prnmost", ["Mrs Ivy Lee", "Paracetamol", "500 mg", "tablets", "100", "tablets", "1-2 every 4-6 hours when required for pain, max 8 in 24 hours"], ["29", "30"]],
    ["refused", ["Mr Jo Kay", "Codeine", "30 mg", "tablets", "28", "tablets", "1 bd max 8/24"], ["2"]],
  ];
  it("ten", async () => {
    const { context, page } = await desk.open(browser);
    page.on("pageerror", (e) => log("PAGEERROR", e.message));
    await setUp(page, desk);
    for (const [name, typed, warnings] of all) {
      await press(page, "Alt+n");
      await page.waitForSelector("html[data-desk=ready]");
      await page.waitForFunction(() => document.activeElement?.id === "personName");
      let keys = 0;
      const ids = ["personName", "medicineName", "strength", "form", "quantity", "unit", "directions"];
      for (const [at, text] of typed.entries()) {
        const here = await focused(page);
        if (here !== ids[at]) { log(name, "expected focus", ids[at], "is", here); await page.focus(`#${ids[at]}`); }
        if (await page.evaluate(() => document.activeElement?.tagName) === "SELECT") log(name, "select", ids[at]);
        await page.keyboard.press("Control+a");
        await page.keyboard.type(text);
        await page.keyboard.press("Enter"); keys += 1;
      }
      log(name, "after directions", await focused(page));
      if (warnings.length === 0) { await page.focus("#no-warnings"); await page.keyboard.press("Space"); keys += 1; }
      for (const w of warnings) { await page.focus("#typed-warning"); await page.keyboard.type(w); await page.keyboard.press("Enter"); keys += 1; await untilFresh(page); }
      await untilFresh(page);
      await shot(page, `${name}-1`);
      log(name, "read-as:", (await page.innerText("#read-as").catch(() => "")).replace(/\s+/g, " "));
      await page.keyboard.press("Alt+a"); keys += 1;
      for (let n = 0; n < 25; n += 1) {
        await page.waitForTimeout(120);
        await untilFresh(page);
        const here = await focused(page);
        if (here === "initials") break;
        if (here === "BODY") log(name, "FOCUS LOST", await bar(page));
        const before = await bar(page);
        await page.keyboard.press("Enter"); keys += 1;
        await page.waitForTimeout(150);
        const after = await bar(page);
        if (before === after && here === await focused(page)) { log(name, "STUCK at", here, "|", after); break; }
      }
      log(name, "bar:", await bar(page));
      await shot(page, `${name}-2`);
      if ((await focused(page)) === "initials") {
        await page.keyboard.type("PS"); await page.keyboard.press("Enter"); keys += 1;
        await page.waitForSelector("#print", { timeout: 8000 }).catch(() => log(name, "NOT APPROVED"));
        log(name, "approved:", await bar(page), "focus", await focused(page), "keys", keys);
        await shot(page, `${name}-3`);
        log(name, "label words:", (await page.locator(".one-label img, .one-label svg, .one-label figure img").first().getAttribute("alt"))?.slice(0, 240));
      }
      log(name, "axe", await axeFinds(page), "wide", await tooWide(page));
    }
    await page.goto(desk.address); await page.waitForSelector("#today-list:not([hidden]) tr.row"); await page.waitForTimeout(1500);
    await shot(page, "today-1366");
    for (const width of [1024, 320]) { await page.setViewportSize({ width, height: 768 }); await page.waitForTimeout(300); await shot(page, `today-${width}`, true); log("today", width, await axeFinds(page), await tooWide(page)); }
    await context.close();
  }, 280_000);
});
