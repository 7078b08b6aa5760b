import { describe, expect, it } from "vitest";
import { breakLines } from "./breakLines.ts";
import { addressChunks, chunksOf } from "./chunks.ts";
import { evenMeasurer } from "./evenMeasurer.ts";

const chunks = (text: string) =>
  chunksOf({ runs: [{ text, strong: false }], lang: "en-GB", pictogram: null, source: "" }, evenMeasurer).map(
    (chunk) => chunk.parts.map((part) => part.text).join(""),
  );

describe("chunksOf", () => {
  it.each([
    ["Take 2 tablets now", ["Take", "2 tablets", "now"]],
    ["Take 1 or 2 tablets.", ["Take", "1 or 2 tablets."]],
    ["every 4 to 6 hours", ["every", "4 to 6 hours"]],
    ["Amoxicillin 500 mg capsules", ["Amoxicillin", "500 mg", "capsules"]],
    ["Phone 0113 496 0000 now", ["Phone", "0113 496 0000", "now"]],
    ["Leeds LS1 1AA", ["Leeds", "LS1 1AA"]],
    ["in the morning and at night", ["in", "the", "morning", "and", "at", "night"]],
    ["250 mg/5 mL oral suspension", ["250 mg/5 mL", "oral", "suspension"]],
    ["22 November 2026, 21 tablets", ["22 November", "2026,", "21 tablets"]],
    ["co-amoxiclav 1.25 g", ["co-amoxiclav", "1.25 g"]],
  ])("breaks %j only where it is safe", (text, expected) => {
    expect(chunks(text)).toEqual(expected);
  });

  it.each([
    ["Trimethoprim/sulfamethoxazole", "/medicine/name", ["Trimethoprim/", "sulfamethoxazole"]],
    ["Montgomery-Williams", "/person/name", ["Montgomery-", "Williams"]],
    ["Smith-Jones-Brown", "/person/name", ["Smith-", "Jones-", "Brown"]],
    ["co\u2011amoxiclav", "/medicine", undefined],
    ["Williams-", "/person/name", undefined],
    ["25 micrograms/hour", "/medicine", undefined],
    ["Co-amoxiclav-500/125", "/medicine", undefined],
    ["half-full", "/directions/text", undefined],
  ])(
    "parts %j, which is of %s, only where the name itself has a hyphen or slash",
    (text, source, expected) => {
      const [only] = chunksOf(
        { runs: [{ text, strong: true }], lang: "en-GB", pictogram: null, source },
        evenMeasurer,
      );
      expect(only?.inside?.map(({ parts }) => parts.map((part) => part.text).join(""))).toEqual(expected);
    },
  );

  it.each([
    ["Betamethasone valerate 0.1 % cream", ["Betamethasone valerate", "0.1 % cream"]],
    ["Simvastatin 20 mg dispersible tablets", ["Simvastatin 20 mg", "dispersible tablets"]],
    ["Calcium salts / sodium salts", ["Calcium salts /", "sodium salts"]],
  ])("ends the lines of %j between name, strength and form", (text, expected) => {
    const product = { runs: [{ text, strong: true }], lang: "en-GB", pictogram: null, source: "/medicine" };
    const made = chunksOf(product, evenMeasurer);
    // A bold letter is 0.6 wide and a space 0.5.
    const starts = breakLines(made, 14)!;
    const words = starts.map((start, at) =>
      made.slice(start, starts[at + 1]).map(({ parts }) => parts.map((part) => part.text).join("")),
    );
    expect(words.map((line) => line.join(" "))).toEqual(expected);
  });

  it("ties the words of a strong phrase, and little words to the next one", () => {
    const sentence = {
      runs: [
        { text: "Take ", strong: false },
        { text: "2 tablets", strong: true },
        { text: " by mouth, ", strong: false },
        { text: "once a week, in the morning", strong: true },
        { text: ".", strong: false },
      ],
      lang: "en-GB",
      pictogram: null,
      source: "",
    };
    const ties = (lang: string) =>
      chunksOf({ ...sentence, lang }, evenMeasurer).map(({ parts, tie = 0 }) => [
        parts.map(({ text }) => text).join(""),
        tie,
      ]);
    expect(ties("en-GB")).toEqual([
      ["Take", 0],
      ["2 tablets", 0],
      ["by", 1],
      ["mouth,", 0],
      ["once", 2],
      ["a", 3],
      ["week,", 0],
      ["in", 3],
      ["the", 3],
      ["morning.", 0],
    ]);
    // Which words are little is known of English alone.
    expect(ties("cy").filter(([, tie]) => tie === 1)).toEqual([]);
  });

  it("begins no line with the more of what must not be more", () => {
    const runs = [
      { text: "Do not", strong: true },
      { text: " take ", strong: false },
      { text: "more than 60 mL in 24 hours", strong: true },
      { text: ".", strong: false },
    ];
    const chunks = chunksOf({ runs, lang: "en-GB", pictogram: null, source: "" }, evenMeasurer);
    const starts = breakLines(chunks, 14);
    expect(starts?.map((start) => chunks[start]!.parts.map(({ text }) => text).join(""))).toEqual([
      "Do not",
      "60 mL",
    ]);
  });

  it("begins no line with the verb that a not forbids", () => {
    const runs = [
      { text: "Do not", strong: true },
      { text: " take ", strong: false },
      { text: "more than 8 tablets in 24 hours", strong: true },
      { text: ".", strong: false },
    ];
    const chunks = chunksOf({ runs, lang: "en-GB", pictogram: null, source: "" }, evenMeasurer);
    const words = chunks.map(({ parts }) => parts.map(({ text }) => text).join(""));
    for (let width = 8; width < 24; width += 0.5)
      expect(breakLines(chunks, width)?.map((start) => words[start])).not.toContain("take");
  });

  it("begins no line with what a not forbids to give", () => {
    const runs = [
      { text: "Do not", strong: true },
      { text: " give it ", strong: false },
      { text: "more than 4 times in 24 hours", strong: true },
      { text: ".", strong: false },
    ];
    const chunks = chunksOf({ runs, lang: "en-GB", pictogram: null, source: "" }, evenMeasurer);
    const words = chunks.map(({ parts }) => parts.map(({ text }) => text).join(""));
    for (let width = 11; width < 24; width += 0.5)
      expect(breakLines(chunks, width)?.map((start) => words[start])).not.toContain("it");
  });

  it("never ends a line between Do and not", () => {
    const runs = [{ text: "Take 6 tablets. Do not take it every day.", strong: false }];
    const chunks = chunksOf({ runs, lang: "en-GB", pictogram: null, source: "" }, evenMeasurer);
    expect(chunks.map(({ parts }) => parts.map(({ text }) => text).join(""))).toContain("Do not");
  });

  it("keeps a chunk of two weights whole", () => {
    const [first] = chunksOf(
      {
        runs: [
          { text: "2 tablets", strong: true },
          { text: ".", strong: false },
        ],
        lang: "en-GB",
        pictogram: null,
        source: "",
      },
      evenMeasurer,
    );
    expect(first?.parts).toEqual([
      { text: "2 tablets", weight: "bold", width: 5.4 },
      { text: ".", weight: "regular", width: 0.5 },
    ]);
  });
});

