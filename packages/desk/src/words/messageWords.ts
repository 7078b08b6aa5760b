// words: what is told of a message that came from elsewhere, in the words of a pharmacy. Closed: a code without a
// row does not compile.
import type { directionsRefusals, fhirRefusals, requestRefusals } from "@plainlabel/core";

/** What stands in the place of either part; what is left out stays as the service tells it. */
export interface OwnWords {
  readonly detail?: string;
  readonly help?: string;
}

/** What the service tells is what a pharmacist would say. */
const asTold: OwnWords = {};

const sendAgain = "Ask whoever sent it to mend it, or type it as a new label.";
const askPrescriber = "Ask the prescriber what is meant, or write the directions yourself.";
const copyAgain = "Copy it again, from its first sign to its last, or ask whoever sent it.";
const notOurs = "A part of it is one that we do not know, and it could change what is meant.";

type JsonCode = keyof (typeof requestRefusals)["json"];
type ShapeCode = keyof (typeof requestRefusals)["shape"];
type MessageCode = keyof (typeof fhirRefusals)["fhirMessage"];
type DosageCode = keyof (typeof directionsRefusals)["dosage"];

const damaged: OwnWords = {
  detail: "It is damaged or was not copied whole: its text breaks off or goes wrong at one place.",
  help: copyAgain,
};

const jsonWords: Readonly<Record<JsonCode, OwnWords>> = {
  "json-syntax": damaged,
  "json-not-utf8": damaged,
  "json-too-large": { detail: "It is larger than is read here.", help: "Take less of it at a time." },
  "json-too-deep": damaged,
  "json-too-many-values": { detail: "It is larger than is read here.", help: "Take less of it at a time." },
  "json-duplicate-field": { detail: "It says one thing in two places.", help: sendAgain },
  "json-forbidden-field": { detail: notOurs, help: sendAgain },
  "not-json": damaged,
};

const shapeWords: Readonly<Record<ShapeCode, OwnWords>> = {
  "unknown-field": { detail: notOurs, help: sendAgain },
  "missing-field": {
    detail: "Something that is needed is missing.",
    help: "Write it, or ask whoever sent it.",
  },
  "wrong-type": { detail: "A part of it is of another kind than is wanted.", help: sendAgain },
  "wrong-format": asTold,
  "not-a-whole-number": asTold,
  "not-in-list": { detail: "These are not words that can stand here." },
  "not-a-date": { detail: "This is not a date." },
  "not-an-instant": { detail: "This is not a date with its time." },
  "number-out-of-range": asTold,
  "text-empty": asTold,
  "too-many": asTold,
  "too-few": asTold,
  "invalid-field": { detail: "This cannot stand here.", help: "Correct it." },
  "supply-not-wanted": { detail: "This is no prescription.", help: "Paste the prescription itself." },
  "too-many-refusals": { help: "Correct those that are listed first." },
};

const noLabelOfIt: OwnWords = { detail: "No label is made of this.", help: sendAgain };

