// language/english: prescribers' instructions that hold a number, a drink or a device, in easy sentences that mean the same.
import { reasonPatterns, spellOut } from "@plainlabel/directions";
import type { EasySentence } from "./instructionSentences.ts";

const numbers: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  eight: "8",
  sixty: "60",
  ten: "10",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
};
const number = `(\\d{1,3}|${Object.keys(numbers).join("|")})`;
const digitsOf = (word: string): string => numbers[word] ?? word;
/** "1 hour", "10 minutes". */
const period = (count: string, unit: string): string => {
  const one = unit.replace(/s$/, "");
  return `${digitsOf(count)} ${one}${digitsOf(count) === "1" ? "" : "s"}`;
};

const say = (text: string, meaning: EasySentence["meaning"] = null): EasySentence => ({ text, meaning });

const liquid =
  /^(?:cold |warm |lukewarm |tepid )?(?:water|juice|fruit juice|fluids?|liquid|squash|water or juice|clear liquid|any liquid)$/;

/** "half a glass of water", "125 mL of water", "plenty of water"; null for anything that is no drink. */
const drinkOf = (words: string): string | null => {
  if (liquid.test(words)) return words;
  const glass =
    /^(a|one|1|half a|a half|a full|1 full|one full|a large|a small|a third of a|at least half a|a tall|an 8 ounce|8 ounce) (glass|tumbler|tumblerful|glassful|cup|cupful) (?:of|full of) (.+)$/.exec(
      words,
    );
  if (glass !== null && liquid.test(glass[3]!)) {
    const size = glass[1]!
      .replace(/^(?:one|1)$/, "a")
      .replace("a half", "half a")
      .replace(/^8/, "an 8")
      .replace(/^(?:one|1) /, "a ");
    return `${size} ${glass[2]!.startsWith("cup") ? "cup" : "glass"} of ${glass[3]}`;
  }
  const volume = /^(\d{2,3}) ?(?:ml|mls|millilitres) (?:of )?(.+)$/.exec(words);
  if (volume !== null && liquid.test(volume[2]!)) return `${volume[1]} mL of ${volume[2]}`;
  const ounces = /^(4|6|8|4 to 8|4 - 8|six|eight|four) (?:ounces|oz\.?|fluid ounces) of (.+)$/.exec(words);
  if (ounces !== null && liquid.test(ounces[2]!))
    return `${digitsOf(ounces[1]!).replace(" - ", " to ")} ounces of ${ounces[2]}`;
  const some = /^(plenty of|plenty|lots of|a little|some|a drink of|a sip of|a mouthful of) (.+)$/.exec(
    words,
  );
  if (some === null || !liquid.test(some[2]!)) return null;
  return `${some[1]!.replace(/^(?:plenty|lots of)$/, "plenty of")} ${some[2]}`;
};

/** How something goes into a drink, by the words before the drink. */
const intoDrink: Readonly<Record<string, (drink: string) => string>> = {
  dissolve: (drink) => `Dissolve it in ${drink} first.`,
  disperse: (drink) => `Let it break up in ${drink} first.`,
  mix: (drink) => `Mix it with ${drink} first.`,
  stir: (drink) => `Stir it into ${drink} first.`,
  add: (drink) => `Add it to ${drink} first.`,
  sprinkle: (drink) => `Sprinkle it on ${drink} first.`,
};
const hows: readonly (readonly [pattern: string, how: keyof typeof intoDrink])[] = [
  ["(dissolved|dissolve|to be dissolved|dissolve contents|dissolve it) (in|into)", "dissolve"],
  ["(dispersed|disperse|to be dispersed) in", "disperse"],
  ["(mixed|mix|mix it|to be mixed|diluted|dilute|to be diluted|made up|after mixing) (in|with|into)", "mix"],
  ["(stirred into|stir into)", "stir"],
  ["added to", "add"],
  ["sprinkled on", "sprinkle"],
];
const howWords = hows.flatMap(([pattern, how]) => spellOut(pattern).map((words) => [words, how] as const));