describe("addressChunks", () => {
  const address = (text: string) =>
    addressChunks(
      { runs: [{ text, strong: true }], lang: "en-GB", pictogram: null, source: "" },
      evenMeasurer,
    );
  const textOf = ({ parts }: ReturnType<typeof address>[number]): string =>
    parts.map(({ text }) => text).join("");

  it("keeps the names of the host whole, and breaks what follows it by fours", () => {
    const chunks = address("labels.example.org/C/WW0X-86V0");
    expect(chunks.map(textOf)).toEqual(["labels.", "example.", "org/", "C/", "WW0X-", "86V0"]);
    expect(chunks[0]!.inside?.map(textOf)).toEqual(["labe", "ls."]);
    expect(address("EXAMPLE.ORG/L/7KQ2M9X4").map(textOf)).toEqual(["EXAMPLE.", "ORG/", "L/", "7KQ2", "M9X4"]);
  });

  it.each(["localhost", "a.b", "example.org/", "x..y/z"])("loses nothing of %s", (text) => {
    expect(address(text).map(textOf).join("")).toBe(text);
  });
});

describe("a range in another language", () => {
  const inBengali = chunksOf(
    {
      runs: [{ text: "প্রতি 4 থেকে 6 ঘণ্টা পরপর 1 বা 2টি", strong: false }],
      lang: "bn",
      pictogram: null,
      source: "",
    },
    evenMeasurer,
  );
  const textOf = ({ parts }: (typeof inBengali)[number]) => parts.map(({ text }) => text).join("");

  it("stays on one line", () =>
    expect(inBengali.map(textOf)).toEqual(["প্রতি", "4 থেকে 6 ঘণ্টা", "পরপর", "1 বা 2টি"]));

  it("so does the verb that a “not” stands behind", () => {
    const chunks = chunksOf(
      { runs: [{ text: "এর বেশি নেবেন না।", strong: true }], lang: "bn", pictogram: null, source: "" },
      evenMeasurer,
    );
    expect(chunks.map(textOf)).toEqual(["এর", "বেশি", "নেবেন না।"]);
  });

  it("parts between its words where the line is too short", () =>
    expect(inBengali[1]!.loose?.map(textOf)).toEqual(["4 থেকে", "6 ঘণ্টা"]));
});
