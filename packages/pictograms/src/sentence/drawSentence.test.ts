import { describe, expect, test } from "vitest";
import type { Drawing } from "../Drawing.ts";
import { draw, pictureSize } from "../draw.ts";
import type { DoseMeaning, Meaning } from "../Meaning.ts";
import type { DayPlace, PicturedDose, SentenceMeaning } from "../PictureSentence.ts";
import { rasterise } from "../raster.ts";
import { fineWeight, thinWeight } from "../strokes.ts";
import { englishWords } from "../Words.ts";
import { unitWidths } from "./doseBlock.ts";
import { drawsTruly } from "./drawsTruly.ts";
import { sentenceExamples } from "./sentenceExamples.ts";

const textsOf = ({ lettering }: Drawing): readonly string[] => lettering.map(({ text }) => text);
const texts = (meaning: Meaning, words = englishWords): readonly string[] => textsOf(draw(meaning, words));
/** White faces of tablets: every other white shape of these drawings is a stroke. */
const facesOf = (meaning: Meaning): number =>
  draw(meaning).shapes.filter(({ fill, stroke }) => fill === "white" && stroke === "none").length;

const tablets = (count: string): PicturedDose => [{ id: "tablets", count }];
const oneDose = (dose: DoseMeaning): SentenceMeaning => ({ id: "one-dose", dose: [dose], needed: false });
const place = (name: "morning" | "midday" | "evening" | "night", dose: PicturedDose | null): DayPlace => ({
  at: { name },
  dose,
});
const all = Object.entries(sentenceExamples).flatMap(([id, examples]) =>
  examples.map((fields) => ({ id, ...fields }) as SentenceMeaning),
);

describe("how many", () => {
  test.each(["1", "2", "3", "4", "5", "6"])("%s tablets are the number and as many discs", (count) => {
    const meaning = oneDose({ id: "tablets", count });
    expect(texts(meaning)).toEqual([count]);
    expect(facesOf(meaning)).toBe(Number(count));
  });

  test("more than six are one disc and the number", () => {
    const meaning = oneDose({ id: "tablets", count: "8" });
    expect(texts(meaning)).toEqual(["8"]);
    expect(facesOf(meaning)).toBe(1);
  });

  test("a half is a word, never a fraction or a slash", () => {
    expect(texts(oneDose({ id: "tablets", count: "0.5" }))).toEqual(["half"]);
    expect(texts(oneDose({ id: "tablets", count: "1.5" }))).toEqual(["1", "and a half"]);
    for (const meaning of all) for (const text of texts(meaning)) expect(text).not.toMatch(/[/½¼¾–-]/);
  });

  test("either of two amounts has the word for or between them", () => {
    const dose: PicturedDose = [
      { id: "tablets", count: "1" },
      { id: "tablets", count: "2" },
    ];
    expect(texts({ id: "one-dose", dose, needed: false })).toEqual(["1", "or", "2"]);
  });

  test("a pen, a syringe and a spoon say their unit with the number", () => {
    expect(texts(oneDose({ id: "insulin-pen", units: "14" }))).toEqual(["14 units"]);
    expect(texts(oneDose({ id: "liquid-syringe", millilitres: "2.5" }))).toEqual(["2.5 mL"]);
    expect(texts(oneDose({ id: "liquid-spoons", spoons: "2" }))).toEqual(["2", "5 mL", "5 mL"]);
  });

  test("each eye that is meant has its own number and its own letter, and only that eye", () => {
    expect(texts(oneDose({ id: "eye-drops", count: "2", side: "right" }))).toEqual(["2", "R"]);
    expect(texts(oneDose({ id: "eye-drops", count: "1", side: "left" }))).toEqual(["1", "L"]);
    expect(texts(oneDose({ id: "eye-drops", count: "1", side: "both" }))).toEqual(["1", "R", "1", "L"]);
  });

  test("no unit is under 3.5 mm wide at 10 mm a cell", () => {
    for (const width of Object.values(unitWidths).flat())
      expect((width / 64) * 10).toBeGreaterThanOrEqual(3.5);
  });
});

describe("when", () => {
  const strip: Meaning = {
    id: "day-strip",
    places: [
      place("morning", tablets("1")),
      place("midday", null),
      place("evening", null),
      place("night", tablets("2")),
    ],
  };
  const thinFrames = (meaning: Meaning): number =>
    draw(meaning).shapes.filter(({ strokeWidth }) => strokeWidth === thinWeight).length;

  test("an empty place stays, thinner, and its word is not bold", () => {
    expect(thinFrames(strip)).toBe(2);
    expect(facesOf(strip)).toBe(3);
    const weights = Object.fromEntries(draw(strip).lettering.map(({ text, weight }) => [text, weight]));
    expect(weights).toMatchObject({ Morning: "bold", Midday: "regular", Evening: "regular", Night: "bold" });
  });

  test("two marks above a letter of a time stay clear of the sign of the sky", () => {
    const said = { ...englishWords, dayTimes: { ...englishWords.dayTimes, evening: "Tối" } };
    expect(draw(strip, said).height).toBeGreaterThan(draw(strip).height);
  });

  test.each([
    ["14:30", "2:30 pm"],
    ["08:00", "8 am"],
    ["12:00", "12 noon"],
    ["00:00", "12 midnight"],
  ])("a time of the clock, %s, is what the sentence says: %s", (clock, said) => {
    const at: Meaning = { id: "day-strip", places: [{ at: { clock }, dose: tablets("1") }] };
    expect(texts(at)).toEqual([said, "1"]);
    const { clock: _, ...hoursOfTheDay } = englishWords;
    expect(draw(at, hoursOfTheDay).lettering[0]!.text).toBe(clock);
  });

  test("a day in parts has the dose in each, and the head of a whole day", () => {
    const parts: Meaning = { id: "day-parts", times: "3", dose: tablets("1") };
    expect(texts(parts)).toEqual(["1 day", "1", "1", "1"]);
    expect(facesOf(parts)).toBe(3);
  });

  test("a week begins with the first weekday of the language; days with a dose are named in full", () => {
    const meaning: Meaning = { id: "week-strip", days: ["thursday", "monday"], dose: tablets("6") };
    expect(texts(meaning)).toEqual(["Monday", "6", "T", "W", "Thursday", "6", "F", "S", "S"]);
    const american = { ...englishWords, firstWeekday: "sunday" as const };
    expect(texts(meaning, american).slice(0, 3)).toEqual(["S", "Monday", "6"]);
  });

  test("a language read from the right has its week and its day from the right, digits as they are", () => {
    const rtl = { ...englishWords, direction: "rtl" as const };
    const places = draw(strip, rtl).lettering.filter(({ text }) => text in { Morning: 1, Night: 1 });
    const x = Object.fromEntries(places.map((each) => [each.text, each.x]));
    expect(x.Morning).toBeGreaterThan(x.Night!);
    expect(texts(strip, rtl)).toContain("1");
  });
});

