// Today's labels in a real browser: what is typed is lost by nothing but midnight and signing out, lies sealed on
// the disk, and goes from the list to paper by keyboard.
import { PDFDocument } from "pdf-lib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approve, fill, fillWhole, focused, setUp, type Typed, untilFresh } from "./labelDesk.ts";
import {
  axeFinds,
  type Desk,
  deskBrowser,
  deskClock,
  deskWidths,
  faultsAt,
  openDesk,
  picture,
  press,
  somebody,
  unfold,
} from "./openDesk.ts";

const opened = await deskBrowser();

const patel: Typed = {
  ...{ personName: "Mr Dev Patel", medicineName: "Methotrexate", strength: "2.5 mg", form: "tablets" },
  ...{ quantity: "16", unit: "tablets", directions: "Take FOUR tablets ONCE a WEEK on Monday" },
};
const okafor: Typed = {
  ...{ personName: "Mr Ben Okafor", medicineName: "Metformin", form: "tablets" },
  ...{ quantity: "56", unit: "tablets", directions: "Take one twice a day with food" },
};
const grey: Typed = {
  ...{ personName: "Mr Finn Grey", medicineName: "Paracetamol", form: "tablets" },
  ...{ quantity: "32", unit: "tablets", directions: "two bd pc prn max 8/24" },
};
const doe: Typed = {
  ...{ personName: "Mrs Kim Doe", medicineName: "Bisoprolol", strength: "2.5 mg", form: "tablets" },
  ...{ quantity: "28", unit: "tablets", directions: "Take one every morning" },
};

