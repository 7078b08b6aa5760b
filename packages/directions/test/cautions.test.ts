// directions/test: cautions beside a dose are kept word for word, each of one row; what says a dose is none.
import { describe, expect, it } from "vitest";
import { cautionOf } from "../src/lexicon/cautions/cautionOf.ts";
import { readDirections } from "../src/sentence/readDirections.ts";

const read = (caution: string) => {
  const outcome = readDirections(`Take one tablet twice a day. ${caution}`, {});
  return outcome.ok ? outcome.value.steps.map(({ instructions }) => instructions) : "refused";
};

const known: readonly (readonly [words: string, id: string, values?: Readonly<Record<string, string>>])[] = [
  ["Do not lie down for 30 minutes", "do-not-lie-down-for", { atLeast: "", minutes: "30" }],
  [
    "Stay upright for at least thirty minutes",
    "sit-or-stay-upright",
    { standing: "stay upright", atLeast: "at least", minutes: "30" },
  ],
  ["Remove the old patch before applying the new one", "take-off-old-patch-first"],
  ["Rotate the site", "use-different-place-each-time"],
  ["Complete the course", "finish-the-course"],
  ["Don't stop taking without asking your doctor", "do-not-stop-before-talking-to-doctor"],
  ["Use a spacer", "use-spacer"],
  ["Avoid sunlight and sun lamps", "out-of-sun-and-no-sun-lamps"],
  ["Avoid sunlight and sunbeds", "out-of-sun-and-no-sunbeds"],
  ["Remove contact lenses before use", "remove-lenses"],
  ["Wait 5 minutes between different drops", "wait-before-other-drops", { minutes: "5" }],
  ["Discard four weeks after opening", "throw-away-after-opening", { shelfLife: "4 week" }],
  ["Wait 30 minutes before eating", "wait-before-eating", { minutes: "30" }],
  [
    "Do not take within 2 hours of antacids",
    "hours-apart-from",
    { hours: "2", other: "indigestion medicines" },
  ],
  ["Keep away from naked flames", "keep-from-fire"],
  ["Carry your steroid card", "carry-steroid-card"],
  ["Protect from light", "keep-from-light"],
  ["May turn stools black", "may-turn-stools-black"],
  ["Allow to dry", "let-it-dry"],
];

describe("a caution beside a dose", () => {
  it.each(known)("“%s” is kept, and is %s", (words, id, values = {}) => {
    expect(read(words)).toEqual([[words]]);
    expect(cautionOf(words)).toMatchObject({ id, values });
  });

  it("a drink in brackets after its glass is kept whole", () => {
    const outcome = readDirections(
      "Dissolve the contents of one sachet in half a glass (125mL) of water twice a day",
      {},
    );
    expect(outcome.ok && outcome.value.steps[0]?.instructions).toContain("in half a glass (125mL) of water");
    expect(cautionOf("in half a glass (125mL) of water")?.values.drink).toBe(
      "half a glass (125 mL) of water",
    );
  });

  it("a comma within a caution does not part it", () => {
    const words = "30-60 minutes before breakfast, drinks with caffeine or other medicines";
    const outcome = readDirections(`Take one tablet daily ${words}`, {});
    expect(outcome.ok && outcome.value.steps[0]?.instructions).toEqual([words]);
  });
});

describe("what is no caution", () => {
  it.each([
    "Do not take more than 2 tablets",
    "Do not drink",
    "Use two patches each time",
    "Stop after 2 weeks if no better",
    "Leave out the evening dose",
    "Stop your nurse if no better",
    "Wash off 5 minutes",
  ])("“%s” refuses the whole", (words) => {
    expect(read(words)).toBe("refused");
    expect(cautionOf(words)).toBeNull();
  });
});
