import { expect, it } from "vitest";
import { documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import { evenMeasurer } from "./evenMeasurer.ts";
import { keptSentences, mayKeepOf } from "./keptSentences.ts";

const from = (source: string, aside?: true): Sentence => ({
  runs: [{ text: "Take 1 tablet.", strong: false }],
  lang: "en-GB",
  pictogram: null,
  source,
  ...(aside === undefined ? {} : { aside }),
});

const saying = (asWritten: boolean, sentences: readonly Sentence[]): LabelDocument => ({
  version: documentVersion,
  title: "Medicine label",
  lang: "en-GB",
  date: "2026-11-22",
  oneIdeaALine: false,
  running: { who: from("/person/name"), medicine: from("/medicine") },
  blocks: [{ kind: "directions", asWritten, sentences }],
});

const isKept = (document: LabelDocument, source: string): boolean =>
  keptSentences(evenMeasurer, mayKeepOf(document))(from(source), source) !== null;

const understood = saying(false, [from("/directions")]);

it.each(["/directions", "/warnings/0/number", "/pharmacy/address", "/link/opens", "/medicine", "/approval"])(
  "keeps what is said to everybody: %s",
  (source) => expect(isKept(understood, source)).toBe(true),
);

it.each([
  "",
  "/person/name",
  "/warnings/0/text",
  "/indication",
  "/link/url",
  "/medicine/quantity",
  "/items/0/directions",
  "/notes",
])("keeps nothing that is said of one person: %s", (source) =>
  expect(isKept(understood, source)).toBe(false),
);

it.each([
  ["as they were written", saying(true, [from("/directions")])],
  [
    "with the prescriber's words for a carer",
    saying(false, [from("/directions"), from("/directions", true)]),
  ],
])("keeps no directions %s", (_, document) => {
  expect(isKept(document, "/directions")).toBe(false);
  expect(isKept(document, "/pharmacy/name")).toBe(true);
});

const ofNoField = (text: string): Sentence => ({ ...from(""), runs: [{ text, strong: true }] });

it.each([
  ["2 of 5", true],
  ["DRAFT", true],
  ["Label 2 of 5", true],
  ["More on label 2.", true],
  ["Keep this away from children.", true],
  ["2 of 5 · K7Q2", false],
  ["K7Q2", false],
  ["DRAFT for Ada", false],
  ["Keep this away from Ada.", false],
])("of sentences of no field keeps those of every set: %s", (text, kept) =>
  expect(keptSentences(evenMeasurer, mayKeepOf(understood))(ofNoField(text), text) !== null).toBe(kept),
);

it("finds for the next set what was kept, and nothing under another key", () => {
  const shelf = keptSentences(evenMeasurer, mayKeepOf(understood));
  const known = shelf(from("/medicine"), "a");
  expect(keptSentences(evenMeasurer, mayKeepOf(understood))(from("/medicine"), "a")).toBe(known);
  expect(shelf(from("/medicine"), "b")).not.toBe(known);
});
