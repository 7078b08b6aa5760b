// directions/grammar: what a parser found is given to another text only where all that it looked at is the same.
import { describe, expect, it } from "vitest";
import { beginningWith, type Parser, remembered, type Source, sourceOf, tryAt } from "./parser.ts";
import { tokensOf } from "./tokens.ts";

type Look = (source: Source, at: number) => string;

/** A parser of one word that says what `look` sees from there, and how many times it was asked. */
const counting = (look: Look) => {
  const asked = { times: 0 };
  const parser: Parser<{ readonly seen: string }> = remembered(
    beginningWith(
      (source, at) => {
        asked.times += 1;
        return [{ value: { seen: look(source, at) }, end: at + 1 }];
      },
      () => null,
    ),
  );
  const sourceFor = (text: string): Source => sourceOf(text, tokensOf(text));
  const read = (source: Source, at: number) => tryAt(parser, source, at).map(({ value }) => value.seen);
  return { asked, parser, sourceFor, read: (text: string, at: number) => read(sourceFor(text), at) };
};

const word = (source: Source, at: number): string => source.token(at)?.text ?? "nothing";

describe("what a parser finds is known in another text", () => {
  it("where the words that it looked at are the same, and the rest is not", () => {
    const { asked, read, sourceFor, parser } = counting(
      (source, at) => `${word(source, at)} ${word(source, at + 1)}`,
    );
    expect(read("a quince tart now", 1)).toEqual(["quince tart"]);
    expect(tryAt(parser, sourceFor("one more quince tart"), 2)).toEqual([
      { value: { seen: "quince tart" }, end: 3 },
    ]);
    expect(asked.times).toBe(1);
    expect(read("a quince pie", 1)).toEqual(["quince pie"]);
    expect(read("a quince", 1)).toEqual(["quince nothing"]);
    expect(asked.times).toBe(3);
  });

  it.each<readonly [string, Look, string, string]>([
    ["as written", (source, at) => source.typed(at, at + 1), "a Quince", "a quince"],
    ["glued or apart", (source, at) => `${source.token(at)?.glued}`, "a -", "a-"],
    ["stuck to a digit or not", (source, at) => `${source.token(at)?.kind}`, "2quince", "2 quince"],
    ["behind the same word", (source, at) => word(source, at - 1), "ripe quince", "raw quince"],
    ["all of the text", ({ text }) => text, "ripe quince", "ripe quince now"],
    ["all of the words", ({ tokens }) => `${tokens.length}`, "ripe quince", "ripe quince now"],
    ["two words back", (source, at) => word(source, at - 1) + word(source, at - 2), "a b c", "d b c"],
  ])("and not where they differ: %s", (_, look, one, other) => {
    const { read, sourceFor } = counting(look);
    const at = tokensOf(one).length - 1;
    for (const text of [one, other, one, other]) expect(read(text, at)).toEqual([look(sourceFor(text), at)]);
  });

  it("but where a text begins it may be something else", () => {
    const { read } = counting((source, at) => (at === 0 ? "first" : `behind ${word(source, at)}`));
    expect(read("quince", 0)).toEqual(["first"]);
    expect(read("a quince", 1)).toEqual(["behind quince"]);
    expect(read("quince", 0)).toEqual(["first"]);
  });

  it("and the same words twice in one text are two things", () => {
    const { parser, sourceFor } = counting(word);
    const read = (source: Source, at: number) => tryAt(parser, source, at)[0]?.value;
    read(sourceFor("a quince"), 1);
    const twice = sourceFor("a quince quince");
    expect(read(twice, 1)).toEqual(read(twice, 2));
    expect(read(twice, 1)).not.toBe(read(twice, 2));
    expect(read(twice, 1)).toBe(read(twice, 1));
  });
});

it("in long texts each position is read once, and nothing is kept for others", () => {
  const { asked, sourceFor, parser } = counting(word);
  for (let texts = 1; texts <= 2; texts += 1) {
    const source = sourceFor(`a quince${" ".repeat(400)}`);
    tryAt(parser, source, 1);
    tryAt(parser, source, 1);
    expect(asked.times).toBe(texts);
  }
});

it("a parser that uses what another found has looked at the same words", () => {
  const inner = counting((source, at) => word(source, at + 1));
  const outer = remembered(
    beginningWith(
      (source, at) => tryAt(inner.parser, source, at),
      () => null,
    ),
  );
  const read = (text: string) => {
    const source = inner.sourceFor(text);
    tryAt(inner.parser, source, 1);
    return tryAt(outer, source, 1).map(({ value }) => value.seen);
  };
  expect(read("a quince tart")).toEqual(["tart"]);
  expect(read("a quince pie")).toEqual(["pie"]);
});

/** A number in letters, since no grammar has all of them. */
const inLetters = (number: number): string =>
  number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!);

it("the memory is emptied when it is full, and goes on", () => {
  const { asked, read } = counting(word);
  expect(read("a quince", 1)).toEqual(["quince"]);
  for (let text = 0; text < 1_800; text += 1)
    read(Array.from({ length: 60 }, (_, at) => inLetters(text * 60 + at)).join(" "), 1);
  const { times } = asked;
  expect(read("a quince", 1)).toEqual(["quince"]);
  expect(asked.times).toBe(times + 1);
  expect(read("a quince", 1)).toEqual(["quince"]);
  expect(asked.times).toBe(times + 1);
});
