import { mostWordsInSentence, notPlain, wordCount } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import factsA from "../facts/medicine-facts-a.json" with { type: "json" };
import factsB from "../facts/medicine-facts-b.json" with { type: "json" };
import { factLists, type MedicineEntry, medicineEntrySchema, sentencesOfEntry } from "./MedicineEntry.ts";
import { medicineEntries } from "./medicineEntries.ts";

type Facts = (typeof factsA)[number] | (typeof factsB)[number];

const allFacts: readonly Facts[] = [...factsA, ...factsB];
const factsOf = (entry: MedicineEntry): Facts => {
  const found = allFacts.find(({ substance }) => substance.toLowerCase() === entry.substance);
  if (found === undefined) throw new Error(`no facts about ${entry.substance}`);
  return found;
};
const keyed = (facts: Facts): ReadonlyMap<string, string> =>
  new Map(
    factLists.flatMap((list) => [facts[list]].flat().map((fact, at) => [`${list}/${at}`, fact] as const)),
  );
const notYetSeen = "(seen: false)";
const texts = (entry: MedicineEntry): readonly string[] => sentencesOfEntry(entry).map(({ text }) => text);

const doseUnits =
  "mg|g|micrograms?|ml|tablets?|capsules?|puffs?|drops?|sachets?|spoons?|spoonfuls?|sprays?|units?";
const amount = new RegExp(`\\b(\\d+|one|two|three|four|half an?)\\s+(${doseUnits})\\b(?! of alcohol)`, "i");
const rhythm =
  /\b(once|twice|\d+ times|(one|two|three|four) times) (a|each|every) day\b|\bevery \d+ hours?\b/i;

describe("the medicine information", () => {
  it("explains every medicine of the fact list, each once", () => {
    expect(medicineEntries.map(({ substance }) => substance).sort()).toEqual(
      allFacts.map(({ substance }) => substance.toLowerCase()).sort(),
    );
  });

  it("is a draft that nobody has signed", () => {
    for (const { status, reviewedBy } of medicineEntries)
      expect({ status, reviewedBy }).toEqual({ status: "draft", reviewedBy: null });
  });

  it("is refused when it claims a review that nobody signed", () => {
    const claimed = medicineEntrySchema.safeParse({ ...medicineEntries[0], status: "reviewed" });
    expect(claimed.error?.issues.map(({ path }) => path)).toEqual([["reviewedBy"]]);
  });

  it("claims no dm+d code before a reviewer has confirmed it", () => {
    expect(medicineEntries.flatMap(({ dmdCodes }) => dmdCodes)).toEqual([]);
  });
});

describe.each(medicineEntries.map((entry) => [entry.name, entry] as const))("%s", (_name, entry) => {
  it("uses every fact or says why not, and makes none up", () => {
    const used = new Set<string>(sentencesOfEntry(entry).flatMap(({ facts }) => facts));
    const unused = entry.unused.map(({ fact }): string => fact);
    expect([...used].filter((key) => unused.includes(key))).toEqual([]);
    expect([...used, ...unused].sort()).toEqual([...keyed(factsOf(entry)).keys()].sort());
  });

  it("rests every sentence on a fact, but for the two that stand in every entry", () => {
    const house = ["Follow your label.", "Keep it where children cannot see it or reach it."];
    for (const { text, facts } of sentencesOfEntry(entry))
      if (facts.length === 0) expect(house).toContain(text);
    expect(entry.takeWell[0]?.text).toBe("Follow your label.");
    expect(entry.storing.map(({ pictogram }) => pictogram?.id)).toContain("keep-from-children");
  });

  it("lists for the reviewer every used fact that has no page yet", () => {
    const used = new Set<string>(sentencesOfEntry(entry).flatMap(({ facts }) => facts));
    for (const [key, fact] of keyed(factsOf(entry)))
      if (used.has(key) && fact.includes(notYetSeen))
        expect(entry.toCheck.join("\n")).toContain(`No page seen yet for ${key}: `);
  });

  it("says one short idea at a time in plain words, and no sentence twice", () => {
    for (const text of texts(entry)) {
      expect(wordCount(text), text).toBeLessThanOrEqual(mostWordsInSentence);
      expect(notPlain(text), text).toEqual([]);
      expect(text).toMatch(/^[A-Z][^.!?;]*\.$/);
    }
    expect(texts(entry)).toEqual([...new Set(texts(entry))]);
  });

  it("names no dose and no rhythm that could compete with the label", () => {
    for (const text of texts(entry)) {
      expect(text).not.toMatch(amount);
      expect(text).not.toMatch(rhythm);
    }
  });

  it("leaves no part empty and puts the most urgent help first", () => {
    const { whatFor, howItHelps, takeWell, sideEffects, avoid, storing, getHelp } = entry;
    for (const part of [whatFor, howItHelps, takeWell, sideEffects, avoid, storing])
      expect(part.length).toBeGreaterThan(0);
    for (const group of getHelp) expect(group.sentences.length).toBeGreaterThan(0);
    expect(["999", "111", "pharmacist"].filter((who) => getHelp.some((group) => group.who === who))).toEqual(
      getHelp.map(({ who }) => who),
    );
    expect(getHelp[0]?.who).toBe("999");
  });

  it("shows the picture for 999 only where the words say 999", () => {
    for (const { text, pictogram } of sentencesOfEntry(entry))
      if (pictogram?.id === "call-999") expect(text).toMatch(/[Cc]all 999/);
  });

  it("names its pages, and tells the reviewer which of them are not https", () => {
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const { address } of entry.sources)
      if (!address.startsWith("https://"))
        expect(entry.toCheck).toContain(`Address without https, find the current page: ${address}`);
  });
});
