// request: notes that speak of how much is supplied and of nothing else: told, and not held against the directions.

/** What is supplied in pieces or by measure; a dose may have the same units, so what else a note says decides. */
const units =
  "tablets?|capsules?|caplets?|sachets?|patch(?:es)?|doses?|suppositor(?:y|ies)|pessar(?:y|ies)|lozenges?|pastilles?|vials?|ampoules?|bottles?|tubes?|packs?|boxes|box|inhalers?|pens?|cartridges?|ml|millilitres?|g|grams?";

/** Said of a supply and never of a dose. */
const ofSupply =
  "owed|owing|outstanding|to follow|still to come|supplied|dispensed|remaining to be supplied|given out|in total";

const amount = `(\\d{1,4}) ?(?:x ?)?(?:${units})`;
const counted = new RegExp(`^(?:quantity|qty|total|supply|please supply)?:? ?${amount}[.]?$`, "iu");
const owed = new RegExp(
  `^(?:balance(?: of)?|owed|owing|outstanding|quantity|qty|supplied|dispensed)?:? ?${amount},? (?:are |is |were |was |still )?(?:${ofSupply})(?:,? in (?:today|tomorrow)(?:['’]s)? (?:order|delivery))?[.]?$`,
  "iu",
);

/** A bare number of what is owed: "40 owing", "owes 40". What is owed is never a dose. */
const owedBare =
  /^(?:\d{1,4},? (?:are |is |still )?(?:owed|owing|outstanding|to follow)|(?:owed|owing|owes|outstanding|balance):? ?\d{1,4})[.]?$/iu;

/**
 * What a note to the pharmacy about instalments is made of; no word for taking, for an amount, for a change or a
 * stop is among them.
 */
const wordsOfInstalments: ReadonlySet<string> = new Set(
  [
    "please dispense dispensed supply supplied issue give out collect collected collection collections pickup pick-up",
    "instalment instalments installment installments instalment's prescription prescriptions fp10mda mda",
    "due missed closed closure open pharmacy suitable prior previous preceding earlier consecutive remaining amount",
    "daily weekly fortnightly monthly day days day(s) week weeks one two three four five six seven 1 2 3 4 5 6 7 14 28",
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends",
    "bank public holiday holidays still any all the a an of on in for to and or with at if has have been is are that this more than each every",
    "supervise supervised supervision unsupervised consumption dose doses home away consult prescriber",
  ].flatMap((line) => line.split(" ")),
);

const speaksOfDispensing =
  /\b(?:dispens(?:e|ed|ing)|suppl(?:y|ied)|issue|collect(?:ed|ion|ions)?|pick-?up|instal(?:l)?ments?|supervis(?:e|ed|ion)|prescriber)\b/iu;

/** "Please dispense two days on Saturday": to the pharmacy, of when it hands over and not of when somebody takes. */
const isOfInstalments = (plain: string): boolean =>
  plain
    .split(/[.;]\s*/u)
    .filter((sentence) => sentence !== "")
    .every(
      (sentence) =>
        speaksOfDispensing.test(sentence) &&
        sentence
          .toLowerCase()
          .split(/[\s,:]+/u)
          .every((word) => word === "" || wordsOfInstalments.has(word.replaceAll("’", "'"))),
    );

/** More of anything than a label takes as one dose: such a number cannot be a dose that somebody corrects. */
const noDose = 20;

/**
 * Whether a note is wholly about the supply: in so many words ("20 tablets owed",
 * "dispense two days on Saturday"), as the quantity that was sent, or, where the quantity was nothing, as a number
 * that is no dose ("20 tablets" beside 0).
 */
export const isOfSupply = (
  note: string,
  quantity: { readonly words: string | null; readonly left: boolean },
): boolean => {
  const plain = note.trim().replace(/\s+/g, " ");
  if (plain === "") return false;
  if (owed.test(plain) || owedBare.test(plain) || isOfInstalments(plain)) return true;
  const count = counted.exec(plain)?.[1];
  if (count === undefined) return false;
  return quantity.left
    ? Number(count) >= noDose
    : quantity.words?.split(" ")[0] === count && Number(count) >= noDose;
};

/** Whether words are a number of pieces or a measure and nothing else: "20 tablets", "(100 ml)". */
export const isAmount = (words: string): boolean => counted.test(words.replace(/^[\s,(–-]+|[\s)]+$/gu, ""));
