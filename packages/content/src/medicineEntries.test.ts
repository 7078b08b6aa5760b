import { readdirSync, readFileSync } from "node:fs";
import { mostWordsInSentence, notPlain, wordCount } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import type { ContentSentence } from "./ContentSentence.ts";
import { entryFor, signsOf } from "./entryFor.ts";
import { entryParts, type MedicineEntry, medicineEntrySchema, sentencesOfEntry } from "./MedicineEntry.ts";
import { entryOfFile, medicineEntries } from "./medicineEntries.ts";
import { competingIn } from "./namesDose.ts";
import { factsOf, isUnseen, keyedFacts, type MedicineFacts } from "./review/factsOf.ts";
import { signRows } from "./urgency/signs.ts";

const folder = new URL("../facts/", import.meta.url);
const allFacts = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as MedicineFacts[]);

const factsFor = (entry: MedicineEntry): MedicineFacts => {
  const found = factsOf(entry, allFacts);
  if (found === undefined) throw new Error(`no facts about ${entry.substance}`);
  return found;
};
const usedFacts = (entry: MedicineEntry): ReadonlySet<string> =>
  new Set([...sentencesOfEntry(entry), ...entry.signs].flatMap(({ facts }) => facts));

/** Forms in which a thing of this name is in hand. */
const formsOf: Readonly<Record<string, RegExp>> = {
  tablet: /tablet/,
  // Some inhalers are loaded with capsules.
  capsule: /capsule|inhaler/,
  granule: /granule|sachet/,
  liquid: /liquid|solution|suspension|syrup|drop|linctus/,
};

/** What either reader can be told in an entry's own sentences. */
const textsOf = ({ text, toGiver }: ContentSentence): readonly string[] =>
  typeof toGiver === "string" ? [text, toGiver] : [text];
const texts = (entry: MedicineEntry): readonly string[] => sentencesOfEntry(entry).flatMap(textsOf);

/** Pictures of how often and when. */
const rhythms =
  /^(?:morning|midday|afternoon|evening|bedtime|night|mealtime|clock-time|times-a-day|hours-between|every-(?:other-)?day|weekday|once-a-\w+|days|weeks|when-you-need-it|max-in-.+|day-.+|week-strip|dose-.+)$/;

/** A fact that forbids. */
const forbids = /^(do not|never|must not|not for|no [a-z])/i;
/** A fact that forbids until somebody was asked: "Ask before you ..." says the same. */
const leavesItToSomebody =
  /\bunless a\b|\bwithout (asking|talking)\b|\b(talk to|ask) (your|a) (doctor|pharmacist)\b/i;
/** A sentence that leaves it to somebody else to forbid. */
const softens = /^(Tell|Ask|Talk|Check|Speak)\b/;

/** That it is not to be stopped, or to be gone on with. */
const saysToGoOn =
  /^(Do not|Never) stop (?!heavy drinking|your inhalers)|^Keep (taking|using) it\b(?! for)|^Take it (for )?as long as your label says/;

/** A bottle may hold more than the days on the label: what is left in it is no reason to go on. */
const untilNothingIsLeft = /^(Take|Give|Use) it until it is (all )?finished/;

/** To somebody who gives it, "you" is the giver: what the person has, feels or takes is "they". */
const saysYouOfTheTaker =
  /\b[Yy]ou (are|have had|have an?|feel|get|may get|may feel|take(?! the needle)|took)\b/;
/** "They" where English wants "them". */
const theyForThem = /\b(gave|gives?|makes?|made|told|tells?|helps?|keeps?|hurts?|stops?) they\b/;
/** What somebody who gives a child's medicine is not told. */
const ofGrownUpsOnly =
  /\balcohol|\bdrunk\b|\bdriv(e|ing)\b|\bDVLA\b|\bcycle\b|\bmachines\b|\bweigh\b|lose weight/i;
