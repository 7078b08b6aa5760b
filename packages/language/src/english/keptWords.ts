// language/english: words that other clauses of the reader keep (a purpose, "swish and swallow", "for up to 2
// weeks"), in easy sentences. Cautions stand in cautions.ts.
import { reasonPatterns, spellOut } from "@plainlabel/directions";
import { type EasySentence, say } from "./cautions/EasySentence.ts";
import { period } from "./cautions/wordings.ts";
import { withCapitals } from "./reasonWords.ts";

const toldWays = say("{Take} it the way you have been told.");
const nebuliser = say("Use a nebuliser.");
const oldOneOff = say("Take the old one off each time.");

/** By the phrase: what a verb, a food or a length keeps beside its meaning. */
const closed: readonly (readonly [pattern: string, ...said: readonly EasySentence[]])[] = [
  ["(take|use|apply) (as directed|as prescribed|as instructed|as advised)", toldWays],
  ["and swallow", say("After that, swallow it.")],
  ["(at least|a minimum of)", say("You can {take} it more often.")],
  [
    "(as|in) (a single dose|one dose|one single dose|a single daily dose)",
    say("{Take} the whole dose at one time."),
  ],
  [
    "(on an empty stomach|on empty stomach|fasting)",
    say("{Take} it when your stomach is empty.", { id: "empty-stomach" }),
  ],
  ["(nebulise|nebulize|nebulised|nebulized|to be nebulised|to be nebulized)", nebuliser],
  ["swish and swallow", say("Rinse your mouth with it, then swallow it.")],
  ["rinse or gargle (with|)", say("Rinse your mouth or gargle with it.")],
  ["unwrap (and insert|first|)", say("Take the wrapper off first.")],
  ["a new patch", say("Use a new patch each time.")],
  ["(change|replace|renew|remove and replace) (the|your|one|1|a|) (patch|plaster)", oldOneOff],
  ["(change|replace|renew|remove and replace) (it|)", oldOneOff],
  ["(to be|) (changed|replaced|renewed)", oldOneOff],
  ["(and|or) (other|any other|) (drink|drinks)", say("{Take} it before drinks too.")],
  ["(and|or) (other|any other|) (medicines|medication)", say("{Take} it before other medicines too.")],
  ["(and|or) (caffeine|caffeine containing drinks)", say("{Take} it before caffeine too.")],
  [
    "(drink|drinks) (and|or) (other|any other|) (medicines|medication|medicine)",
    say("{Take} it before drinks and other medicines too."),
  ],
  [
    "(caffeine|caffeine containing drinks|caffeinated drinks) (and|or) (other|any other|) (medicines|medication|medicine)",
    say("{Take} it before caffeine and other medicines too."),
  ],
  ["(/ drink|/ drinks|/drink|/drinks)", say("{Take} it before drinks too.")],
  [
    "at (the|) (onset|start|beginning|first sign) of (a|an|your|each|) (migraine|migraine attack|migraine headache)",
    say("{Take} it as soon as the migraine starts."),
  ],
  [
    "at (the|) (onset|start|beginning|first sign) of (a|an|your|each|) headache",
    say("{Take} it as soon as the headache starts."),
  ],
  [
    "at (the|) (start|beginning) of (food|meals|each meal|every meal|a meal|the meal|your meals|your meal|main meals|each main meal|every main meal|breakfast|lunch|dinner|supper|your evening meal|evening meal|the evening meal)",
    say("{Take} it at the start of your meal."),
  ],
  [
    "with (the|) first (mouthful|bite) of (meals|each meal|every meal|your meals|main meals|each main meal|every main meal|breakfast|lunch|dinner|supper|your evening meal|evening meal|the evening meal)",
    say("{Take} it with the first mouthful of your meal."),
  ],
  ["before (feeds|each feed|every feed|a feed|the feed|milk feeds)", say("{Take} it before each feed.")],
  ["with (feeds|each feed|every feed|a feed|the feed|milk feeds)", say("{Take} it with each feed.")],
  ["after (feeds|each feed|every feed|a feed|the feed|milk feeds)", say("{Take} it after each feed.")],
  ["between (feeds|milk feeds)", say("{Take} it between feeds.")],
  [
    "(brush|clean) (your|the|) teeth (with|with it|with the toothpaste|with toothpaste|)",
    say("Brush your teeth with it."),
  ],
  [
    "test (your|) (blood glucose|blood sugar|blood sugars|blood glucose levels|blood sugar levels) (with|)",
    say("It is for testing your blood sugar."),
  ],
  ["to soften (wax|the wax|ear wax|hard wax)", say("This medicine is to soften wax in your ear.")],
  ["to thin the blood", say("This medicine is to thin the blood.")],
];

const byPhrase: ReadonlyMap<string, readonly EasySentence[]> = new Map(
  closed.flatMap(([pattern, ...said]) => spellOut(pattern).map((phrase) => [phrase, said] as const)),
);

/** Every sentence of the closed list. */
export const keptSentences: readonly EasySentence[] = closed.flatMap(([, ...said]) => said);

