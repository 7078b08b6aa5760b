import { describe, expect, it } from "vitest";
import { leansOn } from "./leansOn.ts";

const pairs = (text: string): readonly string[] => {
  const words = text.split(" ");
  return words.slice(1).flatMap((next, at) => {
    const word = words[at]!;
    return leansOn(words[at - 1] ?? "", word, next) ? [`${word} ${next}`] : [];
  });
};

describe("leansOn", () => {
  it.each([
    ["Take one tablet once a week", ["one tablet", "a week"]],
    ["Take half a tablet at bedtime", ["half a", "a tablet", "at bedtime"]],
    ["Do not drive", ["Do not", "not drive"]],
    ["Breathe in 2 puffs in the morning", ["in the", "the morning"]],
    ["Put it on the skin", ["the skin"]],
    ["If you feel sleepy", ["If you"]],
  ])("of %j holds %j together", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
