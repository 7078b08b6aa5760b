// core/refusals: what a request may not say, or not so, by family, each with what it means.
import type { CodesOf } from "@plainlabel/directions";

export const requestRefusals = {
  call: {
    "items-not-apart":
      "Items one by one were asked for where it could not be told which are missing, or where all are answered together.",
    "option-said-twice": "One thing is said in two places: as a whole and in parts, or not the same.",
    "warnings-mixed": "A line of the warnings is neither numbers nor words alone.",
    "not-an-answer": "An answer is not written as question = answer, with what it needs in brackets.",
    "not-a-container": "A container is not written as bottle 60 mm, tube 30 mm, vial, box or inhaler.",
    "not-packs": "It does not say which pack of how many, as 1 of 3.",
    "adjustment-not-shared": "The person did not agree that others are told what they need.",
    "half-an-approval": "approved-by and approved-at come together or not at all.",
  },
  json: {
    "json-syntax": "The body is not JSON; the place is named.",
    "json-not-utf8": "The body is not UTF-8.",
    "json-too-large": "The document is larger than is read here.",
    "json-too-deep": "The document is nested too deep.",
    "json-too-many-values": "The document holds more values than are read here.",
    "json-duplicate-field": "A field stands twice in one object.",
    "json-forbidden-field":
      "A field has a name that JavaScript treats as its own, or there are far too many values.",
    "not-json": "A value does not exist in JSON, or a text that should hold JSON does not.",
  },
  kept: {
    "document-version-unknown": "A later version of this software kept the label's words.",
    "prepared-version-unknown": "Another version of this software prepared the labels.",
    "wrong-document": "The value is not what was kept of a label's words.",
  },
  shape: {
    "unknown-field": "There is no such field here; nothing that was sent is ever dropped.",
    "missing-field": "A field that is demanded is missing.",
    "wrong-type": "The value is of another kind than the field wants.",
    "wrong-format": "The text has not the form that the field wants.",
    "not-a-whole-number": "The number is not a whole number.",
    "not-in-list": "The value is not one of those that we know.",
    "not-a-date": "The text is not an ISO 8601 date.",
    "not-an-instant": "The text is not an ISO 8601 instant with its offset.",
    "number-out-of-range": "The number is too small or too large.",
    "text-empty": "The text is empty.",
    "too-many": "The list is too long.",
    "too-few": "The list is too short.",
    "invalid-field": "The field breaks a rule that has no code of its own.",
    "supply-not-wanted": "The query says something that a plain request says itself.",
    "too-many-refusals": "There are more refusals than are listed; correct those and send the request again.",
  },
  label: {
    "text-too-long": "The text is longer than its field may be.",
    "word-too-long": "One word is too long to be set in a line, and words are never split.",
    "text-without-letters": "The text holds neither a letter nor a digit.",
    "space-at-edge": "The text begins or ends with a space.",
    "unusual-space": "The text holds a space that is neither an ordinary nor a no-break space.",
    "control-character":
      "The text holds a tab, a control character, or a line break between two numbers; other line breaks are read as spaces.",
    "invisible-character":
      "The text holds a character that nobody sees, or that turns the direction of others.",
    "private-use-character": "The text holds a character that Unicode leaves to private use.",
    "unknown-character": "The text holds a character that Unicode does not define.",
    "lone-surrogate": "The text is not valid Unicode.",
    "text-damaged":
      "A program damaged the text on its way: letters read in another encoding, entities, an unfilled template, a word for nothing. The likely word is shown.",
    "stray-mark": "An accent stands on no letter, or too many stand on one.",
    "character-not-printable": "Our fonts cannot print a character; a box is never printed instead.",
    "impossible-date": "There is no such day.",
    "decimal-comma": "A number has a comma that may be a decimal point or a separator.",
    "quantity-not-positive": "The quantity is not a plain number above nothing.",
    "quantity-unit-not-words": "The unit of a quantity in parts is a number or a sign.",
    "quantity-without-unit": "The quantity does not say what it counts.",
    "medicine-parts-differ": "The medicine's name says another strength or form than the fields beside it.",
    "date-far-ahead": "Supply or approval is more than a year after the day at the door.",
    "dates-disagree": "Approval and supply are more than a year apart, so the year of one is wrong.",
    "date-out-of-range": "The date is not one on which a label can have been dispensed.",
    "not-a-telephone-number": "The telephone number could not be dialled.",
    "repeated-value": "A value stands twice in a list.",
    "directions-missing": "There are no directions.",
    "warning-empty": "A warning has neither a number nor words.",
    "unknown-warning-number": "No BNF cautionary and advisory label in use has this number.",
    "warning-unknown": "There is no warning label of this number.",
    "warning-retired": "The warning label of this number is no longer in use.",
    "warning-needs-text":
      "This warning is worded for the medicine by the pharmacist, so its words must be sent.",
    "statutory-particular-missing":
      "The label would lack something that the law wants on it; the rule is named.",
    "companion-not-attested":
      "A companion is asked for, and nobody attests that a full label is on the pack.",
    "full-label-without-companion": "A full label on the pack is attested, and no companion is asked for.",
    "pack-beyond-last": "The number of the pack is greater than that of all packs.",
    "not-a-snomed-code": "The code is not a SNOMED CT identifier.",
    "snomed-check-digit": "The check digit of the SNOMED CT identifier is wrong.",
    "snomed-not-a-concept": "The SNOMED CT identifier names a description or a relationship.",
    "not-a-language-tag": "The language is not named by a BCP 47 tag.",
    "label-too-small": "Margins and gaps leave no label of a useful size on the sheet.",
    "start-beyond-sheet": "The sheet has fewer labels than the one to begin at.",
    "dpi-differs": "The request is for a printer of another resolution than the query.",
    "too-many-labels": "One file or answer would hold more labels than can be made and proved at once.",
    "front-sheet-impossible":
      "Some items have no label, and the sheet that would name them cannot be printed.",
    "does-not-fit":
      "The words do not fit at the person's print size; the stock on which they would is named.",
    "sentences-change-the-calendar":
      "The directions were understood, and our sentences for them would mean something else; they are printed as written.",
  },
  link: {
    "link-not-a-url": "The link is not a valid address.",
    "link-not-https": "The link does not begin with https://.",
    "link-not-public": "The host is not a public name that a person's phone can open.",
    "link-to-ip-address": "The link names a computer by its number.",
    "link-with-credentials": "The link carries a user name or password.",
    "link-with-fragment": "The link has a fragment.",
    "link-with-port": "The link names a port.",
    "link-tells": "The address names the person or the medicine.",
  },
  page: {
    "explain-beside-link": "The request asks for a page and brings a link of its own.",
    "explain-not-here": "The request asks for a page, and none can be made here: no public address is set.",
  },
  questions: {
    "question-open":
      "The directions leave something open that a professional has to settle before the label is approved.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly requestRefusals: CodesOf<typeof requestRefusals>;
  }
}
