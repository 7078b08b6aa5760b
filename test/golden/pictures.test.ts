// Ten labels as a 203 dpi printer prints them, held against the pictures that are kept.
import { makeLabels, type Painter } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleNamed, varied } from "./exampleRequests.ts";
import { expectPicture } from "./goldenPicture.ts";
import { dotsOfPng, pngOfDots } from "./pngFile.ts";
import { difference, rasterLabels } from "./rasterLabels.ts";

/** Example, profile, stock, label of the set (from 0). Together: every profile, tables, pictures, a code, a draft. */
const kept = [
  ["antibiotic-finish-the-course", "standard", "102x76", 0],
  ["many-warnings-in-easy-read", "large-16", "102x152", 0],
  ["many-warnings-in-easy-read", "large-20", "102x152", 1],
  ["methotrexate-once-weekly", "clear", "102x76", 0],
  ["child-5ml-spoon", "large-18", "102x152", 0],
  ["different-amounts-through-the-day", "large-16", "102x152", 0],
  ["steps-that-go-down", "clear", "102x152", 0],
  ["directions-nobody-should-interpret", "large-24", "102x152", 0],
  ["welsh-name", "large-28", "102x152", 0],
  ["inhaler-two-puffs", "large-24", "102x76", 0],
] as const;

let painter: Painter;
beforeAll(async () => {
  painter = await createPdfPainter();
});

describe("a label looks as it looked", () => {
  it.each(kept)("%s, %s on %s, label %i", async (name, profile, stock, page) => {
    const made = await makeLabels([varied(exampleNamed(name), profile, stock)], painter);
    if (made.outcome !== "made") throw new Error(JSON.stringify(made));
    const pages = await rasterLabels(made.files[0]!);
    const picture = `${name}-${profile}-${stock}-${page + 1}`;
    expectPicture(pages[page]!, new URL(`pictures/${picture}.png`, import.meta.url), picture);
  });

  it("a picture comes back from its file dot by dot, and one dot moved is seen", () => {
    const dots = {
      width: 11,
      height: 3,
      black: Uint8Array.from({ length: 33 }, (_, at) => (at % 3 === 0 ? 1 : 0)),
    };
    expect(dotsOfPng(pngOfDots(dots))).toEqual(dots);
    expect(difference(dots, dots)).toBe(0);
    const moved = { ...dots, black: dots.black.map((dot, at) => (at === 0 ? 0 : dot)) };
    expect(difference(dots, moved)).toBeCloseTo(1 / 11);
  });
});
