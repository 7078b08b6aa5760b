// request: whether two names of products are of one medicine, by their words alone; no dictionary is at hand.

/** "same": one product, whoever made it. "differs": the same substance in another strength or form, or said otherwise. */
export type Comparison = "same" | "differs" | "another";

const units = "nanograms?|micrograms?|mcg|mg|g|kg|ml|mls|litres?|units?|mmol|microlitres?";
const numberAndUnit = new RegExp(`(\\d) (?=(?:${units})\\b)`, "g");

/** Forms that may follow a name without a strength: "Aqueous cream". They are no substance. */
const forms =
  /\b(?:tablets?|capsules?|cream|ointment|gel|lotion|solution|suspension|drops|inhaler|spray|patch(?:es)?|oral|bp)\b/g;

/**
 * One way of writing: no maker in brackets at the end, no capitals, no space between number and unit, no comma in
 * a number.
 */
const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/\([^()\d]*\)$/, " ")
    .replace(/ with device\b/g, " ")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/\s+/g, " ")
    .replace(numberAndUnit, "$1")
    .trim();

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

/** The substance: the words before the first number, without forms; all of them where nothing else is left. */
const substanceOf = (part: string): readonly string[] => {
  const lead = part.split(/(?<![\p{L}-])\d/u)[0] ?? "";
  const words = wordsOf(lead.replace(forms, " "));
  return words.length > 0 ? words : wordsOf(lead);
};

/** A product of several substances names them one after the other. */
const partsOf = (name: string): readonly string[] => name.split(/ (?:\/|\+|and|with) /);

/** The first words are one, and the words of the shorter are all in the longer: "metformin", "metformin hydrochloride". */
const sameSubstance = (one: string, other: string): boolean => {
  const [some, others] = [substanceOf(one), substanceOf(other)];
  const [shorter, longer] = some.length <= others.length ? [some, others] : [others, some];
  return shorter.length > 0 && shorter[0] === longer[0] && shorter.every((word) => longer.includes(word));
};

export interface ProductLead {
  /** The words before the first number, without forms, in small letters: "metformin", "tegretol prolonged release". */
  readonly words: string;
  /** Every number behind them, in order: "500", "100 5". */
  readonly numbers: string;
}

/** A name's lead; null for a product of several substances. */
export const leadOf = (name: string): ProductLead | null => {
  const [text] = partsOf(plain(name)).length === 1 ? [plain(name)] : [];
  if (text === undefined) return null;
  const words = substanceOf(text).join(" ");
  const numbers = text.match(/(?<![\p{L}\d.-])\d+(?:\.\d+)?/gu) ?? [];
  return words === "" ? null : { words, numbers: numbers.join(" ") };
};

/**
 * Compares two names as dm+d writes them. A brand for a generic name is
 * "another", since only a dictionary could tell it from a mistake; so is another
 * salt, and a product with a substance more.
 */
export const compareProducts = (one: string, other: string): Comparison => {
  const [name, theirs] = [plain(one), plain(other)];
  if (name === theirs && name !== "") return "same";
  const [parts, others] = [partsOf(name), partsOf(theirs)];
  const alongside = parts.length === others.length;
  return alongside && parts.every((part, place) => sameSubstance(part, others[place] ?? ""))
    ? "differs"
    : "another";
};
