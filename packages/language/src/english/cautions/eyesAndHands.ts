// language/english/cautions: in easy words: eyes, contact lenses, hands, and how one sits.
import type { EyesAndHandsCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";
import { capital, least, period } from "./wordings.ts";

/** A sentence for every row of `eyesAndHands`. */
export const easyEyesAndHands: EasyCautions<EyesAndHandsCaution> = {
  "keep-away-from-eyes": [say("Keep it away from your eyes.")],
  "keep-away-from-skin-around-eyes": [say("Keep it away from the skin around your eyes.")],
  "keep-away-from-eyes-and-mouth": [say("Keep it away from your eyes and mouth.")],
  "keep-away-from-eyes-mouth-and-lips": [say("Keep it away from your eyes, mouth and lips.")],
  "wait-between-drops": ({ minutes }) => [say(`Wait ${period(minutes, "minute")} between drops.`)],
  "wait-before-other-drops": ({ minutes }) => [
    say(`Wait ${period(minutes, "minute")} before you use other drops.`),
  ],
  "wait-at-least-before-other-drops": ({ minutes }) => [
    say(`Wait at least ${period(minutes, "minute")} before you use other drops.`),
  ],
  "minutes-apart-from-other-drops": ({ minutes }) => [
    say(`Leave ${minutes} ${minutes === "1" ? "minute" : "minutes"} between this and other eye drops.`),
  ],
  "keep-away-from-eyes-and-lips": [say("Keep it away from your eyes and lips.")],
  "do-not-touch-eye-with-dropper": [say("Do not touch your eye with the dropper.")],
  "press-corner-of-eye": [say("Press on the inside corner of your eye after the drop.")],
  "close-eye-after-drop": ({ minutes }) => [
    say(`Keep your eye shut for ${period(minutes, "minute")} after the drop.`),
  ],
  "may-blur-vision": [say("You may not see clearly for a short time.")],
  "may-blur": [say("You may not see clearly.")],
  "remove-lenses": [say("Take out contact lenses first.")],
  "do-not-wear-lenses": [say("Do not wear contact lenses.")],
  "wait-before-lenses": ({ minutes }) => [
    say(`Wait ${period(minutes, "minute")} before you put contact lenses in.`),
  ],
  "wash-hands-before-use": [say("Wash your hands before you {take} it.")],
  "wash-hands-after-use": [say("Wash your hands after you {take} it.", { id: "wash-hands" })],
  "wash-hands-well-after-use": [say("Wash your hands well after you {take} it.", { id: "wash-hands" })],
  "wash-hands-before-and-after-use": [
    say("Wash your hands before and after you {take} it.", { id: "wash-hands" }),
  ],
  "use-after-wash-hands": [say("{Take} it after you wash your hands.")],
  "wash-hands-unless-treating-them": [
    say("Wash your hands after you {take} it, unless your hands are being treated."),
  ],
  "wear-gloves": [say("Wear gloves.")],
  "do-not-lie-down": [say("Do not lie down.")],
  "sit-up-or-stand-up-when-use": [say("Sit up or stand up when you {take} it.")],
  "sit-or-stand-when-use": [say("Sit or stand when you {take} it.")],
  "sit-up-when-use": [say("Sit up when you {take} it.")],
  "stay-upright-when-use": [say("Stay upright when you {take} it.")],
  "sit-or-stay-upright": ({ standing, atLeast, length }) => [
    say(`${capital(standing)} for ${least(atLeast)}${length}.`),
  ],
  "sit-or-stay-upright-after-use": ({ standing, atLeast, length }) => [
    say(`${capital(standing)} for ${least(atLeast)}${length} after you {take} it.`),
  ],
  "do-not-lie-down-for": ({ atLeast, length }) => [
    say(`Do not lie down for ${least(atLeast)}${length} after you {take} it.`),
  ],
  "lie-down-after-insert": [say("Lie down after you put it in.")],
  "stay-upright": ({ standing }) => [say(`${capital(standing)}.`)],
  "stay-upright-after-use": ({ standing }) => [say(`${capital(standing)} after you {take} it.`)],
  "sit-down-first": [say("Sit down first.")],
  "use-sitting-down": [say("Sit down when you {take} it.")],
  "lie-on-side": ({ length }) => [say(`Lie on your side for ${length}.`)],
  "lie-on-side-after": ({ length }) => [say(`Lie on your side for ${length} after you {take} it.`)],
  "lie-with-ear-up": ({ length }) => [say(`Lie with the treated ear up for ${length}.`)],
  "lie-down-for-after": ({ length }) => [say(`Lie down for ${length} after you {take} it.`)],
  "lie-down-for": ({ length }) => [say(`Lie down for ${length}.`)],
  "warm-to-body-temperature": [say("Warm it to body temperature first.")],
  "warm-in-hands": [say("Warm it in your hands first.")],
  "tilt-head-back": [say("Lean your head back.")],
  "tilt-head-forward": [say("Lean your head forward.")],
  "keep-head-down": [say("Keep your head down while you {take} it.")],
  "close-eyes-for": ({ length }) => [say(`Keep your eyes shut for ${length} after you {take} it.`)],
  "do-not-wear-soft-lenses": [say("Do not wear soft contact lenses.")],
  "press-inner-corner-for": ({ minutes }) => [
    say(`Press on the inside corner of your eye for ${period(minutes, "minute")}.`),
  ],
  "do-not-touch-tip": [say("Do not touch the tip of the bottle.")],
  "do-not-lie-down-straight-after": [say("Do not lie down straight after you {take} it.")],
  "do-not-lie-down-after": [say("Do not lie down after you {take} it.")],
  "wear-gloves-when-touching": [say("Wear gloves when you touch it.")],
  "do-not-rub-eyes": [say("Do not rub your eyes.")],
  "pull-down-eyelid": [say("Pull down your lower eyelid.")],
};
