import { readdirSync, readFileSync } from "node:fs";
import { mostWordsInSentence, notPlain, wordCount } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { type ContentSentence, factLists } from "./ContentSentence.ts";
import { entryFor, signsOf } from "./entryFor.ts";
import { entryParts, type MedicineEntry, medicineEntrySchema, sentencesOfEntry } from "./MedicineEntry.ts";
import { medicineEntries } from "./medicineEntries.ts";
import { signRows } from "./urgency/signs.ts";

type FactList = (typeof factLists)[number];

/** What a file of facts says of one medicine. */
interface Facts extends Readonly<Record<FactList, string | readonly string[]>> {
  readonly substance: string;
  /** The page of a fact, where it was recorded; `seen: false`: none was found. */
  readonly evidence?: Readonly<Record<string, { readonly seen: boolean }>>;
}

const folder = new URL("../facts/", import.meta.url);
const allFacts: readonly Facts[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Facts[]);

const notYetSeen = "(seen: false)";
const factsOf = (entry: MedicineEntry): Facts => {
  const found = allFacts.find(({ substance }) => substance.toLowerCase() === factsName(entry));
  if (found === undefined) throw new Error(`no facts about ${entry.substance}`);
  return found;
};
/** An entry is for one medicine of the facts; a form of it that needs its own says which in "toCheck". */
const factsName = ({ substance, toCheck }: MedicineEntry): string =>
  toCheck
    .map((each) => /^Facts of: (.+)$/.exec(each)?.[1])
    .find((each) => each !== undefined)
    ?.toLowerCase() ?? substance;
const keyed = (facts: Facts): ReadonlyMap<string, string> =>
  new Map(
    factLists.flatMap((list) => [facts[list]].flat().map((fact, at) => [`${list}/${at}`, fact] as const)),
  );
const isUnseen = (facts: Facts, key: string, fact: string): boolean =>
  fact.includes(notYetSeen) || facts.evidence?.[key]?.seen === false;
const usedFacts = (entry: MedicineEntry): ReadonlySet<string> =>
  new Set([...sentencesOfEntry(entry), ...entry.signs].flatMap(({ facts }) => facts));

/** What either reader can be told in an entry's own sentences. */
const textsOf = ({ text, toGiver }: ContentSentence): readonly string[] =>
  typeof toGiver === "string" ? [text, toGiver] : [text];
const texts = (entry: MedicineEntry): readonly string[] => sentencesOfEntry(entry).flatMap(textsOf);

const doseUnits =
  "mg|g|micrograms?|ml|tablets?|capsules?|puffs?|drops?|sachets?|spoons?|spoonfuls?|sprays?|units?|patch(?:es)?";
const amount = new RegExp(`\\b(\\d+|one|two|three|four|half an?)\\s+(${doseUnits})\\b(?! of alcohol)`, "i");
const rhythm =
  /\b(once|twice|\d+ times|(one|two|three|four) times) (a|each|every) (day|week|month)\b|\bevery (\d+ hours?|day|week|month)\b|\beach (day|week|night|morning|evening)\b|\bdaily\b/i;
const timeOfDay = /\b(in the (morning|afternoon|evening)|at (night|bedtime|noon|lunch)|before bed)\b/i;
/** What leaves the dose to the label, and what forbids a rhythm. */
const leavesItToTheLabel = /\bmay (say|tell)\b|^(Never|Do not)\b/;

/** To somebody who gives it, "you" is the giver: what the person has, feels or takes is "they". */
const saysYouOfTheTaker =
  /\b[Yy]ou (are|have had|have an?|feel|get|may get|may feel|take(?! the needle)|took)\b/;
/** "They" where English wants "them". */
const theyForThem = /\b(gave|gives?|makes?|made|told|tells?|helps?|keeps?|hurts?|stops?) they\b/;
/** What somebody who gives a child's medicine is not told. */
const ofGrownUpsOnly =
  /\balcohol|\bdrunk\b|\bdriv(e|ing)\b|\bDVLA\b|\bcycle\b|\bmachines\b|\bweigh\b|lose weight/;

