import { wordsOf } from "@plainlabel/core";
import { describe, expect, it } from "vitest";
import { contentOf, exampleNames } from "../../samples/sampleContent.ts";
import { firstOf } from "./firstOf.ts";

const of = (name: string) => firstOf(contentOf(name), undefined);

describe("what stands first", () => {
  it.each(exampleNames)("%s: has every sentence of the directions, each in one place", (name) => {
    const { cards, ways, most, below } = of(name);
    const placed = [...cards.flatMap(({ sentences }) => sentences), ...ways, ...most, ...below].map(wordsOf);
    const label = contentOf(name).blocks.flatMap((block) =>
      block.kind === "directions" ? block.sentences.map(wordsOf) : [],
    );
    expect(placed.toSorted()).toEqual(label.toSorted());
  });

  it("draws a weekly dose in its week, and keeps in sight that it is not daily", () => {
    const { cards, when, most } = of("methotrexate-once-weekly");
    expect(cards.map(({ picture }) => picture?.id)).toEqual(["week-strip"]);
    expect(when.map(({ when: at, amount }) => [at, amount])).toEqual([
      ["Monday", "6 tablets"],
      ["Other days", "none"],
    ]);
    expect(most.map(wordsOf)).toEqual(["Do not take it every day."]);
  });

  it("shows what is taken as needed with its wait, and the most in a row of its own", () => {
    const { cards, when, most } = of("paracetamol-as-needed-with-a-ceiling");
    expect(cards.map(({ picture }) => picture)).toEqual([
      {
        id: "wait-bar",
        low: "4",
        high: "6",
        unit: "hour",
        dose: [
          { id: "tablets", count: "1" },
          { id: "tablets", count: "2" },
        ],
        needed: true,
      },
    ]);
    /* The picture over it has the bar already. */
    expect(when).toEqual([{ sign: null, when: "Every 4 to 6 hours", amount: null }]);
    expect(most.map(wordsOf)).toEqual(["Do not take more than 8 tablets in 24 hours."]);
  });

  it("repeats no time that has a sentence of its own, and says that there are no others", () => {
    const { cards, when } = of("different-amounts-through-the-day");
    expect(cards[0]!.sentences.map(wordsOf)).toEqual([
      "Take 1 tablet in the morning.",
      "Take 1 tablet at midday.",
      "Take 2 tablets at night.",
    ]);
    expect(when.map(({ when: at, amount }) => [at, amount])).toEqual([["Other times", "none"]]);
  });

  it("has with the dose how it is done, and below it how long", () => {
    const content = contentOf("half-a-tablet", (request) => ({
      ...request,
      medicine: { name: "Macrogol", strength: "13.8 g", form: "oral powder sachets" },
      directions: { text: "Dissolve one sachet in half a glass of water and take twice a day for 7 days" },
    }));
    const { ways, below } = firstOf(content, undefined);
    expect(ways.map(wordsOf)).toEqual(["Dissolve it in half a glass of water first."]);
    expect(below.map(wordsOf).join(" ")).not.toContain("Dissolve");
  });

  it("has a card for each step of a course, with its length", () => {
    const { cards } = of("steps-that-go-down");
    expect(cards.map(({ picture }) => picture?.id)).toEqual(["course-row", "course-row", "course-row"]);
    expect(cards.map(({ sentences }) => wordsOf(sentences[0]!))).toEqual([
      "First, take 4 tablets, once a day.",
      "Then take 2 tablets, once a day.",
      "Then take 1 tablet, once a day.",
    ]);
  });

  it("draws nothing beside a prescriber's own words", () => {
    const first = of("directions-nobody-should-interpret");
    expect(first).toMatchObject({ asWritten: true, when: [] });
    expect(first.cards.map(({ picture }) => picture)).toEqual([null]);
  });

  it("adds no picture to words that the regimen, said anew, does not give", () => {
    const content = contentOf("long-pharmacy-address");
    const blocks = content.blocks.map((block) =>
      block.kind === "directions"
        ? {
            ...block,
            sentences: block.sentences.map((sentence) => ({
              ...sentence,
              runs: [{ text: "Take 1 tablet every morning.", strong: true }],
            })),
          }
        : block,
    );
    expect(firstOf(content, undefined).cards[0]!.picture?.id).toBe("day-strip");
    expect(firstOf({ ...content, blocks }, undefined)).toMatchObject({
      cards: [{ picture: null }],
      when: [],
    });
  });
});
