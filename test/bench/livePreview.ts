// bench: from the last key to the label on the desk, in Chromium with everything on this machine. node --conditions=source test/bench/livePreview.ts
import { openBrowser } from "../accessibility/openBrowser.ts";
import { openDesk } from "../workbench/openDesk.ts";

const rounds = 20;
const prescription = {
  personName: "Mrs Ada Jones",
  medicineName: "Amoxicillin",
  strength: "500 mg",
  form: "capsules",
  quantity: "21 capsules",
};

const browser = await openBrowser();
if (typeof browser === "string") throw new Error(browser);
const desk = await openDesk();
const { page } = await desk.open(browser);
await page.goto(`${desk.address}/desk/new`);
for (const [id, text] of Object.entries(prescription)) await page.fill(`#${id}`, text);
await page.selectOption("#stock", "102x76");
await page.fill("#directions", "Take ONE three times a day");
await page.waitForSelector("#look img.label");

const times: number[] = [];
for (let days = 2; days < 2 + rounds; days += 1)
  times.push(
    await page.evaluate(async (count) => {
      const look = document.querySelector("#look")!;
      const directions = document.querySelector<HTMLTextAreaElement>("#directions")!;
      const changed = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(look, { childList: true });
      });
      directions.value = `Take ONE three times a day for ${count} days`;
      const typed = performance.now();
      directions.dispatchEvent(new Event("input", { bubbles: true }));
      return (await changed) - typed;
    }, days),
  );

const sorted = times.toSorted((one, other) => one - other);
console.log(
  `live preview: median ${Math.round(sorted[rounds / 2]!)} ms, slowest ${Math.round(sorted.at(-1)!)} ms of ${rounds} (of which 60 ms wait for the next key); 150 ms is promised`,
);
await browser.close();
await desk.close();
