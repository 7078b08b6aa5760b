// Every example by voice, as espeak-ng says it: the SSML sounds as the text does.
import { spawnSync } from "node:child_process";
import { prepare, wordFile } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { describe, expect, it } from "vitest";
import { examples } from "../golden/exampleRequests.ts";

const noVoice = spawnSync("espeak-ng", ["--version"]).error !== undefined;
if (noVoice) {
  process.stderr.write("SKIPPED: no label is spoken: espeak-ng is not installed (Debian: espeak-ng)\n");
  if (process.env.TEST_NEEDS_ESPEAK === "1") throw new Error("espeak-ng is not installed");
}

const painter = await createPdfPainter();

const approved = examples.map(({ name, request }) => [name, request] as const);

const itemsOf = (request: (typeof approved)[number][1]) => {
  const prepared = prepare([request], painter);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.refusals));
  return prepared.value.items;
};

const fileOf = async (format: "ssml" | "txt", items: ReturnType<typeof itemsOf>): Promise<string> => {
  const written = await wordFile(format, items, null);
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return new TextDecoder().decode(written.value.file);
};

/**
 * Without what a voice puts in or leaves out where one word runs into the next: it runs spelled letters together
 * otherwise in a substitute than in a text.
 */
const withoutLinks = (spoken: string): string => spoken.replace(/[\s;r-]+/gu, "").replaceAll("N", "n");

const phonemes = (args: readonly string[], input: string): string => {
  const { stdout, status } = spawnSync("espeak-ng", ["-v", "en-gb", "-q", "-x", ...args, "--stdin"], {
    input,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return withoutLinks(stdout);
};

describe.skipIf(noVoice)("a voice says the SSML as it says the text", () => {
  it.each(approved)("%s", async (_name, request) => {
    const items = itemsOf(request);
    const heard = phonemes(["-m"], await fileOf("ssml", items));
    expect(heard.length).toBeGreaterThan(100);
    expect(heard).toBe(phonemes([], await fileOf("txt", items)));
  });
});
