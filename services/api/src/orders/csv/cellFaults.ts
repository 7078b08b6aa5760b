// orders: what spreadsheets do to cells on their own. What was typed cannot be told from what is left, so it is refused.
import {
  answersHelp,
  damageFaults,
  mixesWarnings,
  type RefusalCode,
  readAnswersText,
} from "@plainlabel/core";
import type { CsvColumn } from "./csvColumns.ts";
import { dayNamed, daysIn } from "./readDay.ts";

/** `Refusal` without its place. */
export interface CellFault {
  readonly code: RefusalCode;
  readonly detail: string;
  readonly help: string;
}

interface Damage extends CellFault {
  readonly pattern: RegExp;
  /** Paths of the columns in which it is no damage. */
  readonly exceptAt?: readonly string[];
}

const months = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";

/** The first that fits is told. */
const damages: readonly Damage[] = [
  {
    code: "cell-broken-formula",
    pattern: /^#(?:n\/a|name\?|ref!|value!|div\/0!|num!|null!|spill!|calc!|#+)/i,
    detail: "The cell holds the error of a formula, or was too narrow to show what is in it.",
    help: "Write the words themselves into the cell.",
  },
  {
    code: "cell-formula",
    pattern: /^[=@+\-\t\r]/,
    exceptAt: ["/pharmacy/phone"],
    detail: "The cell begins with a character that makes a spreadsheet calculate (=, @, + or -).",
    help: "Write the words themselves, without that character.",
  },
  {
    code: "cell-formula",
    pattern: /^[=@\t\r]/,
    detail: "The cell begins with a character that makes a spreadsheet calculate (= or @).",
    help: "Write the number itself.",
  },
  {
    code: "cell-number-shortened",
    pattern: /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i,
    detail: "A spreadsheet shortened a long number to one with an E; its last digits are lost.",
    help: "Set the column as text, and enter the number again from its source.",
  },
  {
    code: "cell-date",
    pattern: new RegExp(
      String.raw`^(?:\d{1,2}[-/. ]${months}(?:[-/. ]\d{2,4})?|${months}[-/. ]\d{2,4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$`,
      "i",
    ),
    exceptAt: ["/dispensedOn"],
    detail: "The cell holds a date; spreadsheets turn 1-2 and 1/2 into dates.",
    help: "Set the column as text, and write the words again from the prescription.",
  },
];

/** The request's own rule, with what helps in a spreadsheet. */
const textFault = (text: string): readonly CellFault[] => {
  const [fault] = damageFaults(text);
  return fault === undefined
    ? []
    : [
        {
          code: "cell-text-damaged",
          detail: fault.detail,
          help: "Write the cell again and save the file as CSV UTF-8.",
        },
      ];
};

/** Ways of writing a day that are not read: see `dayNamed`. */
const dayFault = (text: string): readonly CellFault[] => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(dayNamed(text))) return [];
  const days = daysIn(text);
  const [detail, help] =
    days?.length === 0
      ? [
          "The calendar has no such day.",
          "Look up the day, and write it as 2026-11-27, in a column that is set as text.",
        ]
      : days !== null && days.length > 1
        ? [
            "The day can be read in two ways: 03/04/2026 is in March or in April.",
            "Write it as year, month, day: 2026-04-03, in a column that is set as text.",
          ]
        : [
            "The day is written neither as 2026-11-27 nor as 27/11/2026.",
            "Write it as 2026-11-27, in a column that is set as text.",
          ];
  return [{ code: "cell-not-a-day", detail, help }];
};

const copiesFault = (text: string): readonly CellFault[] =>
  /^[1-9]\d?$/.test(text)
    ? []
    : [
        {
          code: "cell-not-a-count",
          detail: "This is not a whole number from 1 to 99.",
          help: "Write digits only, without separators; leave the cell empty for one copy.",
        },
      ];

/**
 * A spreadsheet keeps fifteen digits and writes 0 for the rest. Identifiers of 16
 * and 17 digits lose no more than their check digit by that, which tells; of 18,
 * one in ten would pass for the identifier of something else.
 */
const codeFault = (text: string): readonly CellFault[] =>
  text.split(/[\s,;]+/u).some((code) => /^\d{15}000$/.test(code))
    ? [
        {
          code: "cell-number-shortened",
          detail: "The code ends in three zeros in the places that spreadsheets lose.",
          help: "Set the column as text, and enter the code again from its source.",
        },
      ]
    : [];

const phoneFault = (text: string): readonly CellFault[] =>
  /^[1-9]\d{8,9}$/.test(text)
    ? [
        {
          code: "cell-zero-lost",
          detail: "The telephone number has no 0 at its start; spreadsheets take it away.",
          help: "Set the column as text, and write the number with its 0.",
        },
      ]
    : [];

/** Numbers and words on one line would be printed as words; 9.21 would be a warning in itself. */
const warningsFault = (text: string): readonly CellFault[] =>
  mixesWarnings(text)
    ? [
        {
          code: "cell-warnings-mixed",
          detail: "A line of the warnings is neither numbers nor words alone.",
          help: "Write numbers with a comma and a space between them, and words on a line of their own in the cell.",
        },
      ]
    : [];

const answersFault = (text: string): readonly CellFault[] =>
  readAnswersText(text).faults.map((detail) => ({ code: "cell-not-an-answer", detail, help: answersHelp }));

const nameFault = (text: string): readonly CellFault[] =>
  text.includes("?")
    ? [
        {
          code: "cell-text-damaged",
          detail:
            "The name holds a question mark, which is what some programs save for letters they do not have.",
          help: "Write the name again and save the file as CSV UTF-8.",
        },
      ]
    : [];

const yesOrNoFault = (text: string): readonly CellFault[] =>
  /^(?:yes|no|true|false)$/i.test(text)
    ? []
    : [
        {
          code: "cell-not-yes-or-no",
          detail: "This is neither yes nor no.",
          help: "Write yes or no, or leave the cell empty for no.",
        },
      ];

const ownFaults: Readonly<Record<string, (text: string) => readonly CellFault[]>> = {
  "/person/name": nameFault,
  "/warnings": warningsFault,
  "/answers": answersFault,
  "/explain": yesOrNoFault,
  "/person/needs/easyRead": yesOrNoFault,
  "/person/needs/testedPictogramsOnly": yesOrNoFault,
  "/person/needs/codes": codeFault,
  "/copies": copiesFault,
  "/dispensedOn": dayFault,
  "/medicine/code": codeFault,
  "/pharmacy/phone": phoneFault,
};

/**
 * Why this cell cannot be believed; nothing for an empty one. Never repeats the cell, which may hold a name; of a
 * damaged text only the mended word is shown.
 */
export const cellFaults = ({ path }: CsvColumn, text: string): readonly CellFault[] => {
  if (text === "") return [];
  const damage = damages.find(
    ({ pattern, exceptAt }) => exceptAt?.includes(path) !== true && pattern.test(text),
  );
  if (damage !== undefined) return [{ code: damage.code, detail: damage.detail, help: damage.help }];
  const lost = textFault(text);
  return lost.length > 0 ? lost : (ownFaults[path]?.(text) ?? []);
};
