// core/refusals: what is refused and told of labels in braille and by voice, by family, each with what it means.
import type { CodesOf } from "@plainlabel/directions";

export const brailleRefusals = {
  braille: {
    "braille-not-installed":
      "Braille is written by liblouis, and its program is not installed beside this software (406 where a call asks for it).",
    "braille-program-failed":
      "The program that writes braille did not answer in time, or not as it should (503).",
    "braille-not-proved":
      "A sentence in braille, read back from the finished file, is not that of the label.",
    "braille-line-too-short":
      "A word, or a number with what it counts, is longer than a line of braille, and is never divided.",
    "braille-page-too-small": "The pages of braille have too few lines for what stands on each of them.",
    "braille-dose-not-on-flag":
      "Medicine and directions do not stand on one flag in braille; the stock that has room is named.",
    "braille-size-said-twice": "Cells or lines are said of a flag, whose room is that of the stock.",
    "braille-not-asked":
      "A finding: the request says how its braille is set, and no format of braille was asked for, so there is none.",
    "braille-flag-in-part": "A finding: the flag says the medicine and its directions and nothing else.",
    "braille-dose-on-two-pages": "A finding: the directions go on on the second page of braille.",
    "braille-english-alone":
      "A finding: a language of the label has no table that reads its braille back as it was, and is left out.",
    "braille-without-address":
      "A finding: the address behind the code is too long to be typed, and is left out.",
    "voice-english-alone": "A finding: a language of the label is not spoken, and English alone is.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly brailleRefusals: CodesOf<typeof brailleRefusals>;
  }
}