const fhirWords: Readonly<Record<MessageCode, OwnWords>> = {
  "fhir-resource-type": {
    detail:
      "It is no prescription or supply that a label can be made of, or holds others that would be lost.",
    help: "Paste the prescription or the record of its supply.",
  },
  "fhir-no-order": {
    detail: "It tells of a medicine that somebody takes or was given, and neither orders nor supplies it.",
    help: "Paste the prescription or the record of its supply.",
  },
  "fhir-passed-over": {
    detail: "There are parts of the message that a label has no use for.",
    help: "Look whether anything in the message should have had a label and has none.",
  },
  "fhir-alternatives": { help: "Ask the prescriber which are to be supplied, and type those." },
  "fhir-bundle-type": noLabelOfIt,
  "fhir-message-event": {
    detail: "The message is about something else than ordering or supplying a medicine, or is not whole.",
    help: "Paste the whole message of the prescription.",
  },
  "fhir-more-pages": { detail: "This is one page of several, and items on the others would be missed." },
  "fhir-items": {
    detail: "There is no item in it, or there are more than can be gone through here.",
    help: "Paste one prescription at a time.",
  },
  "fhir-repeated-item": { help: "Ask whoever sent it which of the two is meant." },
  "fhir-unknown-field": { detail: notOurs, help: sendAgain },
  "fhir-refused-field": {
    detail: "A part of it changes what is meant in a way that a label cannot say.",
    help: "Ask the prescriber what is meant, and type it as a new label.",
  },
  "fhir-value-missing": { detail: "Something is marked as not known where it is needed.", help: sendAgain },
  "fhir-note": asTold,
  "fhir-status": { help: "Ask the prescriber before supplying anything." },
  "fhir-on-hold": { help: "Ask whoever paused it." },
  "fhir-not-supplied": { help: "Make its label when the medicine is handed over." },
  "fhir-days-supply-differs": asTold,
  "fhir-supply-in-part": asTold,
  "fhir-instalments": asTold,
  "fhir-intent": {
    detail: "It is a plan or a proposal, and not an order to supply.",
    help: "Ask the prescriber.",
  },
  "fhir-do-not-label": { help: "Do not supply it; ask the prescriber." },
  "fhir-reference-missing": { detail: "It does not say whose it is, or what for.", help: sendAgain },
  "fhir-reference-unresolved": {
    detail: "It points to something that is not in the message.",
    help: "Paste the whole message, or type it as a new label.",
  },
  "fhir-reference-ambiguous": { detail: "Two parts of the message go by one name.", help: sendAgain },
  "fhir-reference-type": { detail: "It points to the wrong part of the message.", help: sendAgain },
  "fhir-medicine-missing": { help: sendAgain },
  "fhir-medicine-ambiguous": {
    detail: "The medicine is named in several ways that are not the same.",
    help: "Ask the prescriber which is meant.",
  },
  "fhir-name-missing": { help: sendAgain },
  "fhir-name-ambiguous": { help: "Ask which name the person goes by, and type it as a new label." },
  "fhir-person-state": asTold,
  "fhir-person-contradicts": { help: "Check for whom it was prescribed before anything is supplied." },
  "fhir-person-by-number": asTold,
  "fhir-nhs-number": asTold,
  "fhir-name-without-family": asTold,
  "fhir-language-preferred": { help: "Ask the person which language they read, and choose it." },
  "fhir-need-of-flag": {
    detail: "The person's record asks for a way to be given information, and the label is made so.",
    help: "Check it beside the print size and the codes of reading needs.",
  },
  "fhir-need-review-past": asTold,
  "fhir-need-whose": {
    detail: "A note asks for another way to be given information, and not for this person; it is left aside.",
    help: "See for whom it is.",
  },
  "fhir-quantity": { help: sendAgain },
  "fhir-quantity-left-off": asTold,
  "fhir-date-differs": {
    detail: "The prescription names another day of supply than the one written here, which is printed.",
  },
  "fhir-directions-differ": asTold,
  "fhir-medicine-differs": { help: "Check which medicine is meant before anything is supplied." },
  "fhir-medicine-substituted": asTold,
  "fhir-brand-exchanged": asTold,
  "fhir-product-differs": asTold,
  "fhir-strength-not-named": asTold,
  "fhir-medicine-unchecked": asTold,
  "fhir-prescription-not-found": asTold,
  "fhir-quantity-differs": asTold,
  "fhir-date-unreadable": { help: sendAgain },
  "fhir-authored-after-supply": asTold,
  "fhir-outside-validity": asTold,
  "fhir-pharmacy-incomplete": { help: sendAgain },
  "fhir-not-a-pharmacy": { help: sendAgain },
  "fhir-parameter-value": { detail: "A part of it is of another kind than is wanted.", help: sendAgain },
  "fhir-code-system": {
    detail: "The medicine's code is not one of the dictionary of medicines and devices (dm+d).",
    help: sendAgain,
  },
  "unknown-parameter": { detail: notOurs, help: sendAgain },
  "supply-pharmacy-missing": { help: "Write the pharmacy's name, address and telephone number." },
  "supply-date-missing": { help: "Write the date of supply." },
  "supply-another-person": {
    detail: "Another person is named than the one in the message.",
    help: "Check for whom it is.",
  },
  "supply-for-which-item": {
    detail: "Something is given for one item, and it is not clear for which.",
    help: sendAgain,
  },
  "supply-for-which-person": { help: "Paste the items of one person at a time." },
};

