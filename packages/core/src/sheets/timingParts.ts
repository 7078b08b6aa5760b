// sheets: which timings and steps a table holds whole, part by part: no part of one is passed over.
import { isDeepEqual, noLimits, type Step, type Timing } from "@plainlabel/directions";

type PartsOf<Whole> = { readonly [Field in keyof Whole]: (value: Whole[Field]) => boolean };

/** What no table of times shows. A field that is added to a timing does not compile before it is answered here. */
const inNoTable: Omit<PartsOf<Timing>, "times" | "weekdays"> = {
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
  <Whole extends object>(parts: PartsOf<Whole>) =>
  (whole: Whole): boolean => {
    const fits = <Field extends keyof Whole>(field: Field): boolean => parts[field](whole[field]);
    return (Object.keys(parts) as (keyof Whole)[]).every((field) => fits(field));
  };

/** Whether a table of every day's times may stand for it. */
export const isOfEveryDay: (timing: Timing) => boolean = fitting<Timing>({
  ...inNoTable,
  times: (times) => times === null || (times.per.unit === "day" && times.per.count === 1),
  weekdays: (weekdays) => weekdays.length === 0,
});

/**
 * Whether its days and times are known without knowing when it was begun. "1 hour before bedtime" is no row
 * called "Bedtime".
 */
export const daysAreKnown: (timing: Timing) => boolean = fitting<Timing>({
  ...inNoTable,
  times: () => true,
  weekdays: () => true,
});

const isNothing = (part: unknown): boolean => part === null;

/**
 * Whether a row of a table, which has the time, the amount and the place, says all that a step says: nothing on food,
 * on how the dose is taken or put on, on how long it stays there.
 */
export const isSaidByRows: (step: Step) => boolean = fitting<Step>({
  joined: () => true,
  action: (action) => action === "take" || action === "use",
  furtherActions: (further) => further.length === 0,
  actionSuppliedBy: () => true,
  amount: () => true,
  unit: () => true,
  strengthNote: isNothing,
  strengthOfOne: isNothing,
  timing: ({ sameTime }) => sameTime === null,
  asNeeded: isNothing,
  limits: (limits) => isDeepEqual(limits, noLimits),
  duration: isNothing,
  useFor: isNothing,
  leaveOff: isNothing,
  ending: isNothing,
  food: isNothing,
  route: (route) => route === null || route === "oral",
  site: () => true,
  dailyTotal: (isTotal) => !isTotal,
  instructions: (own) => own.length === 0,
});
