// language/english: one instruction of the prescriber: in an easy sentence that means exactly the same, or in
// quotation marks.

import { type Caution, cautionOf, remembering, type SlotName, type Step } from "@plainlabel/directions";
import type { EasySentence } from "./cautions/EasySentence.ts";
import { closedSentences, openSentences, sentencesOf } from "./cautions/sentencesOf.ts";
import { keptSentences, madeOfKeptWords, sayKeptWords } from "./keptWords.ts";
import { mostSentences } from "./mostSentences.ts";
import { type FirstDose, madeOfOtherDoses, sayOtherDose } from "./otherDoses.ts";
import { amountsOf, isSeveralWorn, ofSeveralWorn } from "./severalWorn.ts";
import { verbOf } from "./verbs.ts";

const verbs = {
  take: { Take: "Take", take: "take", taking: "taking" },
  use: { Take: "Use", take: "use", taking: "using" },
  give: { Take: "Give", take: "give", taking: "giving" },
} as const;
const everyVerb = ["take", "use", "give"] as const;

const inVerb = (text: string, later: keyof typeof verbs): string =>
  text.replace(/\{(Take|take|taking)\}/g, (_, form: "Take" | "take" | "taking") => verbs[later][form]);

const closed: ReadonlySet<string> = new Set(
  everyVerb.flatMap((later) => [
    ...closedSentences((text) => inVerb(text, later)),
    ...closedSentences((text) => ofSeveralWorn(inVerb(text, later))),
    ...keptSentences.flatMap(({ text }) => [inVerb(text, later), ofSeveralWorn(inVerb(text, later))]),
  ]),
);
const open: readonly RegExp[] = [
  ...everyVerb.flatMap((later) => [
    ...openSentences((text) => inVerb(text, later)),
    ...openSentences((text) => ofSeveralWorn(inVerb(text, later))),
  ]),
  ...madeOfKeptWords,
  ...madeOfOtherDoses,
];