const straightAway = / and drink (?:immediately|straight away)$/;
const drunk =
  / (?:and drink|and drunk|and take|and taken|and swallow|and swallowed|then drink|then take|before taking|before drinking|before use|and drink once dissolved)$/;

/** True for words that tell what to dissolve or mix something in. */
export const isMixing = (words: string): boolean => mixing(words) !== null;

const mixing = (words: string): readonly EasySentence[] | null => {
  const soon = straightAway.test(words);
  const rest = words.replace(straightAway, "").replace(drunk, "");
  for (const [lead, how] of howWords) {
    const drink = rest.startsWith(`${lead} `) ? drinkOf(rest.slice(lead.length + 1)) : null;
    if (drink === null) continue;
    const watery = / ?water$/.test(drink) && how !== "disperse";
    return [
      say(intoDrink[how]!(drink), watery ? { id: "dissolve-in-water" } : null),
      ...(soon ? [say("Drink it straight away.")] : []),
    ];
  }
  return null;
};

/** "whole with water": swallowed, with a drink beside it. */
const wholeWith = (words: string): readonly EasySentence[] | null => {
  const parts =
    /^(?:(?:swallow|swallowed|to be swallowed|must be swallowed|take|to be taken) )?whole (with .+)$/.exec(
      words,
    );
  const drink = parts === null ? null : taken(parts[1]!);
  return drink === null ? null : [say("Swallow it whole.", { id: "swallow-whole" }), ...drink];
};

/** "with a glass of water": beside the medicine, not into it. */
const taken = (words: string): readonly EasySentence[] | null => {
  const parts = /^(?:take )?(with|in) (.+)$/.exec(words.replace(drunk, ""));
  const drink = parts === null ? null : drinkOf(parts[2]!);
  if (parts === null || drink === null) return null;
  const full = parts[1] === "with" && drink === "a full glass of water";
  return [say(`{Take} it ${parts[1]} ${drink}.`, full ? { id: "swallow-with-water" } : null)];
};

const devices: Readonly<Record<string, string>> = {
  spacer: "spacer",
  "spacer device": "spacer",
  "spacer and mask": "spacer and mask",
  aerochamber: "AeroChamber",
  "aerochamber plus": "AeroChamber Plus",
  volumatic: "Volumatic",
  "volumatic spacer": "Volumatic spacer",
  "able spacer": "Able Spacer",
  nebuliser: "nebuliser",
  nebulizer: "nebuliser",
  "nebuliser machine": "nebuliser",
  nebulisation: "nebuliser",
  nebulization: "nebuliser",
  device: "device",
  inhaler: "inhaler",
  "inhaler device": "inhaler",
  "inhalation device": "inhaler",
  haler: "inhaler",
  "applicator provided": "applicator that comes with it",
  "applicator supplied": "applicator that comes with it",
  "oral syringe provided": "oral syringe that comes with it",
  "measuring spoon provided": "measuring spoon that comes with it",
  "spacer provided": "spacer that comes with it",
  "device provided": "device that comes with it",
  peg: "PEG tube",
  "oral syringe": "oral syringe",
  applicator: "applicator",
  dropper: "dropper",
  easyhaler: "Easyhaler",
  handihaler: "HandiHaler",
  accuhaler: "Accuhaler",
  turbohaler: "Turbohaler",
  "measuring spoon": "measuring spoon",
  "syringe provided": "syringe that comes with it",
  "feeding tube": "feeding tube",
  "peg tube": "PEG tube",
  "ng tube": "NG tube",
};
const deviceWords = new RegExp(
  `^(?:via|through|using|with|by|in) (a |an |the |your )?(${Object.keys(devices)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})$`,
);

