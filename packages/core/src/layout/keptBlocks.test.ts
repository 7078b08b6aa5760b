import { expect, it } from "vitest";
import { type Block, documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import { evenMeasurer } from "./evenMeasurer.ts";
import { keptOf } from "./kept.ts";

const saying = (text: string, source: string): Sentence => ({
  runs: [{ text, strong: false }],
  lang: "en-GB",
  pictogram: null,
  source,
});

const directions = (text: string, asWritten = false): Block => ({
  kind: "directions",
  asWritten,
  sentences: [saying(text, "/directions")],
});

const documentOf = (...blocks: readonly Block[]): LabelDocument => ({
  version: documentVersion,
  title: "Medicine label",
  lang: "en-GB",
  date: "2026-11-22",
  oneIdeaALine: false,
  running: { who: saying("Ada Byron", "/person/name"), medicine: saying("Aspirin", "/medicine") },
  blocks,
});

const foundIn = (block: Block, whole = "directions") =>
  keptOf(evenMeasurer, documentOf(block)).blocks(block, whole);

it("gives the next set what was made of the same words, and of no others", () => {
  const first = foundIn(directions("Take 1 tablet."));
  expect(first).not.toBeNull();
  expect(foundIn(directions("Take 1 tablet."))).toBe(first);
  expect(foundIn(directions("Take 2 tablets."))).not.toBe(first);
  expect(foundIn(directions("Take 1 tablet."), "block 3")).not.toBe(first);
});

it.each<readonly [string, Block]>([
  ["what a prescriber wrote", directions("Take 1 tablet as Ada asked.", true)],
  ["what it is for", { kind: "indication", sentence: saying("For your chest", "/indication") }],
  [
    "a warning of which one sentence is for one person",
    {
      kind: "warning",
      number: null,
      sentences: [saying("Swallow it whole.", "/warnings/0/number"), saying("Ask Ada.", "/warnings/0/text")],
    },
  ],
])("keeps nothing of %s", (_, block) => expect(foundIn(block)).toBeNull());

it("keeps words of its own, in which nothing of the set is found", () => {
  const made = foundIn(directions("Take 3 tablets."));
  expect([made?.words.ofWords.size, made?.words.ofSentence.size]).toEqual([0, 0]);
});

it("begins anew when a block was made in too many ways", () => {
  const many = directions("Take 4 tablets.");
  const first = foundIn(many)!;
  const known = { whole: "directions", values: [], answers: { fitted: 0, didNotFit: 1 } };
  for (let way = 0; way < 41; way += 1) first.pieces.push({ ...known, made: { fits: true, value: [] } });
  expect(foundIn(many)?.pieces).toEqual([]);
});
