// language/english/cautions: in easy words: storing, shaking, and the device.
import type { KeepingCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { discardPicture, weeksOf, withArticle } from "./wordings.ts";

/** A sentence for every row of `keeping`. */
export const easyKeeping: EasyCautions<KeepingCaution> = {
  "do-not-share": [say("Do not share it.")],
  "throw-away-what-is-left": [say("Throw away what is left.")],
  "keep-in-fridge": [say("Keep it in the fridge.", { id: "fridge" })],
  "keep-at-room-temperature": [say("Keep it at room temperature.")],
  "do-not-put-in-fridge": [say("Do not put it in the fridge.")],
  "do-not-freeze": [say("Do not freeze it.", { id: "do-not-freeze" })],
  "keep-where-children-cannot-reach": [
    say("Keep it where children cannot reach it.", { id: "keep-from-children" }),
  ],
  "keep-where-children-cannot-see-or-reach": [
    say("Keep it where children cannot see it or reach it.", { id: "keep-from-children" }),
  ],
  "after-that-throw-away": [say("After that, throw it away.")],
  "can-catch-fire": [say("This medicine can catch fire.")],
  "throw-away-after-opening": ({ shelfLife }) => [
    say(`Throw it away ${weeksOf(shelfLife)} after you open it.`, discardPicture(shelfLife)),
  ],
  "use-within-of-opening": ({ shelfLife }) => [
    say(`Throw it away ${weeksOf(shelfLife)} after you open it.`, discardPicture(shelfLife)),
  ],
  "keep-from-fire": [say("Keep it away from fire and flames.")],
  "no-smoking-near": [say("Do not smoke near it.")],
  "keep-from-heat": [say("Keep it away from heat.")],
  "keep-cool-and-dry": [say("Keep it in a cool, dry place.")],
  "keep-from-light": [say("Keep it out of the light.")],
  "keep-in-its-pack": [say("Keep it in the pack it came in.")],
  "keep-lid-closed": [say("Keep the lid tightly closed.")],
  "shake-first": [say("Shake it first.")],
  "shake-well-first": [say("Shake it well first.")],
  "shake-hard-first": [say("Shake it hard first.")],
  "shake-bottle-first": [say("Shake the bottle first.", { id: "shake-bottle" })],
  "shake-bottle-well-first": [say("Shake the bottle well first.", { id: "shake-bottle" })],
  "shake-inhaler-first": [say("Shake the inhaler first.")],
  "shake-inhaler-well-first": [say("Shake the inhaler well first.")],
  "shake-can-first": [say("Shake the can first.")],
  "test-pen-before-use": [say("Test the pen before you use it.")],
  "test-inhaler-before-use": [say("Test the inhaler before you use it.")],
  "test-spray-before-use": [say("Test the spray before you use it.")],
  "use-device": ({ whose, device }) => [say(`Use ${withArticle(whose, device)}.`)],
  "prime-pen-before-use": [say("Get the pen ready before you use it.")],
  "prime-pen-before-first-use": [say("Get the pen ready before you first use it.")],
  "test-pen-before-first-use": [say("Test the pen before you first use it.")],
  "prime-inhaler-before-use": [say("Get the inhaler ready before you use it.")],
  "prime-inhaler-before-first-use": [say("Get the inhaler ready before you first use it.")],
  "test-inhaler-before-first-use": [say("Test the inhaler before you first use it.")],
  "prime-spray-before-use": [say("Get the spray ready before you use it.")],
  "prime-spray-before-first-use": [say("Get the spray ready before you first use it.")],
  "test-spray-before-first-use": [say("Test the spray before you first use it.")],
  "use-spacer": [say("Use a spacer.")],
  "use-with-your-spacer": [say("Use your spacer.")],
  "breathe-in-slowly": [say("Breathe in slowly and deeply.")],
  "wait-between-puffs": ({ seconds }) => [say(`Wait ${seconds} seconds between puffs.`)],
};
