// directions/sentence: the arithmetic of a step: its amounts, and how many doses come in an hour.
import type { Amount, PeriodUnit, Step } from "../regimen/Regimen.ts";

type Per = { readonly count: number; readonly unit: PeriodUnit };

/** The hours of each period, months and years by their usual length. */
export const hoursIn: Readonly<Record<PeriodUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 7 * 24,
  month: 30 * 24,
  year: 365 * 24,
};

/** The hours of a period, months and years by their usual length. */
export const hoursOf = ({ count, unit }: Per): number => count * hoursIn[unit];

/** Every amount of a step: its own, and those of its times of day. */
export const amountsOf = ({ amount, timing }: Step): readonly Amount[] =>
  [
    amount,
    ...timing.slots.map((slot) => slot.amount),
    ...timing.clockTimes.map((clock) => clock.amount),
  ].filter((one) => one !== null);

/** How many doses come in an hour at least and at most, as a rate; null where nothing says. */
export const dosesAnHour = ({
  timing,
  dailyTotal,
}: Pick<Step, "timing" | "dailyTotal">): { readonly low: number; readonly high: number } | null => {
  const { times, every, slots, clockTimes, weekdays, daysAWeek, monthDays, cycleDays } = timing;
  if (timing.event !== null || cycleDays?.length === null) return null;
  const ofMonth = monthDays.length > 0 ? monthDays.length / 30 : 1;
  const ofCycle = cycleDays === null ? 1 : cycleDays.days.length / (cycleDays.length ?? 1);
  const ofWeek = weekdays.length > 0 ? weekdays.length / 7 : daysAWeek === null ? 1 : daysAWeek / 7;
  const days = ofWeek * ofMonth * ofCycle;
  const moments = slots.length + clockTimes.length;
  /* An undivided amount is what comes in a day. */
  if (dailyTotal) return { low: days / 24, high: days / 24 };
  if (times !== null) {
    const share = times.per.unit === "day" || times.per.unit === "hour" ? days : 1;
    const period = hoursOf(times.per);
    return { low: ((times.low ?? 0) * share) / period, high: (times.high * share) / period };
  }
  if (every !== null) {
    const doses = Math.max(1, moments);
    return {
      low: doses / (Number(every.high) * hoursIn[every.unit]),
      high: doses / (Number(every.low) * hoursIn[every.unit]),
    };
  }
  if (moments > 0 || days < 1) {
    const rate = (Math.max(1, moments) * days) / 24;
    return { low: rate, high: rate };
  }
  return null;
};

/** A hair more than nothing, so that a third and a third do not differ. */
export const hair = 1e-9;

/** "2.5 mg subcutaneously every hour when required": how relief at the end of life is ordered. */
export const isInjectedAsNeeded = ({ asNeeded, route }: Step): boolean =>
  asNeeded !== null && route === "subcutaneous";

/** A unit that nobody named is the dose's. */
export const sameUnit = (limit: string | null, unit: string | null): boolean =>
  limit === null || unit === null || limit === unit;
