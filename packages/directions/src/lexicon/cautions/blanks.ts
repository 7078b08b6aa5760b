// directions/lexicon/cautions: the closed lists that fill the blanks of a caution: drinks, minutes, devices.
import { drinkPatterns, plainDrink } from "./drinks.ts";

/** What may stand in one blank. */
interface Blank {
  /** Each is a pattern without blanks; an empty choice in brackets means that nothing may stand there too. */
  readonly patterns: readonly string[];
  /** The same meaning in the same words: "ten" is "10". */
  readonly plain: (words: string) => string;
}

const digits: Readonly<Record<string, string>> = {
  a: "1",
  an: "1",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  ten: "10",
  twelve: "12",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
  sixty: "60",
};

/** Number words as digits, "30 - 60" as "30 to 60". */
const inDigits = (words: string): string =>
  words
    .split(/ (?:to|-) /)
    .map((one) => digits[one] ?? one)
    .join(" to ");

/** "two hours" as "2 hours", "1 hours" as "1 hour". */
const lengthOf = (words: string): string =>
  words
    .replace(/^(\d+) - /, "$1 to ")
    .replace(/^\S+/, (count) => inDigits(count))
    .replace(/^1 hours$/, "1 hour");

/** "5 - 10 mins" as "5 to 10 minutes", "an hour" as "1 hour". */
const periodOf = (words: string): string => {
  const [, count = "", unit = ""] = /^(.+) (min|hour|hr)[a-z]*$/.exec(words) ?? [];
  const low = inDigits(count);
  return `${low} ${unit === "min" ? "minute" : "hour"}${low === "1" ? "" : "s"}`;
};

const oneOf = (pattern: string, plain = (words: string): string => words): Blank => ({
  patterns: [pattern],
  plain,
});

/** One of these names; the first of each row is its plain form. */
const named = (
  names: readonly (readonly [plain: string, ...others: string[]])[],
): Blank & { readonly names: readonly string[] } => {
  const known = new Map(names.flatMap((row) => row.map((name) => [name, row[0]] as const)));
  const typed = [...known.keys()].filter((name) => name === name.toLowerCase() && !name.includes(","));
  return {
    patterns: [`(${typed.join("|")})`],
    plain: (words) => known.get(words) ?? words,
    names: names.map(([plain]) => plain),
  };
};

/** Tubes into the stomach or the gut, by which a medicine goes past the mouth. */
export const tubes = [
  ["PEG tube", "peg tube", "peg", "peg feeding tube"],
  ["NG tube", "ng tube", "ng", "nasogastric tube", "ngt", "ng feeding tube"],
  ["NJ tube", "nj tube", "nj", "nasojejunal tube", "njt"],
  ["RIG tube", "rig tube", "rig"],
  ["gastrostomy tube", "gastrostomy"],
  ["jejunostomy tube", "jejunostomy", "jej tube", "jej"],
  ["feeding tube", "enteral tube", "enteral feeding tube"],
] as const;

/** The tubes by their plain names. */
export const tubeNames: ReadonlySet<string> = new Set(tubes.map(([plain]) => plain));

/** What was dissolved is taken: "and take it" is of the dose before it and says no more than "and take". */
const tookIt = ["and drink", "and take", "and give", "and swallow", "then drink", "then take"]
  .flatMap((words) => [`${words} it`, `${words} them`])
  .join("|");
const drunkSoon = ["and drink", "and take"]
  .flatMap((words) => [words, `${words} it`, `${words} them`])
  .flatMap((words) => [`${words} immediately`, `${words} straight away`])
  .join("|");
const drunk = `and drink|and drunk|and take|and taken|and give|and given|and swallow|and swallowed|${tookIt}`;
const rinses =
  "before rinsing|before washing off|then rinse|and rinse|then rinse off|then wash off|and rinse off|and wash off|before rinsing off|then rinse thoroughly";

const rinsingOf = (words: string): string => {
  if (words === "") return "";
  if (words.includes("thoroughly")) return "rinse well";
  return words.includes("wash") ? "wash" : "rinse";
};

