import { readdirSync, readFileSync } from "node:fs";
import { mostWordsInSentence } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { medicineEntries } from "../medicineEntries.ts";
import { coverageOf, describeCoverage } from "./describeCoverage.ts";
import { describeReading } from "./describeReading.ts";
import { mostSyllablesInWord, readingLevelOf, syllablesIn } from "./readingLevel.ts";

const facts = new URL("../../facts/", import.meta.url);
const list = readFileSync(new URL("substances.txt", facts), "utf8");

describe("the substances most dispensed", () => {
  it("are a hundred, each once", () => {
    const names = coverageOf(list).map(({ substance }) => substance);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toHaveLength(100);
  });

  it("that have facts all have an entry", () => {
    expect(coverageOf(list).filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  it("are told apart from what nobody has written about", () => {
    expect(coverageOf("# a note\nwarfarin\n\nwarfari\n")).toEqual([
      { substance: "warfarin", entries: ["warfarin"] },
      { substance: "warfari", entries: [] },
    ]);
  });

  it("stand in docs/content-coverage.md", async () => {
    await expect(describeCoverage(list)).toMatchFileSnapshot("../../../../docs/content-coverage.md");
  });
});

it("every medicine that facts were gathered of has an entry", () => {
  const gathered = readdirSync(facts)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, facts), "utf8")) as { substance: string }[])
    .map(({ substance }) => substance.toLowerCase());
  const told = new Set(
    medicineEntries.flatMap(({ substance, toCheck }) => [
      substance,
      ...toCheck.flatMap((line) => /^Facts of: (.+)$/.exec(line)?.[1]?.toLowerCase() ?? []),
    ]),
  );
  expect(gathered.filter((substance) => !told.has(substance))).toEqual([]);
});

describe("how hard an entry is to read", () => {
  it.each([
    ["take", 1],
    ["tablet", 2],
    ["stopped", 1],
    ["wanted", 2],
    ["medicine", 3],
    ["doses", 2],
    ["table", 2],
    ["the", 1],
    ["999", 1],
  ])("%s has %i syllables", (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  it("is within the rules for each", () => {
    const hard = medicineEntries
      .map(readingLevelOf)
      .filter(
        ({ mostWords, syllables, outside }) =>
          mostWords > mostWordsInSentence || syllables > mostSyllablesInWord || outside.length > 0,
      );
    expect(hard).toEqual([]);
  });

  it("stands in docs/content-reading.md", async () => {
    await expect(describeReading()).toMatchFileSnapshot("../../../../docs/content-reading.md");
  });
});
