// directions/lexicon/cautions: drinks that a medicine is taken with or goes into, and how much of them.

const water =
  "(water|cold water|warm water|juice|fruit juice|liquid|fluid|squash|water or juice|juice or water|lukewarm water|fluids|tepid water|orange juice|apple juice|cool water|boiled water|cooled boiled water)";
/** Only of a told amount: "with milk" alone is of food (`clauses/food.ts`). */
const milk =
  "(milk|whole milk|full fat milk|full cream milk|cold milk|warm milk|water or milk|milk or water)";
const size =
  "(a|one|1|half a|a half|half|a full|a large|a small|a third of a|at least half a|at least a|1 full|one full|a tall|an 8 ounce|8 ounce)";
const glass = "(glass|tumbler|cup|tumblerful|glassful|cupful)";
const counted = "(5|10|15|20|25|30|50|60|75|80|90|100|120|125|150|175|180|200|225|240|250|300|400|500)";
const volume = `${counted} (ml|mls|millilitres)`;
const about = "(about|at least|approximately|)";
const range =
  "(50 - 100|50 to 100|100 - 150|100 to 150|100 - 200|100 to 200|150 - 200|150 to 200|20 - 30|20 to 30)";

/** Every pattern of a drink. */
export const drinkPatterns: readonly string[] = [
  water,
  "(clear liquid|any liquid|a beverage|any beverage)",
  `${size} ${glass} (of|full of) ${water}`,
  `(a|one|1|half a|a half|half|a full) ${glass} [ (about|) ${volume} ] (of|full of) (water|cold water|warm water|liquid|juice)`,
  `${about} ${volume} (of|) ${water}`,
  `${size} ${glass} (of|full of) ${milk}`,
  `${about} ${volume} (of|) ${milk}`,
  "(1|one|a|half a) litre of (water|cold water)",
  "(2|3|4|5|10|two|three|four|five|ten) (litres|l) of (water|cold water|warm water|lukewarm water|tepid water)",
  `${range} (ml|mls|millilitres) (of|) ${water}`,
  "(4|6|8|4 to 8|4 - 8|six|eight|four) (ounces|oz|fluid ounces) (of|) (water|juice|liquid|fluid|clear liquid|any liquid|beverage|any beverage)",
  `(plenty of|plenty|a little|some|a drink of|lots of|a sip of|sips of|a mouthful of|a small amount of) ${water}`,
];

const numbers: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  eight: "8",
  ten: "10",
};

/** "half a glass of water", "125 mL of water", "4 to 8 ounces of juice": every way of one drink in the same words. */
export const plainDrink = (words: string): string =>
  words
    .replace(/\b(?:ml|mls|millilitres)\b/, "mL")
    .replace(/\( (.+) \)/, "($1)")
    .replace(/mL (?!of\b|\))/, "mL of ")
    .replace(/ - /, " to ")
    .replace(/\bapproximately\b/, "about")
    .replace(/\b(?:lukewarm|tepid) /, "slightly warm ")
    .replace(/\bbeverage$/, "drink")
    .replace(
      /^(four|six|eight|4 to 8|[468]) (?:fluid ounces|ounces|oz) (?:of )?/,
      (_, count: string) => `${numbers[count] ?? count} ounces of `,
    )
    .replace(/^(\S+) (?:litres|l) (?=of)/, (_, count: string) => `${numbers[count] ?? count} litres `)
    .replace(/^(?:a half|half) (?=glass|tumbler|cup)/, "half a ")
    .replace(/^(?:one|1) /, "a ")
    .replace(/^8 ounce /, "an 8 ounce ")
    .replace(/\b(?:tumblerful|tumbler|glassful|glass) (\(.+?\) )?(?:of|full of) /, "glass $1of ")
    .replace(/\b(?:cupful|cup) (\(.+?\) )?(?:of|full of) /, "cup $1of ")
    .replace(/^(?:plenty|lots of) (?!of)/, "plenty of ");
