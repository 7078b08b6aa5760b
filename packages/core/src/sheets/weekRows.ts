// sheets: what is ticked on which day of a week, from the calendar of each medicine.
import { type Amount, calendarOf, type Moment, type Regimen, type Weekday } from "@plainlabel/directions";
import { type SayOptions, sayAmount } from "@plainlabel/language";
import type { Meaning } from "@plainlabel/pictograms";
import { type CellMeant, rowOf, whereOf } from "./dayColumn.ts";
import { daysAreKnown } from "./timingParts.ts";

/** What a row tells, in no language: a time of day, days of the week alone ("Only on Monday"), or both. */
export interface WeekCellMeant extends Pick<CellMeant, "amount" | "unit"> {
  readonly moment: CellMeant["moment"] | null;
  readonly only: readonly Weekday[];
}

/** One row: one time of one medicine. */
export interface WeekRow {
  /** "Morning", "8 am", "2nd time". */
  readonly time: string;
  readonly sign: Meaning | null;
  /** null: the directions give none ("apply thinly"). */
  readonly amount: string | null;
  /** As of a cell of a day's table. */
  readonly where: string | null;
  /** The same, not said, for another language; null: of times that no table but ours says. */
  readonly meant: WeekCellMeant | null;
  /** Its place in the order of the day; what has no time of its own stands last. */
  readonly order: number;
  /** For each of the seven days whether it is taken then. */
  readonly days: readonly boolean[];
}

const daysInWeek = 7;

const ordinals = ["1st", "2nd", "3rd", "4th", "5th", "6th"] as const;

/** Where in the order of rows the times without a name begin: after all that have one. */
const unnamed = 10_000;

interface Named extends Pick<WeekRow, "time" | "sign" | "order"> {
  readonly when: Pick<WeekCellMeant, "moment" | "only"> | null;
  readonly amount: Amount | null;
}

const capital = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;

/** "Only on Monday"; null where it is each day. A row of a weekly medicine must never read as a daily one. */
const daysInWords = ({ timing: { weekdays } }: Regimen["steps"][number]): string | null => {
  if (weekdays.length === 0) return null;
  const names = weekdays.map(capital);
  return `Only on ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`}`;
};

/** The row that a moment belongs to; null where no row can say it. */
const namedOf = ({ steps }: Regimen, { at, amount, leaveOut, preferably }: Moment): Named | null => {
  const [step] = steps;
  if (step === undefined || leaveOut.length > 0 || preferably) return null;
  const only = daysInWords(step);
  if (at.kind === "nth") {
    const ordinal = ordinals[at.nth - 1];
    if (ordinal === undefined) return null;
    const time = at.of === 1 ? (only ?? "Once a day") : `${ordinal} time`;
    return {
      time: at.of === 1 || only === null ? time : `${only}, ${time}`,
      sign: null,
      order: unnamed + at.nth,
      when: at.of === 1 && only !== null ? { moment: null, only: step.timing.weekdays } : null,
      amount,
    };
  }
  const moment =
    at.kind === "slot"
      ? step.timing.slots.find(({ name }) => name === at.name)
      : at.kind === "clock"
        ? step.timing.clockTimes.find(({ time }) => time === at.time)
        : undefined;
  const row = moment === undefined ? null : rowOf(moment, step);
  if (row === null || moment === undefined) return null;
  const named = "name" in moment ? { name: moment.name } : { time: moment.time };
  const when = { moment: named, only: step.timing.weekdays };
  return only === null
    ? { ...row, when, amount }
    : { ...row, when, time: `${row.time}, ${only.replace(/^Only/, "only")}`, amount };
};

const isFixed = ({ steps }: Regimen): boolean => {
  const [step] = steps;
  if (step === undefined || steps.length > 1) return false;
  const { asNeeded, duration, leaveOff, ending, dailyTotal, timing } = step;
  /* A course may have begun before this week, and seven boxes for five days are two too many. */
  const isWhole = asNeeded === null && duration === null && leaveOff === null && ending === null;
  return isWhole && !dailyTotal && daysAreKnown(timing);
};

/**
 * The rows of a medicine for the week from `firstDay` (ISO); null where a tick
 * would say more than the directions do: as needed, every other day, a course,
 * whose days hang on when it was begun.
 */
export const weekRowsOf = (
  regimen: Regimen,
  firstDay: string,
  numbers: SayOptions["numbers"],
): readonly WeekRow[] | null => {
  if (!isFixed(regimen)) return null;
  const [step] = regimen.steps;
  const where = whereOf(step!);
  const [stretch, ...others] = calendarOf(regimen, firstDay).stretches;
  if (stretch === undefined || others.length > 0 || where === undefined) return null;
  const rows = new Map<string, WeekRow>();
  for (const [day, moments] of stretch.days.slice(0, daysInWeek).entries())
    for (const moment of moments) {
      const named = namedOf(regimen, moment);
      if (named === null) return null;
      const { amount, when, ...row } = named;
      const unit = step!.unit?.name ?? null;
      const said = amount === null || unit === null ? null : sayAmount(amount, unit, numbers);
      if (amount !== null && said === null) return null;
      const before = rows.get(row.time);
      if (before !== undefined && before.amount !== said) return null;
      const days = before?.days ?? Array.from({ length: daysInWeek }, () => false);
      if (days[day] === true) return null;
      const meant = when === null || amount === null || unit === null ? null : { ...when, amount, unit };
      rows.set(row.time, { ...row, amount: said, where, meant, days: days.with(day, true) });
    }
  return rows.size === 0 ? null : [...rows.values()];
};
