// compose: ways of writing that have harmed people, as a table of pure checks. Each row names where it is written down.
import type { RefusalCode } from "@plainlabel/directions";

/** One way of writing that is misread. The rule judges words as printed; it never changes them. */
export interface WordingRule {
  /** Stable, kebab-case; the code of the finding. */
  readonly code: RefusalCode;
  readonly detail: string;
  readonly help: string;
  readonly source: string;
  /**
   * "everything", or "sentences": not asked of a product's name, strength, form and quantity. Those
   * stand as the trade and dm+d write them ("Bisoprolol 2.5mg tablets"), and a finding on
   * nearly every item is one that nobody reads.
   */
  readonly of: "everything" | "sentences";
  /** true: words without a digit cannot break it, and need not be searched. */
  readonly ofNumbers: boolean;
  /** Reasons of the reader of directions that already say the same; then nothing is said twice. */
  readonly saidBefore?: readonly RefusalCode[];
  /** The stretches of the text that break the rule, as written; empty when none does. */
  readonly findIn: (text: string) => readonly string[];
}

const ismp = "ISMP list of error-prone abbreviations (excerpt: royalsocietypublishing highwire/markup/26016)";
const ismpUnits = "ISMP dose designations (thenurseslab.com/2019/12/abbreviations-3)";
const bnf = "BNF guidance on prescription writing (copy: ppa.org.uk/ppa/prescript_form.htm)";
const known = "general professional knowledge, not read at a source";

const every =
  (pattern: RegExp) =>
  (text: string): readonly string[] =>
    [...text.matchAll(pattern)].map(([found]) => found.trim());

/** Both signs that look like a micro: U+00B5 and the Greek letter. */
const micro = "[µμ]g|ug|mcgs?";
const measures = `micrograms?|nanograms?|milligrams?|grams?|kg|mg|g|${micro}|ng|ml|l|mmol|iu|units?|u|%`;
const counted = "tablets?|tabs?|capsules?|caps?|puffs?|drops?|sachets?|patch(?:es)?|times";
const lengths = "minutes?|mins?|hours?|hrs?|days?|weeks?|months?";

/** Whole words or dotted, in either case; "om" and "on" are words of a sentence, so they have a row of their own. */
const latin =
  "o\\.?d|b\\.?d|b\\.?i\\.?d|t\\.?d\\.?s|t\\.?i\\.?d|q\\.?d\\.?s|q\\.?i\\.?d|q\\.?d|q\\.?o\\.?d|q\\d{1,2}h|p\\.?r\\.?n|s\\.?o\\.?s|mane|nocte|a\\.?c|p\\.?c|stat|h\\.?s|m\\.?d\\.?u|p\\.?o|p\\.?r|p\\.?v|gtts?|ung|ad\\s+lib|o\\.m|o\\.n";

const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);

const latinIn = (text: string): readonly string[] => [
  ...every(new RegExp(`(?<![\\p{L}\\p{N}.])(?:${latin})(?![\\p{L}\\p{N}])`, "giu"))(text),
  ...(isShouted(text) ? [] : every(/(?<![\p{L}\p{N}])O[MN](?=$|[.,;)])/gu)(text)),
];

/** Day and month can be taken for one another, or the year for a day. */
const datesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g)]
    .filter(
      ([, first, , second, year]) => year!.length === 2 || (Number(first) <= 12 && Number(second) <= 12),
    )
    .map(([found]) => found);

const asDirected =
  /^(?:(?:to be )?(?:take|taken|use|used|apply|applied|inhale|inhaled|inject|injected|give|given)(?: it| this| this medicine)? )?(?:as|when) (?:directed|instructed|advised|told)(?: by (?:your|the|a) [\p{L} ]+)?[.\s]*$/iu;

