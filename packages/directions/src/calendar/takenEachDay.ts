// directions/calendar: what is taken on each day of a calendar, and what a quantity counts. Known exactly, or not at all.
import { unitFromWords } from "../fhir/unitWords.ts";
import { calendarDays, type Moment, type Span, type Stretch } from "./Calendar.ts";

/** Thousandths: halves and drops of a millilitre are whole numbers of them. null: finer, or no plain number. */
export const thousandths = (decimal: string): bigint | null => {
  const [, whole, part = ""] = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(decimal) ?? [];
  return whole === undefined ? null : BigInt(whole) * 1000n + BigInt(part.padEnd(3, "0"));
};

export interface Counted {
  readonly amount: bigint;
  readonly unit: string;
}

/**
 * "21 capsules", "2 x 100 mL", "2 boxes of 14 tablets"; null for anything that is more than a number and a unit
 * that we know.
 */
export const countedIn = (quantity: string): Counted | null => {
  const read =
    /^(\d[\d.]*)(?:(?:\s*[x×]|\s+(?:box|pack|packet|bottle|tube|strip|pen|cartridge)(?:es|s)?\s+of)\s*(\d[\d.]*))?\s*(\p{L}[^\d]*)$/u.exec(
      quantity.trim(),
    );
  const [, first = "", second = "1", words = ""] = read ?? [];
  const [one, times, unit] = [thousandths(first), thousandths(second), unitFromWords(words.trim())];
  if (one === null || times === null || unit === null) return null;
  return { amount: (one * times) / 1000n, unit };
};

/** Days from the first to the day after the last; undefined: it has no end; null: it has one that is not known to the day. */
export const endOf = ({ begins, lasts, once, after }: Stretch): number | null | undefined => {
  const from = startOf({ begins });
  if (from === null) return null;
  if (once) return from + 1;
  if (lasts === null) return after === "stop" ? null : undefined;
  const days = after === "continue" ? null : exactly(lasts);
  return days === null ? null : from + days;
};

export const startOf = ({ begins }: Pick<Stretch, "begins">): number | null =>
  begins !== null && begins.low === begins.high ? begins.low : null;

const exactly = ({ low, high, unit }: Span): number | null =>
  unit === "day" && low === high && /^[1-9]\d{0,3}$/.test(low) ? Number(low) : null;

/** `thousandths` of the same few amounts, day after day. */
const readOnce = (): typeof thousandths => {
  const known = new Map<string, bigint | null>();
  return (decimal) => {
    const before = known.get(decimal);
    if (before !== undefined) return before;
    const read = thousandths(decimal);
    known.set(decimal, read);
    return read;
  };
};

const takenIn = (moments: readonly Moment[], unit: string, read: typeof thousandths): bigint | null => {
  let sum = 0n;
  for (const moment of moments) {
    const { amount } = moment;
    if (moment.at.kind === "none") continue;
    if (moment.at.kind === "window" || moment.leaveOut.length > 0 || moment.unit !== unit) return null;
    const taken = amount !== null && "exact" in amount ? read(amount.exact) : null;
    if (taken === null) return null;
    sum += taken;
  }
  return sum;
};

/** The shortest rhythm that the days from `from` to the calendar's end keep at least twice; null where none shows. */
const rhythmOf = (days: readonly bigint[], from: number): number | null => {
  for (let period = 1; from + 2 * period <= days.length; period++)
    if (days.every((taken, day) => day < from + period || taken === days[day - period])) return period;
  return null;
};

/** What is taken on each day, for as long as it goes on; null: not known exactly. */
export const takenOn = (stretch: Stretch, unit: string): ((day: number) => bigint | null) | null => {
  const [from, end] = [startOf(stretch), endOf(stretch)];
  const vague =
    stretch.needed !== null ||
    stretch.unplaced.length > 0 ||
    stretch.count !== null ||
    stretch.daysAWeek !== null ||
    stretch.event !== null ||
    stretch.leaveOff !== null;
  if (vague || from === null || end === null) return null;
  const read = readOnce();
  const taken = stretch.days.map((moments) => takenIn(moments, unit, read));
  const known = taken.filter((each) => each !== null);
  if (known.length !== taken.length) return null;
  const rhythm = rhythmOf(known, from);
  return (day) => {
    if (day < from || (end !== undefined && day >= end)) return 0n;
    if (day < calendarDays) return known[day]!;
    if (rhythm === null) return null;
    return known[calendarDays - rhythm + ((day - calendarDays) % rhythm)]!;
  };
};

/** Where all of it ends on a day that is known: the day after the last. */
export const endOfAll = (stretches: readonly Stretch[]): number | null => {
  const ends = stretches.map(endOf);
  const known = ends.filter((end) => typeof end === "number");
  return known.length === ends.length && known.length > 0 ? Math.max(...known) : null;
};
