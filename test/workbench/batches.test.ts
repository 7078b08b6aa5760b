// Many labels in a real browser: a spreadsheet from the page to its file, by keyboard, with and without script;
// axe and 400 % zoom in each state.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvTemplate } from "../../services/api/src/orders/csv/csvColumns.ts";
import { focused, untilFresh } from "./labelDesk.ts";
import {
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

const header = "person,medicine,strength,form,quantity,directions,stock,dispensed on";
const row = (person: string, directions = "ONE to be taken THREE times a day", stock = "102x76"): string =>
  `${person},Amoxicillin,500 mg,capsules,21 capsules,${directions},${stock},2026-11-22`;
const sheet = (...rows: readonly string[]): string => [header, ...rows].join("\n");

describe.skipIf(typeof opened === "string")("many labels", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({}, "102x76");
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  const fetchIn = (page: Awaited<ReturnType<Desk["open"]>>["page"], path: string) =>
    page.evaluate(async (path) => {
      const answer = await fetch(path);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { status: answer.status, begins: String.fromCharCode(...bytes.slice(0, 4)), size: bytes.length };
    }, path);

  const send = async (page: Page, order: string): Promise<void> => {
    await page.goto(`${desk.address}/desk/batches`);
    await page.focus("#order");
    await page.keyboard.insertText(order);
    await page.focus("text=Make the labels");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=The batch is done");
    await page.waitForSelector("html[data-desk=ready]");
  };

  const atNext = (page: Page): Promise<unknown> =>
    page.waitForFunction(
      () =>
        document.querySelector("form.stale") === null && document.activeElement?.matches("#bar [data-next]"),
    );

  /** From the first step of a row to its approval, by Enter alone; says how many keys that were. */
  const approveRow = async (page: Page): Promise<number> => {
    let keys = 0;
    await atNext(page);
    for (; (await focused(page)) !== "initials"; keys += 1) {
      if (keys > 12) throw new Error(`the row leads to ${await focused(page)}`);
      const wasTick = (await focused(page)) === "no-warnings";
      await page.keyboard.press("Enter");
      if (wasTick) await atNext(page);
    }
    const row = await page.textContent("h1");
    await page.keyboard.type("PS");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (before) => document.querySelector("h1")?.textContent !== before || document.querySelector("#print"),
      row,
    );
    return keys + 1;
  };

  it("of twelve rows, three of them faulty, are mended and approved row by row and printed together, by keyboard alone", async () => {
    const { context, page } = await desk.open(browser);
    const names = ["Ada Jones", "Ben Okafor", "Cara Lindqvist", "Dev Rao", "Eve Adams", "Finn Grey"];
    const more = ["Gita Rao", "Hal Moss", "Ivy Low", "Jon Kay", "Kim Doe", "Lee Hart"];
    const rows = [...names, ...more].map((name) => row(name));
    rows[2] = row("Cara Lindqvist", "");
    rows[7] = row("Hal Moss", "ONE daily", "10x10");
    rows[9] = row("Jon Kay", "Use as per plan B");
    await send(page, sheet(...rows));
    expect(await focused(page)).toBe("begin");
    expect(await page.textContent("main")).toContain("12 rows: 3 need words, 9 to check, 0 to print");
    await picture(page, "desk-batch");
    expect(desk.logged()).not.toMatch(/Okafor|Lindqvist/);
    await page.focus("#begin");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#ask-who");
    await page.fill("#approver-name", "Pat Smith");
    await page.selectOption("#approver-role", "pharmacist");
    await page.fill("#approver-registration", "2012345");
    await page.click("button[value=who]");
    await page.waitForSelector("#ask-who", { state: "detached" });
    for (const name of [...names, ...more].filter((_, at) => ![2, 7, 9].includes(at))) {
      expect(await page.textContent("h1")).toContain(name);
      const labels = await page.locator(".one-label").count();
      // Go to the warnings, none needed, each label, approve: then the next row opens on its first step.
      expect(await approveRow(page)).toBe(3 + labels);
    }
    // Rows that need words come last; each is mended in its own place.
    expect(await page.textContent("h1")).toBe("Row 4, Cara Lindqvist");
    await atNext(page);
    await picture(page, "desk-row-needs-words");
    expect(await focused(page)).toContain("Go there");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("directions");
    await page.keyboard.type("ONE to be taken THREE times a day");
    await untilFresh(page);
    await press(page, "Alt+a");
    await approveRow(page);
    expect(await page.textContent("h1")).toBe("Row 9, Hal Moss");
    expect(await page.textContent("#unread-title + ul")).toContain("Column “stock”");
    await atNext(page);
    await picture(page, "desk-row");
    await approveRow(page);
    expect(await page.textContent("h1")).toBe("Row 11, Jon Kay");
    await approveRow(page);
    expect(await page.textContent("#message")).toContain("No row is left to do.");
    expect(await focused(page)).not.toBe("BODY");
    await page.click("text=To the whole sheet");
    await page.waitForSelector("#print-all:enabled");
    expect(await page.textContent("main")).toContain("0 need words, 0 to check, 12 to print");
    await picture(page, "desk-batch-approved");
    const files: string[] = [];
    context.on("response", (response) => {
      if (response.url().endsWith("/print")) files.push(response.headers()["content-type"] ?? "");
    });
    await page.focus("#print-all");
    await page.keyboard.press("Enter");
    await expect.poll(() => files, { timeout: 20_000 }).toEqual(["application/pdf"]);
    await page.reload();
    expect(await page.textContent("main")).toContain("0 to print, 12 printed");
    await context.close();
  });

  it("are fetched as the sheet says, for programs that take a file", async () => {
    const { context, page } = await desk.open(browser);
    await send(page, sheet(row("Ada Jones"), row("Ben Okafor")));
    await page.click("text=All labels as the sheet says");
    const pdf = await page.getAttribute("text=Open the labels as one file", "href");
    expect(await fetchIn(page, pdf ?? "")).toMatchObject({ status: 200, begins: "%PDF" });
    const zip = await page.getAttribute("text=A zip with a file for each item", "href");
    expect(await fetchIn(page, zip ?? "")).toMatchObject({ status: 200, begins: "PK\u0003\u0004" });
    await context.close();
  });

  it("are sent, looked at again and erased without script", async () => {
    const { context, page } = await desk.open(browser, { script: false });
    await page.goto(`${desk.address}/desk/batches`);
    await page.fill("#order", sheet(row("Eve Adams")));
    await page.click("text=Make the labels");
    while ((await page.locator("text=The batch is done").count()) === 0) await page.click("text=Look again");
    await page.click("text=Erase it now");
    await page.click("text=Erase for good");
    await page.waitForURL("**/desk/batches");
    await page.goBack();
    await page.reload();
    expect(await page.textContent("main")).toContain("There is no such batch.");
    await context.close();
  });

  it("are found faultless by axe in every state, wide and narrow", async () => {
    const { context, page } = await desk.open(browser);
    const refused = async (order: string): Promise<void> => {
      await page.goto(`${desk.address}/desk/batches`);
      await page.fill("#order", order);
      await page.click("text=Make the labels");
      await page.waitForSelector(".refused");
    };
    const done = (order: string): Promise<void> => send(page, order);
    const unmakeable = JSON.stringify([{ person: { name: "محمد" }, medicine: { name: "Amoxicillin" } }, 7]);
    const states = {
      empty: () => page.goto(`${desk.address}/desk/batches`),
      refused: () => refused("nobody,nothing\n1,2"),
      done: () =>
        done(
          sheet(
            row("Dev Rao"),
            row("Ben Okafor", "Ask us each time. ".repeat(30), "70x35"),
            row("Eve Adams"),
            row("Hal Moss", "ONE daily", "10x10"),
          ),
        ),
      row: async () => {
        await page.click("text=Check row 2");
        await page.waitForSelector("html[data-desk=ready]");
        // What is said aloud comes a second after what is shown.
        await page.waitForTimeout(1_100);
      },
      "row-unread": async () => {
        await page.goto(`${page.url().split("/rows")[0]}/rows?at=3`);
        await page.waitForSelector("#unread-title");
        await page.waitForTimeout(1_100);
      },
      "without-labels": () => done(unmakeable),
      asked: () => page.click("text=Erase it now"),
      unknown: () => page.goto(`${desk.address}/desk/batches/nonsense`),
    };
    for (const [name, reach] of Object.entries(states)) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await reach();
      await picture(page, `desk-batch-${name}`);
      await unfold(page);
      for (const width of deskWidths)
        expect([name, width, await faultsAt(page, width)]).toEqual([name, width, []]);
    }
    await context.close();
  });

  it("have a spreadsheet to begin with", async () => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}/desk/batches`);
    const text = await page.evaluate(async () => (await fetch("/desk/batches/template.csv")).text());
    // fetch takes the mark of UTF-8 away.
    expect(`\ufeff${text}`).toBe(csvTemplate);
    await context.close();
  });
});