describe("the medicine information", () => {
  it("lists every file of the folder", async () => {
    const names = readdirSync(new URL("medicines/", import.meta.url))
      .filter((file) => file.endsWith(".json"))
      .map((file) => file.slice(0, -5))
      .sort();
    const nameOf = (file: string) => file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const listed = `// content: the files of entries, one a medicine. Made by medicineEntries.test.ts (-u), from the folder; not written by hand.

${names.map((file) => `import ${nameOf(file)} from "./medicines/${file}.json" with { type: "json" };`).join("\n")}

export const entryFiles: readonly unknown[] = [
${names.map((file) => `  ${nameOf(file)},`).join("\n")}
];
`;
    await expect(listed).toMatchFileSnapshot("./entryFiles.ts");
  });

  it("explains each medicine once", () => {
    const keys = medicineEntries.map(({ substance }) => substance);
    expect(keys).toEqual([...new Set(keys)]);
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
    const used = usedFacts(entry);
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
    const facts = factsOf(entry);
    const used = usedFacts(entry);
    for (const [key, fact] of keyed(facts))
      if (used.has(key) && isUnseen(facts, key, fact))
        expect(entry.toCheck.join("\n")).toContain(`No page seen yet for ${key}: `);
  });

  it("says one short idea at a time in plain words, and no sentence twice", () => {
    for (const text of texts(entry)) {
      expect(wordCount(text), text).toBeLessThanOrEqual(mostWordsInSentence);
      expect(notPlain(text), text).toEqual([]);
      expect(text).toMatch(/^[A-Z][^.!?;]*\.$/);
    }
    const own = sentencesOfEntry(entry).map(({ text }) => text);
    expect(own).toEqual([...new Set(own)]);
  });

  it("names no dose, no rhythm and no time of day that could compete with the label", () => {
    for (const part of entryParts)
      for (const text of entry[part].flatMap(textsOf)) {
        expect(text).not.toMatch(amount);
        // Who must ask tells of what happens at night or twice a week, and orders nothing.
        if (part === "askFirst" || leavesItToTheLabel.test(text)) continue;
        expect(text).not.toMatch(rhythm);
        if (part !== "missed") expect(text).not.toMatch(timeOfDay);
      }
  });

  it("leaves no part empty that every medicine has", () => {
    const { whatFor, howItHelps, takeWell, sideEffects, askFirst, storing } = entry;
    for (const part of [whatFor, howItHelps, takeWell, sideEffects, askFirst, storing])
      expect(part.length).toBeGreaterThan(0);
  });

  it("says for every form what to do if too much was taken", () => {
    for (const form of entry.forms)
      expect(signsOf(entry, form).some((id) => signRows[id].place === "too-much")).toBe(true);
  });

  it("has no urgency of its own: the table alone says when to call whom", () => {
    expect(entry.earlierHelp).toEqual([]);
    for (const text of texts(entry)) expect(text).not.toMatch(/\b999\b|\bA&E\b/);
  });

  it("softens nothing that forbids", () => {
    for (const { text } of entry.mustNot.filter(({ text }) => /take|give|use\b/.test(text)))
      expect(text).not.toMatch(/^(Tell|Ask)/);
    const facts = keyed(factsOf(entry));
    const strict = new Set(
      entryParts
        .filter((part) => part !== "askFirst")
        .flatMap((part) => entry[part])
        .flatMap((sentence) => sentence.facts),
    );
    for (const { facts: keys, text } of entry.askFirst)
      for (const key of keys)
        if (/^(do not (take|use)|never (take|use)|must not|not for)\b/i.test(facts.get(key) ?? ""))
          expect(strict.has(key), `${text} softens “${facts.get(key)}”`).toBe(true);
  });

  it("speaks of forms that it is written for", () => {
    for (const { forms = [] } of [...sentencesOfEntry(entry), ...entry.signs])
      for (const form of forms) expect(entry.forms).toContain(form);
  });

  it("speaks to somebody who gives it of the person who takes it, and not of drinking or driving", () => {
    const { parts, signs } = entryFor(entry, { form: undefined, reader: "giver" });
    const own = entryParts.flatMap((part) => (part === "storing" ? [] : parts[part].map(({ text }) => text)));
    for (const text of [...own, ...signs.flatMap(({ sentences }) => sentences)])
      expect(text).not.toMatch(saysYouOfTheTaker);
    for (const text of own) {
      expect(text).not.toMatch(ofGrownUpsOnly);
      expect(text).not.toMatch(theyForThem);
    }
  });

  it("names its pages, and tells the reviewer which of them are not https", () => {
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const { address } of entry.sources)
      if (!address.startsWith("https://"))
        expect(entry.toCheck).toContain(`Address without https, find the current page: ${address}`);
  });
});
