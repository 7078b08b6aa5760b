// From a PDF made over HTTP: the code on its dots opens a page with the label's own words, on a phone, within its budget.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Block, prepareSubmission, sentencesOfBlock, wordsOf } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWithPdfjs } from "../../packages/pdf/src/testing/openWithPdfjs.ts";
import { filmExamples, photographExamples } from "../../services/api/src/features/content/contentExamples.ts";
import { startApp, type TestApp } from "../../services/api/src/testing/testApp.ts";
import { openBrowser } from "../accessibility/openBrowser.ts";
import { type Phone, phoneBehindProxy } from "./phoneBehindProxy.ts";
import { readPrintedCodes } from "./readPrintedCode.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const origin = "https://labels.example.org";
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const example = JSON.parse(
  readFileSync(`${root}examples/requests/antibiotic-finish-the-course.json`, "utf8"),
);
const { link: _, ...withoutLink } = example;
const request = {
  ...withoutLink,
  // A page for the pharmacy's number, a table of times and two warnings to compare.
  directions: { text: "Take one capsule in the morning, one at midday and one at night for 7 days" },
  warnings: [{ number: 9 }, { text: "Tell us if you get a rash." }],
  // Of an actual product, for its photograph.
  medicine: { ...example.medicine, code: "53711000001102" },
  stock: "102x152",
  explain: true,
};

let shipped: TestApp;
let port: number;
let file: Uint8Array;
let codes: readonly string[];

