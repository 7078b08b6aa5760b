// directions/lexicon: what a caution, a verb and a way in say is done to the dose, and what they say is not; two
// that disagree are no directions. The places that cautions name stand in `placesOfCautions.ts`.
import type { Action } from "../regimen/Regimen.ts";
import type { CautionId } from "./cautions.ts";
import type { Destination } from "./formUses.ts";

/** What may be done with a dose, or be left. */
export type Deed =
  | "whole"
  | "chewed"
  | "sucked"
  | "crushed"
  | "divided"
  | "opened"
  | "dissolved"
  | "diluted"
  | "swallowed"
  | "taken"
  | "spat out"
  | "breathed in"
  | "rinsed with"
  | "mouth rinsed after"
  | "rubbed"
  | "washed off"
  | "covered"
  | "spread thinly"
  | "shaken"
  | "kept in the fridge"
  | "with food"
  | "with milk";

/** `no: "chewed"` bars what another claims. */
export type Claim = Deed | `no: ${Deed}`;

const whole = [
  "whole",
  "swallowed",
  "no: chewed",
  "no: sucked",
  "no: crushed",
  "no: opened",
  "no: dissolved",
] as const;
const melted = ["dissolved", "no: whole"] as const;
/** What melts under the tongue goes in there; swallowed it does not act. */
const underTongue = ["dissolved", "no: whole", "no: swallowed"] as const;
const spat = ["spat out", "no: swallowed"] as const;

