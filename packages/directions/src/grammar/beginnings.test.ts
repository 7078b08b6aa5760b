// directions/grammar: a parser is passed over only where it cannot match, also for words that came after it.
import { describe, expect, it } from "vitest";
import { anyNumber, Beginning, beginningsIn } from "./beginnings.ts";
import { either, mark, maybe, numberToken, sequence, sourceOf, tryAt } from "./parser.ts";
import { phrases } from "./phrases.ts";
import { tokensOf } from "./tokens.ts";
import { codeOf, codeOfToken, noToken } from "./vocabulary.ts";

const sourceFor = (text: string) => sourceOf(text, tokensOf(text));

describe("what a match can begin with", () => {
  it("its words, and no others: not the end, and not a word stuck to a digit", () => {
    const words = new Beginning(() => beginningsIn(["quince"]));
    expect(words.allows(codeOf("quince"))).toBe(true);
    expect(words.allows(codeOf("medlar"))).toBe(false);
    expect(words.allows(codeOfToken("word", "no such word"))).toBe(false);
    expect(words.allows(codeOfToken("stuck", "quince"))).toBe(false);
    expect(words.allows(noToken)).toBe(false);
  });

  it("any number, also one that the grammar names only afterwards", () => {
    const numbers = new Beginning(() => anyNumber);
    expect(numbers.allows(codeOfToken("number", "98765"))).toBe(true);
    expect(numbers.allows(codeOf("98765"))).toBe(true);
    expect(numbers.allows(codeOfToken("stuck", "98765"))).toBe(false);
    expect(numbers.allows(codeOf("loquat"))).toBe(false);
  });

  it("anything, where it is not known or nothing need stand there", () => {
    expect(new Beginning(() => null).allows(noToken)).toBe(true);
    expect(new Beginning(() => ({ ...anyNumber, empty: true })).allows(noToken)).toBe(true);
  });
});

describe("passing over changes no match", () => {
  const fruit = phrases([
    ["(ripe|) quince", "quince"],
    ["ripe quince jam", "jam"],
  ]);
  const some = sequence<[string | null, string], string>(
    [maybe(numberToken(({ text }) => text)), either(fruit, fruit)],
    (count, name) => `${count ?? "no"} ${name}`,
  );

  it("every way of a choice in its order, with what may be left out", () => {
    const found = tryAt(some, sourceFor("3 ripe quince jam"), 0);
    expect(found).toEqual([
      { value: "3 quince", end: 3 },
      { value: "3 jam", end: 4 },
      { value: "3 quince", end: 3 },
      { value: "3 jam", end: 4 },
    ]);
    expect(tryAt(some, sourceFor("quince"), 0).map(({ value }) => value)).toEqual(["no quince", "no quince"]);
  });

  it("a hyphen joins two words of a phrase, and a mark is no word", () => {
    expect(tryAt(fruit, sourceFor("ripe-quince"), 0)).toEqual([{ value: "quince", end: 3 }]);
    expect(tryAt(fruit, sourceFor("ripe - quince"), 0)).toEqual([]);
    expect(tryAt(mark("("), sourceFor("(quince"), 0)).toEqual([{ value: true, end: 1 }]);
    expect(tryAt(mark("("), sourceFor("quince"), 0)).toEqual([]);
  });
});