beforeAll(async () => {
  shipped = await startApp({
    publicHost: "labels.example.org",
    clock: () => Date.parse("2026-11-25T10:00:00Z"),
    filmPlaces: { folder: null, hosts: ["films.example.org"] },
  });
  await shipped.app.listen({ host: "127.0.0.1", port: 0 });
  port = (shipped.app.server.address() as AddressInfo).port;
  const made = await fetch(`http://127.0.0.1:${port}/v1/labels`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  file = new Uint8Array(await made.arrayBuffer());
  if (made.status !== 200) throw new Error(Buffer.from(file).toString());
  codes = (await readPrintedCodes(file)).flat();
});
afterAll(() => shipped.app.close());

/** The words of the label's blocks of one kind, by the stages that composed it. */
const labelWords = async (kind: Block["kind"]): Promise<readonly string[]> => {
  const { explain: _explain, ...said } = request;
  const prepared = prepareSubmission(said, undefined, await createPdfPainter());
  if (prepared.outcome === "refused") throw new Error(JSON.stringify(prepared.refusals));
  return prepared.prepared.items[0]!.document.blocks.filter((block) => block.kind === kind)
    .flatMap(sentencesOfBlock)
    .map(wordsOf);
};

/** Lines end where they must on paper; the letters are the same. */
const letters = (text: string): string => text.replace(/\s+/g, "");

it("the label bears one code, of 130 bits and no person, and the same page's short address in print", async () => {
  expect(codes).toHaveLength(1);
  expect(codes[0]).toMatch(/^HTTPS:\/\/LABELS\.EXAMPLE\.ORG\/M\/[0-9A-HJKMNP-TV-Z]{26}$/);
  const text = letters((await openWithPdfjs(file)).pages.map((page) => page.text).join(""));
  expect(text).toContain("Scanforpicturesandsound");
  const typed = /labels\.example\.org(\/C\/[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1];
  const byCode = await shipped.app.inject(new URL(codes[0]!).pathname);
  const byHand = await shipped.app.inject(typed!.toLowerCase().replace("/c/", "/C/"));
  expect([byCode.statusCode, byHand.statusCode]).toEqual([200, 200]);
  const without = (body: string) => body.replaceAll(/\/[MC]\/[0-9A-Z-]+/g, "");
  expect(without(byHand.body)).toBe(without(byCode.body));
});

const opened = await openBrowser();
if (typeof opened === "string") {
  // Said aloud: a skipped test must not look like a passed one. On CI it fails.
  console.warn(`\nSCAN NOT TESTED IN A BROWSER: ${opened}\n`);
  if (process.env.CI === "true") throw new Error(opened);
}

describe.skipIf(typeof opened === "string")("the code in a phone's browser", () => {
  const browser = opened as Browser;
  let phone: Phone;
  let page: Page;

  beforeAll(async () => {
    phone = await phoneBehindProxy(browser, origin, port);
    page = await phone.context.newPage();
    page.setDefaultTimeout(5_000);
    await page.goto(codes[0]!, { waitUntil: "networkidle" });
  });
  afterAll(() => browser.close());

  /** A number is held to its unit by a no-break space, which is no other word. */
  const plainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");
  const saidIn = async (section: string): Promise<string[]> =>
    (await page.locator(`section[aria-labelledby=${section}] .say`).allInnerTexts()).map(plainSpaces);

  it("opens within 30 kB and 6 requests, all to the service, with no cookie and no referrer", () => {
    const weight = phone.crossings.reduce((sum, { bytes }) => sum + bytes, 0);
    console.info(`scanned page: ${weight} bytes on the wire in ${phone.crossings.length} requests`);
    expect(phone.crossings.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(phone.crossings.length).toBeLessThanOrEqual(6);
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThanOrEqual(30_000);
    expect(phone.strangers).toEqual([]);
    expect(phone.crossings.flatMap(({ cookie, referrer }) => [cookie, referrer])).toEqual(
      phone.crossings.flatMap(() => [undefined, undefined]),
    );
  });

  it("says the directions and warnings of the label, word for word and in order", async () => {
    const [directions, warnings] = [await labelWords("directions"), await labelWords("warning")];
    expect(directions.length).toBeGreaterThan(0);
    expect(warnings.length).toBeGreaterThan(1);
    /* How long stands below the first screen. */
    expect([...(await saidIn("how")), ...(await saidIn("long"))]).toEqual(directions);
    expect(await saidIn("warnings")).toEqual(warnings);
    const onPaper = letters((await openWithPdfjs(file)).pages.map(({ text }) => text).join(""));
    for (const sentence of [...directions, ...warnings]) expect(onPaper).toContain(letters(sentence));
    expect(await page.locator("h1").textContent()).toBe("Amoxicillin 500\u00a0mg");
    expect(plainSpaces((await page.locator(".sub").textContent()) ?? "")).toMatch(/^capsules\b/);
    expect(await page.locator("body").textContent()).not.toContain("Jones");
  });

  it("asks for a photograph of the product only where its part is opened, and shows it", async () => {
    const { photograph, ...change } = photographExamples.keep;
    const signature = { status: "reviewed", reviewedBy: { ...change.by, on: "2026-11-25" } };
    const kept = await shipped.app.inject({
      method: "PUT",
      url: `/v1/photographs/${photograph.id}`,
      headers: { "content-type": "application/json" },
      payload: { ...change, photograph: { ...photograph, ...signature } },
    });
    expect(kept.statusCode).toBe(200);
    await page.goto(codes[0]!, { waitUntil: "networkidle" });
    const picture = page.locator("img.photograph");
    const drawn = (): Promise<number> => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth);
    expect(await picture.count()).toBe(1);
    expect(await drawn()).toBe(0);
    const answered = page.waitForResponse(/\/photograph\/1$/);
    await page.locator("summary", { hasText: "See a picture of it" }).click();
    expect((await answered).status()).toBe(200);
    await expect.poll(drawn).toBe(200);
    expect(phone.strangers).toEqual([]);
  });

  it("is found faultless by axe, with every part unfolded", async () => {
    if (process.env.TEST_PICTURES === "1")
      await page.screenshot({ path: `${root}docs/pictures/scan-phone.png` });
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    await page.evaluate(axeSource);
    const { violations, passes } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: {
            run: (options: unknown) => Promise<Record<"violations" | "passes", { id: string }[]>>;
          };
        }
      ).axe.run({
        runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }),
    );
    expect(passes.map(({ id }) => id)).toContain("color-contrast-enhanced");
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("leads to pictures, reminders and thanks by taps alone, and no step tells where it came from", async () => {
    await page.getByRole("link", { name: "Pictures" }).click();
    await page.getByRole("link", { name: "Next" }).click();
    expect(page.url()).toMatch(/\/story\/2$/);
    await page.goto(codes[0]!);
    await page.getByRole("link", { name: "Remind me" }).click();
    await page.getByRole("button", { name: "Make my reminders" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save to my phone" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("reminders.ics");
    await page.goto(codes[0]!);
    await page.getByRole("radio", { name: "A bit" }).check();
    await page.getByRole("button", { name: "Send" }).click();
    expect(await page.locator("h1").textContent()).toBe("Thank you");
    const chart = (await shipped.app.inject("/v1/feedback")).json();
    expect(chart.counts).toMatchObject([{ face: "partly", hard: null, count: 1 }]);
    expect(phone.strangers).toEqual([]);
    expect(phone.crossings.filter(({ referrer }) => referrer !== undefined)).toEqual([]);
  });

  it("leads to a film on another host by a tap, which is not told from where", async () => {
    const { film, ...change } = filmExamples.keep;
    const about = { kind: "medicine", substance: "amoxicillin" };
    const url = "https://films.example.org/watch/1";
    // Behind an approved label stands no draft.
    const signature = { status: "reviewed", reviewedBy: { ...change.by, on: "2026-11-25" } };
    const kept = await shipped.app.inject({
      method: "PUT",
      url: `/v1/films/${film.id}`,
      headers: { "content-type": "application/json" },
      payload: { ...change, film: { ...film, about, url, captions: [], ...signature } },
    });
    expect(kept.statusCode).toBe(200);
    await page.goto(codes[0]!);
    await page.getByRole("link", { name: "Film" }).click();
    await page.waitForLoadState("networkidle");
    expect(phone.strangers).toEqual([]);
    const asked = page.waitForEvent("requestfailed");
    await page.locator(`a[href="${url}"]`).click();
    await asked;
    expect(phone.strangers).toEqual([{ url, referrer: undefined }]);
  });
});
