// directions/test/corpus: what a regimen holds that its words do not say. For tests: nothing may ever be found.
import type { Regimen, Step } from "../../src/regimen/Regimen.ts";
import { weekdays } from "../../src/regimen/Regimen.ts";

/** How each time of day may be worded. */
const slotWords: Readonly<Record<string, RegExp>> = {
  morning: /morning|mane|\bom\b|qam|q am|\ba\.?m\b/i,
  midday: /midday|mid-?\s?day|noon/i,
  afternoon: /afternoon/i,
  evening: /evening(?! meal)|\bp\.?m\b/i,
  bedtime: /bed|last thing at night|\bq?\s?hs\b|retiring|before sleep/i,
  breakfast: /breakfast|b ?[/'’]? ?fast|bkfast/i,
  lunch: /lunch/i,
  teatime: /tea-?\s?time|\btea\b/i,
  dinner: /dinner/i,
  "evening-meal": /evening meal/i,
  supper: /supper/i,
  night: /night|nocte|\bon\b/i,
  waking: /wak|rising|getting up/i,
};

const numberWords: Readonly<Record<string, string>> = {
  "0.5": "half|½|1/2",
  1: "one|once|an?|single",
  2: "two|twice|other|alternate|alt|eod|eow|second|fortnight",
  3: "three|third|thrice",
  4: "four|fourth",
  5: "five|fifth",
  6: "six",
  7: "seven|seventh",
  8: "eight",
  9: "nine",
  10: "ten",
  12: "twelve",
  14: "fourteen",
  20: "twenty",
  24: "twenty",
};

const plain = (text: string): string => text.replace(/(\d),(?=\d{3})/g, "$1");

/** Whether the number stands in the text, in digits or as a word. */
const hasNumber = (text: string, value: string): boolean =>
  new RegExp(`(?<![\\d.])${value.replace(".", "\\.")}(?![\\d]|\\.\\d)`).test(plain(text)) ||
  new RegExp(`\\b(?:${numberWords[value] ?? "(?!)"})\\b`, "i").test(text);

const dayIsNamed = (text: string, day: string): boolean =>
  /\bm ?[/,]? ?w ?[/,]? ?f\b/i.test(text) ||
  new RegExp(`\\b${day.slice(0, 3)}`, "i").test(text) ||
  weekdays.some((first, from) =>
    weekdays.some(
      (last, to) =>
        from < weekdays.indexOf(day as (typeof weekdays)[number]) &&
        weekdays.indexOf(day as (typeof weekdays)[number]) < to &&
        new RegExp(`\\b${first.slice(0, 3)}[a-z]*\\s?(?:to|through|-|–)\\s?${last.slice(0, 3)}`, "i").test(
          text,
        ),
    ),
  );

const clockIsNamed = (text: string, time: string): boolean => {
  const hour = Number(time.slice(0, 2));
  const spoken = hour % 12 === 0 ? 12 : hour % 12;
  if ((time === "12:00" || time === "00:00") && /noon|midday|midnight/i.test(text)) return true;
  return new RegExp(`(?<!\\d)(?:0?${spoken}|${time.slice(0, 2)})[:.]?(?:${time.slice(3)})?(?!\\d)`).test(
    text,
  );
};

const latinTimes: Readonly<Record<number, RegExp>> = {
  1: /\bo\.?d\b|daily|weekly|monthly|yearly|annually|(?:a|per|each|every|\/) ?(?:day|week|month|year|night|morning)|everyday|nightly|first day|today|day (?:1|one|\d)\b|single|nocte|bedtime|before bed/i,
  2: /\bb\.?i?\.?d\b/i,
  3: /\bt\.?[di]\.?[sd]\b/i,
  4: /\bq\.?[di]\.?[sd]\b/i,
};

/** "four times a day after meals and at bedtime": of the four, three are at meals. */
const isAtMeals = ({ timing: { times }, food }: Step, text: string): boolean =>
  times?.high === 3 &&
  food?.meal === "meals" &&
  (hasNumber(text, "4") || latinTimes[4]?.test(text) === true) &&
  /\b(?:bed|bedtime|night|nocte)\b/i.test(text);

/** "150 mcg", "150 MCG" and "150 micrograms" alike, without spaces. */
const inLetters = (text: string): string =>
  text
    .replace(/\s+/g, "")
    .replace(/microgram(?:me)?s?|mcgs?/gi, "mcg")
    .toLowerCase();

/** "40mg after 1 week": one day, and the days without it before the next. */
const isDayOfWait = ({ timing, amount, duration }: Step, text: string): boolean =>
  /\b(?:after|in) \d+ weeks?\b|\b\d+ weeks? later\b/i.test(text) &&
  duration?.unit === "day" &&
  (amount !== null && "exact" in amount && amount.exact === "0"
    ? hasNumber(text, `${(Number(duration.high) + 1) / 7}`)
    : timing.once && duration.high === "1");

/** "Dissolve 1 tablet in 4 litres of water" is kept without its dose. */
const isTyped = (words: string, text: string): boolean =>
  text.includes(words) ||
  (words.startsWith("dissolve in ") &&
    /\bdissolve\b/i.test(text) &&
    text.includes(words.slice("dissolve ".length)));

const unsaidOf = (step: Step, text: string): readonly string[] => {
  const { timing, limits, duration } = step;
  const claims: readonly (readonly [boolean, string])[] = [
    ...timing.slots.map(({ name }) => [slotWords[name]?.test(text) === true, name] as const),
    ...timing.weekdays.map((day) => [namesOthers.test(text) || dayIsNamed(text, day), day] as const),
    ...timing.clockTimes.map(({ time }) => [clockIsNamed(text, time), time] as const),
    [
      timing.times === null ||
        hasNumber(text, `${timing.times.high}`) ||
        latinTimes[timing.times.high]?.test(text) === true ||
        isAtMeals(step, text) ||
        (timing.times.per.unit === "week" && /every 7 days/i.test(text)),
      "times",
    ],
    [timing.times?.upTo !== true || /up ?to|at most/i.test(text), "up to"],
    [
      timing.every === null ||
        hasNumber(text, timing.every.high) ||
        /hourly|every hour|fortnight/i.test(text),
      "every",
    ],
    [
      !timing.once ||
        /once|stat|immediately|now|straight away|as soon as possible|asap|dose|one time|initially|at first|first loose|repeat|\b(?:days?|weeks?) \d|\bone (?:in|after)|second/i.test(
          text,
        ),
      "once",
    ],
    [
      timing.cycle === null || /off|break|interval|free|stop|nothing|none|no tablets|miss|cycle/i.test(text),
      "cycle",
    ],
    [timing.sameTime === null || /same/i.test(text), "same time"],
    [
      step.asNeeded === null ||
        /need|requir|necessary|p\.?r\.?n|urge to smoke|cravings|onset of|start of a|first sign of|\breqd?\b|\bnec\b|\bif\b|\bwhen\b/i.test(
          text,
        ) ||
        namesEvent.test(text),
      "as needed",
    ],
    [limits.units === null || hasNumber(text, limits.units.amount), "most units"],
    [limits.doses === null || /max|more than|exceed|up ?to/i.test(text), "most doses"],
    [
      limits.leastGap === null ||
        hasNumber(text, limits.leastGap.value) ||
        (limits.leastGap.value === "1" && /\bhourly\b/i.test(text)),
      "least gap",
    ],
    [
      duration === null ||
        hasNumber(text, duration.high) ||
        /(?:days?|weeks?) \d|first day|1st day|today|fortnight|repeat|reduc|increas|second|\bone (?:in|after)/i.test(
          text,
        ) ||
        isDayOfWait(step, text),
      "duration",
    ],
    [
      step.ending === null ||
        /stop|continue|carry on|thereafter|onwards?|from day \d|from \d(?:st|nd|rd|th)|\d\+|until (?:finished|complete)|to (?:zero|nil)/i.test(
          text,
        ),
      "ending",
    ],
    [
      step.food === null ||
        /food|meal|\bfeeds?\b|\btea\b|breakfast|b ?[/'’]? ?fast|bkfast|lunch|dinner|supper|stomach|milk|\bac\b|\bpc\b|p\.c|a\.c/i.test(
          text,
        ),
      "food",
    ],
    ...step.instructions.map((words) => [isTyped(words, text.replace(/\s+/g, " ")), words] as const),
    [step.strengthNote === null || inLetters(text).includes(inLetters(step.strengthNote)), "strength"],
  ];
  return claims.flatMap(([said, name]) => (said ? [] : [name]));
};

/** Events and feelings that tell when something is needed. */
const namesEvent =
  /\bafter intercourse|\bbefore (?:sex|intercourse|travel|flight|exercise|dental|procedure)|\bduring (?:period|heavy)|bleeding heavy|loose (?:stool|motion)|(?:nappy|pad|dressing) change|changing dressing|(?:fit|seizure) lasts|(?:fits|seizures) lasting|your period|with (?:any |your |each |every )?snacks?|(?:have|having) (?:a )?snacks?|\b(?:if|when) (?:the )?(?:resident|patient|person|child) (?:is|feels)|\b(?:if|when)(?: you feel)? (?:constipated|wheezy|dizzy|sputum|chest)/i;

/** Words that name days of the week by the others: "other days", "except Sundays", "weekdays". */
const namesOthers =
  /\b(?:other days|all other|rest of (?:the )?week|every day but|remaining days|except|excluding|but not|apart from|omit(?:ting)?|miss(?:ing)?|leav(?:e|ing) out|week ?days?|week ?ends?)\b|\b(?:daily|od)(?:,| but|\.) .*\b(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** The names of what the regimen holds and the text does not say. */
export const unsaid = ({ steps }: Regimen, text: string): readonly string[] =>
  steps.flatMap((step) =>
    unsaidOf(step, text.replace(/(\d)(?=(?:od|bd|tds|qds|om|on|nocte|mane)\b)/gi, "$1 ")),
  );
