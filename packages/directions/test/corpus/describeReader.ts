// directions/test/corpus: the page of the docs about the reader, its counts and its table made from what is tested.

import { refusalCatalogue } from "../../src/refusing/refusalCatalogue.ts";
import { readDirections } from "../../src/sentence/readDirections.ts";
import { corpus } from "./corpus.ts";
import { mutation } from "./mutation.ts";
import { describeWordsWithoutWeight } from "./wordsWithoutWeight.ts";
import { writings } from "./writings.ts";

const titles: Readonly<Record<string, string>> = {
  stock: "Fifty stock phrases of UK general practice",
  tier01: "1. A count, and so many times a day",
  tier02: "2. Named times of day",
  tier03: "3. Puffs, sprays, drops, patches; nostril, eye, ear",
  tier04: "4. Ranges of doses, spoonfuls, ml",
  tier05: "5. When required, and what for",
  tier06: "6. Up to, every so many hours, ceilings and gaps",
  tier07: "7. Food, same time, cautions kept word for word",
  tier08: "8. Weekly, by weekday, every so many days",
  tier09: "9. Apply and use, with no dose",
  tier10: "10. Courses, cycles, once only",
  tier11: "11. Different doses at different times, tapers",
  generalPractice: "General practice, as typed and picked",
  american: "Electronic prescriptions of the United States",
  printed: "Prescriptions as one American hospital system prints them",
  hospital: "Discharge letters, wards, the dispensary",
  nearMisses: "Close to a trap",
  shorthand: "Shorthand, tapers, single doses",
  products: "Beside the product's form",
  doubts: "Inviting a guess",
  variety: "Further variety",
  refusals: "The list of refusals",
  kinds: "Kinds that were once read wrong, or refused though clear",
  reach: "What everybody writes, with its near misses",
  reachEvents: "Events, other medicines, reviews, healing, with their near misses",
  reachDoses: "Doses, lengths, meals, ways of use, with their near misses",
  reachShorthand: "What everybody writes in shorthand, with its near misses",
  changes: "Steps that go up or down, and those whose words and numbers disagree",
  corners: "Single shapes in corners, with their near misses",
  cornersOfDoses: "Doses in corners, with their near misses",
  reachCourses: "Repeats, days of a course, equal steps, hours, travel, with their near misses",
  reachPlaces: "Several places, meals, nights, patches and notes, with their near misses",
  reachDays: "Events, numbered days, turns, a dose hours later and MR, with their near misses",
  reachEachTime: "Each time of an event, a length beside a need, and more, with their near misses",
  reachEverybody:
    "Micrograms by their letters, divided doses, dates of reviews and a label's own sentences, with their near misses",
  reachEveryday: "Names of three letters, noons, numbered days, snacks and more, with their near misses",
  reachNames:
    "The medicine's name and strength in front, counted meals, patches, first doses and dates, with their near misses",
  freshPractice: "A first writing of everyday directions, judged before it was read",
  secondPractice: "A second writing of everyday directions, judged before it was read",
  thirdPractice: "A third writing of everyday directions, judged before it was read",
  fourthPractice: "A fourth writing of everyday directions, judged before it was read",
  fifthPractice: "A fifth writing of everyday directions, judged before it was read",
  sixthPractice: "A sixth writing of everyday directions, judged before it was read",
  seventhPractice: "A seventh writing of everyday directions, judged before it was read",
  eighthPractice: "An eighth writing of everyday directions, judged before it was read",
  ninthPractice: "A ninth writing of everyday directions, judged before it was read",
  tenthPractice: "A tenth writing of everyday directions, judged before it was read",
  eleventhPractice: "An eleventh writing of everyday directions, judged before it was read",
  twelfthPractice: "A twelfth writing, as discharge letters and care homes write, judged before it was read",
  thirteenthPractice: "A thirteenth writing, the product's name sent with it, judged before it was read",
  fourteenthPractice: "A fourteenth writing of everyday directions, judged before it was read",
  letters:
    "A writing as letters, care homes, dentists, 111 and community nurses write, judged before it was read",
  lettersAgain: "A second writing of letters and care homes, judged before it was read",
  limits: "A writing of needs, ceilings, lengths, ways in, manners and names, judged before it was read",
  limitsAgain: "A second writing of the same, judged before it was read",
  reachLetters: "Tubes, a start, names with bare counts, a year, with their near misses",
  safeReading: "Kinds that were read wrongly or in doubt, with their neighbours",
  safeAgain: "New kinds beside one another that were read wrongly or in doubt, with their neighbours",
  otherProducts: "Words of another product, and kinds that were accepted in doubt, with their neighbours",
  reachLimits:
    "Lengths over 7, numbers of doses, bare ceilings, urges, tubes and numbers of a name, with their near misses",
  timesAndDays:
    "Hours, days in place of others, first doses and injections on days, with their near misses, and two writings of times and days",
  normalDay:
    "A normal day of general practice, judged before it was read, a harder writing, and what was mended, with near misses",
  dayOfPractice:
    "Three days of general practice and pharmacy, judged before they were read, and what was mended, with near misses",
  settings:
    "Letters, charts of care homes, dentists, skin clinics, nights, minds, the dying, midwives and travel: what was mended, with its near misses",
  twoWays: "Neighbours of what is read that could be meant two ways, or of no such product",
  onceClear:
    "Doses that change once it is clear, tails of drops, preventers that relieve too and more, with their near misses, and two writings",
  guards: "Against the product, or against itself, with its near misses",
};

