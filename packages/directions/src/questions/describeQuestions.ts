// directions/questions: docs/questions.md, written from the table. Codes, words and answers, for integrators and
// for the pharmacist who reviews them.

import { fractionsIn, waysOf } from "./fractions.ts";
import { type AnswerChoice, type QuestionCode, questionCodes } from "./Question.ts";
import { questionTable } from "./questionTable.ts";

/** Words that each question is asked of, and how a fraction's number stands in its answers. */
const asked: Readonly<Record<QuestionCode, string>> = {
  "divide-daily-amount": "Take 2 tablets each day",
  "which-schedule": "“Take one tablet twice a day” beside a coded dose of once a day",
  "which-side": "Put one drop in the operated eye twice a day; lie on the affected side",
  "which-strengths": "Take 4 mg once a day, of tablets with no strength told or several",
  "what-follows":
    "Week 1: take 1 tablet daily. Week 2: take 2 tablets daily; a coded dose of 0 for a week, as the last one",
  "fraction-of-week": "Take one tablet daily 5/7",
  "fraction-of-day": "Take one tablet 8/24",
  "fraction-of-year": "Take one tablet 2/52, 3/12",
  "one-over-two": "1/2 in the morning",
  "weekly-amount": "Take 6 tablets weekly",
  "words-not-read": "“Gyda bwyd” in an instruction or a note beside a coded dose",
};

const needed = { moments: "`moments`: times of day with amounts", counts: "`counts`: strengths with counts" };

const row = ({ id, label, needs }: AnswerChoice): string =>
  `| \`${id}\` | ${label} | ${needs === undefined ? "" : needed[needs]} |`;

/** How a fraction's number stands in the ids of its answers. */
const numbersOf = (code: QuestionCode): readonly string[] =>
  fractionsIn(asked[code]).flatMap((fraction) => {
    if (waysOf(fraction).every((id) => !id.includes("{n}"))) return [];
    const ids = waysOf(fraction).map((id) => `\`${id.replaceAll("{n}", fraction.number)}\``);
    return [`\`{n}\` is the number that the words name: for “${fraction.words}”, ${ids.join(" and ")}.`, ""];
  });

const section = (code: QuestionCode): string => {
  const { detail, help, answers, status } = questionTable[code];
  return [
    `## ${code}`,
    "",
    `Asked of: ${asked[code]}. Status: ${status}.`,
    "",
    `- Question: ${detail}`,
    `- Help: ${help}`,
    "",
    "| answer | words | needs |",
    "| --- | --- | --- |",
    ...answers.map(row),
    "",
    ...numbersOf(code),
  ].join("\n");
};

/** The page as Markdown. `npm run bless` writes it; a test compares it. */
export const describeQuestions = (): string =>
  [
    "<!-- Written from packages/directions/src/questions by `npm run bless`. Change it there. -->",
    "# Questions",
    "",
    "What directions leave open, and only a professional can settle. **Draft: no pharmacist has reviewed the wording and the answers yet.**",
    "",
    "- While a question is open, a label is a DRAFT in the prescriber's words, with no picture of the dose, no timetable and no reminder; an approval is refused (`question-open`). How to answer: [integrators.md](integrators.md).",
    "- A question offers only answers that can be carried out: fewer than are listed here, never others.",
    "- An answer changes what its question is about and nothing else. The prescribed words stay the original ones wherever they are compared.",
    "- `as-prescribed` settles a question and changes nothing.",
    "- Words beside a coded dose that may say another schedule: before an answer nothing is printed. `as-prescribed` then gives a DRAFT of the words alone, without the coded dose, that can never be approved. Where a text says a schedule too, not even that is made, since two schedules never stand on one paper.",
    "- Words that say an item is cancelled, stopped or not to be dispensed are no question: they refuse (`item-stopped`).",
    "- `moments` add up to the prescribed amount exactly, and `counts` to the dose; a tablet may be halved or quartered, other things that are counted stay whole. What does not add up is refused (`answer-does-not-add-up`).",
    "- `which-schedule` takes the chosen side's dose and times as they stand. A dose goes with its own times: what the chosen side leaves open is taken from the other only where both agree on the rest (its times from there where both name one dose, its dose where both name the same times), and a side that would stay without a dose or without times is not offered. A length that only one side names, and what either says beside the schedule, stays.",
    "",
    ...questionCodes.map(section),
  ].join("\n");
