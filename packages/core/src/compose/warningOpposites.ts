// compose: which words of ours for a warning cannot be followed beside which directions; a closed table, each row
// with its reason.

import type { CautionId, Regimen } from "@plainlabel/directions";
import {
  cautioned,
  cautionedOfPieces,
  done,
  inDrinkThat,
  inPieces,
  underTongue,
  withDrinkThat,
} from "./partsOfDirections.ts";
import { endsOf, foodOf, milkOf, needOf, onceADay } from "./scheduleOfDirections.ts";

/** One way in which directions speak against a sentence of a warning. */
export interface Opposite {
  /** Why a person cannot do both. */
  readonly reason: string;
  /** The parts of the directions that do so, in words for the professional; empty where none does. */
  readonly parts: (regimen: Regimen) => readonly string[];
}

const row = (reason: string, ...parts: Opposite["parts"][]): Opposite => ({
  reason,
  parts: (regimen) => parts.flatMap((each) => each(regimen)),
});

const crushed = ["crush-first", "crush-and-mix-with-soft-food", "may-crush", "may-crush-and-mix"] as const;
const chewed = ["chew-well", "chew-then-swallow", "chew-well-then-swallow", "suck-or-chew"] as const;
const opened = [
  "may-open",
  "may-open-and-mix",
  "open-and-mix-with-food",
  "open-and-sprinkle-on-food",
] as const;
const inDrink = ["dissolve-in-drink", "disperse-in-drink", "dissolve-or-mix-with-water"] as const;
const mixed = [
  "mix-with-food",
  "sprinkle-on-food",
  "mix-with-drink",
  "mix-with-milk",
  "stir-into-drink",
  "add-to-drink",
  "sprinkle-on-drink",
  "put-into-drink",
  "use-in-drink-named",
] as const;
const inMouth = [
  "suck-slowly",
  "let-dissolve",
  "let-dissolve-slowly",
  "let-dissolve-in-mouth",
  "let-dissolve-slowly-in-mouth",
  "let-dissolve-on-tongue",
  "let-dissolve-slowly-on-tongue",
  "let-dissolve-under-tongue",
  "let-dissolve-slowly-under-tongue",
  "let-melt-on-tongue",
  "put-on-tongue-and-dissolve",
  "put-under-tongue-and-dissolve",
  "put-between-gum-and-cheek",
] as const;
const whole = [
  "swallow-whole",
  "swallow-whole-not-chewed",
  "swallow-whole-not-crushed-or-chewed",
  "swallow-whole-with-drink",
] as const;
const swallowed = [...whole, "swallow", "swallow-with-drink"] as const;
const notChewed = [
  "do-not-chew",
  "do-not-chew-or-crush",
  "do-not-chew-or-suck",
  "do-not-chew-or-break",
  "do-not-chew-or-swallow",
  "do-not-crush-chew-or-break",
  "do-not-break-crush-or-chew",
  "do-not-chew-suck-or-swallow",
  "do-not-suck",
  "do-not-suck-or-hold-in-mouth",
] as const;
const withFood = [
  "use-with-main-meal",
  "use-with-main-meal-day",
  "use-with-snack",
  "use-with-light-snack",
  "use-after-snack",
  "use-after-light-snack",
  "use-with-fare",
  "with-first-mouthful-of-food",
  "with-first-mouthful-of-meal",
  "do-not-take-without-food",
] as const satisfies readonly CautionId[];

const swallowedWhole = row(
  "What is swallowed whole is not dissolved or chewed, nor held in the mouth.",
  cautioned(whole),
  done("swallow"),
);

const notSwallowed = row(
  "What dissolves under the tongue is not swallowed, chewed or put into a drink.",
  cautioned([...swallowed, ...chewed, ...crushed, ...inDrink]),
  done("swallow", "chew", "drink"),
);

/** A drink that is less than a glass: half of one, a sip, a little, so many millilitres below 150. */
const isLessThanAGlass = (drink: string): boolean =>
  /\b(?:half|quarter|third|sips?|little|small|drops?|mouthfuls?|spoonfuls?|teaspoons?|tablespoons?)\b/i.test(
    drink,
  ) || Number(/\b(\d+) ?m(?:l|illilit)/i.exec(drink)?.[1] ?? 150) < 150;

/** Juice or milk, and no water with it. */
const isNoWater = (drink: string): boolean => !/\b(?:water|drinks?|liquids?|fluids?)\b/i.test(drink);

