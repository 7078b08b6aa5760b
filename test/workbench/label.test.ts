// The page of one label in a real browser: by keyboard alone from an empty page to paper, nothing approved that
// was not seen, nothing lost, and the focus never gone.
import { PDFDocument } from "pdf-lib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amoxicillin, approve, fill, fillWhole, focused, setUp, untilFresh } from "./labelDesk.ts";
import {
  axeFinds,
  type Desk,
  deskBrowser,
  deskWidths,
  faultsAt,
  openDesk,
  picture,
  press,
  unfold,
} from "./openDesk.ts";

const opened = await deskBrowser();

describe.skipIf(typeof opened === "string")("the page of one label", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const start = async (options: Parameters<Desk["open"]>[1] = {}) => {
    const { context, page } = await desk.open(browser, options);
    await setUp(page, desk);
    return { context, page };
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

  it("goes from an empty page to PDF bytes by nine keys and one for each label beside the typed characters", async () => {
    const { context, page } = await start();
    const known = {
      ...{ name: "Amoxicillin", strength: "500 mg", form: "capsules" },
      code: "",
      warnings: "",
    };
    await page.evaluate(
      (medicine) => localStorage.setItem("plainlabel-medicines", JSON.stringify([medicine])),
      { ...known, gtin: "", directions: "", favourite: false },
    );
    await page.goto(`${desk.address}/desk/new`);
    await page.check("input[value=large-18]");
    await page.check("#easyRead");
    await page.focus("#personName");
    const printed = await files(page);
    let keys = 0;
    const key = async (name: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(name);
    };
    await page.keyboard.type("Mrs Ada Jones");
    await key("Enter");
    await page.keyboard.type("amox 500");
    await page.waitForSelector("#medicine-list li");
    expect(await page.locator("#medicine-list [aria-selected=true]").count()).toBe(0);
    await key("ArrowDown");
    await key("Enter");
    expect(await focused(page)).toBe("quantity");
    expect(await page.inputValue("#unit")).toBe("capsules");
    await page.keyboard.type("21");
    await key("Enter");
    await page.keyboard.type("1 tds for 7 days");
    await key("Enter");
    await page.keyboard.type("9");
    await key("Enter");
    await page.waitForSelector("#chips .chip");
    await untilFresh(page);
    // All of it stands in one window without scrolling.
    expect(
      await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ).toBeLessThanOrEqual(0);
    await picture(page, "desk");
    await key("Enter");
    for (const label of [1, 2, 3]) {
      await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
      expect(await focused(page)).toContain(`I have read label ${label} of 3`);
      expect(await page.isVisible(`#label-${label}`)).toBe(true);
      await key("Enter");
    }
    expect(await focused(page)).toBe("initials");
    await page.keyboard.type("PS");
    await key("Enter");
    await page.waitForSelector("#print");
    expect(await page.textContent("#bar")).toContain("Approved by PS, Pat Smith.");
    expect(await focused(page)).toBe("print");
    await picture(page, "desk-approved");
    await key("Enter");
    await page.waitForSelector("details.again");
    expect(keys).toBe(9 + 3);
    expect(printed).toHaveLength(1);
    expect((await PDFDocument.load(printed[0]!)).getPageCount()).toBe(3);
    // Printed labels stay until somebody goes on: printers jam.
    expect(await page.inputValue("#personName")).toBe("Mrs Ada Jones");
    expect(await focused(page)).toBe("new");
    await picture(page, "desk-printed");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#personName")?.value === "");
    expect(await focused(page)).toBe("personName");
    expect(await page.textContent("#printer summary")).toContain("102 × 76 mm");
    expect(desk.logged()).not.toMatch(/Ada|Amoxicillin/);
    expect(page.url()).toBe(`${desk.address}/desk/new`);
    await context.close();
  });

  it("takes no warning for granted: an empty field leads to the tick that none is needed", async () => {
    const { context, page } = await start();
    await fill(page);
    await page.focus("#typed-warning");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("no-warnings");
    expect(await page.isChecked("#no-warnings")).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
    expect(await page.isChecked("#no-warnings")).toBe(true);
    await context.close();
  });

  it("never leaves the focus on nothing, whatever was pressed", async () => {
    const { context, page } = await start();
    await fill(page, { medicineName: "" });
    const led: string[] = [];
    const after = async (act: () => Promise<unknown>): Promise<void> => {
      await act();
      await page.waitForTimeout(50);
      await untilFresh(page);
      led.push(await focused(page));
    };
    await page.focus("#directions");
    await untilFresh(page);
    await after(() => press(page, "Alt+a"));
    await after(() => page.keyboard.press("Enter"));
    await page.keyboard.type("Amoxicillin");
    await after(() => page.fill("#typed-warning", "9").then(() => page.press("#typed-warning", "Enter")));
    await page.waitForSelector(".chip");
    await after(() => page.click("[name=remove-warning]"));
    await page.waitForSelector(".chip", { state: "detached" });
    await after(() => page.check("#no-warnings"));
    await after(() => page.click("#printer summary"));
    await after(() => page.click('#printer [value="102x152"]'));
    await after(() => press(page, "Alt+r"));
    await page.waitForSelector("#profiles");
    await after(() => press(page, "Alt+s"));
    await after(() => approve(page));
    await after(() => press(page, "Alt+p").then(() => page.waitForSelector("details.again")));
    await after(() => press(page, "Alt+m"));
    expect(led).not.toContain("BODY");
    expect(led[0]).toContain("Go there");
    expect(led[1]).toBe("medicineName");
    expect(await page.inputValue("#personName")).toBe("Mrs Ada Jones");
    expect(led.at(-1)).toBe("medicineName");
    await context.close();
  });

  it("asks what the directions leave open beside them, keeps Approve off until it is answered, and takes the answer", async () => {
    const { context, page } = await start();
    await fillWhole(page, { directions: "Take 2 capsules each day", strength: "250 mg" });
    await page.waitForSelector("#questions-title");
    expect(await page.isDisabled("#approve")).toBe(true);
    expect(await axeFinds(page)).toEqual([]);
    await picture(page, "desk-question");
    await page.check("#answer-0-named-times");
    await page.fill("#answer-details-0", "morning 1, night 1");
    await page.click("#asks button[value=show]");
    await untilFresh(page);
    expect(await page.isChecked("#answer-0-named-times")).toBe(true);
    expect(await page.textContent("#look")).toContain("Take 1 capsule in the morning.");
    await approve(page);
    await context.close();
  });

  it("is answered by keyboard alone: Enter on a chosen answer goes on to what is next", async () => {
    const { context, page } = await start();
    await fillWhole(page, { directions: "1-2 qds prn max 8/24" });
    await page.waitForSelector("#questions-title");
    await press(page, "Alt+a");
    await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("answer-0-8-in-24-hours");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
    expect(await focused(page)).toContain("I have read");
    expect(await page.textContent("#look")).toContain("Do not take more than 8 capsules in 24 hours.");
    await context.close();
  });

  it("asks who approves by keyboard: Enter goes to what is empty, and a refusal to its field", async () => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}/desk/new`);
    await page.click('#ask-stock button[value="102x76"]');
    await page.waitForSelector("#ask-stock", { state: "detached" });
    await page.focus("#approver-name");
    await page.keyboard.type("Pat Smith");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("approver-role");
    await page.click("button[value=who]");
    await page.waitForSelector("#approver-role[aria-invalid]");
    expect(await focused(page)).toBe("approver-role");
    await page.selectOption("#approver-role", "pharmacist");
    await page.focus("#approver-registration");
    await page.keyboard.type("2012345");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-who", { state: "detached" });
    expect(await focused(page)).not.toBe("BODY");
    await context.close();
  });

  it("shows the label and each doubt on the screen when it asks about them, however far the page was scrolled", async () => {
    const { context, page } = await start();
    await fillWhole(page, { strength: "", directions: "10-20ml pc mdu x 4/52 prn" });
    await page.click("details.builder summary");
    await page.focus("#no-warnings");
    const seen = (place: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        const bar = document.querySelector("#bar")?.getBoundingClientRect();
        return box !== undefined && bar !== undefined && box.top >= 0 && box.bottom <= bar.top;
      }, place);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await seen(".one-label.front")).toBe(false);
    await press(page, "Alt+a");
    for (let doubt = 0; (await focused(page)).startsWith("I have looked"); doubt += 1) {
      expect([doubt, await seen(`#doubt-${doubt}`)]).toEqual([doubt, true]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.keyboard.press("Enter");
    }
    expect(await focused(page)).toContain("I have read the label");
    expect(await seen(".one-label.front")).toBe(true);
    await context.close();
  });

  it("frames what has no meaning, offers lists, and keeps the prescribed words beside what was chosen", async () => {
    const { context, page } = await start();
    const words = "Use as per plan B";
    await fillWhole(page, { directions: words });
    expect(await page.locator("#read-as mark").count()).toBeGreaterThan(0);
    await picture(page, "desk-refused");
    expect(await page.locator("details.builder").getAttribute("open")).toBeNull();
    await page.click("details.builder summary");
    await page.selectOption("#built-verb", "Take");
    await page.fill("#built-amount", "1");
    await page.fill("#built-unit", "capsule");
    await page.selectOption("#built-often", "2 times a day");
    await page.click("button[value=build]");
    await page.waitForSelector("button[value=as-prescribed]");
    const said = await page.textContent("#look");
    expect(said).toContain("Take 1 capsule, 2 times a day.");
    expect(said).toContain(words);
    await page.click("button[value=as-prescribed]");
    await page.waitForFunction(
      (typed) => document.querySelector<HTMLTextAreaElement>("#directions")?.value === typed,
      words,
    );
    await context.close();
  });

  it("takes 9.21 for no warning, and asks", async () => {
    const { context, page } = await start();
    await page.fill("#typed-warning", "9.21");
    await page.press("#typed-warning", "Enter");
    await page.click("[name=split-warning]");
    await page.waitForFunction(() => document.querySelectorAll(".chip").length === 2);
    expect(await page.textContent("#chips")).toContain("Take this medicine with food");
    await context.close();
  });

  const file = "200 application/pdf";
  const refusal = "409 text/html; charset=utf-8";
  const answersOf = (page: Page): string[] => {
    const answers: string[] = [];
    page.context().on("response", (response) => {
      if (response.url().endsWith("/desk/label"))
        answers.push(`${response.status()} ${response.headers()["content-type"]}`);
    });
    return answers;
  };

  it("prints again with a reason alone", async () => {
    const { context, page } = await start();
    await fillWhole(page, { personName: "Mr Bo Low" });
    await approve(page);
    const answers = answersOf(page);
    await press(page, "Alt+p");
    await page.waitForSelector("details.again");
    await page.click("details.again summary");
    await page.click("details.again button");
    await page.waitForSelector("#again-wrong");
    expect(await focused(page)).toBe("again");
    await picture(page, "desk-again");
    expect(await axeFinds(page)).toEqual([]);
    await page.selectOption("#again", "jammed");
    await page.click("details.again button");
    await expect.poll(() => answers).toEqual([file, refusal, file]);
    await context.close();
  });

  it("makes a page behind the code when the label is approved, and shows it with its code", async () => {
    const { context, page } = await start();
    await fillWhole(page);
    await page.click("#rest summary");
    await page.check("#explain");
    await page.waitForSelector("text=samples and open nothing");
    await untilFresh(page);
    await approve(page);
    await page.waitForSelector("text=The code's page, until");
    await page.setViewportSize({ width: 1366, height: 1000 });
    await picture(page, "desk-explain", "#look");
    expect(await axeFinds(page)).toEqual([]);
    await context.close();
  });

  it("leads Enter to strength and form, unless the name has a figure, and on from an empty one", async () => {
    const { context, page } = await start();
    await press(page, "Alt+n");
    await page.focus("#medicineName");
    await page.keyboard.type("Prednisolone");
    const led: string[] = [];
    for (const words of ["5 mg", "", "28"]) {
      await page.keyboard.press("Enter");
      led.push(await focused(page));
      await page.keyboard.type(words);
    }
    expect(led).toEqual(["strength", "form", "quantity"]);
    await page.fill("#strength", "");
    await page.fill("#medicineName", "Salbutamol 100 micrograms inhaler");
    await page.fill("#quantity", "");
    await page.press("#medicineName", "Enter");
    expect(await focused(page)).toBe("quantity");
    await context.close();
  });

  it("prints once where Print is pressed twice, and says that it did", async () => {
    const { context, page } = await start();
    await fillWhole(page);
    await approve(page);
    let asked = 0;
    // The answer is held up, as by a busy service, until both keys were pressed.
    let release = (): void => undefined;
    const pressed = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/desk/label", async (route) => {
      asked += 1;
      await pressed;
      await route.continue();
    });
    await page.focus("#print");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    release();
    await page.waitForSelector("details.again");
    await page.waitForFunction(() => document.activeElement?.id === "new");
    expect(asked).toBe(1);
    expect(await page.textContent("#bar")).toContain("Sent to the printer once.");
    expect(await page.textContent("#bar")).not.toContain("Nothing was printed");
    await context.close();
  });

  it("works by forms alone: what is missing is led to, every label is read, and Enter chooses no paper", async () => {
    const { context, page } = await start({ script: false });
    await fill(page, { personName: "" });
    await page.press("#quantity", "Enter");
    await page.click("#bar a[data-next]");
    expect(new URL(page.url()).hash).toBe("#personName");
    expect(await page.getAttribute("#personName", "aria-invalid")).toBe("true");
    await page.fill("#personName", amoxicillin.personName);
    await page.check("#no-warnings");
    await page.press("#personName", "Enter");
    expect(await page.textContent("#printer summary")).toContain("102 × 76 mm");
    const labels = await page.locator(".one-label").count();
    for (let label = 1; label <= labels; label += 1) await page.click("#bar [name=mark]");
    await page.fill("#initials", "PS");
    await page.fill("#indication", "For your chest");
    await page.click("#approve");
    expect(await page.textContent("#message")).toContain("Something changed since this label was shown");
    for (let label = 1; label <= labels; label += 1) await page.click("#bar [name=mark]");
    await page.fill("#initials", "PS");
    await page.click("#approve");
    expect(await page.textContent("#bar")).toContain("Approved by PS, Pat Smith.");
    const answers = answersOf(page);
    await page.click("#print");
    await expect.poll(() => answers).toEqual([file]);
    await context.close();
  });

  it.each(deskWidths)("is found faultless by axe, %i pixels wide, in every state", async (width) => {
    const { context, page } = await desk.open(browser, { width });
    const look = async (): Promise<void> => {
      // What is said aloud comes a second after what is shown.
      await page.waitForTimeout(1_100);
      await unfold(page);
      expect(await faultsAt(page, width)).toEqual([]);
    };
    await page.goto(`${desk.address}/desk/new`);
    await look();
    await setUp(page, desk);
    await page.check("input[value=large-18]");
    await fillWhole(page);
    await look();
    await page.selectOption("#law", "uk-eng");
    const [rules] = await Promise.all([context.waitForEvent("page"), page.click("text=Show each rule")]);
    await rules.waitForLoadState();
    expect(await rules.textContent("h1")).toBe("Rules of England, one by one");
    expect(await faultsAt(rules, width)).toEqual([]);
    await rules.close();
    await approve(page);
    await look();
    await page.click("[value=new]");
    await fill(page, { directions: "Use as per plan B", unit: "tablets" });
    await untilFresh(page);
    await look();
    await page.fill("#scan", "]d201050123456789001726103110LOT41");
    await page.press("#scan", "Enter");
    await page.waitForSelector(".warned");
    await look();
    await context.close();
  });
});