const device = (words: string): readonly EasySentence[] | null => {
  const parts = deviceWords.exec(words);
  if (parts === null) return null;
  const name = devices[parts[2]!]!;
  const own = /^[A-Z]/.test(name) || name.endsWith("with it") ? "the " : /^[aeio]/.test(name) ? "an " : "a ";
  const article = parts[1] === undefined || /^an? $/.test(parts[1]) ? own : parts[1];
  return [say(`Use ${article}${name}.`)];
};

const reasons: ReadonlySet<string> = new Set(reasonPatterns.flatMap(spellOut));
const indicated = /^indications?:? (.+)$/;
const forWords =
  /^(for|to help prevent|to relieve|to help|to treat|to help with|for relief of|for the relief of|to control|to prevent|for your|to reduce|to lower|to protect) (.+)$/;
const capitals = /\b(?:ibs|copd|uti|gord|gerd|adhd|chf)\b/g;

/** "for high blood pressure": what the medicine is for. */
const purpose = (words: string): readonly EasySentence[] | null => {
  const indication = indicated.exec(words);
  if (indication !== null) return purpose(`for ${indication[1]}`);
  const parts = forWords.exec(words);
  if (parts === null || !parts[2]!.split(/, (?:and |or )?| and | or /).every((one) => reasons.has(one))) {
    if (parts === null || !reasons.has(parts[2]!)) return null;
  }
  const said = words
    .replace(capitals, (short) => short.toUpperCase())
    .replace("parkinson", "Parkinson")
    .replace("type 2", "type 2");
  return [say(`This medicine is ${said}.`)];
};

/** "clean, dry skin with no hair that is not broken". */
const skinOf = (words: string): string => {
  const state = ["clean", "dry"].filter((one) => words.includes(one)).join(", ");
  const bald = /hair/.test(words) ? " with no hair" : "";
  const intact = /intact|unbroken/.test(words) ? " that is not broken" : "";
  return `${state === "" ? "" : `${state} `}skin${bald}${intact}`;
};

type Rule = readonly [RegExp, (parts: RegExpExecArray) => readonly EasySentence[]];

const minutes = "(minutes|mins|minute)";
const food =
  "(?:food|some food|meals|a meal|milk|water|plenty of water|a snack|snacks|snack|meal|a glass of milk|a glass of water)";
/** Food and a drink, or one of two: every word of it is plain already. */
const together = new RegExp(`^(?:with|after|with or after) ${food} (?:or|and) ${food}$`);

