// words: sentences of the service that speak to whoever writes programs, each with what the desk says in its place.

const oddSign = "It is a sign that cannot be printed: type it again.";
const codeAgain = "Look the code up again where it came from.";

/**
 * By sentence: one code is told in several places, and most of them speak to everybody. A test holds that each is
 * said, and that none is missing.
 */
export const sentenceWords: Readonly<Record<string, string>> = {
  "This is not a SNOMED CT identifier: 6 to 18 digits, the first not 0.":
    "This is no code of a person's record or of dm+d: they have 6 to 18 digits, and the first is not 0.",
  "Send the concept's identifier as text, digits only.": "Copy it again, digits only.",
  "The check digit of this SNOMED CT identifier is wrong.": "The check digit of this code is wrong.",
  "This SNOMED CT identifier names a description or a relationship, not a concept.":
    "This code is that of a word, and not of the need or the product.",
  "Send the concept's identifier (SCTID), not that of one of its terms.": codeAgain,
  "This is not a language tag of the form language-Script-REGION.":
    "This is not the short name of a language.",
  'Send a BCP 47 tag such as "cy", "pl", "en-GB" or "zh-Hant".':
    'Write one such as "cy" for Welsh or "pl" for Polish.',
  "Send valid Unicode text.": oddSign,
  "Use characters that Unicode defines.": oddSign,
  "Send fullLabel with who attests it and when, or leave purpose out.":
    "Say that an ordinary label is on the pack too and who saw it, or make it an ordinary label.",
  "Send the purpose companion, or leave fullLabel out.":
    "Say that this label goes with it, or leave out who saw the ordinary one.",
  "The request asks for a page behind the label's code, and none can be made here.":
    "No page can be put behind a code here: the operator of this service has set no address for pages.",
  "Send it to a service whose PLAINLABEL_PUBLIC_URL is set, bring a link of your own, or leave explain out.":
    "Make the label without one.",
  "The request asks for a page and brings a link of its own; a label bears one code.":
    "A page and a link are both asked for; a label bears one code.",
  "Send fewer requests at a time, or ask for fewer copies.": "Take fewer at a time, or fewer copies.",
  "Ask for JSON or a zip, or send larger stock.": "Take larger labels.",
  "Send the prescribed words as text, a FHIR dosage, or both.":
    "Write the directions as they are prescribed.",
  "Send the directions in dosageInstruction: as text, as structure, or both.":
    "Ask the prescriber for them, or type it as a new label.",
  "Send the directions as text or as FHIR Dosage.": "Write the directions as they are prescribed.",
  "Answer the questions that the directions leave open, by their code and path, and no others.":
    "Answer what the directions leave open, and nothing else.",
  'Send the "path" and "nth" of the question that it answers.':
    "Answer what the directions leave open, and nothing else.",
  "The body is not an object with a list called items, and options at most beside it.":
    "This is neither a spreadsheet nor a file that pharmacy software makes for us.",
  'Send {"items": [...], "options": {...}}, each item as POST /v1/labels takes it; options may be left out.':
    "Save the spreadsheet as CSV, and choose that file.",
  "The body is a FHIR resource; an order is an object with a list called items.":
    "This is one prescription as pharmacy software sends it, and not a sheet of many.",
  'Send {"items": [...]}, each item a resource as POST /v1/labels takes it, with {"item": ..., "options": {...}} round it for what the query says there.':
    "Open it on the page for prescriptions, or save the spreadsheet as CSV and choose that file.",
  "As many batches as this caller may have are not finished.":
    "As many sheets as one pharmacy may have at a time are not finished.",
  "Send the order again when one of them is done.": "Try again when one of them is done.",
  "Send at least one request.": "Tick at least one label.",
  "Send fewer requests.": "Tick fewer of them.",
  "The requests are for more than one person.": "The labels are for more than one person.",
  "The requests are from more than one pharmacy, and the sheet tells one number to phone.":
    "The labels are from more than one pharmacy, and the sheet tells one number to phone.",
  "Send the requests of one pharmacy.": "Tick those of one pharmacy.",
  "This object is missing.": "A part of it is missing.",
  "Percent-encode what is not allowed in an address (RFC 3986).": "Copy the address again.",
};
