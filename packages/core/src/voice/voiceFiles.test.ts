import { expect, test } from "vitest";
import type { LabelDocument } from "../document/LabelDocument.ts";
import { ssmlOf, textOf } from "./voiceFiles.ts";
import { voiceOf } from "./voiceOf.ts";

const sentence = (text: string, lang = "en-GB", source = "/directions") => ({
  runs: [{ text, strong: false }],
  lang,
  pictogram: null,
  source,
});

const documentOf = (blocks: LabelDocument["blocks"]): LabelDocument => ({
  version: 2,
  lang: "en-GB",
  title: "",
  running: { who: sentence("Ada"), medicine: sentence("X") },
  blocks,
  oneIdeaALine: false,
  date: "2026-11-22",
});

const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test("hostile text stays text, within and without quotes", () => {
  const hostile = `</s><sub alias="1&quot; 5 mL"/>'&<!--]]>`;
  const voice = voiceOf(
    documentOf([{ kind: "who", sentence: sentence(hostile, "en-GB", "/person/name") }]),
    false,
  );
  const ssml = read(ssmlOf([voice]));
  expect(ssml).toContain("&lt;/s&gt;&lt;sub alias=&quot;1&amp;quot; ");
  expect(ssml.match(/<s>/g)).toHaveLength(1);
  expect(ssml.match(/<!--/g)).toBeNull();
});

test("what XML has no place for is never written", () => {
  for (const sign of ["\u0000", "\u0008", "\ufffe", "\ud800"]) {
    const voice = voiceOf(documentOf([{ kind: "who", sentence: sentence(`a${sign}`) }]), false);
    expect(() => ssmlOf([voice])).toThrow("XML");
  }
});

test("a table says each time and then how much", () => {
  const slots = [
    { time: sentence("Morning"), amount: sentence("1 tablet") },
    { time: sentence("Midday"), amount: sentence("none") },
  ];
  const voice = voiceOf(documentOf([{ kind: "timetable", lang: "en-GB", slots }]), true);
  expect(read(textOf([voice]))).toBe("Morning: 1 tablet.\nMidday: none.\n");
  expect(read(ssmlOf([voice]))).toContain('<s>Morning <break time="200ms"/> 1 tablet</s>');
});

test("another language is left out, and told", () => {
  const voice = voiceOf(
    documentOf([
      {
        kind: "directions",
        asWritten: false,
        translated: [sentence("Tome 1 comprimido.", "es")],
        sentences: [sentence("Take 1 tablet.")],
      },
    ]),
    false,
  );
  expect(read(textOf([voice]))).toBe("Take 1 tablet.\n");
  expect(voice.findings.map(({ code }) => code)).toEqual(["voice-english-alone"]);
});

test("several labels stand one after another, with longer pauses", () => {
  const voice = voiceOf(documentOf([{ kind: "draft", sentence: sentence("DRAFT") }]), false);
  expect(read(textOf([voice, voice]))).toBe("DRAFT.\n\n\nDRAFT.\n");
  expect(read(ssmlOf([voice, voice]))).toContain('</p>\n<break time="2000ms"/>\n<p>');
});
