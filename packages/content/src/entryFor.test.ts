import { describe, expect, it } from "vitest";
import { entryFor, formIn, signsOf } from "./entryFor.ts";
import { findEntry } from "./findEntry.ts";

const entryOf = (substance: string) => findEntry({ substance })!;
const textsOf = (substance: string, form: string | undefined, reader: "taker" | "giver") => {
  const { parts, signs } = entryFor(entryOf(substance), { form, reader });
  return [
    ...Object.values(parts).flatMap((part) => part.map(({ text }) => text)),
    ...signs.flatMap(({ sentences }) => sentences),
  ];
};

describe("what one reader is told", () => {
  it("speaks of the form in hand", () => {
    const shake = "If you have liquid, shake the bottle first.";
    expect(textsOf("amoxicillin", "capsule", "taker")).not.toContain(shake);
    expect(textsOf("amoxicillin", "oral suspension", "taker")).toContain(shake);
    expect(textsOf("amoxicillin", undefined, "taker")).toContain(shake);
  });

  it("speaks to somebody who gives it of the person who takes it, and not of drinking", () => {
    const giver = textsOf("paracetamol", "oral suspension", "giver");
    expect(giver.filter((text) => /alcohol|14 units/.test(text))).toEqual([]);
    expect(giver).toContain("Do not give more than your label or packet says.");
    expect(giver).toContain("Call 999 if their face, lips, mouth, tongue or throat swell up.");
    expect(textsOf("paracetamol", "tablet", "taker").some((text) => /alcohol/.test(text))).toBe(true);
  });

  it("keeps beside a label what every label needs: never every day", () => {
    const { parts } = entryFor(entryOf("methotrexate (weekly)"), { form: "tablet", reader: "taker" });
    expect(parts.always.map(({ text }) => text)).toContain("Never take it every day.");
    expect(parts.takeWell.map(({ text }) => text)).not.toContain("Never take it every day.");
  });

  it("says most urgent signs first, and a stricter one in place of the general one", () => {
    const levels = entryFor(entryOf("warfarin"), { form: "tablet", reader: "taker" }).signs.map(
      ({ level }) => level,
    );
    expect(levels[0]).toBe("999");
    expect(levels.at(-1)).toBe("111");
    const ids = signsOf(entryOf("warfarin"), "tablet");
    expect(ids).toContain("pee-blood-thinner");
    expect(ids).not.toContain("pee-blood");
    expect(signsOf(entryOf("ibuprofen"), "tablet")).toContain("pee-blood");
  });
});

describe("the form of an entry", () => {
  const forms = ["tablet", "oral solution", "solution", "patch"];
  it.each([
    ["Gastro-resistant tablets", "tablet"],
    ["Oral solution", "oral solution"],
    ["Transdermal patches", "patch"],
    ["tablets for oral solution", undefined],
    ["inhaler", undefined],
    [undefined, undefined],
  ])("that %s names is %s", (dispensed, form) => {
    expect(formIn({ forms }, dispensed)).toBe(form);
  });
});
