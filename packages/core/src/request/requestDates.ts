// request: the day of supply and the time of approval, held against each other.
import type { Finding } from "@plainlabel/directions";

const dayLength = 24 * 60 * 60 * 1000;

/** Whole days from one day to another; 0 on the same. The approval's own offset decides which day it was there. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);

const dayOf = (instant: string): string => instant.slice(0, 10);

interface Dated {
  readonly dispensedOn: string;
  readonly approval?: { readonly at: string } | undefined;
}

/** Days between approval and supply that are ordinary: a label may be approved the evening before, or printed after midnight. */
const ordinary = 1;
/** Beyond this no prescription is still good (Human Medicines Regulations 2012: six months for most); it is a slip in a year. */
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