/** Commands that only the person who takes it can follow. What is not to be chewed or crushed is told to both. */
const commandsTheTaker: readonly RegExp[] = [
  /^(Do not|Never) (drink|eat|smoke|wear|lie down|swallow|have (?!two|more))/,
  /^(Do not|Never) chew (?!.*\b(break|crush)\b)/,
  /^(Drink|Eat|Stay|Get up|Try to eat|Swallow|Chew|Breathe)\b/,
  /^Then (drink|hold (your|their) breath|close (your|their) lips)\b/,
  /^If [^,]*, (swallow|chew|sit|lie)\b/,
  /^(?!They).*\band (swallow|drink)\b/,
  /\b[Cc]arry [^.]*\bwith (you|them)\b(?<!should carry it with them)/,
  /\b(until you take|before you drink)\b|^Your label may say to take\b/,
];
/** "Take care" is no medicine to give. */
const giveForTake = /^Give care\b/;
/** What is the person's and not the giver's. */
const yourOfTheTaker =
  /\byour (?!pharmacist|label|tablets|hands\b(?! or feet))|\bwhen you need it\b|\bif you stop breathing\b/;

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

  it("names the medicine and the fields where a file breaks the schema", () => {
    const { version: _, ...broken } = medicineEntries[0]!;
    expect(() => entryOfFile(broken)).toThrow(new RegExp(`^The entry "${broken.substance}":[^]*at version`));
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
    expect([...used, ...unused].sort()).toEqual([...keyedFacts(factsFor(entry)).keys()].sort());
  });

  it("rests every sentence on a fact, but for the two that stand in every entry", () => {
    const house = ["Follow your label.", "Keep it where children cannot see it or reach it."];
    for (const { text, facts } of sentencesOfEntry(entry))
      if (facts.length === 0) expect(house).toContain(text);
    expect(entry.takeWell[0]?.text).toBe("Follow your label.");
    expect(entry.storing.map(({ pictogram }) => pictogram?.id)).toContain("keep-from-children");
  });

  it("lists for the reviewer every used fact that has no page yet", () => {
    const facts = factsFor(entry);
    const used = usedFacts(entry);
    for (const [key, fact] of keyedFacts(facts))
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
      for (const text of entry[part].flatMap(textsOf)) expect(competingIn(part, text), text).toEqual([]);
  });

  it("draws no rhythm and no time of day that could compete with the label either", () => {
    for (const { text, pictogram } of sentencesOfEntry(entry))
      expect(pictogram?.id ?? "", text).not.toMatch(rhythms);
  });

  it("leaves no part empty that every medicine has", () => {
    const { whatFor, howItHelps, takeWell, sideEffects, askFirst, storing } = entry;
    for (const part of [whatFor, howItHelps, takeWell, sideEffects, askFirst, storing])
      expect(part.length).toBeGreaterThan(0);
  });

  it("calls nothing a side effect that passes where a sign asks for help with any of it", () => {
    const named = { "rash-penicillin": /rash/, "rash-antiepileptic": /rash/, "rash-any": /rash/ };
    const others = { ulcers: /sore mouth/, "sight-change": /blur/, ankles: /swollen (?:feet|ankles)/ };
    const signs = new Set<string>(entry.forms.flatMap((form) => [...signsOf(entry, form)]));
    for (const [sign, what] of Object.entries({ ...named, ...others }))
      if (signs.has(sign))
        expect(entry.sideEffects.flatMap(textsOf).filter((text) => what.test(text))).toEqual([]);
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
    const facts = keyedFacts(factsFor(entry));
    const sentences = entryParts.flatMap((part) => entry[part].map((sentence) => ({ part, ...sentence })));
    const strict = new Set(
      sentences
        .filter(({ part, text }) => part !== "askFirst" && !softens.test(text))
        .flatMap((sentence) => sentence.facts),
    );
    for (const { part, text, facts: keys } of sentences.filter(({ text }) => softens.test(text)))
      for (const key of keys) {
        const fact = facts.get(key) ?? "";
        if (part === "mustNot" || (forbids.test(fact) && !leavesItToSomebody.test(fact)))
          expect(strict.has(key), `${text} softens “${fact}”`).toBe(true);
      }
  });

  it('tells whoever wants to stop not to, where "What if I want to stop?" is asked', () => {
    const elsewhere = entryParts
      // When pregnant, who must ask first is told so too.
      .filter((part) => part !== "doNotStop" && part !== "askFirst")
      .flatMap((part) => entry[part].map(({ text }) => ({ part, text })))
      .filter(({ text }) => saysToGoOn.test(text) && !/pregnant/.test(text));
    // Said open or for days of illness, it is said there besides.
    for (const { part, text } of elsewhere) expect(["always", "whenIll"], text).toContain(part);
    if (elsewhere.length > 0) expect(entry.doNotStop).not.toEqual([]);
  });

  it("leaves it to the label how long a course lasts", () => {
    for (const text of sentencesOfEntry(entry).flatMap(textsOf)) expect(text).not.toMatch(untilNothingIsLeft);
  });

  it('says all of a missed dose where "What if I missed it?" is asked, with no exception elsewhere', () => {
    for (const part of entryParts)
      if (part !== "missed")
        for (const text of entry[part].flatMap(textsOf))
          expect(text).not.toMatch(/^If (you|they) (miss|forget)/);
    // Whoever scans acts on the first line: that somebody must be asked stands before it.
    const asking = entry.missed.findIndex(({ text }) =>
      /^If (?:you|a child) (?:have )?(?:miss|forget two).*\b(?:ask|call)\b/.test(text),
    );
    const taking = entry.missed.findIndex(({ text }) =>
      /(?:take|use|inject) (?:it|the one you forgot) when|^Do not take extra/.test(text),
    );
    if (asking !== -1 && taking !== -1) expect(asking).toBeLessThan(taking);
    const used = usedFacts(entry);
    for (const [key, fact] of keyedFacts(factsFor(entry)))
      if (used.has(key) && /\btwo doses\b/i.test(fact))
        expect(
          entry.missed.flatMap(({ facts }) => facts),
          fact,
        ).toContain(key);
  });

  it("speaks of forms that it is written for", () => {
    for (const { forms = [] } of [...sentencesOfEntry(entry), ...entry.signs])
      for (const form of forms) expect(entry.forms).toContain(form);
  });

  it("speaks of the tablets, liquid or granules in hand only where they are in hand", () => {
    for (const { text, forms = entry.forms } of sentencesOfEntry(entry))
      for (const [, named] of text.matchAll(
        /(?:\b(?:your|the) |^(?:Keep )?)(tablet|capsule|granule|liquid)s?\b/gi,
      ))
        for (const form of forms) expect(form, text).toMatch(formsOf[named!.toLowerCase()]!);
  });

  it("speaks to somebody who gives it of the person who takes it, and not of drinking or driving", () => {
    const { parts, signs } = entryFor(entry, { form: undefined, reader: "giver" });
    const own = entryParts.flatMap((part) => (part === "storing" ? [] : parts[part].map(({ text }) => text)));
    for (const text of [...own, ...signs.flatMap(({ sentences }) => sentences)])
      expect(text).not.toMatch(saysYouOfTheTaker);
    for (const text of own) {
      expect(text).not.toMatch(ofGrownUpsOnly);
      expect(text).not.toMatch(theyForThem);
      for (const command of commandsTheTaker) expect(text).not.toMatch(command);
      expect(text).not.toMatch(giveForTake);
      expect(text).not.toMatch(yourOfTheTaker);
    }
  });

  it('says "them", not "they", where the sentence ends with the person', () => {
    for (const { toGiver } of sentencesOfEntry(entry)) expect(toGiver ?? "").not.toMatch(/\bthey[.,]/);
  });

  it("names its pages, and tells the reviewer which of them are not https", () => {
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const { address } of entry.sources)
      if (!address.startsWith("https://"))
        expect(entry.toCheck).toContain(`Address without https, find the current page: ${address}`);
  });
});
