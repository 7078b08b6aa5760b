// language/readCalendar: on which days, how often and for how long a picture says that a dose is taken.
import type { Moment, Weekday } from "@plainlabel/directions";
import type { SentenceMeaning } from "@plainlabel/pictograms";
import type { Demand } from "./Demand.ts";

export const needed = (drawn: boolean): Demand => ({
  kind: "as-needed",
  holds: (stretch) => (stretch.needed !== null) === drawn,
});

/** On a day on which this is taken nothing else is, whatever stretch it is of. */
export const alone: Demand = {
  kind: "time",
  holds: (stretch, { stretches }) =>
    stretches.every(
      (other) =>
        other === stretch ||
        other.days.every((moments, day) => moments.length === 0 || stretch.days[day]!.length === 0),
    ),
};

/** Nothing of a day may be left out, or is only perhaps for it. */
export const certain = (...but: readonly Moment["leaveOut"][number][]): Demand => ({
  kind: "left-out",
  holds: ({ oneDay }) =>
    oneDay.every(({ leaveOut, preferably }) => !preferably && leaveOut.every((why) => but.includes(why))),
});

/** Every day of the stretch: no days of the week, of a rhythm or of a cycle. */
export const everyDay: Demand = {
  kind: "day",
  holds: ({ weekdays, daysAWeek, spacing, cycle, once, count }) =>
    weekdays.length === 0 &&
    daysAWeek === null &&
    cycle === null &&
    !once &&
    count === null &&
    (spacing === null || spacing.unit === "hour" || spacing.unit === "minute"),
};

export const momentsADay = (count: number): Demand => ({
  kind: "count",
  holds: ({ oneDay }) => oneDay.length === count,
});

export const noneElsewhere: Demand = {
  kind: "day",
  holds: ({ daysAWeek, cycle, once }) => daysAWeek === null && cycle === null && !once,
};

export const onWeekdays = (days: readonly Weekday[]): Demand => ({
  kind: "weekdays",
  holds: ({ weekdays, spacing, count }) =>
    weekdays.length === days.length &&
    days.every((day) => weekdays.includes(day)) &&
    count === null &&
    (spacing === null || (spacing.unit === "day" && spacing.low === "7" && spacing.high === "7")),
});

export const eachOf = (unitName: "week" | "month"): Demand => ({
  kind: "day",
  holds: ({ weekdays, spacing, count }) => {
    if (weekdays.length > 0) return false;
    if (count !== null)
      return (
        spacing === null &&
        count.low === 1 &&
        count.high === 1 &&
        !count.upTo &&
        count.per.count === 1 &&
        count.per.unit === unitName
      );
    const [length, name] = unitName === "week" ? ["7", "day"] : ["1", "month"];
    return spacing !== null && spacing.low === length && spacing.high === length && spacing.unit === name;
  },
});

export const everyOther: Demand = {
  kind: "spacing",
  holds: ({ spacing, weekdays }) =>
    weekdays.length === 0 &&
    spacing !== null &&
    spacing.unit === "day" &&
    spacing.low === "2" &&
    spacing.high === "2",
};

export const bar = (low: string, high: string | null, unitName: string): Demand => ({
  kind: "spacing",
  holds: ({ spacing, gap }) =>
    [spacing, ...(high === null ? [gap] : [])].some(
      (said) => said !== null && said.unit === unitName && said.low === low && said.high === (high ?? low),
    ),
});

/** One after another, so long apart: told as a distance, or as once in so long. */
export const apart = ({
  count,
  unit: unitName,
}: NonNullable<Extract<SentenceMeaning, { id: "change-patch" }>["every"]>): Demand => ({
  kind: "spacing",
  holds: ({ spacing, count: often, weekdays, daysAWeek, cycle }) => {
    if (weekdays.length > 0 || daysAWeek !== null || cycle !== null) return false;
    const [length, name] = unitName === "week" ? [String(7 * Number(count)), "day"] : [count, unitName];
    /* Hours of whole days are drawn as those days. */
    const inHours = name === "day" && spacing?.unit === "hour";
    const [far, apart] = inHours ? [String(24 * Number(length)), "hour"] : [length, name];
    if (spacing !== null) return spacing.unit === apart && spacing.low === far && spacing.high === far;
    if (often === null) return unitName === "day" && count === "1";
    return (
      count === "1" &&
      often.low === 1 &&
      often.high === 1 &&
      !often.upTo &&
      often.per.count === 1 &&
      often.per.unit === unitName
    );
  },
});

/** In minutes, as a calendar counts what stands beside a meal. */
const minutes = (length: string, unitName: "hour" | "minute"): string =>
  unitName === "minute" ? length : String(Number(length) * 60);

export const besideMeal = (drawn: Extract<SentenceMeaning, { id: "meal-bar" }>): Demand => ({
  kind: "food",
  holds: ({ food, oneDay }) => {
    const said = [
      ...(food === null ? [] : [food]),
      ...oneDay.flatMap(({ at }) => (at.kind === "slot" && at.beside !== null ? [at.beside] : [])),
    ];
    return said.some(
      ({ relation, offset }) =>
        relation === drawn.relation &&
        offset !== null &&
        offset.unit === "minute" &&
        offset.low === minutes(drawn.low, drawn.unit) &&
        offset.high === minutes(drawn.high ?? drawn.low, drawn.unit),
    );
  },
});

export const lasts = (days: string): Demand => ({
  kind: "length",
  holds: ({ lasts: said }) => said !== null && said.unit === "day" && said.low === days && said.high === days,
});

/** The flag: nothing is said to go on, and nothing follows. */
export const ends = (flag: boolean): Demand => ({
  kind: "length",
  holds: (stretch, { stretches }) => {
    const at = stretches.indexOf(stretch);
    const last = stretches.slice(at + 1).every(({ begins }) => begins !== null && begins.high === 0);
    return flag === (last && stretch.after !== "continue");
  },
});

export const inCourse = (word: "first" | "then"): Demand => ({
  kind: "begin",
  holds: (stretch, { stretches }) => (stretches.indexOf(stretch) === 0) === (word === "first"),
});
