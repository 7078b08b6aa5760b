// directions/test/corpus: the words of accepted directions that carry no weight, each with the reason why its
// loss or gain may change nothing.

/**
 * Words whose loss or gain leaves the meaning as it was, and why that is right.
 * Every other word changes the regimen or refuses.
 */
export const harmless: Readonly<Record<string, readonly string[]>> = {
  "an article or preposition that prescribers also leave out": [
    "the",
    "a",
    "an",
    "all",
    "by",
    "of",
    "at",
    "in",
    "into",
    "to",
    "on",
    "up",
    "with",
    "for",
    "x",
    "q",
    "route",
  ],
  "daily with a dose of one is once a day, and once at night is once a day at night": ["once", "daily"],
  "each and every mean the same before a list or an interval": ["each", "every"],
  "a joining word where a comma or a new sentence says the same": ["and", "then", "or", "plus", "but"],
  "the unit or the verb said again for the second of several doses": [
    "one",
    "1",
    "tab",
    "po",
    "tablet",
    "tablets",
    "tabs",
    "puff",
    "puffs",
    "capsule",
    "cap",
    "pessary",
    "half",
    "drop",
    "drops",
    "take",
    "apply",
  ],
  "the same number again in brackets": [
    "(one)",
    "(1)",
    "(2)",
    "(3)",
    "(6)",
    "(two)",
    "(three)",
    "(four)",
    "(six)",
    "(seven)",
    "(ten)",
    "(twelve)",
  ],
  "an order that the rest of its sentence already is": ["leave", "wait", "it"],
  "night time is night": ["time"],
  "only adds nothing to if needed or for 3 days": ["only"],
  "the form that the product has anyway, checked against it": ["cream", "gel"],
  "12 noon is noon": ["12"],
  "at 2200 is at 2200 hrs": ["hrs"],
  "please take is take": ["please", "pls"],
  "a week without is had, and cravings occur": ["have", "occur"],
  "a note for the record": ["new", "(new)"],
  "a heading that its clause tells anyway": ["dose:", "route:", "frequency:", "duration:"],
  "at 10 at night is at 10 o'clock at night": ["o'clock"],
  "a most is of all doses together anyway": ["total"],
  "a ribbon or a strip is how ointment comes out": ["ribbon", "strip"],
  "what a mouthwash or a stat dose is anyway": ["mouthwash", "dose"],
};

/** Words that may also be put in where they add nothing, and why. Leaving them out is another matter: it must be noticed. */
export const harmlessToAdd: Readonly<Record<string, readonly string[]>> = {
  "whose it is, or an auxiliary": ["your", "is", "are"],
  "a cycle comes again anyway": ["repeat", "restart"],
  "days or weeks told as all of them are those": ["only:"],
  "about the same time is kept as the same time": ["approx"],
  "a measure that it is done with is the dose": ["using"],
  "a place that is washed or spread on is the same inside": ["inside"],
  "two days that are named are both": ["both"],
  "within one day the times follow one another anyway": ["thereafter"],
  "a length said to be more is that length": ["more"],
  "what a device gives is measured": ["measured"],
};

/** The route said again is the same route, where one is told. */
export const routeWords: ReadonlySet<string> = new Set([
  "oral",
  "(oral)",
  "orally",
  "po",
  "topically",
  "topical",
  "vaginally",
  "rectally",
  "subcutaneous",
  "subcutaneously",
  "subcut",
  "sc",
  "s/c",
  "im",
]);

/** An order said again at the head of a sentence or a further dose is the same order, where it is told. */
export const verbs: ReadonlySet<string> = new Set([
  "inhale",
  "use",
  "apply",
  "inject",
  "instil",
  "insert",
  "put",
  "give",
  "take",
  "taken",
]);

/** What is applied, by its form: it must be the product's form where that is told. */
export const forms: ReadonlySet<string> = new Set([
  "cream",
  "ointment",
  "gel",
  "lotion",
  "mouthwash",
  "shampoo",
  "emollient",
]);

