// Stands in for the device's voice: what it was told to say, and the voices it has.
import type { Browser, Page } from "playwright-core";

export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

export const british: Voice = { lang: "en-GB", localService: true };

/** What a page told the device, as a test reads it inside the page. */
export interface Told {
  readonly spoken: {
    readonly text: string;
    readonly rate: number;
    readonly voice: Voice;
    readonly onend: () => void;
    readonly onboundary: (at: { readonly charIndex: number }) => void;
  }[];
  readonly cancelled: number;
}

/** The script that puts such a device into a page, before its own. */
export const device = (voices: readonly Voice[]): string => `
  window.spoken = [];
  window.cancelled = 0;
  const voices = ${JSON.stringify(voices)};
  const device = new EventTarget();
  Object.assign(device, {
    getVoices: () => voices,
    cancel: () => { window.cancelled += 1; },
    speak: (utterance) => { window.spoken.push(utterance); },
  });
  Object.defineProperty(window, "speechSynthesis", { value: device });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
`;

/** A phone with these voices looks at an address. */
export const hear = async <T>(
  browser: Browser,
  address: string,
  voices: readonly Voice[],
  look: (page: Page) => Promise<T>,
): Promise<T> => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(device(voices));
  await page.goto(address);
  try {
    return await look(page);
  } finally {
    await page.close();
  }
};

/** Chooses a length by its name where the page asks for one. */
export const listenTo = async (page: Page, length: string | null): Promise<void> => {
  await page.locator("#listen").click();
  if (length !== null) await page.locator("#lengths").getByRole("button", { name: length }).click();
};

/** Hears a reading to its end: every sentence as it was spoken, with one kind of space. */
export const heardToTheEnd = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { spoken } = window as unknown as Told;
    for (let at = 0; at < spoken.length; at += 1) {
      if (at > 1000) throw new Error("it never ends");
      spoken[at]!.onend();
    }
    return spoken.map(({ text }) => text.replace(/\s+/g, " "));
  });
