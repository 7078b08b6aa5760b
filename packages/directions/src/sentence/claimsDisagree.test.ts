import { describe, expect, it } from "vitest";
import { exactly, stepOf } from "../../testing/blankStep.ts";
import { claimsDisagree } from "./claimsDisagree.ts";

type Given = Parameters<typeof stepOf>[0];

const told = (given: Given): boolean => claimsDisagree(stepOf(given));

const food = (
  relation: "with" | "empty-stomach" | "before",
  meal: "food" | "milk" | null = "food",
): Given => ({
  food: { relation, meal, offset: null },
});

describe("what is ordered and forbidden at once", () => {
  it.each<readonly [string, readonly string[], Given]>([
    ["chewed, and swallowed whole", ["Swallow whole"], { action: "chew" }],
    ["sucked, and swallowed whole", ["To be swallowed whole"], { action: "suck" }],
    ["dissolved, and whole", ["whole with water"], { action: "dissolve" }],
    ["chewed and not chewed, by verb and caution", ["Do not chew"], { action: "chew" }],
    ["chewed and not chewed, in two cautions", ["do not chew", "chew before swallowing"], {}],
    ["crushed and whole", ["Can be crushed", "Swallow whole"], {}],
    ["opened and not opened", ["open and sprinkle on food", "do not open"], {}],
    ["half of it, not broken", ["do not break"], { amount: exactly("0.5"), unit: "tablet" }],
    ["one and a half of it, not halved", ["do not halve"], { amount: exactly("1.5"), unit: "tablet" }],
    ["under the tongue, and whole", ["swallow whole"], { action: "take", route: "sublingual" }],
    ["swallowed, and not", ["do not swallow"], { action: "swallow" }],
    ["swallowed, and under the tongue", ["dissolve under the tongue"], { action: "swallow" }],
    [
      "taken where nobody says so, and not swallowed",
      ["do not swallow"],
      { action: "take", actionSuppliedBy: "reader", unit: "mL" },
    ],
    ["little and plenty", ["sparingly", "generously"], { action: "apply" }],
    ["on the face, and not", ["avoid the face"], { action: "apply", site: { name: "face", side: null } }],
    ["in the eye, and not, by route", ["avoid contact with eyes"], { route: "ophthalmic" }],
    ["chewed, then swallowed, and not", ["do not swallow"], { action: "chew", furtherActions: ["swallow"] }],
    ["a tablet that is taken and not swallowed", ["do not swallow"], { action: "take", unit: "tablet" }],
    ["taken, and for outside only", ["for external use only"], { action: "take", unit: "mL" }],
    ["taken, and not to be taken", ["not to be taken"], { action: "take", unit: "mL" }],
    ["breathed in, and not", ["do not inhale"], { action: "take", unit: "puff" }],
    ["spat out and swallowed", ["swallow", "spit out"], { action: "rinse" }],
    ["spat out and not", ["spit out", "do not spit"], { action: "rinse" }],
    ["shaken and not", ["shake well", "do not shake"], {}],
    ["in the fridge and not", ["keep in the fridge", "do not refrigerate"], {}],
    ["with food and not", ["do not take with food"], food("with")],
    ["with a snack, on an empty stomach", ["with a snack"], food("empty-stomach", null)],
    ["with milk and not", ["do not take with milk"], food("with", "milk")],
    ["in the eye, for the ear only", ["for ear use only"], { site: { name: "eye", side: "left" } }],
    ["injected, by mouth only", ["for oral use only"], { action: "inject" }],
  ])("%s", (_, instructions, given) => {
    expect(told({ action: "use", ...given, instructions: [...instructions, "avoid alcohol"] })).toBe(true);
  });

  it.each<readonly [string, readonly string[], Given]>([
    ["swallowed whole, not chewed", ["swallow whole", "do not chew"], { action: "take", unit: "tablet" }],
    ["half of it, whole", ["swallow whole"], { amount: exactly("0.5"), unit: "tablet" }],
    ["half of it, not chewed", ["do not chew"], { amount: exactly("0.5"), unit: "tablet" }],
    ["chewed, not swallowed whole", ["do not swallow whole"], { action: "chew" }],
    [
      "under the tongue, not swallowed",
      ["do not swallow"],
      { action: "take", unit: "tablet", route: "sublingual" },
    ],
    ["chewed or sucked", ["suck or chew"], { action: "take", unit: "tablet" }],
    [
      "let dissolve, not swallowed",
      ["let it dissolve in your mouth", "do not swallow"],
      { action: "take", unit: "tablet" },
    ],
    ["rinsed, then not rinsed", ["do not rinse your mouth after use"], { action: "rinse" }],
    ["shaken", ["shake well"], {}],
    ["before food, not with it", ["do not take with food"], food("before")],
    ["with food, not with milk", ["do not take with milk"], food("with")],
    ["in the ear, for the ear only", ["for ear use only"], { site: { name: "ear", side: "left" } }],
    ["taken, by mouth only", ["for oral use only"], { action: "take", unit: "tablet" }],
    [
      "puffs into the nose, not breathed in",
      ["do not inhale"],
      { unit: "puff", site: { name: "nostril", side: "each" } },
    ],
    ["taken, not to be frozen", ["do not freeze"], { action: "take", unit: "mL" }],
  ])("not %s", (_, instructions, given) => {
    expect(told({ action: "use", ...given, instructions: [...instructions] })).toBe(false);
  });
});
