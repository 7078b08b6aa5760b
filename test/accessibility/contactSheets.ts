// Pages as people meet them, side by side, to be looked at: `npm run page-sheets -- FOLDER [STATE ...]`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { entryNamed } from "@plainlabel/content";
import { pageTags } from "@plainlabel/language";
import { pageIn, readChoices, renderMedicinePage, renderPage } from "@plainlabel/page";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { contentOf } from "../../packages/page/samples/sampleContent.ts";
import { propsOf } from "../../packages/page/samples/samplePages.ts";
import { british, device } from "./fakeVoice.ts";
import { openBrowser, servePages } from "./openBrowser.ts";

/** An example, and the information a draft of its label would show. */
const examples: Readonly<Record<string, string | null>> = {
  "antibiotic-finish-the-course": "amoxicillin",
  "child-5ml-spoon": "paracetamol",
  "cream-without-a-dose": "hydrocortisone cream",
  "different-amounts-through-the-day": "carbamazepine",
  "directions-nobody-should-interpret": "warfarin",
  "drops-for-two-eyes": "latanoprost eye drops",
  "inhaler-two-puffs": "salbutamol inhaler",
  "insulin-units": "insulin glargine",
  "methotrexate-once-weekly": "methotrexate (weekly)",
  "paracetamol-as-needed-with-a-ceiling": "paracetamol",
  "steps-that-go-down": "prednisolone",
  "very-long-medicine-name": null,
};

/** The form as dispensed. */
const formOf = (name: string): string | undefined => {
  const file = new URL(`../../examples/requests/${name}.json`, import.meta.url);
  const { medicine } = JSON.parse(readFileSync(file, "utf8")) as { medicine: { form?: string } };
  return medicine.form;
};

const entries = [
  "warfarin",
  "methadone oral solution",
  "sodium valproate",
  "lithium",
  "fentanyl patch",
  "dapagliflozin",
  "combined pill (ethinylestradiol with levonorgestrel)",
  "beclometasone with formoterol inhaler",
  "alendronic acid",
  "levothyroxine",
  "ibuprofen",
  "theophylline (modified release)",
];

interface State {
  readonly options?: BrowserContextOptions;
  /** The reader's own choices, as they stand in the address. */
  readonly query?: string;
  readonly media?: "print";
  /** Every part is unfolded on every page; left out: on the first of each kind alone. */
  readonly unfolded?: true;
}

const unfoldedAlways = [Object.keys(examples)[0], entries[0]];

const phone = { width: 360, height: 740 };

const states: Readonly<Record<string, State>> = {
  light: { unfolded: true },
  folded: {},
  narrow: { options: { viewport: { width: 320, height: 740 } } },
  dark: { options: { colorScheme: "dark" } },
  contrast: { options: { contrast: "more" } },
  "contrast-dark": { options: { contrast: "more", colorScheme: "dark" } },
  forced: { options: { forcedColors: "active" } },
  "forced-dark": { options: { forcedColors: "active", colorScheme: "dark" } },
  /** A window of 1280 by 1024 at 400 %. */
  zoom: { options: { viewport: { width: 320, height: 256 } } },
  "no-script": { options: { javaScriptEnabled: false } },
  biggest: { query: "text=4" },
  /** Nothing moves. */
  still: { options: { reducedMotion: "reduce" } },
  print: { media: "print", options: { viewport: { width: 703, height: 1000 } } },
};

/** "language-TAG": the pages in that language; made where they are asked for. */
const inLanguages: Readonly<Record<string, State>> = Object.fromEntries(
  pageTags.map((tag) => [`language-${tag}`, { query: `lang=${tag}` }]),
);

