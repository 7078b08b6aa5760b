// language/english/cautions: in easy words: the sun.
import type { OutdoorsCaution } from "@plainlabel/directions";
import { type EasyCautions, say } from "./EasySentence.ts";

/** A sentence for every row of `outdoors`. */
export const easyOutdoors: EasyCautions<OutdoorsCaution> = {
  "use-before-go-out-in-sun": [say("{Take} it before you go out in the sun.")],
  "keep-skin-out-of-sun": [say("Keep your skin out of the sun.", { id: "avoid-sun" })],
  "keep-skin-out-of-direct-sun": [say("Keep your skin out of direct sun.", { id: "avoid-sun" })],
  "keep-skin-out-of-strong-sun": [say("Keep your skin out of strong sun.")],
  "no-sunbeds": [say("Do not use sunbeds.")],
  "out-of-sun-and-no-sunbeds": [
    say("Keep your skin out of the sun.", { id: "avoid-sun" }),
    say("Do not use sunbeds."),
  ],
  "use-sunscreen": [say("Use sunscreen on your skin.")],
  "no-sun-lamps": [say("Do not use sun lamps.")],
  "out-of-sun-and-no-sun-lamps": [
    say("Keep your skin out of the sun.", { id: "avoid-sun" }),
    say("Do not use sun lamps."),
  ],
  "out-of-sun-even-when-cloudy": [say("Keep your skin out of the sun, even on a bright but cloudy day.")],
  "use-high-factor-sunscreen": [say("Use strong sunscreen on your skin.")],
  "skin-burns-more-easily": [say("Your skin may burn more easily in the sun.")],
};
