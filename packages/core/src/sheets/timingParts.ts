// sheets: which timings a table holds whole, part by part: no part of one is passed over.
import type { Timing } from "@plainlabel/directions";

type Parts = { readonly [Field in keyof Timing]: (value: Timing[Field]) => boolean };

/** What no table of times shows. A field that is added to a timing does not compile before it is answered here. */
const inNoTable: Omit<Parts, "times" | "weekdays"> = {
  every: (every) => every === null,
  slots: (slots) => slots.every(({ offset }) => offset === null),
  clockTimes: () => true,
  daysAWeek: (days) => days === null,
  once: (once) => !once,
  straightAway: (straightAway) => !straightAway,
  preferably: (preferably) => !preferably,
  cycle: (cycle) => cycle === null,
  sameTime: () => true,
  monthDays: (days) => days.length === 0,
  cycleDays: (days) => days === null,
  event: (event) => event === null,
};

const fitting =
  (parts: Parts) =>
  (timing: Timing): boolean => {
    const fits = <Field extends keyof Timing>(field: Field): boolean => parts[field](timing[field]);
    return (Object.keys(parts) as (keyof Timing)[]).every((field) => fits(field));
  };

/** Whether a table of every day's times may stand for it. */
export const isOfEveryDay: (timing: Timing) => boolean = fitting({
  ...inNoTable,
  times: (times) => times === null || (times.per.unit === "day" && times.per.count === 1),
  weekdays: (weekdays) => weekdays.length === 0,
});

/** Whether its days and times are known without knowing when it was begun. "1 hour before bedtime" is no row called "Bedtime". */
export const daysAreKnown: (timing: Timing) => boolean = fitting({
  ...inNoTable,
  times: () => true,
  weekdays: () => true,
});