/** By the number of the label and the place of the sentence among our words for it (warnings/bnfWarnings.ts). */
export const warningOpposites: Readonly<Record<string, readonly Opposite[]>> = {
  "7.0": [row("Milk with a dose is not 2 hours away from it.", milkOf)],
  "8.0": [row("What is taken when needed is not kept on with.", needOf)],
  "8.1": [row("Directions that end tell the person to stop, and no doctor is asked.", endsOf)],
  "9.0": [
    row("Doses that are taken when needed are not spread through the day.", needOf),
    row("One dose a day, or fewer, cannot be spread through the day.", onceADay),
  ],
  "9.1": [
    row("What is taken when needed is not taken until all of it is finished.", needOf),
    row(
      "Stopping when better, or never, is not stopping when all is finished.",
      cautioned([
        "use-until-better",
        "use-until-healed",
        "use-until-clear",
        "use-until-symptoms-gone",
        "use-until-symptoms-better",
        "use-long-term",
        "use-for-life",
      ]),
    ),
  ],
  "13.0": [
    swallowedWhole,
    row(
      "What is chewed or sucked is not dissolved in water first.",
      cautioned([...chewed, ...inMouth]),
      done("chew", "suck"),
    ),
    row("What dissolves under the tongue or in the cheek is not dissolved in water first.", underTongue),
    row("Juice or milk is no water.", inDrinkThat(isNoWater)),
  ],
  "16.0": [notSwallowed],
  "21.0": [
    row(
      "Food that comes later, or hours before, is not food with the dose.",
      foodOf("before", "empty-stomach"),
      foodOf.atLeastAfter(60),
      cautioned(["do-not-take-with-food", "empty-stomach-times", "before-or-after-food"]),
    ),
  ],
  "22.0": [
    row(
      "The dose comes 30 to 60 minutes before food; a time inside of that is the same.",
      foodOf("with", "after", "with-or-after", "empty-stomach", "between"),
      foodOf.outsideBefore(30, 60),
      cautioned(withFood),
    ),
  ],
  "23.0": [
    row("A stomach with food in it is not empty.", foodOf("with", "with-or-after"), cautioned(withFood)),
  ],
  "23.1": [
    row(
      "A time nearer to food than the warning's 1 hour before and 2 hours after is another time.",
      foodOf.nearerThan(60, 120),
    ),
  ],
  "24.0": [
    swallowedWhole,
    row(
      "What is not to be chewed or sucked, or goes into a drink first, is not sucked or chewed.",
      cautioned([...notChewed, ...inDrink]),
    ),
  ],
  "25.0": [
    row(
      "A part, a powder or what melts is not the whole.",
      inPieces,
      underTongue,
      cautioned([...opened, ...inDrink, ...inMouth, "do-not-swallow", "do-not-swallow-whole"]),
      cautionedOfPieces(mixed),
      done("dissolve", "suck"),
    ),
  ],
  "25.1": [
    row(
      "The warning forbids what the directions ask for or allow.",
      cautioned([...crushed, ...chewed]),
      done("chew"),
    ),
  ],
  "26.0": [notSwallowed],
  "27.0": [row("Half a glass or a sip is no full glass.", withDrinkThat(isLessThanAGlass))],
  "28.0": [
    row("A thick layer is not a thin one.", cautioned(["use-plenty", "use-thick-layer", "use-thick-amount"])),
  ],
};

/** Sentences of two warnings, each by its place as above, that nobody can follow both. */
export const warningsOpposed: readonly (readonly [one: string, other: string, reason: string])[] = [
  ["13.0", "16.0", "What dissolves under the tongue is not dissolved in water first."],
  ["13.0", "24.0", "What is dissolved in water is not sucked or chewed."],
  ["13.0", "25.0", "What is swallowed whole is not dissolved in water."],
  ["13.0", "26.0", "What dissolves under the tongue is not dissolved in water first."],
  ["16.0", "24.0", "What dissolves under the tongue is not chewed."],
  ["16.0", "25.0", "What dissolves under the tongue is not swallowed whole."],
  ["21.0", "22.0", "With food is not 30 to 60 minutes before it."],
  ["21.0", "23.0", "With food is not on an empty stomach."],
  ["24.0", "25.1", "What is chewed is not swallowed unchewed."],
  ["24.0", "26.0", "What dissolves under the tongue is not chewed."],
  ["25.0", "26.0", "What dissolves under the tongue is not swallowed whole."],
];

/** Verbs and ways, searched for in directions that are printed as written, against a sentence of a warning. */
export const wordsOpposed: Readonly<Record<string, RegExp>> = {
  "7.0": /\b(?:with|in|into) (?:\p{L}+ ){0,4}?milk\b/giu,
  "13.0":
    /\b(?:chew(?:ed|ing|able)?|suck(?:ed|ing)?|under (?:the|your) tongue|sublingual(?:ly)?|in (?:the|your) mouth|on (?:the|your) tongue|swallow(?:ed)? whole|(?:in|with) (?:\p{L}+ ){0,3}?(?:milk|juice))\b/giu,
  "25.0":
    /\b(?:suck(?:ed|ing)?|dissol(?:ve|ved|ving)|dispers(?:e|ed|ing)|under (?:the|your) tongue|sublingual(?:ly)?|open(?:ed|ing)? (?:the |each )?capsules?)\b/giu,
  "25.1": /\b(?:crush(?:ed|ing)?|chew(?:ed|ing)?|grind|ground up)\b/giu,
};

/** A word before a verb that forbids it: "do not crush". */
export const forbidden = /\b(?:not|never|without|avoid|don't)(?:[^\p{L}.;]+\p{L}+){0,3}[^\p{L}.;]*$/iu;
