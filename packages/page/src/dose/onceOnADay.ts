// dose: whether a medicine is taken once at most on any day, by the calendar of its directions.
import { calendarDays, calendarOf, type Moment, momentsOn, type Regimen } from "@plainlabel/core";

/** Which day is the first is not known here, and no answer hangs on it: every weekday comes eight times. */
const anyFirstDay = "2026-01-05";

type Stretch = ReturnType<typeof calendarOf>["stretches"][number];

/** "Once a week" has a window and a count of one; "2 times a week" does not say that both are on days of their own. */
const isOneInWindow = ({ count }: Stretch): boolean =>
  count?.high === 1 && count.per.unit !== "hour" && count.per.unit !== "minute";

const isOneTaking = ({ at }: Moment, stretch: Stretch): boolean =>
  at.kind === "slot" ||
  at.kind === "clock" ||
  at.kind === "nth" ||
  at.kind === "none" ||
  (at.kind === "window" && isOneInWindow(stretch));

/**
 * True where each of the 56 days of the calendar has one taking or none, and
 * some day has one. Never of what is used as needed or when something happens,
 * of what was not understood, or of steps that begin after those days.
 */
export const onceOnADay = (regimen: Regimen | null): boolean => {
  if (regimen === null) return false;
  if (regimen.steps.some(({ asNeeded, timing }) => asNeeded !== null || timing.event !== null)) return false;
  const calendar = calendarOf(regimen, anyFirstDay);
  if (calendar.stretches.some(({ begins }) => begins === null || begins.low >= calendarDays)) return false;
  const single = calendar.stretches.every((stretch) =>
    stretch.oneDay.every((moment) => isOneTaking(moment, stretch)),
  );
  const takings = Array.from(
    { length: calendarDays },
    (_, day) => momentsOn(calendar, day).filter(({ at }) => at.kind !== "none").length,
  );
  return single && Math.max(...takings) === 1;
};