/** What has gone when it may end; each row is one of them. */
const relieved = [
  [
    "the swelling has gone",
    "swelling goes down",
    "swelling has gone down",
    "swelling settles",
    "swelling gone",
    "swelling has gone",
  ],
  [
    "the pain has gone",
    "pain settles",
    "pain has settled",
    "pain gone",
    "pain goes",
    "pain has gone",
    "pain free",
    "pain subsides",
    "pain resolves",
    "pain resolved",
  ],
  ["the redness has gone", "redness has gone", "redness settles", "redness gone"],
  [
    "the itching has gone",
    "itching stops",
    "itching has stopped",
    "itch settles",
    "itching settles",
    "itching has gone",
  ],
  ["the bleeding has stopped", "bleeding stops", "bleeding has stopped"],
  ["the diarrhoea has stopped", "diarrhoea stops", "diarrhoea settles", "diarrhoea has stopped"],
  ["the vomiting has stopped", "vomiting stops", "vomiting has stopped", "vomiting settles"],
  ["the cough has gone", "cough settles", "cough has settled", "cough has gone"],
] as const;

/** Every blank by its name. */
export const blanks = {
  drink: { patterns: drinkPatterns, plain: plainDrink },
  /** "and drink straight away" says more than "and drink", which says nothing more. */
  soon: oneOf(
    `(${drunk}|${drunkSoon}|then drink|then take|before taking|before drinking|before use|and drink once dissolved|)`,
    (words) => (/immediately|straight away/.test(words) ? "straight away" : ""),
  ),
  tube: named(tubes),
  device: named([
    ["spacer", "spacer device"],
    ["spacer and mask"],
    ["AeroChamber", "aerochamber"],
    ["AeroChamber Plus", "aerochamber plus"],
    ["Volumatic", "volumatic"],
    ["Volumatic spacer", "volumatic spacer"],
    ["Able Spacer", "able spacer"],
    ["nebuliser", "nebulizer", "nebuliser machine", "nebulisation", "nebulization"],
    ["device"],
    ["inhaler", "inhaler device", "inhalation device", "haler"],
    ["applicator that comes with it", "applicator provided", "applicator supplied"],
    ["oral syringe that comes with it", "oral syringe provided", "oral syringe supplied"],
    ["measuring spoon that comes with it", "measuring spoon provided", "measuring spoon supplied"],
    ["spacer that comes with it", "spacer provided"],
    ["device that comes with it", "device provided"],
    ["syringe that comes with it", "syringe provided", "syringe supplied"],
    ...tubes,
    ["oral syringe"],
    ["syringe"],
    ["applicator"],
    ["insulin pen"],
    ["dropper"],
    ["Easyhaler", "easyhaler"],
    ["Respimat", "respimat"],
    ["Ellipta", "ellipta"],
    ["NEXThaler", "nexthaler"],
    ["Spiromax", "spiromax"],
    ["Breezhaler", "breezhaler"],
    ["Genuair", "genuair"],
    ["HandiHaler", "handihaler", "handihaler device"],
    ["Zonda inhaler", "zonda", "zonda device", "zonda inhaler"],
    ["Accuhaler", "accuhaler"],
    ["Turbohaler", "turbohaler"],
    ["measuring spoon"],
  ]),
  whose: oneOf("(the|an|your|a|)"),
  minutes: oneOf(
    "(1|2|3|4|5|6|8|10|15|20|30|45|60|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|1 to 2|1 - 2|2 to 3|2 - 3|2 to 5|2 - 5|3 to 5|3 - 5|5 to 10|5 - 10|10 to 15|10 - 15|15 to 20|15 - 20|10 to 20|10 - 20|15 to 30|15 - 30|20 to 30|20 - 30)",
    inDigits,
  ),
  /** A short while: "half an hour" is "30 minutes". */
  length: {
    patterns: [
      "(1|2|3|5|10|15|20|30|45|60|one|two|three|five|ten|fifteen|twenty|thirty|sixty|5 to 10|5 - 10|10 to 15|10 - 15|15 to 20|15 - 20|30 to 60|30 - 60) (minutes|mins|minute)",
      "(half an|half a|half) (hour|hr)",
      "(1|2|3|4|one|two|three|four|an|1 to 2|1 - 2) (hour|hours|hr|hrs)",
    ],
    plain: (words) => (words.startsWith("half") ? "30 minutes" : periodOf(words)),
  },
  /** Into how many doses an amount for the day is divided. */
  parts: oneOf(
    "(2|3|4|two|three|four|2 to 3|2 - 3|two to three|2 or 3|two or three|3 to 4|3 - 4|three to four|3 or 4|three or four|2 to 4|2 - 4|two to four)",
    (words) => words.split(" or ").map(inDigits).join(" or "),
  ),
  centimetres: oneOf("(1|2|one|two)", inDigits),
  seconds: oneOf("(10|30|60|thirty|sixty|30 to 60|30 - 60)", inDigits),
  years: oneOf("(2|3|4|5|7|10|two|three|four|five|seven|ten|3 to 5|3 - 5|5 to 10|5 - 10)", inDigits),
  /** More months than a year has; so long a course is told in words and not counted. */
  manyMonths: oneOf("(15|18|21|24|30|36|48|60|twenty four)", (words) =>
    words === "twenty four" ? "24" : words,
  ),
  /** The day, or the part of it, on which the first dose is taken. */
  firstDay: named([
    ["today"],
    ["this morning"],
    ["tonight", "tonite"],
    ["this evening", "today evening"],
    ["tomorrow"],
    ["tomorrow morning"],
    ["tomorrow evening"],
    ["tomorrow night"],
    ["on Monday", "on monday", "monday", "mon"],
    ["on Tuesday", "on tuesday", "tuesday", "tues", "tue"],
    ["on Wednesday", "on wednesday", "wednesday", "wed"],
    ["on Thursday", "on thursday", "thursday", "thurs", "thu"],
    ["on Friday", "on friday", "friday", "fri"],
    ["on Saturday", "on saturday", "saturday", "sat"],
    ["on Sunday", "on sunday", "sunday", "sun"],
  ]),
  /** A day of a woman's cycle, from the second on. */
  cycleDay: oneOf(`(${Array.from({ length: 27 }, (_, at) => at + 2).join("|")})`),
  hours: oneOf(
    "(1|2|3|4|6|8|10|12|14|16|18|20|24|48|72|one|two|three|four|six|eight|ten|twelve|an|8 to 12|8 - 12|2 to 3|2 - 3|4 to 6|4 - 6|6 to 8|6 - 8|6 to 10|6 - 10|8 to 10|8 - 10|8 to 14|8 - 14|10 to 12|10 - 12)",
    inDigits,
  ),
  /** How long a patch is worn: up to a day, by even hours. */
  wornHours: oneOf(
    "(8|10|12|14|16|18|20|24|48|72|eight|ten|twelve|8 to 12|8 - 12|10 to 12|10 - 12)",
    inDigits,
  ),
  /** After opening: "4 week" stands for weeks and days and months alike. */
  shelfLife: {
    patterns: [
      "(1|2|3|4|5|6|7|8|10|12|14|21|28|30|56|84|one|two|three|four|six|eight|twelve|1 - 2|1 to 2) (week|weeks|day|days|month|months)",
      "(1|2|3|4|5|6|8|12) / 52",
      "(1|2|3|6) / 12",
    ],
    plain: (words) =>
      lengthOf(words)
        .replace(/ \/ 52$/, " week")
        .replace(/ \/ 12$/, " month")
        .replace(/s$/, ""),
  },
  /** The same again, for a second length of one caution. */
  shelfLifeAfter: oneOf(
    "(1|2|3|4|5|6|7|8|10|12|14|21|28|30|one|two|three|four|six|eight) (week|weeks|day|days|month|months)",
    (words) => lengthOf(words).replace(/s$/, ""),
  ),
  atLeast: oneOf("(for at least|at least|for a minimum of|for|)", (words) =>
    /least|minimum/.test(words) ? "at least" : "",
  ),
  least: oneOf("(at least|)"),
  again: oneOf("(at least|)"),
  gap: oneOf("(an hour|1 hour|one hour|30 minutes|half an hour|2 hours|two hours)", (words) =>
    words === "half an hour" ? "30 minutes" : lengthOf(words),
  ),
  before: oneOf("(30 - 60|30 to 60|30|45|60) (minutes|mins)", (words) =>
    words.replace(/ - /, " to ").replace("mins", "minutes"),
  ),
  meal: oneOf("(food|meals|eating|)"),
  late: oneOf("(2|two|1|one|an) (hour|hours)", lengthOf),
  after: oneOf("(food|meals|eating)"),
  rinsing: oneOf(`(${rinses}|)`, rinsingOf),
  skin: oneOf(
    "(clean and dry hairless|dry hairless|dry non hairy|clean dry hairless|dry clean hairless|dry clean|clean dry intact|clean dry hair free|dry intact|a clean dry area of|a clean dry|a hairless area of|dry unbroken|clean , dry|clean , dry , hairless|clean , dry and hairless|clean dry and hairless|clean , dry hairless|clean , dry , non hairy|clean , dry , unbroken|clean , dry , intact|dry , hairless|a clean , dry , hairless area of|a clean dry hairless area of) skin",
  ),
  relation: oneOf("(with|after|with or after)"),
  fare: oneOf(
    "(food or milk|milk or food|a meal or snack|a snack or meal|meals or food|food or a snack|food or snack|food or water|food or a glass of milk|meals or snacks|meals or milk|food and water|food and plenty of water|milk or water|a meal or a snack)",
  ),
  other: named([
    ["indigestion medicines", "indigestion remedies", "antacids", "indigestion medicine"],
    ["milk"],
    ["iron"],
    ["calcium"],
    ["zinc"],
    ["iron or calcium", "calcium or iron"],
    ["iron or zinc"],
    ["milk or indigestion medicines", "milk or antacids", "antacids or milk"],
    ["other medicines", "any other medicines", "other medication", "any other medication"],
  ]),
  /** What tells that it may end soon. */
  end: named([
    [
      "it has healed",
      "healed",
      "healing",
      "skin has healed",
      "lesions have healed",
      "the eye has healed",
      "eye has healed",
    ],
    [
      "it is clear",
      "clear",
      "cleared",
      "it has cleared",
      "it clears",
      "clearing",
      "the rash has cleared",
      "rash has cleared",
      "rash cleared",
      "rash clears",
      "infection has cleared",
      "infection cleared",
      "eyes clear",
      "eye clear",
      "eyes are clear",
      "eye is clear",
      "eyes have cleared",
      "eye has cleared",
      "lesions have cleared",
      "lesions clear",
      "lesions cleared",
    ],
    [
      "your eye is back to normal",
      "eye returns to normal",
      "the eye returns to normal",
      "eye has returned to normal",
      "the eye has returned to normal",
    ],
    [
      "your symptoms are gone",
      "symptoms have gone",
      "symptoms have cleared",
      "symptoms resolve",
      "symptoms have resolved",
      "symptoms settle",
      "symptoms clear",
      "symptoms clear up",
      "symptoms have settled",
      "symptoms disappear",
      "symptoms gone",
      "lesions have resolved",
      "lesions resolved",
      "lesions resolve",
      "lesions have gone",
    ],
    ...relieved,
  ]),
  /** The same without what has a row of its own. */
  relief: named(relieved),
  /** A medicine beside which this one is taken. */
  companion: named([
    ["naproxen"],
    ["ibuprofen"],
    ["diclofenac"],
    ["codeine"],
    ["co-codamol", "co codamol"],
    ["dihydrocodeine"],
    ["morphine"],
    ["tramadol"],
    ["oxycodone"],
    ["prednisolone"],
    ["dexamethasone"],
    ["aspirin"],
    ["clopidogrel"],
    ["steroids", "steroid tablets", "steroid"],
    ["antibiotics", "antibiotic"],
    ["painkillers", "pain killers", "strong painkillers"],
    ["opioid painkillers", "opioids", "opiates", "opioid"],
    [
      "anti-inflammatory painkillers",
      "anti inflammatory painkillers",
      "nsaids",
      "nsaid",
      "anti inflammatories",
    ],
  ]),
  /** A medicine that is left out while this one is taken. */
  paused: named([
    ["simvastatin"],
    ["atorvastatin"],
    ["rosuvastatin"],
    ["your statin", "statin", "statins"],
    ["methotrexate"],
    ["metformin"],
    ["calcium"],
    ["iron"],
  ]),
  pregnantWeeks: oneOf("(6|8|10|12|13|14|16|20|24|28|32|34|36|37|38)"),
  pregnantFrom: oneOf("(6|8|10|12|13|14|16|20|24|28)"),
  /** Below how many beats a minute a medicine is left out. */
  pulse: oneOf("(50|55|60)"),
  /** What sort of medicine it is, in everyday words. */
  sort: named([
    ["water tablet", "water tablets"],
    ["blood pressure tablet", "blood pressure tablets", "bp tablet"],
    ["cholesterol tablet"],
    ["heart tablet"],
    ["diabetes tablet"],
    ["sleeping tablet"],
    ["blood thinner", "blood thinning tablet"],
    ["stomach tablet"],
    ["painkiller", "pain killer"],
    ["antibiotic"],
    ["steroid"],
    ["antihistamine"],
    ["preventer", "preventer inhaler", "brown preventer inhaler", "brown preventer"],
    ["reliever"],
    ["laxative"],
    ["statin"],
    ["vitamin", "vitamins", "vitamin tablet"],
    ["iron tablet", "iron tablets"],
    ["thyroid tablet"],
    ["gout tablet"],
    ["travel tablet"],
    ["migraine tablet"],
    ["blood pressure and heart tablet"],
  ]),
  /** What to stop for, as a person notices it. */
  sign: named([
    ["you get diarrhoea", "diarrhoea", "diarrhea"],
    ["you get diarrhoea or are sick", "diarrhoea or vomiting", "vomiting or diarrhoea"],
    ["you get a rash", "rash", "a rash", "skin rash"],
    ["you get muscle pain", "muscle pain", "muscle pains", "muscle ache", "muscle aches", "muscle cramps"],
    ["you get side effects", "side effects"],
    ["your skin gets sore", "irritation", "skin irritation", "skin becomes irritated"],
    ["you feel dizzy", "dizzy", "dizziness"],
    ["you get indigestion", "indigestion", "heartburn", "stomach upset"],
    ["you get stomach pain", "stomach pain", "abdominal pain", "tummy pain"],
    ["you bleed or bruise", "bleeding", "bruising", "bleeding or bruising", "unusual bleeding"],
    ["your mouth or throat gets sore", "sore throat", "mouth ulcers", "sore throat or mouth ulcers"],
    ["your skin gets worse", "skin becomes worse", "redness", "burning", "stinging", "skin reaction"],
    ["you get swelling", "swelling", "swollen ankles"],
    ["you are unwell", "unwell", "ill"],
    ["you are dehydrated", "dehydrated", "dehydration"],
    ["you are unwell or dehydrated", "unwell or dehydrated", "unwell / dehydrated", "dehydrated or unwell"],
  ]),
  /** Illnesses in which a person loses water, as a prescriber lists them. */
  illness: oneOf(
    "(vomiting , diarrhoea|vomiting or diarrhoea|vomiting and diarrhoea|vomiting / diarrhoea|diarrhoea , vomiting|diarrhoea or vomiting|diarrhoea and vomiting|diarrhoea / vomiting|d and v|d / v|vomiting or diarrhoea or fever|vomiting , diarrhoea , fever|vomiting , diarrhoea or fever|vomiting , diarrhoea and fever|diarrhoea , vomiting , fever|diarrhoea , vomiting or fever|fever , vomiting , diarrhoea|fever , vomiting or diarrhoea|vomiting|diarrhoea)",
    (words) => {
      const [sick, loose, hot] = [/vomiting|d (?:and|\/) v/, /diarrhoea|d (?:and|\/) v/, /fever/].map((one) =>
        one.test(words),
      );
      const said = [sick && "being sick", loose && "having diarrhoea", hot && "a fever"].filter(Boolean);
      return said.length === 3 ? "sickness, diarrhoea or fever" : said.join(" or ");
    },
  ),
  who: named([["doctor"], ["GP", "gp"], ["pharmacist"], ["nurse"]]),
  asking: named([
    ["talk to", "consult", "speak to"],
    ["contact"],
    ["see"],
    ["call", "ring", "phone"],
    ["tell"],
    ["ask"],
  ]),
  teller: named([
    ["doctor"],
    ["GP", "gp"],
    ["prescriber"],
    ["consultant"],
    ["specialist"],
    ["nurse"],
    ["diabetes nurse"],
    ["dentist"],
    ["pharmacist"],
    ["midwife"],
    ["asthma nurse"],
    ["practice nurse"],
    ["specialist nurse"],
    ["eye specialist", "ophthalmologist"],
    ["skin specialist", "dermatologist"],
    ["hospital"],
    ["clinic"],
    ["eye clinic"],
    ["fertility clinic"],
    ["pain clinic"],
    ["skin clinic", "dermatology clinic"],
  ]),
  part: named([
    ["your face", "face"],
    ["your lips", "lips"],
    ["your groin", "groin"],
    ["broken skin"],
    ["your breasts", "breasts"],
    ["infected skin"],
    ["broken or infected skin"],
    ["your face or broken skin", "face or broken skin"],
    ["your face or groin", "face or groin"],
  ]),
  soaked: named([
    ["your feet", "feet"],
    ["your foot", "foot"],
    ["your hands", "hands"],
    ["your hand", "hand"],
    ["your legs", "legs"],
    ["your leg", "leg"],
    ["the area", "area", "affected area", "affected areas"],
    ["the skin", "skin", "affected skin"],
    ["the finger", "finger", "affected finger"],
    ["the toe", "toe", "affected toe"],
  ]),
  /** Colours of pee. */
  colour: named([
    ["orange"],
    ["red"],
    ["pink"],
    ["blue"],
    ["green"],
    ["brown"],
    ["dark"],
    ["yellow"],
    ["orange or red", "red or orange", "orange red", "reddish orange"],
  ]),
  /** Food that a medicine is mixed into. */
  softFood: named([
    ["soft food", "soft foods"],
    ["cold soft food", "soft cold food", "cold soft foods"],
    ["yoghurt", "yogurt"],
    ["jam"],
    ["honey"],
    ["a spoonful of yoghurt", "a spoonful of yogurt"],
    ["a teaspoon of yoghurt", "a teaspoonful of yoghurt", "a teaspoonful of yogurt"],
    ["a spoonful of jam"],
    ["a teaspoon of jam", "a teaspoonful of jam"],
    ["a spoonful of soft food"],
    ["a little yoghurt", "a little yogurt"],
    ["a little jam"],
    ["a little soft food", "a small amount of soft food"],
    ["food"],
  ]),
  nearby: oneOf("(before|after)"),
  standing: named([
    ["sit up", "sit upright"],
    [
      "sit or stand up",
      "sit or stand",
      "sit up or stand up",
      "sit or stand upright",
      "sit up or stand",
      "sit upright or stand",
      "stand or sit upright",
    ],
    ["stand up", "stand upright"],
    ["stay upright", "remain upright", "stay up", "remain up"],
  ]),
} as const satisfies Readonly<Record<string, Blank>>;

export type BlankName = keyof typeof blanks;