const dosage: OwnWords = { help: askPrescriber };
const unknownPart: OwnWords = {
  detail: "The dosage holds a part that we do not know, and it could change the dose.",
  help: askPrescriber,
};

const dosageWords: Readonly<Record<DosageCode, OwnWords>> = {
  sequence: {
    detail: "The dosages do not say plainly which comes after which.",
    help: askPrescriber,
  },
  count: dosage,
  offset: {
    detail: "A time before or after something is not plain.",
    help: askPrescriber,
  },
  comparator: dosage,
  "dosage-empty": dosage,
  "field-unknown": unknownPart,
  "field-not-supported": {
    detail: "A part of the dosage cannot yet be put in our words.",
    help: askPrescriber,
  },
  "extension-unknown": unknownPart,
  "modifier-extension": {
    detail: "A part of the dosage may turn its meaning into the opposite.",
    help: askPrescriber,
  },
  "wrong-shape": { detail: "A part of the dosage is not written as it should be.", help: askPrescriber },
  "dose-missing": dosage,
  "dose-count": dosage,
  "dose-type": dosage,
  "max-dose": dosage,
  "number-missing": dosage,
  "number-zero": dosage,
  "number-not-plain": dosage,
  "range-open": dosage,
  "range-reversed": dosage,
  "range-units": dosage,
  "unit-unknown": dosage,
  "unit-unknown-code": dosage,
  "unit-conflict": dosage,
  "time-unit": dosage,
  "time-not-whole": dosage,
  "bounds-date": dosage,
  "timing-missing": dosage,
  "timing-code-unknown": {
    detail: "We do not know the code or words for when to take it.",
    help: askPrescriber,
  },
  "timing-code-conflict": {
    detail: "The code for when to take it and what stands beside it say different things.",
    help: askPrescriber,
  },
  "frequency-missing": dosage,
  "frequency-conflict": dosage,
  "period-missing": dosage,
  "uneven-timing": dosage,
  "weekday-unknown": { detail: "A day of the week is none that we know.", help: askPrescriber },
  "when-unknown": dosage,
  "when-mixed": dosage,
  "when-twice": dosage,
  "when-and-clock": {
    detail: "Both a part of the day and a clock time are given.",
    help: askPrescriber,
  },
  "clock-time": dosage,
  "method-unknown": dosage,
  "method-conflict": dosage,
  "method-unknown-code": dosage,
  "route-unknown": dosage,
  "route-conflict": dosage,
  "route-unknown-code": dosage,
  "site-unknown-code": dosage,
  "reason-unknown-code": dosage,
  "instruction-unknown-code": dosage,
  "site-conflict": dosage,
  "as-needed-conflict": dosage,
  "use-longer-than-gap": dosage,
  "strength-beside-count": dosage,
  "instruction-says-schedule": dosage,
  "item-stopped": { help: "Do not supply it; ask the prescriber." },
  "step-without-end": dosage,
  "directions-empty": { help: "Write the directions as they are prescribed." },
  "structure-has-more": asTold,
  "text-structure-days-differ": asTold,
  "text-structure-conflict": asTold,
};

/** By code: of what comes from elsewhere, a prescription or a file for programs. */
export const messageWords: Readonly<Record<JsonCode | ShapeCode | MessageCode | DosageCode, OwnWords>> = {
  ...jsonWords,
  ...shapeWords,
  ...fhirWords,
  ...dosageWords,
};
