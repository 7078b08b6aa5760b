// Many labels in a real browser: a spreadsheet from the page to its file, by keyboard, with and without script; axe and 400 % zoom in each state.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvTemplate } from "../../services/api/src/batches/csv/csvColumns.ts";
import { axeFinds, type Desk, deskBrowser, openDesk, picture, tooWide, unfold } from "./openDesk.ts";

const opened = await deskBrowser();

const header = "person,medicine,strength,form,quantity,directions,stock,dispensed on";
const row = (person: string, directions = "ONE to be taken THREE times a day", stock = "102x76"): string =>
  `${person},Amoxicillin,500 mg,capsules,21 capsules,${directions},${stock},2026-11-22`;
const sheet = (...rows: readonly string[]): string => [header, ...rows].join("\n");

describe.skipIf(typeof opened === "string")("many labels", () => {
  const browser = opened as Browser;
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
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

  it("go from a spreadsheet to one file by keyboard alone, and the page says by itself when it is done", async () => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}/desk/batches`);
    await page.focus("#order");
    await page.keyboard.insertText(sheet(row("Ada Jones"), row("Ben Okafor"), row("Cara Lindqvist")));
    await page.focus("text=Make the labels");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=The batch is done");
    expect(await page.textContent("main")).toContain("Every item has its labels: 3 labels.");
    const compared = (await page.textContent("section:has(#compare-title)")) ?? "";
    expect(compared.match(/ONE to be taken THREE times a day/g)).toHaveLength(3);
    expect(compared.match(/Take 1 capsule, 3 times a day\./g)).toHaveLength(3);
    const pdf = await page.getAttribute("text=Open the labels as one file", "href");
    expect(await fetchIn(page, pdf ?? "")).toMatchObject({ status: 200, begins: "%PDF" });
    const zip = await page.getAttribute("text=A zip with a file for each item", "href");
    expect(await fetchIn(page, zip ?? "")).toMatchObject({ status: 200, begins: "PK\u0003\u0004" });
    expect(desk.logged()).not.toMatch(/Okafor|Lindqvist/);
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

  it("are not made where a row cannot be read, and every such row is told", async () => {
    const { context, page } = await desk.open(browser);
    await page.goto(`${desk.address}/desk/batches`);
    await page.fill(
      "#order",
      sheet(row("Ada Jones"), row("Ben Okafor", ""), row("Cara", "ONE daily", "1x1")),
    );
    await page.click("text=Make the labels");
    const said = (await page.textContent(".refused")) ?? "";
    expect(said).toContain("/3/directions");
    expect(said).toContain("/4/stock");
    expect(said).not.toContain("/2/");
    expect(await page.inputValue("#order")).toContain("Ben Okafor");
    await context.close();
  });

  it("are found faultless by axe in every state, wide and narrow", async () => {
    const { context, page } = await desk.open(browser);
    const send = async (order: string): Promise<void> => {
      await page.goto(`${desk.address}/desk/batches`);
      await page.fill("#order", order);
      await page.click("text=Make the labels");
    };
    const done = async (order: string): Promise<void> => {
      await send(order);
      await page.waitForSelector("text=The batch is done");
    };
    const unmakeable = JSON.stringify([{ person: { name: "محمد" }, medicine: { name: "Amoxicillin" } }, 7]);
    const states = {
      empty: () => page.goto(`${desk.address}/desk/batches`),
      refused: () => send(sheet(row("Ben Okafor", ""))),
      done: () =>
        done(
          sheet(
            row("Dev Rao"),
            row("Ben Okafor", "Ask us each time. ".repeat(30), "70x35"),
            row("Eve Adams"),
          ),
        ),
      "without-labels": () => done(unmakeable),
      asked: () => page.click("text=Erase it now"),
      unknown: () => page.goto(`${desk.address}/desk/batches/nonsense`),
    };
    for (const [name, reach] of Object.entries(states)) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await reach();
      await picture(page, `desk-batch-${name}`);
      await unfold(page);
      expect([name, await axeFinds(page)]).toEqual([name, []]);
      // 400 % zoom of a window of 1280 pixels.
      await page.setViewportSize({ width: 320, height: 740 });
      expect([name, await axeFinds(page)]).toEqual([name, []]);
      expect([name, (await tooWide(page)) <= 0]).toEqual([name, true]);
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
