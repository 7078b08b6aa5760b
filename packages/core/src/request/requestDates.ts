// request: the day of supply and the time of approval, held against each other and against the day at the door.
import type { Finding, Refusal } from "@plainlabel/directions";

const dayLength = 24 * 60 * 60 * 1000;

/** Whole days from one day to another; 0 on the same. The approval's own offset decides which day it was there. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);

const dayOf = (instant: string): string => instant.slice(0, 10);

interface Dated {
  readonly dispensedOn: string;
  readonly approval?: { readonly at: string } | undefined;
}

/**
 * Days between approval and supply that are ordinary: a label may be approved the evening before, or printed
 * after midnight.
 */
const ordinary = 1;
/**
 * Beyond this no prescription is still good (Human Medicines Regulations 2012: six months for most); it is a slip
 * in a year.
 */
const slip = 366;

const words = (days: number): string => (Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`);

/** Negative: approved before the day of supply. null: nothing was approved. */
const apart = ({ dispensedOn, approval }: Dated): number | null =>
  approval === undefined ? null : daysBetween(dispensedOn, dayOf(approval.at));

/** false: more than a year apart, so one of the two is wrong. What cannot be read as dates is judged elsewhere. */
export const datesAgree = (dated: Dated): boolean => {
  const days = apart(dated);
  return days === null || Number.isNaN(days) || Math.abs(days) <= slip;
};

/** More than a day apart: the pharmacist should look. */
export const dateFindings = (dated: Dated): readonly Finding[] => {
  const days = apart(dated);
  if (days === null || Number.isNaN(days) || Math.abs(days) <= ordinary) return [];
  return [
    {
      code: "dates-apart",
      path: "/approval/at",
      detail: `The approval is ${words(days)} ${days < 0 ? "before" : "after"} the day of supply.`,
      help: "Check both dates.",
    },
  ];
};

interface Told {
  readonly path: string;
  readonly what: string;
  /** Days from today; negative: before it. NaN: no date, which is judged elsewhere. */
  readonly days: number;
}

const toldOn = (today: string, { dispensedOn, approval }: Dated): readonly Told[] => [
  { path: "/dispensedOn", what: "day of supply", days: daysBetween(today, dispensedOn) },
  ...(approval === undefined
    ? []
    : [{ path: "/approval/at", what: "approval", days: daysBetween(today, dayOf(approval.at)) }]),
];

/**
 * Supplied or approved more than a year from `today`, a slip in the year. Days
 * that are over are never refused: a label may be printed again years later.
 */
export const clockRefusals = (dated: Dated, today: string): readonly Refusal[] =>
  toldOn(today, dated)
    .filter(({ days }) => days > slip)
    .map(({ path, what, days }) => ({
      code: "date-far-ahead",
      path,
      detail: `The ${what} is ${words(days)} after today, ${today}.`,
      help: "Check its year; if today is another day, set the clock of the computer that makes the labels.",
    }));

/**
 * Supplied more than a day from `today` (an ISO day), or approved more than a day after it: the pharmacist
 * should look. An approval that is over is held against the day of supply.
 */
export const clockFindings = (dated: Dated, today: string): readonly Finding[] =>
  toldOn(today, dated)
    .filter(({ path, days }) => days > ordinary || (path === "/dispensedOn" && days < -ordinary))
    .map(({ path, what, days }) => ({
      code: "date-not-today",
      path,
      detail: `The ${what} is ${words(days)} ${days < 0 ? "before" : "after"} today, ${today}.`,
      help: days < 0 ? "Check the date, unless this label is printed again." : "Check the date.",
    }));
