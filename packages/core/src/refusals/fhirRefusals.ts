// core/refusals: what of a FHIR message is refused or told, by family, each with what it means.
import type { CodesOf } from "@plainlabel/directions";

export const fhirRefusals = {
  fhirMessage: {
    "fhir-resource-type":
      "There is no such resource, or it holds others that would be lost, or no label is made of it.",
    "fhir-no-order": "The resource tells of a medicine, and neither orders nor supplies it.",
    "fhir-passed-over": "The message holds resources that a label has no use for (a finding).",
    "fhir-alternatives": "Some of the items are to be chosen, and not all supplied.",
    "fhir-bundle-type": "The Bundle is of a type that does not hold items to label.",
    "fhir-message-event": "The message is about another event than ordering or supplying.",
    "fhir-more-pages": "The Bundle is one page of several.",
    "fhir-items": "There is no item to label, or there are too many.",
    "fhir-repeated-item": "An item stands twice in the message.",
    "fhir-unknown-field": "FHIR R4 and R4B have no such field here.",
    "fhir-refused-field": "The field changes what the item means in a way that a label cannot say.",
    "fhir-value-missing": "A field has an extension in the place of a value.",
    "fhir-note": "Something stands in the message that is not on the label, and should be read (a finding).",
    "fhir-status": "The item's status says that the medicine is not to be given now.",
    "fhir-on-hold": "The item is on hold until whoever paused it lets it go on.",
    "fhir-not-supplied":
      "Nothing of the item is handed over; of a prescription beside the supplies of a notification a finding.",
    "fhir-days-supply-differs":
      "The days that the supply should last are not those that the quantity lasts at this dose (a finding).",
    "fhir-supply-in-part": "A part was supplied, or the item is owed (a finding).",
    "fhir-instalments": "It is supplied in instalments, and the label is for one of them (a finding).",
    "fhir-intent": "The request is a plan or proposal, not an order to act on.",
    "fhir-do-not-label": "The prescription says not to give this medicine.",
    "fhir-reference-missing": "A reference to a resource is missing.",
    "fhir-reference-unresolved": "A reference leads to nothing in the message; nothing is ever fetched.",
    "fhir-reference-ambiguous": "Two resources of the message answer to one reference.",
    "fhir-reference-type": "A reference leads to a resource of the wrong type.",
    "fhir-medicine-missing": "The medicine has no name.",
    "fhir-medicine-ambiguous": "The medicine has several names that are not the same.",
    "fhir-name-missing": "The person has no name.",
    "fhir-name-ambiguous": "The person has several names of the same standing.",
    "fhir-person-state":
      "The person's record says that they have died, is not in use, or was replaced by another.",
    "fhir-person-contradicts":
      "The reference, the number and the name that are given for the person are not of one person.",
    "fhir-person-by-number":
      "The person is given by a number and a name, without a record: check the name (a finding).",
    "fhir-nhs-number": "A person's NHS number has a wrong digit (a finding).",
    "fhir-name-without-family":
      "The name's text leaves out the family name; the label bears the name's parts (a finding).",
    "fhir-language-preferred":
      "The person's record names another language, and the label was not asked for in it (a finding).",
    "fhir-need-of-flag": "A Flag of the person's record asks for a way to be given information (a finding).",
    "fhir-need-review-past": "What the person needs was to be looked at again by now (a finding).",
    "fhir-need-whose": "A Flag asks for a way to be given information, and not for this person (a finding).",
    "fhir-quantity": "The quantity supplied cannot be read.",
    "fhir-quantity-left-off":
      "The quantity is nothing, contradicts its words, counts packs without words, or differs between supplies; the label says none (a finding).",
    "fhir-date-differs": "The query and the message name different days of supply (a finding).",
    "fhir-directions-differ": "The item says its directions twice, and not the same (a finding).",
    "fhir-medicine-differs":
      "The supply is of another medicine than the prescription that it answers, and does not say that it substitutes.",
    "fhir-medicine-substituted":
      "The supply says that it is a substitute, and its name is not the prescribed one (a finding).",
    "fhir-brand-exchanged":
      "A brand was supplied for a name without a maker, or the other way round (a finding).",
    "fhir-product-differs":
      "The supply and its prescription name one medicine in two ways: another strength, form or wording (a finding).",
    "fhir-strength-not-named": "An ingredient's strength is not in the medicine's name (a finding).",
    "fhir-medicine-unchecked":
      "The prescription that a supply answers names no medicine that could be compared (a finding).",
    "fhir-prescription-not-found":
      "The prescription that a supply answers is not in the message, so nothing was compared with it (a finding).",
    "fhir-quantity-differs": "Another quantity is supplied than was prescribed (a finding).",
    "fhir-date-unreadable": "A date of the prescription is no date of the calendar.",
    "fhir-authored-after-supply": "It was prescribed after the day of supply (a finding).",
    "fhir-outside-validity":
      "The supply is before or after the time for which the prescription is valid (a finding).",
    "fhir-pharmacy-incomplete": "The pharmacy in the message lacks its name, address or telephone number.",
    "fhir-not-a-pharmacy": "The organisation that supplied is not marked as a pharmacy in use.",
    "fhir-parameter-value": "A parameter holds no value, several, or one of a type that is not read here.",
    "fhir-code-system": "A code is of another system than SNOMED CT.",
    "unknown-parameter": "A Parameters resource has a parameter that does not exist here.",
    "supply-pharmacy-missing":
      "Neither the message, the query nor the installation says which pharmacy dispenses.",
    "supply-date-missing": "Neither the message nor the query says when it is dispensed.",
    "supply-another-person": "The supply names another person than the message.",
    "supply-for-which-item": "Something is given for one item, and it is not clear for which.",
    "supply-for-which-person": "Something is given for one person, and the items are for several.",
  },
} as const;

declare global {
  interface PlainlabelRefusals {
    readonly fhirRefusals: CodesOf<typeof fhirRefusals>;
  }
}
