// words: what is told of labels, sheets of labels and information, where the service says it to whoever writes programs.
import type { OwnWords } from "./messageWords.ts";

const typeAgain = "Type it again.";
const oddSign = { detail: "A sign stands here that cannot be printed.", help: typeAgain };

/** By code. Some are the service's own, which this package does not know; a test holds that each exists, and that no message with words of the API is without a row. */
export const otherWords: Readonly<Record<string, OwnWords>> = {
  "not-a-snomed-code": {
    detail:
      "This is no code of a person's record or of dm+d: they have 6 to 18 digits, and the first is not 0.",
    help: "Copy it again, digits only.",
  },
  "snomed-check-digit": {
    detail: "A digit of this code is missing, wrong or swapped.",
    help: "Compare it with where it came from.",
  },
  "snomed-not-a-concept": {
    detail: "This code is that of a word, and not of the need or the product.",
    help: "Look it up again where it came from.",
  },
  "not-a-language-tag": {
    detail: "This is not the short name of a language.",
    help: 'Write one such as "cy" for Welsh or "pl" for Polish.',
  },
  "lone-surrogate": oddSign,
  "private-use-character": oddSign,
  "unknown-character": oddSign,
  "companion-not-attested": {
    help: "Say that an ordinary label is on the pack too and who saw it, or make it an ordinary label.",
  },
  "full-label-without-companion": {
    help: "Say that this label goes with it, or leave out who saw the ordinary one.",
  },
  "explain-not-here": {
    detail:
      "No page can be put behind a code here: the operator of this service has set no address for pages.",
    help: "Make the label without one.",
  },
  "explain-beside-link": { detail: "A page and a link are both asked for; a label bears one code." },
  "dpi-differs": { detail: "The label is for a printer of another kind than the one asked for beside it." },
  "too-many-labels": { help: "Take fewer at a time, or fewer copies." },
  "front-sheet-impossible": { help: "Take larger labels." },
  "directions-missing": { help: "Write the directions as they are prescribed." },
  "answer-unknown-question": { help: "Answer what the directions leave open, and nothing else." },
  "option-said-twice": { detail: "One thing is said in two places.", help: "Keep one of them." },
  "items-not-apart": {
    detail: "They cannot be made one by one here.",
    help: "Take one at a time.",
  },
  "wrong-batch": {
    detail: "This is neither a spreadsheet nor a file that pharmacy software makes for us.",
    help: "Save the spreadsheet as CSV, and choose that file.",
  },
  "too-many-batches": {
    detail: "As many sheets as one pharmacy may have at a time are not finished.",
    help: "Try again when one of them is done.",
  },
  "sheet-of-nothing": { help: "Tick at least one label." },
  "sheet-too-long": { help: "Tick fewer of them." },
  "sheet-of-two-people": { detail: "The labels are for more than one person." },
  "sheet-of-two-pharmacies": {
    detail: "The labels are from more than one pharmacy, and the sheet tells one number to phone.",
    help: "Tick those of one pharmacy.",
  },
  "too-many-items": { detail: "More labels were asked for at once than are made for one pharmacy." },
  "link-not-a-url": { help: "Copy the address again." },
  "link-unknown": { help: "Look for it by what stands on the label." },
  "signed-by-another": { help: "Write your own name and registration number." },
};