describe("how long and how long at most", () => {
  const blocks = (meaning: Meaning): readonly [number, number] => {
    const { shapes } = draw(meaning);
    const squares = shapes.filter(({ d }) => (d.match(/L/g)?.length ?? 0) === 3 && d.endsWith("Z"));
    return [
      squares.filter(({ fill }) => fill === "black").length,
      squares.filter(({ strokeWidth }) => strokeWidth === fineWeight).length,
    ];
  };

  test("a wait is a block for every hour: black must pass, outlined may; one dose stands before it and none after", () => {
    const meaning: Meaning = {
      id: "wait-bar",
      low: "4",
      high: "6",
      unit: "hour",
      dose: tablets("1"),
      needed: true,
    };
    expect(blocks(meaning)).toEqual([4, 2]);
    expect(texts(meaning)).toEqual(["1", "4 to 6 hours", "only if needed"]);
    expect(facesOf(meaning)).toBe(1);
  });

  test("one number has no outlined hour, and its unit follows the number", () => {
    expect(
      blocks({ id: "wait-bar", low: "6", high: null, unit: "hour", dose: tablets("1"), needed: false }),
    ).toEqual([6, 0]);
    expect(
      texts({ id: "wait-bar", low: "1", high: null, unit: "hour", dose: tablets("1"), needed: false }),
    ).toEqual(["1", "1 hour"]);
  });

  test("days of a course are counted, and a flag stands only where it ends", () => {
    const shapes = (days: string, ends: boolean): number =>
      draw({ id: "day-boxes", days, ends }).shapes.length;
    expect(shapes("7", false) / shapes("1", false)).toBe(7);
    expect(shapes("7", true)).toBe(shapes("7", false) + 2);
    expect(texts({ id: "day-boxes", days: "28", ends: true })).toEqual(["28 days"]);
  });

  test("a limit has as many doses as may be taken, and one more that is barred, without a number", () => {
    const meaning: Meaning = { id: "day-limit", dose: tablets("2"), times: "4" };
    expect(texts(meaning)).toEqual(["2", "2", "2", "2", "24 hours"]);
    expect(facesOf(meaning)).toBe(4 * 2 + 1);
  });

  test("what cannot be drawn truly is said to be so, and is not drawn", () => {
    const untrue: readonly SentenceMeaning[] = [
      { id: "day-parts", times: "7", dose: tablets("1") },
      { id: "day-parts", times: "1", dose: tablets("1") },
      { id: "day-boxes", days: "29", ends: true },
      { id: "wait-bar", low: "36", high: null, unit: "hour", dose: tablets("1"), needed: false },
      { id: "wait-bar", low: "6", high: "4", unit: "hour", dose: tablets("1"), needed: false },
      { id: "wait-bar", low: "1.5", high: null, unit: "hour", dose: tablets("1"), needed: false },
      { id: "day-limit", dose: [...tablets("1"), ...tablets("2")] as unknown as PicturedDose, times: "4" },
      oneDose({ id: "tablets", count: "0.3" }),
      oneDose({ id: "liquid-syringe", millilitres: "30" }),
      {
        id: "week-strip",
        days: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        dose: tablets("1"),
      },
    ];
    for (const meaning of untrue) {
      expect(drawsTruly(meaning), JSON.stringify(meaning)).toBe(false);
      expect(() => draw(meaning)).toThrow(/truly/);
    }
    for (const meaning of all) expect(drawsTruly(meaning), JSON.stringify(meaning)).toBe(true);
  });
});

test("the room a picture takes is the size of its drawing", () => {
  for (const meaning of all) {
    const { width, height } = draw(meaning);
    expect(pictureSize(meaning)).toEqual({ width, height });
  }
  expect(pictureSize({ id: "fridge" })).toEqual({ width: 64, height: 64 });
});

test("white between black parts stays open in the dots of a label printer", () => {
  for (const meaning of all) {
    const { width, height, dots } = rasterise(draw(meaning));
    // One white dot between two black ones, across: it would print shut.
    let shut = 0;
    for (let y = 0; y < height; y += 1)
      for (let x = 1; x < width - 1; x += 1)
        if (!dots[y * width + x] && dots[y * width + x - 1] && dots[y * width + x + 1]) shut += 1;
    const black = dots.reduce((sum, dot) => sum + dot, 0);
    expect(shut / black, JSON.stringify(meaning)).toBeLessThan(0.02);
  }
});