interface Count {
  readonly accepted: number;
  readonly refused: number;
}

const countOf = (rows: (typeof corpus)[string]): Count => {
  const refused = rows.filter(([, expected]) => expected.startsWith("!")).length;
  return { accepted: rows.length - refused, refused };
};

const counts = (): readonly string[] => {
  const rows = Object.entries(corpus).map(([tier, list]) => [titles[tier] ?? tier, countOf(list)] as const);
  const all = countOf(Object.values(corpus).flat());
  return [
    "| Part | Read | Refused |",
    "|---|---:|---:|",
    ...rows.map(([title, { accepted, refused }]) => `| ${title} | ${accepted} | ${refused} |`),
    `| **All** | **${all.accepted}** | **${all.refused}** |`,
  ];
};

/** The shortest direction of the corpus that is refused for each reason, by its code; each row is read once. */
const examples = (): ReadonlyMap<string, string> => {
  const shortest = new Map<string, string>();
  for (const [text, expected, form] of Object.values(corpus).flat()) {
    if (!expected.startsWith("!") || text.trim() === "") continue;
    const outcome = readDirections(text, form === undefined ? {} : { form });
    if (outcome.ok) continue;
    const code = outcome.refusals[0]?.code ?? "";
    const said = form === undefined ? text : `${text} (${form})`;
    const before = shortest.get(code);
    if (before === undefined || said.length < before.length) shortest.set(code, said);
  }
  return shortest;
};

const firstReadings = (): readonly string[] => [
  "| Writing | Read on | Judged clear | Read | Read with a question | Refused | Not as judged | Judged unclear, and refused |",
  "|---|---|---:|---:|---:|---:|---:|---:|",
  ...writings.map(
    ({ part, day, clear, read, asked, refused, wrong, unclear }) =>
      `| ${part} | ${day} | ${clear} | ${read} | ${asked} | ${refused} | ${wrong} | ${unclear} |`,
  ),
];

const refusals = (exampleOf = examples()): readonly string[] => [
  "| Code | Why | What would help | For example |",
  "|---|---|---|---|",
  ...Object.entries(refusalCatalogue).map(
    ([code, { detail, help }]) =>
      `| \`${code}\` | ${detail} | ${help} | ${(exampleOf.get(code) ?? "").replaceAll("|", "\\|")} |`,
  ),
];

const percent = (killed: number, mutants: number): string => `${((killed / mutants) * 100).toFixed(1)} %`;

