// core/refusals: what a professional should see although the label could be made, by family, each with what it means.
import type { CodesOf } from "@plainlabel/directions";

export const findingRefusals = {
  findings: {
    "sample-label": "A key for tests was sent: every page says SAMPLE.",
    "sample-not-approved": "A sample is never approved; the approval that was sent was left aside.",
    "sample-link": "The code and the address on a sample open nothing.",
    "date-not-today": "Supply or approval is more than a day from the day at the door.",
    "dates-apart": "Approval and supply are more than a day apart.",
    "quantity-of-another-form": "The quantity counts another form than the medicine comes as.",
    "quantity-beside-course":
      "A course that ends uses another amount than the quantity supplied (of liquids: more than it).",
    "medicine-said-twice":
      "The medicine's name already says its strength or form, so the label says it twice.",
    "needs-code-unknown":
      "A code of the person's needs is not one of the Accessible Information Standard that we know.",
    "needs-code-not-met": "The person's record asks for something that a printed label cannot give.",
    "language-not-available": "There are no label words in a language that was asked for.",
    "language-second": "A label has room for one language beside English, and has another.",
    "language-not-signed":
      "The words of a language are a draft that nobody has signed; they stand on drafts, never on an approved label.",
    "language-not-said":
      "A part of the label has no words in a language that was asked for, and so the label is in English alone.",
    "language-does-not-fit":
      "The draft words of a language do not fit on the stock, and the draft is in English alone.",
    "language-english-alone": "A part of a label in two languages is in English alone.",
    "typeface-without-letters":
      "The typeface that was asked for does not have all the letters of the label; the others stand in another.",
    "two-ceilings": "A warning and the directions name different highest doses.",
    "said-in-directions": "The directions say what a sentence of a warning says, so it is printed once.",
    "warning-and-directions-differ":
      "A warning and the directions say different things of one matter; both are printed.",
    "warnings-differ": "Two warnings ask for things that nobody can do both.",
    "start-long-before": "The directions began more than a few days before the day of supply.",
    "dosage-over":
      "The time of a dosage is over before the day of supply; without the year in the words it is a finding.",
    "directions-not-on-first-label":
      "The first label does not hold the whole directions; larger stock that does is named.",
    "dose-parted": "The directions of one dose stand on more than one label of the set.",
    "dose-beyond-front":
      "The directions are wider than what is seen from the front of a bottle or tube; a flag, a sheet or a companion would do.",
    "label-covers-itself": "The label is longer than the way round its bottle or tube.",
    "companion-would-do":
      "Large print needs three labels or more: a companion of the full label on the pack would need fewer words.",
    "fallback-stock-taken":
      "The labels are for other stock than the one asked for first; it says which, and why (a finding).",
    "many-labels": "The set has many labels; larger stock would need fewer.",
    "micrograms-shortened": "Words sent by others shorten micrograms or nanograms.",
    "units-shortened": "Words sent by others shorten units to a letter.",
    "latin-abbreviation": "Words sent by others hold an abbreviation of Latin.",
    "numeric-date": "Words sent by others hold a date in numbers.",
    "number-against-unit": "Words sent by others let a number run into its unit.",
    "stop-after-unit": "Words sent by others have a full stop behind a unit, which may be read as a 1.",
    "number-without-commas": "Words sent by others hold a large number without commas.",
    "unsafe-measure": "Words sent by others name a measure that is none here.",
  },
  medicineCode: {
    "medicine-code-replaced": "The code is an old one; the product has another now.",
    "medicine-not-to-prescribe": "The product may not be prescribed without its maker, or not at all.",
    "medicine-brand-advised": "The product should be prescribed by its maker.",
    "medicine-not-looked-up":
      "The dictionary could not be asked in time; the label was made without it (a finding).",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly findingRefusals: CodesOf<typeof findingRefusals>;
  }
}
