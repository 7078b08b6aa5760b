// directions/test: cautions beside a dose are kept word for word, each of one row; what says a dose is none.
import { describe, expect, it } from "vitest";
import { cautionOf } from "../src/lexicon/cautions/cautionOf.ts";
import { readDirections } from "../src/sentence/readDirections.ts";

/** A dose that the caution can be of. */
const doses: readonly (readonly [RegExp, string])[] = [
  [/patch/, "Apply one patch once a day"],
  [/spacer/, "Inhale two puffs twice a day"],
  [/lenses/, "Put one drop in each eye twice a day"],
  [/sized amount/, "Apply twice a day"],
];

const read = (caution: string) => {
  const dose = doses.find(([words]) => words.test(caution))?.[1] ?? "Take one tablet twice a day";
  const outcome = readDirections(`${dose}. ${caution}`, {});
  return outcome.ok ? outcome.value.steps.map(({ instructions }) => instructions) : "refused";
};

const known: readonly (readonly [words: string, id: string, values?: Readonly<Record<string, string>>])[] = [
  ["Do not lie down for 30 minutes", "do-not-lie-down-for", { atLeast: "", length: "30 minutes" }],
  [
    "Stay upright for at least thirty minutes",
    "sit-or-stay-upright",
    { standing: "stay upright", atLeast: "at least", length: "30 minutes" },
  ],
  ["Remove the old patch before applying the new one", "take-off-old-patch-first"],
  ["Rotate the site", "use-different-place-each-time"],
  ["Complete the course", "finish-the-course"],
  ["Omit if loose stools", "not-while-diarrhoea"],
  ["Must be given on time", "always-on-time"],
  ["Needs medication review before next issue", "medicine-review-before-next-supply"],
  ["Medication review due", "medicine-review-due"],
  [
    "Sit or stand for 30 mins",
    "sit-or-stay-upright",
    { standing: "sit or stand up", atLeast: "", length: "30 minutes" },
  ],
  ["Warning: Complete the course", "finish-the-course"],
  [
    "This means an hour before food or 2 hours after food",
    "empty-stomach-times",
    { least: "", gap: "1 hour", meal: "food", again: "", late: "2 hours", after: "food" },
  ],
  ["IMPORTANT. Keep in fridge", "keep-in-fridge"],
  ["Please note: contains sugar", "has-sugar"],
  ["Don't stop taking without asking your doctor", "do-not-stop-before-talking-to-doctor"],
  ["Use a spacer", "use-spacer"],
  ["Avoid sunlight and sun lamps", "out-of-sun-and-no-sun-lamps"],
  ["Avoid sunlight and sunbeds", "out-of-sun-and-no-sunbeds"],
  ["Remove contact lenses before use", "remove-lenses"],
  ["Wait 5 minutes between different drops", "wait-before-other-drops", { minutes: "5" }],
  ["Discard four weeks after opening", "throw-away-after-opening", { shelfLife: "4 week" }],
  ["Wait 30 minutes before eating", "wait-before-eating", { length: "30 minutes" }],
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
  ["At regular intervals", "leave-same-time-between-doses"],
  ["Even if you feel better", "use-even-if-feel-better"],
  ["Discard after 7 days", "throw-away-after", { shelfLife: "7 day" }],
  ["Keep in fridge", "keep-in-fridge"],
  ["Keep to the same brand", "same-brand"],
  ["May colour urine orange", "may-turn-pee-colour", { colour: "orange" }],
  ["Stay upright", "stay-upright", { standing: "stay upright" }],
  [
    "Remain upright for 1 hour",
    "sit-or-stay-upright",
    { standing: "stay upright", atLeast: "", length: "1 hour" },
  ],
  ["Hold in mouth as long as possible then swallow", "hold-in-mouth-long-then-swallow"],
  ["Contains sugar", "has-sugar"],
  ["Undiluted", "undiluted"],
  ["Supervised consumption", "supervised"],
  ["Call 999 if no better", "call-999-if-no-better"],
  ["If no relief after 5 minutes call 999", "call-999-if-no-better-after", { minutes: "5" }],
  ["Call 999 if pain persists after ten minutes", "call-999-if-pain-goes-on", { minutes: "10" }],
  ["Stop if you get muscle pain", "stop-if", { sign: "you get muscle pain" }],
  ["Omit if vomiting or diarrhoea", "not-while-sick"],
  ["Review in 3 months", "check-in", { shelfLife: "3 month" }],
  ["Until 2 weeks after healing", "use-until-time-after", { shelfLife: "2 week", end: "it has healed" }],
  ["Head down", "keep-head-down"],
  ["Water tablets", "is-a", { sort: "water tablet" }],
  ["Sip slowly", "sip-slowly"],
  ["Lie on your side for 5 minutes", "lie-on-side", { length: "5 minutes" }],
  ["Brush teeth or rinse mouth afterwards", "brush-teeth-or-rinse-after-use"],
  ["Sit down first", "sit-down-first"],
  ["Take out dentures first", "take-out-dentures"],
  ["Without a break", "without-a-break"],
  ["Do not take with milk, indigestion remedies or iron", "not-with-milk-antacids-iron"],
  ["Not with milk", "do-not-take-with-milk"],
  ["Side by side", "side-by-side"],
  ["With the first mouthful of food", "with-first-mouthful-of-food"],
  ["Drink within 30 minutes", "drink-within-minutes", { minutes: "30" }],
  [
    "Swallow whole or open and mix with soft cold food",
    "swallow-whole-or-mix-food",
    { softFood: "cold soft food" },
  ],
  ["Sprinkle onto yogurt", "sprinkle-on-food", { softFood: "yoghurt" }],
  ["A golf ball sized amount", "use-amount-as-big-as-golf-ball"],
  ["A match-head sized amount", "use-amount-as-big-as-match-head"],
  ["To clean, dry, hairless skin", "use-on-skin", { skin: "clean , dry , hairless skin" }],
  ["Half an hour after moisturiser", "before-or-after-moisturiser", { gap: "30 minutes", nearby: "after" }],
  ["Leave for 8 hours or overnight", "leave-hours-or-overnight", { hours: "8" }],
  ["Protect skin from sunlight, even on a bright but cloudy day", "out-of-sun-even-when-cloudy"],
  ["This can be addictive", "may-be-addictive"],
  ["Please book a medication review", "book-medicine-review"],
  ["Blood test due before next issue", "blood-test-before-next-supply"],
  ["As advised by the fertility clinic", "as-told-by", { teller: "fertility clinic" }],
  ["Call 999", "call-999"],
  ["Do not lie down straight after taking", "do-not-lie-down-straight-after"],
  ["May make your skin sensitive to sunlight", "skin-burns-more-easily"],
  ["Avoid hot drinks", "no-hot-drinks"],
  ["Once opened use within 28 days", "use-within-of-opening", { shelfLife: "28 day" }],
  ["Tablets may be crushed and mixed with water", "may-crush-and-mix", { drink: "water" }],
  ["Dissolved in 1 litre of water", "dissolve-in-drink", { drink: "a litre of water" }],
  ["Do not take at the same time as calcium", "not-at-same-time-as", { other: "calcium" }],
  ["Remove from fridge half an hour before use", "take-out-of-fridge-before", { length: "30 minutes" }],
  [
    "Do not take milk, indigestion remedies, or medicines containing iron or zinc, 2 hours before or after you take this medicine",
    "hours-apart-from-milk-antacids-iron-zinc",
    { hours: "2" },
  ],
  [
    "This medicine may make you sleepy. If this happens, do not drive or use tools or machines",
    "may-make-sleepy-no-tools",
  ],
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
    "Repeat after 7 days",
    "If pain persists after 5 minutes take another",
    "Stop and see your GP if you get muscle pain",
    "Miss the dose if you miss the meal",
    "Tablet may be halved",
    "Sprinkle half onto yoghurt",
    "Take within 6 hours",
    "Stay upright for 5 hours",
    "Discard after 2",
    "Without food",
    "Blood test result due",
    "As advised by the warfarin clinic",
    "Use effective contraception for 4 weeks",
    "Do not breastfeed for 2 weeks",
    "A golf ball",
    "Leave 30 minutes after moisturiser",
    "Swallow whole or open",
    "If this happens, do not drive",
    "With the first mouthful of each meal",
    "For single use only",
    "Use within 28 days",
    "Do not use after 28 days",
    "This is harmless",
  ])("“%s” refuses the whole", (words) => {
    expect(read(words)).toBe("refused");
    expect(cautionOf(words)).toBeNull();
  });
});