const scores = (): readonly string[] => [
  "| File | Mutants | Killed | Score | Measured |",
  "|---|---:|---:|---:|---|",
  ...mutation.measured.map(
    ({ file, mutants, killed, commit, day }) =>
      `| \`${file}\` | ${mutants} | ${killed} | ${percent(killed, mutants)} | ${day}, ${commit} |`,
  ),
];

const coverage = (): readonly string[] => [
  "| Folder | Files that can be measured | Measured |",
  "|---|---:|---:|",
  ...mutation.folders.map(
    ({ folder, files, measured }) => `| \`${folder}\` | ${files.length} | ${measured.length} |`,
  ),
];

const score = (): string => {
  const mutants = mutation.measured.reduce((sum, file) => sum + file.mutants, 0);
  const killed = mutation.measured.reduce((sum, file) => sum + file.killed, 0);
  return `${percent(killed, mutants)} (${killed} of ${mutants})`;
};

/** docs/directions-reader.md. */
export const describeReader = (): string =>
  [
    "# How directions are read",
    "",
    "`packages/directions` turns the prescriber's words into a regimen ([regimen.md](regimen.md)), or says why it will not. This page is made from the tables and the corpus that the tests read; `npm run bless` writes it.",
    "",
    "## The one rule",
    "",
    "Every word is understood, or the directions are refused and printed as written. No word is skipped, no spelling repaired, nothing filled in: `twice a day` names no time of day, `2 tablets daily` is a total for the day and no dose, and the product's form may supply a noun (`tablet`) but never a number. Two readings that mean different things are a refusal too.",
    "",
    "## The way of a text",
    "",
    "1. `tokens.ts` cuts it into words, numbers and marks. Letters run into digits stay stuck together and are never read. Only case, spacing, the final stop, `&` and `w/` are evened out.",
    "2. `diagnose.ts` refuses at once what has done harm elsewhere: `qd`, `U`, `µg`, `OD` beside eyes.",
    "3. `readings.ts` finds every way to cut the whole text into clauses: doses, how often, times of day, sites, ceilings, cautions. The clauses are closed lists (`times.ts`, `slots.ts`, `food.ts`, `instructions.ts` ...), written with small combinators (`parser.ts`, `phrases.ts`). Each position is read once, so the work grows with the length; a text of more than 240 words and marks is not read.",
    "4. `toldBeside.ts` settles what only the doses beside it tell (`12pm`, `pm`, `with tea`). `placement.ts` says for every kind of clause which field it fills, how often it may be said and where it may stand; a new kind does not compile before it has its row. `wording.ts` drops cuts that are no English (what `and` may join, where a verb may stand). `stages.ts` cuts a course, `sideBySide.ts` says which clause speaks of which dose, and one dose and several go the same way. `stepOf.ts` takes the clauses one by one (`Taking.ts`): what nobody took is left over and refuses with its words. `schedule.ts` refuses where they disagree about when; `merged.ts` makes one step of doses that differ in nothing but their time of day; `strengths.ts` proves a strength in brackets by arithmetic.",
    "5. `fit.ts` holds the step against the product, `bounds.ts` against what nobody means: more than ten tablets in a dose, a ceiling under one dose.",
    "6. The regimens of all the cuts are compared. One that takes the verb for the verb goes before one that takes it into a caution; if two still differ, the text is refused as ambiguous.",
    "",
    "A refusal names each trap by its code and the words it is about. A word is called misspelt only where it stands one letter from a word of the grammar and is no everyday English word (`commonWords.ts`). Beside the refusals stands a `trace` (`refusing/trace.ts`): the whole text in order, cut so that the fewest words stay unread, each stretch with the kind of clause it could be, `joint` for what only joins, and null for words that have no meaning here.",
    "",
    "Cautions and ways of use that change no dose stand in `lexicon/cautions/`, one row each: its phrases, its topic, and blanks for a number, a drink or a device. Its easy sentence stands in `packages/language` under the same id, and neither compiles without the other ([decision 0090](decisions/0090-a-caution-is-one-row.md)). `cautionOf` tells which row some words are.",
    "",
    "Whole readings are remembered (the last 2000, frozen), since a few hundred stock phrases are most of what is sent. What a clause or a number was read as is remembered by the words it was read from, since most texts are made of the same clauses: the text notes how far a parser looked, and only where all of that is the same is its answer used again ([decision 0206](decisions/0206-clauses-are-known-by-the-words-looked-at.md)).",
    "",
    "## What is read, and what is refused",
    "",
    "The corpus in `corpus/` was written from the conventions and read line by line; it is no sample of real prescriptions, so its proportions say nothing about how often a real text is refused. The first eleven parts follow how often each wording occurs among UK stock sentences.",
    "",
    ...counts(),
    "",
    "Each writing was judged line by line, then read for the first time and counted, before anything was mended for it. All but the last nine are by one hand. The sixth, the seventh, those of times, days and steps and those called hard hold more of what is hard, or was known to be refused, than a day in a pharmacy does, so their shares are worse. No name of the product was sent with the first five, and half of the twelfth begins with a name that was often not sent.",
    "",
    "Read otherwise than judged, and refused or read rightly since:",
    "",
    "- `three times a day during period`: said as a dose when needed, which the words do not say.",
    "- `Codeine 30mg - 60mg every 4-6 hours` of tablets of 30 mg: the beginning of the range was taken for the strength.",
    "- `1 prn max 10 days per month`: read as one dose a month.",
    "- `every 2 hours for 48 hours then every 4 hours whilst awake, for 5 days`: the 5 days may follow the first two or hold them.",
    "- A cream for nipples `after each feed`: said after each meal.",
    "",
    "Unclear lines that were read were looked at again. They are read as their words say (`8 sachets a day for 3 days in 1 litre of water`, `AM: 1 tablet, PM: 1 tablet`), but for drops of an ear spray and `for 28 days continuous`, which are refused now. Some clear lines stay refused on purpose: in `1 daily and 2 on Sundays` the second dose may come on top of the first, and `as per INR` names no dose.",
    "",
    "The last two are by a fifth hand, the first without the kinds that were known to be refused; two lines of the second named another product than was sent and count as unclear. `After every feed` was said as after each meal and after each feed.",
    "",
    ...firstReadings(),
    "",
    "Tests also leave out and put in words, and change digits, all over the corpus: the regimen changes or is refused, but for the words without weight below (`words.test.ts`). `npm run test:directions` tries a sample of the rows, `npm run test:directions:deep` and CI all of them.",
    "",
    "## Words without weight",
    "",
    "Words that may be lost from an accepted direction, or come into one, without a change of its meaning. Every other word of the corpus, left out or put in at any place, changes the regimen or refuses. A word that is never without weight, or stands nowhere in the corpus, fails the test. **Draft: no pharmacist has reviewed the list yet.**",
    "",
    ...describeWordsWithoutWeight(),
    "",
    "## Reasons for refusing",
    "",
    ...refusals(),
    "",
    "## Mutation score",
    "",
    "`npm run mutation` changes one thing at a time in the reader and runs its quick tests against each change; a change that no test notices is a hole in them. `npm run mutation -- --mutate agreement,fhir/readWhen.ts` does so for a folder and a file. Not changed: texts (a wrong name in a closed union does not compile), tables and schemas, and what runs only on loading, such as the grammar's phrases, for which every test would have to be run. Not run, because they take too long a thousand times: `words.test.ts` and `everyPair.test.ts`, so the true score is no lower. The tests that reach a mutant are run in one process, those that found its neighbours first, so that most mutants take a tenth of a second. A change that runs into the time limit counts as found. A score is of the file as it was at its commit, and of the tests of that day.",
    "",
    `All that was measured together: ${score()}.`,
    "",
    ...scores(),
    "",
    "The whole reader has not been measured: where the two columns differ, nothing is known of the rest.",
    "",
    ...coverage(),
    "",
  ].join("\n");
