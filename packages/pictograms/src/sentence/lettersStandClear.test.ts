// No letter of a picture sentence stands on ink or beyond the edge: a 7 behind a head is half a 7.
import { expect, it } from "vitest";
import type { Drawing, Lettering } from "../Drawing.ts";
import { capitals, widthOf } from "../lettering.ts";
import type { SentenceMeaning } from "../PictureSentence.ts";
import { rasterise } from "../raster.ts";
import { englishWords } from "../Words.ts";
import { drawSentence } from "./drawSentence.ts";
import { drawsTruly } from "./drawsTruly.ts";
import { sentenceExamples } from "./sentenceExamples.ts";

/** Letters whose box holds a black dot of the drawing itself, or goes beyond it. */
const covered = (drawing: Drawing): readonly string[] => {
  const { width, height, dots } = rasterise(drawing, undefined, 64);
  const isInked = ({ text, x, y, size, colour, weight }: Lettering): boolean => {
    if (colour !== "black") return false;
    const half = widthOf(text, size, weight) / 2;
    if (x - half < 0 || x + half > drawing.width || y > drawing.height) return true;
    for (let row = Math.ceil(y - size * capitals); row < Math.min(height, Math.floor(y)); row += 1)
      for (let column = Math.ceil(x - half); column < Math.min(width, Math.floor(x + half)); column += 1)
        if (dots[row * width + column] === 1) return true;
    return false;
  };
  return drawing.lettering.filter(isInked).map(({ text }) => text);
};

const oralDoses = [
  "0.1",
  "0.3",
  "0.5",
  "1",
  "1.25",
  "2.5",
  "3",
  "5",
  "6.25",
  "7.5",
  "10",
  "12.5",
  "15",
  "20",
];
const ofDoses = oralDoses.flatMap((millilitres): readonly SentenceMeaning[] => {
  const dose = [{ id: "liquid-syringe", millilitres }] as const;
  return [
    { id: "one-dose", dose, needed: false },
    { id: "day-limit", dose, times: "4" },
  ];
});
const examples = Object.entries(sentenceExamples).flatMap(([id, each]) =>
  each.map((fields) => ({ id, ...fields }) as SentenceMeaning),
);
const all = [...examples, ...ofDoses].filter(drawsTruly);

it.each([0, 18, 24, 30, 38])("with letters of %d units at least", (letters) => {
  const words = letters === 0 ? englishWords : { ...englishWords, onScreen: { letters } };
  const wrong = all.flatMap((meaning) => {
    const texts = covered(drawSentence(meaning, words));
    return texts.length === 0 ? [] : [`${texts.join(", ")}: ${JSON.stringify(meaning)}`];
  });
  expect(wrong).toEqual([]);
  expect(all.length).toBeGreaterThan(ofDoses.length + 50);
});
