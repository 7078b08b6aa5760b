// language/english: little words that say nothing without the word after them.

/** Articles and the like, and the numbers up to twelve written out. */
const pointing =
  "a an the each every any no half quarter one two three four five six seven eight nine ten eleven twelve";

const placing =
  "at in on of for to with by from into onto under over between before after until per about without";

const joining = "and or if when unless because as not";

const little = new Set([pointing, placing, joining].flatMap((words) => words.split(" ")));

/** "Breathe in 2 puffs", "Put it on 2 times a day": the word belongs to what stands before it. */
const endsVerb = (before: string, word: string): boolean =>
  /^(in|on)$/i.test(word) && /^(breathe|put|stick|it|them)$/i.test(before);

/**
 * Whether a line is better not ended between `word` and `next`, which belong together: "once a" and "week", "at" and
 * "bedtime", "do" and "not". `before`: the word before them. A preference, where another break is to be had, and no
 * rule of safety.
 */
export const leansOn = (before: string, word: string, next: string): boolean =>
  (little.has(word.toLowerCase()) && !endsVerb(before, word)) || next.toLowerCase() === "not";
