// openapi: a sentence for fields whose name alone does not tell. Keys are JSON pointers into the schema of a label request.

/** Every key must lead somewhere: a test follows them. */
export const fieldNotes: Readonly<Record<string, string>> = {
  "": "One label request: one medicine for one person. Unknown fields are refused, never dropped.",
  "/properties/person/properties/name": "As it should stand on the label.",
  "/properties/person/properties/needs":
    "How this person reads. All parts may be left out; what a code asks for and a label cannot give comes back as a finding.",
  "/properties/person/properties/needs/properties/profile":
    "Least print size; GET /v1/profiles. Nothing ever shrinks below it.",
  "/properties/person/properties/needs/properties/testedPictogramsOnly":
    "Only pictures that passed a comprehension test.",
  "/properties/person/properties/needs/properties/languages": "BCP 47 tags: cy, pl, zh-Hant.",
  "/properties/person/properties/needs/properties/codes":
    "SNOMED CT codes of the Accessible Information Standard; the check digit is checked.",
  "/properties/medicine/properties/name": "As prescribed; it may hold strength and form.",
  "/properties/medicine/properties/strength": "As named: 500 mg, 250 mg/5 mL.",
  "/properties/medicine/properties/form": "As dispensed: capsules, oral suspension.",
  "/properties/medicine/properties/code":
    "dm+d code (SNOMED CT identifier); used to look things up, never printed.",
  "/properties/medicine/properties/quantity":
    "As dispensed: 21 capsules, 100 mL; or the number and what it counts, which are read as those words.",
  "/properties/directions":
    "text, dosage, or both. With both, they must agree; where they do not, the words are printed.",
  "/properties/directions/properties/text":
    "As prescribed, word for word. Understood completely or printed exactly as it is.",
  "/properties/directions/properties/dosage": "FHIR R4 Dosage elements, digits as sent.",
  "/properties/answers":
    "How a professional answered the questions of readBack.questions. The prescribed words stay as they are; an approval needs every question answered.",
  "/properties/answers/items/properties/question":
    "The code of the question; docs/questions.md has them all.",
  "/properties/answers/items/properties/path":
    "The path of the question, where several of its code were asked.",
  "/properties/answers/items/properties/nth":
    "The nth of the question, where several of its code were asked at one path.",
  "/properties/answers/items/properties/answer": "The id of one of the question's answers.",
  "/properties/answers/items/properties/moments":
    "For an answer that needs moments: times of day with amounts that add up to the prescribed amount exactly.",
  "/properties/answers/items/properties/counts":
    "For an answer that needs counts: strengths with how many of each, which make up the dose exactly.",
  "/properties/warnings": "In the order in which they are to be printed; number, text or both.",
  "/properties/warnings/items/properties/number": "Number of the BNF cautionary and advisory label.",
  "/properties/warnings/items/properties/text": "The pharmacy's own wording, printed as sent.",
  "/properties/indication": "What the medicine is for, in the words the person should see.",
  "/properties/purpose":
    "dispensed (default): a legal label, every statutory particular demanded. companion: words beside one, without quantity, supplier and address; fullLabel says who attests that the full label is on the pack.",
  "/properties/fullLabel":
    "Of a companion, and demanded of it: a label with every statutory particular is on this pack. Printed as: Goes with the label on the box.",
  "/properties/fullLabel/properties/on": "What bears the full label; the box where it is left out.",
  "/properties/fullLabel/properties/by": "Who attests it.",
  "/properties/fullLabel/properties/at": "ISO 8601 instant with its offset.",
  "/properties/link/properties/url":
    "https, public, with a random token, without the person or the medicine in it. Upper case makes a smaller code.",
  "/properties/link/properties/opens":
    "film: there is a film to be watched. page: an easy-read page with pictures and sound. information: words only.",
  "/properties/link/properties/shortUrl":
    "The same page by an address short enough to type: printed instead of url, which only the code carries.",
  "/properties/explain":
    "true: an easy-read page of these words is kept, without the person, and its link printed. Not beside a link of one's own.",
  "/properties/pharmacy/properties/address": "Parts separated by commas, or each on a line of its own.",
  "/properties/dispensedOn": "ISO 8601 date, in the years 2000 to 2099.",
  "/properties/approval":
    "Who compared the label's words with the prescribed words, and when. Without it every label carries DRAFT.",
  "/properties/approval/properties/role": "As what they approved it: pharmacist.",
  "/properties/approval/properties/registration": "Their number in the register of that profession.",
  "/properties/approval/properties/initials": "As a dispensing label would be initialled.",
  "/properties/stock": "A trade size of GET /v1/stocks, a size in millimetres, or labels on an A4 sheet.",
  "/properties/container":
    "What the label is stuck to. Of a bottle or tube with its outer diameter in millimetres: the directions stand in the middle third of the way round, which is seen from the front; where they cannot, a finding says so.",
  "/properties/layout":
    "label (default). flag: a blank tail goes on the pack, so that its braille stays free. sheet: everything at 18 point or more on A5 or A4.",
  "/properties/fallbackStocks":
    "Stock to take, in order, where the text does not fit the first, or its first label would not hold the whole directions; a finding says which was taken and why.",
  "/properties/dpi": "Dots per inch of the printer.",
  "/properties/packs": "Which of several packs of this supply the set is for; every label says Pack 1 of 3.",
  "/properties/packs/anyOf/1/properties/number": "Counted from 1.",
  "/properties/braille": "Of the label as BRF (text/x-brf): docs/braille-and-voice.md.",
  "/properties/braille/properties/grade":
    "1: letter for letter. 2: contracted. Left out: what the person's record says, and else 1.",
  "/properties/braille/properties/on":
    "page (default). flag: medicine and directions alone, as much as the stock has room for as a flag.",
  "/properties/braille/properties/cells": "Of a page: cells in a line; 32 when left out.",
  "/properties/braille/properties/lines": "Of a page: lines; 25 when left out.",
  "/properties/policy":
    "as-written (default). ums: 3 times a day is put as morning, midday and evening, and the answer says that this was done.",
  "/properties/law":
    "Which law's rules the report tells, each with what was measured on the label: report.law. GET /v1/laws. Changes no label and refuses none; left out, no rules are told.",
};
