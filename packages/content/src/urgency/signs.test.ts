import { mostWordsInSentence, notPlain, wordCount } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { signsOf } from "../entryFor.ts";
import { medicineEntries } from "../medicineEntries.ts";
import { classSigns } from "./medicineClasses.ts";
import { namesInSigns } from "./namesInSigns.ts";
import { type SignRow, urgencyLevels } from "./SignRow.ts";
import { type Reader, saySign } from "./saySign.ts";
import { evidenceOf, rowOn, type SignId, signIds, signRows, signsForReview } from "./signs.ts";

const readers: readonly Reader[] = ["taker", "giver"];

describe.each(signIds)("%s", (id) => {
  const row: SignRow = signRows[id];

  it("is said in short plain sentences to both readers", () => {
    for (const text of readers.flatMap((reader) => saySign(row, reader))) {
      expect(wordCount(text), text).toBeLessThanOrEqual(mostWordsInSentence);
      expect(notPlain(text, namesInSigns), text).toEqual([]);
      expect(text).toMatch(/^[A-Z][^.!?;]*\.$/);
    }
  });

  it("says its own words on the page of one medicine in short plain sentences too", () => {
    for (const substance of [...(row.alsoOn?.medicines ?? []), ...(row.whenOn?.medicines ?? [])])
      for (const text of readers.flatMap((reader) => saySign(rowOn(id, substance), reader)))
        expect([wordCount(text) <= mostWordsInSentence, notPlain(text, namesInSigns)], text).toEqual([
          true,
          [],
        ]);
  });

  it('says "them" to a giver where they are helped, and leaves to the giver what the giver does', () => {
    for (const text of saySign(row, "giver")) {
      expect(text).not.toMatch(/\b(?:with|to|for|of|from|hurts|makes?|hit) they\b|\bthey[.,]/);
      expect(text).not.toMatch(/^(?:Then |If .+, )?(?:sit|lie|rest|stand|have|eat)\b|\bpack with them\b/i);
      expect(text).not.toMatch(
        /\b(?:not|never) take\b|\btake no more\b|\bby themselves\b|\bbe alone\b|\bhave sugar\b/i,
      );
      expect(text).not.toMatch(/\bthey (?:have asked|ask|press)\b/);
      // Who "they" is, of two people, nobody could tell: the one who has a fit uses nothing.
      expect(text).not.toMatch(/\bsomeone (?:should|must)\b|\bthey should\b/i);
    }
  });

  it("says to a giver nothing that only the person who takes it can do", () => {
    for (const text of saySign(row, "giver"))
      expect(
        text.replace(/pack with you\.|\byou (?:have asked|ask|can|stop any|press|were trained)\b/, ""),
      ).not.toMatch(/\byou(rself)?\b|\byour\b(?! pharmacist)|\bdrive\b/i);
  });

  it("gets only more urgent when it gets worse", () => {
    for (const { level } of row.worse ?? [])
      expect(urgencyLevels.indexOf(level)).toBeLessThan(urgencyLevels.indexOf(row.level));
  });

  it("stands in place of rows that there are, never of a more urgent one", () => {
    for (const other of row.insteadOf ?? []) {
      expect(signIds).toContain(other);
      const replaced = signRows[other as SignId];
      if (row.place === "pregnant" || id === "poo-black-iron") continue;
      expect(urgencyLevels.indexOf(row.level), other).toBeLessThanOrEqual(
        urgencyLevels.indexOf(replaced.level),
      );
    }
  });

  it("tells the reviewer why, where no page says just this", () => {
    if (evidenceOf(row) === "unseen" && row.source === undefined)
      expect(row.why ?? (row.also ?? row.worse ?? [row.when]).length).toBeTruthy();
    if (row.seen === true) expect(row.source).toBeDefined();
  });
});

