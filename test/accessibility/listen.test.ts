// Listen in a real browser with a device that stands in for the phone's voice: what is spoken, shown and under control.
import { sentencesOfBlock, wordsOf } from "@plainlabel/core";
import { renderPage } from "@plainlabel/page";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentOf, exampleNames } from "../../packages/page/samples/sampleContent.ts";
import { propsOf, samplePages } from "../../packages/page/samples/samplePages.ts";
import { foundOn } from "./axeOn.ts";
import { british, hear, heardToTheEnd, listenTo, type Told, type Voice } from "./fakeVoice.ts";
import { openBrowser, type PageServer, servePages } from "./openBrowser.ts";

const opened = await openBrowser();
if (typeof opened === "string") {
  // Said aloud: a skipped test must not look like a passed one. On CI it fails.
  console.warn(`\nLISTEN NOT TESTED: ${opened}\n`);
  if (process.env.CI === "true") throw new Error(opened);
}

const contents = Object.fromEntries(exampleNames.map((name) => [`example-${name}`, contentOf(name)]));
const examples = Object.fromEntries(
  Object.entries(contents).map(([state, content]) => [state, renderPage(propsOf(content))]),
);

describe.skipIf(typeof opened === "string")("Listen", () => {
  const browser = opened as Browser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ ...samplePages, ...examples });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const on = <T>(
    state: string,
    look: (page: Page) => Promise<T>,
    voices: readonly Voice[] = [british],
  ): Promise<T> => hear(browser, `${server.address}/${state}`, voices, look);

  const spokenSoFar = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as Told).spoken.map(({ text }) => text.replace(/\s+/g, " ")));

  const endOne = (page: Page): Promise<void> =>
    page.evaluate(() => (window as unknown as Told).spoken.at(-1)!.onend());

  describe("is hidden, and says so plainly, where", () => {
    it.each<readonly [string, readonly Voice[]]>([
      ["there is no voice", []],
      ["the only voice sends the words away", [{ lang: "en-GB", localService: false }]],
      ["the only voice speaks another language", [{ lang: "fr-FR", localService: true }]],
    ])("%s", async (_, voices) => {
      const shown = await on(
        "full",
        async (page) => {
          await page.locator("#no-voice").waitFor();
          return [await page.locator("#listen").isVisible(), await page.locator("#no-voice").textContent()];
        },
        voices,
      );
      expect(shown).toEqual([
        false,
        "This phone has no voice for these words. Ask somebody to read them to you.",
      ]);
    });

    it("one of the languages on the page has no voice: nothing is left out in silence", async () => {
      const shown = await on("full", async (page) => {
        const visible = () => page.locator("#listen").isVisible();
        const before = await visible();
        await page.evaluate(() => {
          document.querySelector(".card .say")!.setAttribute("lang", "pl");
          speechSynthesis.dispatchEvent(new Event("voiceschanged"));
        });
        return [before, await visible(), await page.locator("#no-voice").isVisible()];
      });
      expect(shown).toEqual([true, false, true]);
    });
  });

  it.each([...Object.keys(examples), "full", "cream", "draft-as-written", "medicine"])(
    "%s: everything is heard that the page says, and the label's own words in their order",
    async (state) => {
      const { heard, shown } = await on(state, async (page) => {
        // Read before listening: what is on the page but for its pictures and controls.
        const text = await page.evaluate(() => {
          const copy = document.querySelector("main")!.cloneNode(true) as Element;
          const controls = ["more", "languages", "feedback", "look-title", "ticks-title"].map(
            (id) => `[aria-labelledby="${id}"]`,
          );
          for (const each of copy.querySelectorAll(`svg,.doors,.ways,thead,.aa,[hidden],${controls.join()}`))
            each.remove();
          // Cells of a table stand side by side without a space between.
          for (const each of copy.querySelectorAll("*")) each.after(" ");
          return copy.textContent!;
        });
        // The page of a medicine whose label has ended has no dose to choose.
        await listenTo(page, state === "medicine" ? null : "Everything");
        return { heard: await heardToTheEnd(page), shown: text };
      });
      const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(words(heard.join(" "))).toEqual(words(shown));
      const content = contents[state];
      if (content === undefined) return;
      // What it is for stands after the form, in the middle of a sentence: "tablets, for pain".
      const all = heard.join(" ").toLowerCase();
      const places = content.blocks.flatMap((block) => {
        // The name is the heading, and help is a number to ring.
        if (block.kind === "help" || block.kind === "medicine") return [];
        return sentencesOfBlock(block).map((sentence) => {
          const said = wordsOf(sentence).replace(/\s+/g, " ").trim().toLowerCase();
          expect(all, said).toContain(said);
          return { kind: block.kind, at: all.indexOf(said) };
        });
      });
      const of = (kind: string): readonly number[] =>
        places.filter((place) => place.kind === kind).map(({ at }) => at);
      expect(of("warning")).toEqual(of("warning").toSorted((one, other) => one - other));
      expect(Math.max(...of("directions"))).toBeLessThan(Math.min(...of("warning")));
    },
  );

  it("has three lengths, each longer than the one before and in the page's order", async () => {
    const lengths = ["Just the dose", "All about taking it", "Everything"];
    const [dose, taking, all] = await Promise.all(
      lengths.map((length) =>
        on("full", async (page) => {
          await listenTo(page, length);
          return heardToTheEnd(page);
        }),
      ),
    );
    expect(dose).toEqual([
      ...["Amoxicillin 500 mg", "capsules, for your chest infection", "How to take it"],
      ...["Take 1 capsule in the morning.", "Take 1 capsule at midday.", "Take 1 capsule in the evening."],
      ...["When", "Other times: none"],
      ...["How long", "Take all these doses for 7 days."],
    ]);
    expect(taking!.slice(0, dose!.length)).toEqual(dose);
    expect(taking).toContain("Be careful");
    expect(taking).toContain("What if I missed it?");
    expect(taking).not.toContain("Get help");
    expect(all).toContain("Get help");
    expect(all!.filter((sentence) => taking!.includes(sentence)).length).toBeGreaterThanOrEqual(
      taking!.length,
    );
    expect(all!.length).toBeGreaterThan(taking!.length);
  });

  it("says that nobody has checked the words, of a label and of information", async () => {
    const heard = (state: string) =>
      on(state, async (page) => {
        await listenTo(page, "Everything");
        return heardToTheEnd(page);
      });
    expect(await heard("draft-as-written")).toContain("A pharmacist must check these words first.");
    expect(await heard("full")).toContain("Not yet checked by a pharmacist.");
    const dose = await on("draft-as-written", async (page) => {
      await listenTo(page, "Just the dose");
      return heardToTheEnd(page);
    });
    expect(dose).toContain("Do not follow them yet.");
  });

  it("says one sentence at a time, with the device's own voice, and shows it", async () => {
    const said = await on(
      "full",
      async (page) => {
        // Scrolled at once, to be seen where it comes to rest.
        await page.emulateMedia({ reducedMotion: "reduce" });
        await listenTo(page, "Just the dose");
        const all: unknown[] = [];
        for (let turn = 0; turn < 4; turn += 1) {
          all.push(
            await page.evaluate(() => {
              const now = (window as unknown as Told).spoken.at(-1)!;
              const { top, bottom } = document.querySelector(".reading")!.getBoundingClientRect();
              const controls = document.querySelector("#player")!.getBoundingClientRect();
              return [
                now.text.replace(/\s+/g, " "),
                String([...CSS.highlights.get("sentence")!][0]) === now.text,
                top >= 0 && bottom <= controls.top,
                now.voice.localService,
              ];
            }),
          );
          await endOne(page);
        }
        return all;
      },
      [{ lang: "en-GB", localService: false }, british],
    );
    expect(said).toEqual([
      ["Amoxicillin 500 mg", true, true, true],
      ["capsules, for your chest infection", true, true, true],
      ["How to take it", true, true, true],
      ["Take 1 capsule in the morning.", true, true, true],
    ]);
  });

  it("lights up the word being said", async () => {
    const word = await on("full", async (page) => {
      await listenTo(page, "Just the dose");
      return page.evaluate(() => {
        const { spoken } = window as unknown as Told;
        for (let turn = 0; turn < 3; turn += 1) spoken.at(-1)!.onend();
        spoken.at(-1)!.onboundary({ charIndex: "Take 1 ".length });
        return [...CSS.highlights.get("word")!].map(String);
      });
    });
    expect(word).toEqual(["capsule"]);
  });

  it("pauses and goes on with the whole sentence; says one again; speaks slower and faster", async () => {
    const { texts, rates, names } = await on("full", async (page) => {
      await listenTo(page, "Just the dose");
      await endOne(page);
      const names = [await page.locator("#pause span:visible").textContent()];
      await page.locator("#pause").click();
      // A device that says nothing more tells so, late: nothing follows from it.
      await endOne(page);
      names.push(await page.locator("#pause span:visible").textContent());
      await page.locator("#pause").click();
      await endOne(page);
      await page.locator("#again").click();
      await page.locator("#slower").click();
      names.push((await page.locator("#slower").getAttribute("aria-pressed")) ?? "");
      await page.locator("#slower").click();
      const rates = await page.evaluate(() => (window as unknown as Told).spoken.map(({ rate }) => rate));
      return { texts: await spokenSoFar(page), rates, names };
    });
    expect(texts).toEqual([
      ...["Amoxicillin 500 mg", "capsules, for your chest infection", "capsules, for your chest infection"],
      ...["How to take it", "How to take it", "How to take it", "How to take it"],
    ]);
    expect(rates).toEqual([0.9, 0.9, 0.9, 0.9, 0.9, 0.6, 0.9]);
    expect(names).toEqual(["Pause", "Go on", "true"]);
  });

  it("opens a folded part while it is read, and folds it again", async () => {
    const open = await on("full", async (page) => {
      const folded = () => page.locator("details", { hasText: "Side effects" }).last();
      const before = await folded().getAttribute("open");
      await listenTo(page, "Everything");
      const during = await page.evaluate(() => {
        const { spoken } = window as unknown as Told;
        while (!spoken.at(-1)!.text.startsWith("A side effect is")) spoken.at(-1)!.onend();
        return document.querySelector(".reading")!.checkVisibility();
      });
      await page.locator("#player .end:visible").click();
      return [before, during, await folded().getAttribute("open")];
    });
    expect(open).toEqual([null, true, null]);
  });

  it("reads one screen of the story at once, with nothing to choose", async () => {
    const heard = await on("story-dose", async (page) => {
      await listenTo(page, null);
      return heardToTheEnd(page);
    });
    expect(heard).toEqual([
      "Amoxicillin 500 mg capsules",
      ...["Take 1 capsule in the morning.", "Take 1 capsule at midday.", "Take 1 capsule in the evening."],
    ]);
  });

  it("scrolls smoothly only where the phone does not ask for less motion", async () => {
    const behaviour = (reducedMotion: "reduce" | "no-preference") =>
      on("full", async (page) => {
        await page.emulateMedia({ reducedMotion });
        return page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      });
    expect(await behaviour("reduce")).toBe("auto");
    expect(await behaviour("no-preference")).toBe("smooth");
  });

  it("is worked by keyboard alone, and gives the focus back", async () => {
    const { focused, texts, after } = await on("full", async (page) => {
      const focus = () =>
        page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent);
      await page.locator("#listen").focus();
      await page.keyboard.press("Enter");
      const focused = [await focus()];
      await page.keyboard.press("Enter");
      focused.push(await focus());
      await page.keyboard.press("Tab");
      focused.push(await focus());
      const texts = await spokenSoFar(page);
      await page.keyboard.press("Escape");
      return { focused, texts, after: [await focus(), await page.locator("#player").isVisible()] };
    });
    expect(focused).toEqual(["Just the dose", "pause", "again"]);
    expect(texts).toEqual(["Amoxicillin 500 mg"]);
    expect(after).toEqual(["listen", false]);
  });

  it("stops for good at a tap on Stop", async () => {
    const after = await on("full", async (page) => {
      await listenTo(page, "Just the dose");
      await page.getByRole("button", { name: "Stop" }).click();
      return page.evaluate(() => {
        const { spoken, cancelled } = window as unknown as Told;
        const before = spoken.length;
        spoken.at(-1)!.onend();
        return {
          cancelled: cancelled > 0,
          more: spoken.length - before,
          reading: document.querySelectorAll(".reading").length,
          lit: CSS.highlights.size,
          focused: document.activeElement?.id,
        };
      });
    });
    expect(after).toEqual({ cancelled: true, more: 0, reading: 0, lit: 0, focused: "listen" });
  });

  it.each(["full", "dark", "contrast-dark", "biggest-text"])(
    "%s: axe finds nothing while it asks and while it reads; its buttons are large and named in words",
    async (state) => {
      await on(state, async (page) => {
        await page.locator("#listen").click();
        expect(await foundOn(page)).toEqual([]);
        await page.locator("#lengths button").first().click();
        expect(await foundOn(page)).toEqual([]);
        const controls = page.locator("#controls");
        expect(await controls.ariaSnapshot()).toBe(
          ["Pause", "Again", "Slower", "Stop"].map((name) => `- button "${name}"`).join("\n"),
        );
        for (const button of await controls.getByRole("button").all())
          expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(56);
        for (const viewport of [
          { width: 320, height: 740 },
          { width: 320, height: 256 },
        ]) {
          await page.setViewportSize(viewport);
          const share = await page
            .locator("#player")
            .evaluate((each) => each.getBoundingClientRect().height / innerHeight);
          expect(share).toBeLessThanOrEqual(0.5);
          expect(
            await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
          ).toBeLessThanOrEqual(0);
        }
      });
    },
  );
});