const numbers: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  eight: "8",
  ten: "10",
};
const number = `(\\d{1,3}|${Object.keys(numbers).join("|")})`;
const digitsOf = (word: string): string => numbers[word] ?? word;
const lasting = (count: string, unit: string): string => period(digitsOf(count), unit.replace(/s$/, ""));

const reasons: ReadonlySet<string> = new Set(reasonPatterns.flatMap(spellOut));
const indicated = /^indications?:? (.+)$/;
const forWords =
  /^(for|to help prevent|to relieve|to help|to treat|to help with|for relief of|for the relief of|to control|to prevent|for your|to reduce|to lower|to protect|to induce|to bring on|to delay) (.+)$/;

/** "for high blood pressure": what the medicine is for. */
const purpose = (words: string): readonly EasySentence[] | null => {
  const indication = indicated.exec(words);
  if (indication !== null) return purpose(`for ${indication[1]}`);
  const parts = forWords.exec(words);
  if (parts === null || !parts[2]!.split(/, (?:and |or )?| and | or /).every((one) => reasons.has(one))) {
    if (parts === null || !reasons.has(parts[2]!)) return null;
  }
  return [say(`This medicine is ${withCapitals(words)}.`)];
};

type Rule = readonly [RegExp, (parts: RegExpExecArray) => readonly EasySentence[]];

const contents =
  /^(?:(?:the )?contents of|what is inside) (?:the )?(?:1 |one |a |an |2 |two )?(?:pre[- ]?filled )?(cap|capsule|sachet|vial|nebule|ampoule|packet|blister|syringe)(s?)$/;

/** "the contents of one capsule", as they are kept. */
export const isInsideCapsule = (words: string): boolean =>
  contents.exec(words.toLowerCase())?.[1]?.startsWith("cap") === true;

const rules: readonly Rule[] = [
  [
    /^(?:up to|maximum|maximum of|max|up to a maximum of|no more than) (\d{1,2}|[a-z]+) doses$/,
    ([, count]) =>
      /^\d+$/.test(digitsOf(count!)) ? [say(`Do not {take} more than ${digitsOf(count!)} doses.`)] : [],
  ],
  [
    /^(once a day )?(?:on )?([2-6]) days (?:a|of the|each|every|per) week$/,
    ([, once, count]) => [
      say(`{Take} it ${once === undefined ? "" : "once a day, "}on ${count} days each week.`),
    ],
  ],
  [
    new RegExp(
      `^(?:for |do not (?:use|take) (?:it )?for )?(?:up to|more than|longer than|max|maximum|max of|maximum of|a maximum of|no more than|no longer than|not more than) ${number} (days?|weeks?|months?)$`,
    ),
    ([, count, unit]) => [say(`Do not {take} it for more than ${lasting(count!, unit!)}.`)],
  ],
  [
    new RegExp(`^for ${number} (days?|weeks?|months?) (?:max|maximum|at most)$`),
    ([, count, unit]) => [say(`Do not {take} it for more than ${lasting(count!, unit!)}.`)],
  ],
  [
    new RegExp(`^for at least ${number} (days?|weeks?|months?)$`),
    ([, count, unit]) => [say(`{Take} it for at least ${lasting(count!, unit!)}.`)],
  ],
  [
    new RegExp(
      `^(?:(?:for|leave on for|wear for|on for) )?(?:up to|a maximum of|max|maximum|no more than) ${number} (hours?|hrs?)(?:,? (?:followed by|then|and then)| )`,
    ),
    ([, count]) => [say(`Do not leave it on for more than ${lasting(count!, "hour")}.`)],
  ],
  [
    contents,
    ([words, noun, many]) => {
      const isOne = /\b(?:1|one|an?) cap/.test(words);
      return [
        say(`Only {take} what is inside the ${noun === "cap" ? "capsule" : noun}${isOne ? "" : many}.`),
      ];
    },
  ],
  [
    /^(?:the )?contents of (?:the )?(?:1 |one |a |an )?(?:pre[- ]?filled )?(pen|cartridge)$/,
    ([, noun]) => [say(`{Take} all that is inside the ${noun}.`)],
  ],
];

/** The easy sentences of words that another clause keeps, or null. `words` are in lower case, without a final stop. */
export const sayKeptWords = (words: string): readonly EasySentence[] | null => {
  const found = byPhrase.get(words) ?? purpose(words);
  if (found !== null) return found;
  for (const [pattern, toSentences] of rules) {
    const parts = pattern.exec(words);
    const said = parts === null ? [] : toSentences(parts);
    if (said.length > 0) return said;
  }
  return null;
};

/** What the sentences above can be, beside the closed list. */
export const madeOfKeptWords: readonly RegExp[] = [
  /^This medicine is (?:for|to) [A-Za-z0-9', ]+\.$/,
  /^Do not (?:take|use|give) more than \d+ doses\.$/,
  /^(?:Take|Use|Give) it (?:once a day, )?on \d days each week\.$/,
  /^Do not (?:take|use|give) it for more than \d+ (?:day|week|month)s?\.$/,
  /^(?:Take|Use|Give) it for at least \d+ (?:day|week|month)s?\.$/,
  /^Only (?:take|use|give) what is inside the [a-z]+\.$/,
  /^(?:Take|Use|Give) all that is inside the [a-z]+\.$/,
];