export const wordingRules: readonly WordingRule[] = [
  {
    code: "naked-decimal",
    detail: "A decimal has no digit before its point, so the point may be missed.",
    help: "Write 0.5, not .5.",
    source: `${ismp}; ${bnf}`,
    of: "everything",
    ofNumbers: true,
    saidBefore: ["naked-decimal"],
    findIn: every(/(?<![\p{L}\p{N}.·])[.·]\d+/gu),
  },
  {
    code: "trailing-zero",
    detail: "A number has a needless zero behind its point, so 1.0 may be read as 10.",
    help: "Write 1, not 1.0.",
    source: `${ismp}; ${bnf}`,
    of: "everything",
    ofNumbers: true,
    saidBefore: ["trailing-zero"],
    // "10.30" is a time of day: a zero behind other digits counts only before a unit.
    findIn: every(
      new RegExp(
        `(?<![\\d.])\\d+[.·](?:0+(?![\\d.])(?!\\s*[ap]\\.?m)|\\d*[1-9]0+(?=\\s?(?:${measures})(?!\\p{L})))`,
        "giu",
      ),
    ),
  },
  {
    code: "micrograms-shortened",
    detail: "Micrograms or nanograms are shortened, and the short form is read as milligrams.",
    help: "Write micrograms or nanograms in full.",
    source: `${bnf}; ${ismp}`,
    of: "everything",
    ofNumbers: false,
    saidBefore: ["unsafe-abbreviation"],
    findIn: every(
      new RegExp(`(?<![\\p{L}])(?:\\d[\\d.,]*\\s?)?(?:${micro}|(?<=\\d\\s?)ng)(?!\\p{L})`, "giu"),
    ),
  },
  {
    code: "units-shortened",
    detail: "Units are shortened to a letter, which is read as a 0, a 4 or IV.",
    help: "Write units in full.",
    source: `${bnf}; ${ismp}`,
    of: "everything",
    ofNumbers: false,
    saidBefore: ["unsafe-abbreviation"],
    findIn: every(/(?<!\p{L})(?:\d[\d.,]*\s?(?:i\.?u|u)\.?(?![\p{L}\p{N}])|i\.u\.|IU(?![\p{L}\p{N}]))/giu),
  },
  {
    code: "latin-abbreviation",
    detail:
      "An abbreviation of Latin stands on the label, and it means different things in different places.",
    help: "Write the directions in English: once a day, at night, when you need it.",
    source: `${bnf}; ${ismp}; qd is four times a day in one UK hospital list and once a day in the US`,
    of: "sentences",
    ofNumbers: false,
    saidBefore: ["unsafe-latin", "qd", "od-near-eyes"],
    findIn: latinIn,
  },
  {
    code: "numeric-date",
    detail: "A date is written in numbers, and day and month may be taken for one another.",
    help: "Write the month as a word: 3 April 2026.",
    source: `${known}: day and month stand the other way round in the US`,
    of: "everything",
    ofNumbers: true,
    findIn: datesIn,
  },
  {
    code: "number-against-unit",
    detail: "A number runs into its unit, so the first letter may be read as a digit.",
    help: "Put a space between the number and the unit: 5 mL.",
    source: ismpUnits,
    of: "sentences",
    ofNumbers: true,
    saidBefore: ["number-glued-to-word"],
    findIn: every(
      new RegExp(`\\d[\\d.,]*(?!%)(?<=\\d)(?:${measures}|${counted}|${lengths})(?![\\p{L}\\p{N}])`, "giu"),
    ),
  },
  {
    code: "stop-after-unit",
    detail: "A full stop stands behind a unit inside a sentence, and may be read as a 1.",
    help: "Write mg and mL without a full stop.",
    source: ismpUnits,
    of: "everything",
    ofNumbers: true,
    findIn: every(/\d\s?(?:mg|ml|kg|g)\.(?=\s*[\p{Ll}\d/])/giu),
  },
  {
    code: "number-without-commas",
    detail: "A large number has no commas, so a zero may be lost or added.",
    help: "Write 100,000 units, not 100000 units.",
    source: ismp,
    of: "everything",
    ofNumbers: true,
    findIn: every(new RegExp(`(?<![\\d.,])\\d{5,}(?=\\s?(?:${measures})(?!\\p{L}))`, "giu")),
  },
  {
    code: "unsafe-measure",
    detail: "A measure is named that is no measure here: cc is read as 00, and kitchen spoons differ.",
    help: "Write mL, or 5 mL spoonful.",
    source: `${bnf} (cc); spoons: ${known}`,
    of: "sentences",
    ofNumbers: false,
    findIn: every(
      /(?<!\p{L})(?:\d[\d.]*\s?cc|(?:tea|dessert|table)[ -]?spoon(?:ful)?s?|tsps?|tbsps?)(?!\p{L})/giu,
    ),
  },
  {
    code: "fraction-of-time",
    detail: "A length of time is written as a fraction, which is read as a dose or a date.",
    help: "Write 5 days, 2 weeks or 3 months.",
    source: bnf,
    of: "sentences",
    ofNumbers: true,
    saidBefore: ["fraction-of-time"],
    findIn: every(/(?<![\d/])\d{1,2}\/(?:7|52|12)(?![\d/])/g),
  },
  {
    code: "as-directed-alone",
    detail: "The words say only to use the medicine as directed.",
    help: "Find out what the person was told, and write the dose and how often.",
    source: "SNOMED CT 421769005 and the NHS dose syntax standard say to avoid it",
    of: "sentences",
    ofNumbers: false,
    saidBefore: ["as-directed-alone"],
    findIn: (text) => (asDirected.test(text.trim()) ? [text.trim()] : []),
  },
];
