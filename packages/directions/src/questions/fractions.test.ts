import { describe, expect, it } from "vitest";
import { type Fraction, fractionsIn, waysOf, wordsAnswered } from "./fractions.ts";

const wordsIn = (text: string): readonly string[] =>
  fractionsIn(text).map(({ code, words, number }) => `${code} ${words} ${number}`);

describe("fractions in a text", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Take one tds 5/7", ["fraction-of-week 5/7 5"]],
    ["Take one 8/24", ["fraction-of-day 8/24 8"]],
    ["for 31/7", ["fraction-of-week 31/7 31"]],
    ["24/24", ["fraction-of-day 24/24 24"]],
    ["5/7 then 6 / 24", ["fraction-of-week 5/7 5", "fraction-of-day 6 / 24 6"]],
    ["2 prn 4-6/24", ["fraction-of-day 4-6/24 4-6"]],
    ["for 5 - 7/7", ["fraction-of-week 5 - 7/7 5-7"]],
    ["6-4/24", []],
    ["4-25/24", []],
    ["1-4-6/24", []],
    ["32/7", []],
    ["25/24", []],
    ["0/7", []],
    ["05/7", []],
    ["5/7/26", []],
    ["5/7.5", []],
    ["8/24 hours", []],
    ["1/2 od", ["one-over-two 1/2 1"]],
    ["1/2 tablet od", []],
    ["1/2 a tablet", []],
    ["1/2/26", []],
    ["11/2 od", []],
    ["6 tablets weekly", ["weekly-amount weekly "]],
    ["15mg a week", ["weekly-amount a week "]],
    ["six tablets per week", ["weekly-amount per week "]],
    ["Take 2 weekly", []],
    ["2 patches weekly", []],
    ["6 tablets every week", []],
  ])("%s", (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });

  it("stand with the words before them that an answer says too", () => {
    const [found] = fractionsIn("Take one for 5/7 now");
    expect(found).toMatchObject({ words: "5/7", from: 9, to: 16 });
  });
});

describe("what a fraction may be", () => {
  const [week] = fractionsIn("5/7");
  const of = (text: string): Fraction => fractionsIn(text)[0]!;

  it("more than 7 days are no days of a week", () => {
    expect(waysOf(of("7/7"))).toEqual(["for-{n}-days", "{n}-days-a-week"]);
    expect(waysOf(of("8/7"))).toEqual(["for-{n}-days"]);
    expect(waysOf(of("8/24"))).toEqual(["every-{n}-hours", "{n}-in-24-hours"]);
  });

  it.each([
    ["Take one for 5/7 now", "for-{n}-days", "Take one for 5 days now"],
    ["Take one 1/7", "for-{n}-days", "Take one for 1 day"],
    ["Take one 5/7", "{n}-days-a-week", "Take one on 5 days a week"],
    ["Take one 1/7", "{n}-days-a-week", "Take one on 1 day a week"],
    ["Take one 7/7", "{n}-days-a-week", "Take one every day"],
    ["Take one 8/24", "every-{n}-hours", "Take one every 8 hours"],
    ["Take one 1/24", "every-{n}-hours", "Take one every hour"],
    ["Take one 4-6/24", "every-{n}-hours", "Take one every 4-6 hours"],
    ["Take one 5-7/7", "for-{n}-days", "Take one for 5-7 days"],
    ["Take one 4/24", "{n}-in-24-hours", "Take one 4 in 24 hours"],
    ["1/2 od", "half", "half od"],
    ["1/2 od", "one-or-two", "1-2 od"],
    ["6 tablets weekly", "once-a-week", "6 tablets once a week"],
  ])("%s, %s: %s", (text, way, written) => {
    expect(wordsAnswered(text, [{ fraction: of(text), way }])).toBe(written);
  });

  it("each is written out in its place, and one without an answer stays", () => {
    const text = "Take one 5/7 then 6/24 then 3/7";
    const [first, second, third] = fractionsIn(text);
    expect(
      wordsAnswered(text, [
        { fraction: first!, way: "for-{n}-days" },
        { fraction: second!, way: null },
        { fraction: third!, way: "{n}-days-a-week" },
      ]),
    ).toBe("Take one for 5 days then 6/24 then on 3 days a week");
    expect(wordsAnswered("5/7", [{ fraction: week!, way: "unknown" }])).toBe("5/7");
  });
});
