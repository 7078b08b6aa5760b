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

/** More of anything than a label takes as one dose: such a number cannot be a dose that somebody corrects. */
const noDose = 20;

/**
 * Whether a note is wholly about the supply: in so many words ("20 tablets owed"),
 * as the quantity that was sent, or, where the quantity was nothing, as a number
 * that is no dose ("20 tablets" beside 0).
 */
export const isOfSupply = (
  note: string,
  quantity: { readonly words: string | null; readonly left: boolean },
): boolean => {
  const plain = note.trim().replace(/\s+/g, " ");
  if (owed.test(plain) || owedBare.test(plain)) return true;
  const count = counted.exec(plain)?.[1];
  if (count === undefined) return false;
  return quantity.left
    ? Number(count) >= noDose
    : quantity.words?.split(" ")[0] === count && Number(count) >= noDose;
};

/** Whether words are a number of pieces or a measure and nothing else: "20 tablets", "(100 ml)". */
export const isAmount = (words: string): boolean => counted.test(words.replace(/^[\s,(–-]+|[\s)]+$/gu, ""));
