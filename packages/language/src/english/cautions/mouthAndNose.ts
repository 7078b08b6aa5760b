// language/english/cautions: in easy words: the mouth, the teeth and the nose before and after.
import type { MouthAndNoseCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { period } from "./wordings.ts";

/** A sentence for every row of `mouthAndNose`. */
export const easyMouthAndNose: EasyCautions<MouthAndNoseCaution> = {
  "do-not-spit": [say("Do not spit.")],
  "do-not-rinse": [say("Do not rinse.")],
  "spit-out": [say("Spit it out.")],
  "spit-out-after-use": [say("Spit it out after you {take} it.")],
  "use-as-mouthwash": [say("Use it as a mouthwash.", { id: "mouthwash" })],
  "gargle-with-medicine": [say("Gargle with this medicine.")],
  "rinse-mouth-with": [say("Rinse your mouth with it.")],
  "rinse-mouth-with-then-spit-out": [say("Rinse your mouth with it, then spit it out.")],
  "gargle-with": [say("Gargle with it.")],
  "gargle-with-then-spit-out": [say("Gargle with it, then spit it out.")],
  "rinse-mouth": [say("Rinse your mouth.")],
  "rinse-mouth-after-use": [say("Rinse your mouth after you {take} it.")],
  "rinse-mouth-after-each-dose": [say("Rinse your mouth after each dose.")],
  "rinse-mouth-with-water-after-use": [say("Rinse your mouth with water after you {take} it.")],
  "rinse-mouth-well-after-use": [say("Rinse your mouth well after you {take} it.")],
  "rinse-mouth-then-spit": [say("Rinse your mouth, then spit.", { id: "rinse-mouth" })],
  "rinse-mouth-after-use-then-spit": [
    say("Rinse your mouth after you {take} it, then spit.", { id: "rinse-mouth" }),
  ],
  "rinse-mouth-with-water-after-use-then-spit": [
    say("Rinse your mouth with water after you {take} it, then spit.", { id: "rinse-mouth" }),
  ],
  "rinse-mouth-and-gargle-after-use": [say("Rinse your mouth and gargle after you {take} it.")],
  "rinse-mouth-and-gargle-with-water-after-use": [
    say("Rinse your mouth and gargle with water after you {take} it."),
  ],
  "gargle-after-use": [say("Gargle after you {take} it.")],
  "gargle-with-water-after-use": [say("Gargle with water after you {take} it.")],
  "do-for-seconds": ({ seconds }) => [say(`Do this for ${seconds} seconds.`)],
  "do-for-one-minute": [say("Do this for 1 minute.")],
  "do-for-two-minutes": [say("Do this for 2 minutes.")],
  "rinse-mouth-with-water-after-each-dose": [say("Rinse your mouth with water after each dose.")],
  "rinse-mouth-well-after-each-dose": [say("Rinse your mouth well after each dose.")],
  "keep-away-from-mouth": [say("Keep it away from your mouth.")],
  "cough-it-out": [say("Cough it up and spit it out.")],
  "brush-teeth-or-rinse-after-use": [say("Rinse your mouth or brush your teeth after you {take} it.")],
  "hold-breath": ({ seconds }) => [say(`Hold your breath for ${seconds} seconds.`)],
  "hold-in-mouth-then-swallow": ({ seconds }) => [
    say(`Hold it in your mouth for ${seconds} seconds, then swallow it.`),
  ],
  "hold-in-mouth-then-spit": ({ seconds }) => [
    say(`Hold it in your mouth for ${seconds} seconds, then spit it out.`),
  ],
  "hold-in-mouth": [say("Hold it in your mouth before you swallow it.")],
  "hold-in-mouth-only": [say("Hold it in your mouth.")],
  "do-not-rinse-after": [say("Do not rinse your mouth after you {take} it.")],
  "blow-nose-first": [say("Blow your nose first.")],
  "clear-nose-first": [say("Clear your nose first.")],
  "blow-nose-after": [say("Do not blow your nose straight after.")],
  "sniff-gently": [say("Sniff in gently.")],
  "use-after-brush-teeth": [say("{Take} it after you brush your teeth.")],
  "use-after-clean-teeth": [say("{Take} it after you clean your teeth.")],
  "do-not-brush-rinse": [say("Do not rinse after you brush your teeth.")],
  "brush-and-spit": [say("Brush your teeth with it, then spit it out.")],
  "hold-in-mouth-long-then-swallow": [say("Hold it in your mouth as long as you can, then swallow it.")],
  "hold-in-mouth-long": [say("Hold it in your mouth as long as you can.")],
  "hold-in-mouth-minutes-then-swallow": ({ minutes }) => [
    say(`Hold it in your mouth for ${period(minutes, "minute")}, then swallow it.`),
  ],
  "hold-in-mouth-minutes-then-spit": ({ minutes }) => [
    say(`Hold it in your mouth for ${period(minutes, "minute")}, then spit it out.`),
  ],
  "take-out-dentures": [say("Take out false teeth first.")],
  "do-not-sniff": [say("Do not sniff.")],
  "point-away-from-middle-of-nose": [say("Point it away from the middle of your nose.")],
  "keep-mouth-clean": [say("Keep your mouth clean.")],
  "wet-mouth-first": [say("Wet your mouth first.")],
  "do-not-swallow-for": ({ minutes }) => [say(`Do not swallow it for ${period(minutes, "minute")}.`)],
  "no-hot-food-until-feeling": [say("Do not have hot food or drinks until you can feel your mouth.")],
  "do-not-blow-nose-for": ({ length }) => [say(`Do not blow your nose for ${length}.`)],
  "breathe-out-first": [say("Breathe all the way out first.")],
};
