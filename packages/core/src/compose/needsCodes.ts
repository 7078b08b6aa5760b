// compose: SNOMED CT codes of the Accessible Information Standard, and what a label can do about each.
import type { ProfileName } from "../request/LabelRequest.ts";

export type NeedsCode =
  | { readonly meaning: string; readonly honour: "profile"; readonly profile: ProfileName }
  | { readonly meaning: string; readonly honour: "easy-read" }
  | { readonly meaning: string; readonly honour: "not-on-paper"; readonly help: string };

const notOnPaper = (meaning: string, help: string): NeedsCode => ({ meaning, honour: "not-on-paper", help });

const braille =
  "Have the label embossed from its braille (format brf), ask the manufacturer for the leaflet, and talk the label through.";
const moon = "Ask the manufacturer or the RNIB for it, and talk the label through.";
const counsel = "Talk the label through with the person or the one who reads for them.";
const audio =
  "Print a link on the label, whose page reads the words aloud, or have them spoken (format ssml or txt).";
const arrange = "Arrange this format, and talk the label through.";

/**
 * Codes of the information-format value sets published in draft by NHS England
 * for the Reasonable Adjustment Digital Flag (RA-FlagCode and England FlagCode).
 * Two aphasia codes in those drafts fail the SNOMED check digit and are left out.
 */
export const needsCodes: Readonly<Record<string, NeedsCode>> = {
  "957331000000109": { meaning: "20 point print", honour: "profile", profile: "large-20" },
  "957351000000102": { meaning: "24 point print", honour: "profile", profile: "large-24" },
  "957371000000106": { meaning: "28 point print", honour: "profile", profile: "large-28" },
  "796161000000101": { meaning: "easy read", honour: "easy-read" },
  "719754002": { meaning: "symbols", honour: "easy-read" },
  "936681000000100": notOnPaper("grade 1 braille", braille),
  "936661000000109": notOnPaper("grade 2 braille", braille),
  "936621000000101": notOnPaper("Moon", moon),
  "936641000000108": notOnPaper("Makaton", "Print a link to a film with Makaton signs."),
  "415805003": notOnPaper("Makaton", "Print a link to a film with Makaton signs."),
  "936601000000105": notOnPaper("electronic audio", audio),
  "945751000000106": notOnPaper("an electronic download", audio),
  "936581000000101": notOnPaper("email", arrange),
  "367741000000102": notOnPaper("information told in speech", counsel),
  "985021000000106": notOnPaper("somebody else to read aloud", counsel),
  "795801000000104": notOnPaper("an audio cassette", arrange),
  "795731000000104": notOnPaper("a compact disc", arrange),
  "795691000000105": notOnPaper("a DVD", arrange),
  "945691000000105": notOnPaper("a USB stick", arrange),
  "719393008": notOnPaper("photographs", arrange),
  "719758004": notOnPaper("a recording on a personal device", audio),
};
