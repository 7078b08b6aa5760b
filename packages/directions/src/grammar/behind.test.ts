import { describe, expect, it } from "vitest";
import { before } from "./endings.ts";
import {
  either,
  listOf,
  mark,
  maybe,
  meaning,
  numberToken,
  type Parser,
  sequence,
  sourceOf,
} from "./parser.ts";
import { anyOf, phrases } from "./phrases.ts";
import { tokensOf } from "./tokens.ts";
import { codeOf } from "./vocabulary.ts";

/** What may stand behind a first word, as words; "..." where a match may end there, null for anything. */
const behind = (
  parser: Parser<unknown>,
  first: string,
  asked: readonly string[],
): readonly string[] | null => {
  const found = parser.behind?.(codeOf(first)) ?? null;
  return found === null
    ? null
    : [...asked.filter((word) => found.codes.has(codeOf(word))), ...(found.empty ? ["..."] : [])];
};

const one = numberToken(({ text }) => text);
const words = ["wibble", "wobble", "-", "("];
const wibble = anyOf("wibble");
const twoWords = anyOf("wibble wobble");

describe("what may stand behind the first word of a match", () => {
  it.each<readonly [string, Parser<unknown>, string, readonly string[] | null]>([
    ["a phrase of one word may end", wibble, "wibble", ["..."]],
    ["a phrase goes on with its next word, or a hyphen before it", twoWords, "wibble", ["wobble", "-"]],
    ["one that may end or go on", anyOf("wibble (wobble|)"), "wibble", ["wobble", "-", "..."]],
    ["a phrase that does not begin so has nothing", twoWords, "wobble", []],
    ["a mark ends", mark("("), "(", ["..."]],
    ["a number ends", one, "2", ["..."]],
    ["a row goes on with its second part", sequence([one, wibble], () => 1), "2", ["wibble"]],
    ["or within its first", sequence([twoWords, mark("(")], () => 1), "wibble", ["wobble", "-"]],
    [
      "a part that may be left out leads to the next",
      sequence([one, maybe(wibble), mark("(")], () => 1),
      "2",
      ["wibble", "("],
    ],
    [
      "a row may end with its first where all behind may be left out",
      sequence([one, maybe(wibble)], () => 1),
      "2",
      ["wibble", "..."],
    ],
    [
      "a row whose first may be left out may go on with anything",
      sequence([maybe(one), wibble], () => 1),
      "2",
      null,
    ],
    [
      "a choice has what each of its parsers has",
      either<unknown>(wibble, twoWords),
      "wibble",
      ["wobble", "-", "..."],
    ],
    ["a change of meaning changes nothing", meaning(twoWords, () => 1), "wibble", ["wobble", "-"]],
    ["nor does a look at what follows", before(twoWords, () => true), "wibble", ["wobble", "-"]],
    ["a list of one may end", listOf(one, one, wibble, 1), "2", ["..."]],
    ["a list of two goes on with its joint", listOf(one, one, wibble, 2), "2", ["wibble"]],
  ])("%s", (_, parser, first, expected) => {
    expect(behind(parser, first, words)).toEqual(expected);
  });
});

it("a choice gives the matches of all its parsers in their order, whatever stands behind", () => {
  const choice = either(
    sequence<[string, true], string>([one, wibble], (number) => `${number} wibble`),
    meaning(one, (number) => number),
    phrases([["2 wobble", "two wobble"]]),
  );
  const read = (text: string) => choice(sourceOf(text, tokensOf(text)), 0).map(({ value }) => value);
  for (let again = 0; again < 2; again += 1) {
    expect(read("2 wibble")).toEqual(["2 wibble", "2"]);
    expect(read("2 wobble")).toEqual(["2", "two wobble"]);
    expect(read("2-wobble")).toEqual(["2", "two wobble"]);
    expect(read("2 other")).toEqual(["2"]);
    expect(read("2")).toEqual(["2"]);
    expect(read("other 2")).toEqual([]);
  }
});
