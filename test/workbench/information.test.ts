// Medicine information and films in a real browser: from a built-in entry to a signed one of the pharmacy's own
// by keyboard, and axe on every state.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePictures } from "../../services/api/src/testing/samplePictures.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, tooWide, unfold } from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("medicine information", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ filmPlaces: { folder: null, hosts: ["films.example.org"] } });
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  /** Tab until this has the focus: what the keyboard cannot reach is not there. */
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let presses = 0; presses < 150; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  const type = async (page: Page, selector: string, text: string): Promise<void> => {
    await tabTo(page, selector);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type(text);
  };
  const press = async (page: Page, selector: string): Promise<void> => {
    await tabTo(page, selector);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  };
  const signed = async (page: Page, step: string, registration = "2012345"): Promise<void> => {
    await type(page, `#${step}-name`, "Priya Shah (fictional)");
    await type(page, `#${step}-registration`, registration);
  };
  const at = (place: string): string => `${desk.address}/desk/information${place}`;

  it.each([true, false])(
    "goes from built-in to signed by keyboard alone, with script: %s",
    async (script) => {
      const { context, page } = await desk.open(browser, { script });
      const medicine = script ? "senna" : "lactulose";
      await page.goto(at(""));
      await type(page, "#search", medicine);
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      await press(page, `a[href="/desk/information/${medicine}"]`);
      await press(page, 'a[href$="/edit"]');
      await type(page, "#dmdCodes", "322236008");
      await tabTo(page, "#list-whatFor > summary");
      await page.keyboard.press("Enter");
      await type(page, "#whatFor-0-text", "This helps you go to the toilet.");
      await signed(page, "edit");
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      expect(await page.textContent("#dmdCodes-wrong")).toContain("Line 1: The check digit");
      expect(await page.getAttribute("#dmdCodes", "aria-describedby")).toContain("dmdCodes-wrong");
      expect(await page.inputValue("#whatFor-0-text")).toBe("This helps you go to the toilet.");
      await type(page, "#dmdCodes", script ? "322236009" : "322237000");
      await press(page, "form.fill button.key");
      await page.waitForSelector("text=Saved as a draft.");
      await signed(page, "review");
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      await page.waitForSelector("text=Signed as reviewed.");
      expect(await page.textContent("dl")).toContain(
        "Reviewed by Priya Shah (fictional), registration 2012345, on 2026-11-22",
      );
      expect(await page.locator("#history ~ table tbody tr").count()).toBe(2);
      expect(desk.logged()).not.toContain("Priya Shah");
      await context.close();
    },
  );

  const open =
    (place: string) =>
    async (page: Page): Promise<void> => {
      await page.goto(at(place));
    };
  const typed = async (page: Page): Promise<void> => {
    await page.fill("#edit-name", "Tom Lee (fictional)");
    await page.fill("#edit-registration", "2054321");
  };
  const save = (page: Page) =>
    Promise.all([page.waitForNavigation(), page.locator("form.fill button.key").last().click()]);

  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    list: open(""),
    "nothing-found": open("?name=zzz"),
    "name-refused": async (page) => {
      await page.goto(`${desk.address}/desk/new-information?name=%3F`);
      await page.waitForSelector("#new-name-wrong");
    },
    "built-in": open("/warfarin"),
    "no-entry": open("/honey%20cream"),
    edit: open("/warfarin/edit"),
    "refused-save": async (page) => {
      await page.goto(at("/metformin/edit"));
      await page.fill("#dmdCodes", "322236009\n1");
      await save(page);
      await page.waitForSelector("#dmdCodes-wrong");
      await page.waitForSelector("#edit-name-wrong");
    },
    meanwhile: async (page) => {
      await page.goto(at("/codeine/edit"));
      const other = await page.context().newPage();
      for (const [each, words] of [
        [other, "For pain."],
        [page, "This is for pain."],
      ] as const) {
        if (each === other) await other.goto(at("/codeine/edit"));
        await each.fill("#name", "Codeine");
        await each.fill("#forms", "tablet");
        await each.click("#list-whatFor > summary");
        await each.fill("#whatFor-0-text", words);
        await typed(each);
        await save(each);
      }
      await other.close();
      await page.waitForSelector("text=somebody else was faster");
    },
    "own-signed": async (page) => {
      await page.goto(at("/paracetamol/edit"));
      await typed(page);
      await save(page);
      await page.fill("#review-name", "Priya Shah (fictional)");
      await page.fill("#review-registration", "2012345");
      await Promise.all([page.waitForNavigation(), page.click("text=I have reviewed these words")]);
      await page.waitForSelector("text=Signed as reviewed.");
    },
    "signature-refused": async (page) => {
      await page.goto(at("/ramipril"));
      await Promise.all([page.waitForNavigation(), page.click("text=I have reviewed these words")]);
      await page.waitForSelector("#review-name-wrong");
    },
    preview: open("/warfarin/preview"),
    "films-none": async (page) => {
      await page.goto(`${desk.address}/desk/films`);
      await page.waitForSelector("text=This pharmacy has no film yet.");
    },
    "film-refused": async (page) => {
      await page.goto(`${desk.address}/desk/films/inhaler/edit`);
      await save(page);
      await page.waitForSelector("#transcript-wrong");
      expect(await page.textContent("#durationSeconds-wrong")).toContain("A whole number from 1 to 3600.");
    },
    "film-own": async (page) => {
      await page.goto(`${desk.address}/desk/films/inhaler/edit`);
      await page.selectOption("#kind", "device");
      for (const [field, text] of Object.entries({
        title: "Your inhaler",
        about: "inhaler",
        url: "https://films.example.org/1",
        durationSeconds: "60",
        madeBy: "Alder Lane Pharmacy (fictional)",
        transcript: "This is your inhaler.",
      }))
        await page.fill(`#${field}`, text);
      await typed(page);
      await save(page);
      await page.waitForSelector("text=Saved as a draft.");
    },
    "photograph-begun": async (page) => {
      await page.goto(`${desk.address}/desk/photographs`);
      await page.fill("#new-name", "amoxicillin-500");
      await page.click("text=Begin");
      await page.waitForSelector("#file");
      await save(page);
      await page.waitForSelector("#file-wrong");
    },
    "photograph-own": async (page) => {
      await page.goto(`${desk.address}/desk/photographs/amoxicillin-500/edit`);
      const buffer = Buffer.from(samplePictures.webp, "base64");
      await page.setInputFiles("#file", { name: "box.jpg", mimeType: "image/jpeg", buffer });
      for (const [field, text] of Object.entries({
        dmdCodes: "53711000001102",
        alt: "A white square with a dark square in it",
        takenOn: "2026-11-02",
        madeBy: "Alder Lane Pharmacy (fictional)",
      }))
        await page.fill(`#${field}`, text);
      await typed(page);
      await save(page);
      await page.waitForSelector("text=Saved as a draft.");
      await page.waitForFunction(() => document.querySelector("img")?.naturalWidth === 300);
    },
    "films-some": async (page) => {
      await page.goto(`${desk.address}/desk/films`);
      await page.waitForSelector("text=Your inhaler");
    },
  };

  it.each(Object.keys(states))(
    "%s: axe finds nothing, wide and narrow, with everything unfolded",
    async (state) => {
      const { context, page } = await desk.open(browser);
      await states[state]?.(page);
      await picture(page, `information-${state}`);
      if (state === "meanwhile") await picture(page, "desk-meanwhile", "section.refused");
      await unfold(page);
      expect(await axeFinds(page)).toEqual([]);
      // 400 % zoom of a window of 1280 pixels.
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await axeFinds(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      if (state === "list" || state === "edit") await picture(page, `information-${state}-narrow`);
      await context.close();
    },
  );
});
