// A scanner at the desk in a real browser: keys typed at its speed, wherever the cursor stands; what the browser
// remembers; axe on the new states.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approve, fill, fillWhole, setUp } from "./labelDesk.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, press, tooWide, unfold } from "./openDesk.ts";

const bundle = readFileSync(
  new URL("../../examples/fhir/prescription-order-four-items.json", import.meta.url),
  "utf8",
);
const gtin = "05012345678900";
const pack = `]d201${gtin}1727013110LOT42`;
const expiredPack = `]d201${gtin}1726103110LOT41`;

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("a scanner", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const start = async (page: Page): Promise<void> => {
    await page.goto(`${desk.address}/desk/new`);
    await page.waitForSelector("html[data-desk=ready]");
  };

  /** Every key as the page sees it from a scanner: one after another, without a pause, Enter at the end. */
  const scan = (page: Page, code: string): Promise<void> =>
    page.evaluate((keys) => {
      for (const key of [...keys, "Enter"]) {
        const target = document.activeElement ?? document.body;
        const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
        const goesOn = target.dispatchEvent(event);
        const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
        if (goesOn && isField && key.length === 1) target.value += key;
        if (goesOn && key === "Enter" && target instanceof HTMLInputElement) target.form?.requestSubmit();
      }
    }, code);

  const print = async (page: Page): Promise<void> => {
    await approve(page);
    await press(page, "Alt+p");
    await page.waitForSelector("details.again");
    await press(page, "Alt+n");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#personName")?.value === "");
  };

  /** On the page of a label the field for scanning is folded away until the key that leads there. */
  const toScanField = async (page: Page): Promise<void> => {
    await press(page, "Alt+s");
    await page.waitForFunction(() => document.activeElement?.id === "scan");
  };

  const remembered = (page: Page): Promise<string> =>
    page.evaluate(() => localStorage.getItem("plainlabel-medicines") ?? "");

  it("is read in its own field, by real keys", async () => {
    const { context, page } = await desk.open(browser);
    await start(page);
    await toScanField(page);
    await page.keyboard.type(pack);
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=31 January 2027");
    const said = await page.textContent("#pack");
    expect(said).toContain(gtin);
    expect(said).toContain("LOT42");
    // A pack's product code is no dm+d code.
    expect(await page.inputValue("#code")).toBe("");
    await context.close();
  });

  it("is recognised anywhere, and leaves the field it was typed into as it was", async () => {
    const { context, page } = await desk.open(browser);
    await start(page);
    await page.fill("#directions", "Take ONE capsule");
    await page.focus("#directions");
    await scan(page, "5012345678900");
    await page.waitForSelector(`text=${gtin}`);
    expect(await page.inputValue("#directions")).toBe("Take ONE capsule");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await scan(page, pack);
    await page.waitForSelector("text=LOT42");
    await context.close();
  });

  it("takes nothing from somebody who types the same by hand", async () => {
    const { context, page } = await desk.open(browser);
    await start(page);
    await page.focus("#directions");
    await page.keyboard.type("5012345678900", { delay: 70 });
    await page.waitForTimeout(100);
    await page.keyboard.press("Enter");
    expect(await page.inputValue("#directions")).toBe("5012345678900");
    expect(await page.inputValue("#scan")).toBe("");
    await context.close();
  });

  it("types the separator as F8 or Ctrl and ]", async () => {
    const { context, page } = await desk.open(browser);
    await start(page);
    await toScanField(page);
    await page.keyboard.type(`01${gtin}10LOT21A`);
    await page.keyboard.press("F8");
    await page.keyboard.type("21SERIAL");
    await page.keyboard.press("Control+BracketRight");
    await page.keyboard.type("17270131");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=31 January 2027");
    const said = await page.textContent("#pack");
    expect(said).toContain("LOT21A");
    expect(said).toContain("SERIAL");
    await context.close();
  });

  it("offers the medicine that was printed with this pack before, fills it in when told to, and never its person or directions", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    await scan(page, pack);
    await page.waitForSelector("text=LOT42");
    expect(await page.isVisible("#offer")).toBe(false);
    await fillWhole(page);
    await print(page);
    expect(JSON.parse(await remembered(page))).toEqual([
      {
        name: "Amoxicillin",
        strength: "500 mg",
        form: "capsules",
        code: "",
        warnings: "",
        gtin,
        directions: "",
        favourite: false,
      },
    ]);
    expect(await page.textContent("#pack")).not.toContain(gtin);
    // A question whose answer stands in the fields is not asked.
    await fill(page);
    await scan(page, pack);
    await page.waitForSelector("text=LOT42");
    expect(await page.isVisible("#offer")).toBe(false);
    await press(page, "Alt+n");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#medicineName")?.value === "");
    await scan(page, pack);
    await page.waitForSelector("#offer button");
    expect(await page.inputValue("#medicineName")).toBe("");
    await picture(page, "desk-scan-offer", "#pack");
    await page.click("#offer button");
    expect(await page.inputValue("#medicineName")).toBe("Amoxicillin");
    expect(await page.locator(".chip").count()).toBe(0);
    expect(await page.inputValue("#directions")).toBe("");
    expect(await page.inputValue("#personName")).toBe("");
    await context.close();
  });

  it("keeps directions with a favourite on purpose only, writes none over, and forgets all when told to", async () => {
    const { context, page } = await desk.open(browser);
    await setUp(page, desk);
    await fillWhole(page, { directions: "Take ONE capsule THREE times a day" });
    await page.click("#rest > summary");
    await page.click("#memory summary");
    await page.check("#keep-directions");
    await page.click("#keep-favourite");
    expect(await remembered(page)).toContain("THREE times a day");
    expect(await remembered(page)).not.toContain("Ada");
    await page.click(".top >> text=New label");
    await page.waitForSelector("html[data-desk=ready]");
    await page.fill("#directions", "Take TWO capsules ONCE a day");
    await page.click("#rest > summary");
    await page.click("#memory summary");
    await page.click('[aria-label="Fill in Amoxicillin 500 mg capsules"]');
    expect(await page.inputValue("#directions")).toBe("Take TWO capsules ONCE a day");
    await page.fill("#directions", "");
    await page.click('[aria-label="Fill in Amoxicillin 500 mg capsules"]');
    expect(await page.inputValue("#directions")).toBe("Take ONE capsule THREE times a day");
    await unfold(page);
    await picture(page, "desk-favourites", "#rest");
    expect(await axeFinds(page)).toEqual([]);
    await page.click("#forget-all");
    expect(await remembered(page)).toBe("");
    expect(await page.locator("#remembered li").count()).toBe(0);
    await context.close();
  });

  it("works where the browser's memory is blocked, without offering any", async () => {
    const { context, page } = await desk.open(browser);
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await start(page);
    expect(await page.isVisible("#memory")).toBe(false);
    await scan(page, pack);
    await page.waitForSelector("text=LOT42");
    await context.close();
  });

  const items = async (page: Page): Promise<void> => {
    await page.goto(`${desk.address}/desk/prescription`);
    await page.fill("#prescription", bundle);
    await press(page, "Alt+u");
    await page.waitForSelector("text=Item 1 of 4");
    await page.waitForSelector("html[data-desk=ready]");
  };
  const scanItem = async (page: Page, code: string, sign: string): Promise<void> => {
    await scan(page, code);
    await page.waitForSelector(sign);
    await page.waitForSelector("html[data-desk=ready]");
  };

  it("belongs to the item of a prescription; another product is told loudly and takes its place on purpose only", async () => {
    const { context, page } = await desk.open(browser);
    await items(page);
    await scanItem(page, pack, "text=LOT42");
    await scanItem(page, "4006381333931", "text=Another product.");
    expect(await page.textContent("fieldset.scan dl")).toContain(gtin);
    await picture(page, "desk-item-other-pack", "fieldset.scan");
    await unfold(page);
    expect(await axeFinds(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await axeFinds(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.click("button[value=use-pack]");
    await page.waitForSelector("dd:text('04006381333931')");
    expect(await page.locator("text=Another product.").count()).toBe(0);
    // The next item has no pack yet; the same one again is told.
    await press(page, "Alt+n");
    await page.waitForSelector("text=Item 2 of 4");
    await page.waitForSelector("html[data-desk=ready]");
    await scanItem(page, "4006381333931", "text=The same product was scanned for item 1 too.");
    await context.close();
  });

  it("is told where this browser used the pack as another medicine than the item's", async () => {
    const { context, page } = await desk.open(browser);
    await items(page);
    const known = { name: "Methotrexate", strength: "2.5 mg", form: "tablets", code: "", warnings: "" };
    await page.evaluate(
      (medicine) => localStorage.setItem("plainlabel-medicines", JSON.stringify([medicine])),
      { ...known, gtin, directions: "", favourite: false },
    );
    await scanItem(page, pack, "#used-as:visible");
    expect(await page.textContent("#used-as")).toContain("used here before as Methotrexate 2.5 mg tablets");
    expect(await page.textContent("h1")).toBe("Amoxicillin");
    await context.close();
  });

  it("remembers the pharmacy in this browser where the installation has none, until it is forgotten", async () => {
    const own = await openDesk({ pharmacy: null });
    const { context, page } = await own.open(browser);
    await page.goto(`${own.address}/desk/new`);
    await page.fill("#pharmacyName", "High Street Pharmacy");
    await page.fill("#pharmacyAddress", "1 High Street, Ely");
    await page.fill("#pharmacyPhone", "01632 960123");
    await press(page, "Tab");
    await page.waitForFunction(() => localStorage.getItem("plainlabel-pharmacy") !== null);
    for (const path of ["/desk/new", "/desk/prescription"]) {
      await page.goto(`${own.address}${path}`);
      await page.waitForSelector("text=This browser remembers the pharmacy.");
      expect(await page.inputValue("#pharmacyPhone")).toBe("01632 960123");
      expect(await axeFinds(page)).toEqual([]);
    }
    await page.click("#forget-pharmacy");
    expect(await page.inputValue("#pharmacyName")).toBe("");
    await page.goto(`${own.address}/desk/new`);
    await page.waitForSelector("html[data-desk=ready]");
    expect(await page.inputValue("#pharmacyName")).toBe("");
    expect(await page.evaluate(() => localStorage.getItem("plainlabel-pharmacy"))).toBeNull();
    await context.close();
    await own.close();
  });

  const states = {
    expired: [expiredPack, "text=Do not supply it."],
    refused: ["5012345678901", "#scan-wrong"],
    "separator-lost": [`01${gtin}1727013110ABC21XYZ`, "text=the scanner typed no separator"],
  } as const;

  it.each(Object.entries(states))(
    "%s: is told loudly, with and without script, and axe finds nothing",
    async (state, [code, sign]) => {
      for (const script of [true, false]) {
        const { context, page } = await desk.open(browser, { script });
        await page.goto(`${desk.address}/desk/new`);
        await page.click("#rest > summary");
        await page.fill("#scan", code);
        await page.press("#scan", "Enter");
        await page.waitForSelector(sign);
        if (script) {
          await picture(page, `desk-scan-${state}`, "#pack");
          // At its end nothing of the page is half under the bar.
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          expect(await axeFinds(page)).toEqual([]);
          await page.setViewportSize({ width: 320, height: 740 });
          expect(await axeFinds(page)).toEqual([]);
        }
        expect(await tooWide(page)).toBeLessThanOrEqual(0);
        await context.close();
      }
    },
  );
});
