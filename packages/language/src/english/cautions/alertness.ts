// language/english/cautions: in easy words: sleepiness, driving, effects one sees, pregnancy.
import type { AlertnessCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";

/** A sentence for every row of `alertness`. */
export const easyAlertness: EasyCautions<AlertnessCaution> = {
  "do-not-drive": [say("Do not drive.")],
  "do-not-drive-or-use-machines": [say("Do not drive or use machines.")],
  "do-not-use-machines": [say("Do not use machines.")],
  "do-not-drive-if-affected": [say("If this medicine affects you, do not drive.")],
  "do-not-drive-or-use-machines-if-affected": [
    say("If this medicine affects you, do not drive or use machines."),
  ],
  "do-not-drive-if-sleepy": [say("If you feel sleepy, do not drive.", { id: "do-not-drive" })],
  "do-not-drive-or-use-machines-if-sleepy": [say("If you feel sleepy, do not drive or use machines.")],
  "may-make-sleepy": [say("This medicine may make you sleepy.", { id: "may-make-you-sleepy" })],
  "may-make-sleepy-do-not-drive": [
    say("This medicine may make you sleepy.", { id: "may-make-you-sleepy" }),
    say("If you feel sleepy, do not drive or use machines."),
  ],
  "may-make-sleepy-next-day": [say("You may still feel sleepy the next day.")],
  "may-change-colour-of-pee": [
    say("This medicine may change the colour of your pee.", { id: "urine-colour" }),
  ],
  "may-stain": [say("This medicine may leave stains.")],
  "may-irritate": [say("This medicine can make you sore where it touches you.")],
  "may-make-dizzy": [say("This medicine may make you dizzy.")],
  "may-turn-stools-black": [say("This medicine may make your poo black.")],
  "may-stain-clothes": [say("This medicine may leave stains on clothes.")],
  "may-bleach-fabric": [say("It may bleach clothes, bedding and hair.")],
  "may-bleach-clothes": [say("It may bleach your clothes.")],
  "not-if-pregnant": [say("Do not {take} it if you are pregnant.")],
  "not-handled-if-pregnant": [say("If you are pregnant, do not touch it.")],
};