/** The words that decide the meaning: case, spacing, a final stop, a hyphen and "don't" do not. */
const plainWords = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/[.;,!]+$/, "")
    .replace(/\bdon't\b/g, "do not")
    .replace(/(?<=[a-z])-(?=[a-z])/g, " ")
    .replace(/(?<=\d)(?=ml\b|mls\b|oz\b)/g, " ");

const lead = 'The prescription says: "';

/** An instruction we have no exact words for, in the prescriber's own, as a sentence. */
const quoted = (words: string): EasySentence => {
  const text = words.trim().replace(/\s+/g, " ");
  const stop = /[.!?]$/.test(text) ? "" : ".";
  return { text: `${lead}${text.charAt(0).toUpperCase()}${text.slice(1)}${stop}"`, meaning: null };
};

/** The sentences that mean what the words say, "{take}" in place of the verb; null or none where they are only quoted. */
export const easySentencesOf = (words: string, first?: FirstDose): readonly EasySentence[] | null => {
  const caution = cautionOf(words);
  return caution === null
    ? (sayOtherDose(words, first) ?? sayKeptWords(plainWords(words)))
    : sentencesOf(caution);
};

/** The sentences of one instruction of a step, at least one. */
export const sayInstruction = (words: string, step: Step): readonly EasySentence[] => {
  const found = easySentencesOf(words, { unit: step.unit?.name ?? null, site: step.site });
  const { later } = verbOf(step.action);
  if (found === null || found.length === 0) return [quoted(words)];
  const several = isSeveralWorn(step.unit?.name ?? null, amountsOf(step));
  return found.map(({ text, meaning }) => {
    const said = inVerb(text, later);
    return { text: several ? ofSeveralWorn(said) : said, meaning };
  });
};

/** True for a sentence that `sayInstruction` can say. */
export const isInstruction = remembering(
  (sentence: string): boolean =>
    closed.has(sentence) ||
    open.some((pattern) => pattern.test(sentence)) ||
    (sentence.startsWith(lead) && sentence.length > lead.length + 1 && sentence.endsWith('"')),
  mostSentences,
);

const mixings: ReadonlySet<Caution["id"]> = new Set([
  "dissolve-in-drink",
  "disperse-in-drink",
  "mix-with-drink",
  "stir-into-drink",
  "add-to-drink",
  "sprinkle-on-drink",
]);

const isMixing = (words: string): boolean => {
  const caution = cautionOf(words);
  return caution !== null && mixings.has(caution.id);
};

/** "in water" of something to dissolve, as "dissolve in water"; null for words that are no drink to dissolve or mix it in. */
export const mixingOf = (words: string, action: Step["action"]): string | null => {
  const plain = plainWords(words);
  if (isMixing(plain)) return plain;
  const short = /^(?:in|into|with) /.test(plain) ? `${action} ${plain}` : null;
  return short !== null && isMixing(short) ? short : null;
};

const exactly: Readonly<Record<string, readonly [slot: SlotName, words: string]>> = {
  ...Object.fromEntries(
    ["first", "1st"].flatMap((first) =>
      ["in the", "each", "every"].map(
        (when) => [`${first} thing ${when} morning`, ["morning", "first thing in the morning"]] as const,
      ),
    ),
  ),
  ...Object.fromEntries(
    (["morning", "afternoon", "evening"] as const).flatMap((slot) =>
      (["early", "late"] as const).flatMap((how) =>
        [`in the ${how} ${slot}`, `${how} each ${slot}`, `${how} every ${slot}`].map(
          (typed) => [typed, [slot, `${how} in the ${slot}`]] as const,
        ),
      ),
    ),
  ),
  "early in the morning": ["morning", "early in the morning"],
  "late in the morning": ["morning", "late in the morning"],
  "early in the afternoon": ["afternoon", "early in the afternoon"],
  "late in the afternoon": ["afternoon", "late in the afternoon"],
  "early in the evening": ["evening", "early in the evening"],
  "late in the evening": ["evening", "late in the evening"],
};

const beforeBed =
  /^(an hour|one hour|1 hour|2 hours|two hours|half an hour|1 to 2 hours|1 2 hours|30 minutes|30 mins|thirty minutes|20 minutes) before (?:bed|bedtime|bed time|going to bed)$/;
const length = (low: string, unit: "minute" | "hour", high = low) => ({ low, high, unit });
const lengths: Readonly<Record<string, ReturnType<typeof length>>> = {
  "an hour": length("1", "hour"),
  "one hour": length("1", "hour"),
  "1 hour": length("1", "hour"),
  "2 hours": length("2", "hour"),
  "two hours": length("2", "hour"),
  "half an hour": length("0.5", "hour"),
  "1 to 2 hours": length("1", "hour", "2"),
  "1 2 hours": length("1", "hour", "2"),
  "30 minutes": length("30", "minute"),
  "30 mins": length("30", "minute"),
  "thirty minutes": length("30", "minute"),
  "20 minutes": length("20", "minute"),
};

/** Every narrower time of day that may stand in place of the slot's own words, and its slot. */
export const narrowMoments: Readonly<Record<string, SlotName>> = Object.fromEntries(
  Object.values(exactly).map(([slot, words]) => [words, slot]),
);

/** "first thing in the morning" for the slot morning: the instruction that says the time of day more narrowly. */
export const narrowMoment = (words: string): { readonly slot: SlotName; readonly words: string } | null => {
  const plain = plainWords(words);
  const known = Object.hasOwn(exactly, plain) ? exactly[plain] : undefined;
  return known === undefined ? null : { slot: known[0], words: known[1] };
};

/** How long before bedtime an instruction says: what `slots[].offset` says. */
export const beforeBedtime = (words: string): Step["timing"]["slots"][number]["offset"] => {
  const length = beforeBed.exec(plainWords(words))?.[1];
  return length === undefined ? null : { relation: "before", ...lengths[length]! };
};

type Food = NonNullable<Step["food"]>;
const meals: Readonly<Record<string, Food["meal"]>> = {
  food: "food",
  "some food": "food",
  meals: "meals",
  "a meal": "meals",
  "each meal": "meals",
  "every meal": "meals",
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  supper: "supper",
  "evening meal": "evening meal",
  "the evening meal": "evening meal",
};
const closeness: Readonly<Record<string, string>> = {
  "at least": "at least",
  about: "about",
  just: "just",
  immediately: "just",
  shortly: "shortly",
  straight: "straight",
};
const narrowFoodWords =
  /^(at least|about|just|immediately|shortly|straight) (?:(.+) )?(before|after) (?:your )?(.+)$/;
const withOrAfter = /^with or (just|immediately|straight) after (?:your )?(.+)$/;
/** Of two meals "each main meal" would be one too many. */
export const twoMainMeals = "the 2 main meals";

const mainMeal =
  /^(before|with|after) (?:(?:each|every) main meal|(?:your |the )?(?:(two|three|2|3) )?main meals)$/;

const offsetOf = (words: string): string => {
  const said = words
    .replace(/^(?:an|one) /, "1 ")
    .replace(/^two /, "2 ")
    .replace(/ mins$/, " minutes");
  return said === "half an hour" ? "0.5 hours" : said.replace(/^1 hour$/, "1 hours");
};

/**
 * What makes the step's food narrower: "at least" in "at least 30 minutes
 * before food", "just" in "just after food", "main" in "with every main meal";
 * null for words that do not say just this food.
 */
export const narrowFood = (words: string, food: Step["food"]): string | null => {
  const plain = plainWords(words);
  if (food === null || food.meal === null) return null;
  const main = mainMeal.exec(plain);
  if (main !== null)
    return food.relation === main[1] && food.meal === "meals" && food.offset === null
      ? /^(?:two|2)$/.test(main[2] ?? "")
        ? twoMainMeals
        : "main"
      : null;
  const either = withOrAfter.exec(plain);
  if (either !== null)
    return food.relation === "with-or-after" && food.offset === null && mealOf(either[2]!) === food.meal
      ? closeness[either[1]!]!
      : null;
  const parts = narrowFoodWords.exec(plain);
  if (parts === null) return null;
  const [, how, offset, relation, meal] = parts;
  if (food.relation !== relation || mealOf(meal!) !== food.meal) return null;
  const timed = how === "at least" || how === "about";
  if (timed !== (food.offset !== null) || timed !== (offset !== undefined)) return null;
  if (food.offset !== null) {
    const { low, high, unit } = food.offset;
    const meant = low === high ? `${low} ${unit}s` : `${low} to ${high} ${unit}s`;
    if (offsetOf(offset!).replace(/^(\d+) ?- ?(\d+)/, "$1 to $2") !== meant) return null;
  }
  return closeness[how!]!;
};

const mealOf = (words: string): Food["meal"] | undefined =>
  Object.hasOwn(meals, words) ? meals[words] : undefined;