const pagesIn = (query: string): Readonly<Record<string, string>> => {
  const choices = readChoices(new URLSearchParams(query));
  const { phrases, languages } = pageIn(choices.lang, { approved: false, reviewedOnly: false });
  const ofExamples = Object.entries(examples).map(([name, substance]) => {
    const content = { ...contentOf(name), approved: false };
    const form = formOf(name);
    const entry = substance === null ? null : entryNamed(substance)!;
    return [
      name,
      renderPage(propsOf(content, { base: `/${name}`, choices, phrases, languages, entry, form })),
    ];
  });
  // The page of a medicine alone is in English.
  const ofEntries = (choices.lang === null ? entries : []).map((substance) => [
    substance.replaceAll(/\W+/g, "-"),
    renderMedicinePage({ base: "/entry", choices, entry: entryNamed(substance)!, phone: "0113 496 0142" }),
  ]);
  return Object.fromEntries([...ofExamples, ...ofEntries]);
};

/** A machine with much to do now and then fails to take a picture, and takes it the next time. */
const pictureOf = async (page: Page, clip: { x: number; y: number; width: number; height: number }) => {
  for (let attempts = 3; attempts > 1; attempts -= 1) {
    const picture = await page.screenshot({ fullPage: true, clip }).catch(() => null);
    if (picture !== null) return picture;
    await page.waitForTimeout(1000);
  }
  return page.screenshot({ fullPage: true, clip });
};

/** The whole page in columns of one height: a taller picture than the browser can take in one piece fails. */
const columnsOf = async (page: Page, columnHeight: number) => {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const columns = [];
  for (let from = 0; from < height; from += columnHeight) {
    const clip = { x: 0, y: from, width, height: Math.min(columnHeight, height - from) };
    const picture = await pictureOf(page, clip);
    columns.push({ from, ...clip, source: `data:image/png;base64,${picture.toString("base64")}` });
  }
  return columns;
};

const sheetOf = async (
  browser: Browser,
  columns: readonly {
    readonly name: string;
    readonly width: number;
    readonly from: number;
    readonly height: number;
    readonly source: string;
  }[],
): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width: 400, height: 400 } });
  const shown = columns.map(
    ({ name, width, from, height, source }) =>
      `<figure><figcaption>${name} ${from}</figcaption><div style="width:${width}px;height:${height}px;background:url(${source})"></div></figure>`,
  );
  await page.setContent(
    `<style>body{margin:0;display:inline-flex;gap:10px;align-items:flex-start;background:#888}figure{margin:0}figcaption{font:14px sans-serif;background:#ff8}</style>${shown.join("")}`,
  );
  const sheet = await page.locator("body").screenshot();
  await page.close();
  return sheet;
};

const [folder = "out/page-sheets", ...asked] = process.argv.slice(2);
const browser = await openBrowser();
if (typeof browser === "string") throw new Error(browser);
mkdirSync(folder, { recursive: true });

/** So many columns of such a height are read without loss on one screen. */
const across = 8;
const columnHeight = 1400;

for (const [name, { options = {}, query = "", media, unfolded }] of Object.entries(
  asked.length === 0 ? states : { ...states, ...inLanguages },
)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const pages = pagesIn(query);
  const server = await servePages(pages);
  const columns = [];
  for (const path of Object.keys(pages)) {
    const context = await browser.newContext({ viewport: phone, ...options });
    const page = await context.newPage();
    await page.addInitScript(device([british]));
    await page.goto(`${server.address}/${path}`);
    if (media !== undefined) await page.emulateMedia({ media });
    if (options.javaScriptEnabled !== false && (unfolded === true || unfoldedAlways.includes(path)))
      await page.evaluate(() => {
        for (const each of document.querySelectorAll("main details:not(nav *)"))
          each.setAttribute("open", "");
      });
    columns.push(...(await columnsOf(page, columnHeight)).map((column) => ({ ...column, name: path })));
    await context.close();
  }
  await server.close();
  for (let place = 0; place < columns.length; place += across) {
    const number = String(place / across + 1).padStart(2, "0");
    writeFileSync(
      `${folder}/${name}-${number}.png`,
      await sheetOf(browser, columns.slice(place, place + across)),
    );
  }
  console.log(`${name}: ${columns.length} columns`);
}
await browser.close();