const rules: readonly Rule[] = [
  [
    new RegExp(`^(wash|rinse) (off|out) after ${number} ${minutes}$`),
    ([, verb, , count]) => [
      say(`${verb === "wash" ? "Wash" : "Rinse"} it off after ${period(count!, "minutes")}.`),
    ],
  ],
  [
    new RegExp(
      `^leave (on |in )?(?:for )?${number} ${minutes}( (?:before washing off|then wash off))?( (?:before rinsing|before rinsing off|then rinse|then rinse off|and rinse off|then rinse thoroughly))?$`,
    ),
    ([, where, count, , wash, rinse]) => [
      say(`Leave it ${where === undefined ? "" : where}for ${period(count!, "minutes")}.`),
      ...(wash === undefined ? [] : [say("After that, wash it off.")]),
      ...(rinse === undefined
        ? []
        : [
            say(
              rinse.endsWith("thoroughly") ? "After that, rinse it off well." : "After that, rinse it off.",
            ),
          ]),
    ],
  ],
  [
    /^leave (on )?for (8 to 12|8|12) hours$/,
    ([, on, count]) => [say(`Leave it ${on ?? ""}for ${count} hours.`)],
  ],
  [/^wash off after (8|12) hours$/, ([, count]) => [say(`Wash it off after ${count} hours.`)]],
  [
    /^remove (and discard )?(patch |the patch )?(within|after) (\d{1,2}) hours$/,
    ([, discard, , when, count]) => [
      say(`Take it off ${when} ${count} hours.`),
      ...(discard === undefined ? [] : [say("After that, throw it away.")]),
    ],
  ],
  [
    /^(?:leave on|wear|keep on|leave in place|leave patch on) (for|for up to|up to) (12|24|72) hours$/,
    ([, how, count]) => [
      say(
        how === "for"
          ? `Leave it on for ${count} hours.`
          : `Do not leave it on for more than ${count} hours.`,
      ),
    ],
  ],
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
    /^to (?:a )?((?:(?:clean|dry|and|hairless|non hairy|hair free|intact|unbroken) )+)(?:area of )?skin$/,
    ([, words]) => [say(`Use it on ${skinOf(words!)}.`)],
  ],
  [
    /^(?:wait|leave) (5|10|five|ten) minutes (between (?:each )?drops?|before (?:using|putting in) other (?:eye )?drops)$/,
    ([, count, what]) => [
      say(
        `Wait ${digitsOf(count!)} minutes ${what!.startsWith("between") ? "between drops" : "before you use other drops"}.`,
      ),
    ],
  ],
  [
    /^for (30 to 60|30|60|10|thirty|sixty) seconds$/,
    ([, count]) => [say(`Do this for ${digitsOf(count!)} seconds.`)],
  ],
  [
    /^for (1|one|a|2|two) minutes?$/,
    ([, count]) => [say(`Do this for ${period(count === "a" ? "1" : count!, "minutes")}.`)],
  ],
  [
    /^rinse (?:well |out )?after (\d{1,2}|[a-z]+) (?:minutes|mins|minute)$/,
    ([, count]) => [say(`Rinse after ${period(count!, "minutes")}.`)],
  ],
  [
    /^((?:with|after|with or after) [a-z ]+)$/,
    ([, words]) => (together.test(words!) ? [say(`{Take} it ${words}.`)] : []),
  ],
  [
    /^to ((?:clean|dry|wet|damp|clean and dry|clean dry)) (hair|area|areas)$/,
    ([, how, what]) => [
      say(
        `Use it on ${how!.replace("clean dry", "clean, dry").replace("clean and dry", "clean, dry")} ${what === "hair" ? "hair" : "skin"}.`,
      ),
    ],
  ],
  [
    /^(sit|stand|stay|remain) (?:upright|up) (?:for (at least )?|(at least ))(30|60|thirty) minutes( after taking| after| afterwards)?$/,
    ([, how, least, bare, count, after]) => [
      say(
        `${how === "sit" ? "Sit up" : how === "stand" ? "Stand up" : "Stay upright"} for ${least ?? bare ?? ""}${digitsOf(count!)} minutes${after === undefined ? "" : " after you {take} it"}.`,
      ),
    ],
  ],
  [
    new RegExp(`^(?:discard|dispose of|throw away) ${number} (weeks|days|months) after opening$`),
    ([, count, unit]) => [
      say(
        `Throw it away ${period(count!, unit!)} after you open it.`,
        unit === "weeks" ? { id: "discard-after", weeks: digitsOf(count!) } : null,
      ),
    ],
  ],
  [
    new RegExp(
      `^for (?:up to|a maximum of|no more than|no longer than|not more than) ${number} (days?|weeks?|months?)$`,
    ),
    ([, count, unit]) => [say(`Do not {take} it for more than ${period(count!, unit!)}.`)],
  ],
  [
    new RegExp(`^for at least ${number} (days?|weeks?|months?)$`),
    ([, count, unit]) => [say(`{Take} it for at least ${period(count!, unit!)}.`)],
  ],
  [
    /^(?:the )?contents of (?:the )?(?:1 |one |a |an |2 |two )?(capsule|sachet|vial|nebule|ampoule|packet|blister)(s?)$/,
    ([, noun, many]) => [say(`Only {take} what is inside the ${noun}${many}.`)],
  ],
  [
    /^(at least )?(an hour|1 hour|one hour|30 minutes|half an hour) before(?: (food|meals|eating))? or (at least )?(2|two|1|one) (hours?) after (food|meals|eating)$/,
    ([, least, before, meal, too, after, unit, again]) => [
      say(
        `{Take} it ${least ?? ""}${before!.replace(/^(?:an|one) hour/, "1 hour")} before ${meal ?? again} or ${too ?? ""}${period(after!, unit!)} after ${again}.`,
      ),
    ],
  ],
];

