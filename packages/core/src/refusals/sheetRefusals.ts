// core/refusals: what is refused and told of sheets beside labels, by family, each with what it means.
import type { CodesOf } from "@plainlabel/directions";

export const sheetRefusals = {
  sheets: {
    "sheet-of-nothing": "There is no medicine for the sheet.",
    "sheet-too-long": "There are more medicines than one sheet takes.",
    "sheet-of-two-people": "The requests are for more than one person.",
    "sheet-of-two-pharmacies": "The requests are from more than one pharmacy.",
    "sheet-week-unknown": "The first day of the week is not a date.",
    "card-too-many-faces": "The wallet card would need more faces than a wallet holds.",
    "sheet-no-page": "Only the sheet of all medicines comes as a page for a phone.",
    "poster-not-as-asked": "A name, number, address or paper cannot make a poster; the path names it.",
    "sheet-same-substance": "A finding: two medicines are of one substance by their names.",
    "sheet-times-disagree": "A finding: at one time one medicine is with food and another without.",
    "sheet-week-far": "A finding: the week is over before a medicine is supplied, or begins long after.",
    "sheet-draft": "A finding: the sheet is a draft, because some of its labels are.",
    "sheet-in-english": "A finding: a label is in another language too, and the sheet in English alone.",
    "sheet-language-not-signed":
      "A finding: the sheet's words in this language are a draft that nobody has signed.",
    "sheet-english-alone":
      "A finding: the directions of a medicine are in English on a sheet in another language.",
    "sheet-language-does-not-fit":
      "A finding: the sheet has no room for the person's language on this paper.",
    "card-of-many-faces": "A finding: the wallet card has more faces than one strip of paper.",
    "poster-untested": "A finding: no reader has been asked about the poster yet.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly sheetRefusals: CodesOf<typeof sheetRefusals>;
  }
}
