// Numbers in other languages stay in their order and beside their nouns.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDeep } from "../../../directions/testing/depth.ts";
import { arbitrarySaid } from "../../testing/arbitrarySaid.ts";
import { phrasesOf, type TranslatedTag, translatedTags } from "../languages.ts";
import { translateLabel } from "../translate.ts";
import { furnitureKeys, sentencesOfLabel } from "./keys.ts";
import { wordsOfTranslated } from "./Translation.ts";

const phone = "+44 20 7946 0000";

/** Everything a language says of labels: directions, warnings, own lines. */
const said = new Map<TranslatedTag, readonly string[]>();
const everything = (tag: TranslatedTag): readonly string[] => {
  const before = said.get(tag);
  if (before !== undefined) return before;

  const blanks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    phone: { phone },
    part: { n: "1", of: "2" },
  };
  const { warnings, furniture } = translateLabel(tag, {
    regimen: null,
    warnings: Object.keys(sentencesOfLabel).map((number) => ({ number: Number(number), ownText: false })),
    furniture: furnitureKeys.map((id) => ({
      id,
      ...(blanks[id] === undefined ? {} : { blanks: blanks[id] }),
    })),
  });
  const directions = fc
    .sample(arbitrarySaid, { seed: 3, numRuns: isDeep ? 800 : 80 })
    .map((regimen) => translateLabel(tag, { regimen, warnings: [], furniture: [] }).directions);
  const all = [...warnings, ...furniture.values(), ...directions].flatMap((part) =>
    part.said ? part.sentences.map(wordsOfTranslated) : [],
  );
  said.set(tag, all);
  return all;
};

const isolate = /\u2066([^\u2066-\u2069]*)\u2069/g;
/** One number or range with its unit, or one word in Latin letters. */
const one =
  /^(?:[+(]?\d[\d.,:/%\u00A0–-]*(?:\u00A0?(?:mL|mg|g|mmol|cm))?|\p{Script=Latin}+|\+?[\d\u00A0 ()-]{6,})$/u;

/** What stands outside an isolate and should not, or inside one with something else. */
const unkept = (sentence: string): readonly string[] => {
  const inside = [...sentence.matchAll(isolate)].map(([, text]) => text!);
  const outside = sentence.replaceAll(isolate, "");
  return [
    ...inside.filter((text) => !one.test(text)),
    ...(outside.match(/[\p{Script=Latin}\d\u2066-\u2069]+/gu) ?? []),
  ];
};

const rightToLeft = translatedTags.filter((tag) => phrasesOf(tag).dir === "rtl");
const leftToRight = translatedTags.filter((tag) => phrasesOf(tag).dir === "ltr");

describe.each(rightToLeft)("in %s", (tag) => {
  const sentences = everything(tag);

  it("every number and every Latin word stands in an isolate of its own", () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.flatMap((sentence) => unkept(sentence)).slice(0, 5)).toEqual([]);
  });

  it("a lost isolate would be seen", () => {
    const broken = sentences
      .filter((sentence) => /\d/.test(sentence))
      .map((sentence) => sentence.replace(/[\u2066\u2069]/, ""));
    expect(broken.filter((sentence) => unkept(sentence).length === 0)).toEqual([]);
  });
});

describe.each(leftToRight)("in %s", (tag) => {
  it("no isolate is needed, and none is there", () =>
    expect(everything(tag).filter((sentence) => /[\u2066-\u2069]/.test(sentence))).toEqual([]));
});

describe.each(translatedTags)("in %s", (tag) => {
  it("a number and its noun are on one line", () => {
    const parted = /\d\u2069? (?=\p{L})|\d(?=\p{Script=Han})/u;
    expect(
      everything(tag)
        .filter((sentence) => parted.test(sentence))
        .slice(0, 5),
    ).toEqual([]);
  });

  it("no two numbers stand side by side, where right-to-left order would put the 3 of “10 mL 3 times” before the 10", () => {
    const beside = /\d[\d.]*(?:\u00A0?(?:mL|mg|g|mmol|cm))?\)?\u2069?\)?[ \u00A0]\u2066?\d/u;
    const joined = phrasesOf(tag).dir === "rtl" ? beside : /\d[ \u00A0]\d/u;
    expect(
      everything(tag)
        .filter((sentence) => !sentence.includes(phone) && joined.test(sentence))
        .slice(0, 5),
    ).toEqual([]);
  });

  it("a telephone number is written as it was sent", () =>
    expect(everything(tag).some((sentence) => sentence.includes(phone))).toBe(true));
});
