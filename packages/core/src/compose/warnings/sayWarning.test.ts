import { describe, expect, it } from "vitest";
import { notPlain, wordCount } from "../../../../language/src/english/plainWords.ts";
import { wordsOf } from "../../document/LabelDocument.ts";
import { bnfWarnings } from "./bnfWarnings.ts";
import { sayWarning, warningOf } from "./sayWarning.ts";

const path = "/warnings/0/number";
const live = [...Array.from({ length: 30 }, (_, index) => index + 1).filter((n) => n !== 20), 32];
const sentencesOf = (number: number): readonly string[] => {
  const outcome = warningOf(number, path);
  if (!outcome.ok) throw new Error(`label ${number} was refused`);
  return sayWarning(outcome.value, path).map(wordsOf);
};

it("the strong words of a warning never leave out what turns them round", () => {
  const sentences = bnfWarnings.flatMap((warning) => sayWarning(warning, ""));
  const strongs = sentences.map(({ runs }) => runs.filter(({ strong }) => strong).map(({ text }) => text));
  const said = sentences.filter((_, at) => strongs[at]!.length > 0);
  expect(said.length).toBeGreaterThan(5);
  for (const { runs } of said)
    expect(runs.filter(({ strong, text }) => !strong && /\b(?:not|never|no)\b/i.test(text))).toEqual([]);
});

describe("the BNF warnings", () => {
  it("holds each live label once and no other", () => {
    expect(bnfWarnings.map(({ number }) => number)).toEqual(live);
  });

  it("joins labels 21 to 28 to the directions and lets the others stand alone", () => {
    for (const { number, position } of bnfWarnings)
      expect(position, `label ${number}`).toBe(number >= 21 && number <= 28 ? "with-directions" : "separate");
  });

  it.each(
    bnfWarnings.flatMap(({ number, sentences }) => sentences.map(({ text }) => [number, text] as const)),
  )("says label %i in plain words, one short sentence: %s", (_number, text) => {
    expect(wordCount(text)).toBeLessThanOrEqual(15);
    expect(notPlain(text)).toEqual([]);
    expect(text).toMatch(/^[A-Z][^.!?;:]*\.$/);
  });

  it("marks strong only words that stand exactly once in their sentence", () => {
    for (const { sentences } of bnfWarnings)
      for (const { text, strong } of sentences)
        if (strong !== undefined) expect(text.split(strong), text).toHaveLength(2);
  });

  it("marks every number as strong, so that none is lost in the line", () => {
    for (const { sentences } of bnfWarnings)
      for (const { text, strong } of sentences)
        expect((strong ?? "").match(/\d+/g) ?? [], text).toEqual(text.match(/\d+/g) ?? []);
  });

  it("is a draft until a pharmacist signs it", () => {
    expect(new Set(bnfWarnings.map(({ status }) => status))).toEqual(new Set(["draft"]));
  });

  it("keeps the whole clinical sense of label 2", () => {
    expect(sentencesOf(2)).toEqual([
      "This medicine may make you sleepy.",
      "If you feel sleepy, do not drive.",
      "If you feel sleepy, do not use tools or machines.",
      "Do not drink alcohol.",
    ]);
  });

  it("keeps the paracetamol in other medicines and the overdose apart in label 30", () => {
    expect(sentencesOf(30)).toEqual([
      "This medicine has paracetamol in it.",
      "Do not take anything else with paracetamol in it.",
      "If you take too much, talk to a doctor straight away.",
      "Do this even if you feel well.",
    ]);
  });

  it("names every thing to keep 2 hours apart in label 7", () => {
    const words = sentencesOf(7).join(" ");
    for (const thing of ["milk", "indigestion", "iron", "zinc"]) expect(words).toContain(thing);
  });
});

describe("a warning number we cannot say", () => {
  it.each([
    [0, "warning-unknown"],
    [-1, "warning-unknown"],
    [34, "warning-unknown"],
    [20, "warning-retired"],
    [31, "warning-retired"],
    [33, "warning-retired"],
  ])("refuses %i as %s at the caller's path", (number, code) => {
    expect(warningOf(number, path)).toMatchObject({ ok: false, refusals: [{ code, path }] });
  });

  it.each([17, 18])(
    "refuses label %i without a text, because only the pharmacy knows the amount",
    (number) => {
      expect(warningOf(number, path)).toMatchObject({
        ok: false,
        refusals: [{ code: "warning-needs-text", path }],
      });
    },
  );
});

describe("a warning on the label", () => {
  it("carries its language, picture, source and emphasis", () => {
    const outcome = warningOf(22, path);
    expect(outcome.ok && sayWarning(outcome.value, path)).toEqual([
      {
        runs: [
          { text: "Take this medicine ", strong: false },
          { text: "30 to 60 minutes", strong: true },
          { text: " before food.", strong: false },
        ],
        lang: "en-GB",
        pictogram: { id: "before-food" },
        source: path,
      },
    ]);
  });
});
