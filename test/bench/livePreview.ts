// bench: from the end of the quiet after the last key to the label on the desk, in Chromium with everything on
// this machine. node --conditions=source test/bench/livePreview.ts
import { openBrowser } from "../accessibility/openBrowser.ts";
import { fillWhole, setUp } from "../workbench/labelDesk.ts";
import { openDesk } from "../workbench/openDesk.ts";

const rounds = 21;
/** As `quietFor` in packages/desk/src/browser/labelPosts.ts. */
const quiet = 120;

const browser = await openBrowser();
if (typeof browser === "string") throw new Error(browser);
const desk = await openDesk();
const { page } = await desk.open(browser);
await setUp(page, desk);
await page.check("input[value=large-18]");
await page.check("#easyRead");
await fillWhole(page, { directions: "1 tds" });
await page.fill("#typed-warning", "9");
await page.press("#typed-warning", "Enter");
await page.waitForSelector(".chip");

/** Milliseconds after the key: until the drawing stands there and was painted, and of these the answer of the service. */
const changed = (count: number): Promise<{ readonly drawn: number; readonly served: number }> =>
  page.evaluate(async (days) => {
    const directions = document.querySelector<HTMLTextAreaElement>("#directions")!;
    performance.clearResourceTimings();
    directions.value = `1 tds for ${days} days`;
    const typed = performance.now();
    directions.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise<void>((done) => {
      const look = () =>
        document.querySelector("form.stale") === null ? done() : void requestAnimationFrame(look);
      requestAnimationFrame(look);
    });
    const front = document.querySelector<HTMLImageElement>(".one-label.front img")!;
    await front.decode();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const drawn = performance.now() - typed;
    const [posted] = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name === location.href) as PerformanceResourceTiming[];
    return { drawn, served: posted === undefined ? 0 : posted.responseEnd - posted.startTime };
  }, count);

const times: { readonly drawn: number; readonly served: number }[] = [];
for (let days = 2; days < 2 + rounds; days += 1) times.push(await changed(days));
const labels = await page.locator(".one-label").count();
const median = (of: readonly number[]): number =>
  Math.round(of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)]!);
const beyond = times.map(({ drawn }) => drawn - quiet);
console.log(
  `live preview of ${labels} labels, beyond the ${quiet} ms of quiet: median ${median(beyond)} ms, quickest ${Math.round(Math.min(...beyond))}, slowest ${Math.round(Math.max(...beyond))} of ${rounds}; the service's answer ${median(times.map(({ served }) => served))} ms of it; 150 ms are promised`,
);
await browser.close();
await desk.close();