/** Words that add nothing in one place alone, by the word before or after them, and why. */
export const idleBeside: readonly (readonly [
  before: string | null,
  word: string,
  after: string | null,
  why: string,
])[] = [
  [null, "alternate", "1", "one day and the next say that two doses take turns"],
  [null, "first", "take", "the step behind it says that it comes first"],
  [null, "also", "take", "a further dose is one besides"],
  ["this", "medicine", "is", "what it is for is said of the medicine"],
  ["to", "max", "8", "up to so many is the most"],
  ["pv", "nocte", "for", "so many nights are at night"],
  ["and", "40mg", "lunchtime", "the dose of the morning said again for the second time of day"],
  ["in", "any", "24", "24 hours are any 24 hours"],
  ["12", "hours", "off", "so many hours on tell that those off are hours, and a day has 24"],
  ["at", "approx", "same", "about the same time is kept as the same time"],
  ["2mg", "prn", "after", "after each of what happens is when it is needed"],
  ["1", "prn", "after", "the same"],
  ["if", "migraine", "recurs", "what comes back is what it is for"],
  ["2", "capsules", "with", "the dose with a snack tells what is counted"],
  [null, "deep", "im", "how deep a muscle is"],
  ["apply", "inside", "each", "what is put on a nostril goes in it"],
  ["half", "(0.5)", "tablet", "the half in digits"],
  [null, "allow", "one", "what is to dissolve is allowed to"],
  ["apply", "emollient", null, "what kind of cream it is"],
  ["apply", "barrier", "cream", "what kind of cream it is"],
  ["and", "two", "with", "the dose at the first meal said again for the second"],
  [null, "can", "repeat", "leave to repeat is the gap that the repeat keeps"],
  ["around", "both", "eyes", "around eyes is around both"],
  ["one", "measured", "pump", "a pump gives a measure"],
  ["under", "your", "tongue", "whose tongue it is"],
  ["with", "your", "evening", "whose meal it is"],
  ["apply", "nasal", "ointment", "the nostril is told beside it"],
  ["applicator", "full", "at", "one applicator is one full one"],
  [null, "may", "repeat", "leave to repeat is the gap that the repeat keeps"],
  [null, "may", "be", "the same, in the passive"],
  ["before", "your", null, "whose scan or treatment it is"],
  ["of", "your", "cycle", "whose cycle it is"],
  ["your", "mri", "scan", "which scan it is, its label need not say"],
  ["mri", "scan", null, "an MRI is a scan"],
  ["dialysis", "session", null, "a session of dialysis is one"],
  ["chemotherapy", "session", null, "a session of chemotherapy is one"],
  ["daily", "from", "day", "days of a cycle are told by their ends"],
  ["to", "day", null, "the first of the two says that it is a day"],
  ["migraine", "attack", null, "an attack of migraine is one"],
  ["with", "shampoo", null, "what it is washed with, checked against the product"],
  ["by", "deep", "intramuscular", "into a muscle is deep"],
  ["first", "day", "of", "the first of a month is its first day"],
  ["next", "day", null, "the next is the next day"],
  [null, "mr", null, "how the product is released, checked against it"],
  [null, "m/r", null, "the same"],
  [null, "e/c", null, "the same"],
  [null, "vaginal", null, "what kind of tablet it is, checked against the product"],
  [null, "effervescent", null, "the same"],
  [null, "soluble", null, "the same"],
  [null, "dispersible", null, "the same"],
  [null, "orodispersible", null, "the same"],
  [null, "consecutive", null, "so many nights for which it is taken follow one another"],
  ["one", "measured", "dose", "a device gives a measured dose"],
  [null, "from", "the", "days from one to another are told by both"],
  ["and", "two", "30", "the dose at the first meal said again for the second"],
  ["for", "first", "2", "a length at the beginning is a length"],
  ["for", "first", "48", "the same"],
  [null, "more", "weeks", "a length said to be more is that length"],
  [null, "more", "months", "the same"],
  [null, "more", "days", "the same"],
  ["repeat", "once", "after", "the ceiling beside it ends the repeats"],
  ["bd", "after", "2", "the change behind it tells that it is a length"],
  [null, "other", "food", "other food is food"],
  [null, "to", "inside", "the place names itself"],
  [null, "to", "upper", "the same"],
  ["and", "before", "dinner", "the relation to the first meal said again"],
  ["breakfast", "before", "lunch", "the same"],
  ["day", "from", "day", "the last step of a course by its days begins on them and goes on"],
  ["6", "onwards", null, "the same"],
  ["apply", "eye", "gel", "the place behind it says the eyes"],
  ["apply", "eye", "ointment", "the same"],
  ["then", "2", "twice", "a later step has the dose of the step before where it names none"],
  ["smoke", "occurs", null, "the urge is the need, whether it occurs or comes"],
  ["before", "you", "travel", "travel is yours anyway"],
  ["a", "second", "tablet", "one more hours later is a second one"],
  ["then", "5ml", "od", "a later step has the dose of the step before where it names none"],
  ["then", "500mg", "twice", "a later step has the dose of the step before where it names none"],
];

/** "2.5 mg - 5 mg": the place behind the first end of a range, where its unit may stand too. */
export const isBehindLowEnd = (words: readonly string[], at: number): boolean =>
  /^[\d.]+$/.test(words[at - 1] ?? "") &&
  /^(?:-|–|to|or)$/.test(words[at] ?? "") &&
  /^[\d.]+/.test(words[at + 1] ?? "");

const joined = (words: Iterable<string>): string => [...words].map((word) => `\`${word}\``).join(", ");

/** The table of all of them, for the page about the reader. */
export const describeWordsWithoutWeight = (): readonly string[] => [
  "| Words | Why they carry no weight | Where |",
  "|---|---|---|",
  ...Object.entries(harmless).map(([why, words]) => `| ${joined(words)} | ${why} | left out or put in |`),
  ...Object.entries(harmlessToAdd).map(([why, words]) => `| ${joined(words)} | ${why} | put in |`),
  `| ${joined(routeWords)} | the route said again is the same route | put in, where a route is told |`,
  `| ${joined(verbs)} | an order said again is the same order | put in, where that verb is told |`,
  `| ${joined(forms)} | what is applied, by its form | put in, where it is the product's form or none is told |`,
  ...idleBeside.map(
    ([before, word, after, why]) =>
      `| \`${word}\` | ${why} | left out${[
        before === null ? "" : ` behind \`${before}\``,
        after === null ? "" : ` before \`${after}\``,
      ]
        .filter((place) => place !== "")
        .join(" and")} |`,
  ),
  "| the unit of a range | both ends have the unit of the second | put in behind the first end |",
  "| `another` | the days of a later step are others than those before it | put in behind `for` |",
  "| `hours` | 1400 hours is the time that 1400 is | put in behind a time of four digits |",
  "| `before` | in a list of doses `2 tablets bedtime` is `2 tablets before bedtime` | left out before `bedtime` |",
];