describe("the urgency table", () => {
  it("gives one symptom one rule: no two rows are said of the same words", () => {
    const said = signIds.flatMap((id) => signRows[id].when);
    expect(said.filter((each, place) => said.indexOf(each) !== place)).toEqual([]);
  });

  it("gives no symptom two urgencies on any two pages", () => {
    const levelOf = new Map<string, string>();
    for (const entry of medicineEntries)
      for (const id of signsOf(entry, undefined))
        for (const when of rowOn(id, entry.substance).when) {
          expect(levelOf.get(when) ?? signRows[id].level, when).toBe(signRows[id].level);
          levelOf.set(when, signRows[id].level);
        }
    expect(levelOf.size).toBeGreaterThan(100);
  });

  it("tells nobody to ring 999 for what the same page says to use an inhaler for", () => {
    const said = (substance: string): string =>
      medicineEntries
        .filter((entry) => entry.substance === substance)
        .flatMap((entry) =>
          signsOf(entry, undefined).flatMap((id) => saySign(rowOn(id, entry.substance), "taker")),
        )
        .join(" ");
    const help = "and your fast inhaler does not help.";
    const inhalers = medicineEntries.map(({ substance }) => substance).filter((each) => /inhaler/.test(each));
    expect(inhalers.length).toBeGreaterThan(5);
    for (const substance of [...inhalers, "montelukast", "ipratropium nebuliser liquid"]) {
      expect(said(substance), substance).not.toMatch(/999 if (you wheeze|your chest feels tight)\./);
      expect(said(substance), substance).toContain(`Call 999 if you wheeze ${help}`);
    }
    expect(said("salbutamol inhaler")).toContain(`Call 999 if your chest feels tight ${help}`);
    expect(said("amoxicillin")).toContain("Call 999 if you wheeze.");
    expect(said("bisoprolol")).toContain("Call 999 if your chest feels tight.");
  });

  it("sends whoever took too much and feels well to one place", () => {
    const signs: readonly SignId[] = ["od-opioid-signs", "child-took"];
    const levels = medicineEntries.map((entry) => ({
      substance: entry.substance,
      rows: signsOf(entry, undefined).filter(
        (id) => signRows[id].place === "too-much" && !signs.includes(id),
      ),
    }));
    const two = levels.filter(({ rows }) => new Set(rows.map((id) => signRows[id].level)).size > 1);
    expect(two).toEqual([]);
    expect(levels.find(({ substance }) => substance === "co-codamol")?.rows).toEqual(["od-paracetamol"]);
  });

  it("lists for the reviewer what rests on least first", () => {
    expect(signsForReview.map((id) => evidenceOf(signRows[id])).join(" ")).toMatch(
      /^(unseen )+(weak )+(seen ?)+$/,
    );
    expect(signsForReview.toSorted()).toEqual(signIds.toSorted());
  });

  it("settles the points of the critical reading", () => {
    const said = (id: SignId) => saySign(signRows[id], "taker").join(" ");
    const level = (id: SignId) => signRows[id].level;
    expect(said("allergy-airway")).toContain("If you have an adrenaline pen, use it first. Sit up");
    expect(said("chest-pain")).toContain("only if it was given to you. Never use it after sildenafil");
    expect([level("od-heart"), level("od-sedative-well"), level("od-opioid-slow")]).toEqual([
      "A&E",
      "A&E",
      "A&E",
    ]);
    expect(level("od-opioid-strong")).toBe("999");
    expect(said("breath-slow")).toContain("naloxone");
    expect(said("hypo")).toMatch(
      /Test again.*have sugar again.*Call 999 if you are not better after having sugar 3/,
    );
    expect(said("potassium")).toContain("Call 999 if your heart beats slowly or unevenly.");
    expect(level("nicorandil-collapse")).toBe("999");
    expect(said("pregnant-methotrexate")).toBe(
      "Call your doctor today if you take methotrexate and are pregnant. Do not take the next dose.",
    );
    expect(said("sick-day")).toContain(
      "Ask today, before you stop any medicine. If you have a sick day plan",
    );
    expect(said("fit-known")).toContain("They should follow your own plan for fits first.");
    expect([level("clozapine-poo"), level("choking"), level("rash-no-fade")]).toEqual(["111", "999", "999"]);
  });

  it("has no class that brings nothing for too much", () => {
    const without = Object.entries(classSigns).filter(
      ([, ids]) => !ids.some((id: SignId) => signRows[id].place === "too-much"),
    );
    expect(without.map(([name]) => name)).toEqual(["clozapine"]);
  });

  it("names on no page a medicine that the page is not about, unless the row says why", () => {
    // Forms and common words of names are no names of medicines.
    const common = new Set(
      "tablets capsules cream ointment inhaler patch drops spray liquid solution".split(" "),
    );
    for (const each of ["injection", "release", "modified", "weekly", "combined", "calcium", "insulin"])
      common.add(each);
    const namesOf = (text: string): readonly string[] =>
      text
        .toLowerCase()
        .match(/[a-z]{6,}/g)
        ?.filter((word) => !common.has(word)) ?? [];
    const medicines = new Set([
      ...medicineEntries.flatMap(({ name, substance }) => namesOf(`${name} ${substance}`)),
      ...["adrenaline", "naloxone", "naproxen", "sildenafil", "glucagon", "topiramate"],
    ]);
    const strangers = medicineEntries.flatMap((entry) => {
      const own = new Set(namesOf(`${entry.name} ${entry.substance}`));
      return signsOf(entry, undefined).flatMap((id) => {
        const row = rowOn(id, entry.substance);
        const named = saySign(row, "taker")
          .flatMap(namesOf)
          .filter((word) => medicines.has(word) && !own.has(word));
        return named.length === 0 || row.namesOthers !== undefined ? [] : [[entry.name, id, named]];
      });
    });
    expect(strangers).toEqual([]);
  });

  it("says what to do with one medicine on its own page alone", () => {
    const order = "Do not take the next dose before you ask.";
    const pagesOf = (id: SignId): readonly string[] =>
      medicineEntries
        .filter((entry) => signsOf(entry, undefined).includes(id))
        .filter((entry) => saySign(rowOn(id, entry.substance), "taker").includes(order))
        .map(({ name }) => name);
    expect(pagesOf("breath-slowly-worse")).toEqual(["Methotrexate (weekly)", "Nitrofurantoin"]);
    expect(pagesOf("bruise-blood-cells")).toEqual(["Methotrexate (weekly)"]);
  });
});

