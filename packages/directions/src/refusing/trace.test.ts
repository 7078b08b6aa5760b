// directions/refusing: the trace tells every word once, in order, and finds the cut that leaves the fewest unread.
import { describe, expect, it } from "vitest";
import { corpus } from "../../test/corpus/corpus.ts";
import { interpretDirections } from "../interpretDirections.ts";
import { traceText } from "./trace.ts";

describe("the trace of a text", () => {
  it("tells each stretch of words with its kind, and words without a meaning together", () => {
    expect(traceText("Take one tablet twice a day and see the wizard")).toEqual([
      { from: 0, to: 4, words: "Take", kind: "action" },
      { from: 5, to: 15, words: "one tablet", kind: "dose" },
      { from: 16, to: 27, words: "twice a day", kind: "times" },
      { from: 28, to: 31, words: "and", kind: "joint" },
      { from: 32, to: 46, words: "see the wizard", kind: null },
    ]);
  });

  it("covers every character but spaces, once, in order, for every text of the corpus", () => {
    for (const [text] of Object.values(corpus).flat()) {
      const traced = traceText(text);
      let at = 0;
      for (const { from, to } of traced) {
        expect(text.slice(at, from).trim()).toBe("");
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      if (text.length < 1000) expect(text.slice(at).trim()).toBe("");
    }
  });

  it("stands beside refusals of a text, and is empty beside those of a structure", () => {
    const text = interpretDirections({ text: "Take one tabelt daily" }, {});
    expect(text.understood ? null : text.trace.map(({ kind }) => kind)).toEqual([
      "action",
      "dose",
      null,
      "each",
    ]);
    const structure = interpretDirections({ dosage: [{ sequence: 1, site: { text: "knee" } }] }, {});
    expect(structure.understood ? null : structure.trace).toEqual([]);
  });

  it("is empty for a text that is too long to be read", () => {
    expect(traceText("take one ".repeat(500))).toEqual([]);
  });
});

describe("no everyday English word is called misspelt", () => {
  const codes = (text: string): readonly string[] => {
    const read = interpretDirections({ text }, {});
    return read.understood ? [] : read.refusals.map(({ code }) => code);
  };

  it.each([
    "operated",
    "head",
    "side",
    "below",
    "start",
    "last",
    "early",
    "dates",
    "stops",
    "season",
    "pulse",
    "lasting",
    "covert",
    "replaces",
    "march",
    "dispense",
  ])("%s", (word) => {
    expect(codes(`Take one tablet daily ${word} ${word}`)).not.toContain("misspelling");
  });

  it.each(["tabelt", "dialy", "tiwce", "mornng"])("%s is", (word) => {
    expect(codes(`Take one ${word} daily`)).toContain("misspelling");
  });

  it("a time of the clock has no needless zero, and @ before a time is no placeholder", () => {
    for (const text of [
      "Take one tablet at 9:00 abcxyz",
      "Take one tablet at 08:00 abcxyz",
      "Take one abcxyz 8.00am",
    ])
      expect([text, codes(text)]).toEqual([text, expect.not.arrayContaining(["trailing-zero"])]);
    expect(codes("Take 1.0 tablet daily")).toContain("trailing-zero");
    expect(codes("Take one tablet @ 9am abcxyz")).not.toContain("placeholder");
    expect(codes("Take @ daily")).toContain("placeholder");
  });
});