describe.skipIf(typeof opened === "string")("today's labels", () => {
  const browser = opened as Browser;
  let desk: Desk;
  let now: number;

  beforeAll(async () => {
    now = deskClock();
    desk = await openDesk({ clock: () => now });
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
  const untilKept = (page: Page): Promise<unknown> => page.waitForSelector("form[data-kept=true]");
  const begin = async (page: Page): Promise<void> => {
    await page.click("text=New label");
    await page.waitForSelector("html[data-desk=ready]");
  };
  /** Typed, looked at by the service, and kept. */
  const type = async (page: Page, typed: Typed): Promise<void> => {
    await begin(page);
    await fillWhole(page, typed);
    await untilKept(page);
  };
  const toToday = async (page: Page): Promise<void> => {
    await page.goto(desk.address);
    await page.waitForSelector("#today-list:not([hidden]) tr.row");
    await untilFresh(page);
  };
  const rowsIn = (page: Page, group: string): Promise<string[]> =>
    page.locator(`#today-list tbody[data-group=${group}]:not([hidden]) .name`).allTextContents();
  /** Everything that the browser keeps of the list, as text of one byte a character, and how many rows there are. */
  const onDisk = (page: Page) =>
    page.evaluate(async () => {
      const bytes = (value: unknown): string => {
        if (value instanceof ArrayBuffer) return bytes(new Uint8Array(value));
        if (value instanceof Uint8Array) return [...value].map((byte) => String.fromCharCode(byte)).join("");
        if (typeof value === "object" && value !== null)
          return Object.entries(value).flat().map(bytes).join(" ");
        return String(value);
      };
      const answered = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await answered(indexedDB.open("plainlabel-today", 1));
      const work = database.transaction(["halves", "rows"]);
      const halves = await answered(work.objectStore("halves").getAll());
      const rows = await answered(work.objectStore("rows").getAll());
      database.close();
      const others = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
      return {
        halves: halves.length,
        rows: rows.length,
        text: [bytes(halves), bytes(rows), ...others].join("\n"),
      };
    });

  it("keep what is typed through a reload in mid-word, with the cursor where it was", async () => {
    const { context, page } = await start();
    await fill(page, { directions: "" });
    await page.focus("#directions");
    await page.keyboard.type("1 tds for 7 da");
    await untilKept(page);
    await page.reload();
    await page.waitForFunction(() => document.activeElement?.id === "directions");
    expect(await page.inputValue("#directions")).toBe("1 tds for 7 da");
    expect(await page.inputValue("#quantity")).toBe("21");
    await page.keyboard.type("ys");
    await untilFresh(page);
    await untilKept(page);
    expect(await page.inputValue("#directions")).toBe("1 tds for 7 days");
    // A new label begins empty, and the one before stays in the list.
    await begin(page);
    expect(await page.inputValue("#personName")).toBe("");
    await toToday(page);
    // All its words are there: that no warning is needed is a step of the bar.
    expect(await rowsIn(page, "check")).toEqual(["Mrs Ada Jones"]);
    expect(await page.textContent("#today-list")).toContain("Give a warning, or tick that none is needed.");
    await context.close();
  });

  it("keep the last keys before a reload: 20 ms after each nothing more can be lost", async () => {
    const { context, page } = await desk.open(browser);
    await page.clock.install({ time: deskClock() });
    await setUp(page, desk);
    await page.clock.pauseAt(deskClock() + 3_600_000);
    await page.fill("#directions", "Take 1");
    await page.keyboard.type("0");
    // The page has that much time and no more.
    await page.clock.runFor(20);
    await untilKept(page);
    await page.clock.resume();
    await page.reload();
    await page.waitForFunction(() => document.activeElement?.id === "directions");
    expect(await page.inputValue("#directions")).toBe("Take 10");
    await context.close();
  });

  it("keep a window that was closed, and open it where it needs words", async () => {
    const { context, page } = await start();
    await type(page, grey);
    await page.close();
    const next = await context.newPage();
    await toToday(next);
    expect(await rowsIn(next, "needs")).toEqual(["Mr Finn Grey"]);
    expect(await next.textContent("#today-list .row")).toContain("two bd pc prn max 8/24");
    expect(await focused(next)).toBe("Mr Finn Grey");
    await press(next, "Enter");
    await next.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
    await next.keyboard.press("Enter");
    await next.waitForURL("**/desk/new");
    await next.waitForFunction(() => document.activeElement?.closest("#asks") !== null);
    expect(await next.inputValue("#personName")).toBe("Mr Finn Grey");
    await context.close();
  });

  it("keep what is typed without a connection, and tell what it waits for when it is back", async () => {
    const { context, page } = await start();
    await type(page, okafor);
    await context.setOffline(true);
    await page.fill("#quantity", "84");
    await untilKept(page);
    await page.waitForSelector("#bar-state button");
    await context.setOffline(false);
    // As if the computer had stopped then: nothing was answered since.
    await page.reload();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#quantity")?.value === "84");
    await toToday(page);
    await page.click(".name");
    await page.waitForFunction(() =>
      document.querySelector("#look .label")?.getAttribute("alt")?.includes("84 tablets"),
    );
    expect(await rowsIn(page, "check")).toEqual(["Mr Ben Okafor"]);
    await context.close();
  });

  it("are locked by the end of a sign-in, opened by the next one the same day, and by no other pharmacy's", async () => {
    const { context, page } = await start();
    await type(page, patel);
    await toToday(page);
    await context.clearCookies({ name: "plainlabel-desk" });
    // A page that nobody touches finds out when it is looked at.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForSelector("#sign-in-here");
    expect(await page.content()).not.toMatch(/Patel|Methotrexate/);
    expect(await focused(page)).toBe("key-here");
    expect(await axeFinds(page)).toEqual([]);
    await picture(page, "desk-today-locked");
    // Somebody of another pharmacy on this computer.
    await desk.signIn(context, { ...somebody, tenantId: "other" });
    await page.goto(desk.address);
    await page.waitForSelector("text=No labels yet today.");
    expect(await page.content()).not.toMatch(/Patel|Methotrexate/);
    // Another of this one, and another key: it is the same pharmacy's day.
    await desk.signIn(context, somebody);
    await toToday(page);
    expect(await rowsIn(page, "check")).toEqual(["Mr Dev Patel"]);
    await context.close();
  });

  it("keep what is typed by whoever is signed out meanwhile", async () => {
    const { context, page } = await start();
    await type(page, okafor);
    await context.clearCookies({ name: "plainlabel-desk" });
    await page.fill("#quantity", "84");
    await page.waitForSelector("#sign-in-here");
    await untilKept(page);
    await desk.signIn(context, somebody);
    await page.click("[data-other]");
    await untilFresh(page);
    await page.reload();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#quantity")?.value === "84");
    await context.close();
  });

  it("lie on the disk with no name, no medicine and no whole key in clear", async () => {
    const { context, page } = await start();
    await type(page, patel);
    const kept = await onDisk(page);
    expect(kept.rows).toBe(1);
    expect(kept.text).not.toMatch(/Patel|Dev|Methotrexate|tablets|Monday/);
    const half = await page.evaluate(async () => {
      const told = (await (await fetch("/desk/today/half")).json()) as { readonly half: string };
      const binary = atob(told.half.replaceAll("-", "+").replaceAll("_", "/"));
      return { told: told.half, binary };
    });
    expect(half.binary).toHaveLength(32);
    expect(kept.text).not.toContain(half.told);
    expect(kept.text).not.toContain(half.binary);
    expect(desk.logged()).not.toMatch(/Patel|Methotrexate/);
    expect(desk.logged()).not.toContain(half.told);
    await context.close();
  });

  it("are gone at midnight, on a page that is open and in a browser that was closed", async () => {
    const day = 24 * 3_600_000;
    for (const isOpen of [true, false]) {
      const { context, page } = await start();
      await type(page, patel);
      await page.clock.install({ time: now });
      await toToday(page);
      if (!isOpen) await page.goto("about:blank");
      now += day / 2;
      await desk.signIn(context, somebody);
      if (isOpen) await page.clock.fastForward("12:00:05");
      else await page.goto(desk.address);
      await page.waitForSelector("text=No labels yet today.");
      expect(await page.content()).not.toMatch(/Patel/);
      expect(await onDisk(page)).toMatchObject({ rows: 0, halves: 1 });
      now = deskClock();
      await context.close();
    }
  });

  it("hold what two windows type at once, each in its own row, and let one work on a row at a time", async () => {
    const { context, page } = await start();
    const other = await context.newPage();
    await other.goto(`${desk.address}/desk/new`);
    await Promise.all([fillWhole(page, patel), fillWhole(other, okafor)]);
    await Promise.all([untilKept(page), untilKept(other)]);
    const list = await context.newPage();
    await toToday(list);
    expect(await rowsIn(list, "check")).toEqual(expect.arrayContaining(["Mr Dev Patel", "Mr Ben Okafor"]));
    // By an event: the list is drawn anew while other windows change it, and a click of the mouse waits until it rests.
    const rowOf = (name: string) => list.locator("#today-list button", { hasText: name });
    // Nor is it changed from here, where its page would be an empty one. The words are there already, for the row
    // chosen first.
    const told = list.locator("#look .empty", { hasText: "open in another window" });
    await told.evaluate((words) => words.replaceChildren());
    await rowOf("Mr Ben Okafor").focus();
    await list.keyboard.press("e");
    await told.waitFor();
    // Asked for once more, and left for another row before it is free: the list stays.
    await rowOf("Mr Ben Okafor").focus();
    await list.keyboard.press("e");
    await rowOf("Mr Dev Patel").dispatchEvent("click");
    await rowOf("Mr Ben Okafor").dispatchEvent("click");
    await told.waitFor();
    await other.close();
    // The browser may bring another window to the front, and draws none that is behind.
    await list.bringToFront();
    // A closed window's row is free a moment later; the other one is still open.
    await list.waitForFunction(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.filter(({ name }) => name?.startsWith("plainlabel-row-")).length === 1;
    });
    await rowOf("Mr Dev Patel").dispatchEvent("click");
    await rowOf("Mr Ben Okafor").dispatchEvent("click");
    await list.waitForSelector("#look .label");
    expect(list.url()).toBe(`${desk.address}/`);
    // What a window changes stands in the others.
    await page.bringToFront();
    await page.fill("#personName", "Mr Devan Patel");
    await list.bringToFront();
    await list.waitForSelector("text=Mr Devan Patel");
    await context.close();
  });

  const printed = async (context: BrowserContext): Promise<Uint8Array[]> => {
    const found: Uint8Array[] = [];
    await context.route("**/desk/today/labels", async (route) => {
      const response = await route.fetch();
      found.push(await response.body());
      await route.fulfill({ response });
    });
    return found;
  };

  it("say in a second window of the same label that it is open elsewhere, and begin another there", async () => {
    const { context, page } = await start();
    await page.goto(`${desk.address}/desk/new`);
    await fillWhole(page, patel);
    await untilKept(page);
    const memory = await page.evaluate(() => Object.entries(sessionStorage));
    const copy = await context.newPage();
    /* As "Duplicate tab" does: what the window remembers is there before its page is. */
    await copy.addInitScript((kept) => {
      if (sessionStorage.length === 0) for (const [name, value] of kept) sessionStorage.setItem(name, value);
    }, memory);
    await copy.goto(`${desk.address}/desk/new`);
    await copy.waitForSelector("#open-elsewhere");
    expect(await copy.textContent("#open-elsewhere")).toBe(
      "This label is open in another window. Go on with it there. Here a new label is begun.",
    );
    expect(await copy.inputValue("#personName")).toBe("");
    expect(await page.inputValue("#personName")).toBe("Mr Dev Patel");
    expect(await page.locator("#open-elsewhere").count()).toBe(0);
    await context.close();
  });

  it("go from the list to one print by keyboard: arrows, Enter for the bar and for each label, initials; the next row opens", async () => {
    const { context, page } = await start();
    for (const typed of [grey, patel, okafor]) await type(page, typed);
    await type(page, doe);
    await approve(page);
    await untilKept(page);
    await toToday(page);
    expect(await rowsIn(page, "needs")).toEqual(["Mr Finn Grey"]);
    expect(await rowsIn(page, "check")).toEqual(["Mr Dev Patel", "Mr Ben Okafor"]);
    expect(await rowsIn(page, "print")).toEqual(["Mrs Kim Doe"]);
    await page.waitForSelector("html[data-desk=ready]");
    const led: string[] = [await focused(page)];
    await page.keyboard.press("ArrowDown");
    await untilFresh(page);
    led.push(await focused(page));
    await picture(page, "desk-today");
    for (const next of ["Mr Ben Okafor", ""]) {
      if (next !== "") await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.matches("#bar [data-next]"));
      led.push(await focused(page));
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "initials");
      await page.keyboard.type("PS");
      await page.keyboard.press("Enter");
      if (next !== "") await page.waitForSelector(`.chosen:has-text("${next}")`);
      await untilFresh(page);
    }
    await page.waitForFunction(() => document.activeElement?.id === "print-all");
    led.push(await focused(page));
    expect(await rowsIn(page, "print")).toEqual(["Mr Dev Patel", "Mr Ben Okafor", "Mrs Kim Doe"]);
    await picture(page, "desk-today-to-print");
    const files = await printed(context);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#today-list tbody[data-group=printed]:not([hidden])");
    await expect
      .poll(() => rowsIn(page, "printed"))
      .toEqual(["Mr Dev Patel", "Mr Ben Okafor", "Mrs Kim Doe"]);
    led.push(await focused(page));
    expect((await PDFDocument.load(files[0]!)).getPageCount()).toBe(3);
    expect(led).not.toContain("BODY");
    expect(await page.textContent("[data-todo]")).toBe("1 to do");
    // Printed once: again only with a reason.
    await page.click("text=Mrs Kim Doe");
    await page.waitForSelector("details.again");
    await context.close();
  });

  it("tell which label stands in the way of one print, and open it as it is", async () => {
    const { context, page } = await start();
    for (const personName of ["Mr Al Ash", "Ms Bea Elm"]) {
      await type(page, { ...doe, personName });
      await approve(page);
      await untilKept(page);
    }
    await toToday(page);
    // Other labels in the printer make drafts of both.
    await context.addCookies([
      { name: "plainlabel-stock", value: "102x152", url: desk.address, httpOnly: true },
    ]);
    await page.click("#print-all");
    await page.waitForSelector("#today-wrong:not([hidden])");
    await untilFresh(page);
    await page.waitForSelector("#today-wrong:not([hidden])");
    expect(await page.textContent("#today-wrong")).toContain("label 1 of those to print was not approved");
    expect(await focused(page)).toBe("Mr Al Ash");
    await expect.poll(() => rowsIn(page, "check")).toEqual(["Mr Al Ash"]);
    await context.close();
  });

  it("put a label aside, change one, and take one off, with the focus never on nothing", async () => {
    const { context, page } = await start();
    await type(page, grey);
    await press(page, "Alt+l");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#personName")?.value === "");
    expect(await focused(page)).toBe("personName");
    await type(page, patel);
    await toToday(page);
    expect(await page.textContent("#today-list")).toContain("Kept for later: asking the prescriber");
    const led: string[] = [];
    await page.focus("text=Mr Dev Patel");
    await press(page, "Home");
    await untilFresh(page);
    led.push(await focused(page));
    await page.keyboard.press("End");
    await untilFresh(page);
    led.push(await focused(page));
    await page.click("#row-off");
    led.push(await focused(page));
    await page.keyboard.press("Enter");
    led.push(await focused(page));
    await page.click("#row-off");
    await page.click("#ask-once >> text=Take it off");
    await page.waitForSelector("text=Mr Dev Patel", { state: "detached" });
    led.push(await focused(page));
    expect(led).toEqual(["Mr Finn Grey", "Mr Dev Patel", "Keep it", "row-off", "Mr Finn Grey"]);
    await page.keyboard.press("e");
    await page.waitForURL("**/desk/new");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#personName")?.value === "Mr Finn Grey",
    );
    await press(page, "Alt+t");
    await page.waitForURL(`${desk.address}/`);
    await context.close();
  });

  it("ask once before signing out erases what is not printed, and are erased then", async () => {
    const { context, page } = await start();
    await type(page, patel);
    const list = await context.newPage();
    await toToday(list);
    await list.click("text=Sign out");
    await list.waitForSelector("#ask-once");
    expect(await list.textContent("#ask-once")).toContain("1 label is not printed");
    expect(await axeFinds(list)).toEqual([]);
    await picture(list, "desk-today-sign-out");
    await list.keyboard.press("Enter");
    expect(await focused(list)).toBe("Sign out");
    await list.click("text=Sign out");
    await list.click("text=Sign out and erase");
    await list.waitForURL("**/sign-in");
    expect(await onDisk(list)).toMatchObject({ rows: 0, halves: 0 });
    // The other window lets go of it too.
    await page.waitForURL("**/sign-in");
    await desk.signIn(context, somebody);
    await list.goto(desk.address);
    await list.waitForSelector("text=No labels yet today.");
    await context.close();
  });

  it("say so where the browser keeps nothing safely", async () => {
    const { context, page } = await desk.open(browser);
    await context.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    await setUp(page, desk);
    await page.waitForSelector("#not-kept");
    await fillWhole(page, patel);
    await picture(page, "desk-not-kept");
    expect(await axeFinds(page)).toEqual([]);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(desk.address);
    await page.waitForSelector("text=This browser keeps nothing here safely");
    await context.close();
  });

  it("begin, where there are none, at the button for a new one", async () => {
    const { context, page } = await desk.open(browser);
    await page.goto(desk.address);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("New label"));
    await context.close();
  });

  it("lead on without script", async () => {
    const { context, page } = await desk.open(browser, { script: false });
    await page.goto(desk.address);
    expect(await page.isVisible("text=needs script in this browser")).toBe(true);
    await page.click("text=Make a label");
    await page.waitForURL("**/desk/new");
    await context.close();
  });

  it.each(deskWidths)("are found faultless by axe, %i pixels wide, in every state", async (width) => {
    const { context, page } = await desk.open(browser, { width });
    const look = async (name: string): Promise<void> => {
      await page.waitForTimeout(1_100);
      await picture(page, `today-${name}-${width}`);
      await unfold(page);
      expect([name, await faultsAt(page, width)]).toEqual([name, []]);
    };
    await page.goto(desk.address);
    await page.waitForSelector("text=No labels yet today.");
    await look("empty");
    await setUp(page, desk);
    await type(page, grey);
    await type(page, doe);
    await approve(page);
    await untilKept(page);
    await toToday(page);
    await look("list");
    await page.click("text=Mrs Kim Doe");
    await untilFresh(page);
    await page.click("#print");
    await page.waitForSelector("details.again");
    await look("printed");
    await context.close();
  });
});
