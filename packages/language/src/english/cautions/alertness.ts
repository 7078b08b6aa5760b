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
  "may-turn-pee-colour": ({ colour }) => [say(`This medicine may make your pee ${colour}.`)],
  "colour-of-pee-is-harmless": [
    say("This medicine may change the colour of your pee."),
    say("This is harmless."),
  ],
  "may-make-sleepy-no-tools": [
    say("This medicine may make you sleepy.", { id: "may-make-you-sleepy" }),
    say("If you feel sleepy, do not drive or use tools or machines."),
  ],
  "sleepy-next-day-no-tools": [
    say("This medicine makes you sleepy."),
    say("If still sleepy the next day, do not drive or use tools or machines."),
  ],
  "may-be-addictive": [say("This medicine can be addictive.")],
  "stand-up-slowly": [say("Stand up slowly.")],
  "stand-up-slowly-from-sitting": [say("Stand up slowly after you sit or lie down.")],
  "may-cause-headache": [say("This medicine may give you a headache.")],
  "may-make-feel-sick": [say("This medicine may make you feel sick.")],
  "may-make-hard-to-poo": [say("This medicine may make it hard to poo.")],
  "may-cause-runny-poo": [say("This medicine may give you runny poo.")],
  "may-make-stools-dark": [say("This medicine may make your poo dark.")],
  "may-sting": [say("This medicine may sting.")],
  "may-sting-at-first": [say("This medicine may sting at first.")],
  "may-stain-teeth": [say("This medicine may leave stains on your teeth.")],
  "may-stain-contact-lenses": [say("This medicine may leave stains on contact lenses.")],
  "may-stain-skin-and-clothes": [say("This medicine may leave stains on skin and clothes.")],
  "may-stain-skin": [say("This medicine may leave stains on skin.")],
  "may-bleach-hair-and-fabric": [say("It may bleach hair and cloth.")],
  "do-not-get-pregnant": [say("Do not get pregnant.")],
  "do-not-breastfeed": [say("Do not breastfeed.")],
  "stand-up-slowly-after-sitting": [say("Stand up slowly after you sit.")],
  "may-make-mouth-dry": [say("This medicine may make your mouth dry.")],
  "may-affect-driving": [say("This medicine may make you drive less well.")],
  "may-gain-weight": [say("This medicine may make you put on weight.")],
  "do-not-give-blood": [say("Do not give blood.")],
};