/** What each caution claims. One that leaves a choice ("suck or chew") claims no more than both ways share. */
export const claimsOfCautions: Readonly<Partial<Record<CautionId, readonly Claim[]>>> = {
  "swallow-whole": whole,
  "swallow-whole-not-chewed": whole,
  "swallow-whole-not-crushed-or-chewed": whole,
  "swallow-whole-with-drink": whole,
  swallow: ["swallowed"],
  "swallow-with-drink": ["swallowed"],
  "do-not-suck": ["no: sucked"],
  "do-not-suck-or-hold-in-mouth": ["no: sucked"],
  "do-not-crush": ["no: crushed"],
  "do-not-chew": ["no: chewed"],
  "do-not-break": ["no: divided"],
  "do-not-split": ["no: divided"],
  "do-not-cut": ["no: divided"],
  "do-not-cut-in-half": ["no: divided"],
  "do-not-open": ["no: opened"],
  "do-not-chew-or-crush": ["no: chewed", "no: crushed"],
  "do-not-chew-or-suck": ["no: chewed", "no: sucked"],
  "do-not-chew-or-break": ["no: chewed", "no: divided"],
  "do-not-chew-or-swallow": ["no: chewed", "no: swallowed"],
  "do-not-crush-or-break": ["no: crushed", "no: divided"],
  "do-not-crush-chew-or-break": ["no: crushed", "no: chewed", "no: divided"],
  "do-not-break-crush-or-chew": ["no: crushed", "no: chewed", "no: divided"],
  "do-not-chew-suck-or-swallow": ["no: crushed", "no: chewed", "no: sucked"],
  "do-not-swallow": ["no: swallowed"],
  "do-not-swallow-whole": ["no: whole"],
  "do-not-breathe-in": ["no: breathed in"],
  "breathe-in-slowly": ["breathed in"],
  "only-breathe-in": ["breathed in"],
  "chew-well": ["chewed", "no: whole"],
  "chew-then-swallow": ["chewed", "swallowed", "no: whole"],
  "chew-well-then-swallow": ["chewed", "swallowed", "no: whole"],
  "suck-or-chew": ["no: whole"],
  "suck-slowly": ["sucked", "no: whole"],
  "let-dissolve": melted,
  "let-dissolve-slowly": melted,
  "let-dissolve-in-mouth": melted,
  "let-dissolve-slowly-in-mouth": melted,
  "let-dissolve-on-tongue": melted,
  "let-dissolve-slowly-on-tongue": melted,
  "let-dissolve-under-tongue": underTongue,
  "let-dissolve-slowly-under-tongue": underTongue,
  "let-melt-on-tongue": melted,
  "put-on-tongue-and-dissolve": melted,
  "put-under-tongue-and-dissolve": underTongue,
  "put-between-gum-and-cheek": melted,
  "dissolve-in-drink": melted,
  "disperse-in-drink": melted,
  "open-and-mix-with-food": ["opened", "no: whole"],
  "open-and-sprinkle-on-food": ["opened", "no: whole"],
  "may-open": ["opened"],
  "may-open-and-mix": ["opened"],
  "crush-first": ["crushed", "no: whole"],
  "crush-and-mix-with-soft-food": ["crushed", "no: whole"],
  "may-crush": ["crushed"],
  "may-crush-and-mix": ["crushed"],
  undiluted: ["no: diluted"],
  "slowly-and-undiluted": ["no: diluted"],
  "mix-with-drink": ["diluted"],
  "add-to-drink": ["diluted"],
  "mix-with-milk": ["with milk"],
  "stir-into-drink": ["diluted"],
  "do-not-spit": ["no: spat out"],
  "spit-out": spat,
  "spit-out-after-use": spat,
  "rinse-mouth-with-then-spit-out": ["rinsed with", ...spat],
  "gargle-with-then-spit-out": spat,
  "hold-in-mouth-then-spit": spat,
  "hold-in-mouth-minutes-then-spit": spat,
  "hold-in-mouth-then-swallow": ["swallowed", "no: spat out"],
  "hold-in-mouth-minutes-then-swallow": ["swallowed", "no: spat out"],
  "hold-in-mouth-long-then-swallow": ["swallowed", "no: spat out"],
  "rinse-mouth-with": ["rinsed with"],
  "do-not-rinse": ["no: rinsed with", "no: mouth rinsed after"],
  "do-not-rinse-after": ["no: mouth rinsed after"],
  "rinse-mouth-after-use": ["mouth rinsed after"],
  "rinse-mouth-after-each-dose": ["mouth rinsed after"],
  "rinse-mouth-with-water-after-use": ["mouth rinsed after"],
  "rinse-mouth-with-water-after-each-dose": ["mouth rinsed after"],
  "rinse-mouth-well-after-use": ["mouth rinsed after"],
  "rinse-mouth-well-after-each-dose": ["mouth rinsed after"],
  "rinse-mouth-after-use-then-spit": ["mouth rinsed after"],
  "rinse-mouth-with-water-after-use-then-spit": ["mouth rinsed after"],
  "rub-in": ["rubbed"],
  "rub-in-gently": ["rubbed"],
  "rub-in-well": ["rubbed"],
  "rub-gently": ["rubbed"],
  "rub-in-until-sinks-in": ["rubbed"],
  "rub-in-gently-until-sinks-in": ["rubbed"],
  "do-not-rub": ["no: rubbed"],
  "do-not-rub-in": ["no: rubbed"],
  "do-not-wash-off": ["no: washed off"],
  "after-that-wash-off": ["washed off"],
  "wash-off-after": ["washed off"],
  "wash-off-after-hours": ["washed off"],
  "wash-off-in-morning": ["washed off"],
  "wash-off-with-soap": ["washed off"],
  "rinse-off-after": ["washed off"],
  "use-thin-layer": ["spread thinly"],
  "use-very-thin-layer": ["spread thinly"],
  "use-thin-layer-evenly": ["spread thinly"],
  "use-thin-amount": ["spread thinly"],
  "use-small-amount": ["spread thinly"],
  "use-very-small-amount": ["spread thinly"],
  "use-plenty": ["no: spread thinly"],
  "use-thick-layer": ["no: spread thinly"],
  "use-thick-amount": ["no: spread thinly"],
  "do-not-cover": ["no: covered"],
  "cover-lightly": ["covered"],
  "cover-with-dressing": ["covered"],
  "cover-with-dry-dressing": ["covered"],
  "cover-with-plaster": ["covered"],
  "do-not-shake": ["no: shaken"],
  "shake-first": ["shaken"],
  "shake-well-first": ["shaken"],
  "shake-hard-first": ["shaken"],
  "shake-bottle-first": ["shaken"],
  "shake-bottle-well-first": ["shaken"],
  "shake-inhaler-first": ["shaken"],
  "shake-inhaler-well-first": ["shaken"],
  "shake-can-first": ["shaken"],
  "keep-in-fridge": ["kept in the fridge"],
  "do-not-put-in-fridge": ["no: kept in the fridge"],
  "do-not-take-with-food": ["no: with food"],
  "do-not-take-without-food": ["with food"],
  "food-stops-stomach-upset": ["with food"],
  "use-with-main-meal": ["with food"],
  "use-with-main-meal-day": ["with food"],
  "use-with-snack": ["with food"],
  "use-with-light-snack": ["with food"],
  "with-first-mouthful-of-food": ["with food"],
  "with-first-mouthful-of-meal": ["with food"],
  "do-not-take-with-milk": ["no: with milk"],
  "do-not-take-with-milk-or-foods-made-from-milk": ["no: with milk"],
  "do-not-take-with-milk-or-indigestion-medicines": ["no: with milk"],
  "do-not-have-milk": ["no: with milk"],
  "do-not-drink-milk": ["no: with milk"],
};

/** What each verb claims; the rest claim nothing. */
export const claimsOfActions: Readonly<Partial<Record<Action, readonly Claim[]>>> = {
  take: ["taken"],
  swallow: ["taken", "swallowed"],
  drink: ["taken", "swallowed"],
  chew: ["taken", "chewed", "no: whole"],
  suck: ["taken", "sucked", "no: whole"],
  dissolve: melted,
  inhale: ["breathed in"],
  rinse: ["rinsed with"],
  rub: ["rubbed"],
};

/** Where a verb alone sends a dose. */
export const placeOfActions: Readonly<Partial<Record<Action, Destination>>> = {
  take: "swallowed",
  swallow: "swallowed",
  drink: "swallowed",
  chew: "swallowed",
  suck: "in the mouth",
  inhale: "inhaled",
  inject: "injected",
  rub: "skin",
};
