// language/english/cautions: in easy words: what a medicine is taken with or goes into.
import type { WithWaterCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { inWater, soonAfter } from "./wordings.ts";

/** A sentence for every row of `withWater`. */
export const easyWithWater: EasyCautions<WithWaterCaution> = {
  "use-with-plenty-water": [say("{Take} it with plenty of water.")],
  "use-with-plenty-to-drink": [say("{Take} it with plenty to drink.")],
  "drink-plenty-water": [say("Drink plenty of water.")],
  "have-plenty-to-drink": [say("Have plenty to drink.")],
  "drink-full-glass-water": [say("Drink a full glass of water.")],
  "drink-glass-water": [say("Drink a glass of water.")],
  "after-that-drink-full-glass-water": [say("After that, drink a full glass of water.")],
  "after-that-drink-glass-water": [say("After that, drink a glass of water.")],
  "after-that-drink-plenty-water": [say("After that, drink plenty of water.")],
  "use-with-water-only": [say("{Take} it with water and nothing else.")],
  "flush-tube-before-and-after": ({ drink }) => [
    say("Flush the tube before and after."),
    say(`Use ${drink} to flush it.`),
  ],
  "flush-tube-after": ({ drink }) => [say("Flush the tube after that."), say(`Use ${drink} to flush it.`)],
  "use-with-cold-drink": [say("{Take} it with a cold drink.")],
  "use-with-drink": [say("{Take} it with a drink.")],
  "dissolve-in-drink": ({ drink, soon }) => [
    say(`Dissolve it in ${drink} first.`, inWater(drink)),
    ...soonAfter(soon),
  ],
  "disperse-in-drink": ({ drink, soon }) => [say(`Let it break up in ${drink} first.`), ...soonAfter(soon)],
  "mix-with-drink": ({ drink, soon }) => [
    say(`Mix it with ${drink} first.`, inWater(drink)),
    ...soonAfter(soon),
  ],
  "stir-into-drink": ({ drink, soon }) => [
    say(`Stir it into ${drink} first.`, inWater(drink)),
    ...soonAfter(soon),
  ],
  "add-to-drink": ({ drink, soon }) => [say(`Add it to ${drink} first.`, inWater(drink)), ...soonAfter(soon)],
  "sprinkle-on-drink": ({ drink, soon }) => [
    say(`Sprinkle it on ${drink} first.`, inWater(drink)),
    ...soonAfter(soon),
  ],
  "put-into-drink": ({ drink, soon }) => [say(`Put it into ${drink} first.`), ...soonAfter(soon)],
  "use-with-drink-named": ({ drink }) => [
    say(`{Take} it with ${drink}.`, drink === "a full glass of water" ? { id: "swallow-with-water" } : null),
  ],
  "use-in-drink-named": ({ drink, soon }) => [say(`{Take} it in ${drink}.`), ...soonAfter(soon)],
  "mix-with-milk": [say("Mix it with milk.")],
  "use-with-full-glass-of-water": [
    say("{Take} it with a full glass of water.", { id: "swallow-with-water" }),
  ],
  "use-with-glass-of-water": [say("{Take} it with a glass of water.")],
  "dissolve-or-mix-with-water": [say("Dissolve it in water or mix it with water first.")],
};