/** The easy sentences of an instruction that no table can list, or null. `words` are in lower case, without a final stop. */
export const instructionByPattern = (words: string): readonly EasySentence[] | null => {
  for (const reader of [mixing, wholeWith, taken, device, purpose]) {
    const found = reader(words);
    if (found !== null) return found;
  }
  for (const [pattern, toSentences] of rules) {
    const parts = pattern.exec(words);
    const found = parts === null ? [] : toSentences(parts);
    if (found.length > 0) return found;
  }
  return null;
};

const drinkSaid = "[a-z0-9 ]*(?:water|juice|fluids?|liquid|squash)";
/** Every sentence that the patterns above can make. */
const made: readonly RegExp[] = [
  new RegExp(
    `^(?:Dissolve it in|Let it break up in|Mix it with|Stir it into|Add it to|Sprinkle it on) (?:\\d+ mL of |[\\dto ]+ ounces of )?${drinkSaid} first\\.$`,
  ),
  /^Drink it straight away\.$/,
  new RegExp(`^(?:Take|Use|Give) it (?:with|in) (?:\\d+ mL of |[\\dto ]+ ounces of )?${drinkSaid}\\.$`),
  new RegExp(`^Use (?:an?|the|your) (?:${Object.values(devices).join("|")})\\.$`),
  /^This medicine is (?:for|to) [A-Za-z0-9', ]+\.$/,
  /^(?:Wash|Rinse) it off after \d+ (?:minutes?|hours)\.$/,
  /^Leave it (?:on |in )?for [\dto ]+ (?:minutes?|hours)\.$/,
  /^After that, (?:wash it off|rinse it off(?: well)?)\.$/,
  /^Take it off (?:within|after) \d+ hours\.$/,
  /^Do not leave it on for more than \d+ hours\.$/,
  /^After that, throw it away\.$/,
  /^Do this for [\dto ]+ (?:seconds|minutes?)\.$/,
  /^Rinse after \d+ minutes?\.$/,
  new RegExp(`^(?:Take|Use|Give) it (?:with|after|with or after) ${food} (?:or|and) ${food}\\.$`),
  /^Use it on (?:(?:clean|dry|wet|damp|clean, dry) )?(?:hair|skin)(?: with no hair)?(?: that is not broken)?\.$/,
  /^Wait \d+ minutes (?:between drops|before you use other drops)\.$/,
  /^Do not (?:take|use|give) more than \d+ doses\.$/,
  /^(?:Take|Use|Give) it (?:once a day, )?on \d days each week\.$/,
  /^(?:Sit up|Stand up|Stay upright) for (?:at least )?\d+ minutes(?: after you (?:take|use|give) it)?\.$/,
  /^Throw it away \d+ (?:day|week|month)s? after you open it\.$/,
  /^Do not (?:take|use|give) it for more than \d+ (?:day|week|month)s?\.$/,
  /^(?:Take|Use|Give) it for at least \d+ (?:day|week|month)s?\.$/,
  /^Only (?:take|use|give) what is inside the [a-z]+\.$/,
  /^(?:Take|Use|Give) it (?:at least )?[a-z0-9 ]+ before [a-z]+ or (?:at least )?\d+ hours? after [a-z]+\.$/,
];

/** True for a sentence that the patterns make. */
export const isMadeByPattern = (sentence: string): boolean => made.some((pattern) => pattern.test(sentence));