it.each([
  ["Do not take the next dose until you have asked.", "Do not give the next dose until you have asked."],
  ["Someone should hit you hard between the shoulders.", "Hit them hard between the shoulders."],
  ["Someone must stay with you.", "Stay with them."],
  ["They should use glucagon if they were trained.", "Use glucagon if you were trained."],
  ["They should follow your own plan for fits first.", "Follow their own plan for fits first."],
  ["If you were given naloxone, they should use it.", "If they were given naloxone, use it."],
  ["If you were given naloxone, someone should use it.", "If they were given naloxone, use it."],
  ["Do not take more medicine to make you poo.", "Do not give more medicine to make them poo."],
  ["If you are dizzy, lie down.", "If they are dizzy, help them lie down."],
  ["If it is still low, have sugar again.", "If it is still low, give sugar again."],
  ["When you feel better, eat a snack.", "When they feel better, give a snack."],
  ["Test again after 10 to 15 minutes, if you can.", "Test again after 10 to 15 minutes, if you can."],
  ["Do not stop it by yourself.", "Do not stop it without asking."],
  ["Do not be alone.", "Do not leave them alone."],
  ["Take no more today.", "Give no more today."],
  ["Take the pack with you.", "Take the pack with you."],
])("%s is said to a giver as: %s", (also, said) => {
  const row: SignRow = { ...signRows["od-mild"], when: [], also: [also], worse: [] };
  expect(saySign(row, "taker")).toEqual([also]);
  expect(saySign(row, "giver")).toEqual([said]);
});
